"""The small forms of the tab about a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaise_desktop.domain import rights_steps
from liaise_desktop.domain.codes import (
    IDENTITY_CHECK,
    NOTICE,
    RETENTION_DECISION,
    RIGHTS_DECISION,
    RIGHTS_KIND,
)
from liaise_desktop.domain.identities import Identity
from liaise_desktop.domain.others import MASK_WHY
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.form_fields import (
    CHOICE,
    DAY,
    LINE,
    SEGMENTS,
    TEXT,
    TICK,
    TICKS,
    Ask,
)
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.plan_forms import today
from liaise_desktop.gui.views.record_words import record_word
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.domain.rights import RightsRequest
    from liaise_desktop.gui.presenters.person_tab import PersonShown

LANGUAGES: Final = ("de", "fr", "nl", "en", "it", "es", "ca", "sv")


class PersonForms(QObject):
    """Describes each form for what is known of a person; *passage* returns the words of one."""

    def __init__(self, parent: QObject, passage: Callable[[str, str], str]) -> None:
        super().__init__(parent)
        self._passage = passage

    def look(self, _found: PersonShown, _subject: str, _identity: Identity | None) -> Form:
        """Ask what it is needed for."""
        reasons = (
            self.tr("To reach the person"),
            self.tr("To write a letter or a form with them"),
            self.tr("To bring an interpreter"),
            self.tr("Danger to somebody"),
        )
        asks = (
            Ask("reason", CHOICE, self.tr("What is it needed for?"), "",
                tuple((text, text) for text in reasons)),
            Ask("other", LINE, self.tr("Or in other words")),
        )  # fmt: skip
        sentence = self.tr("It is shown for one minute. That it was looked at, by whom and why, "
                           "stands in the access log.")  # fmt: skip
        title = self.tr("Show who it is")
        return Form("look", "", title, self.tr("Show"), asks, sentence)

    def identity(self, found: PersonShown, _subject: str, identity: Identity | None) -> Form:
        """Ask who somebody is."""
        one = identity or Identity("")
        minor = found.detail.person is not None and found.detail.person.minor
        asks = [
            Ask("name", LINE, self.tr("Name"), one.name),
            Ask("born", LINE, self.tr("Year of birth"), one.born,
                hint=self.tr("The year alone, such as 2008.")),
            Ask("reached_by", TEXT, self.tr("Ways to reach the person"), one.reached_by, lines=2),
            Ask("languages", LINE, self.tr("Languages"), one.languages),
            Ask("interpreter", TICK, self.tr("An interpreter is needed"), one.interpreter),
        ]  # fmt: skip
        if minor:
            asks += [
                Ask("guardian", LINE, self.tr("Holder of parental responsibility"), one.guardian),
                Ask("guardian_contact", LINE, self.tr("Ways to reach them"), one.guardian_contact),
                Ask("no_guardian_because", LINE, self.tr("If nobody is named: why not"),
                    one.no_guardian_because),
            ]  # fmt: skip
        sentence = self.tr("Only what is needed. It stands apart from the case, in no search and "
                           "on no list, and is not kept as a draft.")  # fmt: skip
        title = self.tr("Who it is")
        case = found.detail.case.id
        return Form("identity", case, title, self.tr("Keep"), tuple(asks), sentence)

    def notice(self, found: PersonShown, _subject: str, _identity: Identity | None) -> Form:
        """Ask what the person was told, or why not yet."""
        case, late = found.detail.case, ("notice", "POSTPONED")
        tongues = tuple((code, shown_language(code)) for code in LANGUAGES)
        asks = (
            Ask("notice", SEGMENTS, self.tr("Was the person told?"), case.notice or "GIVEN",
                tuple(code_options(NOTICE))),
            Ask("notice_on", DAY, self.tr("Day"), case.notice_on or today()),
            Ask("notice_language", CHOICE, self.tr("Language"), case.notice_language,
                (("", self.tr("not noted")), *tongues), only_if=("notice", "GIVEN")),
            Ask("notice_how", LINE, self.tr("How"), case.notice_how,
                placeholder=self.tr("Read out together"), only_if=("notice", "GIVEN")),
            Ask("notice_ground", TEXT, self.tr("Ground for waiting"), case.notice_ground,
                only_if=late, lines=2),
            Ask("notice_until", DAY, self.tr("Until when"), case.notice_until, only_if=late,
                hint=self.tr("The supervisor has to agree.")),
        )  # fmt: skip
        title = self.tr("Information for the person")
        return Form("notice", case.id, title, self.tr("Keep"), asks)

    def restrict(self, found: PersonShown, _subject: str, _identity: Identity | None) -> Form:
        """Ask why the case shall be left as it is."""
        asks = (Ask("restricted_because", TEXT, self.tr("Ground"), lines=2),)
        sentence = self.tr("The lead worker and the data protection officer go on reading it. "
                           "Nothing in it is changed until the lead worker lifts it.")  # fmt: skip
        title = self.tr("Restrict this case")
        return Form("restrict", found.detail.case.id, title, self.tr("Restrict"), asks, sentence)

    def lift(self, found: PersonShown, _subject: str, _identity: Identity | None) -> Form:
        """Ask why the case can be worked on again."""
        asks = (Ask("lifted_because", TEXT, self.tr("Ground"), lines=2),)
        title = self.tr("Lift the restriction")
        return Form("lift", found.detail.case.id, title, self.tr("Lift it"), asks)

    def request(self, found: PersonShown, _subject: str, _identity: Identity | None) -> Form:
        """Ask what the person asks for."""
        asks = (
            Ask("kind", CHOICE, self.tr("What the person asks for"), "",
                tuple(code_options(RIGHTS_KIND))),
            Ask("received_on", DAY, self.tr("Received on"), today()),
        )  # fmt: skip
        sentence = self.tr("The answer is due within a month.")
        title = self.tr("A request of the person")
        return Form("request", found.detail.case.id, title, self.tr("Keep"), asks, sentence)

    def extend(self, _found: PersonShown, subject: str, _identity: Identity | None) -> Form:
        """Ask why two more months are needed."""
        asks = (Ask("extended_because", TEXT, self.tr("Reason"), lines=2,
                    hint=self.tr("The person is told within the first month.")),)  # fmt: skip
        title = self.tr("Two more months to answer")
        return Form("extend", subject, title, self.tr("Extend"), asks)

    def step(self, found: PersonShown, subject: str, _identity: Identity | None) -> Form:
        """Ask what the next step of a request needs."""
        request = next(one for one in found.requests if one.id == subject)
        describe = {
            "IDENTITY_OK": self._checked,
            "SEARCHED": self._searched,
            "REVIEWED": self._reviewed,
            "DECIDED": self._decided,
        }.get(rights_steps.next_step(request), self._sent)
        return describe(request)

    def _checked(self, request: RightsRequest) -> Form:
        asks = (Ask("identity_checked", CHOICE, self.tr("How the identity was checked"), "",
                    tuple(code_options(IDENTITY_CHECK))),)  # fmt: skip
        return Form("step", request.id, self.tr("Is it the person?"), self.tr("Keep"), asks)

    def _searched(self, request: RightsRequest) -> Form:
        sentence = self.tr("Everything about this person in this vault is looked through. Sealed "
                           "notes stay closed. The search stands in the access log.")  # fmt: skip
        title = self.tr("Search everything that is kept")
        return Form("step", request.id, title, self.tr("Search"), (), sentence)

    def _reviewed(self, request: RightsRequest) -> Form:
        options = tuple(
            (str(at), self._passage_words(line)) for at, line in enumerate(request.masked)
        )
        kept = tuple(key for key, _ in options)
        ask = Ask("masked", TICKS, self.tr("Mask in the answer"), kept, options)
        sentence = self.tr("These passages are about others. What is ticked is masked.")
        if not options:
            sentence = self.tr("No passage about others was found.")
        title, save = self.tr("Read through what was found"), self.tr("Keep")
        return Form("step", request.id, title, save, (ask,) if options else (), sentence)

    def _passage_words(self, line: dict[str, str]) -> str:
        type_, text = self._passage(line["record"], line["field"]).split("\n", 1)
        why = code_label(MASK_WHY, line["why"])
        return f"{record_word(type_)}: {shown(text)} ({why})"

    def _decided(self, request: RightsRequest) -> Form:
        asks = (
            Ask("decision", SEGMENTS, self.tr("Decision"), "",
                tuple(code_options(RIGHTS_DECISION))),
            Ask("ground", TEXT, self.tr("Ground"), lines=2,
                hint=self.tr("Needed where not everything is granted.")),
        )  # fmt: skip
        return Form("step", request.id, self.tr("Decide about the request"), self.tr("Keep"), asks)

    def _sent(self, request: RightsRequest) -> Form:
        asks = (
            Ask("sent_on", DAY, self.tr("Answered on"), today()),
            Ask("appeal_told", TICK, self.tr("The person knows where to complain")),
        )  # fmt: skip
        return Form("step", request.id, self.tr("The answer"), self.tr("Keep"), asks)

    def decide(self, found: PersonShown, _subject: str, _identity: Identity | None) -> Form:
        """Ask what shall become of the case."""
        later = ("decision", "KEEP")
        asks = (
            Ask("decision", CHOICE, self.tr("What shall become of it"), "ERASE",
                tuple(code_options(RETENTION_DECISION))),
            Ask("ground", TEXT, self.tr("Ground"), only_if=later, lines=2),
            Ask("keep_until", DAY, self.tr("Keep until"), only_if=later),
        )  # fmt: skip
        sentence = self.tr("A second person has to agree; it travels with the next file. What is "
                           "erased is gone for good, wherever the file comes.")  # fmt: skip
        title = self.tr("Keep or erase")
        return Form("decide", found.detail.case.id, title, self.tr("Propose"), asks, sentence)

    def against(self, _found: PersonShown, subject: str, _identity: Identity | None) -> Form:
        """Ask what the person says against a passage."""
        asks = (
            Ask("text", TEXT, self.tr("In the person’s own words")),
            Ask("said_by", LINE, self.tr("Said by"), self.tr("The person")),
        )
        sentence = self.tr("It stands beside what it is about, here and on paper.")
        title = self.tr("Statement of disagreement")
        return Form("against", subject, title, self.tr("Keep"), asks, sentence)


def shown_language(code: str) -> str:
    """Return a language in its own words."""
    return {
        "de": "Deutsch", "fr": "Français", "nl": "Nederlands", "en": "English", "it": "Italiano",
        "es": "Español", "ca": "Català", "sv": "Svenska",
    }[code]  # fmt: skip
