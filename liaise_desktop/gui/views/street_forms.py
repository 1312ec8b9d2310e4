"""The small forms of the street: a round, a contact, and what a contact becomes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    ACTION,
    ATMOSPHERE,
    BEGUN_BY,
    CONTACT_FORM,
    CONTACT_SIZE,
    CONTACT_STEP,
    CONTACT_TONE,
    PLACE_FAULT,
    THEME,
)
from liaise_desktop.domain.street import OutreachRound
from liaise_desktop.gui.views.form_fields import (
    CHOICE,
    DAY,
    LINE,
    NUMBER,
    SEGMENTS,
    TEXT,
    TICKS,
    Ask,
)
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.incoming_forms import IncomingForms
from liaise_desktop.gui.views.request_form import RequestForm
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.codes import CodeList
    from liaise_desktop.domain.street import Contact

    Colleagues = tuple[tuple[str, str], ...]


class StreetForms(QObject):
    """Describes each form for what is known.

    Args:
        city: For its places and districts.
        parent: Who keeps it.
    """

    def __init__(self, city: CityWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._city = city
        self._mediation, self._request = RequestForm(city, self), IncomingForms(city, parent)

    def form(
        self, name: str, record: Contact | OutreachRound | None, people: Colleagues
    ) -> Form:
        """Return a form by its name."""
        if isinstance(record, OutreachRound):
            return self.round(record, people, ends=name == "round_end")
        if record is None:
            return self.start(people)
        if name == "to_mediation":
            return self.mediation(record, people)
        if name == "to_request":
            return self.request(record, people)
        return self.case(record) if name == "to_case" else self.contact(record)

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        said = {
            "round_start": self.tr("The round has begun"),
            "round_end": self.tr("The round has ended"),
            "round": self.tr("Round saved"),
            "contact": self.tr("Contact saved"),
            "to_case": self.tr("Linked to the case"),
            "to_mediation": self.tr("A mediation begins"),
            "to_request": self.tr("Kept as a request"),
            "set_aside": self.tr("In the bin"),
            "words_gone": self.tr("The words are gone, the counts stay"),
        }
        return said[what]

    def start(self, colleagues: Colleagues) -> Form:
        """Ask where a round goes, and with whom."""
        return Form(
            "round_start",
            "",
            self.tr("Start a round"),
            self.tr("Start it"),
            self._where(OutreachRound(""), colleagues),
            self.tr("Two by two is the rule. No names of people one meets."),
        )

    def round(self, outreach: OutreachRound, colleagues: Colleagues, *, ends: bool) -> Form:
        """Ask what there was on a round; *ends* if saving ends it."""
        told = tuple(line.get("what", "") for line in outreach.reported)
        mended = tuple(line.get("what", "") for line in outreach.reported if line.get("done"))
        faults = tuple(code_options(PLACE_FAULT))
        seen: tuple[Ask, ...] = (
            Ask("atmosphere", CHOICE, self.tr("Atmosphere"), outreach.atmosphere,
                tuple(code_options(ATMOSPHERE))),
            Ask("observations", TEXT, self.tr("Observed of the place"), outreach.observations,
                hint=self.tr("Equipment, light, tension, new groups. Up to 600 characters.")),
            Ask("reported", TICKS, self.tr("Reported to a city service"), told, faults),
        )  # fmt: skip
        if told:
            left = tuple(pair for pair in faults if pair[0] in told)
            seen += (Ask("mended", TICKS, self.tr("Done by now"), mended, left),)
        return Form(
            "round_end" if ends else "round",
            outreach.id,
            self.tr("End the round") if ends else self.tr("Round"),
            self.tr("End it") if ends else self.tr("Save the round"),
            (*seen, *self._where(outreach, colleagues)),
        )

    def _where(self, outreach: OutreachRound, colleagues: Colleagues) -> tuple[Ask, ...]:
        places = dict(self._city.options("places")) | {
            one: self._city.label("places", one) for one in outreach.places
        }
        asks = [
            Ask("places", TICKS, self.tr("Places"), outreach.places, tuple(places.items())),
            Ask("district", CHOICE, self.tr("District"), outreach.district,
                tuple(self._city.options("districts"))),
            Ask("context", LINE, self.tr("Weather, what is on"), outreach.context),
        ]  # fmt: skip
        team = Ask("workers", TICKS, self.tr("With"), outreach.workers, colleagues)
        return (team, *asks)

    def contact(self, contact: Contact) -> Form:
        """Ask everything that a contact may say."""
        return Form(
            "contact",
            contact.id,
            self.tr("Street contact"),
            self.tr("Save the contact"),
            (*self._met(contact), *self._said(contact), *self._next(contact)),
            self.tr("No names needed. Every field may stay empty but place and how many."),
        )

    def _met(self, contact: Contact) -> tuple[Ask, ...]:
        places = dict(self._city.options("places"))
        if contact.place:
            places.setdefault(contact.place, contact.place)
        return (
            Ask("place", CHOICE, self.tr("Place"), contact.place, tuple(places.items())),
            self._one("size", SEGMENTS, self.tr("How many"), contact, CONTACT_SIZE),
            Ask("people", NUMBER, self.tr("Counted"), contact.people,
                hint=self.tr("Left empty, the number above counts.")),
            self._one("tone", SEGMENTS, self.tr("Tone"), contact, CONTACT_TONE),
            self._one("form", CHOICE, self.tr("Form"), contact, CONTACT_FORM),
            self._one("begun_by", CHOICE, self.tr("Begun by"), contact, BEGUN_BY),
            Ask("minutes", NUMBER, self.tr("Minutes"), contact.minutes),
            Ask("group", LINE, self.tr("Known group"), contact.group,
                hint=self.tr("What the city calls it, never who belongs to it.")),
            Ask("who", LINE, self.tr("Who, only if needed"), contact.who,
                hint=self.tr("A first name or nickname at most.")),
        )  # fmt: skip

    def _said(self, contact: Contact) -> tuple[Ask, ...]:
        return (
            Ask("text", TEXT, self.tr("Observed"), contact.text,
                hint=self.tr("Up to 600 characters.")),
            Ask("rumours_about", LINE, self.tr("Rumours about"), contact.rumours_about,
                hint=self.tr("What people say about the place. Never about a person.")),
            Ask("themes", TICKS, self.tr("About"), contact.themes, tuple(code_options(THEME)),
                hint=self.tr("Up to five.")),
            Ask("actions", TICKS, self.tr("What was done"), contact.actions,
                tuple(code_options(ACTION))),
        )  # fmt: skip

    def _next(self, contact: Contact) -> tuple[Ask, ...]:
        return (
            self._one("next_step", SEGMENTS, self.tr("Next step"), contact, CONTACT_STEP),
            Ask("next_what", LINE, self.tr("In words"), contact.next_what),
            Ask("next_when", DAY, self.tr("When it is due"), contact.next_when),
        )

    def _one(self, key: str, kind: str, label: str, contact: Contact, codes: CodeList) -> Ask:
        value: Any = getattr(contact, key)
        return Ask(key, kind, label, value, tuple(code_options(codes)))

    def case(self, contact: Contact) -> Form:
        """Ask to which case a contact belongs."""
        return Form(
            "to_case",
            contact.id,
            self.tr("Link to a case"),
            self.tr("Link it"),
            (Ask("case", LINE, self.tr("Code or pseudonym"), "", placeholder="MH-0147"),),
            self.tr("The contact stays in your journal; you and your supervisor read it there."),
        )

    def mediation(self, contact: Contact, colleagues: Colleagues) -> Form:
        """Ask what a mediation needs that grows out of a contact."""
        self._mediation.colleagues = colleagues
        known = {
            "title": self._city.label("places", contact.place),
            "summary": contact.text,
            "place": contact.place,
            "district": contact.district,
            "origin": "WORKER",
        }
        return _filled(self._mediation.describe(), "to_mediation", contact.id, known)

    def request(self, contact: Contact, readers: Colleagues) -> Form:
        """Ask what an incoming request needs that grows out of a contact."""
        known = {
            "asked": contact.text,
            "channel": "STREET",
            "origin": "WORKER",
            "district": contact.district,
        }
        return _filled(self._request.received(readers), "to_request", contact.id, known)


def _filled(form: Form, name: str, subject: str, known: dict[str, str]) -> Form:
    asks = tuple(
        replace(ask, value=known[ask.key]) if known.get(ask.key) else ask for ask in form.asks
    )
    return replace(form, name=name, subject=subject, asks=asks)
