"""A stranger can open a vault: the script beside the format's description does."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault_kit import ID, PASSPHRASE, add_binder, add_note, make_vault

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "docs" / "open_vault.py"
PAGE = ROOT / "docs" / "vault-format.md"
THEIRS = {"argon2", "nacl", "sqlcipher3", "cryptography"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept") / "vault"
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        add_note(unit.log, ID["old"], reading="Il pleuvait à l'étage.")
        add_note(unit.log, ID["new"], reading="Nothing much.")
    vault.close()
    return folder


def run(folder, *words, passphrase=PASSPHRASE):
    """Run the script with the passphrase on a file descriptor of its own."""
    ours, theirs = os.pipe()
    os.write(theirs, f"{passphrase}\n".encode())
    os.close(theirs)
    command = [sys.executable, "-I", str(SCRIPT), str(folder), *words, f"--passphrase-fd={ours}"]
    try:
        return subprocess.run(
            command, pass_fds=[ours], capture_output=True, cwd=folder, timeout=60, check=False
        )
    finally:
        os.close(ours)


def test_the_script_prints_the_label_and_a_note(folder):
    before = hashlib.sha256((folder / "vault.db").read_bytes()).digest()
    result = run(folder, "étage")
    assert result.returncode == 0, result.stderr.decode()
    label, note = result.stdout.decode().split("\n", 1)
    assert label == "Riverside"
    assert json.loads(note) == {"case": ID["case"], "reading": "Il pleuvait à l'étage."}
    assert hashlib.sha256((folder / "vault.db").read_bytes()).digest() == before


def test_without_a_word_it_prints_the_newest_note(folder):
    assert b"Nothing much." in run(folder).stdout


def test_a_wrong_passphrase_opens_nothing(folder):
    result = run(folder, passphrase="wrong")
    assert result.returncode != 0
    assert result.stdout == b""


def test_the_script_is_short_and_uses_nothing_of_ours():
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 80
    imports = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import)]
    names = {alias.name.split(".")[0] for node in imports for alias in node.names}
    assert names - THEIRS <= sys.stdlib_module_names
    assert "from" not in {line.split(" ")[0] for line in text.splitlines()}


def test_the_page_names_every_table_of_the_core():
    from liaise_desktop.storage.migrations import m0001_core, m0002_attachments, m0003_items

    made = " ".join((*m0001_core.STATEMENTS, *m0002_attachments.STATEMENTS))
    local = {"index_queue", "staged_attachment"}
    dropped = set(re.findall(r"DROP TABLE (\w+)", " ".join(m0003_items.STATEMENTS)))
    tables = set(re.findall(r"CREATE TABLE (\w+)", made)) - local - dropped
    described = set(re.findall(r"^\| `(\w+)\(", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert described == tables
