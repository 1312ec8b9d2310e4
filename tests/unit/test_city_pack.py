import io
import runpy
import zipfile
from pathlib import Path

import pytest

from liaise_desktop.app import practice_city
from liaise_desktop.app.city_pack import build_pack, read_pack
from liaise_desktop.app.installation import Installation
from liaise_desktop.domain import codes
from liaise_desktop.domain.errors import (
    LiaiseError,
    PackDamagedError,
    PackError,
    PackUntrustedError,
    PracticeMixError,
)
from liaise_desktop.gui.wording import code_label, code_options, speak_for_city

ROOT = Path(__file__).resolve().parents[2]
OTHER_SEED = bytes(range(32))


@pytest.fixture(scope="module")
def pack_bytes():
    return runpy.run_path(str(ROOT / "packaging" / "build_practice_pack.py"))["pack_bytes"]()


@pytest.fixture
def pack_file(tmp_path, pack_bytes):
    path = tmp_path / "city.liaise-pack"
    path.write_bytes(pack_bytes)
    return path


def entries_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def rezipped(entries, compression=zipfile.ZIP_STORED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_the_practice_pack_is_read_and_speaks_the_language_asked_for(pack_file):
    pack = read_pack(pack_file, practice_city.root_hex())
    assert (pack.city, pack.practice) == ("Maarhaven", True)
    assert pack.label("places", "OOSTKAAI", "de") == "Haltestelle Oostkaai"
    assert pack.label("places", "DEBRUG", "sv") == "Youth house De Brug"
    assert pack.label("places", "NOWHERE", "sv") == "NOWHERE"


def test_the_same_source_gives_the_same_pack(pack_bytes):
    again = runpy.run_path(str(ROOT / "packaging" / "build_practice_pack.py"))["pack_bytes"]()
    assert again == pack_bytes


def test_a_pack_signed_by_another_root_is_refused(pack_file, pack_bytes):
    entries = entries_of(pack_bytes)
    for name in ("manifest.json", "manifest.json.sig"):
        entries.pop(name)
    pack_file.write_bytes(build_pack(entries, 1, OTHER_SEED))
    with pytest.raises(PackUntrustedError):
        read_pack(pack_file, practice_city.root_hex())


def test_a_practice_pack_under_a_real_root_is_refused(pack_file, pack_bytes):
    from liaise_desktop.crypto.author_keys import AuthorKey

    entries = entries_of(pack_bytes)
    for name in ("manifest.json", "manifest.json.sig"):
        entries.pop(name)
    pack_file.write_bytes(build_pack(entries, 1, OTHER_SEED))
    with pytest.raises(PracticeMixError):
        practice_city.check_side(read_pack(pack_file, AuthorKey(OTHER_SEED).public_hex))


def test_no_flipped_byte_of_a_pack_changes_what_is_read(pack_file, pack_bytes):
    whole = read_pack(pack_file, practice_city.root_hex())
    for place in range(0, len(pack_bytes), 7):
        flipped = bytearray(pack_bytes)
        flipped[place] ^= 0x10
        pack_file.write_bytes(bytes(flipped))
        try:
            read = read_pack(pack_file, practice_city.root_hex())
        except LiaiseError:
            continue
        assert read == whole  # a byte that only the zip directory carries, such as a date


@pytest.mark.parametrize(
    "spoil",
    [
        lambda entries: entries | {"run.py": b"print()"},
        lambda entries: entries | {"../city.json": b"{}"},
        lambda entries: {k: v for k, v in entries.items() if k != "city.json"},
        lambda entries: entries | {"city.json": entries["city.json"] + b" "},
        lambda entries: entries | {"words.json": b"{}"},
        lambda entries: entries | {"trust.json": b"x" * (2 * 1024 * 1024)},
    ],
)
def test_what_no_pack_may_hold_is_refused(pack_file, pack_bytes, spoil):
    pack_file.write_bytes(rezipped(spoil(entries_of(pack_bytes))))
    with pytest.raises(PackDamagedError):
        read_pack(pack_file, practice_city.root_hex())


def test_a_compressed_pack_is_refused(pack_file, pack_bytes):
    pack_file.write_bytes(rezipped(entries_of(pack_bytes), zipfile.ZIP_DEFLATED))
    with pytest.raises(PackDamagedError):
        read_pack(pack_file, practice_city.root_hex())


def test_a_missing_pack_is_a_sentence_not_a_crash(tmp_path):
    with pytest.raises(PackDamagedError):
        read_pack(tmp_path / "none", practice_city.root_hex())


def test_real_work_without_a_pack_says_that_there_is_none(tmp_path):
    with pytest.raises(PackError) as refused:
        Installation.of_user(tmp_path, practice=False).pack()
    assert type(refused.value) is PackError
    (tmp_path / "policy").mkdir()
    (tmp_path / "policy" / "policy.toml").write_text(f'city_root = "{"0" * 64}"')
    with pytest.raises(PackError) as refused:
        Installation.of_user(tmp_path, practice=False).pack()
    assert type(refused.value) is PackError
    (tmp_path / "policy" / "city.liaise-pack").write_bytes(b"no pack")
    with pytest.raises(PackDamagedError):
        Installation.of_user(tmp_path, practice=False).pack()


def city_json_with(entries, **facts):
    import json

    from liaise_desktop.domain.canonical import canonical

    city = json.loads(entries["city.json"]) | facts
    changed = {key: value for key, value in entries.items() if not key.startswith("manifest")}
    return changed | {"city.json": canonical(city)}


@pytest.mark.parametrize(
    "facts",
    [
        {"police_disclosure_policy": "tell"},
        {"police_disclosure_policy": 1},
        {"child_protection": {}},
        {"child_protection": [{"code": "A"}]},
        {"emergency": [{"code": "A", "label": {"en": "x"}, "number": 112}]},
        {"danger_decides": {"en": 1}},
        {"legal_service": "town hall"},
    ],
)
def test_what_a_pack_says_about_danger_and_police_has_its_form(pack_file, pack_bytes, facts):
    from liaise_desktop.domain.errors import PackDamagedError as Damaged

    city = city_json_with(entries_of(pack_bytes), **facts)
    pack_file.write_bytes(build_pack(city, 1, practice_city.ROOT_SEED))
    with pytest.raises(Damaged):
        read_pack(pack_file, practice_city.root_hex())


def test_a_pack_says_whom_to_ring_and_who_decides(pack_file):
    from liaise_desktop.app.city import PackWords

    city = PackWords(read_pack(pack_file, practice_city.root_hex()), lambda: "de")
    assert ("Notruf", "112") in city.numbers("emergency")
    assert city.numbers("child_protection")
    assert city.text("danger_decides").startswith("Wer vor Ort ist")
    assert city.text("nothing_of_the_kind") == ""
    assert city.police_policy == "refuse"


OWN = {"THEME": [{"code": "HARBOUR", "label": {"en": "Work at the harbour", "de": "Arbeit am Hafen"}}]}


@pytest.fixture
def own_codes(pack_file, pack_bytes):
    from liaise_desktop.app.city import PackWords

    city = city_json_with(entries_of(pack_bytes), codes=OWN)
    pack_file.write_bytes(build_pack(city, 1, practice_city.ROOT_SEED))
    spoken = ["de"]
    words = PackWords(read_pack(pack_file, practice_city.root_hex()), lambda: spoken[0])
    speak_for_city(words.added_codes)
    yield spoken
    speak_for_city(None)


def test_a_city_adds_codes_under_its_own_prefix_and_forms_offer_them(own_codes):
    key = "x-maarhaven:HARBOUR"
    assert code_options(codes.THEME)[-1] == (key, "Arbeit am Hafen")
    assert (key, "Arbeit am Hafen") not in code_options(codes.ORIGIN)
    own_codes[0] = "sv"  # not among its labels
    assert code_label(codes.THEME, key) == "Work at the harbour"
    assert codes.THEME.check(key) == key


def test_a_code_that_a_newer_pack_leaves_out_is_read_by_its_word(own_codes):
    speak_for_city(lambda name: ())
    assert code_label(codes.THEME, "x-maarhaven:HARBOUR") == "HARBOUR"
    assert code_label(codes.THEME, "x-elsewhere:FERRY") == "FERRY"
    assert "x-maarhaven:HARBOUR" not in dict(code_options(codes.THEME))


@pytest.mark.parametrize(
    "added",
    [
        [],
        {"NO_SUCH_LIST": []},
        {"THEME": {}},
        {"THEME": ["HARBOUR"]},
        {"THEME": [{"code": "harbour front", "label": {"en": "x"}}]},
        {"THEME": [{"code": "HARBOUR", "label": {"de": "x"}}]},
        {"THEME": [{"code": "HARBOUR", "label": {"en": 1}}]},
    ],
)
def test_codes_of_a_city_without_list_key_or_label_are_refused(pack_file, pack_bytes, added):
    from liaise_desktop.domain.errors import PackDamagedError as Damaged

    city = city_json_with(entries_of(pack_bytes), codes=added)
    pack_file.write_bytes(build_pack(city, 1, practice_city.ROOT_SEED))
    with pytest.raises(Damaged):
        read_pack(pack_file, practice_city.root_hex())
