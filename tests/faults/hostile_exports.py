"""Named hostile export files, each with the code it must be refused with.

``ACCEPTED`` marks the controls: odd, but honest.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import tarfile
import zipfile
from dataclasses import dataclass, field

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    SSHCertificateBuilder,
    SSHCertificateType,
)

from liaise_desktop.crypto import sshsig
from liaise_desktop.crypto.certificates import fingerprint, key_blob
from liaise_desktop.crypto.ssh_wire import put
from liaise_desktop.domain.canonical import canonical
from liaise_desktop.exchange import container
from liaise_desktop.exchange.lines import join_line
from tests.exchange_kit import NOW, SUFFIX, YEAR, archive_of, encrypted, hex_id, some_notes
from tests.faults.forge import (
    ANKE,
    MIRA,
    TOMAS,
    Changes,
    City,
    Forge,
    Part,
    Person,
    armoured,
    checksummed,
    encode_body,
    for_anke,
    joined,
    patched,
)

ACCEPTED = ""


@dataclass(frozen=True)
class Hostile:
    """A file, what it must be refused with, and what the reader knows."""

    name: str
    code: str
    data: bytes
    city: City = field(default_factory=City)
    now: int = NOW


def all_cases():
    """Return every case; none shares its name with another."""
    cases = [
        *outer(),
        *headers(),
        *archives(),
        *signatures(),
        *certificates(),
        *manifests(),
        *manifest_lists(),
        *lines(),
        *changes(),
    ]
    names = [case.name for case in cases]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    return cases


def inside(name, code, archive, **other):
    return Hostile(name, code, for_anke(archive), **other)


# -- around the archive ------------------------------------------------------------------------


def outer():
    good = for_anke(Forge().good)
    big = for_anke(archive_of(MIRA, Changes(some_notes(Person("mira"), 300)), [MIRA, ANKE]))
    end = good.index(b"\n--- ") + 1
    mac_end = good.index(b"\n", end) + 1
    payload = big.index(b"\n", big.index(b"\n--- ") + 1) + 1 + 16
    chunk = 64 * 1024 + 16
    first, second = big[payload : payload + chunk], big[payload + chunk : payload + 2 * chunk]
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("manifest.json", "{}")
    armoured = base64.encodebytes(good).replace(b"\n", b"")
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    magic = good[:22]
    yield Hostile("an empty file", "not-an-export", b"")
    yield Hostile("a text", "not-an-export", b"Dear Anke, here are the notes.\n" * 40)
    yield Hostile("a PDF", "not-an-export", b"%PDF-1.7\n" + bytes(4000))
    yield Hostile("a zip", "not-an-export", zipped.getvalue())
    yield Hostile("a bare archive", "not-an-export", Forge().good)
    yield Hostile(
        "armoured",
        "not-an-export",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n" + armoured + b"\n-----END AGE ENCRYPTED FILE-----\n",
    )
    yield Hostile("age version 2", "not-an-export", good.replace(b"org/v1", b"org/v2", 1))
    yield Hostile("a byte-order mark before it", "not-an-export", b"\xef\xbb\xbf" + good)
    yield Hostile("an empty line before it", "not-an-export", b"\n" + good)
    yield Hostile("carriage returns in the header", "not-an-export", good[:end].replace(b"\n", b"\r\n") + good[end:])
    yield Hostile("the magic line alone", "damaged", magic)
    yield Hostile("the magic line cut", "damaged", magic[:-1])
    yield Hostile("a header without an end", "damaged", magic + stanza * 20)
    yield Hostile("a header of 40 KiB", "damaged", magic + stanza * 420 + good[end:])
    yield Hostile("a header of half a megabyte", "damaged", magic + stanza * 5000 + good[end:])
    yield Hostile("a stanza without an end", "damaged", magic + b"-> X25519 AAAA\n" + (b"A" * 64 + b"\n") * 8000)
    yield Hostile("a header without stanzas", "damaged", magic + good[end:])
    yield Hostile("a header whose code is cut", "damaged", good[: end + 20] + b"\n" + good[mac_end:])
    yield Hostile("a header whose code is another's", "damaged", good[:end] + b"--- " + b"A" * 43 + b"\n" + good[mac_end:])
    yield Hostile("a stanza more", "damaged", magic + stanza + good[22:])
    yield Hostile("for somebody else", "not-for-me", encrypted(Forge().good, [MIRA, TOMAS]))
    yield Hostile("under a passphrase", "not-for-me", pyrage.passphrase.encrypt(Forge().good, "x"))
    yield Hostile("nothing behind the header", "damaged", good[:mac_end])
    yield Hostile("half a nonce", "damaged", good[: mac_end + 8])
    yield Hostile("a nonce alone", "damaged", good[: mac_end + 16])
    yield Hostile("another nonce", "damaged", good[:mac_end] + bytes(16) + good[mac_end + 16 :])
    yield Hostile("the last byte missing", "damaged", good[:-1])
    yield Hostile("a byte behind it", "damaged", good + b"\0")
    yield Hostile("twice in a row", "damaged", good + good)
    yield Hostile("two pieces swapped", "damaged", big[:payload] + second + first + big[payload + 2 * chunk :])
    yield Hostile("a piece twice", "damaged", big[:payload] + first + big[payload:])
    yield Hostile("a piece missing", "damaged", big[:payload] + big[payload + chunk :])
    yield Hostile("the last piece missing", "damaged", big[: payload + chunk])
    yield Hostile("nothing inside", "damaged", for_anke(b""))


# -- the blocks before each entry --------------------------------------------------------------

BLOCKS = {
    "mode": (100, b"0000644\0"),
    "set-uid mode": (100, b"0004755\0"),
    "owner": (108, b"0001750\0"),
    "group": (116, b"0001750\0"),
    "time": (136, b"14712345670\0"),
    "hard link": (156, b"1"),
    "symbolic link": (156, b"2"),
    "character device": (156, b"3"),
    "block device": (156, b"4"),
    "folder": (156, b"5"),
    "FIFO": (156, b"6"),
    "GNU long name": (156, b"L"),
    "GNU sparse file": (156, b"S"),
    "pax header": (156, b"x"),
    "global pax header": (156, b"g"),
    "old type of file": (156, b"\0"),
    "link target": (157, b"/etc/passwd"),
    "GNU magic": (257, b"ustar  \0"),
    "no magic": (257, bytes(8)),
    "owner's name": (265, b"root"),
    "group's name": (297, b"root"),
    "device number": (329, b"0000001\0"),
    "prefix": (345, b"../../"),
    "byte in the rest": (511, b"x"),
    "size in base 256": (124, b"\x80" + bytes(10) + b"\x05"),
    "negative size": (124, b"\xff" * 12),
    "size with spaces": (124, b"       1234 "),
    "size without end": (124, b"000000012345"),
    "huge size": (124, b"77777777777\0"),
}
NAMES = ("../manifest.json", "/manifest.json", "./manifest.json", "manifest.json/", "MANIFEST.JSON", "manifest.json ", "nul", "records.jsonl")


def headers():
    forge = Forge()
    for where, number in (("manifest", 0), ("records", 2)):
        for what, (at, text) in BLOCKS.items():
            parts = forge.parts()
            parts[number].header = patched(parts[number].header, at, text)
            yield inside(f"{where}: {what}", "bad-container", joined(parts))
    for name in NAMES:
        parts = forge.parts()
        parts[0].header = container.header_block(name, len(parts[0].content))
        yield inside(f"manifest named {name!r}", "bad-container", joined(parts))
    parts = forge.parts()
    parts[0].header = parts[0].header[:148] + b"000000\0 " + parts[0].header[156:]
    yield inside("manifest: checksum", "bad-container", joined(parts))
    parts = forge.parts()
    parts[0].header = checksummed(parts[0].header)[:154] + b" \0" + parts[0].header[156:]
    yield inside("manifest: checksum written otherwise", "bad-container", joined(parts))


# -- the archive as a whole --------------------------------------------------------------------


def archives():
    forge = Forge()
    good = forge.good

    def changed(edit):
        parts = forge.parts()
        edited = edit(parts)
        return joined(edited if edited is not None else parts)

    def fill(number):
        def edit(parts):
            parts[number].fill = b"x" + parts[number].fill[1:]

        return edit

    def content(number, data):
        def edit(parts):
            parts[number].content = data

        return edit

    extra = Part("extra.txt", b"hello")
    odd = io.BytesIO()
    with tarfile.open(fileobj=odd, mode="w", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("manifest.json")
        info.pax_headers = {"path": "../evil"}
        archive.addfile(info)
    yield inside("zero blocks", "bad-container", bytes(16 * 512))
    yield inside("half a block", "damaged", good[:256])
    yield inside("compressed", "bad-container", gzip.compress(good))
    yield inside("a pax archive", "bad-container", odd.getvalue())
    yield inside("no manifest", "bad-container", changed(lambda parts: parts[1:]))
    yield inside("no signature", "bad-container", changed(lambda parts: [parts[0], *parts[2:]]))
    yield inside("no records", "bad-container", changed(lambda parts: [*parts[:2], parts[3]]))
    yield inside("no pad", "bad-container", changed(lambda parts: parts[:3]))
    yield inside("signature first", "bad-container", changed(lambda parts: [parts[1], parts[0], *parts[2:]]))
    yield inside("manifest twice", "bad-container", changed(lambda parts: [parts[0], *parts]))
    yield inside("records twice", "bad-container", changed(lambda parts: [*parts[:3], parts[2], parts[3]]))
    yield inside("an entry before the records", "bad-container", changed(lambda parts: [*parts[:2], extra, *parts[2:]]))
    yield inside("an entry behind the records", "bad-container", changed(lambda parts: [*parts[:3], extra, parts[3]]))
    yield inside("an entry behind the pad", "bad-container", changed(lambda parts: [*parts, extra]))
    yield inside("an entry before all", "bad-container", changed(lambda parts: [extra, *parts]))
    yield inside("filling behind the manifest", "bad-container", changed(fill(0)))
    yield inside("filling behind the signature", "bad-container", changed(fill(1)))
    yield inside("filling behind the records", "bad-container", changed(fill(2)))
    pad = len(forge.parts()[3].content)
    yield inside("something in the pad", "bad-container", changed(content(3, b"x" + bytes(pad - 1))))
    yield inside("something at the end of the pad", "bad-container", changed(content(3, bytes(pad - 1) + b"x")))
    yield inside("another length of pad", "bad-container", joined([*forge.parts()[:3], Part("pad", bytes(512))]))
    yield inside("one block at the end", "damaged", good[:-512])
    yield inside("no blocks at the end", "damaged", good[:-1024])
    yield inside("something in the last block", "bad-container", good[:-1] + b"x")
    yield inside("a byte behind the end", "bad-container", good + b"\0")
    yield inside("blocks behind the end", "bad-container", good + bytes(10240))
    yield inside("an archive behind the end", "bad-container", good + good)
    yield inside("a manifest of 5 MiB", "bad-container", joined([Part("manifest.json", b" " * (5 << 20))]))
    yield inside("a signature of 20 kB", "bad-container", joined(forge.parts(signature=b"-" * 20480)))
    first = good.index(b"Line 0")
    yield inside("a letter in the records", "bad-record", good[:first] + b"Lime" + good[first + 4 :])


# -- the signature -----------------------------------------------------------------------------


def signatures():
    forge = Forge()
    said = forge.parts()[0].content
    signature = forge.sign(said)
    raw = base64.b64decode(b"".join(signature.split(b"\n")[1:-2]))
    own = Ed25519PrivateKey.from_private_bytes(MIRA.seed)

    def with_signature(data):
        return joined(forge.parts(raw=said, signature=data))

    def made(version=b"\0\0\0\1", space=b"liaise-export@v1", reserved=b"", hashed=b"sha512", kind=b"ssh-ed25519", value=None, blob=None):
        blob = MIRA.certificate if blob is None else blob
        if value is None:
            digest = hashlib.new(hashed.decode(), said).digest()
            value = own.sign(b"SSHSIG" + put(space, reserved, hashed, digest))
        return armoured(b"SSHSIG" + version + put(blob, space, reserved, hashed, put(kind, value)))

    tomas = sshsig.sign(TOMAS.seed, TOMAS.certificate, said, "liaise-export@v1")
    yield inside("signature: none", "bad-signature", with_signature(b""))
    yield inside("signature: a word", "bad-signature", with_signature(b"signed, Mira"))
    yield inside("signature: another namespace", "bad-signature", with_signature(forge.sign(said, "liaise-trust@v1")))
    yield inside("signature: namespace of files", "bad-signature", with_signature(forge.sign(said, "file")))
    yield inside("signature: of other bytes", "bad-signature", with_signature(forge.sign(said + b" ")))
    yield inside("signature: carriage returns", "bad-signature", with_signature(signature.replace(b"\n", b"\r\n")))
    yield inside("signature: a space behind a line", "bad-signature", with_signature(signature.replace(b"\n", b" \n", 2)))
    yield inside("signature: an empty line behind it", "bad-signature", with_signature(signature + b"\n"))
    yield inside("signature: one long line", "bad-signature", with_signature(b"-----BEGIN SSH SIGNATURE-----\n" + base64.b64encode(raw) + b"\n-----END SSH SIGNATURE-----\n"))
    yield inside("signature: another label", "bad-signature", with_signature(signature.replace(b"SSH", b"PGP")))
    yield inside("signature: cut", "bad-signature", with_signature(signature[:200]))
    yield inside("signature: no base 64", "bad-signature", with_signature(signature.replace(b"A", b"*", 1)))
    yield inside("signature: a plain key", "bad-signature", with_signature(forge.sign(said, certificate=key_blob(MIRA.key.public_hex))))
    yield inside("signature: another magic", "bad-signature", with_signature(armoured(b"SSHSIH" + raw[6:])))
    yield inside("signature: version 2", "bad-signature", with_signature(made(version=b"\0\0\0\2")))
    yield inside("signature: something reserved", "bad-signature", with_signature(made(reserved=b"x")))
    yield inside("signature: SHA-256", "bad-signature", with_signature(made(hashed=b"sha256")))
    yield inside("signature: of RSA", "bad-signature", with_signature(made(kind=b"rsa-sha2-512")))
    yield inside("signature: of zeros", "bad-signature", with_signature(made(value=bytes(64))))
    yield inside("signature: too short", "bad-signature", with_signature(made(value=bytes(63))))
    yield inside("signature: empty namespace", "bad-signature", with_signature(made(space=b"")))
    yield inside("signature: another's certificate", "bad-signature", with_signature(made(blob=TOMAS.certificate)))
    yield inside("signature: bytes behind it", "bad-signature", with_signature(armoured(raw + b"\0")))
    yield inside("signature: length out of bounds", "bad-signature", with_signature(armoured(raw[:10] + b"\xff\xff\xff\xff" + raw[14:])))
    yield inside("signature: right, of another sender", "bad-manifest", with_signature(tomas))


# -- the certificate and the city --------------------------------------------------------------


def odd_certificate(issuer_seed=None, kind=SSHCertificateType.USER, principals=None, options=(), drop=(), serial=1, **extensions):
    """Return a certificate for Mira that ``issue_certificate`` would refuse to make."""
    device = Ed25519PublicKey.from_public_bytes(bytes.fromhex(MIRA.key.public_hex))
    builder = SSHCertificateBuilder().public_key(device).type(kind).serial(serial).key_id(b"mira")
    names = [f"mira@{SUFFIX}"] if principals is None else principals
    builder = builder.valid_principals([name.encode() for name in names]) if names else builder.valid_for_all_principals()
    builder = builder.valid_after(NOW - YEAR).valid_before(NOW + YEAR)
    for name, value in options:
        builder = builder.add_critical_option(name, value)
    said = {"age": MIRA.recipient, "name": "Mira", "role": "mediator", **extensions}
    for name, value in sorted(said.items()):
        if name not in drop:
            builder = builder.add_extension(f"{name}@liaise".encode(), value.encode())
    seed = issuer_seed or City().issuer_seed
    signed = builder.sign(Ed25519PrivateKey.from_private_bytes(seed))
    return base64.b64decode(signed.public_bytes().split(b" ")[1])


def certificates():
    device = fingerprint_of(MIRA)

    def by(blob, code, name, **other):
        forge = Forge()
        forge.certificate = blob
        value = forge.value()
        value["cert"] = hashlib.sha256(blob).hexdigest()
        return inside(f"certificate: {name}", code, joined(forge.parts(value)), **other)

    tampered = MIRA.certificate.replace(b"mediator", b"superior")
    yield by(odd_certificate(issuer_seed=MIRA.seed), "untrusted", "signed by its owner")
    yield by(odd_certificate(issuer_seed=City("elsewhere").issuer_seed), "untrusted", "of another city")
    yield by(tampered, "untrusted", "altered")
    yield by(odd_certificate(kind=SSHCertificateType.HOST), "bad-signature", "of a host")
    yield by(odd_certificate(principals=[f"mira@{SUFFIX}", f"anke@{SUFFIX}"]), "untrusted", "two principals")
    yield by(odd_certificate(principals=[]), "untrusted", "all principals")
    yield by(odd_certificate(principals=["mira@elsewhere.example"]), "untrusted", "principal of another city")
    yield by(odd_certificate(principals=[f"*@{SUFFIX}"]), "untrusted", "a pattern as principal")
    yield by(odd_certificate(options=[(b"force-command", b"true")]), "untrusted", "a critical option")
    for name in ("age", "name", "role"):
        yield by(odd_certificate(drop=(name,)), "untrusted", f"without {name}")
    yield by(odd_certificate(role="it"), "untrusted", "a role its issuer may not give")
    yield by(odd_certificate(role="Supervisor!"), "untrusted", "a role that is none")
    yield by(odd_certificate(age="age1nonsense"), "untrusted", "a recipient that is none")
    yield by(odd_certificate(name="Mi\u202era"), "untrusted", "a name that turns letters round")
    yield by(odd_certificate(name="   "), "untrusted", "a name of spaces")
    good = Forge().good
    yield inside("certificate: ended two days ago", "expired", good, now=NOW + YEAR + 2 * 86400)
    yield inside("certificate: begins in two days", "expired", good, now=NOW - YEAR - 2 * 86400)
    yield inside("certificate: ended an hour ago", ACCEPTED, good, now=NOW + YEAR + 3600)
    yield inside("certificate: begins in an hour", ACCEPTED, good, now=NOW - YEAR - 3600)
    lost = {"last_good_seq": 0, "at": NOW, "why": "lost"}
    yield inside("device: withdrawn", "revoked", good, city=City(revoked={device: lost}))
    later = {**lost, "last_good_seq": 1}
    yield inside("device: withdrawn later", ACCEPTED, good, city=City(revoked={device: later}))
    yield inside("certificate: replaced", "revoked", good, city=City(min_serial={device: 2}))
    yield inside("certificate: the newest", ACCEPTED, good, city=City(min_serial={device: 1}))
    yield inside("reader of another city", "untrusted", good, city=City("elsewhere"))


def fingerprint_of(person):
    return fingerprint(person.key.public_hex)


# -- the manifest ------------------------------------------------------------------------------

RANGES = {
    "seq": (0, -1, 2**53, 1.0, "1", True),
    "pad": (-1, 2**30 + 1, "0"),
    "created": (-1, 2**41, 1.5),
    "schema": (0, -3, "1"),
    "v": (0, -1, "1", True, 1.0),
    "stream": ("", "ab", "A" * 32, "g" * 32, "a" * 33),
    "from": ("", "0" * 63, "F" * 64),
    "cert": ("", "0" * 63, "F" * 64),
    "format": ("liaise", "", 1),
    "crit": ("x", [1], None),
}


def manifests():
    forge = Forge()
    value = forge.value()
    text = canonical(value).decode()
    for name in sorted(value):
        yield inside(f"manifest: no {name}", "bad-manifest", forge.edited(lambda said, name=name: said.pop(name)))
    for name in sorted(value):
        wrong = 5 if name in {"prev", "acks", "authors", "heads", "entries", "certs", "to"} else [{}]
        yield inside(f"manifest: odd {name}", "bad-manifest", forge.with_value(**{name: wrong}))
    for name, values in RANGES.items():
        for wrong in values:
            yield inside(f"manifest: {name} is {wrong!r}", "bad-manifest", forge.with_value(**{name: wrong}))
    yield inside("manifest: version 2", "too-new", forge.with_value(v=2))
    yield inside("manifest: needs what nobody knows", "too-new", forge.with_value(crit=["telepathy"]))
    yield inside("manifest: a field nobody needs to know", ACCEPTED, forge.with_value(weather="mild"))
    yield inside("manifest: a newer schema", ACCEPTED, forge.with_value(schema=2))
    yield inside("manifest: number 2 without one before", "bad-manifest", forge.with_value(seq=2))
    yield inside("manifest: number 1 with one before", "bad-manifest", forge.with_value(prev="0" * 64))
    yield inside("manifest: number 2 after another", ACCEPTED, forge.with_value(seq=2, prev="0" * 64))
    yield inside("manifest: from somebody else", "bad-manifest", forge.with_value(**{"from": fingerprint_of(TOMAS)}))
    yield inside("manifest: another certificate", "bad-manifest", forge.with_value(cert="0" * 64))
    yield inside("manifest: not JSON", "bad-manifest", forge.raw(b"manifest"))
    yield inside("manifest: empty", "bad-manifest", forge.raw(b""))
    yield inside("manifest: a list", "bad-manifest", forge.raw(b"[]"))
    yield inside("manifest: spaces", "bad-manifest", forge.raw(json.dumps(value, sort_keys=True).encode()))
    yield inside("manifest: a line break behind it", "bad-manifest", forge.raw(text.encode() + b"\n"))
    yield inside("manifest: keys unsorted", "bad-manifest", forge.raw(json.dumps(dict(reversed(value.items())), separators=(",", ":")).encode()))
    yield inside("manifest: a key twice", "bad-manifest", forge.raw(text.replace('"pad"', '"pad":0,"pad"', 1).encode()))
    yield inside("manifest: escapes that are not needed", "bad-manifest", forge.raw(text.replace("liaise", "\\u006ciaise", 1).encode()))
    yield inside("manifest: a byte-order mark", "bad-manifest", forge.raw(b"\xef\xbb\xbf" + text.encode()))
    yield inside("manifest: UTF-16", "bad-manifest", forge.raw(text.encode("utf-16")))
    yield inside("manifest: half a character", "bad-manifest", forge.raw(text.replace("liaise", "liais\udce9", 1).encode("utf-8", "surrogateescape")))
    yield inside("manifest: NaN", "bad-manifest", forge.raw(text.replace('"pad":', '"nan":NaN,"pad":').encode()))
    yield inside("manifest: infinity", "bad-manifest", forge.raw(text.replace('"pad":', '"nan":1e999,"pad":').encode()))
    yield inside("manifest: a number of a million digits", "bad-manifest", forge.raw(text.replace('"pad":', '"p":' + "1" * 10**6 + ',"pad":').encode()))
    yield inside("manifest: nested a hundred thousand deep", "bad-manifest", forge.raw(b"[" * 100_000 + b"]" * 100_000))
    me = ANKE.recipient
    yield inside("to: not me", "not-for-me", forge.with_value(to=[MIRA.recipient]))
    yield inside("to: nobody", "bad-manifest", forge.with_value(to=[]))
    yield inside("to: unsorted", "bad-manifest", forge.with_value(to=sorted([me, MIRA.recipient], reverse=True)))
    yield inside("to: me twice", "bad-manifest", forge.with_value(to=[me, me]))
    yield inside("to: no recipient", "bad-manifest", forge.with_value(to=[me, "ssh-ed25519 AAAA"]))
    yield inside("to: a number", "bad-manifest", forge.with_value(to=[1]))
    yield inside("to: four hundred", "bad-manifest", forge.with_value(to=sorted([me, *(f"age1{at:058d}" for at in range(400))])))


def manifest_lists():
    forge = Forge()
    value = forge.value()
    key, epoch = value["authors"][0]
    binder, _, _, last, head = value["heads"][0]
    other = TOMAS.key.public_hex
    entry = value["entries"][0]

    def heads(name, *rows, code="bad-manifest"):
        return inside(f"heads: {name}", code, forge.with_value(heads=[list(row) for row in rows]))

    def entries(name, *rows, code="bad-manifest"):
        return inside(f"entries: {name}", code, forge.with_value(entries=list(rows)))

    def acks(name, *rows):
        return inside(f"acks: {name}", "bad-manifest", forge.with_value(acks=[list(row) for row in rows]))

    def certs(name, code, *texts):
        return inside(f"certs: {name}", code, forge.with_value(certs=list(texts)))

    yield inside("authors: unsorted", "bad-manifest", forge.with_value(authors=sorted([[key, epoch], [other, epoch]], reverse=True)))
    yield inside("authors: one twice", "bad-manifest", forge.with_value(authors=[[key, epoch], [key, epoch]]))
    yield inside("authors: an epoch that is none", "bad-manifest", forge.with_value(authors=[[key, "1"]]))
    yield inside("authors: a key that is none", "bad-manifest", forge.with_value(authors=[["x", epoch]]))
    yield inside("authors: a row too long", "bad-manifest", forge.with_value(authors=[[key, epoch, 1]]))
    yield heads("a row too short", [binder, 0, 1, last])
    yield heads("an author that is not listed", [binder, 1, 1, last, head])
    yield heads("an author below the list", [binder, -1, 1, last, head])
    yield heads("no list but yes", [binder, True, 1, last, head])
    yield heads("beginning at 0", [binder, 0, 0, last, head])
    yield heads("the end before the beginning", [binder, 0, 3, 1, head])
    yield heads("a binder that is none", ["x", 0, 1, last, head])
    yield heads("a head that is none", [binder, 0, 1, last, "x"])
    yield heads("the same run twice", [binder, 0, 1, last, head], [binder, 0, 1, last, head])
    yield heads("runs that overlap", [binder, 0, 1, 2, head], [binder, 0, 2, 3, head])
    yield heads("runs that touch", [binder, 0, 1, 2, head], [binder, 0, 3, 3, head])
    yield heads("unsorted", ["f" * 32, 0, 1, 1, head], [binder, 0, 1, last, head])
    yield heads("another head", [binder, 0, 1, last, "0" * 32], code="bad-record")
    yield heads("more than there is", [binder, 0, 1, last + 1, head], code="bad-record")
    yield heads("less than there is", [binder, 0, 1, last - 1, head], code="bad-record")
    yield heads("none", code="bad-record")
    yield heads("another binder", ["0" * 32, 0, 1, last, head], code="bad-record")
    yield heads("one more that does not come", [binder, 0, 1, last, head], ["f" * 32, 0, 1, 1, head], code="bad-record")
    yield acks("a row too short", [binder, 0, 1])
    yield acks("an author that is not listed", [binder, 7, 1, head])
    yield acks("number 0", [binder, 0, 0, head])
    yield acks("the same twice", [binder, 0, 1, head], [binder, 0, 2, head])
    yield acks("a text as number", [binder, 0, "1", head])
    yield entries("none")
    yield entries("files first", {"name": "files/" + "a" * 64, "sha256": "a" * 64, "size": 1})
    yield entries("records named otherwise", {**entry, "name": "records.txt"})
    yield entries("no count", {name: entry[name] for name in ("name", "sha256", "size")})
    yield entries("a field too much", {**entry, "mode": 7})
    yield entries("a size below zero", {**entry, "size": -1})
    yield entries("more records than are allowed", {**entry, "size": container.MAX_RECORDS + 1})
    yield entries("more changes than are allowed", {**entry, "count": 10**8})
    yield entries("a hash that is none", {**entry, "sha256": "x"})
    yield entries("another hash", {**entry, "sha256": "0" * 64}, code="bad-container")
    yield entries("another count", {**entry, "count": 2}, code="bad-record")
    yield entries("another size", {**entry, "size": entry["size"] + 1}, code="bad-container")
    name, low, high = "files/", "a" * 64, "b" * 64
    yield entries("files out of order", entry, {"name": name + high, "sha256": high, "size": 1}, {"name": name + low, "sha256": low, "size": 1})
    yield entries("a file twice", entry, *[{"name": name + low, "sha256": low, "size": 1}] * 2)
    yield entries("a file above all folders", entry, {"name": "files/../../x", "sha256": low, "size": 1})
    yield entries("a file under another's name", entry, {"name": name + low, "sha256": high, "size": 1})
    yield entries("a file larger than is allowed", entry, {"name": name + low, "sha256": low, "size": container.MAX_FILE + 1})
    yield entries("a file that does not come", entry, {"name": name + low, "sha256": low, "size": 1}, code="bad-container")
    many = [{"name": f"files/{at:064x}", "sha256": f"{at:064x}", "size": 0} for at in range(5000)]
    yield entries("five thousand and one", entry, *many)
    wide = [{"name": f"files/{at:064x}", "sha256": f"{at:064x}", "size": 2**32} for at in range(3)]
    yield entries("more than there is room for", entry, *wide, code="too-big")
    blob = base64.b64encode(TOMAS.certificate).decode()
    foreign = base64.b64encode(City("elsewhere").certify(TOMAS)).decode()
    own = base64.b64encode(MIRA.certificate).decode()
    renewed = base64.b64encode(City().certify(TOMAS, serial=2)).decode()
    yield certs("no base 64", "bad-manifest", "%%%")
    yield certs("base 64 written otherwise", "bad-manifest", "QUJDRH==")
    yield certs("no certificate", "untrusted", base64.b64encode(b"certificate").decode())
    yield certs("of another city", "untrusted", foreign)
    yield certs("cut", "untrusted", base64.b64encode(TOMAS.certificate[:-3]).decode())
    yield certs("the sender's own", "bad-manifest", own)
    yield certs("one twice", "bad-manifest", blob, blob)
    yield certs("two of one device", "bad-manifest", *sorted([blob, renewed]))
    yield certs("of somebody who wrote nothing", ACCEPTED, blob)


# -- the lines ---------------------------------------------------------------------------------


def lines():
    forge = Forge()
    rows = forge.lines()
    first, *rest = rows
    whole = b"".join(row + b"\n" for row in rows)

    def line(name, text, code="bad-record"):
        return inside(f"line: {name}", code, forge.with_lines([text, *rest]))

    value = json.loads(first)
    yield line("not JSON", b"hello")
    yield line("empty", b"")
    yield line("an empty object", b"{}")
    yield line("a list", b"[]")
    yield line("spaces", json.dumps(value, sort_keys=True).encode())
    yield line("a space before it", b" " + first)
    yield line("a space behind it", first + b" ")
    yield line("a carriage return behind it", first + b"\r")
    yield line("a field more", first[:-1] + b',"x":1}')
    yield line("a field before", b'{"a":1,' + first[1:])
    yield line("keys in another order", canonical({"header": value["header"]})[:-1] + b',"body":{}}')
    yield line("no signature", first[: first.rindex(b',"sig"')] + b"}")
    yield line("signature in capitals", first[:-130] + first[-130:-2].upper() + first[-2:])
    yield line("signature too short", first[:-4] + b'"}')
    yield line("signature too long", first[:-2] + b'00"}')
    yield line("body a text", first.replace(b'{"body":{', b'{"body":"{', 1))
    yield line("body missing", join_line(*parts_of(forge, 0)[:2], b""))
    yield line("body empty", join_line(*parts_of(forge, 0)[:2], b"{}"))
    yield line("body of another", join_line(*parts_of(forge, 0)[:2], parts_of(forge, 1)[2]))
    yield line("header of another", join_line(parts_of(forge, 1)[0], *parts_of(forge, 0)[1:]))
    yield line("signature of another", join_line(parts_of(forge, 0)[0], *parts_of(forge, 1)[1:]))
    yield line("signature of zeros", join_line(parts_of(forge, 0)[0], bytes(64), parts_of(forge, 0)[2]))
    yield line("header missing", b'{"body":null,"header":,"sig":"' + b"0" * 128 + b'"}')
    yield line("a megabyte and more", b"{" + b" " * (container.MAX_LINE + 10))
    yield line("half a character", first.replace(b"Line 0", b"Line \xff", 1))
    yield line("a lone surrogate", first.replace(b"Line 0", b"\\ud800", 1))
    yield inside("lines: in another order", "bad-record", forge.with_lines(list(reversed(rows))))
    yield inside("lines: one twice", "bad-record", forge.with_lines([first, *rows]))
    yield inside("lines: one missing", "bad-record", forge.with_lines([first, *rest[1:]]))
    yield inside("lines: the first missing", "bad-record", forge.with_lines(rest))
    yield inside("lines: the last missing", "bad-record", forge.with_lines(rows[:-1]))
    yield inside("lines: none", "bad-record", forge.with_records(b""))
    yield inside("lines: the last break missing", "bad-record", forge.with_records(whole[:-1]))
    yield inside("lines: an empty one at the end", "bad-record", forge.with_records(whole + b"\n"))
    yield inside("lines: carriage returns", "bad-record", forge.with_records(whole.replace(b"\n", b"\r\n")))
    yield inside("lines: one without end", "bad-record", forge.with_records(b"{" * (2 << 20)))
    yield inside("lines: line breaks alone", "bad-record", forge.with_records(b"\n" * 100_000))


def parts_of(forge, number):
    return list(forge.changes.parts())[number]


# -- the changes -------------------------------------------------------------------------------

HEADER_VALUES = {
    "author": ("", "0" * 63, "A" * 64, None),
    "binder": ("", "x" * 32, 1),
    "record": ("", "0" * 31, None),
    "epoch": ("", "0000000g", 1),
    "type": ("", "Note", "no te", "9lives", "x" * 49),
    "kind": ("", "SET", None),
    "n": (0, -1, 2**53, 1.0, "1", True),
    "hlc": (-1, 2**53, "0"),
    "prev": ("x", "0" * 32),
    "names": ([], ["reading", "observed"], ["observed", "observed"], "observed", [1]),
    "over": ([], {"x": ["0" * 32]}, {"reading": []}, {"reading": ["x"]}, {"reading": ["1" * 32, "0" * 32]}, {"reading": ["0" * 32] * 2}, {"reading": [f"{at:032x}" for at in range(1001)]}),
    "body": ("", "0" * 64, None),
    "v": (0, 2, "1"),
}  # fmt: skip


def changes():
    forge = Forge()
    for name, values in HEADER_VALUES.items():
        for wrong in values:
            archive = forge.with_header(lambda header, name=name, wrong=wrong: header.update({name: wrong}))
            label = repr(wrong) if len(repr(wrong)) < 120 else "very long"
            yield inside(f"change: {name} is {label}", "bad-record", archive)
    for name in sorted(json.loads(parts_of(forge, 0)[0])):
        yield inside(f"change: no {name}", "bad-record", forge.with_header(lambda header, name=name: header.pop(name)))
    yield inside("change: a field more", "bad-record", forge.with_header(lambda header: header.update(x=1)))
    salt = bytes(16)
    plain = {"observed": [], "reading": ""}
    for name, text in HOSTILE_TEXTS.items():
        yield inside(f"text: {name}", ACCEPTED, forge.with_change(encode_body({**plain, "reading": text}, salt)))
    yield inside("change: a clock far ahead", ACCEPTED, forge.with_change(encode_body(plain, salt), hlc=2**53 - 1))
    yield inside("change: of a kind nobody knows", ACCEPTED, forge.with_change(encode_body(plain, salt), kind="sing"))
    yield inside("change: of a type nobody knows", ACCEPTED, forge.with_change(encode_body(plain, salt), type="song"))
    yield inside("change: over ids that nobody knows", ACCEPTED, forge.with_change(encode_body(plain, salt), over={"reading": ("0" * 32,)}))
    for name, body in {
        "a value more": encode_body({**plain, "x": 1}, salt),
        "a value less": encode_body({"reading": ""}, salt),
        "no salt": canonical({"fields": plain}),
        "a short salt": canonical({"fields": plain, "salt": "00"}),
        "a field more": canonical({"fields": plain, "salt": "0" * 32, "x": 1}),
        "values as a list": canonical({"fields": [], "salt": "0" * 32}),
        "spaces": json.dumps({"fields": plain, "salt": "0" * 32}, sort_keys=True).encode(),
        "a fraction": b'{"fields":{"observed":1.5,"reading":""},"salt":"' + b"0" * 32 + b'"}',
        "more than is allowed": encode_body({**plain, "reading": "x" * (300 * 1024)}, salt),
    }.items():
        yield inside(f"body: {name}", "bad-record", forge.with_change(body))
    yield from chains()


HOSTILE_TEXTS = {
    "HTML": '<img src="file:///etc/passwd"><script>alert(1)</script>',
    "markup of papers": '<para><font color="red">&lt;',
    "a formula": '=HYPERLINK("http://example.com")',
    "letters turned round": "\u202egnp.exe \u2066x\u2069",
    "no width": "Na\u200bdia\ufeff",
    "control characters": "a\u0000b\u0007c\u001b[31m",
    "a path": "../../../etc/passwd",
    "a query": "' OR 1=1; DROP TABLE change; --",
    "the shape of a line": '","header":{"author":"x"},"sig":"00"}\n{"body":null',
    "64 KiB": "x" * 65536,
}


def chains():
    mira, tomas = Person("mira"), Person("tomas")
    binder, note = hex_id("case 1"), hex_id("note")
    foreign = tomas.write(binder, note, {"reading": "x"})
    yield inside("author: without a certificate", "untrusted", archive_of(mira, Changes([foreign]), [MIRA, ANKE]))
    yield inside("author: with a certificate", ACCEPTED, archive_of(mira, Changes([foreign]), [MIRA, ANKE], certificates=(tomas.certificate,)))
    signed_by_other = mira.signed(foreign.header, foreign.body_bytes)
    yield inside("author: signed by the sender", "bad-record", archive_of(mira, Changes([signed_by_other]), [MIRA, ANKE], certificates=(tomas.certificate,)))
    one = mira.write(binder, note, {"reading": "1"})
    two = mira.write(binder, note, {"reading": "2"})
    loose = mira.write(binder, note, {"reading": "3"}, prev="0" * 32)
    yield inside("chain: torn", "bad-record", archive_of(mira, Changes([one, two, loose]), [MIRA, ANKE]))
    again = Person("mira")
    branch = again.write(binder, note, {"reading": "another 1"})
    yield inside("chain: forked, and said so", ACCEPTED, archive_of(mira, Changes([one, branch, two]), [MIRA, ANKE]))
    stripped = one.without_body()
    yield inside("chain: a body taken out", ACCEPTED, archive_of(mira, Changes([stripped, two]), [MIRA, ANKE]))
