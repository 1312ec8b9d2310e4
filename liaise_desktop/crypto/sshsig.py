"""SSH signatures (OpenSSH's ``PROTOCOL.sshsig``): Ed25519, SHA-512, always with a namespace.

The public key field holds either a device certificate or, for what the city's root signs, a
plain key. Only the one form that ``ssh-keygen -Y sign`` writes is accepted, to the byte.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Literal

from liaise_desktop.crypto.author_keys import SIGNATURE_BYTES, AuthorKey
from liaise_desktop.crypto.author_keys import verify as verify_ed25519
from liaise_desktop.crypto.certificates import certified_key, key_hex
from liaise_desktop.crypto.ssh_wire import ED25519, put, take, take_all
from liaise_desktop.domain.errors import BadSignatureError, UntrustedError

MAGIC = b"SSHSIG"
VERSION = b"\0\0\0\1"
HASH = b"sha512"
LARGEST_SIGNATURE = 16 * 1024
_COLUMNS = 70
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"

Signed = Literal["certificate", "key"]


def sign(seed: bytes, certificate_blob_or_public: bytes, message: bytes, namespace: str) -> bytes:
    """Return the armoured signature of *message*, as ``ssh-keygen -Y sign`` writes it.

    The second argument is what shall stand in the signature: the device's certificate, or its
    public key as OpenSSH writes it in binary. Either must belong to *seed*.
    """
    key = AuthorKey(seed)
    if key.public_hex != _signing_key(certificate_blob_or_public):
        raise ValueError("certificate and key do not belong together")
    space = namespace.encode()
    if not space:
        raise ValueError("a signature needs a namespace")
    signature = put(ED25519, key.sign(_signed(message, space)))
    fields = put(certificate_blob_or_public, space, b"", HASH, signature)
    return _armoured(MAGIC + VERSION + fields)


def verify(
    armoured: bytes, message: bytes, namespace: str, expects: Signed = "certificate"
) -> bytes:
    """Return the certificate, or the key, whose owner signed *message* for this namespace.

    That the signature fits says nothing about who may be trusted: a certificate is still to be
    read with `read_certificate`, a key to be compared with the one that is expected.

    Raises:
        BadSignatureError: It does not fit, is malformed, or holds the other kind of signer.
    """
    try:
        signer, space, reserved, hashed, signature = _fields(armoured)
        kind, raw = take_all(signature, 2)
        public_hex = certified_key(signer) if expects == "certificate" else key_hex(signer)
    except (ValueError, UntrustedError) as error:
        raise BadSignatureError(part="form") from error
    if space != namespace.encode():
        raise BadSignatureError(part="namespace")
    if reserved or hashed != HASH or kind != ED25519 or len(raw) != SIGNATURE_BYTES:
        raise BadSignatureError(part="form")
    if not verify_ed25519(public_hex, _signed(message, space), raw):
        raise BadSignatureError(part="signature")
    return signer


def _signing_key(blob: bytes) -> str:
    kind, _ = take(blob)
    return key_hex(blob) if kind == ED25519 else certified_key(blob)


def _signed(message: bytes, namespace: bytes) -> bytes:
    return MAGIC + put(namespace, b"", HASH, hashlib.sha512(message).digest())


def _armoured(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    lines = (text[at : at + _COLUMNS] + b"\n" for at in range(0, len(text), _COLUMNS))
    return _BEGIN + b"".join(lines) + _END


def _fields(armoured: bytes) -> list[bytes]:
    if len(armoured) > LARGEST_SIGNATURE:
        raise ValueError("too large")
    body = armoured.removeprefix(_BEGIN).removesuffix(_END)
    blob = base64.b64decode(body.replace(b"\n", b""), validate=True)
    # Base 64 and line breaks leave room for other spellings of the same bytes: none is taken.
    if _armoured(blob) != armoured or not blob.startswith(MAGIC + VERSION):
        raise ValueError("not the one form")
    return take_all(blob, 5, len(MAGIC + VERSION))
