"""The pages of requests over a vault in memory: what tests drive, and what they look at."""

from __future__ import annotations

from liaise_desktop.application.items import Item
from liaise_desktop.application.listings import Author
from liaise_desktop.application.requests import (
    Received,
    answer_questions,
    pass_on,
    read_second,
    receive_request,
)
from liaise_desktop.domain.records import RECORD_TYPES, from_fields
from liaise_desktop.domain.requests import Request
from liaise_desktop.gui.presenters.cases import Colleague
from liaise_desktop.gui.presenters.request_page import RequestPagePresenter, readers_of
from liaise_desktop.gui.presenters.requests import RequestsPresenter
from liaise_desktop.gui.views import request_page, requests
from tests.fakes import ANKE, MIRA, TOMAS, anke, mira
from tests.mediation_kit import NAMES, MemoryReader, Office, PlainCity

COLLEAGUES = (
    Colleague(TOMAS, "Tomas R.", "mediator"),
    Colleague(ANKE, "Anke V.", "supervisor"),
    Colleague(MIRA, "Mira K.", "mediator"),
)
ASKED = "A mother asks what to do: her son comes home late and says little."
LINE = {
    "text": "He skips training on Tuesdays", "when": "since January", "source": "TOLD_FIRST",
    "seen_by": "RELATIVE",
}  # fmt: skip
ANSWERS = {
    "observed": (LINE,),
    "alternative": "He has a girlfriend the family does not know of.",
    "not_known": ("going_well",),
    "if_nothing": "The mother stays alone with it.",
    "danger": "NO",
    "ours": "YES",
    "informed": "NO",
    "informed_reason": "She wants to tell him herself.",
    "proposed_exit": "CASE",
    "first_view": "A talk with the mother first.",
}


class ListingReader(MemoryReader):
    """Lists records that stand by themselves, besides mediations."""

    def items(self, wanted, after=None, limit=50):
        states = self._vault.of_type(wanted.type)
        found = [self._item(wanted.type, state) for state in states]
        found = [item for item in found if item.open or not wanted.open_only]
        found.sort(key=lambda item: (item.sort, item.id), reverse=not wanted.earliest_first)
        start = 0 if after is None else [item.id for item in found].index(after.id) + 1
        return found[start : start + limit]

    def _item(self, type_, state):
        record = from_fields(RECORD_TYPES[type_], state.id, state.values())
        over = getattr(record, "state", "") in ("EXIT", "ERASED")
        sort = getattr(record, "received_on", "") or "9999"
        return Item(record, state.binder, sort, not over, Author("ab" * 32))


def office_of(desk_of=mira):
    """Return a workplace whose reader lists requests."""
    office = Office(desk_of)
    reader = ListingReader(office.vault)
    office.reader = reader
    office.work = type(office.work)(
        office.desk, reader, office.jobs, office._announce, PlainCity()
    )
    return office


def others(office):
    return [one for one in COLLEAGUES if one.principal != office.desk.principal]


def name_of(principal):
    return NAMES.get(principal, principal)


def list_of(office, qtbot, size=(1150, 714)):
    page = requests.RequestsPage(PlainCity(), name_of)
    presenter = RequestsPresenter(
        page, office.work, open_=office.open, notify=office.notify,
        readers=lambda: readers_of(others(office)),
    )  # fmt: skip
    requests.connect(page, presenter)
    return _shown(office, qtbot, page, presenter, size)


def page_of(office, qtbot, request="", size=(1150, 714)):
    page = request_page.RequestPage(PlainCity(), name_of)
    presenter = RequestPagePresenter(
        page, office.work, open_=office.open, notify=office.notify,
        colleagues=lambda: others(office),
    )  # fmt: skip
    request_page.connect(page, presenter)
    _shown(office, qtbot, page, presenter, size)
    if request:
        presenter.open_request(request)
    return page


def _shown(office, qtbot, page, presenter, size):
    qtbot.addWidget(page)
    page.resize(*size)
    office.listeners.append(presenter.heard)
    presenter.start()
    page.presenter = presenter
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def received(office, on="2026-03-09", **more):
    said = {"second_reader": ANKE, "origin": "RELATIVE", "channel": "PHONE", "about": "RELATIVE"}
    return receive_request(mira(office.vault), Received(ASKED, on, **{**said, **more})).made


def answered(office, **more):
    made = received(office)
    answer_questions(mira(office.vault), made, {**ANSWERS, **more})
    return made


def passed_on(office, **more):
    made = answered(office, **more)
    pass_on(mira(office.vault), made)
    return made


def read_twice(office, answer="AGREES", view="", **more):
    made = passed_on(office, **more)
    read_second(anke(office.vault), made, answer, view)
    return made


def request_of(office, key):
    return from_fields(Request, key, office.vault.state(key).values())
