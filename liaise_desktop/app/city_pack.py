"""The city pack: a city's words, bodies, grounds and trust anchor; data only, signed by its root.

A pack is a zip archive, stored without compression, that holds exactly ``manifest.json``,
``manifest.json.sig`` and the entries that the manifest lists. The manifest is canonical JSON with
the size and SHA-256 of every entry; its signature is an SSHSIG by the city's root key in the
namespace ``liaise-pack@v1``. Names are allow-listed and sizes capped before anything is read.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from liaise_desktop.app.city_codes import are_codes
from liaise_desktop.crypto.key_slots import is_recipient
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.disclosure_steps import POLICIES, REFUSE
from liaise_desktop.domain.errors import (
    BadSignatureError,
    NotCanonicalError,
    PackDamagedError,
    PackUntrustedError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAMESPACE = "liaise-pack@v1"
FORMAT = "liaise-pack"
VERSION = 1
MANIFEST, SIGNATURE = "manifest.json", "manifest.json.sig"
ALLOWED = {  # entry → most bytes
    "city.json": 256 * 1024,
    "words.json": 512 * 1024,
    "trust.json": 1024 * 1024,
    "trust.json.sig": 16 * 1024,
}
REQUIRED = frozenset({"city.json", "trust.json", "trust.json.sig"})
MOST_MANIFEST = 64 * 1024
MOST_PACK = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CityPack:
    """A verified pack.

    Attributes:
        root_hex: The city's root public key that signed it, 64 hex digits.
        version: The pack's own number, rising.
        facts: The content of ``city.json``.
        words: Texts by language for codes of the city; empty when the pack has none.
        bundle, bundle_signature: The trust bundle and its signature, for the export file reader.
    """

    root_hex: str
    version: int
    facts: Mapping[str, Any]
    words: Mapping[str, Any]
    bundle: bytes
    bundle_signature: bytes

    @property
    def city(self) -> str:
        """The city's name as people say it."""
        return str(self.facts["city"])

    @property
    def practice(self) -> bool:
        """Whether this is the invented city."""
        return self.facts["practice"] is True

    @property
    def recovery_recipient(self) -> str:
        """The recipient of age by which the city keeps a way into each vault; empty for none."""
        return str(self.facts.get("recovery_recipient", ""))

    def label(self, group: str, code: str, language: str) -> str:
        """Return the city's text for *code* in a group such as ``legal_bases``, or the code."""
        for item in self.facts.get(group, ()):
            if item["code"] == code:
                labels = item["label"]
                return str(labels.get(language) or labels.get("en") or code)
        return code


def read_pack(path: Path, root_hex: str) -> CityPack:
    """Return the pack at *path* if the city's root signed it.

    Raises:
        PackDamagedError: It is cut, altered, or holds what no pack may hold (facts: entry).
        PackUntrustedError: Another key signed it.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_PACK else b""
    except OSError as error:
        raise PackDamagedError(entry=path.name) from error
    entries = _entries(data)
    manifest_bytes, signature = entries.pop(MANIFEST), entries.pop(SIGNATURE)
    _check_signer(manifest_bytes, signature, root_hex)
    manifest = _parsed(MANIFEST, manifest_bytes)
    _check_manifest(manifest, entries)
    facts = _parsed("city.json", entries["city.json"])
    _check_facts(facts)
    words = _parsed("words.json", entries["words.json"]) if "words.json" in entries else {}
    return CityPack(
        root_hex,
        manifest["version"],
        facts,
        words,
        entries["trust.json"],
        entries["trust.json.sig"],
    )


def build_pack(entries: Mapping[str, bytes], version: int, root_seed: bytes) -> bytes:
    """Return a pack of *entries* signed by the root key; same entries, same bytes."""
    from liaise_desktop.crypto import sshsig
    from liaise_desktop.crypto.author_keys import AuthorKey
    from liaise_desktop.crypto.certificates import key_blob

    listed = [
        {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for name, data in sorted(entries.items())
    ]
    manifest = canonical({"entries": listed, "format": FORMAT, "v": VERSION, "version": version})
    public = key_blob(AuthorKey(root_seed).public_hex)
    signature = sshsig.sign(root_seed, public, manifest, NAMESPACE)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in [(MANIFEST, manifest), (SIGNATURE, signature), *sorted(entries.items())]:
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


def _entries(data: bytes) -> dict[str, bytes]:
    caps = ALLOWED | {MANIFEST: MOST_MANIFEST, SIGNATURE: 16 * 1024}
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                _check_entry(info, caps, found)
                found[info.filename] = archive.read(info)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError) as error:
        raise PackDamagedError(entry="") from error
    if not (REQUIRED | {MANIFEST, SIGNATURE}) <= set(found):
        raise PackDamagedError(entry=MANIFEST)
    return found


def _check_entry(
    info: zipfile.ZipInfo, caps: Mapping[str, int], found: Mapping[str, bytes]
) -> None:
    # Stored entries only: what is not compressed cannot blow up.
    cap = caps.get(info.filename)
    if cap is None or info.filename in found or info.compress_type != zipfile.ZIP_STORED:
        raise PackDamagedError(entry=info.filename)
    if info.file_size > cap or info.compress_size != info.file_size:
        raise PackDamagedError(entry=info.filename)


def _check_signer(manifest: bytes, signature: bytes, root_hex: str) -> None:
    from liaise_desktop.crypto import sshsig
    from liaise_desktop.crypto.certificates import key_blob

    try:
        signer = sshsig.verify(signature, manifest, NAMESPACE, "key")
    except BadSignatureError as error:
        raise PackDamagedError(entry=SIGNATURE) from error
    if signer != key_blob(root_hex):
        raise PackUntrustedError


def _parsed(name: str, data: bytes) -> dict[str, Any]:
    try:
        value = parse_canonical(data)
    except NotCanonicalError as error:
        raise PackDamagedError(entry=name) from error
    if not isinstance(value, dict):
        raise PackDamagedError(entry=name)
    return value


def _check_manifest(manifest: Mapping[str, Any], entries: Mapping[str, bytes]) -> None:
    if manifest.get("format") != FORMAT or manifest.get("v") != VERSION:
        raise PackDamagedError(entry=MANIFEST)
    if type(manifest.get("version")) is not int:
        raise PackDamagedError(entry=MANIFEST)
    listed = [
        {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for name, data in sorted(entries.items())
    ]
    if manifest.get("entries") != listed:
        raise PackDamagedError(entry=MANIFEST)


_FACTS: dict[str, type] = {
    "city": str,
    "practice": bool,
    "team": str,
    "principal_suffix": str,
    "case_prefix": str,
    "mediation_prefix": str,
    "classification": dict,
    "legal_bases": list,
    "bodies": list,
    "emergency": list,
    "districts": list,
    "places": list,
    "word_watch": list,
}


# What a pack may also hold: for danger, for requests by police, and how long things are kept (a
# pack without is refused nothing; the city then has no words and periods of its own for them).
_MORE_FACTS: dict[str, type] = {
    "child_protection": list,
    "danger_decides": dict,
    "police_disclosure_policy": str,
    "legal_service": dict,
    "retention": dict,  # how long things are kept; see `domain.retention.Periods`
}


def _check_facts(facts: Mapping[str, Any]) -> None:
    for name, kind in _FACTS.items():
        if type(facts.get(name)) is not kind:
            raise PackDamagedError(entry="city.json")
    _check_danger(facts)
    if not are_codes(facts):
        raise PackDamagedError(entry="city.json")
    if "recovery_recipient" in facts and not is_recipient(facts["recovery_recipient"]):
        raise PackDamagedError(entry="city.json")
    for group in (
        "legal_bases", "bodies", "emergency", "districts", "places", "child_protection",
    ):  # fmt: skip
        for item in facts.get(group, ()):
            if not isinstance(item, dict) or not _is_labelled(item):
                raise PackDamagedError(entry="city.json")


def _check_danger(facts: Mapping[str, Any]) -> None:
    for name, kind in _MORE_FACTS.items():
        if name in facts and type(facts[name]) is not kind:
            raise PackDamagedError(entry="city.json")
    if facts.get("police_disclosure_policy", REFUSE) not in POLICIES:
        raise PackDamagedError(entry="city.json")
    numbers = [*facts["emergency"], *facts.get("child_protection", ())]
    texts = [facts.get(name, {}) for name in ("danger_decides", "legal_service")]
    told = [text for words in texts for text in words.values()]
    told += [item.get("number", "") for item in numbers if isinstance(item, dict)]
    if not all(isinstance(text, str) for text in told):
        raise PackDamagedError(entry="city.json")


def _is_labelled(item: Mapping[str, Any]) -> bool:
    label = item.get("label")
    return (
        isinstance(item.get("code"), str)
        and isinstance(label, dict)
        and all(isinstance(text, str) for text in label.values())
    )
