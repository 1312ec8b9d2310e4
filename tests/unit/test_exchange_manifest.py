"""Same content, same manifest; and back again without loss."""

import json

import pytest

from liaise_desktop.application.transfer_values import Ack, Span
from liaise_desktop.domain.errors import BadManifestError, TooBigError, TooNewError
from liaise_desktop.exchange import manifest
from liaise_desktop.exchange.manifest import Entry, Manifest
from tests.exchange_kit import Person, hex_id

MIRA, ANKE = Person("mira"), Person("anke")
KEY, OTHER = sorted([MIRA.key.public_hex, ANKE.key.public_hex])


def some(**other):
    said = {
        "sender": "a" * 64,
        "certificate": "b" * 64,
        "to": tuple(sorted([MIRA.recipient, ANKE.recipient])),
        "stream": hex_id("stream"),
        "seq": 2,
        "prev": "c" * 64,
        "spans": (
            Span("0" * 32, KEY, "00000001", 1, 3, hex_id("x")),
            Span("0" * 32, KEY, "00000001", 5, 5, hex_id("y")),
            Span("1" * 32, OTHER, "00000002", 1, 1, hex_id("z")),
        ),
        "acks": (Ack("0" * 32, OTHER, "00000002", 7, hex_id("w")),),
        "certificates": tuple(sorted([b"one", b"two"])),
        "created": 1_800_000_000,
        "entries": (Entry("records.jsonl", 10, "d" * 64, 4),),
        "pad": 12,
    }
    return Manifest(**{**said, **other})


def test_a_manifest_comes_back_as_it_was():
    assert manifest.parse(manifest.build(some())) == some()


def test_the_order_in_which_things_are_given_does_not_show():
    turned = some(
        spans=tuple(reversed(some().spans)),
        to=tuple(reversed(some().to)),
        certificates=tuple(reversed(some().certificates)),
    )
    assert manifest.build(turned) == manifest.build(some())


def test_authors_are_named_once():
    value = json.loads(manifest.build(some()))
    assert value["authors"] == [[KEY, "00000001"], [OTHER, "00000002"]]
    assert value["heads"][2] == ["1" * 32, 1, 1, 1, hex_id("z")]


def test_attachments_are_listed_by_their_hash():
    entries = (*some().entries, Entry("files/" + "e" * 64, 5, "e" * 64))
    value = json.loads(manifest.build(some(entries=entries)))
    assert value["entries"][1] == {"name": "files/" + "e" * 64, "sha256": "e" * 64, "size": 5}
    assert manifest.parse(manifest.build(some(entries=entries))).entries == entries


def test_a_manifest_of_more_than_four_megabytes_is_not_written():
    spans = tuple(Span(f"{at:032x}", KEY, "00000001", 1, 1, hex_id("x")) for at in range(60_000))
    with pytest.raises(TooBigError):
        manifest.build(some(spans=spans))


def test_a_newer_manifest_says_so_before_anything_else():
    value = {"crit": [], "format": "liaise-export", "v": 3}
    with pytest.raises(TooNewError):
        manifest.parse(json.dumps(value, separators=(",", ":")).encode())


def test_the_field_that_is_wrong_is_named():
    value = json.loads(manifest.build(some()))
    value["pad"] = -1
    with pytest.raises(BadManifestError) as refused:
        manifest.parse(json.dumps(value, separators=(",", ":"), sort_keys=True).encode())
    assert refused.value.facts == {"field": "pad"}
