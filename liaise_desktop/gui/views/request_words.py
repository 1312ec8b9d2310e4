"""What a request's page says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    HOW_KNOWN,
    ORIGIN,
    REQUEST_ABOUT,
    REQUEST_CHANNEL,
    REQUEST_EXIT,
    SECOND_ANSWER,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.domain.requests import Request
    from liaise_desktop.gui.presenters.request_shown import RequestShown

    Pairs = list[tuple[str, str]]


class RequestWords(QObject):
    """Says what is known of a request, in the language in force.

    Args:
        name_of: Returns the name of a principal.
        parent: Who keeps it.
    """

    def __init__(self, name_of: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name_of = name_of

    def nothing(self) -> str:
        """Return what stands where nothing is written."""
        return self.tr("Nothing yet.")

    def about(self, request: Request) -> str:
        """Return the line below the title."""
        parts = (
            self.tr("received on {day}").format(day=dates.day(request.received_on)),
            code_label(REQUEST_CHANNEL, request.channel),
            self.tr("erased on {day}").format(day=dates.day(request.delete_on))
            if request.delete_on
            else "",
        )
        return ", ".join(filter(None, parts))

    def sentence(self, found: RequestShown) -> str:
        """Return what comes next, and whose turn it is."""
        name = self._name_of(found.waits_for)
        sentences = {
            "RECEIVED": self.tr("Answer the questions, then a second person reads it.")
            if found.needs
            else self.tr("Every question has its answer. A second person reads it next."),
            "READ1": self.tr("It waits for {name}, who reads it second.").format(name=name),
            "READ2": self._read(found),
            "EMERGENCY": self.tr(
                "Look after people first. Then write down what became of it; nobody is called "
                "from here."
            ),
            "EXIT": self.tr("It is decided. Nothing more is asked of anybody."),
        }
        said = sentences.get(found.request.state, "")
        if found.no_ground:
            said += " " + self.tr("It has waited for 30 days: “no ground” is proposed.")
        return said

    def _read(self, found: RequestShown) -> str:
        if found.request.second_answer == "AGREES":
            return self.tr("Two people have read it and agree. Decide what becomes of it.")
        return self.tr(
            "Two people have read it and see it differently: no file is made. Decide what else "
            "becomes of it, or take it back."
        )

    def offered(self, found: RequestShown) -> tuple[str, ...]:
        """Return which buttons of the next step are shown."""
        offers = found.offers
        answered = not found.needs
        pairs = (
            ("questions", offers.answer and not answered),
            ("pass_on", offers.pass_on and answered),
            ("second", offers.second),
            ("search", offers.file),
            ("case", offers.file and bool(found.sought)),
            ("mediation", offers.file),
            ("decide", offers.decide),
            ("take_back", offers.take_back),
        )
        return tuple(name for name, shown in pairs if shown)

    def sought(self, found: RequestShown) -> str:
        """Return what a search came to."""
        words = visible(found.sought)
        if not found.found:
            return self.tr("Nothing on this laptop fits “{words}”.").format(words=words)
        return self.tr("This fits “{words}”. Look first whether it is the same:").format(
            words=words
        )

    def asked(self, request: Request) -> Pairs:
        """Return what is asked, by whom."""
        pairs = (
            ("", request.asked),
            (self.tr("Who asks"), code_label(ORIGIN, request.origin)),
            (self.tr("About whom"), code_label(REQUEST_ABOUT, request.about)),
            (
                self.tr("To call back"),
                ", ".join(filter(None, (request.caller, request.caller_contact))),
            ),
        )
        return [pair for pair in pairs if pair[1]]

    def source(self, line: Mapping[str, str]) -> str:
        """Return how a line is known."""
        parts = (
            visible(line.get("when", "")),
            code_label(HOW_KNOWN, line.get("source", "")),
            code_label(ORIGIN, line.get("seen_by", "")),
        )
        return ", ".join(filter(None, parts))

    def answers(self, request: Request) -> Pairs:
        """Return the answers to the guided questions."""
        unknown = code_label(YES_NO_UNKNOWN, "UNKNOWN")
        well, nothing = (
            getattr(request, name) or (unknown if name in request.not_known else "")
            for name in ("going_well", "if_nothing")
        )
        informed = code_label(YES_NO_UNKNOWN, request.informed)
        if request.informed == "NO":
            told = dates.day(request.inform_on)
            later = self.tr("to be told on {day}").format(day=told) if told else ""
            informed = ", ".join(filter(None, (informed, request.informed_reason, later)))
        pairs = (
            (self.tr("What else could explain it?"), request.alternative),
            (self.tr("What goes well?"), well),
            (self.tr("What happens if we do nothing?"), nothing),
            (self.tr("Is anybody in danger now?"), code_label(YES_NO_UNKNOWN, request.danger)),
            (self.tr("Is our service the right one?"), code_label(YES_NO_UNKNOWN, request.ours)),
            (self.tr("Does the person know of this request?"), informed),
        )
        return [pair for pair in pairs if pair[1]]

    def readings(self, request: Request) -> Pairs:
        """Return what the two readers say."""
        first = ". ".join(
            filter(None, (self._proposed(request), request.first_view))
        )
        second = ". ".join(
            filter(None, (code_label(SECOND_ANSWER, request.second_answer), request.second_view))
        )
        pairs = []
        if first:
            name = self._name_of(request.first_reader or request.received_by)
            pairs.append((self._reader(name, request.first_read_on), first))
        if request.second_reader:
            name = self._name_of(request.second_reader)
            pairs.append(
                (self._reader(name, request.second_read_on), second or self.tr("Has not read it."))
            )
        return pairs

    def _proposed(self, request: Request) -> str:
        if not request.proposed_exit:
            return ""
        exit_ = code_label(REQUEST_EXIT, request.proposed_exit)
        return self.tr("Proposes: {exit}").format(exit=exit_)

    def _reader(self, name: str, on: str) -> str:
        if not on:
            return name
        return self.tr("{name}, {day}").format(name=name, day=dates.day(on))

    def decision(self, request: Request) -> Pairs:
        """Return what became of it."""
        if request.state != "EXIT":
            return []
        who = self._reader(self._name_of(request.exited_by), request.exited_on)
        return [(who, code_label(REQUEST_EXIT, request.exit)), ("", request.exit_reason)]

    def open_word(self, request: Request) -> str:
        """Return the words of the way to what it became."""
        if not request.became:
            return ""
        if request.exit == "MEDIATION":
            return self.tr("Open the mediation")
        return self.tr("Open the case")

    def done(self, what: str) -> str:
        """Return the sentence of a toast."""
        sentences = {
            "facts": self.tr("Request kept"),
            "questions": self.tr("Answers kept"),
            "line": self.tr("Line kept"),
            "line_kept": self.tr("Line kept"),
            "line_dropped": self.tr("Line taken away"),
            "passed_on": self.tr("It waits for its second reader; hand it over with a file"),
            "taken_back": self.tr("Taken back to its questions"),
            "emergency": self.tr("Kept as an emergency"),
            "second": self.tr("Second reading kept; hand it back with a file"),
            "decide": self.tr("Decided"),
            "case": self.tr("Case proposed; it waits for its second reader"),
            "mediation": self.tr("Mediation begun"),
        }
        return sentences[what]
