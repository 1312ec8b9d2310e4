"""What the preview of a file says, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.models.import_lines import HEAD, MORE, RECORD, ImportLine
from liaise_desktop.gui.presenters.import_table import (
    BOTH_CHANGED,
    CHANGED,
    GROUPS,
    LEFT_OUT,
    NEW,
    SKIPPED,
)
from liaise_desktop.gui.views.record_words import (
    UNSHOWN,
    field_title,
    record_glyph,
    record_title,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.transfer import PreviewItem, Warned
    from liaise_desktop.gui.presenters.import_table import Entry

SHOWN_FIRST: Final = {NEW: 3, CHANGED: 3, LEFT_OUT: 3}  # a way to see all stands below
SHOWN_MORE: Final = 200  # at a time: a file may bring thousands
LISTED_FIELDS: Final = 3


class ImportTexts:
    """Turns entries into lines.

    Args:
        sender: Who sent the file.
    """

    def __init__(self, sender: str) -> None:
        self.sender = visible(sender)

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Return *text* in the language of the interface."""
        return QCoreApplication.translate("ImportTexts", text, comment or None, n)

    def lines(self, entries: Sequence[Entry], shown: Mapping[str, int]) -> list[ImportLine]:
        """Return the list, each group with its head, cut after as many as *shown* says."""
        lines = []
        for group in GROUPS:
            mine = [entry for entry in entries if entry.group == group]
            if not mine:
                continue
            head = self.group(group)
            lines.append(ImportLine(HEAD, group, head, str(len(mine))))
            most = shown.get(group, SHOWN_FIRST.get(group, SHOWN_MORE))
            cut = len(mine) > most + 1
            lines.extend(self._line(entry, head) for entry in (mine[:most] if cut else mine))
            if cut:
                more = self.tr("%n more", "", len(mine) - most)
                spoken = f"{head}: {more}"
                lines.append(ImportLine(MORE, group, more, spoken=spoken))
        return lines

    def group(self, group: str) -> str:
        """Return the head of a group."""
        return {
            BOTH_CHANGED: self.tr("Both of you changed it"),
            NEW: self.tr("New"),
            CHANGED: self.tr("Changed by {name}").format(name=self.sender),
            LEFT_OUT: self.tr("Left out"),
        }[group]

    def _line(self, entry: Entry, head: str) -> ImportLine:
        title, second = record_title(entry.item), self.second(entry)
        glyph, token = record_glyph(entry.item.type), "slate"
        if entry.group == LEFT_OUT:
            glyph, token = ("x", "ink2") if entry.reason == SKIPPED else ("ban", "brick")
        elif entry.group == BOTH_CHANGED:
            decided = ("circle-check", "pine")
            glyph, token = ("git-compare", "ochre_mark") if entry.left else decided
        spoken = f"{title}. {second}. {head}" if second else f"{title}. {head}"
        return ImportLine(RECORD, entry.item.record, title, second, glyph, token, spoken)

    def second(self, entry: Entry) -> str:
        """Return the second line of an entry: what is to be done, or what it is about."""
        if entry.group == LEFT_OUT:
            return self.why(entry.reason)
        if entry.group == BOTH_CHANGED:
            if entry.left:
                return self.tr("%n choices left", "", entry.left)
            return self.tr("Decided, ready to bring in")
        if entry.group == CHANGED:
            return self._changed_fields(entry.item) or visible(entry.item.line)
        return visible(entry.item.line)

    def _changed_fields(self, item: PreviewItem) -> str:
        names = [pair.name for pair in item.fields if not pair.same and pair.name not in UNSHOWN]
        said = ", ".join(field_title(name, item.type) for name in names[:LISTED_FIELDS])
        return f"{said} …" if len(names) > LISTED_FIELDS else said

    def why(self, reason: str) -> str:
        """Return why something is left out."""
        return {
            SKIPPED: self.tr("You leave it out"),
            "gap": self.tr("Waits for an earlier file"),
            "not-shared": self.tr("Not shared with you, so not opened"),
            "sealed": self.tr("Sealed, so not opened"),
        }.get(reason, self.tr("Left out by a newer rule"))

    def why_in_full(self, reason: str) -> str:
        """Return what a reader can do about something that is left out."""
        return {
            SKIPPED: self.tr("It stays in the file. You can bring the file in again later."),
            "gap": self.tr(
                "Something that belongs before it is missing here. Ask {name} for the earlier "
                "file, or for a new one; then this comes along."
            ).format(name=self.sender),
            "not-shared": self.tr("You are not among those who may read it. It stays closed."),
            "sealed": self.tr("Sealed notes belong to who wrote them. It stays closed."),
        }.get(reason, "")

    def warning(self, warned: Warned) -> tuple[str, str]:
        """Return title and sentence of a warning."""
        facts = warned.facts
        missing = {"first": facts.get("first", ""), "last": facts.get("last", "")}
        return {
            "skipped-whole": (
                self.tr("You have not seen every file of {name}").format(name=self.sender),
                self.tr("Numbers {first} to {last} never came here. This one is whole.").format(
                    **missing
                ),
            ),
            "gap": (
                self.tr("An earlier file of {name} is missing").format(name=self.sender),
                self.tr("Numbers {first} to {last} never came here. What builds on them waits.")
                .format(**missing),
            ),
            "late": (
                self.tr("You have a later file of {name} already").format(name=self.sender),
                self.tr("This one can still be brought in; nothing newer is lost."),
            ),
            "clock": (
                self.tr("The dates do not fit"),
                self.tr("The clock of one of the two laptops is wrong. Times may be off."),
            ),
            "newer-schema": (
                self.tr("A newer version wrote this file"),
                self.tr("What this version does not know is kept, but not shown."),
            ),
            "forked": (
                self.tr("Two histories under one name: {names}").format(
                    names=visible(str(facts.get("names", "")))
                ),
                self.tr("A laptop may have been set back to an old copy. Call them."),
            ),
        }.get(warned.code, (self.tr("Something about this file is unusual"), ""))  # fmt: skip
