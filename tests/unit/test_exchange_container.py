"""Header blocks that can be foretold, lines that are cut and spliced, and padding."""

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.domain.changes import encode_body
from liaise_desktop.domain.errors import BadChangeError
from liaise_desktop.exchange import container
from liaise_desktop.exchange.lines import cut_line, join_line, read_line
from tests.exchange_kit import Changes, Person, archive_of, hex_id, some_notes

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
names = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True) | st.sampled_from(["header", "sig", "body"])


def test_tar_reads_the_same_archive():
    mira, anke = Person("mira"), Person("anke")
    data = archive_of(mira, Changes(some_notes(mira)), [mira, anke])
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        members = archive.getmembers()
    assert [member.name for member in members] == ["manifest.json", "manifest.json.sig", "records.jsonl", "pad"]
    assert {(m.mode, m.uid, m.gid, m.mtime, m.uname, m.type) for m in members} == {(0o600, 0, 0, 0, "", b"0")}


@given(size=st.integers(0, 8**11 - 1))
def test_a_header_block_names_its_size(size):
    block = container.header_block("files/" + "a" * 64, size)
    assert len(block) == 512
    assert container.size_in(block) == size


@given(size=st.integers(1, 2**40))
def test_padding_adds_at_most_an_eighth_and_little_is_left_to_see(size):
    padded = container.padded(size)
    assert padded >= size
    assert padded % 512 == 0
    assert padded <= max(container.LEAST_ARCHIVE, size * 1.12 + 512)
    assert container.padded(padded) == padded


def test_sizes_close_to_each_other_look_the_same():
    assert len({container.padded(size) for size in range(100_400, 102_400)}) == 1


def test_every_archive_has_the_padded_length():
    mira, anke = Person("mira"), Person("anke")
    for count in (1, 2, 5, 11, 40):
        size = len(archive_of(Person("mira"), Changes(some_notes(Person("mira"), count)), [mira, anke]))
        assert container.padded(size) == size


@given(fields=st.dictionaries(names, plain, min_size=1, max_size=4))
def test_a_line_gives_back_the_bytes_that_were_spliced(fields):
    change = Person("mira").write(hex_id("b"), hex_id("r"), fields)
    line = join_line(change.header_bytes, change.signature, change.body_bytes)
    assert cut_line(line) == (change.header_bytes, change.signature, change.body_bytes)
    assert read_line(line) == change
    assert b"\n" not in line


def test_a_line_without_a_body_says_null():
    change = Person("mira").write(hex_id("b"), hex_id("r"), {"text": "x"}).without_body()
    line = join_line(change.header_bytes, change.signature, None)
    assert line.startswith(b'{"body":null,"header":{')
    assert read_line(line) == change


@given(data=st.binary(max_size=400))
def test_anything_else_is_no_line(data):
    with pytest.raises(BadChangeError):
        read_line(data)


@given(at=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_no_altered_line_reads_as_the_change_it_was(at, byte):
    change = Person("mira").write(hex_id("b"), hex_id("r"), {"header": {"a": 1}, "text": "x"})
    line = bytearray(join_line(change.header_bytes, change.signature, change.body_bytes))
    at %= len(line)
    before, line[at] = line[at], byte
    try:
        other = read_line(bytes(line))
    except BadChangeError:
        return
    assert before == byte or other != change


def test_the_body_encoder_and_the_line_agree():
    assert encode_body({"text": "é"}, bytes(16)) == '{"fields":{"text":"é"},"salt":"'.encode() + b"0" * 32 + b'"}'
