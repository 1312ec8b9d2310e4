"""Safeguards that are kept by what there is not: no graph, no lists, no network, no hard words."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

import liaise_desktop
from liaise_desktop.app import cli
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.gui.views.rail import GLYPHS
from tests.catalogue_kit import LANGUAGES, ROOT, read

PACKAGE = Path(liaise_desktop.__file__).parent

# A field that names somebody of the service, not a person of a case.
STAFF = {"second_person", "recipient_person"}


@cache
def imported():
    """Return every module that the application names in an import, with the file that does."""
    return tuple(found_imports())


def found_imports():
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((alias.name, path.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module, path.name
                yield from ((f"{node.module}.{alias.name}", path.name) for alias in node.names)


def test_g7_people_are_joined_to_a_case_or_a_side_and_never_to_each_other():
    naming = {
        (type_, field.name)
        for type_, kind in RECORD_TYPES.items()
        for field in fields(kind)
        if field.name not in STAFF and re.search(r"(^|_)(person|people_of)$", field.name)
    }
    one_each = [type_ for type_, _ in naming]
    assert ("case", "main_person") in naming
    assert len(one_each) == len(set(one_each))  # two would be a line between people
    assert not [name for type_, name in naming if type_ == "person"]


def test_g7_nothing_draws_a_graph():
    drawing = ("PySide6.QtGraphs", "PySide6.QtCharts", "PySide6.QtDataVisualization", "networkx")
    assert [found for found in imported() if found[0].startswith(drawing)] == []
    assert [found for found in imported() if found[0].endswith("QGraphicsScene")] == []


def test_g8_nothing_looks_people_up_or_takes_lists_of_them():
    looking = (
        "PySide6.QtMultimedia",
        "PySide6.QtPositioning",
        "PySide6.QtLocation",
        "PySide6.QtSensors",
        "PySide6.QtBluetooth",
        "PySide6.QtNfc",
        "cv2",
        "face_recognition",
        "openpyxl",
        "pandas",
        "vobject",
    )
    assert [found for found in imported() if found[0].startswith(looking)] == []
    assert [name for name, file in imported() if name == "csv" and "import" in file] == []


def test_g8_only_a_verified_export_file_comes_in():
    [brings] = [name for name in cli.parser()._subparsers._group_actions[0].choices if "import" in name]
    help_ = cli.parser()._subparsers._group_actions[0].choices[brings].format_help()
    assert "--conflicts" in help_  # it is the import of export files, and there is no other


def test_g17_no_page_and_no_command_makes_figures_in_any_other_way():
    # Reports come with the module that hides small numbers; until then nothing counts people.
    modules = [path.stem for path in PACKAGE.rglob("*.py")]
    counting = [name for name in modules if re.search(r"statistic|indicator|figures", name)]
    if counting == []:
        assert not {"reports", "statistics"} & set(GLYPHS)
        assert not {"report", "statistics"} & set(cli.parser()._subparsers._group_actions[0].choices)
    else:
        assert any(re.search(r"disclosure_control", name) for name in modules)


def test_g21_nothing_imports_a_way_to_a_network_but_the_one_that_raises_a_window():
    reaching = ("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "aiohttp", "httpx")
    found = [one for one in imported() if one[0].split(".")[0] in reaching]
    assert found == []
    networked = {file for name, file in imported() if name.startswith("PySide6.QtNetwork")}
    assert networked == {"first_window.py"}
    assert [one for one in imported() if one[0].startswith("PySide6.QtWeb")] == []


# G22: in each language, beginnings of words that people supported should not read about themselves.
AVOIDED = {
    "en": r"suspect|\btargets?\b|radicali[sz]|risk level|at risk|\bthreat\b|extremist|red flag",
    "de": r"verdächt|gefährder|zielperson|radikalisier|risikostufe|risikoperson|bedrohung",
    "fr": r"suspect|\bcibles?\b|radicalis|niveau de risque|menace|signalement",
    "it": r"sospett|bersagli|radicalizz|livello di rischio|minacc|segnalazion",
    "es": r"sospech|radicaliz|nivel de riesgo|persona de riesgo|amenaza",
    "nl": r"verdacht|doelwit|radicaliser|risiconiveau|dreiging|bedreig",
    "sv": r"misstänk|måltavla|radikaliser|risknivå|riskperson|\bhot\b|orosanmäl",
    "ca": r"sospit|radicalitz|nivell de risc|persona de risc|amenaça",
}
# The question by which mediation is refused where people are not safe: it is about what happens.
ALLOWED = {"Is there violence, or a threat of it?"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_g22_no_text_of_the_interface_uses_the_words_to_avoid(language):
    avoided = re.compile(AVOIDED[language], re.IGNORECASE)
    found = []
    for message in read(ROOT / "i18n" / f"liaise_{language}.ts"):
        texts = message.said
        found += [
            (message.context, text)
            for text in texts
            if message.source not in ALLOWED and avoided.search(text)
        ]
    assert found == []


def test_g22_no_source_text_uses_the_words_to_avoid():
    avoided = re.compile(AVOIDED["en"], re.IGNORECASE)
    sources = {message.source for message in read(ROOT / "i18n" / "liaise_de.ts")}
    assert sorted(text for text in sources if avoided.search(text)) == sorted(ALLOWED & sources)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The suspect came"), ("de", "Die Verdächtigen"), ("fr", "La cible"), ("sv", "Ett hot")],
)
def test_g22_the_words_to_avoid_are_noticed(language, text):
    assert re.search(AVOIDED[language], text, re.IGNORECASE)
