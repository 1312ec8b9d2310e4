"""The documents name only what is there."""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path

import pytest

import dev
from liaise_desktop.app import cli, gui
from liaise_desktop.app.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
PICTURE_SIZE = (1366, 768)
# Nothing is promised for later in passing, and nobody is given a label.
UNWANTED = re.compile(
    r"coming soon|lorem ipsum|\bto be (?:done|written|added)\b|\bTB" + r"D\b"
    r"|\b(?:suspects?|offenders?|perpetrators?|extremists?|radicals?)\b|!(?=\s)",
    re.IGNORECASE,
)


def documents():
    named = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.md"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [path for name in named.stdout.splitlines() if (path := ROOT / name).is_file()]


def text_of(path):
    return path.read_text(encoding="utf-8")


def anchors_of(path):
    """Return the anchors of a document's headings, as they are made where it is shown."""
    heads = re.findall(r"^#+ (.+)$", FENCE.sub("", text_of(path)), re.MULTILINE)
    plain = [re.sub(r"[^\w\- ]", "", head.lower().replace("`", "")) for head in heads]
    return {head.replace(" ", "-") for head in plain}


def links_of(path):
    return [link for link in LINK.findall(FENCE.sub("", text_of(path))) if "://" not in link]


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_and_picture_leads_somewhere(path):
    lost = []
    for link in links_of(path):
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        there = target.exists() and ROOT in target.parents
        if not there or (anchor and anchor not in anchors_of(target)):
            lost.append(link)
    assert lost == []


def test_a_link_that_leads_nowhere_would_be_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# Über uns\n[a](gone.md) ![b](gone.png) [c](#über-uns) [d](#away)\n")
    assert links_of(page) == ["gone.md", "gone.png", "#über-uns", "#away"]
    assert anchors_of(page) == {"über-uns"}


def test_every_picture_is_shown_somewhere_and_has_the_size_of_the_screens():
    shown = {
        (path.parent / link).resolve() for path in documents() for link in links_of(path)
    }
    pictures = sorted((ROOT / "docs" / "pictures").glob("*"))
    assert len(pictures) >= 8
    for picture in pictures:
        head = picture.read_bytes()[:24]
        assert picture in shown, picture.name
        assert head[:8] == b"\x89PNG\r\n\x1a\n", picture.name
        size = tuple(int.from_bytes(head[at : at + 4], "big") for at in (16, 20))
        assert size == PICTURE_SIZE, picture.name


def parsers():
    root = cli.parser()
    [commands] = [
        action for action in root._actions if isinstance(action, argparse._SubParsersAction)
    ]
    return commands.choices


def options_of(parser):
    """Every option of a command and of the verbs below it."""
    found = {name for action in parser._actions for name in action.option_strings}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= {name for verb in action.choices.values() for name in options_of(verb)}
    return found


def test_the_readme_names_commands_that_are_there():
    text = text_of(ROOT / "README.md")
    assert set(re.findall(r"dev\.py (\w+)", text)) == set(dev.COMMANDS)
    named = re.search(r"command line `liaise` \(([^)]+)\)", text)
    assert set(re.findall(r"`(\w+)`", named.group(1))) == set(parsers())
    assert set(OPTION.findall(text)) <= options_of(gui.parser())


def test_the_it_guide_tells_every_command_with_options_that_it_has():
    text = text_of(ROOT / "docs" / "it-guide.md")
    assert set(re.findall(r"^### `liaise (\w+)", text, re.MULTILINE)) == set(parsers())
    for line in re.findall(r"^(?:\$ |### `)liaise (?!COMMAND).*$", text, re.MULTILINE):
        command = re.search(r"liaise (\w+)", line).group(1)
        assert set(OPTION.findall(line)) <= options_of(parsers()[command]), line


def test_the_it_guide_leaves_no_option_out():
    text = text_of(ROOT / "docs" / "it-guide.md")
    hidden = {"--root", "--help"}
    for command, parser in parsers().items():
        long = {name for name in options_of(parser) if name.startswith("--")}
        assert long - hidden - set(OPTION.findall(text)) == set(), command
    windows = {name for name in options_of(gui.parser()) if name.startswith("--")}
    assert windows - hidden - set(OPTION.findall(text)) == set()


def test_the_it_guide_names_every_setting_with_its_default():
    text = text_of(ROOT / "docs" / "it-guide.md")
    table = dict(re.findall(r"^\| `(\w+)` \| (?:.*) \| (.*) \|$", text, re.MULTILINE))
    plain = Settings()
    for name in Settings.__dataclass_fields__:
        said = table[name].strip("`")
        if getattr(plain, name):
            assert said == str(getattr(plain, name))


def test_the_documents_promise_nothing_in_passing_label_nobody_and_do_not_shout():
    found = [
        f"{path.name}: {match.group()}"
        for path in documents()
        if path.parent in {ROOT, ROOT / "docs"}
        for match in UNWANTED.finditer(re.sub(r"`[^`]*`", "", FENCE.sub("", text_of(path))))
    ]
    assert found == []
