"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
import pkgutil
import re
import shutil
import subprocess
import sys
import textwrap
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

import liaise_desktop

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "liaise_desktop"
HERE = Path(__file__).resolve()
MAX_FILE, MAX_FUNCTION, MAX_METHODS = 400, 40, 20

# What may break a rule: the finding, and the reason. A reason that no longer holds fails a test.
EXCEPTIONS: dict[str, str] = {}


@cache
def tracked():
    """Every file that git keeps or would keep; all files where this is not a clone."""
    command = ["git", "ls-files", "-co", "--exclude-standard"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    names = result.stdout.splitlines()
    if result.returncode:
        names = [str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if ".venv" not in p.parts]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


@cache
def text_of(path):
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def tree_of(path):
    return ast.parse(text_of(path), str(path))


def under(*folders, suffix=".py"):
    tops = [ROOT / folder for folder in folders]
    found = [p for p in tracked() if p.suffix == suffix]
    return [p for p in found if any(top == p or top in p.parents for top in tops)]


def ours():
    """The Python that is not a test."""
    return under("liaise_desktop", "packaging", "benchmarks", "docs", "dev.py")


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def nodes(path, *kinds):
    return [node for node in ast.walk(tree_of(path)) if isinstance(node, kinds)]


def calls(path, attribute):
    """Calls of something.attribute(…) in a file."""
    found = nodes(path, ast.Call)
    return [c for c in found if isinstance(c.func, ast.Attribute) and c.func.attr == attribute]


def held(findings):
    """Assert that nothing was found but the named exceptions."""
    assert [finding for finding in findings if finding not in EXCEPTIONS] == []


# Sizes


def long_files():
    return [f"{name_of(p)} is too long" for p in ours() if text_of(p).count("\n") > MAX_FILE]


def long_functions():
    for path in ours():
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef):
            if node.end_lineno - node.lineno + 1 > MAX_FUNCTION:
                yield f"{name_of(path)}: {node.name} is too long"


def large_classes():
    for path in ours():
        for node in nodes(path, ast.ClassDef):
            if sum(isinstance(item, ast.FunctionDef) for item in node.body) > MAX_METHODS:
                yield f"{name_of(path)}: {node.name} has too many methods"


def test_no_file_function_or_class_grows_too_long():
    held([*long_files(), *long_functions(), *large_classes()])


def test_every_exception_is_still_needed():
    found = {*long_files(), *long_functions(), *large_classes()}
    assert [finding for finding in EXCEPTIONS if finding not in found] == []


# Names and places


def test_layers_point_inward_and_each_library_stays_in_its_place():
    program = shutil.which("lint-imports", path=Path(sys.executable).parent)
    command = [program, "--no-logo", "--no-cache"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-3000:]
    assert "0 broken" in result.stdout


FORBIDDEN_WORDS = {"Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Impl"}
FORBIDDEN_MODULES = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}


def test_names_say_what_things_are():
    found = [name_of(path) for path in ours() if path.stem in FORBIDDEN_MODULES]
    for path in ours():
        for node in nodes(path, ast.ClassDef):
            if words := FORBIDDEN_WORDS & set(re.findall(r"[A-Z][a-z]+", node.name)):
                found += [f"{name_of(path)}: {node.name} has {word}" for word in words]
    held(found)


def test_top_folders_are_not_packages():
    """An __init__.py in packaging/ would shadow the library that pip and build import."""
    folders = ("packaging", "ui", "resources", "i18n", "tests", "benchmarks", "docs")
    assert [f for f in folders if (ROOT / f / "__init__.py").exists()] == []


def test_every_module_says_what_it_is_for():
    held([name_of(p) for p in ours() if not ast.get_docstring(tree_of(p))])


def test_no_import_is_relative():
    found = []
    for path in [*ours(), *under("tests")]:
        found += [name_of(path) for node in nodes(path, ast.ImportFrom) if node.level]
    held(found)


# Qt

ONE_PLACE = {
    "PySide6.QtDBus": {"liaise_desktop/app/leaving_signs_linux.py"},
    "PySide6.QtNetwork": {"liaise_desktop/app/first_window.py"},
}


def test_what_could_speak_to_others_is_imported_in_one_place():
    """The linter bans these modules and lists its exceptions; here it says which they may be."""
    for module, allowed in ONE_PLACE.items():
        found = set()
        for path in ours():
            for node in nodes(path, ast.ImportFrom, ast.Import):
                names = [alias.name for alias in node.names]
                said = [node.module, *(f"{node.module}.{name}" for name in names)] if isinstance(node, ast.ImportFrom) else names
                if module in said:
                    found.add(name_of(path))
        assert found == allowed


def test_of_qts_network_only_local_sockets_are_used():
    (place,) = ONE_PLACE["PySide6.QtNetwork"]
    imported = [node for node in nodes(ROOT / place, ast.ImportFrom) if node.module == "PySide6.QtNetwork"]
    assert {alias.name for node in imported for alias in node.names} == {"QLocalServer", "QLocalSocket"}


def is_holder(node):
    """Tell whether an argument is a lambda or a partial, which keep what they name alive."""
    if isinstance(node, ast.Lambda):
        return True
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "partial"


def test_no_slot_holds_its_own_sender():
    """A lambda or partial connected to a signal keeps the widget alive for good."""
    found = []
    for path in ours():
        lines = [c.lineno for c in calls(path, "connect") if c.args and is_holder(c.args[0])]
        found += [f"{name_of(path)}:{line}" for line in lines]
    held(found)


@cache
def qt_classes():
    """Every class of the application that Qt can call back."""
    found = set()
    for layer in ("gui", "app"):
        package = importlib.import_module(f"liaise_desktop.{layer}")
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            loaded = importlib.import_module(module.name)
            members = inspect.getmembers(loaded, inspect.isclass)
            found |= {kind for _, kind in members if kind.__module__ == module.name}
    return sorted((k for k in found if issubclass(k, QObject)), key=lambda kind: kind.__qualname__)


def assigned_on_self(kind):
    """Names that the methods of a class assign on self."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(kind)))):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if not isinstance(node, ast.Assign | ast.AnnAssign):
            continue
        for target in targets:
            if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self":
                yield target.attr


def shadows(kind):
    """Names of Qt's methods that a class hides behind an attribute or a signal."""
    ancestor = next(k for k in kind.__mro__ if k.__module__.startswith("PySide6"))
    names = {name for name in dir(ancestor) if callable(getattr(ancestor, name, None))}
    methods = {name for name in names if not isinstance(getattr(ancestor, name), Signal)}
    signals = {name for name, value in vars(kind).items() if isinstance(value, Signal)}
    return sorted(methods & {*assigned_on_self(kind), *signals})


def test_no_attribute_has_the_name_of_a_method_that_qt_calls():
    """Qt would call it: `self.done = …` in a dialog crashes."""
    kinds = qt_classes()
    assert len(kinds) > 10
    held(f"{k.__module__}.{k.__qualname__}.{name}" for k in kinds for name in shadows(k))


def literal(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def bad_texts(path):
    """Calls whose text the translators' tool would leave out."""
    for call in calls(path, "tr"):
        good = call.args and all(map(literal, call.args[:2])) and not call.keywords
        if not good or "!" in call.args[0].value:
            yield call
    for call in nodes(path, ast.Call):
        marked = ast.unparse(call.func).endswith("QT_TRANSLATE_NOOP")
        if marked and not all(map(literal, call.args)):
            yield call


def test_every_text_is_a_literal_that_the_translators_tool_finds():
    """lupdate silently leaves out f-strings, variables and keywords, or loses their plural."""
    files = under("liaise_desktop")
    held(f"{name_of(p)}:{c.lineno} {ast.unparse(c)[:60]}" for p in files for c in bad_texts(p))


def test_plural_texts_go_through_tr():
    """lupdate takes the plural from tr only: translate(…) with a number loses it."""
    found = []
    for path in under("liaise_desktop"):
        for call in calls(path, "translate"):
            numbered = len(call.args) > 3 or any(k.arg == "n" for k in call.keywords)
            found += [f"{name_of(path)}:{call.lineno}"] * (numbered and literal(call.args[1]))
    held(found)


def guessing_labels(path):
    """Labels made in a file that would guess whether their text is HTML."""
    for node in nodes(path, ast.ClassDef):
        text = ast.unparse(node)
        label = any(ast.unparse(parent).endswith("QLabel") for parent in node.bases)
        if label and re.search(r"(self|super\(\))\.setText\(", text) and "PlainText" not in text:
            yield node.name
    if "PlainText" not in text_of(path):
        yield from (c.lineno for c in nodes(path, ast.Call) if ast.unparse(c.func) == "QLabel")


def guessing_form_labels(path):
    """Labels of a form that would guess whether their text is HTML."""
    for label in ET.parse(path).getroot().iter("widget"):  # noqa: S314 - our own form
        formats = [p.findtext("enum", "") for p in label if p.get("name") == "textFormat"]
        if label.get("class") == "QLabel" and "PlainText" not in "".join(formats):
            yield label.get("name")


def test_texts_of_people_are_never_taken_for_markup():
    """Qt guesses at HTML in labels and would load a file that a note names."""
    found = []
    for path in under("liaise_desktop/gui", "liaise_desktop/app"):
        found += [f"{name_of(path)}: {label}" for label in guessing_labels(path)]
        for method in ("setHtml", "insertHtml", "appendHtml"):
            found += [f"{name_of(path)}:{call.lineno} {method}" for call in calls(path, method)]
    for path in under("ui", suffix=".ui"):
        found += [f"{name_of(path)}: {label}" for label in guessing_form_labels(path)]
    held(found)


COLOUR = re.compile(
    r"""["']\#[0-9A-Fa-f]{3,8}["']|\bQColor\(\s*["'\d]|GlobalColor\.(?!transparent)"""
)


def test_colours_stand_in_the_style_alone():
    files = [p for p in under("liaise_desktop/gui", "liaise_desktop/app") if "style" not in p.stem]
    found = [f"{name_of(p)}: {m.group()}" for p in files for m in COLOUR.finditer(text_of(p))]
    forms = under("ui", suffix=".ui")
    held([*found, *[name_of(p) for p in forms if re.search(r"<color|styleSheet", text_of(p))]])


# What is kept

REGISTRY = re.compile(
    r"index-(?=url)|extra-(?=index)|\"resolved\":|https?://[\w.-]+/(?:simple|packages|debian)/",
    re.IGNORECASE,
)
MACHINE = re.compile(r"(?<![\w.])/(?:work|farm|root|tmp|home/\w+)/[\w.]+")
UNFINISHED = re.compile(
    r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b|NotImplemented" + r"Error"
)
ELSEWHERE = re.compile(
    r"\.\./" + r"shared|\b(?:security|domain|ux|performance|product|tokens|screens)\.md\b"
)


@pytest.mark.parametrize(
    ("pattern", "where"),
    [(REGISTRY, ""), (MACHINE, ""), (UNFINISHED, ""), (ELSEWHERE, "")],
    ids=["registries", "machines", "unfinished", "elsewhere"],
)
def test_kept_files_speak_of_no_registry_machine_unfinished_work_or_place_elsewhere(
    pattern, where
):
    found = []
    for path in tracked():
        if path == HERE or path.stat().st_size > 2_000_000:
            continue
        found += [f"{name_of(path)}: {m.group()}" for m in pattern.finditer(text_of(path))]
    held(found)


def test_nothing_generated_is_kept():
    built = (PACKAGE / "_assets", PACKAGE / "gui" / "forms")
    found = [p for p in tracked() if any(folder in p.parents for folder in built)]
    assert [name_of(p) for p in found if p.suffix != ".pyc"] == []


def test_the_readme_names_the_two_commands():
    text = text_of(ROOT / "README.md")
    assert "python3 dev.py run" in text
    assert "python3 dev.py test" in text
    assert "py dev.py" in text.replace("python3 dev.py", "")


def test_the_continuous_check_is_the_command_of_the_readme():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "python3 dev.py test" in text_of(script)


# Tests

ASSERTS = re.compile(r"assert|raises|fail\(|check|expect|held|wait|verify")


def test_every_test_can_fail():
    found = []
    for path in under("tests"):
        tests = [n for n in nodes(path, ast.FunctionDef) if n.name.startswith("test_")]
        empty = [test.name for test in tests if not ASSERTS.search(ast.unparse(test))]
        found += [f"{name_of(path)}: {name}" for name in empty]
    held(found)


def test_no_test_sleeps_patches_or_is_left_out():
    pattern = re.compile(r"time\.sl" + r"eep\(|unittest\.mo" + r"ck|mark\.(?:skip|xfail)\b")
    held(
        [
            f"{name_of(p)}: {m.group()}"
            for p in under("tests")
            for m in pattern.finditer(text_of(p))
        ]
    )


def test_the_package_is_the_one_of_this_tree():
    assert Path(liaise_desktop.__file__).parent == PACKAGE


# The rules themselves: each finds what it is there to find

PLANTED = """
class Page(QWidget):
    def __init__(self):
        self.button.clicked.connect(lambda: self.close())
        self.title = QLabel(self.tr(f"Saved {when}"))
        self.other.setText(self.tr("Saved!"))
"""
CLEAN = """
class Page(QWidget):
    def __init__(self):
        self.button.clicked.connect(self.close)
        self.title = PlainText(self.tr("Saved {when}").format(when=when))
"""


@pytest.mark.parametrize(("source", "expected"), [(PLANTED, (1, 2, 1)), (CLEAN, (0, 0, 0))])
def test_a_planted_fault_is_found_and_clean_code_is_left_alone(tmp_path, source, expected):
    path = tmp_path / "page.py"
    path.write_text(source)
    holders = [c for c in calls(path, "connect") if is_holder(c.args[0])]
    found = (len(holders), len(list(bad_texts(path))), len(list(guessing_labels(path))))
    assert found == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (REGISTRY, "pip install --index-" + "url x"),
        (MACHINE, "open('/ro" + "ot/notes')"),
        (UNFINISHED, "# TO" + "DO later"),
        (ELSEWHERE, "see secur" + "ity.md section 3"),
        (COLOUR, "QColor('#1F625C')"),
        (COLOUR, "colour = '#1F625C'"),
        (COLOUR, "Qt.GlobalColor.red"),
    ],
)
def test_a_planted_word_is_found(pattern, text):
    assert pattern.search(text)


class Dialog(QDialog):
    def __init__(self):
        super().__init__()
        self.done = None
        self.finish = None


def test_a_planted_shadow_of_a_qt_method_is_found():
    assert shadows(Dialog) == ["done"]
