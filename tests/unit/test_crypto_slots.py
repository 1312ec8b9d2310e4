"""The key file opens with its passphrase or its recovery code, and with nothing else."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import unicodedata

import pytest
from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as unseal

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.key_file import write_key_file
from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import (
    DEFAULT_COST,
    RECOVERY_COST,
    KdfCost,
    new_key_file,
    open_with_passphrase,
    open_with_recovery,
    rewrap_passphrase,
    rewrap_recovery,
    verify_key_file,
)
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    KdfBoundsError,
    LiaiseError,
    PassphraseTooWeakError,
    RecoveryCodeError,
    VaultKeysDamagedError,
    VaultTooNewError,
    WrongPassphraseError,
)

VAULT_KEY = bytes(range(32))
VAULT_ID = "5d1f0c6a8b3e47d2"
PASSPHRASE = "zwölf Möwen am Kai"
CODE = new_recovery_code(lambda count: b"\x21" * count)
CHEAP = RECOVERY_COST


@pytest.fixture(scope="module")
def key_file():
    return new_key_file(VAULT_KEY, VAULT_ID, PASSPHRASE, CODE, os.urandom, CHEAP)


def altered(data, change):
    """Return the key file after *change*, with a checksum that fits again."""
    document = parse_canonical(data)
    document.pop("check")
    change(document)
    check = hashlib.sha256(canonical(document)).hexdigest()
    return canonical({**document, "check": check})


def test_passphrase_and_recovery_code_open_the_same_key(key_file):
    by_passphrase = open_with_passphrase(key_file, PASSPHRASE)
    by_code = open_with_recovery(key_file, CODE.lower().replace("-", " "))

    assert by_passphrase == by_code
    assert by_passphrase.vault_key == VAULT_KEY
    assert (by_passphrase.vault_id, by_passphrase.generation) == (VAULT_ID, 1)


def test_the_key_is_not_in_what_python_prints(key_file):
    assert VAULT_KEY.hex() not in repr(open_with_passphrase(key_file, PASSPHRASE))
    assert repr(VAULT_KEY) not in repr(open_with_passphrase(key_file, PASSPHRASE))


def test_a_slot_opens_without_this_code_by_its_description_alone(key_file):
    document = parse_canonical(key_file)
    slot = document["slots"][0]
    kdf = slot["kdf"]
    kek = hash_secret_raw(
        unicodedata.normalize("NFC", PASSPHRASE).encode(),
        bytes.fromhex(kdf["salt"]),
        kdf["t"],
        kdf["m"],
        kdf["p"],
        32,
        Type.ID,
    )
    header = {name: slot[name] for name in ("generation", "id", "kdf", "kind")}
    bound = canonical({**header, "v": 1, "vault_id": VAULT_ID})

    opened = unseal(bytes.fromhex(slot["wrapped"]), bound, bytes.fromhex(slot["nonce"]), kek)

    assert opened == VAULT_KEY


def test_composed_and_decomposed_letters_are_one_passphrase(key_file):
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)

    assert decomposed != PASSPHRASE
    assert open_with_passphrase(key_file, decomposed).vault_key == VAULT_KEY


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        PASSPHRASE + " ",
        " " + PASSPHRASE,
        PASSPHRASE.upper(),
        PASSPHRASE.replace(" ", ""),
        "\ud800",
    ],
)
def test_any_other_passphrase_opens_nothing(key_file, wrong):
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(key_file, wrong)


def test_another_sheet_opens_nothing(key_file):
    with pytest.raises(WrongPassphraseError):
        open_with_recovery(key_file, new_recovery_code(lambda count: b"\x22" * count))


def test_a_mistyped_code_is_refused_before_anything_is_stretched(key_file):
    with pytest.raises(RecoveryCodeError):
        open_with_recovery(key_file, CODE[:-1] + "#")


def test_an_empty_passphrase_makes_no_key_file():
    with pytest.raises(PassphraseTooWeakError):
        new_key_file(VAULT_KEY, VAULT_ID, "", CODE, os.urandom, CHEAP)


def test_two_key_files_share_no_salt_nonce_or_wrapped_key(key_file):
    other = new_key_file(VAULT_KEY, VAULT_ID, PASSPHRASE, CODE, os.urandom, CHEAP)
    seen = [
        value
        for data in (key_file, other)
        for slot in parse_canonical(data)["slots"]
        for value in (slot["kdf"]["salt"], slot["nonce"], slot["wrapped"], slot["id"])
    ]

    assert len(seen) == len(set(seen)) == 16


def test_a_new_passphrase_leaves_the_recovery_sheet_valid(key_file):
    renewed = rewrap_passphrase(key_file, VAULT_KEY, "another one", os.urandom, CHEAP)

    assert open_with_passphrase(renewed, "another one").generation == 2
    assert open_with_recovery(renewed, CODE).vault_key == VAULT_KEY
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(renewed, PASSPHRASE)


def test_a_new_recovery_sheet_leaves_the_passphrase_valid(key_file):
    fresh = new_recovery_code(os.urandom)
    renewed = rewrap_recovery(key_file, VAULT_KEY, fresh, os.urandom)

    assert open_with_recovery(renewed, fresh).vault_key == VAULT_KEY
    assert open_with_passphrase(renewed, PASSPHRASE).generation == 2
    with pytest.raises(WrongPassphraseError):
        open_with_recovery(renewed, CODE)


def test_a_key_file_says_in_clear_what_it_costs(key_file):
    info = verify_key_file(key_file)

    assert (info.vault_id, info.generation) == (VAULT_ID, 1)
    assert dict(zip(info.kinds, info.costs, strict=True)) == {
        "passphrase": CHEAP,
        "recovery": RECOVERY_COST,
    }
    assert len(key_file) < 1024


def test_the_usual_cost_is_what_the_security_page_promises():
    assert KdfCost(memory_kib=256 * 1024, passes=3, lanes=1) == DEFAULT_COST
    assert KdfCost(memory_kib=64 * 1024, passes=1, lanes=1) == RECOVERY_COST


def test_every_flipped_bit_of_a_key_file_is_noticed_before_the_passphrase_is_tried(key_file):
    refused = 0
    for place in range(len(key_file)):
        for bit in range(8):
            data = bytearray(key_file)
            data[place] ^= 1 << bit
            with pytest.raises((VaultKeysDamagedError, VaultTooNewError)):
                verify_key_file(bytes(data))
            refused += 1

    assert refused == 8 * len(key_file)


def test_every_truncation_and_every_added_byte_is_refused(key_file):
    for length in range(len(key_file)):
        with pytest.raises(VaultKeysDamagedError):
            verify_key_file(key_file[:length])
    for more in (b"\n", b" ", b"\0", b"{}"):
        with pytest.raises(VaultKeysDamagedError):
            verify_key_file(key_file + more)


def hex_flips(value):
    for place, digit in enumerate(value):
        yield value[:place] + f"{int(digit, 16) ^ 1:x}" + value[place + 1 :]


def forged_slots(key_file):
    """Yield key files with a checksum that fits, one byte of the passphrase slot altered."""
    slot = parse_canonical(key_file)["slots"][0]
    for name in ("nonce", "wrapped", "id"):
        for value in list(hex_flips(slot[name]))[::4]:
            yield altered(key_file, lambda d, n=name, v=value: d["slots"][0].update({n: v}))
    for value in list(hex_flips(slot["kdf"]["salt"]))[::4]:
        yield altered(key_file, lambda d, v=value: d["slots"][0]["kdf"].update(salt=v))
    for name, value in (("m", 65537), ("t", 2), ("p", 2)):
        yield altered(key_file, lambda d, n=name, v=value: d["slots"][0]["kdf"].update({n: v}))
    yield altered(key_file, lambda d: d.update(vault_id="5d1f0c6a8b3e47d3"))

    def later(document):
        document["generation"] = document["slots"][0]["generation"] = 2

    yield altered(key_file, later)


def test_an_altered_slot_opens_nothing_even_with_a_fitting_checksum(key_file):
    tried = 0
    for forged in forged_slots(key_file):
        with pytest.raises(WrongPassphraseError):
            open_with_passphrase(forged, PASSPHRASE)
        tried += 1

    assert tried > 55


def test_slots_cannot_change_places(key_file):
    def swap(document):
        first, second = document["slots"]
        for name in ("nonce", "wrapped", "kdf", "id"):
            first[name], second[name] = second[name], first[name]

    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(altered(key_file, swap), PASSPHRASE)


def peak_kib():
    """Return the most memory that this process ever held; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


HOSTILE_COSTS = [
    {"m": 64 * 1024 - 1},
    {"m": 2 * 1024 * 1024 + 1},
    {"m": 2**31 + 1},
    {"m": 2**53 - 1},
    {"m": 0},
    {"m": -1},
    {"t": 0},
    {"t": 21},
    {"t": 2**40},
    {"p": 0},
    {"p": 9},
]


@pytest.mark.parametrize("cost", HOSTILE_COSTS, ids=str)
@pytest.mark.parametrize("number", [0, 1])
def test_hostile_costs_are_refused_at_once_and_without_memory(key_file, cost, number):
    hostile = altered(key_file, lambda d: d["slots"][number]["kdf"].update(cost))
    before = peak_kib()
    began = time.process_time()

    with pytest.raises(KdfBoundsError):
        open_with_passphrase(hostile, PASSPHRASE)

    assert time.process_time() - began < 0.1
    assert peak_kib() - before < 4 * 1024


def test_no_key_file_is_written_that_would_be_refused():
    with pytest.raises(KdfBoundsError):
        new_key_file(VAULT_KEY, VAULT_ID, PASSPHRASE, CODE, os.urandom, KdfCost(1024, 1, 1))
    with pytest.raises(VaultKeysDamagedError):
        new_key_file(VAULT_KEY, "no id!", PASSPHRASE, CODE, os.urandom, CHEAP)
    with pytest.raises(ValueError, match="32 bytes"):
        new_key_file(b"short", VAULT_ID, PASSPHRASE, CODE, os.urandom, CHEAP)


SHORT_OF_MEMORY = """
import os, resource
from liaise_desktop.crypto.slots import KdfCost, new_key_file
from liaise_desktop.domain.errors import KdfBoundsError
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
try:
    new_key_file(bytes(32), "v", "words", "0" * 28, os.urandom, KdfCost(2 << 20, 1, 1))
except KdfBoundsError as refused:
    print(refused.facts["reason"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited by RLIMIT_AS")
def test_a_machine_with_too_little_memory_is_told_so():
    told = subprocess.run(
        [sys.executable, "-c", SHORT_OF_MEMORY], capture_output=True, text=True, check=True
    )

    assert told.stdout == "memory\n"


def drop_slots(document):
    document["slots"] = []


def twice(document):
    document["slots"].append(document["slots"][1])


MALFORMED = {
    "no slots": drop_slots,
    "slots are no list": lambda d: d.update(slots={}),
    "a slot is no object": lambda d: d.update(slots=[7]),
    "one kind twice": twice,
    "kinds out of order": lambda d: d["slots"].reverse(),
    "an unknown kind": lambda d: d["slots"][0].update(kind="keyring"),
    "another stretching": lambda d: d["slots"][0]["kdf"].update(name="scrypt"),
    "an unknown field": lambda d: d.update(more=1),
    "a field too many in a slot": lambda d: d["slots"][0].update(more=1),
    "a field too few in a slot": lambda d: d["slots"][0].pop("nonce"),
    "a field too many in a cost": lambda d: d["slots"][0]["kdf"].update(x=1),
    "a short salt": lambda d: d["slots"][0]["kdf"].update(salt="00"),
    "capital hex": lambda d: d["slots"][0].update(nonce="AA" * 24),
    "hex with spaces": lambda d: d["slots"][0].update(nonce=" a" * 24),
    "other digits": lambda d: d["slots"][0].update(nonce="\u0661" * 48),
    "a number for hex": lambda d: d["slots"][0].update(id=12),
    "true for a number": lambda d: d.update(generation=True),
    "text for a number": lambda d: d.update(generation="1"),
    "a slot from the future": lambda d: d["slots"][0].update(generation=2),
    "a huge generation": lambda d: d.update(generation=2**40),
    "a negative generation": lambda d: d.update(generation=-1),
    "no vault": lambda d: d.update(vault_id=""),
    "an odd vault": lambda d: d.update(vault_id="../x"),
    "a number for the vault": lambda d: d.update(vault_id=5),
    "version nought": lambda d: d.update(v=0),
    "version as text": lambda d: d.update(v="1"),
    "version true": lambda d: d.update(v=True),
    "no version": lambda d: d.pop("v"),
    "larger than 16 kB": lambda d: d.update(more="x" * 17_000),
}


@pytest.mark.parametrize("change", MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed_key_files_are_damaged(key_file, change):
    with pytest.raises(VaultKeysDamagedError):
        verify_key_file(altered(key_file, change))


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"{}", b"\xff", b'{"v":1}', b"[" * 9000])
def test_other_bytes_are_damaged_key_files(data):
    with pytest.raises(VaultKeysDamagedError):
        verify_key_file(data)


def test_a_newer_version_is_told_apart_from_damage(key_file):
    with pytest.raises(VaultTooNewError) as refused:
        verify_key_file(altered(key_file, lambda d: d.update(v=3, slots="who knows")))

    assert refused.value.facts == {"v": 3}


def test_reading_and_writing_a_key_file_changes_nothing(key_file):
    assert write_key_file(slots.read_key_file(key_file)) == key_file


def test_no_refusal_repeats_what_was_typed(key_file):
    with pytest.raises(LiaiseError) as refused:
        open_with_passphrase(key_file, "a very private wrong phrase")

    assert "private" not in f"{refused.value} {refused.value.facts}"
