"""An invented city with its keys, devices that write changes, and export files made from them.

Every key follows from a name, so what is made here is the same on every machine; only the age
layer draws its own randomness.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field, replace
from pathlib import Path

from liaise_desktop.application.transfer_values import Letter, Span
from liaise_desktop.crypto import age_files, sshsig
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import fingerprint, issue_certificate, key_blob
from liaise_desktop.domain.canonical import canonical
from liaise_desktop.domain.changes import (
    ERASE,
    ERASED_NAME,
    SET,
    Header,
    body_digest,
    encode_body,
    read_change,
)
from liaise_desktop.exchange import trust
from liaise_desktop.exchange.reader import ArchiveReader, read_export
from liaise_desktop.exchange.writer import Remembered, SealedWriter, _weigh

NOW = 1_800_000_000
YEAR = 365 * 24 * 3600
SUFFIX = "testville.example"


def seed(name):
    return hashlib.sha256(b"liaise tests: " + name.encode()).digest()


def hex_id(name):
    return seed(name).hex()[:32]


class Nobody:
    """Progress that nobody watches."""

    def step(self, done, total):
        pass


class Repeatable:
    """A source of bytes that look random and are the same each time."""

    def __init__(self, name):
        self._name, self._count = name, 0

    def __call__(self, count):
        drawn = b""
        while len(drawn) < count:
            self._count += 1
            drawn += seed(f"{self._name} {self._count}")
        return drawn[:count]


@dataclass
class City:
    """A root and one issuer."""

    name: str = "testville"
    revoked: dict = field(default_factory=dict)
    min_serial: dict = field(default_factory=dict)

    @property
    def root(self):
        return AuthorKey(seed(f"{self.name} root"))

    @property
    def issuer_seed(self):
        return seed(f"{self.name} issuer")

    def bundle_value(self):
        issuer = AuthorKey(self.issuer_seed).public_hex
        return {
            "city": self.name,
            "expires": NOW + YEAR,
            "issued": NOW - YEAR,
            "issuers": [
                {
                    "fingerprint": fingerprint(issuer),
                    "from": NOW - 5 * YEAR,
                    "key": issuer,
                    "name": "Team lead",
                    "principals": f"*@{SUFFIX}",
                    "roles": ["mediator", "supervisor"],
                    "to": NOW + 5 * YEAR,
                }
            ],
            "min_serial": self.min_serial,
            "revoked": self.revoked,
            "version": 1,
        }

    def signed_bundle(self, value=None):
        data = canonical(value or self.bundle_value())
        public = key_blob(self.root.public_hex)
        return data, sshsig.sign(seed(f"{self.name} root"), public, data, trust.NAMESPACE)

    def bundle(self):
        return trust.read_bundle(*self.signed_bundle(), self.root.public_hex)

    def certify(self, person, **other):
        said = {
            "issuer_seed": self.issuer_seed,
            "device_public_hex": person.key.public_hex,
            "principal": f"{person.name}@{SUFFIX}",
            "name": person.name.title(),
            "role": person.role,
            "age_recipient": person.recipient,
            "serial": 1,
            "valid_after": NOW - YEAR,
            "valid_before": NOW + YEAR,
        }
        return issue_certificate(**{**said, **other})


class Person:
    """Somebody with one device."""

    def __init__(self, name, role="mediator", city=None):
        self.name, self.role = name, role
        self.seed = seed(f"{name} signing")
        self.key = AuthorKey(self.seed)
        self.identity, self.recipient = age_files.new_identity(lambda _: seed(f"{name} age"))
        self.city = city or City()
        self.certificate = self.city.certify(self)
        self.epoch = "00000001"
        self._last = {}
        self._clock = NOW * 1_000_000

    @property
    def principal(self):
        return f"{self.name}@{SUFFIX}"

    def write(self, binder, record, fields, over=None, type_="note", **other):
        """Return a signed change, the next in this device's log of *binder*."""
        n, prev = self._last.get(binder, (0, None))
        self._clock += 1_000
        body = encode_body(fields, seed(f"salt {self.name} {binder} {n}")[:16])
        header = Header(
            author=self.key.public_hex,
            epoch=self.epoch,
            n=n + 1,
            prev=prev,
            hlc=self._clock,
            binder=binder,
            record=record,
            type=type_,
            kind=SET,
            names=tuple(sorted(fields)),
            over={name: tuple(sorted(ids)) for name, ids in (over or {}).items()},
            body=body_digest(body),
        )
        change = self.signed(replace(header, **other), body)
        self._last[binder] = (change.header.n, change.id)
        return change

    def erase(self, binder, record, ids):
        n, prev = self._last.get(binder, (0, None))
        self._clock += 1_000
        body = encode_body({"ground": "RETENTION"}, seed(f"salt {self.name} {binder} {n}")[:16])
        header = Header(
            self.key.public_hex, self.epoch, n + 1, prev, self._clock, binder, record, "note",
            ERASE, (), {ERASED_NAME: tuple(sorted(ids))}, body_digest(body),
        )  # fmt: skip
        change = self.signed(header, body)
        self._last[binder] = (change.header.n, change.id)
        return change

    def signed(self, header, body):
        data = header.encoded()
        return read_change(data, self.key.sign_change(data), body)

    def writer(self):
        return SealedWriter(self.seed, self.certificate, Repeatable(f"{self.name} letters"))


class Changes:
    """Changes on their way out, in the order of their spans."""

    def __init__(self, changes):
        self.changes = sorted(changes, key=lambda each: (*chain_of(each), each.header.n, each.id))

    def parts(self):
        for each in self.changes:
            yield each.header_bytes, each.signature, each.body_bytes

    def spans(self):
        runs = []
        for each in self.changes:
            chain = chain_of(each)
            if runs and runs[-1][0] == chain and each.header.n <= runs[-1][2] + 1:
                if each.header.n > runs[-1][2]:
                    runs[-1][2:] = [each.header.n, each.id]
            else:
                runs.append([chain, each.header.n, each.header.n, each.id])
        return tuple(
            Span(chain[0], chain[1], chain[2], first, last, head)
            for chain, first, last, head in runs
        )


def chain_of(change):
    return (change.header.binder, change.header.author, change.header.epoch)


def letter_for(changes, to, **other):
    letter = Letter(
        to=tuple(sorted(person.recipient for person in to)),
        stream=hex_id("stream"),
        seq=1,
        prev=None,
        spans=changes.spans(),
        acks=(),
        certificates=(),
        created=NOW,
    )
    return replace(letter, **other)


def archive_of(sender, changes, to, **other):
    """Return the inner archive as bytes."""
    letter = letter_for(changes, to, **other)
    remembered = Remembered(changes)
    archive = sender.writer().archive(letter, remembered, _weigh(remembered), Nobody())
    return b"".join(archive.pieces())


def encrypted(archive, to):
    out = io.BytesIO()
    age_files.encrypt(io.BytesIO(archive), out, [person.recipient for person in to])
    return out.getvalue()


def export_file(sender, changes, to, folder, **other):
    """Return the path of an export as the application writes it."""
    letter = letter_for(changes, to, **other)
    written = sender.writer().write(letter, changes, Path(folder), Nobody(), lambda _: None)
    return written.path


class Kept:
    """A sink that keeps everything."""

    def __init__(self):
        self.incoming, self.changes, self.lines, self.files = None, [], [], {}

    def begin(self, incoming):
        self.incoming = incoming

    def change(self, line, change):
        self.lines.append(line)
        self.changes.append(change)

    def piece(self, sha256, piece):
        self.files[sha256] = self.files.get(sha256, b"") + piece


def read_bytes(data, reader, city=None, now=NOW):
    """Return what *reader* gets out of an encrypted export."""
    kept = Kept()
    read_export(io.BytesIO(data), reader.identity, (city or City()).bundle(), now, kept)
    return kept


def read_archive(archive, reader, city=None, now=NOW, bundle=None):
    """Return what *reader* gets out of a decrypted archive; quicker, for many tries."""
    kept = Kept()
    inside = ArchiveReader(reader.recipient, bundle or (city or City()).bundle(), now, kept, 2**33)
    for at in range(0, len(archive), 65536):
        inside.write(archive[at : at + 65536])
    inside.close()
    return kept


def some_notes(author, count=3, binder="case 1"):
    """Return changes that make *count* notes in one binder."""
    return [
        author.write(
            hex_id(binder),
            hex_id(f"note {author.name} {at}"),
            {"observed": [{"source": "SEEN", "teller": "", "text": f"Line {at}"}], "reading": ""},
        )
        for at in range(count)
    ]
