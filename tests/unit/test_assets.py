"""Bundled files are there, complete and what they say they are."""

from __future__ import annotations

import json
import re
import runpy
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from liaise_desktop.assets import asset

ROOT = Path(__file__).resolve().parents[2]
LETTERS = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "àâäáåæçèéêëìíîïñòóôöœøùúûüÿß"
    + "ÀÂÄÁÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖŒØÙÚÛÜŸẞ"
    + "ŀĿĳĲ·ªº¿¡«»‹›‘’‚“”„–—…•§€£°×÷½%\u00a0\u2009\u202f"
)
FACES = [
    ("Atkinson Hyperlegible Next", 400, False),
    ("Atkinson Hyperlegible Next", 500, False),
    ("Atkinson Hyperlegible Next", 600, False),
    ("Atkinson Hyperlegible Next", 700, False),
    ("Atkinson Hyperlegible Next", 400, True),
    ("Atkinson Hyperlegible Mono", 400, False),
    ("Atkinson Hyperlegible Mono", 600, False),
    ("Noto Sans", 400, False),
    ("Noto Sans", 700, True),
]


@pytest.fixture(scope="module")
def fonts(qapp):
    numbers = [QFontDatabase.addApplicationFont(str(p)) for p in asset("fonts").glob("*.ttf")]
    assert len(numbers) == 12
    assert -1 not in numbers
    yield
    for number in numbers:
        QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize(("family", "weight", "italic"), FACES)
def test_each_face_is_found_by_family_and_weight_with_every_letter(fonts, family, weight, italic):
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    face = QRawFont.fromFont(font)
    assert (face.familyName(), face.weight()) == (family, weight)
    assert (face.style() == QFont.Style.StyleItalic) == italic
    assert [letter for letter in LETTERS if not face.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("family", ["Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"])
def test_the_minus_sign_is_in_the_fonts_of_the_screen(fonts, family):
    assert QRawFont.fromFont(QFont(family)).supportsCharacter(ord("−"))


def test_codes_are_set_in_letters_of_one_width(fonts):
    assert QFontDatabase.isFixedPitch("Atkinson Hyperlegible Mono")


@pytest.mark.parametrize("sign", "✓☐☑→←")
def test_signs_that_papers_need_are_in_dejavu(fonts, sign):
    assert QRawFont(str(asset("fonts", "DejaVuSans.ttf")), 12).supportsCharacter(ord(sign))


def test_every_icon_takes_the_colour_of_the_text_beside_it():
    icons = sorted(asset("icons").glob("*.svg"))
    assert len(icons) >= 70
    for icon in icons:
        text = icon.read_text(encoding="utf-8")
        assert 'stroke="currentColor"' in text, icon.name
        assert not re.search(r"<(image|script|foreignObject|use)\b|href", text), icon.name


def test_every_font_and_the_icons_bring_their_licence():
    for name in (
        ("fonts", "OFL-AtkinsonHyperlegibleNext.txt"),
        ("fonts", "OFL-AtkinsonHyperlegibleMono.txt"),
        ("fonts", "OFL-NotoSans.txt"),
        ("fonts", "LICENCE-DejaVuSans.txt"),
        ("icons", "LICENCE-Lucide.txt"),
        ("licences", "EUPL-1.2.txt"),
        ("licences", "LGPL-3.0.txt"),
        ("licences", "GPL-3.0.txt"),
    ):
        assert "opyright" in asset(*name).read_text(encoding="utf-8")


def test_qt_speaks_all_eight_languages():
    for code in ("en", "fr", "de", "it", "es", "nl", "sv", "ca"):
        assert asset("i18n", f"qtbase_{code}.qm").is_file()


def test_a_missing_asset_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        asset("icons", "unicorn.svg")


@pytest.fixture
def small_tree(tmp_path):
    """A tree with one form, one catalogue and one resource, and the script that builds it."""
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "build_assets.py", tmp_path / "packaging")
    for folder in ("liaise_desktop/gui", "ui", "i18n", "resources/icons"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "LICENSE").write_text("licence")
    (tmp_path / "resources/icons/dot.svg").write_text("<svg/>")
    (tmp_path / "resources/README.md").write_text("not shipped")
    (tmp_path / "ui/page.ui").write_text(
        '<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page"/></ui>'
    )
    (tmp_path / "i18n/liaise_de.ts").write_text(
        '<!DOCTYPE TS><TS version="2.1" language="de"><context><name>Page</name><message>'
        "<source>Save</source><translation>Sichern</translation></message></context></TS>"
    )
    return tmp_path


def built(tree):
    return runpy.run_path(str(tree / "packaging" / "build_assets.py"))["build"]()


def test_a_build_makes_forms_catalogues_and_copies_and_a_second_one_makes_nothing(small_tree):
    assert built(small_tree) >= 4
    package = small_tree / "liaise_desktop"
    assert "class Ui_Page" in (package / "gui/forms/ui_page.py").read_text()
    assert (package / "_assets/i18n/liaise_de.qm").stat().st_size > 20
    assert (package / "_assets/icons/dot.svg").read_text() == "<svg/>"
    assert not (package / "_assets/README.md").exists()
    assert built(small_tree) == 0


def test_a_build_redoes_only_what_changed_and_drops_what_is_gone(small_tree):
    built(small_tree)
    (small_tree / "resources/icons/dot.svg").write_text("<svg>new</svg>")
    (small_tree / "ui/page.ui").unlink()
    assert built(small_tree) == 1
    package = small_tree / "liaise_desktop"
    assert (package / "_assets/icons/dot.svg").read_text() == "<svg>new</svg>"
    assert not (package / "gui/forms/ui_page.py").exists()
    record = json.loads((package / "_assets/.built.json").read_text())
    assert "gui/forms/ui_page.py" not in record


def test_a_lost_output_is_made_again(small_tree):
    built(small_tree)
    (small_tree / "liaise_desktop/gui/forms/ui_page.py").unlink()
    assert built(small_tree) == 1


def test_a_broken_form_stops_the_build_and_is_named(small_tree):
    (small_tree / "ui/page.ui").write_text("<ui")
    with pytest.raises(RuntimeError, match=r"page\.ui"):
        built(small_tree)
