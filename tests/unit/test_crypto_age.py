"""Encrypted files open for their recipients, whole or not at all, and never take long to refuse."""

from __future__ import annotations

import base64
import io
import os
import time

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.crypto.age_files import (
    LARGEST_HEADER,
    MAGIC,
    MOST_RECIPIENTS,
    decrypt,
    encrypt,
    new_identity,
    recipient_of,
)
from liaise_desktop.crypto.bech32 import bech32
from liaise_desktop.domain.errors import (
    CancelledError,
    DamagedError,
    ExportFileError,
    NotAnExportError,
    NotForMeError,
    TooBigError,
    UntrustedError,
)

MINE, TO_ME = new_identity(lambda count: b"\x11" * count)
OTHER, TO_OTHER = new_identity(lambda count: b"\x12" * count)
TEXT = bytes(range(256)) * 3
CHUNK = 64 * 1024


def sealed(data=TEXT, *recipients):
    out = io.BytesIO()
    encrypt(io.BytesIO(data), out, recipients or [TO_ME])
    return out.getvalue()


def opened(data, identity=MINE):
    out = io.BytesIO()
    decrypt(io.BytesIO(data), out, identity)
    return out.getvalue()


FILE = sealed()
HEADER_END = FILE.index(b"\n--- ") + 5 + 43 + 1


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 300_001])
def test_what_was_sealed_is_opened_at_every_size(size):
    data = os.urandom(size)

    assert opened(sealed(data)) == data


def test_g16_every_recipient_can_open_and_nobody_else():
    data = sealed(TEXT, TO_ME, TO_OTHER)

    assert opened(data) == opened(data, OTHER) == TEXT
    with pytest.raises(NotForMeError):
        opened(data, new_identity()[0])


def test_the_same_recipient_twice_is_one_recipient():
    assert sealed(TEXT, TO_ME, TO_ME).count(b"-> X25519 ") == 1


def test_as_many_recipients_as_allowed_fit_into_a_header_that_is_read():
    crowd = [new_identity()[1] for _ in range(MOST_RECIPIENTS - 1)]
    data = sealed(TEXT, *crowd, TO_ME)

    assert opened(data) == TEXT
    with pytest.raises(TooBigError) as refused:
        sealed(TEXT, *crowd, TO_ME, TO_OTHER)
    assert refused.value.facts == {"recipients": 301, "limit": 300}


def test_nothing_is_sealed_to_nobody():
    with pytest.raises(ValueError, match="recipient"):
        encrypt(io.BytesIO(b""), io.BytesIO(), [])


@pytest.mark.parametrize("text", ["", "age1", "x", TO_ME[:-1], "ssh-ed25519 AAAA", MINE])
def test_what_is_no_recipient_is_refused_before_anything_is_written(text):
    out = io.BytesIO()

    with pytest.raises(UntrustedError):
        encrypt(io.BytesIO(TEXT), out, [TO_ME, text])
    assert out.getvalue() == b""


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1", MINE[:-1], TO_ME])
def test_what_is_no_identity_is_refused_without_being_repeated(text):
    with pytest.raises(NotForMeError) as refused:
        recipient_of(text)
    assert refused.value.__cause__ is None


def test_identities_from_the_same_randomness_are_the_same_keys_the_library_knows():
    identity, recipient = new_identity(lambda count: bytes(range(count)))
    known = pyrage.x25519.Identity.from_str(identity)

    assert str(known) == identity
    assert str(known.to_public()) == recipient
    assert new_identity(lambda count: bytes(range(count))) == (identity, recipient)


def test_new_identities_differ():
    assert len({new_identity()[0] for _ in range(20)}) == 20


def test_a_source_that_falls_short_makes_no_identity():
    with pytest.raises(ValueError, match="fell short"):
        new_identity(lambda _: b"")


@given(st.binary(min_size=32, max_size=32))
def test_bech32_is_spelled_as_the_library_spells_it(data):
    text = bech32("age-secret-key-", data).upper()

    assert str(pyrage.x25519.Identity.from_str(text)) == text


def test_every_flipped_bit_of_a_small_file_is_refused():
    accepted = []
    for place in range(8 * len(FILE)):
        altered = bytearray(FILE)
        altered[place // 8] ^= 1 << place % 8
        try:
            opened(bytes(altered))
        except ExportFileError:
            continue
        accepted.append(place)

    assert accepted == []


def test_every_truncation_and_added_bytes_are_refused():
    for length in range(len(FILE)):
        with pytest.raises(ExportFileError):
            opened(FILE[:length])
    for more in (b"\0", b"\n", FILE):
        with pytest.raises(DamagedError):
            opened(FILE + more)


def test_a_file_cut_between_two_chunks_is_refused():
    data = sealed(bytes(3 * CHUNK))
    body = HEADER_END + 16

    for chunks in (1, 2):
        with pytest.raises(DamagedError):
            opened(data[: body + chunks * (CHUNK + 16)])


def test_chunks_cannot_be_swapped_doubled_or_left_out():
    data = sealed(os.urandom(3 * CHUNK + 5))
    start = data.index(b"\n--- ") + 49 + 16
    head, step = data[:start], CHUNK + 16
    first, second, rest = (data[start + n * step : start + (n + 1) * step] for n in range(3))
    last = data[start + 3 * step :]

    assert opened(head + first + second + rest + last)
    for order in ((second, first, rest), (first, first, second, rest), (first, rest), ()):
        with pytest.raises(DamagedError):
            opened(head + b"".join(order) + last)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"PK\x03\x04" + bytes(100),
        b"\x1f\x8b" + bytes(100),
        b"age-encryption.org/v2\n" + FILE[22:],
        FILE[1:],
        b"\n" + FILE,
        b"\xef\xbb\xbf" + FILE,
        FILE.replace(b"/v1\n", b"/v1\r\n"),
    ],
)
def test_what_does_not_begin_as_it_must_is_no_export(data):
    with pytest.raises(NotAnExportError):
        opened(data)


def test_armour_is_no_export():
    out = io.BytesIO()
    key = pyrage.x25519.Recipient.from_str(TO_ME)
    pyrage.encrypt_io(io.BytesIO(TEXT), out, [key], armored=True)
    assert out.getvalue().startswith(b"-----BEGIN AGE ENCRYPTED FILE-----")

    with pytest.raises(NotAnExportError):
        opened(out.getvalue())


def test_a_beginning_of_the_right_letters_is_a_cut_file():
    for length in range(1, len(MAGIC) + 1):
        with pytest.raises(DamagedError):
            opened(MAGIC[:length])


B64 = base64.b64encode(bytes(32)).rstrip(b"=")
STANZA = b"-> X25519 " + B64 + b"\n" + B64 + b"\n"
MAC = b"--- " + B64 + b"\n"
BODY = bytes(200)
MALFORMED = {
    "no stanza": MAC,
    "no code": STANZA,
    "a short code": STANZA + b"--- AAAA\n",
    "a padded code": STANZA + b"--- " + B64 + b"=\n",
    "a code with a space": STANZA + MAC[:-1] + b" \n",
    "a stanza without a body": b"-> X25519 " + B64 + b"\n" + MAC,
    "a body without a last line": b"-> x y\n" + b"A" * 64 + b"\n" + MAC,
    "a body line too long": b"-> x y\n" + b"A" * 65 + b"\n" + MAC,
    "a body that is no base 64": b"-> x y\nA*\n" + MAC,
    "a body with padding": b"-> x y\nAAA=\n" + MAC,
    "an empty argument": b"-> x  y\n\n" + MAC,
    "a trailing space": b"-> x \n\n" + MAC,
    "no argument": b"-> \n\n" + MAC,
    "a control character": b"-> x\x07\n\n" + MAC,
    "a letter beyond ASCII": "-> é\n\n".encode() + MAC,
    "carriage returns": STANZA.replace(b"\n", b"\r\n") + MAC,
    "another arrow": STANZA.replace(b"->", b"=>") + MAC,
    "an empty line": b"\n" + STANZA + MAC,
}


@pytest.mark.parametrize("header", MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed_headers_are_damaged(header):
    with pytest.raises(DamagedError) as refused:
        opened(MAGIC + header + BODY)
    assert refused.value.facts == {"part": "header"}


WELL_FORMED_BUT_NOT_MINE = {
    "an unknown stanza": b"-> x y\n\n" + MAC,
    "a full last line": b"-> x y\n" + b"A" * 64 + b"\n\n" + MAC,
    "a point of low order": STANZA + MAC,
    "a share too long": b"-> X25519 " + B64 + b"A\n" + B64 + b"\n" + MAC,
    "an extra argument": b"-> X25519 " + B64 + b" x\n" + B64 + b"\n" + MAC,
    "no share": b"-> X25519\n" + B64 + b"\n" + MAC,
    "a body too short": b"-> X25519 " + B64 + b"\nAAAA\n" + MAC,
    "lower case": STANZA.replace(b"X25519", b"x25519") + MAC,
    "a huge work factor": b"-> scrypt " + b"A" * 22 + b" 30\n" + B64 + b"\n" + MAC,
}


@pytest.mark.parametrize(
    "header", WELL_FORMED_BUT_NOT_MINE.values(), ids=WELL_FORMED_BUT_NOT_MINE.keys()
)
def test_strange_stanzas_are_refused_quickly_and_with_a_name(header):
    began = time.process_time()
    with pytest.raises((DamagedError, NotForMeError)):
        opened(MAGIC + header + BODY)
    assert time.process_time() - began < 1


HOSTILE_HEADERS = {
    "5000 stanzas": STANZA * 5000 + MAC,
    "an endless body": b"-> x y\n" + (b"A" * 64 + b"\n") * 8000 + b"\n" + MAC,
    "an endless line": b"-> " + b"a" * 600_000 + b"\n\n" + MAC,
    "an endless code": STANZA + b"--- " + b"A" * 600_000 + b"\n",
    "many short stanzas": b"-> a\n\n" * 100_000 + MAC,
    "nothing but line ends": b"\n" * 600_000,
    "short stanzas within the bound": b"-> a\n\n" * 5400 + MAC,
    "a stanza more than allowed": b"-> a\n\n" * 321 + MAC,
}
FULL_HEADERS = {
    "stanzas up to the bound": STANZA * 330 + MAC,
    "a body up to the bound": b"-> x y\n" + (b"A" * 64 + b"\n") * 500 + b"\n" + MAC,
    "stanzas of many arguments": (b"-> " + b"a " * 47 + b"a\n\n") * 318 + MAC,
}


@pytest.mark.parametrize("header", HOSTILE_HEADERS.values(), ids=HOSTILE_HEADERS.keys())
def test_headers_beyond_the_bound_never_reach_the_library(header):
    read = io.BytesIO(MAGIC + header + BODY)
    began = time.process_time()

    with pytest.raises(DamagedError):
        decrypt(read, io.BytesIO(), MINE)

    assert time.process_time() - began < 0.1
    assert read.tell() <= LARGEST_HEADER


@pytest.mark.parametrize("header", FULL_HEADERS.values(), ids=FULL_HEADERS.keys())
def test_the_largest_headers_allowed_are_refused_within_half_a_second(header):
    assert LARGEST_HEADER * 0.95 < len(MAGIC + header) <= LARGEST_HEADER
    began = time.process_time()

    with pytest.raises((DamagedError, NotForMeError)):
        opened(MAGIC + header + BODY)

    assert time.process_time() - began < 0.5


@given(st.binary(max_size=300))
def test_any_bytes_behind_the_beginning_are_refused_with_a_name(data):
    with pytest.raises((DamagedError, NotForMeError)):
        opened(MAGIC + data)
    with pytest.raises((DamagedError, NotForMeError)):
        opened(MAGIC + STANZA + MAC + data)


@given(st.data())
def test_pieces_of_a_file_in_another_order_are_refused(data):
    first = data.draw(st.integers(0, len(FILE)))
    second = data.draw(st.integers(0, len(FILE)))
    mixed = FILE[:first] + data.draw(st.binary(max_size=5)) + FILE[second:]
    if mixed == FILE:
        return
    with pytest.raises(ExportFileError):
        opened(mixed)


class Drip:
    """Gives one to three bytes at a time, as a slow stick may."""

    def __init__(self, data):
        self.inner = io.BytesIO(data)
        self.turn = 0

    def read(self, size):
        self.turn += 1
        return self.inner.read(min(size, 1 + self.turn % 3))


def test_a_source_may_give_less_than_was_asked_for():
    out, plain = io.BytesIO(), io.BytesIO()
    encrypt(Drip(TEXT), out, [TO_ME])
    decrypt(Drip(out.getvalue()), plain, MINE)

    assert plain.getvalue() == TEXT


class Breaks:
    """A stream that fails after a number of bytes."""

    def __init__(self, fault, after, data=b""):
        self.fault, self.left, self.inner = fault, after, io.BytesIO(data)

    def read(self, size):
        if self.left <= 0:
            raise self.fault
        self.left -= size
        return self.inner.read(size)

    def write(self, data):
        self.left -= len(data)
        if self.left < 0:
            raise self.fault


FAULTS = [
    OSError(28, "No space left on device"),
    OSError(5, "Input/output error"),
    CancelledError(),
    KeyboardInterrupt(),
    RuntimeError("decryption error"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=repr)
@pytest.mark.parametrize("after", [1, 100, 70_000])
def test_what_a_stream_raises_comes_through_as_it_was_raised(fault, after):
    data = bytes(4 * CHUNK)
    whole = sealed(data)
    runs = (
        lambda: encrypt(Breaks(fault, after, data), io.BytesIO(), [TO_ME]),
        lambda: encrypt(io.BytesIO(data), Breaks(fault, after), [TO_ME]),
        lambda: decrypt(Breaks(fault, after, whole), io.BytesIO(), MINE),
        lambda: decrypt(io.BytesIO(whole), Breaks(fault, after), MINE),
    )
    for run in runs:
        with pytest.raises(type(fault)) as raised:
            run()
        assert raised.value is fault
