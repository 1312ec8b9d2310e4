"""A signature fits one message, one namespace, one signer, in one spelling."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.crypto.age_files import new_identity
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import issue_certificate, key_blob
from liaise_desktop.crypto.ssh_wire import put, take_all
from liaise_desktop.crypto.sshsig import sign, verify
from liaise_desktop.domain.errors import BadSignatureError

DEVICE = b"\x02" * 32
KEY = key_blob(AuthorKey(DEVICE).public_hex)
CERTIFICATE = issue_certificate(
    b"\x01" * 32,
    AuthorKey(DEVICE).public_hex,
    "mediator-7@maarhaven.example",
    "Marta",
    "mediator",
    new_identity(lambda count: b"\x03" * count)[1],
    1,
    1,
    2,
)
SPACE = "liaise-export@v1"
MESSAGE = b'{"format":"liaise-export"}'
SIGNED = sign(DEVICE, CERTIFICATE, MESSAGE, SPACE)


def rearmoured(blob):
    text = base64.b64encode(blob)
    lines = b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70))
    return b"-----BEGIN SSH SIGNATURE-----\n" + lines + b"-----END SSH SIGNATURE-----\n"


def bare(armoured):
    return base64.b64decode(b"".join(armoured.split(b"\n")[1:-2]))


def fields_of(armoured):
    return take_all(bare(armoured), 5, 10)


def put_together(fields, head=b"SSHSIG\0\0\0\1"):
    return rearmoured(head + put(*fields))


def test_a_signature_gives_back_the_certificate_inside():
    assert verify(SIGNED, MESSAGE, SPACE) == CERTIFICATE


def test_a_signature_by_a_plain_key_gives_back_the_key():
    signed = sign(DEVICE, KEY, MESSAGE, "liaise-trust@v1")

    assert verify(signed, MESSAGE, "liaise-trust@v1", expects="key") == KEY


def test_a_certificate_is_not_taken_for_a_key_nor_a_key_for_a_certificate():
    with pytest.raises(BadSignatureError):
        verify(SIGNED, MESSAGE, SPACE, expects="key")
    with pytest.raises(BadSignatureError):
        verify(sign(DEVICE, KEY, MESSAGE, SPACE), MESSAGE, SPACE, expects="certificate")


def test_signing_the_same_twice_gives_the_same_bytes():
    assert sign(DEVICE, CERTIFICATE, MESSAGE, SPACE) == SIGNED


@pytest.mark.parametrize("message", [b"", MESSAGE + b"\n", MESSAGE[:-1], b"\0" + MESSAGE])
def test_another_message_is_refused(message):
    with pytest.raises(BadSignatureError) as refused:
        verify(SIGNED, message, SPACE)
    assert refused.value.facts == {"part": "signature"}


@pytest.mark.parametrize("namespace", ["liaise-export@v2", "liaise-enrol@v1", "file", ""])
def test_another_namespace_is_refused(namespace):
    with pytest.raises(BadSignatureError) as refused:
        verify(SIGNED, MESSAGE, namespace)
    assert refused.value.facts == {"part": "namespace"}


def test_every_flipped_bit_of_the_armoured_text_is_refused():
    # What remains valid is a flip inside the certificate's own fields: the signature covers the
    # message, the issuer's covers the certificate. It must then give back other bytes.
    outside = 0
    for place in range(8 * len(SIGNED)):
        altered = bytearray(SIGNED)
        altered[place // 8] ^= 1 << place % 8
        try:
            signer = verify(bytes(altered), MESSAGE, SPACE)
        except BadSignatureError:
            outside += 1
        else:
            assert signer != CERTIFICATE

    assert outside > 4000


def test_every_truncation_is_refused():
    for length in range(len(SIGNED)):
        with pytest.raises(BadSignatureError):
            verify(SIGNED[:length], MESSAGE, SPACE)


OTHER_SPELLINGS = {
    "carriage returns": SIGNED.replace(b"\n", b"\r\n"),
    "a line break more": SIGNED + b"\n",
    "a line break less": SIGNED[:-1],
    "a space in front": b" " + SIGNED,
    "shorter lines": SIGNED.replace(b"AAAA", b"AA\nAA", 1),
    "one long line": SIGNED.replace(b"\n", b""),
    "text before": b"hello\n" + SIGNED,
    "twice": SIGNED + SIGNED,
    "another kind": SIGNED.replace(b"SSH SIGNATURE", b"PGP SIGNATURE"),
    "padding more": SIGNED.replace(b"\n-----END", b"====\n-----END"),
    "not base 64": SIGNED.replace(b"U1NIU0lH", b"U1N*U0lH"),
    "far too large": rearmoured(bare(SIGNED) + bytes(20_000)),
    "nothing": b"",
}


@pytest.mark.parametrize("armoured", OTHER_SPELLINGS.values(), ids=OTHER_SPELLINGS.keys())
def test_no_other_spelling_is_accepted(armoured):
    assert armoured != SIGNED
    with pytest.raises(BadSignatureError):
        verify(armoured, MESSAGE, SPACE)


def with_field(place, value):
    fields = fields_of(SIGNED)
    fields[place] = value
    return put_together(fields)


RAW = AuthorKey(DEVICE).sign(b"x")
ODD_FIELDS = {
    "a reserved field in use": with_field(2, b"x"),
    "a shorter hash": with_field(3, b"sha256"),
    "no hash": with_field(3, b""),
    "no signer": with_field(0, b""),
    "another algorithm": with_field(4, put(b"ssh-rsa", RAW)),
    "a short signature": with_field(4, put(b"ssh-ed25519", RAW[:63])),
    "a long signature": with_field(4, put(b"ssh-ed25519", RAW + b"\0")),
    "bytes after the signature": with_field(4, put(b"ssh-ed25519", RAW) + b"\0"),
    "another version": put_together(fields_of(SIGNED), head=b"SSHSIG\0\0\0\2"),
    "another magic": put_together(fields_of(SIGNED), head=b"SSHSIH\0\0\0\1"),
    "a field more": put_together([*fields_of(SIGNED), b""]),
    "a field less": put_together(fields_of(SIGNED)[:4]),
}


@pytest.mark.parametrize("armoured", ODD_FIELDS.values(), ids=ODD_FIELDS.keys())
def test_odd_fields_are_refused(armoured):
    with pytest.raises(BadSignatureError):
        verify(armoured, MESSAGE, SPACE)


@given(st.binary(max_size=400))
def test_any_other_bytes_are_refused(data):
    for armoured in (data, rearmoured(data), rearmoured(b"SSHSIG\0\0\0\1" + data)):
        with pytest.raises(BadSignatureError):
            verify(armoured, MESSAGE, SPACE)


def test_nobody_signs_with_the_certificate_of_another():
    with pytest.raises(ValueError, match="belong together"):
        sign(b"\x08" * 32, CERTIFICATE, MESSAGE, SPACE)


def test_nothing_is_signed_without_a_namespace():
    with pytest.raises(ValueError, match="namespace"):
        sign(DEVICE, CERTIFICATE, MESSAGE, "")
