"""Whom the city trusts: the bundle that its root signs, and what follows for a sender.

``trust.json`` is canonical JSON, at most 1 MiB, signed by the root with the namespace
``liaise-trust@v1``::

    {"city": text, "expires": seconds, "issued": seconds,
     "issuers": [{"fingerprint", "from", "key", "name", "principals", "roles", "to"}, ...],
     "min_serial": {device fingerprint: serial, ...},
     "revoked": {device fingerprint: {"at": seconds, "last_good_seq": number, "why": text}, ...},
     "version": number}

``principals`` is one principal, or ``*@`` and a suffix. Fields beyond these are ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.crypto import sshsig
from liaise_desktop.crypto.certificates import fingerprint, key_blob
from liaise_desktop.domain.canonical import LARGEST_INTEGER, parse_canonical
from liaise_desktop.domain.errors import (
    BadSignatureError,
    ExpiredError,
    ForkedError,
    NotCanonicalError,
    RevokedError,
    UntrustedError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.crypto.certificates import Certificate

NAMESPACE: Final = "liaise-trust@v1"
MAX_BUNDLE = 1024**2
DAY = 24 * 3600  # what two honest clocks may differ by
GRACE = 185 * DAY  # after a bundle has ended, until exports to others stop: a year from its issue

_FINGERPRINT = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who may certify devices: which roles, for whom, from when to when (seconds since 1970)."""

    fingerprint: str
    name: str
    roles: frozenset[str]
    principals: str
    valid_from: int
    valid_to: int

    def may_certify(self, certificate: Certificate) -> bool:
        """Whether this issuer may give this person this role."""
        wanted = self.principals
        named = (
            certificate.principal.endswith(wanted[1:])
            if wanted.startswith("*@")
            else certificate.principal == wanted
        )
        return named and certificate.role in self.roles


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A device that was reported lost; exports after ``last_good_seq`` are not accepted."""

    last_good_seq: int
    at: int
    why: str


@dataclass(frozen=True, slots=True)
class TrustBundle:
    """What the city's root vouches for; moments are seconds since 1970."""

    city: str
    version: int
    issued: int
    expires: int
    issuers: Mapping[str, Issuer]
    revoked: Mapping[str, Withdrawal]
    min_serial: Mapping[str, int]


def read_bundle(data: bytes, signature: bytes, root_hex: str) -> TrustBundle:
    """Return the bundle that the city's root signed.

    Raises:
        UntrustedError: Another key signed it, or it breaks a rule of form (fact ``part``).
    """
    if len(data) > MAX_BUNDLE:
        raise UntrustedError(part="bundle")
    try:
        signer = sshsig.verify(signature, data, NAMESPACE, "key")
    except BadSignatureError as error:
        raise UntrustedError(part="bundle") from error
    if signer != key_blob(root_hex):
        raise UntrustedError(part="root")
    try:
        return _bundle(parse_canonical(data))
    except (NotCanonicalError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise UntrustedError(part="bundle") from error


def check_issuer(certificate: Certificate, bundle: TrustBundle) -> None:
    """Hold a certificate against the issuers of the city.

    Raises:
        UntrustedError: No issuer of this city may have given it.
    """
    issuer = bundle.issuers.get(certificate.issuer_fingerprint)
    if issuer is None:
        raise UntrustedError(part="issuer")
    if not issuer.may_certify(certificate):
        raise UntrustedError(part="role")
    begins = max(issuer.valid_from, certificate.valid_after)
    if begins >= min(issuer.valid_to, certificate.valid_before):
        raise UntrustedError(part="issuer")


def check_sender(certificate: Certificate, bundle: TrustBundle, seq: int, now: int) -> None:
    """Hold the sender of export number *seq* against the bundle; *now* is in seconds.

    Raises:
        UntrustedError: The city has not certified this sender.
        RevokedError: The device was withdrawn (facts: after, on), or has a newer certificate.
        ExpiredError: The certificate is not valid now (fact ``until``).
    """
    check_issuer(certificate, bundle)
    device = certificate.key_fingerprint
    withdrawn = bundle.revoked.get(device)
    if withdrawn is not None and seq > withdrawn.last_good_seq:
        raise RevokedError(after=withdrawn.last_good_seq, on=withdrawn.at)
    if certificate.serial < bundle.min_serial.get(device, 0):
        raise RevokedError(serial=certificate.serial)
    if now < certificate.valid_after - DAY or now > certificate.valid_before + DAY:
        raise ExpiredError(until=certificate.valid_before)


def is_old(bundle: TrustBundle, now: int) -> bool:
    """Whether a bundle has ended: a newer one should be asked for."""
    return now > bundle.expires


def newer(held: TrustBundle, offered: TrustBundle) -> TrustBundle:
    """Return which of two bundles of one city counts; both were read with `read_bundle`.

    Raises:
        ForkedError: They carry one version number and differ: the root signed twice (fact
            ``version``).
    """
    if held.version == offered.version and held != offered:
        raise ForkedError(version=held.version)
    return offered if offered.version > held.version else held


def may_receive(certificate: Certificate, bundle: TrustBundle, now: int) -> bool:
    """Whether files may still be encrypted to this device.

    Long after the bundle has ended nobody knows any more who was withdrawn: then to nobody.
    """
    if now > bundle.expires + GRACE:
        return False
    try:
        check_sender(certificate, bundle, LARGEST_INTEGER, now)
    except (ExpiredError, RevokedError, UntrustedError):
        return False
    return True


def _bundle(value: dict[str, Any]) -> TrustBundle:
    issuers = [_issuer(item) for item in _list(value["issuers"])]
    return TrustBundle(
        city=_text(value["city"]),
        version=_number(value["version"]),
        issued=_number(value["issued"]),
        expires=_number(value["expires"]),
        issuers={issuer.fingerprint: issuer for issuer in issuers},
        revoked={
            _fingerprint(device): Withdrawal(
                _number(item["last_good_seq"]), _number(item["at"]), _text(item["why"])
            )
            for device, item in value["revoked"].items()
        },
        min_serial={
            _fingerprint(device): _number(serial) for device, serial in value["min_serial"].items()
        },
    )


def _issuer(item: dict[str, Any]) -> Issuer:
    print_of_key = fingerprint(_text(item["key"]))
    if item["fingerprint"] != print_of_key:
        raise ValueError("fingerprint")
    return Issuer(
        fingerprint=print_of_key,
        name=_text(item["name"]),
        roles=frozenset(_text(role) for role in _list(item["roles"])),
        principals=_text(item["principals"]),
        valid_from=_number(item["from"]),
        valid_to=_number(item["to"]),
    )


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _number(value: object) -> int:
    if type(value) is not int or value < 0:
        raise TypeError("number")
    return value


def _fingerprint(value: str) -> str:
    if not _FINGERPRINT.match(value):
        raise ValueError("fingerprint")
    return value
