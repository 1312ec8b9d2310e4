"""What the pages of the library say: tabs, columns, forms, and the order of an entry's fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from liaise_desktop.domain.library import PartnerService, PreventionMessage
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.presenters.library_port import LISTS, TABS, EntryRow, name_of
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, NUMBER, TEXT, TICK, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.record_words import codes_of, field_text, field_title, record_glyph
from liaise_desktop.gui.widgets import Cell
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.domain.records import Record

# What a form asks of each kind, in order; the same order in which an entry says it.
ASKED: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "message": (
        ("title", LINE),
        ("text", TEXT),
        ("audience", LINE),
        ("language", CHOICE),
        ("use_when", TEXT),
        ("not_when", TEXT),
        ("valid_until", DAY),
    ),
    "partner": (
        ("name", LINE),
        ("tier", CHOICE),
        ("offers", TEXT),
        ("audience", LINE),
        ("languages", LINE),
        ("hours", LINE),
        ("how_to_refer", TEXT),
        ("contact", LINE),
        ("emergency", TICK),
        ("legal_ground", LINE),
        ("agreement", LINE),
        ("agreement_until", DAY),
        ("secrecy", LINE),
    ),
    "practice_sheet": (
        ("title", LINE),
        ("city", LINE),
        ("problem", TEXT),
        ("aims", TEXT),
        ("audience", LINE),
        ("method", TEXT),
        ("activities", TEXT),
        ("partners", LINE),
        ("resources", LINE),
        ("results", TEXT),
        ("failed", TEXT),
        ("contact", LINE),
    ),
    "training": (
        ("module", LINE),
        ("on", DAY),
        ("hours", NUMBER),
        ("trainer", LINE),
        ("learned", TEXT),
    ),
    "visit": (
        ("host", LINE),
        ("on", DAY),
        ("participants", NUMBER),
        ("purpose_text", TEXT),
        ("brings_home", TEXT),
    ),
    "pilot": (
        ("title", LINE),
        ("need", TEXT),
        ("aim", TEXT),
        ("activities", TEXT),
        ("starts", DAY),
        ("ends", DAY),
        ("indicators", TEXT),
        ("what_worked", TEXT),
        ("budget_line", LINE),
    ),
    "event": (
        ("title", LINE),
        ("kind", CHOICE),
        ("on", DAY),
        ("place", LINE),
        ("participants", NUMBER),
        ("summary", TEXT),
    ),
}
_TOLD: Final = {  # what nobody types
    "message": ("version", "author", "approved_by", "approved_on"),
    "partner": ("checked_on",),
    "training": ("who",),
}
# The three columns behind the name, and what stands below the name.
_COLUMNS: Final = {
    "message": ("language", "valid_until", "state"),
    "partner": ("tier", "agreement_until", "checked_on"),
    "practice_sheet": ("city", "audience", "contact"),
    "training": ("who", "hours", "on"),
    "visit": ("participants", "purpose_text", "on"),
    "pilot": ("starts", "ends", "budget_line"),
    "event": ("kind", "participants", "on"),
}
_BELOW: Final = {
    "message": "audience",
    "partner": "offers",
    "practice_sheet": "problem",
    "training": "trainer",
    "visit": "brings_home",
    "pilot": "aim",
    "event": "place",
}
_TAGS: Final = {"FOR_APPROVAL": "ochre", "APPROVED": "pine"}


def columns(kind: str) -> list[str]:
    """Return the heads of a list."""
    first = field_title(ASKED[kind][0][0], kind)
    return [first, *(field_title(name, kind) for name in _COLUMNS[kind])]


def told(record: Record, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return what an entry says: titles and texts, in order, without what is empty."""
    kind = record.TYPE
    fields = [name for name, _ in ASKED[kind][1:]] + [*_TOLD.get(kind, ())]
    said = ((field_title(name, kind), said_of(record, name, names)) for name in fields)
    return [(title, text) for title, text in said if text]


def said_of(record: Record, name: str, names: Mapping[str, str]) -> str:
    """Return what a field says; nothing for no."""
    value = getattr(record, name)
    return "" if value is False else field_text(record.TYPE, name, value, names)


class LibraryWords(QObject):
    """Words of the library in the language in force."""

    def tabs(self) -> dict[str, str]:
        """Return what the tabs are called."""
        words = (
            self.tr("Messages"),
            self.tr("Partners"),
            self.tr("Practice sheets"),
            self.tr("Training"),
            self.tr("Visits"),
            self.tr("Pilots"),
            self.tr("Events"),
        )
        return dict(zip(TABS, words, strict=True))

    def begin(self, kind: str) -> str:
        """Return the words of the button that begins an entry, and of its form."""
        return {
            "message": self.tr("New message"),
            "partner": self.tr("New partner"),
            "practice_sheet": self.tr("New practice sheet"),
            "training": self.tr("New training"),
            "visit": self.tr("New visit"),
            "pilot": self.tr("New pilot"),
            "event": self.tr("New event"),
        }[kind]

    def empty(self, kind: str) -> tuple[str, str]:
        """Return what an empty list says: title and sentence."""
        return {
            "message": (
                self.tr("No message yet"),
                self.tr("Short texts for talks stand here once a second person approved them."),
            ),
            "partner": (
                self.tr("No partner yet"),
                self.tr("Services to which somebody can be referred stand here."),
            ),
            "practice_sheet": (
                self.tr("No practice sheet yet"),
                self.tr("What worked, and what did not, told so that another city can use it."),
            ),
            "training": (
                self.tr("No training yet"),
                self.tr("What was learned, when and with whom. Supervisors can read it too."),
            ),
            "visit": (
                self.tr("No visit yet"),
                self.tr("Visits to other cities and services, and what they bring home."),
            ),
            "pilot": (
                self.tr("No pilot yet"),
                self.tr("What is tried out, and by what it will be judged."),
            ),
            "event": (
                self.tr("No event yet"),
                self.tr("Seminars and public events, and how many people came."),
            ),
        }[kind]

    def done(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return {
            "FOR_APPROVAL": self.tr("Waits for a second person now"),
            "APPROVED": self.tr("Approved; it can be used from now on"),
            "DRAFT": self.tr("A draft again"),
            "WITHDRAWN": self.tr("Not used any more; a new version can follow"),
            "version": self.tr("New version begun, with the words of the last one"),
            "checked": self.tr("Noted as checked today"),
        }.get(what, self.tr("Kept in the library"))

    def form(self, kind: str, record: Record | None = None) -> Form:
        """Return the form of an entry, new or as it stands."""
        asks = tuple(self._ask(kind, name, field, record) for name, field in ASKED[kind])
        if record is None:
            return Form(kind, "", self.begin(kind), self.tr("Keep it"), asks, self._hint(kind))
        title = self.tr("Edit “{name}”").format(name=visible(name_of(record)))
        return Form(kind, record.id, title, self.tr("Keep the changes"), asks, self._hint(kind))

    def _hint(self, kind: str) -> str:
        if kind == "message":
            return self.tr("It begins as a draft. A second person approves it before it is used.")
        if kind == "training":
            return self.tr("The supervisors can read it; nobody counts by person.")
        return self.tr("The whole team can read it. No names of people who are supported.")

    def _ask(self, kind: str, name: str, field: str, record: Record | None) -> Ask:
        listed = codes_of(kind, name)
        options = tuple(code_options(listed)) if listed is not None else ()
        value: Any = "" if record is None else getattr(record, name)
        if listed is not None and value and value not in dict(options):
            options = (*options, (value, code_label(listed, value)))  # retired, and still true
        hint = ""
        if name in LISTS:
            value = ", ".join(value)
            hint = self.tr("Several with commas between them.")
        if name == "agreement_until":
            hint = self.tr("After that day the list says that the agreement is over.")
        return Ask(name, field, field_title(name, kind), value, options, hint)

    def cells(self, row: EntryRow, names: Mapping[str, str]) -> tuple[Cell, ...]:
        """Return the cells of a line."""
        record = row.record
        first, *others = _COLUMNS[record.TYPE]
        return (
            self._name(row, names),
            self._cell(row, first, names),
            *(self._cell(row, name, names) for name in others),
        )

    def _name(self, row: EntryRow, names: Mapping[str, str]) -> Cell:
        record = row.record
        below = " ".join(said_of(record, _BELOW[record.TYPE], names).split())
        flag = self.tr("two versions") if row.conflicted else ""
        return Cell(
            visible(name_of(record)),
            below,
            strong=True,
            glyph=record_glyph(record.TYPE),
            flag=flag,
            flag_glyph="git-compare" if row.conflicted else "",
        )

    def _cell(self, row: EntryRow, name: str, names: Mapping[str, str]) -> Cell:
        record = row.record
        if isinstance(record, PreventionMessage) and name == "state":
            state = code_label(codes_of("message", "state"), record.state)  # type: ignore[arg-type]
            return Cell(state, tag=_TAGS.get(record.state, "neutral"))
        value = getattr(record, name)
        if name in {"agreement_until", "valid_until"}:
            said = dates.short_day(value)
            over = self.tr("over since then") if row.lapsed else ""
            return Cell(said, over, second_token="ochre")
        text = " ".join(said_of(record, name, names).split())
        if name in {"on", "starts", "ends", "checked_on"}:
            text = dates.short_day(value)
        below = ""
        if name == "language" and row.uses:
            below = self.tr("used %n times", "in contacts", row.uses)
        elif name == "tier" and isinstance(record, PartnerService) and record.emergency:
            below = self.tr("emergencies too")
        return Cell(text, below)
