"""Device certificates are read strictly: what is odd in any way is not trusted."""

from __future__ import annotations

import base64
import hashlib
import struct
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import SSHCertificateBuilder, SSHCertificateType
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.crypto.age_files import new_identity
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import (
    certified_key,
    fingerprint,
    issue_certificate,
    key_blob,
    key_hex,
    openssh_private_key,
    openssh_public_line,
    read_certificate,
)
from liaise_desktop.crypto.ssh_wire import put, take, take_all
from liaise_desktop.domain.errors import UntrustedError

ISSUER = b"\x01" * 32
DEVICE = b"\x02" * 32
DEVICE_KEY = AuthorKey(DEVICE).public_hex
RECIPIENT = new_identity(lambda count: b"\x03" * count)[1]
SAID = {
    "principal": "mediator-7@maarhaven.example",
    "name": "Zoë Núñez-O'Brien",
    "role": "mediator",
    "age_recipient": RECIPIENT,
    "serial": 41,
    "valid_after": 1_700_000_000,
    "valid_before": 1_734_000_000,
}


def issued(**other):
    return issue_certificate(ISSUER, DEVICE_KEY, **{**SAID, **other})


def built(change=lambda builder: builder, issuer=None, extensions=None, device=None):
    """Return a certificate that `issue_certificate` would never make."""
    device = device or ed25519.Ed25519PrivateKey.from_private_bytes(DEVICE).public_key()
    builder = SSHCertificateBuilder().public_key(device).key_id(b"x").serial(1)
    builder = builder.valid_after(1).valid_before(2)
    wanted = {
        b"age@liaise": RECIPIENT.encode(),
        b"name@liaise": b"Marta",
        b"role@liaise": b"mediator",
    }
    for name, value in {**wanted, **(extensions or {})}.items():
        if value is not None:
            builder = builder.add_extension(name, value)
    builder = change(builder)
    signed = builder.sign(issuer or ed25519.Ed25519PrivateKey.from_private_bytes(ISSUER))
    return base64.b64decode(signed.public_bytes().split(b" ")[1])


def for_person(builder):
    return builder.type(SSHCertificateType.USER).valid_principals([b"marta@maarhaven.example"])


def test_a_certificate_comes_back_as_it_was_issued():
    certificate = read_certificate(issued())

    assert {name: getattr(certificate, name) for name in SAID} == SAID
    assert certificate.key_hex == DEVICE_KEY
    assert certificate.key_fingerprint == fingerprint(DEVICE_KEY)
    assert certificate.issuer_fingerprint == fingerprint(AuthorKey(ISSUER).public_hex)
    assert certificate.certificate_fingerprint == hashlib.sha256(certificate.blob).hexdigest()


def test_the_device_key_can_be_taken_out_alone():
    assert certified_key(issued()) == DEVICE_KEY


def test_extensions_that_nobody_knows_are_ignored():
    blob = built(for_person, extensions={b"permit-pty": b"", b"phone@liaise": b"1"})

    assert read_certificate(blob).principal == "marta@maarhaven.example"


def test_every_flipped_bit_is_refused():
    blob = issued()
    for place in range(8 * len(blob)):
        altered = bytearray(blob)
        altered[place // 8] ^= 1 << place % 8
        with pytest.raises(UntrustedError):
            read_certificate(bytes(altered))


def test_every_truncation_and_every_added_byte_is_refused():
    blob = issued()
    for length in range(len(blob)):
        with pytest.raises(UntrustedError):
            read_certificate(blob[:length])
    with pytest.raises(UntrustedError):
        read_certificate(blob + b"\0")


def test_a_byte_added_inside_the_signature_is_refused():
    blob = issued()
    inner = put(b"ssh-ed25519", blob[-64:])
    assert blob.endswith(put(inner))

    longer = blob[: -len(put(inner))] + put(inner + b"\0")

    with pytest.raises(UntrustedError):
        read_certificate(longer)


@given(st.binary(max_size=600))
def test_any_other_bytes_are_refused(data):
    with pytest.raises(UntrustedError):
        read_certificate(data)
    with pytest.raises(UntrustedError):
        certified_key(data)


@given(st.data())
def test_certificates_put_together_at_random_are_refused(data):
    blob = issued()
    first = data.draw(st.integers(0, len(blob)))
    second = data.draw(st.integers(0, len(blob)))
    mixed = blob[:first] + data.draw(st.binary(max_size=12)) + blob[second:]
    if mixed == blob:
        return

    with pytest.raises(UntrustedError):
        read_certificate(mixed)


def test_a_certificate_larger_than_any_honest_one_is_not_even_parsed():
    blob = built(for_person, extensions={b"zz@liaise": b"x" * 9000})

    with pytest.raises(UntrustedError) as refused:
        read_certificate(blob)
    assert refused.value.facts == {"part": "size"}


def many(builder):
    return builder.type(SSHCertificateType.USER).valid_principals([b"a@b", b"c@d"])


def anybody(builder):
    return builder.type(SSHCertificateType.USER).valid_for_all_principals()


def for_host(builder):
    return builder.type(SSHCertificateType.HOST).valid_principals([b"host.example"])


def restricted(builder):
    return for_person(builder).add_critical_option(b"force-command", b"x")


def endless(builder):
    return for_person(
        SSHCertificateBuilder(
            _public_key=builder._public_key,
            _serial=1,
            _key_id=b"x",
            _valid_after=1,
            _valid_before=2**64 - 1,
            _extensions=builder._extensions,
        )
    )


WRONG_KINDS = {
    "several principals": built(many),
    "any principal": built(anybody),
    "a host": built(for_host),
    "a critical option": built(restricted),
    "no end": built(endless),
    "no age key": built(for_person, extensions={b"age@liaise": None}),
    "no role": built(for_person, extensions={b"role@liaise": None}),
    "no name": built(for_person, extensions={b"name@liaise": None}),
    "an empty name": built(for_person, extensions={b"name@liaise": b""}),
    "a name that is no text": built(for_person, extensions={b"name@liaise": b"\xff"}),
    "an age key that is none": built(for_person, extensions={b"age@liaise": b"age1x"}),
    "an elliptic issuer": built(for_person, issuer=ec.generate_private_key(ec.SECP256R1())),
    "an elliptic device": built(
        for_person, device=ec.generate_private_key(ec.SECP256R1()).public_key()
    ),
}


@pytest.mark.parametrize("blob", WRONG_KINDS.values(), ids=WRONG_KINDS.keys())
def test_certificates_of_other_kinds_are_refused(blob):
    with pytest.raises(UntrustedError):
        read_certificate(blob)


def test_a_certificate_claiming_another_issuer_is_refused():
    blob = issued()
    mine = bytes.fromhex(AuthorKey(ISSUER).public_hex)
    other = bytes.fromhex(AuthorKey(b"\x09" * 32).public_hex)
    assert blob.count(mine) == 1

    with pytest.raises(UntrustedError):
        read_certificate(blob.replace(mine, other))


ODD = {
    "principal": ["", "a,b", "*@maarhaven.example", "a b", "ü@x", "-x", "x" * 129, "a\n"],
    "name": ["", "  ", "a\nb", "a\u202eb", "a\0", "x" * 201, "\u2028"],
    "role": ["", "Mediator", "a b", "7", "x" * 33],
    "age_recipient": ["", "age1", RECIPIENT.upper(), RECIPIENT + " ", "ssh-ed25519 AAAA"],
    "serial": [-1, 2**53],
    "valid_after": [-1, SAID["valid_before"], SAID["valid_before"] + 1],
    "valid_before": [0, 2**53, 2**64 - 1],
}


@pytest.mark.parametrize(
    ("part", "value"), [(part, value) for part, values in ODD.items() for value in values]
)
def test_nothing_is_issued_that_would_be_refused(part, value):
    with pytest.raises(UntrustedError):
        issued(**{part: value})


@pytest.mark.parametrize("public", ["", "00", "zz" * 32, DEVICE_KEY.upper()])
def test_what_is_no_key_has_no_fingerprint(public):
    with pytest.raises(UntrustedError):
        fingerprint(public)


def test_key_blobs_come_back():
    assert key_hex(key_blob(DEVICE_KEY)) == DEVICE_KEY


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        put(b"ssh-ed25519"),
        put(b"ssh-ed25519", bytes(31)),
        put(b"ssh-rsa", bytes(32)),
        put(b"ssh-ed25519", bytes(32)) + b"\0",
        put(b"ssh-ed25519", bytes(32), b""),
        struct.pack(">I", 2**32 - 1) + b"x",
    ],
)
def test_what_is_no_key_blob_is_refused(blob):
    with pytest.raises(UntrustedError):
        key_hex(blob)


def test_public_line_and_private_key_are_openssh_text():
    line = openssh_public_line(DEVICE_KEY, "laptop")
    kind, body, comment = line.split(" ")

    assert (kind, comment) == ("ssh-ed25519", "laptop")
    assert base64.b64decode(body) == key_blob(DEVICE_KEY)
    assert openssh_private_key(DEVICE).startswith(b"-----BEGIN OPENSSH PRIVATE KEY-----\n")


def test_equal_certificates_are_equal_and_frozen():
    certificate = read_certificate(issued())

    assert replace(certificate) == certificate
    assert hash(certificate) == hash(replace(certificate))


@given(st.lists(st.binary(max_size=40), max_size=5))
def test_wire_strings_come_back(strings):
    data = put(*strings)

    assert take_all(data, len(strings)) == strings
    if strings:
        assert take(data)[0] == strings[0]


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=4), st.data())
def test_cut_or_longer_wire_strings_are_refused(strings, data):
    whole = put(*strings)
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]

    with pytest.raises(ValueError, match="cut"):
        take_all(cut, len(strings))
    with pytest.raises(ValueError, match="left"):
        take_all(whole + b"\0", len(strings))
