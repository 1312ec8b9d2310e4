"""A key file with every kind of slot: each opens the key, and an altered one opens nothing.

`LIAISE_FLIPS` sets how many bits of it are flipped and tried with every secret; 0 tries all.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
from pathlib import Path

import pytest

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.age_files import new_identity
from liaise_desktop.crypto.escrow import (
    answer_request,
    open_answer,
    read_request,
    reply_recipient,
    write_request,
)
from liaise_desktop.crypto.key_file import read_key_file, write_key_file
from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.shares import DrawnShares
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    EscrowRefusedError,
    KdfBoundsError,
    LiaiseError,
    NotForMeError,
    ShareOtherError,
    UntrustedError,
    VaultKeysDamagedError,
    WrongPassphraseError,
)
from tests.vault_kit import bytes_from

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "crypto"
FACTS = json.loads((GOLDEN / "facts-2.json").read_text("utf-8"))
DRAWN = DrawnShares(bytes.fromhex(FACTS["shared_secret"]), tuple(FACTS["shares"]))
VAULT_KEY = bytes.fromhex(FACTS["vault_key"])
FLIPS = int(os.environ.get("LIAISE_FLIPS", "120"))
KEY_FILE = (GOLDEN / "vault-2.keys").read_bytes()
ONE_TIME = new_recovery_code(bytes_from(4))


def by_city(data):
    """Return the vault key by the city's way in: request and answer."""
    keys = read_key_file(data)
    asked = write_request(
        keys.vault_id,
        keys.escrow.recipient,
        keys.escrow.age,
        reply_recipient(ONE_TIME, keys.vault_id),
        "2026-03-09T08:00:00+00:00",
    )
    answer = answer_request(read_request(asked), FACTS["city_identity"])
    return open_answer(answer, ONE_TIME, keys.vault_id)


WAYS = {
    "passphrase": lambda data: slots.open_with_passphrase(data, FACTS["passphrase"]).vault_key,
    "recovery": lambda data: slots.open_with_recovery(data, FACTS["recovery_code"]).vault_key,
    "shares": lambda data: slots.open_with_shares(data, DRAWN.words[1:]).vault_key,
    "escrow": by_city,
}


def altered(change):
    """Return the key file after *change*, with a checksum that fits again."""
    document = parse_canonical(KEY_FILE)
    document.pop("check")
    change(document)
    return canonical({**document, "check": hashlib.sha256(canonical(document)).hexdigest()})


def slot_of(document, kind):
    return next(slot for slot in document["slots"] if slot["kind"] == kind)


@pytest.mark.parametrize("way", WAYS)
def test_every_kind_of_slot_of_the_golden_file_opens_for_ever(way):
    assert WAYS[way](KEY_FILE) == VAULT_KEY


def test_it_is_written_again_byte_by_byte_and_says_what_it_holds():
    assert write_key_file(read_key_file(KEY_FILE)) == KEY_FILE
    said = slots.verify_key_file(KEY_FILE)
    assert said.kinds == ("escrow", "passphrase", "recovery", "shares")
    assert said.costs[0] is None
    assert said.escrow == FACTS["city_recipient"]
    assert parse_canonical(KEY_FILE)["v"] == 2
    assert len(KEY_FILE) < 8 * 1024


def test_the_first_form_is_written_where_it_has_room():
    data = slots.without_slot(slots.without_slot(KEY_FILE, slots.SHARES), slots.ESCROW)
    assert parse_canonical(data)["v"] == 1
    assert slots.open_with_passphrase(data, FACTS["passphrase"]).vault_key == VAULT_KEY
    with pytest.raises(ValueError, match="keeps its passphrase"):
        slots.without_slot(data, slots.PASSPHRASE)


def test_the_first_golden_file_takes_the_new_kinds_and_opens_as_before():
    old = json.loads((GOLDEN / "facts.json").read_text("utf-8"))
    data = (GOLDEN / "vault.keys").read_bytes()
    key = bytes.fromhex(old["vault_key"])
    data = slots.rewrap_shares(data, key, DRAWN, os.urandom)
    data = slots.rewrap_escrow(data, key, FACTS["city_recipient"], os.urandom)
    assert slots.open_with_passphrase(data, old["passphrase"]).vault_key == key
    assert slots.open_with_recovery(data, old["recovery_code"]).vault_key == key
    assert slots.open_with_shares(data, DRAWN.words[:2]).vault_key == key
    assert by_city(data) == key


def test_every_flipped_bit_is_noticed_before_any_secret_is_tried():
    for place in range(len(KEY_FILE)):
        for bit in range(8):
            data = bytearray(KEY_FILE)
            data[place] ^= 1 << bit
            with pytest.raises((VaultKeysDamagedError, LiaiseError)) as refused:
                slots.verify_key_file(bytes(data))
            assert refused.value.code in {"vault-keys-damaged", "vault-too-new"}


def spots():
    """Yield, for every kind, every hex digit that means something, as path into the slot."""
    document = parse_canonical(KEY_FILE)
    for slot in document["slots"]:
        for name in ("age", "id", "nonce", "wrapped"):
            for at in range(len(slot.get(name, ""))):
                yield slot["kind"], (name,), at
        for at in range(len(slot.get("kdf", {}).get("salt", ""))):
            yield slot["kind"], ("kdf", "salt"), at
        for number in range(len(slot.get("marks", {}).get("checks", ()))):
            for at in range(32):
                yield slot["kind"], ("marks", "checks", number), at


def with_flip(kind, path, at, bit):
    def change(document):
        place = slot_of(document, kind)
        for name in path[:-1]:
            place = place[name]
        digits = place[path[-1]]
        place[path[-1]] = digits[:at] + f"{int(digits[at], 16) ^ bit:x}" + digits[at + 1 :]

    return altered(change)


def test_an_altered_slot_opens_nothing_even_with_a_fitting_checksum():
    flips = [(*spot, 1 << bit) for spot in spots() for bit in range(4)]
    if FLIPS:
        flips = random.Random(11).sample(flips, FLIPS)
    opened = []
    for kind, path, at, bit in flips:
        try:
            WAYS[kind](with_flip(kind, path, at, bit))
        except LiaiseError:
            continue
        opened.append((kind, path, at, bit))
    # The id of the city's slot names it and protects nothing: what is sealed there names the vault.
    # A share's own check is only asked for that share.
    assert [
        flip for flip in opened if flip[:2] not in {("escrow", ("id",)), ("shares", ("marks", "checks", 0))}
    ] == []


HOSTILE = [{"m": 2**31}, {"m": 64 * 1024 - 1}, {"t": 21}, {"p": 9}, {"m": 2**53 - 1}, {"t": 0}]


@pytest.mark.parametrize("cost", HOSTILE, ids=str)
def test_hostile_costs_of_shares_are_refused_before_anything_is_stretched(cost):
    hostile = altered(lambda d: slot_of(d, "shares")["kdf"].update(cost))
    with pytest.raises(KdfBoundsError):
        slots.open_with_shares(hostile, DRAWN.words[:2])


MALFORMED = {
    "the first version with new kinds": lambda d: d.update(v=1),
    "marks missing": lambda d: slot_of(d, "shares").pop("marks"),
    "marks on a passphrase": lambda d: slot_of(d, "passphrase").update(marks={}),
    "two checks": lambda d: slot_of(d, "shares")["marks"]["checks"].pop(),
    "a short check": lambda d: slot_of(d, "shares")["marks"].update(checks=["00"] * 3),
    "a set too large": lambda d: slot_of(d, "shares")["marks"].update(set=2**15),
    "a set that is none": lambda d: slot_of(d, "shares")["marks"].update(set=True),
    "a stretched escrow": lambda d: slot_of(d, "escrow").update(kdf={}),
    "an odd recipient": lambda d: slot_of(d, "escrow").update(recipient="age1" + "b" * 58),
    "no file of age": lambda d: slot_of(d, "escrow").update(age="00" * 40),
    "half a byte": lambda d: slot_of(d, "escrow").update(age=slot_of(d, "escrow")["age"][:-1]),
    "a huge file of age": lambda d: slot_of(d, "escrow").update(age="61" * 5000),
    "a kind that is a list": lambda d: slot_of(d, "escrow").update(kind=["escrow"]),
    "only old kinds": lambda d: d.update(slots=[s for s in d["slots"] if "kdf" in s and "marks" not in s]),
}


@pytest.mark.parametrize("change", MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed_slots_are_damage(change):
    with pytest.raises(VaultKeysDamagedError):
        slots.verify_key_file(altered(change))


def test_a_share_whose_mark_was_altered_is_refused():
    data = with_flip("shares", ("marks", "checks", 1), 0, 1)
    with pytest.raises(ShareOtherError):
        slots.holder_of_share(data, DRAWN.words[1])


def test_only_a_recipient_of_age_can_be_the_city():
    with pytest.raises(UntrustedError):
        slots.rewrap_escrow(KEY_FILE, VAULT_KEY, "age1" + "q" * 58, os.urandom)


# -- request and answer --------------------------------------------------------------------------


def request(**changes):
    keys = read_key_file(KEY_FILE)
    data = write_request(
        keys.vault_id, keys.escrow.recipient, keys.escrow.age, reply_recipient(ONE_TIME, keys.vault_id), "now"
    )
    return canonical({**parse_canonical(data), **changes})


def test_every_flipped_bit_of_a_request_is_refused_or_changes_its_number():
    good = request()
    number = read_request(good).number
    for place in range(len(good)):
        data = bytearray(good)
        data[place] ^= 1 << place % 7
        try:
            assert read_request(bytes(data)).number != number
        except EscrowRefusedError:
            continue


@pytest.mark.parametrize(
    "changes",
    [{"v": 2}, {"format": "liaise-export"}, {"sealed": "x"}, {"sealed": 5}, {"reply_to": "age1"},
     {"recipient": ""}, {"more": 1}],
    ids=str,
)  # fmt: skip
def test_a_malformed_request_is_refused(changes):
    with pytest.raises(EscrowRefusedError):
        read_request(request(**changes))


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"x" * 20_000, b"null"])
def test_other_bytes_are_no_request(data):
    with pytest.raises(EscrowRefusedError):
        read_request(data)


def test_only_the_city_answers():
    identity, _ = new_identity(bytes_from(77))
    with pytest.raises(NotForMeError):
        answer_request(read_request(request()), identity)


def test_an_answer_is_for_the_vault_that_the_request_names():
    with pytest.raises(EscrowRefusedError):
        answer_request(read_request(request(vault_id="f" * 32)), FACTS["city_identity"])


def test_only_the_one_time_code_opens_the_answer():
    answer = answer_request(read_request(request()), FACTS["city_identity"])
    vault_id = read_key_file(KEY_FILE).vault_id
    assert open_answer(answer, ONE_TIME, vault_id) == VAULT_KEY
    with pytest.raises(WrongPassphraseError):
        open_answer(answer, new_recovery_code(bytes_from(5)), vault_id)
    with pytest.raises(WrongPassphraseError):
        open_answer(answer, ONE_TIME, "f" * 32)
    with pytest.raises(EscrowRefusedError):
        open_answer(answer[:-3], ONE_TIME, vault_id)
