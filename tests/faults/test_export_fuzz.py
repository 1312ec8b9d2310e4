"""Whatever stands in an export, even signed by somebody with keys: a code or nothing odd."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaise_desktop.domain.changes import encode_body
from liaise_desktop.domain.errors import ExportFileError
from tests.exchange_kit import read_archive
from tests.faults import flip_export
from tests.faults.forge import ANKE, Forge, canonical_or_odd, joined

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.binary(max_size=8).map(bytes.hex),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=10,
)
FORGE = Forge()
GOOD = FORGE.good
BUNDLE = flip_export.BUNDLE


def verdict(archive):
    try:
        read_archive(archive, ANKE, bundle=BUNDLE)
    except ExportFileError as error:
        return error.code
    return ""


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from places(item, (*path, at))


def replaced(value, path, new):
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


VALUE = FORGE.value()
HEADER = json.loads(FORGE.changes.changes[0].header_bytes)
HARMLESS = {"created", "schema", "stream", "acks", "authors"}


@given(path=st.sampled_from(list(places(VALUE))), new=plain)
def test_a_manifest_that_was_signed_with_anything_in_it(path, new):
    value = replaced(VALUE, path, new)
    code = verdict(joined(FORGE.parts(value, raw=canonical_or_odd(value))))
    assert code or value == VALUE or path[0] in HARMLESS


@given(path=st.sampled_from(list(places(HEADER))), new=plain)
def test_a_header_that_was_signed_with_anything_in_it(path, new):
    def edit(header):
        changed = replaced(HEADER, path, new)
        header.clear()
        header.update(changed if isinstance(changed, dict) else {"v": changed})

    # What may stand there in any honest change may stand there: text, clocks, ids, kinds.
    assert verdict(FORGE.with_header(edit)) in {"", "bad-record", "untrusted"}


@given(fields=plain)
def test_a_body_that_was_signed_with_anything_in_it(fields):
    body = canonical_or_odd({"fields": {"observed": fields, "reading": fields}, "salt": "0" * 32})
    assert verdict(FORGE.with_change(body)) in {"", "bad-record"}


@given(
    at=st.integers(0, len(GOOD) - 1),
    junk=st.binary(min_size=1, max_size=700),
    cut=st.integers(0, 700),
)
def test_any_piece_of_the_archive_put_in_place_of_another(at, junk, cut):
    altered = GOOD[:at] + junk + GOOD[at + cut :]
    assert altered == GOOD or verdict(altered)


@given(data=st.binary(max_size=2000))
def test_anything_at_all(data):
    assert verdict(data)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@settings(max_examples=50_000)
@given(
    at=st.integers(0, len(GOOD) - 1),
    junk=st.binary(min_size=1, max_size=700),
    cut=st.integers(0, 700),
)
def test_many_pieces_of_the_archive(at, junk, cut):
    altered = GOOD[:at] + junk + GOOD[at + cut :]
    assert altered == GOOD or verdict(altered)


def test_the_forge_makes_what_is_accepted():
    assert verdict(joined(FORGE.parts())) == ""
    assert (
        verdict(FORGE.with_change(encode_body({"observed": [], "reading": ""}, bytes(16)))) == ""
    )
