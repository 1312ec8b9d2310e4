"""Lines, letters and icons of papers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.assets import asset
from liaise_desktop.reports.fonts import BOLD, ITALIC, REGULAR, escaped, face, known_letters
from liaise_desktop.reports.icons import circle, icon
from liaise_desktop.reports.text import break_lines, printable

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
WIDTH, SIZE = 180.0, 9.5


@given(TEXT)
def test_everything_that_can_be_typed_can_be_printed(text):
    shown = printable(text)
    assert {ord(sign) for sign in shown} <= known_letters() | {0x0A}
    for style in (REGULAR, BOLD, ITALIC):
        assert face(style).width(shown.replace("\n", ""), SIZE) >= 0


@given(TEXT)
def test_no_line_is_wider_than_its_column_and_none_of_the_text_is_lost(text):
    shown = printable(text)
    regular = face(REGULAR)
    lines = break_lines(shown, regular, SIZE, WIDTH)
    assert all(regular.width(line, SIZE) <= WIDTH + 0.01 for line in lines)
    assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", shown)


@given(st.lists(st.sampled_from(["a", "Wort", "zusammengesetzt", "l·l", "Größe"]), max_size=60))
def test_lines_break_between_words(words):
    lines = break_lines(" ".join(words), face(REGULAR), SIZE, WIDTH)
    assert " ".join(lines).split() == words


def test_a_word_without_end_breaks_at_the_edge():
    lines = break_lines("x" * 65_536, face(REGULAR), SIZE, 300.0)
    assert "".join(lines) == "x" * 65_536
    assert len({len(line) for line in lines[:-1]}) == 1


def test_a_long_word_breaks_behind_a_hyphen_if_one_is_near():
    word = "Mediations-" * 8
    lines = break_lines(word, face(REGULAR), SIZE, WIDTH)
    assert all(line.endswith("-") for line in lines)


def test_paragraphs_and_empty_lines_stay():
    assert break_lines("one\n\ntwo", face(REGULAR), SIZE, WIDTH) == ["one", "", "two"]
    assert printable("a\r\nb\rc\u2028d\x0be") == "a\nb\nc\nd\ne"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("abc\u202edef", "abc‹RLO›def"),
        ("a\u2066b\u2069", "a‹LRI›b‹PDI›"),
        ("zero\u200bwidth", "zero‹U+200B›width"),
        ("nul\x00", "nul‹U+0000›"),
        ("c1\x9b", "c1‹U+009B›"),
        ("\ufeffmark", "‹U+FEFF›mark"),
        ("tab\there", "tab    here"),
        ("soft\u00adhyphen", "softhyphen"),
        ("e\u0301", "é"),
        ("\U0001f600", "‹U+1F600›"),
        ("中", "‹U+4E2D›"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("Ελένη Ярослав Łukasz Ðorđe", "Ελένη Ярослав Łukasz Ðorđe"),
        ("→ ✓ ☐", "→ ✓ ☐"),
    ],
)
def test_hidden_and_unknown_signs_are_spelt_out(typed, printed):
    assert printable(typed) == printed


@pytest.mark.parametrize(
    "letters",
    [
        "äöüÄÖÜß", "éèêëàâçîïôûùÿœæ", "àèéìòù", "áéíñóúü¿¡", "àçèéíïóòúü·", "ëïé", "åäöÅÄÖ",
        "“”„«»‚‘’–—…·•€§°", "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ", "абвгдежзийклмнопрстуфхцчшщъыьэюяѓќ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("style", [REGULAR, BOLD, ITALIC])
def test_the_letters_of_the_eight_languages_and_of_neighbours_are_noto_sans(letters, style):
    glyphs = face(style).own.face.charToGlyph
    assert [sign for sign in letters if ord(sign) not in glyphs] == []


def test_signs_that_end_a_string_in_the_file_are_escaped():
    assert escaped(b"a(b)c\\d\re\nf") == "a\\(b\\)c\\\\d\\re\\nf"


def test_every_bundled_icon_can_be_drawn():
    names = [path.stem for path in asset("icons").glob("*.svg")]
    drawable = [
        n
        for n in names
        if not re.search(
            "<(rect|line|poly|ellipse)", asset("icons", f"{n}.svg").read_text("utf-8")
        )
    ]
    assert {"eye", "ear", "quote", "glasses", "footprints", "sprout", "handshake"} <= set(drawable)
    for name in drawable:
        numbers = [float(number) for number in re.findall(r"-?\d+\.\d+", icon(name))]
        assert numbers, name
        assert all(-2 <= number <= 26 for number in numbers), name


def test_a_circle_is_four_quarter_turns():
    operators = circle((12, 12), 10)
    assert operators.count(" c") == 4
    assert operators.startswith("2.000 12.000 m")
    assert "12.000 22.000 c" in operators
    assert "12.000 2.000 c" in operators
