"""What a staged file would do, record by record, before anything of it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.keep_both import can_keep_both
from liaise_desktop.application.listings import Author
from liaise_desktop.application.stream_rules import place_in_stream
from liaise_desktop.application.transfer import (
    FieldPair,
    ImportPreview,
    PreviewItem,
    Side,
    StagedImport,
    Warned,
)
from liaise_desktop.application.transfer_choices import authors_of, standing
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.notes import ATTENDANT
from liaise_desktop.domain.registers import ERASED, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import tzinfo

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import TransferDesk
    from liaise_desktop.application.transfer_ports import Inbox
    from liaise_desktop.application.transfer_values import (
        Incoming,
        StagedBinder,
        StagedFile,
        TouchedRecord,
    )
    from liaise_desktop.domain.registers import Candidate, RecordState

SCHEMA: Final = 1
DAY_SECONDS: Final = 24 * 3600
LINE_CHARACTERS: Final = 160

# Where the one line and the date of a record stand; the first that says something counts.
_LINES: Final = ("text", "reading", "line", "title", "pseudonym", "label", "summary", "code")
_DATES: Final = ("at", "on", "written_at", "held_on", "due", "requested_on", "opened_on", "when")


def staged_import(found: StagedFile, zone: tzinfo | None) -> StagedImport:
    """Return a staged file as screens speak of it."""
    incoming = found.incoming
    sender = incoming.sender
    signed = datetime.fromtimestamp(incoming.created, UTC).astimezone(zone)
    return StagedImport(
        id=found.id,
        file=found.file,
        size=found.size,
        sender=Author(sender.key, sender.principal, sender.name, sender.role),
        signed_at=signed.isoformat(timespec="seconds"),
        changes=incoming.changes,
    )


def preview(desk: TransferDesk, staged: str, progress: Progress) -> ImportPreview:
    """Return what a staged file would do; nothing is written.

    Raises:
        RecordNotFoundError: No such file is staged.
        CancelledError: Somebody asked the work to stop.
    """
    with desk.vault.inbox() as inbox:
        found = inbox.staged(staged)
        if found is None:
            raise RecordNotFoundError
        return _Preview(desk, inbox, found).build(progress)


class _Preview:
    """One preview in the making."""

    def __init__(self, desk: TransferDesk, inbox: Inbox, found: StagedFile) -> None:
        self._desk = desk
        self._inbox = inbox
        self._found = found
        self._binders = {each.binder: each for each in inbox.binders(found.id)}
        self._authors = authors_of(found.incoming)
        self._labels: dict[str, tuple[str, str, str]] = {}

    def build(self, progress: Progress) -> ImportPreview:
        """Go through every record that the file touches."""
        groups: dict[str, list[PreviewItem]] = {
            "both_changed": [],
            "new": [],
            "changed": [],
            "left_out": [],
        }
        total = sum(binder.changes for binder in self._binders.values())
        done = 0
        for touched in self._inbox.touched(self._found.id):
            done += len(touched.incoming)
            progress.step(done, total)
            group, item = self._judge(touched)
            groups[group].append(item)
        return ImportPreview(
            staged=staged_import(self._found, self._desk.zone),
            warnings=tuple(self._warnings()),
            **{name: _newest_first(items) for name, items in groups.items()},
        )

    def _judge(self, touched: TouchedRecord) -> tuple[str, PreviewItem]:
        counted = standing(touched, self._authors, self._desk.stands)
        reason = self._binders[touched.binder].hold
        if not reason and not counted.incoming:
            reason = "not-allowed"
        if reason:
            item = self._item(touched, state_of((*touched.known, *touched.incoming)))
            return "left_out", replace(item, reason=reason)
        touched = counted
        after = state_of((*touched.known, *touched.incoming))
        item = self._item(touched, after)
        if not touched.known:
            return "new", item
        pairs = tuple(self._pairs(touched, after))
        group = "both_changed" if any(pair.conflict for pair in pairs) else "changed"
        return group, replace(item, fields=pairs)

    def _item(self, touched: TouchedRecord, after: RecordState) -> PreviewItem:
        values = after.values()
        owner, owner_type, label = self._owner(touched.record, touched.type, values)
        latest = max(touched.incoming, key=lambda change: (change.header.hlc, change.id))
        return PreviewItem(
            record=touched.record,
            type=touched.type,
            binder=touched.binder,
            owner=owner,
            owner_type=owner_type,
            label=label,
            date=_first_text(values, _DATES),
            line=_line(values),
            author=self._author(latest.header.author),
        )

    def _pairs(self, touched: TouchedRecord, after: RecordState) -> Iterator[FieldPair]:
        before = state_of(touched.known)
        came = {change.id for change in touched.incoming}
        for name, held in after.fields.items():
            theirs = [candidate for candidate in held if candidate.change in came]
            mine = before.fields.get(name, ())
            left = [candidate for candidate in held if candidate.change not in came]
            conflict = (
                bool(theirs) and bool(left) and name not in ATTENDANT and _differ(left, theirs)
            )
            values = [candidate.value for candidate in (*left, *theirs)]
            yield FieldPair(
                name=name,
                mine=self._side(mine),
                theirs=self._side(theirs),
                same=not theirs or not _differ(mine, theirs),
                conflict=conflict,
                can_keep_both=conflict and can_keep_both(touched.type, name, values),
            )

    def _side(self, held: Sequence[Candidate]) -> Side | None:
        if not held:
            return None
        first = held[0]
        moment = datetime.fromtimestamp(first.hlc / 1_000_000, UTC).astimezone(self._desk.zone)
        erased = first.value is ERASED
        return Side(
            value=None if erased else first.value,
            author=self._author(first.author),
            at=moment.isoformat(timespec="seconds"),
            erased=erased,
        )

    def _author(self, key: str) -> Author:
        found = self._authors.get(key)
        if found is None:
            found = self._authors[key] = self._inbox.author(key)
        return found

    def _owner(self, record: str, type_: str, values: Mapping[str, Any]) -> tuple[str, str, str]:
        if type_ in {"case", "mediation"}:
            return record, type_, self._label(record, type_, values)
        for kind in ("case", "mediation"):
            owner = values.get(kind)
            if isinstance(owner, str) and owner:
                return self._named(owner, kind)
        subject = values.get("subject")
        if isinstance(subject, str) and subject:
            kind = "mediation" if str(values.get("purpose", "")).startswith("med") else "case"
            return self._named(subject, kind)
        return "", "", ""

    def _named(self, owner: str, kind: str) -> tuple[str, str, str]:
        found = self._labels.get(owner)
        if found is None:
            values = self._inbox.values(self._found.id, owner) if _is_id(owner) else {}
            found = self._labels[owner] = (owner, kind, self._label(owner, kind, values))
        return found

    def _label(self, record: str, kind: str, values: Mapping[str, Any]) -> str:
        if kind == "case":
            person = values.get("main_person")
            if isinstance(person, str) and _is_id(person):
                said = self._inbox.values(self._found.id, person)
                if said.get("pseudonym"):
                    return str(said["pseudonym"])
        return _first_text(values, ("title", "code")) or record[:8]

    def _warnings(self) -> Iterator[Warned]:
        incoming = self._found.incoming
        held = [binder for binder in self._binders.values() if binder.hold == "gap"]
        yield from self._about_stream(incoming, held)
        now, last = self._desk.seconds(), self._inbox.last_created(incoming.sender.key)
        if incoming.created > now + DAY_SECONDS or now + DAY_SECONDS < last:
            yield Warned("clock")
        if incoming.schema > SCHEMA:
            yield Warned("newer-schema")
        forked = self._inbox.forked(self._found.id)
        if forked:
            names = sorted(self._author(key).name or key[:8] for key in forked)
            yield Warned("forked", {"names": ", ".join(names)})

    def _about_stream(self, incoming: Incoming, held: Sequence[StagedBinder]) -> Iterator[Warned]:
        place = place_in_stream(incoming, self._inbox.seen(incoming.sender.key, incoming.stream))
        facts = dict(zip(("first", "last"), place.missing or (), strict=False))
        if held:
            yield Warned("gap", facts)
        elif place.missing:
            yield Warned("skipped-whole", facts)
        elif place.late:
            yield Warned("late", {"seq": incoming.seq})


def _differ(mine: Iterable[Candidate], theirs: Iterable[Candidate]) -> bool:
    ours = [candidate.value for candidate in mine]
    return not ours or any(candidate.value not in ours for candidate in theirs)


def _newest_first(items: list[PreviewItem]) -> tuple[PreviewItem, ...]:
    return tuple(sorted(items, key=lambda item: (item.date, item.record), reverse=True))


def _line(values: Mapping[str, Any]) -> str:
    observed = values.get("observed")
    if isinstance(observed, list):
        for each in observed:
            if isinstance(each, dict) and isinstance(each.get("text"), str) and each["text"]:
                return _cut(each["text"])
    return _cut(_first_text(values, _LINES))


def _first_text(values: Mapping[str, Any], names: Iterable[str]) -> str:
    for name in names:
        value = values.get(name)
        if isinstance(value, str) and value:
            return value
    return ""


def _cut(text: str) -> str:
    first = text.strip().split("\n", 1)[0]
    return first if len(first) <= LINE_CHARACTERS else first[: LINE_CHARACTERS - 1] + "…"


def _is_id(text: str) -> bool:
    return len(text) == 32 and set(text) <= set("0123456789abcdef")  # noqa: PLR2004 - hex digits
