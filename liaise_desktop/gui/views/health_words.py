"""What the health of this laptop is called, in the language in force; the command line too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from liaise_desktop.application.health import BAD, GOOD, LOOK, OPEN
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.gui.dates import day, local

if TYPE_CHECKING:
    from liaise_desktop.application.health import Row

STATES: Final = {
    GOOD: (QT_TRANSLATE_NOOP("Health", "In order"), "circle-check", "pine"),
    LOOK: (QT_TRANSLATE_NOOP("Health", "Look at this"), "triangle-alert", "ochre_ink"),
    BAD: (QT_TRANSLATE_NOOP("Health", "Not in order"), "circle-alert", "brick"),
    OPEN: (QT_TRANSLATE_NOOP("Health", "Not known"), "circle-help", "ink2"),
}
_CHECK: Final = QT_TRANSLATE_NOOP("Health", "Last full check")
_FILE: Final = QT_TRANSLATE_NOOP("Health", "The file of the notes")
_LOG: Final = QT_TRANSLATE_NOOP("Health", "The entries")
_ANCHOR: Final = QT_TRANSLATE_NOOP("Health", "The newest state")
_BACKUP: Final = QT_TRANSLATE_NOOP("Health", "Last backup")
_OVER: Final = QT_TRANSLATE_NOOP("Health", "Last accepted hand-over")
_SHEET: Final = QT_TRANSLATE_NOOP("Health", "Recovery sheet")
_PLACE: Final = QT_TRANSLATE_NOOP("Health", "Where the notes lie")
_DISK: Final = QT_TRANSLATE_NOOP("Health", "Disk encryption")
_SEALED: Final = QT_TRANSLATE_NOOP("Health", "Sealed notes")
_DRAFTS: Final = QT_TRANSLATE_NOOP("Health", "Drafts")
_STICKS: Final = QT_TRANSLATE_NOOP("Health", "Backups elsewhere")

_ROWS: Final[dict[str, tuple[str, str]]] = {
    "checked": (
        _CHECK,
        QT_TRANSLATE_NOOP("Health", "Everything written up to {day} was checked."),
    ),
    "checking": (_CHECK, QT_TRANSLATE_NOOP("Health", "A check is under way.")),
    "never-checked": (
        _CHECK,
        QT_TRANSLATE_NOOP("Health", "No check has come to its end and found all in order yet."),
    ),
    "file": (_FILE, QT_TRANSLATE_NOOP("Health", "Every page is as it was written.")),
    "file-open": (_FILE, QT_TRANSLATE_NOOP("Health", "The first full check will tell.")),
    "file-damaged": (_FILE, QT_TRANSLATE_NOOP("Health", "Damaged parts: {n}.")),
    "log": (
        _LOG,
        QT_TRANSLATE_NOOP("Health", "Every entry is what its author signed. Compared: {n}."),
    ),
    "log-open": (_LOG, QT_TRANSLATE_NOOP("Health", "The first full check will tell.")),
    "log-broken": (_LOG, QT_TRANSLATE_NOOP("Health", "Entries altered or gone: {n}.")),
    "log-stale": (
        _LOG,
        QT_TRANSLATE_NOOP("Health", "Records that do not show what was written: {n}."),
    ),
    "log-missing": (
        _LOG,
        QT_TRANSLATE_NOOP("Health", "Still missing since the notes were brought back: {n}."),
    ),
    "anchor-fits": (
        _ANCHOR,
        QT_TRANSLATE_NOOP("Health", "Nothing is missing since the notes were last closed."),
    ),
    "anchor-missing": (
        _ANCHOR,
        QT_TRANSLATE_NOOP(
            "Health", "A small file that remembers it was not there. It was written again."
        ),
    ),
    "anchor-damaged": (
        _ANCHOR,
        QT_TRANSLATE_NOOP(
            "Health", "A small file that remembers it was not readable. It was written again."
        ),
    ),
    "anchor-behind": (
        _ANCHOR,
        QT_TRANSLATE_NOOP(
            "Health", "The notes were older than when last closed. Ask IT what was put back."
        ),
    ),
    "backup": (_BACKUP, QT_TRANSLATE_NOOP("Health", "Made on {day}.")),
    "backup-never": (_BACKUP, QT_TRANSLATE_NOOP("Health", "There is none yet.")),
    "backup-failed": (_BACKUP, QT_TRANSLATE_NOOP("Health", "It has failed since {day}.")),
    "over-never": (
        _OVER,
        QT_TRANSLATE_NOOP("Health", "No colleague's file has yet said what they hold."),
    ),
    "over-all": (
        _OVER,
        QT_TRANSLATE_NOOP("Health", "{name}, {day}: all that may be handed over is held twice."),
    ),
    "over-waiting": (
        _OVER,
        QT_TRANSLATE_NOOP("Health", "{name}, {day}. Entries nobody else has confirmed: {n}."),
    ),
    "sheet": (_SHEET, QT_TRANSLATE_NOOP("Health", "Last rehearsed on {day}.")),
    "sheet-made": (_SHEET, QT_TRANSLATE_NOOP("Health", "Made on {day}, not rehearsed yet.")),
    "sheet-never": (
        _SHEET,
        QT_TRANSLATE_NOOP("Health", "Nothing tells when it was made. Rehearse it."),
    ),
    "network": (
        _PLACE,
        QT_TRANSLATE_NOOP("Health", "On a network ({name}). Ask IT to move it to this disk."),
    ),
    "cloud": (
        _PLACE,
        QT_TRANSLATE_NOOP("Health", "In a folder that {name} copies away. Ask IT to move it."),
    ),
    "free": (
        QT_TRANSLATE_NOOP("Health", "Room on this disk"),
        QT_TRANSLATE_NOOP("Health", "{megabytes} MB are free."),
    ),
    "disk": (_DISK, QT_TRANSLATE_NOOP("Health", "The system encrypts this disk.")),
    "disk-unknown": (
        _DISK,
        QT_TRANSLATE_NOOP("Health", "The app cannot tell here. Ask IT."),
    ),
    "build": (
        QT_TRANSLATE_NOOP("Health", "Version"),
        QT_TRANSLATE_NOOP("Health", "Liaise {version}. City pack: {city}, {pack}."),
    ),
    "in-waiting": (
        _OVER,
        QT_TRANSLATE_NOOP("Health", "All that may be handed over is held by somebody else too."),
    ),
    "in-waiting-bad": (
        _OVER,
        QT_TRANSLATE_NOOP(
            "Health",
            "Entries nobody else has confirmed: {n}. Hand them over, then bring in an answer.",
        ),
    ),
    "in-nothing": (_OVER, QT_TRANSLATE_NOOP("Health", "There is nothing to hand over.")),
    "in-sealed": (
        _SEALED,
        QT_TRANSLATE_NOOP(
            "Health", "Entries: {n}. They are never handed over; only backups hold them."
        ),
    ),
    "in-sealed-bad": (
        _SEALED,
        QT_TRANSLATE_NOOP(
            "Health",
            "Entries: {n}. They are never handed over, and no backup outside this laptop is"
            " known.",
        ),
    ),
    "in-drafts": (_DRAFTS, QT_TRANSLATE_NOOP("Health", "No draft is in hand.")),
    "in-drafts-bad": (
        _DRAFTS,
        QT_TRANSLATE_NOOP("Health", "In hand: {n}. Finish or discard them."),
    ),
    "in-missing": (_LOG, QT_TRANSLATE_NOOP("Health", "Still missing here: {n}.")),
    "in-vault": (
        _FILE,
        QT_TRANSLATE_NOOP("Health", "The last full check found everything in order."),
    ),
    "in-vault-look": (_FILE, QT_TRANSLATE_NOOP("Health", "Not checked to the end yet.")),
    "in-vault-bad": (
        _FILE,
        QT_TRANSLATE_NOOP("Health", "The check found damage. Bring back what can be read first."),
    ),
    "in-sticks": (
        _STICKS,
        QT_TRANSLATE_NOOP("Health", "No backup on a stick or in another folder is known."),
    ),
    "in-sticks-look": (
        _STICKS,
        QT_TRANSLATE_NOOP("Health", "Keep these safe or destroy them: {places}."),
    ),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Health", text)


def state_words(state: str) -> tuple[str, str, str]:
    """Return word, icon and colour token of a state."""
    word, glyph, token = STATES[state]
    return _said(word), glyph, token


def row_words(row: Row) -> tuple[str, str]:
    """Return title and sentence of a row."""
    title, sentence = _ROWS.get(f"{row.key}-{row.state}") or _ROWS[row.key]
    facts = dict(row.facts)
    moment = facts.get("last") or facts.get("failed") or facts.get("up_to") or ""
    return _said(title), _said(sentence).format(
        day=day(local(str(moment))),
        name=facts.get("name", ""),
        n=facts.get("n", 0),
        megabytes=int(facts.get("free", 0)) // 1024**2,
        places=", ".join(facts.get("places", ())),
        version=facts.get("version", ""),
        city=facts.get("city", ""),
        pack=facts.get("pack", ""),
    )
