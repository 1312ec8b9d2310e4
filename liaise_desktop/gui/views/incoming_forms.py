"""The small forms of an incoming request: what is known, the guided questions, the decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    HOW_KNOWN,
    ORIGIN,
    REFUSED_SOURCES,
    REQUEST_ABOUT,
    REQUEST_CHANNEL,
    REQUEST_EXIT,
    SECOND_ANSWER,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.requests import Request
from liaise_desktop.gui.views.form_fields import (
    CHOICE,
    DAY,
    LINE,
    SEGMENTS,
    TEXT,
    TICK,
    Ask,
)
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.views.new_case import NewCase
from liaise_desktop.gui.views.request_form import RequestForm
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.cases import Colleague
    from liaise_desktop.gui.presenters.request_shown import RequestShown

    Readers = Sequence[tuple[str, str]]


class IncomingForms(QObject):
    """Describes each form for what is known of a request.

    Args:
        city: For its places and districts.
        parent: Who keeps it.
    """

    def __init__(self, city: CityWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._city = city
        self._case, self._mediation = NewCase(parent, city), RequestForm(city, self)

    def received(self, readers: Readers) -> Form:
        """Ask what somebody asks, tells or fears."""
        first = readers[0][0] if readers else ""
        return Form(
            "received",
            "",
            self.tr("New request"),
            self.tr("Keep the request"),
            (
                Ask("received_on", DAY, self.tr("Received on"), today()),
                *self._known(Request("")),
                self._second_reader(first, readers),
            ),
            self.tr("Write down what is asked, not who somebody is."),
        )

    def facts(self, found: RequestShown, _subject: str) -> Form:
        """Ask again what was asked."""
        return Form(
            "facts",
            "",
            self.tr("What is asked"),
            self.tr("Save", "button of a form"),
            self._known(found.request),
        )

    def _known(self, request: Request) -> tuple[Ask, ...]:
        districts = tuple(self._city.options("districts"))
        return (
            Ask(
                "asked",
                TEXT,
                self.tr("What is asked"),
                request.asked,
                placeholder=self.tr("In their words, as far as possible."),
                lines=3,
            ),
            Ask("channel", CHOICE, self.tr("How it came"), request.channel,
                tuple(code_options(REQUEST_CHANNEL))),
            Ask("origin", CHOICE, self.tr("Who asks"), request.origin,
                tuple(code_options(ORIGIN))),
            Ask("about", CHOICE, self.tr("About whom"), request.about,
                tuple(code_options(REQUEST_ABOUT))),
            Ask(
                "caller",
                LINE,
                self.tr("Name, only to call back"),
                request.caller,
                hint=self.tr("Leave it empty if nobody wants to be called back."),
            ),
            Ask("caller_contact", LINE, self.tr("How to reach them"), request.caller_contact),
            Ask("district", CHOICE, self.tr("District"), request.district, districts),
        )  # fmt: skip

    def line(self, found: RequestShown, subject: str) -> Form:
        """Ask for one thing that was seen or heard."""
        lines = found.request.observed
        old = lines[int(subject)] if subject else {}
        known = [pair for pair in code_options(HOW_KNOWN) if pair[0] not in REFUSED_SOURCES]
        return Form(
            "line",
            subject,
            self.tr("What was seen"),
            self.tr("Save", "button of a form"),
            (
                Ask(
                    "text",
                    TEXT,
                    self.tr("What somebody did or said"),
                    old.get("text", ""),
                    hint=self.tr("Behaviour, not opinion, belief or looks."),
                    lines=2,
                ),
                Ask("when", LINE, self.tr("When"), old.get("when", "")),
                Ask("source", CHOICE, self.tr("How it is known"), old.get("source", ""),
                    tuple(known)),
                Ask("seen_by", CHOICE, self.tr("Who saw or told it"), old.get("seen_by", ""),
                    tuple(code_options(ORIGIN))),
            ),
            self.tr("A rumour is not written here."),
        )  # fmt: skip

    def questions(self, found: RequestShown, readers: Readers) -> Form:
        """Ask the guided questions."""
        request = found.request
        return Form(
            "questions",
            "",
            self.tr("Before anything is filed"),
            self.tr("Save the answers"),
            (*self._thinking(request), *self._judging(request, readers)),
            self.tr("“I do not know” is always an answer."),
        )

    def _thinking(self, request: Request) -> tuple[Ask, ...]:
        unknown = self.tr("I do not know")
        return (
            Ask(
                "alternative",
                TEXT,
                self.tr("What else could explain it?"),
                request.alternative,
                placeholder=self.tr("At least one harmless explanation."),
                lines=2,
            ),
            Ask("going_well", TEXT, self.tr("What goes well?"), request.going_well, lines=2),
            Ask("going_well_unknown", TICK, unknown, "going_well" in request.not_known),
            Ask(
                "if_nothing",
                TEXT,
                self.tr("What happens if we do nothing?"),
                request.if_nothing,
                lines=2,
            ),
            Ask("if_nothing_unknown", TICK, unknown, "if_nothing" in request.not_known),
        )

    def _judging(self, request: Request, readers: Readers) -> tuple[Ask, ...]:
        answers = tuple(code_options(YES_NO_UNKNOWN))
        second = request.second_reader or (readers[0][0] if readers else "")
        exits = tuple(pair for pair in code_options(REQUEST_EXIT) if pair[0] != "EMERGENCY")
        return (
            Ask("danger", SEGMENTS, self.tr("Is anybody in danger now?"), request.danger, answers),
            Ask("ours", SEGMENTS, self.tr("Is our service the right one?"), request.ours, answers),
            Ask("informed", SEGMENTS, self.tr("Does the person know of this request?"),
                request.informed, answers),
            Ask("informed_reason", LINE, self.tr("Why not yet"), request.informed_reason,
                only_if=("informed", "NO")),
            Ask("inform_on", DAY, self.tr("When to tell them"), request.inform_on,
                only_if=("informed", "NO")),
            Ask("first_view", TEXT, self.tr("What you think of it"), request.first_view, lines=2),
            Ask("proposed_exit", CHOICE, self.tr("What you propose"), request.proposed_exit,
                exits),
            self._second_reader(second, readers),
        )  # fmt: skip

    def _second_reader(self, first: str, readers: Readers) -> Ask:
        return Ask("second_reader", CHOICE, self.tr("Who reads it second"), first, tuple(readers))

    def second(self, found: RequestShown, _subject: str) -> Form:
        """Ask the second reader."""
        return Form(
            "second",
            "",
            self.tr("Second reading"),
            self.tr("Save the answer"),
            (
                Ask("second_answer", SEGMENTS, self.tr("To what is proposed"), "",
                    tuple(code_options(SECOND_ANSWER))),
                Ask(
                    "second_view",
                    TEXT,
                    self.tr("Why, or what you ask"),
                    found.request.second_view,
                    hint=self.tr("Not needed if you agree."),
                    lines=3,
                ),
            ),
            self.tr("Read it as somebody who does not know the person."),
        )  # fmt: skip

    def decide(self, found: RequestShown, _subject: str) -> Form:
        """Ask what becomes of it, where no file is made."""
        exits = tuple(pair for pair in code_options(REQUEST_EXIT) if pair[0] in found.exits)
        first = found.exits[0] if len(found.exits) == 1 else ""
        return Form(
            "decide",
            "",
            self.tr("What becomes of it"),
            self.tr("Decide"),
            (
                Ask("exit", CHOICE, self.tr("Decision"), first, exits),
                self._reason(),
            ),
            self.tr("No file is made. The words of the request go when their time is over."),
        )

    def _reason(self) -> Ask:
        return Ask("exit_reason", TEXT, self.tr("Why"), lines=2)

    def search(self, _found: RequestShown, _subject: str) -> Form:
        """Ask for words by which a case or mediation may be known already."""
        return Form(
            "search",
            "",
            self.tr("Is it known already?"),
            self.tr("Search"),
            (Ask("words", LINE, self.tr("Pseudonym, code or place")),),
            self.tr("Look before a second file about the same person is made."),
        )

    def case(
        self, found: RequestShown, review_on: str, colleagues: Sequence[Colleague]
    ) -> Form:
        """Ask what a case needs, with what is known."""
        request, words = found.request, self._case.asks(review_on, colleagues)
        kinds = {"GROUP": "GROUP", "PLACE": "PLACE"}
        known = {
            "subject_kind": kinds.get(request.about, "PERSON"),
            "necessity": request.asked,
            "district": request.district,
            "supervisor": request.second_reader,
        }
        about = (
            ("CASE", self.tr("About whom it concerns")),
            ("SUPPORT_ENV", self.tr("About who asked")),
        )
        proposed = "SUPPORT_ENV" if request.proposed_exit == "SUPPORT_ENV" else "CASE"
        return Form(
            "case",
            "",
            self.tr("Propose a case"),
            self.tr("Propose the case"),
            (
                Ask("exit", SEGMENTS, self.tr("The case is"), proposed, about),
                *(_filled(ask, known) for ask in words),
                self._reason(),
            ),
            self.tr("The supervisor opens it on their own laptop."),
        )

    def mediation(self, found: RequestShown, mediators: Readers) -> Form:
        """Ask what a mediation needs, with what is known."""
        request = found.request
        self._mediation.colleagues = tuple(mediators)
        form = self._mediation.describe()
        known = {"summary": request.asked, "origin": request.origin, "district": request.district}
        asks = tuple(_filled(ask, known) for ask in form.asks)
        return replace(form, name="mediation", asks=(*asks, self._reason()))


def _filled(ask: Ask, known: dict[str, str]) -> Ask:
    value = known.get(ask.key, "")
    options = {key for key, _ in ask.options}
    fits = value and (not options or value in options)
    return replace(ask, value=value) if fits else ask
