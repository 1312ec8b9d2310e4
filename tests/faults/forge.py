"""Builds export files in which one thing is wrong, by somebody who holds real keys."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from liaise_desktop.crypto.ssh_wire import put
from liaise_desktop.domain.canonical import canonical
from liaise_desktop.domain.changes import body_digest, encode_body, read_change
from liaise_desktop.domain.errors import NotCanonicalError
from liaise_desktop.exchange import container
from liaise_desktop.exchange.container import BLOCK, filling, header_block
from liaise_desktop.exchange.lines import join_line
from tests.exchange_kit import (
    Changes,
    City,
    Person,
    archive_of,
    encrypted,
    hex_id,
    some_notes,
)

MIRA = Person("mira")
ANKE = Person("anke", role="supervisor")
TOMAS = Person("tomas")
NAMESPACE = "liaise-export@v1"


def sshsig_of(seed, blob, message, space=b"liaise-export@v1"):
    """Return a signature over *message* that holds *blob*, whatever that is."""
    told = put(space, b"", b"sha512", hashlib.sha512(message).digest())
    value = Ed25519PrivateKey.from_private_bytes(seed).sign(b"SSHSIG" + told)
    fields = put(blob, space, b"", b"sha512", put(b"ssh-ed25519", value))
    return armoured(b"SSHSIG\0\0\0\1" + fields)


def armoured(raw):
    text = base64.b64encode(raw)
    rows = b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70))
    return b"-----BEGIN SSH SIGNATURE-----\n" + rows + b"-----END SSH SIGNATURE-----\n"


class Part:
    """One entry of an archive, all of it open to change."""

    def __init__(self, name, content):
        self.name, self.content = name, content
        self.header = header_block(name, len(content))
        self.fill = bytes(filling(len(content)))

    def bytes(self):
        return self.header + self.content + self.fill


class Forge:
    """Makes archives that are right, but for what is asked."""

    def __init__(self, author=None, changes=None):
        self.author = author or Person("mira")
        self.changes = changes or Changes(some_notes(Person("mira")))
        self.certificate = self.author.certificate
        self.good = archive_of(self.author, self.changes, [MIRA, ANKE])

    def value(self):
        """Return the right manifest as a value."""
        size = container.size_in(self.good[:BLOCK])
        return json.loads(self.good[BLOCK : BLOCK + size])

    def lines(self):
        return [join_line(*parts) for parts in self.changes.parts()]

    def sign(self, message, namespace=NAMESPACE, seed=None, certificate=None):
        return sshsig_of(
            seed or self.author.seed, certificate or self.certificate, message, namespace.encode()
        )

    def parts(self, value=None, raw=None, signature=None, records=None, certificate=None):
        """Return the entries of an archive with this manifest; its pad is not set right again."""
        value = self.value() if value is None else value
        said = canonical_or_odd(value) if raw is None else raw
        signature = self.sign(said, certificate=certificate) if signature is None else signature
        records = b"".join(line + b"\n" for line in self.lines()) if records is None else records
        pad = value.get("pad") if isinstance(value, dict) else 0
        pad = pad if isinstance(pad, int) and 0 <= pad < 2**20 else 0
        return [
            Part(container.MANIFEST_NAME, said),
            Part(container.SIGNATURE_NAME, signature),
            Part(container.RECORDS_NAME, records),
            Part(container.PAD_NAME, bytes(pad)),
        ]

    def with_records(self, records, **other):
        """Return an archive with other records, whose hash, size and count the manifest names."""
        value = self.value()
        value["entries"][0].update(
            sha256=hashlib.sha256(records).hexdigest(),
            size=len(records),
            count=records.count(b"\n"),
        )
        value.update(other)
        return joined(self.parts(value, records=records))

    def with_lines(self, lines, **other):
        return self.with_records(b"".join(line + b"\n" for line in lines), **other)

    def with_header(self, edit):
        """Return an archive of one change with an edited header, signed by its author."""
        value = json.loads(self.changes.changes[0].header_bytes)
        edit(value)
        return self._one(canonical_or_odd(value), self.changes.changes[0].body_bytes)

    def with_change(self, body, **header):
        """Return an archive of one change with this body and edited header."""
        first = self.changes.changes[0]
        said = replace(first.header, body=body_digest(body), **header)
        return self._one(said.encoded(), body)

    def _one(self, header, body):
        line = join_line(header, self.author.key.sign_change(header), body)
        binder = self.value()["heads"][0][0]
        key = hashlib.sha256(header).hexdigest()[:32]
        return self.with_lines([line], heads=[[binder, 0, 1, 1, key]])

    def with_value(self, **fields):
        value = self.value()
        value.update(fields)
        return joined(self.parts(value))

    def edited(self, edit):
        value = self.value()
        edit(value)
        return joined(self.parts(value))

    def raw(self, said):
        return joined(self.parts(raw=said))


def joined(parts, end=bytes(container.END_BYTES)):
    return b"".join(part.bytes() for part in parts) + end


def canonical_or_odd(value):
    """Return the canonical form, or what comes nearest for values that have none."""
    try:
        return canonical(value)
    except NotCanonicalError:
        return json.dumps(
            value, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        ).encode()


def checksummed(block):
    """Return a header block with its checksum set right again."""
    bare = block[:148] + b" " * 8 + block[156:]
    return bare[:148] + b"%06o\0 " % sum(bare) + bare[156:]


def patched(block, at, text):
    return checksummed(block[:at] + text + block[at + len(text) :])


def for_anke(archive):
    return encrypted(archive, [MIRA, ANKE])


def change_like(author, **other):
    """Return one change by *author* as its first in a binder."""
    return author.write(hex_id("case 1"), hex_id("note"), {"reading": "x"}, **other)


__all__ = [
    "ANKE", "MIRA", "TOMAS", "Changes", "City", "Forge", "Part", "Person", "armoured", "change_like",
    "checksummed", "encode_body", "for_anke", "joined", "patched", "read_change",
]  # fmt: skip
