"""What a release wrote, all that follow read; and pass on, byte for byte."""

import io
import json
from pathlib import Path

import pytest

from liaise_desktop.exchange.lines import join_line
from liaise_desktop.exchange.reader import read_export
from liaise_desktop.exchange.trust import read_bundle
from tests.exchange_kit import Kept

FOLDER = Path(__file__).parents[1] / "golden" / "export"
RELEASES = sorted(path.stem for path in FOLDER.glob("*.liaise"))


def test_there_is_a_file_for_a_release():
    assert "0.1.0" in RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_the_file_of_a_release_is_read_for_ever(release):
    facts = json.loads((FOLDER / f"{release}.json").read_text("utf-8"))
    data = (FOLDER / f"{release}.liaise").read_bytes()
    bundle = read_bundle(
        facts["bundle"].encode(), facts["bundle_signature"].encode(), facts["root"]
    )
    kept = Kept()
    read_export(io.BytesIO(data), facts["identity"], bundle, facts["now"], kept)
    assert kept.incoming.sender.name == facts["sender"]
    assert (kept.incoming.seq, kept.incoming.stream) == (facts["seq"], facts["stream"])
    read = [
        {
            "id": change.id,
            "type": change.header.type,
            "kind": change.header.kind,
            "fields": change.fields(),
            "erased": change.body_bytes is None,
        }
        for change in kept.changes
    ]
    assert read == facts["changes"]
    for line, change in zip(kept.lines, kept.changes, strict=True):
        assert join_line(change.header_bytes, change.signature, change.body_bytes) == line
