"""Every type of record through its life on three laptops, all of them at once.

Mira makes one of each, hands them to Tomas and Anke, changes a field; Mira and Tomas change it
apart, Mira decides; then whoever may erases all of it, and the erasure travels.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields

from liaise_desktop.application.conflicts import resolve_conflict
from liaise_desktop.application.erasing import erase_record
from liaise_desktop.domain import authority
from liaise_desktop.domain.errors import NotAllowedError, RecordNotFoundError
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import SEALED_PURPOSES
from liaise_desktop.storage.list_check import differing_lists
from tests.exchange_kit import SUFFIX, hex_id
from tests.page_kit import plain_log, plain_pages
from tests.transfer_kit import team
from tests.transfer_story import Seat

SEALED = ("sealed_note", "key_event")
PURPOSES = {
    "case": "case",
    "mediation": "mediation",
    "sealed_note": "mediation_sealed",
    "key_event": "own_vault",
    "round": "journal",
    "contact": "journal",
    "request": "request",
    "identity": "case_identity",
    "training": "learning",
    **dict.fromkeys(("message", "partner", "practice_sheet", "visit", "pilot", "event"), "library"),
}
CASE = hex_id("record case")
MIRA = f"mira@{SUFFIX}"
LINES = [{"source": "SEEN", "teller": "", "text": "Seen by the river."}]
# What the general rule cannot know: whose case it is, and what a use case looks at.
SPECIAL = {
    ("case", "lead"): MIRA,
    ("case", "restricted_on"): "",
    ("note", "written_by"): MIRA,
    ("note", "observed"): LINES,
    ("attachment", "sha256"): "",
    ("binder", "purpose"): "case",
    ("binder", "subject"): CASE,
}
EDITED = {"binder": "subject", "attachment": "name", "note": "reading", "tick": "on"}


def word(type_, step):
    """A word that no other word begins like, for one step of one type."""
    digest = hashlib.sha256(f"{type_} {step}".encode()).hexdigest()
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest[:20])


def field_of(type_):
    """Return the field that is changed: the first text that is no name of another record."""
    if type_ in EDITED:
        return EDITED[type_]
    texts = [one.name for one in fields(RECORD_TYPES[type_]) if type(one.default) is str]
    return next(name for name in texts if name not in RECORD_TYPES and name != "mediation")


def value_of(type_, one):
    """Return a value for a field, by the type of its value at rest."""
    name = one.name
    if (type_, name) in SPECIAL:
        return SPECIAL[type_, name]
    if name in ("case", "mediation", "target"):
        return CASE
    text, kind = word(type_, name), type(one.default)
    if kind is str and (name.endswith("_on") or name in ("on", "due", "until", "at")):
        return "2026-03-09"
    if kind is str:
        return text
    if kind is tuple:
        return [{"text": text}] if "Lines" in str(one.type) else [text, "OTHER"]
    return True if kind is bool else 3


def values_of(type_):
    return {one.name: value_of(type_, one) for one in fields(RECORD_TYPES[type_]) if one.name != "id"}


@dataclass
class Story:
    """What was seen of each type after each step."""

    mira: object
    tomas: object
    anke: object
    seen: dict = field(default_factory=dict)  # step -> type -> facts
    items: dict = field(default_factory=dict)  # type -> line of the preview
    erased_by: dict = field(default_factory=dict)

    def note(self, step, laptop, types):
        found = {}
        for type_ in types:
            state = laptop.state(hex_id(f"record {type_}"))
            found[type_] = None if state is None else state
        self.seen[step] = found


def begin(laptop, others, type_):
    record, binder = hex_id(f"record {type_}"), hex_id(f"binder {type_}")
    said = values_of(type_)
    if type_ == "binder":
        said["audience"] = [laptop.principal, *(other.principal for other in others)]
        laptop.add(said, record, record, "binder")
        return
    purpose = PURPOSES.get(type_, "mediation_content" if "mediation" in said else "case")
    readers = () if purpose in SEALED_PURPOSES else others
    laptop.share(binder, laptop, *readers, purpose=purpose, subject=CASE)
    laptop.add(said, record, binder, type_)


def change(laptop, type_, text):
    """Change one field of a record of a type."""
    record = hex_id(f"record {type_}")
    binder = record if type_ == "binder" else hex_id(f"binder {type_}")
    said = hex_id(text) if type_ == "binder" else text
    laptop.add({field_of(type_): said}, record, binder, type_)
    return said


def hand_over(giver, *readers):
    path = giver.export(*readers).path
    for reader in readers:
        reader.take(path, leave_open=True)


def live(folder):
    """Let every type live its life; return what was seen."""
    mira, tomas, anke = team(folder, "mira", "tomas", "anke")
    story, types = Story(mira, tomas, anke), sorted(RECORD_TYPES)
    shared = [type_ for type_ in types if type_ not in SEALED]
    for type_ in types:
        begin(mira, (tomas, anke), type_)
    path = mira.export(tomas, anke).path
    staged = tomas.stage(path)
    story.items = {item.type: item for item in tomas.preview(staged).new}
    tomas.apply(staged)
    anke.take(path)
    story.note("created", mira, types)
    story.note("imported", tomas, types)
    story.edited = {type_: change(mira, type_, word(type_, "edited")) for type_ in types}
    hand_over(mira, tomas, anke)
    story.note("edited", tomas, types)
    for type_ in shared:
        if authority.may(tomas.role, type_, authority.WRITE):
            change(mira, type_, word(type_, "mine"))
            change(tomas, type_, word(type_, "theirs"))
    hand_over(tomas, mira, anke)
    hand_over(mira, tomas, anke)
    story.note("conflicted", mira, types)
    decide(story, types)
    hand_over(mira, tomas, anke)
    story.note("resolved", tomas, types)
    story.pages_before = pages_of(mira) + pages_of(tomas) + pages_of(anke)
    erase(story, types)
    return story


def decide(story, types):
    """Choose Mira's own words for every type whose versions differ."""
    desk = Seat(story.mira).work.desk
    for type_ in types:
        state = story.seen["conflicted"][type_]
        for name, candidates in state.conflicts().items():
            mine = max(candidates, key=lambda one: one.change in own_changes(story.mira, state.id))
            resolve_conflict(desk, state.id, name, chosen=mine.change)


def own_changes(laptop, record):
    with laptop.vault.unit() as unit:
        return {
            change.id
            for change in unit.log.changes_of(record)
            if change.header.author == laptop.device.key
        }


def erase(story, types):
    """Erase one record of each type, by whoever may; hand the erasures on."""
    for type_ in types:
        story.erased_by[type_] = next(
            (who.name for who in (story.mira, story.anke) if erased(who, type_)), ""
        )
    hand_over(story.mira, story.tomas, story.anke)
    hand_over(story.anke, story.mira, story.tomas)
    for laptop in (story.mira, story.tomas, story.anke):
        while laptop.vault.tidy():
            pass
        assert laptop.vault.checkpoint()
        story.note(f"erased {laptop.name}", laptop, types)
    story.pages_after = {
        laptop.name: pages_of(laptop) for laptop in (story.mira, story.tomas, story.anke)
    }


def erased(laptop, type_):
    try:
        erase_record(Seat(laptop).work.desk, hex_id(f"record {type_}"), "MISTAKE")
    except (NotAllowedError, RecordNotFoundError):
        return False
    return True


def pages_of(laptop):
    """Return every page of a vault in the clear, free ones and those of the log too."""
    path, key = laptop.vault.folder / "vault.db", laptop.vault._db_key
    return plain_pages(path, key) + plain_log(path, key)


def differing(laptop):
    """Return the lists that do not say what the changes say."""
    from liaise_desktop.storage.database import connect

    db = connect(laptop.vault.folder / "vault.db", laptop.vault._db_key, read_only=True)
    try:
        return differing_lists(db, lambda: None)
    finally:
        db.close()
