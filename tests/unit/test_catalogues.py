"""What is written in the code is what translators get, and what they return fits in again."""

from __future__ import annotations

import ast
import runpy
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QTranslator

from tests.catalogue_kit import (
    LANGUAGES,
    PLACEHOLDER,
    ROOT,
    catalogue,
    mnemonics,
    placeholders,
    pseudo,
    read,
)

COMPLETE = ("de", "en")
# The only texts that stand beside each other with letters to be pressed with Alt.
TOGETHER = {"ObservedPart": 3, "StatementForm": 3}


@pytest.fixture(scope="module")
def renewed(tmp_path_factory):
    """The catalogues as the texts of today make them."""
    folder = tmp_path_factory.mktemp("i18n")
    command = [
        sys.executable,
        str(ROOT / "packaging" / "update_catalogues.py"),
        "--into",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A function that compiles a catalogue and loads it as the application does."""
    made = runpy.run_path(str(ROOT / "packaging" / "build_assets.py"))["made"]

    @cache
    def load(language):
        path = tmp_path_factory.mktemp("qm") / f"liaise_{language}.qm"
        path.write_bytes(made("catalogue", ROOT / "i18n" / f"liaise_{language}.ts"))
        translator = QTranslator()
        assert translator.load(str(path))
        return translator

    return load


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_the_texts_of_today(renewed, language):
    name = f"liaise_{language}.ts"
    today = {message.key for message in read(renewed / name)}
    kept = {message.key for message in catalogue(language)}
    missing, gone = sorted(today - kept), sorted(kept - today)
    assert (missing, gone) == ([], []), "run packaging/update_catalogues.py and translate"


@pytest.mark.parametrize("language", COMPLETE)
def test_the_two_languages_that_we_promise_are_complete(language):
    left = [str(m) for m in catalogue(language) if not m.finished or not all(m.said)]
    assert left == []


def test_english_holds_nothing_but_plurals():
    assert [str(m) for m in catalogue("en") if not m.plural] == []


def translated():
    """Each finished message of each language, with each of its forms."""
    for language in LANGUAGES:
        for message in catalogue(language):
            if message.finished:
                yield from ((language, message, form) for form in message.said)


def broken(rule):
    """Return which translations break a rule of the source text and its form."""
    return [f"{language} {m}" for language, m, form in translated() if not rule(m.source, form)]


def test_nothing_is_called_translated_that_is_empty():
    assert broken(lambda source, form: form.strip()) == []


def test_what_is_filled_in_is_kept():
    assert broken(lambda source, form: placeholders(source) == placeholders(form)) == []


def test_letters_for_alt_are_kept():
    def same(source, form):
        return len(mnemonics(source)) == len(mnemonics(form)) <= 1

    assert broken(same) == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("context", TOGETHER)
def test_letters_for_alt_are_not_taken_twice(language, context):
    marked = [m for m in catalogue(language) if m.context == context and mnemonics(m.source)]
    assert len(marked) == TOGETHER[context]
    said = [m.said[0] if m.finished else m.source for m in marked]
    letters = Counter(form[form.index("&") + 1].casefold() for form in said)
    assert max(letters.values()) == 1


def test_no_other_texts_have_letters_for_alt():
    others = [m for m in catalogue("de") if mnemonics(m.source) and m.context not in TOGETHER]
    assert [str(m) for m in others] == []


def test_spaces_at_the_ends_and_line_breaks_are_kept():
    def same(source, form):
        ends = [text[:1].isspace() + 2 * text[-1:].isspace() for text in (source, form)]
        return ends[0] == ends[1] and source.count("\n") == form.count("\n")

    assert broken(same) == []


@pytest.mark.parametrize(("end", "may_be"), [(".", ".?"), ("?", "?"), ("…", "…"), (":", ":")])
def test_a_text_ends_as_its_source_does(end, may_be):
    assert broken(lambda source, form: not source.endswith(end) or form[-1] in may_be) == []


@pytest.mark.parametrize("bad", ["!", "¡", "...", "<", ">", '"', "  "])
def test_no_translation_shouts_or_brings_markup_and_typewriter_signs(bad):
    assert broken(lambda source, form: bad not in form) == []


def test_file_types_stay_as_they_are():
    assert broken(lambda source, form: ("*.liaise" in source) == ("*.liaise" in form)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_as_many_forms_as_its_language(language):
    # All eight languages know one and many; French counts nothing as one.
    counts = {len(m.said) for m in catalogue(language) if m.plural}
    assert counts == {2}


def test_a_plural_is_marked_where_a_number_is_said():
    assert [str(m) for m in catalogue("de") if ("%n" in m.source) != m.plural] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_translated_is_what_is_said(built, language):
    translator = built(language)
    wrong = []
    for message in (m for m in catalogue(language) if m.finished):
        asked = (message.context, message.source, message.comment or None)
        numbers = (
            {0: 0 if language == "fr" else 1, 1: 0, 2: 1, 7: 1} if message.plural else {-1: 0}
        )
        wrong += [
            f"{message} for {number}"
            for number, form in numbers.items()
            if translator.translate(*asked, number) != message.said[form]
        ]
    assert wrong == []


@pytest.mark.parametrize("language", COMPLETE[:1])
def test_a_text_that_nobody_wrote_is_not_answered(built, language):
    assert not built(language).translate("CasesPage", "Nothing of the kind")


def test_an_unfinished_guess_is_not_said(tmp_path):
    guess = """<TS version="2.1" language="de_DE"><context><name>Page</name>
    <message><source>Keep</source><translation type="unfinished">Loeschen</translation></message>
    <message><source>Open</source><translation>Oeffnen</translation></message></context></TS>"""
    source, target = tmp_path / "guess.ts", tmp_path / "guess.qm"
    source.write_text(guess, encoding="utf-8")
    made = runpy.run_path(str(ROOT / "packaging" / "build_assets.py"))["made"]
    target.write_bytes(made("catalogue", source))
    translator = QTranslator()
    assert translator.load(str(target))
    assert translator.translate("Page", "Open") == "Oeffnen"
    assert not translator.translate("Page", "Keep")


def parsed():
    """Each file of the package with its syntax tree; generated forms are not ours."""
    for path in sorted((ROOT / "liaise_desktop").rglob("*.py")):
        if not {"forms", "_assets"} & set(path.parts):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def calls_of(tree, name):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name:
            yield node


def faults_of_tr(call):
    """Yield what keeps lupdate from finding a call of tr, or Qt from finding its text."""
    if ast.unparse(call.func) != "self.tr":
        yield "the context of what is not self is unknown"
    if not 1 <= len(call.args) <= 3 or call.keywords:
        yield "text, comment and number are given by place"
    if not all(is_text(part) for part in call.args[:2]):
        yield "text and comment are literals"


def faults_of_translate(call):
    """Yield what makes a call of translate look extractable without being it."""
    context, text, *more = [*call.args, None, None][: max(2, len(call.args))]
    if is_text(text) and not is_text(context):
        yield "a literal text needs a literal context"
    if is_text(text) and (len(more) > 1 or call.keywords):
        yield "a plural goes through self.tr"


def faults_of_noop(call):
    if len(call.args) != 2 or call.keywords or not all(is_text(part) for part in call.args):
        yield "context and text are literals"


RULES = {"tr": faults_of_tr, "translate": faults_of_translate, "QT_TRANSLATE_NOOP": faults_of_noop}


def faults(name, tree):
    return [
        f"{name}:{call.lineno}: {fault}"
        for function, rule in RULES.items()
        for call in calls_of(tree, function)
        for fault in rule(call)
    ]


def test_texts_are_written_so_that_they_are_found():
    assert [fault for name, tree in parsed() for fault in faults(name, tree)] == []


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"Saved {when}")',
        'self.tr("%n notes", "", n=3)',
        "self.tr(text)",
        'banner.tr("Still missing")',
        'QCoreApplication.translate(CONTEXT, "Note")',
        'QCoreApplication.translate("Records", "%n notes", "", 3)',
        'QT_TRANSLATE_NOOP("Codes", LABEL)',
    ],
)
def test_a_text_that_would_not_be_found_is_noticed(line):
    assert len(faults("here.py", ast.parse(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("%n notes", "in a file", count)',
        'self.tr("Saved {time}").format(time=time)',
        'QCoreApplication.translate("Records", "Note")',
        "QCoreApplication.translate(CONTEXT, WORDS[name])",
        'QT_TRANSLATE_NOOP("Codes", "Person")',
    ],
)
def test_a_text_that_is_found_is_no_fault(line):
    assert faults("here.py", ast.parse(line)) == []


def texts_of(tree):
    """Yield context, text and comment of each literal in a file, as Qt asks for them."""
    for holder in [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]:
        for call in calls_of(holder, "tr"):
            text, comment, *_ = [*(part.value for part in call.args[:2]), ""]
            yield holder.name, text, comment
    for call in calls_of(tree, "QT_TRANSLATE_NOOP"):
        yield call.args[0].value, call.args[1].value, ""
    for call in calls_of(tree, "translate"):
        if len(call.args) > 1 and is_text(call.args[1]):
            context, text, *rest = [part.value for part in call.args]
            yield context, text, rest[0] if rest else ""


def test_every_text_of_the_code_stands_in_the_catalogue():
    kept = {(m.context, m.source, m.comment) for m in catalogue("de")}
    asked = {text for _name, tree in parsed() for text in texts_of(tree)}
    assert len(asked) > 500
    assert sorted(asked - kept) == []


def test_a_small_tr_asks_in_the_name_of_its_class():
    """lupdate files a text under the class it stands in; a tr of one's own must ask there."""
    wrong = []
    for name, tree in parsed():
        for holder in [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]:
            own = [f for f in holder.body if isinstance(f, ast.FunctionDef) and f.name == "tr"]
            asked = [c for f in own for call in ("text", "translate") for c in calls_of(f, call)]
            wrong += [
                f"{name}: {holder.name} asks {ast.unparse(call.args[0])}"
                for call in asked
                if ast.unparse(call.args[0]) not in {repr(holder.name), "type(self).__name__"}
            ]
    assert wrong == []


@pytest.mark.parametrize(
    "source", ["&Seen", "Saved {time}, %n notes", "Export files (*.liaise)", "A"]
)
def test_the_test_language_keeps_what_is_filled_in_and_is_longer(source):
    said = pseudo(source)
    assert (said[0], said[-1]) == ("⟦", "⟧")
    assert (placeholders(said), mnemonics(said)) == (placeholders(source), mnemonics(source))
    assert len(said) >= 1.3 * len(source)
    assert PLACEHOLDER.sub("", said) != PLACEHOLDER.sub("", source)


def test_updating_changes_no_translation(renewed, tmp_path):
    shutil.copy(ROOT / "i18n" / "liaise_de.ts", tmp_path)
    before = {m.key: m.said for m in read(tmp_path / "liaise_de.ts") if m.finished}
    after = {m.key: m.said for m in read(renewed / "liaise_de.ts")}
    assert len(before) > 1000
    assert {key: said for key, said in before.items() if after.get(key, said) != said} == {}
