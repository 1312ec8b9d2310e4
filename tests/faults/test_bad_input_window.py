"""Bad input through the whole application: one plain sentence, nothing lost, nothing half done."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.notes import draft_key
from liaise_desktop.crypto import age_files
from liaise_desktop.crypto.sshsig import sign
from liaise_desktop.exchange.manifest import NAMESPACE
from liaise_desktop.storage.reserve import NAME as RESERVE
from liaise_desktop.storage.vault import Vault
from tests.desktop_kit import (
    CONTROL,
    collector,  # noqa: F401 - fixtures
    furnished,  # noqa: F401
    laptop,  # noqa: F401
    nadia,
    press,
    words_of,
)
from tests.exchange_kit import encrypted
from tests.faults.forge import Forge, for_anke, joined


def prints(folder):
    """Return what every file of a folder holds, by its hash; locks of windows aside."""
    files = [path for path in folder.iterdir() if path.suffix != ".lock"]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def place_of(laptop, person):
    return laptop.root / "data" / "practice" / person


# A vault that is not as it was


def newer(folder):
    vault = Vault.open(folder, passphrase=PASSPHRASE)
    with vault.unit() as unit:
        unit.db.execute("PRAGMA user_version=900")
    vault.close()


def cut(folder):
    data = (folder / "vault.db").read_bytes()
    (folder / "vault.db").write_bytes(data[: len(data) // 2])


def flipped(folder, name="vault.db", at=1000):
    data = bytearray((folder / name).read_bytes())
    data[at] ^= 4
    (folder / name).write_bytes(data)


def keys_flipped(folder):
    flipped(folder, "vault.keys", 300)


def no_vault(folder):
    (folder / "vault.db").write_bytes(b"SQLite format 3\0" + bytes(8192))


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (newer, "A newer version made these notes"),
        (cut, "The notes on this disk are damaged"),
        (flipped, "The notes on this disk are damaged"),
        (keys_flipped, "The key file is damaged"),
        (no_vault, "The notes on this disk are damaged"),
    ],
)
def test_a_spoilt_vault_is_told_plainly_left_alone_and_opens_again_when_put_back(
    laptop, tmp_path, spoil, title
):
    folder = place_of(laptop, "mira")
    whole = shutil.copytree(folder, tmp_path / "whole")
    spoil(folder)
    before = prints(folder)
    desktop = laptop.start()
    form = desktop.window.form
    QTest.keyClicks(form.passphrase.edit, PASSPHRASE)
    press(form.unlock)
    laptop.qtbot.waitUntil(form.banner.isVisible, timeout=15000)
    assert form.banner.title == title
    assert form.banner.sentence.endswith(".")
    assert desktop.office is None
    assert prints(folder) == before
    shutil.rmtree(folder)
    shutil.copytree(whole, folder)
    form.passphrase.edit.clear()
    assert laptop.unlock(desktop).pages.cases_page.model.rowCount() > 5


# Export files


class Reader:
    """Anke V. at the page of files, with the file that the mediator handed her."""

    def __init__(self, laptop):
        self.laptop, self.qtbot = laptop, laptop.qtbot
        vaults = {}
        for person in ("anke", "tomas"):
            copied = shutil.copytree(place_of(laptop, person), laptop.root / f"copy-{person}")
            vaults[person] = Vault.open(copied, passphrase=PASSPHRASE)
        self.device, tomas = vaults["anke"].device, vaults["tomas"]
        with tomas.unit() as unit:
            self.signer = (tomas.device.seed, unit.devices.by_key(tomas.device.public_hex).certificate)
        for vault in vaults.values():
            vault.close()
        self.good, self.inside = self._for_me(place_of(laptop, "stick"))
        desktop = laptop.start()
        desktop.presenter.other_chosen("anke")
        self.office = laptop.unlock(desktop)
        self.office.open("transfer", "")
        laptop.rest(desktop)
        self.desktop, self.page = desktop, self.office.pages.transfer_page

    def _for_me(self, stick):
        for path in stick.glob("*.liaise"):
            out = io.BytesIO()
            try:
                age_files.decrypt(io.BytesIO(path.read_bytes()), out, self.device.identity)
            except Exception as error:  # noqa: BLE001 - for somebody else
                assert "not-for-me" in str(error)  # noqa: PT017
            else:
                return path.read_bytes(), out.getvalue()
        raise AssertionError("no file for Anke V.")

    def to_me(self, archive):
        return encrypted(archive, [SimpleNamespace(recipient=self.device.recipient)])

    def from_the_future(self):
        forge = Forge()
        forge.good = self.inside
        seed, certificate = self.signer
        value = {**forge.value(), "crit": ["colours"]}
        said = forge.parts(value)[0].content
        return joined(forge.parts(value, signature=sign(seed, certificate, said, NAMESPACE)))

    def look_into(self, data):
        path = self.laptop.root / "handed.liaise"
        path.write_bytes(data)
        self.page.ui.refused.hide()
        self.page.bring_in.file_chosen.emit(str(path))
        self.laptop.rest(self.desktop)

    def kept(self):
        """Return all that stands in the vault."""
        rows = self.office.work.reader.case_page(CaseFilter(), None, 500)
        return [row.id for row in rows]


FILES = {
    "no export": (lambda r: b"Dear Anke, here are the notes.\n" * 40, "This is not an export file", "brick"),
    "empty": (lambda r: b"", "This is not an export file", "brick"),
    "damaged": (lambda r: r.good[:-900] + bytes([r.good[-900] ^ 1]) + r.good[-899:], "The file is damaged", "brick"),
    "cut": (lambda r: r.good[: len(r.good) // 2], "The file is damaged", "brick"),
    "not for me": (lambda r: for_anke(Forge().good), "This file is for somebody else", "ochre"),
    "unknown signer": (lambda r: r.to_me(Forge().good), "Your city has not certified this sender", "ochre"),
    "too new": (lambda r: r.to_me(r.from_the_future()), "A newer version made this file", "ochre"),
}


@pytest.fixture
def reader(laptop):
    return Reader(laptop)


def test_every_bad_file_has_its_own_plain_sentence_and_leaves_nothing(reader):
    for name, (make, title, kind) in FILES.items():
        reader.look_into(make(reader))
        banner = reader.page.ui.refused
        assert banner.isVisible(), name
        assert (name, banner.title, banner.kind) == (name, title, kind)
        assert banner.sentence.endswith("."), name
        assert reader.office.frame.current_page() == "transfer"
        assert reader.kept() == []
    outcomes = {row.outcome for row in reader.office.work.reader.transfers(50)}
    assert outcomes == {"not-an-export", "damaged", "not-for-me", "untrusted", "too-new"}


def test_a_good_file_comes_in_once_and_a_second_time_changes_nothing(reader):
    reader.look_into(reader.good)
    assert reader.office.frame.current_page() == "import"
    page = reader.office.pages.import_page
    reader.qtbot.waitUntil(page.ui.bring_in.isVisible, timeout=15000)
    assert reader.kept() == []
    press(page.ui.bring_in)
    reader.qtbot.waitUntil(lambda: len(reader.kept()) > 5, timeout=30000)
    reader.laptop.rest(reader.desktop)
    held = reader.kept()
    reader.office.open("transfer", "")
    reader.laptop.rest(reader.desktop)
    reader.look_into(reader.good)
    banner = reader.page.ui.refused
    assert banner.isVisible()
    assert banner.kind == "slate"
    assert "already" in banner.title.lower()
    assert reader.kept() == held


# What is typed


MARKUP = '<b>bold</b> <img src="file:///etc/passwd"> &amp; <para>x</para> {{7*7}} \u202eevil\u202c =1+1'


def fields_of(office):
    return office.pages.case_page.composer.fields.ui


def begin_note(office, text):
    case = nadia(office)
    office.open("case", case)
    fields = fields_of(office)
    press(fields.source.segments()[-1])
    fields.observed.edit.setFocus()
    QApplication.clipboard().setText(text)
    fields.observed.edit.paste()
    QApplication.clipboard().clear()
    return case


def save(laptop, desktop, office):
    composer = office.pages.case_page.composer
    laptop.qtbot.waitUntil(composer.ui.save.isEnabled)
    QTest.keyClick(fields_of(office).observed.edit, Qt.Key.Key_Return, CONTROL)
    laptop.rest(desktop)


def test_markup_and_hidden_signs_are_text_from_the_composer_to_the_search(laptop):
    desktop, office = laptop.open()
    case = begin_note(office, MARKUP)
    save(laptop, desktop, office)
    (entry,) = [
        each
        for each in office.work.reader.timeline(case, None, 20)
        if each.note and "bold" in str(each.note.observed)
    ]
    assert entry.note.observed[0]["text"] == MARKUP
    labels = [label for label in office.frame.findChildren(QLabel) if "bold" in label.text()]
    assert labels
    for label in labels:
        assert "<b>bold</b>" in label.text()
        assert "\u202e" not in label.text()
        assert label.textFormat() == Qt.TextFormat.PlainText
    hits = office.work.reader.search("bold").hits
    assert any(hit.record == entry.id for hit in hits)


def test_a_pasted_megabyte_is_refused_kept_whole_and_found_after_the_lock(laptop):
    desktop, office = laptop.open()
    huge = "wind and rain " * 75_000
    case = begin_note(office, huge)
    save(laptop, desktop, office)
    assert "64 kilobytes" in words_of(office.frame) or "256 kilobytes" in words_of(office.frame)
    assert fields_of(office).observed.edit.toPlainText() == huge
    QTest.keyClick(office.frame, Qt.Key.Key_L, CONTROL)
    laptop.locked()
    _, office = laptop.open()
    office.open("case", case)
    assert fields_of(office).observed.edit.toPlainText() == huge


# A full disk


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 160 MB of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs the rights of root")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_on_a_full_disk_a_note_is_refused_stays_and_is_saved_once_there_is_room(laptop, small_disk):
    laptop.root = shutil.copytree(laptop.root, small_disk / "laptop")
    desktop, office = laptop.open()
    (office.session.vault.folder / RESERVE).unlink()
    case = begin_note(office, "Rain on the square. " * 3000)  # about 60 kB
    laptop.qtbot.waitUntil(lambda: office.work.reader.draft(draft_key(case)) is not None, timeout=5000)
    laptop.rest(desktop)
    filler = small_disk / "filler"
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    filler.write_bytes(bytes(free))
    notes = len(office.work.reader.timeline(case, None, 200))
    save(laptop, desktop, office)
    assert "disk" in words_of(office.frame).lower()
    assert len(office.work.reader.timeline(case, None, 200)) == notes
    assert fields_of(office).observed.edit.toPlainText().startswith("Rain on the square.")
    filler.unlink()
    save(laptop, desktop, office)
    laptop.qtbot.waitUntil(
        lambda: len(office.work.reader.timeline(case, None, 200)) == notes + 1, timeout=5000
    )
    desktop.lock()
    laptop.locked()
    vault = Vault.open(place_of(laptop, "mira"), passphrase=PASSPHRASE)
    sound = vault.examine().sound
    vault.close()
    assert sound
