"""Device certificates: OpenSSH user certificates, Ed25519 throughout.

A certificate says that an issuer of the city knows this device key: whose it is (one principal),
in which role, and which age recipient reaches it. The last three travel as the extensions
``role@liaise``, ``name@liaise`` and ``age@liaise``, so that ``ssh-keygen -s`` can issue one and
``ssh-keygen -L`` shows one.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from dataclasses import dataclass

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    SSHCertificate,
    SSHCertificateBuilder,
    SSHCertificateType,
    load_ssh_public_identity,
)

from liaise_desktop.application.transfer_values import CertifiedDevice
from liaise_desktop.crypto.author_keys import AuthorKey, raw_public
from liaise_desktop.crypto.ssh_wire import ED25519, ED25519_CERTIFICATE, put, take_all
from liaise_desktop.domain.errors import UntrustedError

LARGEST_CERTIFICATE = 8 * 1024
LARGEST_NUMBER = 2**53 - 1
LONGEST_NAME = 200
AGE_EXTENSION = b"age@liaise"
ROLE_EXTENSION = b"role@liaise"
NAME_EXTENSION = b"name@liaise"

# A principal is also read by ssh-keygen, where commas part principals and * ? ! are patterns.
_PRINCIPAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+@-]{0,127}")
_ROLE = re.compile(r"[a-z][a-z0-9_-]{0,31}")
_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
_DIRECTIONS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Certificate:
    """What a certificate says, its issuer's signature having been checked.

    Whether that issuer may certify this role, and whether now lies between `valid_after` and
    `valid_before` (seconds since 1970), is for the caller to judge.
    """

    blob: bytes
    key_hex: str
    key_fingerprint: str
    principal: str
    name: str
    role: str
    age_recipient: str
    serial: int
    valid_after: int
    valid_before: int
    issuer_fingerprint: str

    @property
    def certificate_fingerprint(self) -> str:
        """The SHA-256 of the certificate itself, 64 hex digits."""
        return hashlib.sha256(self.blob).hexdigest()


def issue_certificate(  # noqa: PLR0913, PLR0917 - a certificate says nine things
    issuer_seed: bytes,
    device_public_hex: str,
    principal: str,
    name: str,
    role: str,
    age_recipient: str,
    serial: int,
    valid_after: int,
    valid_before: int,
) -> bytes:
    """Return a certificate for a device key, signed by the issuer.

    Raises:
        UntrustedError: One of the parts could not be read back (fact ``part``).
    """
    said = Certificate(
        blob=b"",
        key_hex=device_public_hex,
        key_fingerprint=fingerprint(device_public_hex),
        principal=principal,
        name=name,
        role=role,
        age_recipient=age_recipient,
        serial=serial,
        valid_after=valid_after,
        valid_before=valid_before,
        issuer_fingerprint=fingerprint(AuthorKey(issuer_seed).public_hex),
    )
    _refuse_odd(said)
    signed = _built(said).sign(Ed25519PrivateKey.from_private_bytes(issuer_seed))
    return base64.b64decode(signed.public_bytes().split(b" ")[1])


def certified_device(certificate: Certificate) -> CertifiedDevice:
    """Return the device that *certificate* describes."""
    return CertifiedDevice(
        key=certificate.key_hex,
        principal=certificate.principal,
        name=certificate.name,
        role=certificate.role,
        age=certificate.age_recipient,
        serial=certificate.serial,
        certificate=certificate.blob,
        issuer=certificate.issuer_fingerprint,
        valid_after=certificate.valid_after,
        valid_before=certificate.valid_before,
    )


def read_certificate(blob: bytes) -> Certificate:
    """Return what a certificate says, having verified its issuer's signature.

    Raises:
        UntrustedError: It is malformed in any way, of another kind, or not signed by the issuer
            that it names (fact ``part``).
    """
    parsed = _parsed(blob)
    try:
        parsed.verify_cert_signature()
        said = _said(parsed, blob)
    except UntrustedError:
        raise
    except Exception as error:
        # The library meets hostile bytes here; whatever it raises, they are refused.
        raise UntrustedError(part="certificate") from error
    _refuse_odd(said)
    return said


def certified_key(blob: bytes) -> str:
    """Return the device key inside a certificate, 64 hex digits, without judging the issuer.

    Raises:
        UntrustedError: It is no Ed25519 user certificate.
    """
    try:
        return _raw(_parsed(blob).public_key()).hex()
    except UntrustedError:
        raise
    except Exception as error:
        raise UntrustedError(part="key") from error


def key_blob(public_hex: str) -> bytes:
    """Return the public key as OpenSSH writes it in binary.

    Raises:
        UntrustedError: That is no Ed25519 key.
    """
    raw = raw_public(public_hex)
    if raw is None:
        raise UntrustedError(part="key")
    return put(ED25519, raw)


def key_hex(blob: bytes) -> str:
    """Return the raw Ed25519 key inside a binary OpenSSH public key, 64 hex digits.

    Raises:
        UntrustedError: It is no such key.
    """
    try:
        kind, raw = take_all(blob, 2)
    except ValueError as error:
        raise UntrustedError(part="key") from error
    if kind != ED25519 or raw_public(raw.hex()) is None:
        raise UntrustedError(part="key")
    return raw.hex()


def fingerprint(public_hex: str) -> str:
    """Return the SHA-256 of the key as OpenSSH writes it, 64 hex digits.

    ``ssh-keygen -l`` shows the same 32 bytes in base 64.

    Raises:
        UntrustedError: That is no Ed25519 key.
    """
    return hashlib.sha256(key_blob(public_hex)).hexdigest()


def openssh_public_line(public_hex: str, comment: str = "") -> str:
    """Return the line that stands in a ``.pub`` file, without a line break.

    Raises:
        UntrustedError: That is no Ed25519 key.
    """
    line = f"{ED25519.decode()} {base64.b64encode(key_blob(public_hex)).decode()}"
    return f"{line} {comment}" if comment else line


def openssh_certificate_line(blob: bytes, comment: str = "") -> str:
    """Return the line that stands in a ``-cert.pub`` file, without a line break."""
    line = f"{ED25519_CERTIFICATE.decode()} {base64.b64encode(blob).decode()}"
    return f"{line} {comment}" if comment else line


def openssh_private_key(seed: bytes) -> bytes:
    """Return the key file that ``ssh-keygen`` reads; it is not encrypted."""
    return Ed25519PrivateKey.from_private_bytes(seed).private_bytes(
        Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()
    )


def is_age_recipient(text: str) -> bool:
    """Say whether *text* is an X25519 recipient of age in its one form."""
    try:
        return bool(str(pyrage.x25519.Recipient.from_str(text)) == text)
    except pyrage.RecipientError:
        return False


def _built(said: Certificate) -> SSHCertificateBuilder:
    device = Ed25519PublicKey.from_public_bytes(bytes.fromhex(said.key_hex))
    builder = SSHCertificateBuilder().public_key(device).type(SSHCertificateType.USER)
    builder = builder.serial(said.serial).key_id(said.principal.encode())
    builder = builder.valid_principals([said.principal.encode()])
    builder = builder.valid_after(said.valid_after).valid_before(said.valid_before)
    builder = builder.add_extension(AGE_EXTENSION, said.age_recipient.encode())
    builder = builder.add_extension(ROLE_EXTENSION, said.role.encode())
    return builder.add_extension(NAME_EXTENSION, said.name.encode())


def _parsed(blob: bytes) -> SSHCertificate:
    if len(blob) > LARGEST_CERTIFICATE:
        raise UntrustedError(part="size")
    try:
        parsed = load_ssh_public_identity(openssh_certificate_line(blob).encode())
    except Exception as error:
        # As in read_certificate: hostile bytes, and whatever is raised, they are refused.
        raise UntrustedError(part="certificate") from error
    if not isinstance(parsed, SSHCertificate) or parsed.type != SSHCertificateType.USER:
        raise UntrustedError(part="kind")
    return parsed


def _said(parsed: SSHCertificate, blob: bytes) -> Certificate:
    if parsed.critical_options or len(parsed.valid_principals) != 1:
        raise UntrustedError(part="kind")
    device = _raw(parsed.public_key()).hex()
    return Certificate(
        blob=blob,
        key_hex=device,
        key_fingerprint=fingerprint(device),
        principal=parsed.valid_principals[0].decode(),
        name=parsed.extensions[NAME_EXTENSION].decode(),
        role=parsed.extensions[ROLE_EXTENSION].decode(),
        age_recipient=parsed.extensions[AGE_EXTENSION].decode(),
        serial=parsed.serial,
        valid_after=parsed.valid_after,
        valid_before=parsed.valid_before,
        issuer_fingerprint=fingerprint(_raw(parsed.signature_key()).hex()),
    )


def _raw(key: object) -> bytes:
    if not isinstance(key, Ed25519PublicKey):
        raise UntrustedError(part="key")
    return key.public_bytes_raw()


def _refuse_odd(said: Certificate) -> None:
    in_order = 0 <= said.valid_after < said.valid_before <= LARGEST_NUMBER
    sound = {
        "principal": bool(_PRINCIPAL.fullmatch(said.principal)),
        "name": _is_plain_name(said.name),
        "role": bool(_ROLE.fullmatch(said.role)),
        "age": is_age_recipient(said.age_recipient),
        "serial": 0 <= said.serial <= LARGEST_NUMBER,
        "validity": in_order,
    }
    for part, right in sound.items():
        if not right:
            raise UntrustedError(part=part)


def _is_plain_name(name: str) -> bool:
    return (
        bool(name.strip())
        and len(name) <= LONGEST_NAME
        and not any(unicodedata.category(mark) in _UNSEEN for mark in name)
        and not _DIRECTIONS.intersection(name)
    )
