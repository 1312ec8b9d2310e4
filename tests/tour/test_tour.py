"""The main job, done without a person, leaves what it should and nothing that it should not."""

from __future__ import annotations

import gzip
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from liaise_desktop.app.practice_city import ANKE, ISSUER_SEED, MIRA, PASSPHRASE, SUFFIX
from liaise_desktop.app.practice_texts.cast import KNOWN
from liaise_desktop.app.practice_texts.mediation_stories import STORIES
from liaise_desktop.app.tour import FOLDERS
from liaise_desktop.app.tour_mediator import MARKER, QUOTED, SEEN_SESSION
from liaise_desktop.app.tour_supervisor import REMARK
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import openssh_public_line
from liaise_desktop.storage.vault import Vault
from tests.tour.tour_kit import can_trace, found_in, make

ROOT = Path(__file__).parents[2]
SEALED = [story.sealed for story in STORIES if story.sealed]
WRITTEN = [
    MARKER,
    QUOTED,
    SEEN_SESSION,
    REMARK,
    "She looks ahead",
    "She may have said it to please me",
    "Ask her on Friday how it was",
    "Prepare the review together",
    *(known.pseudonym for known in KNOWN),
    *SEALED,
]

pytestmark = [pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    """The tour of `dev.py run --tour`, watched where this system lets us."""
    return make(tmp_path_factory.mktemp("tour"), watched=can_trace())


def secret_words(secrets):
    """Return what must never be written: passphrases, their parts, recovery codes."""
    found = []
    for each in secrets:
        words = each["passphrase"].split()
        found += [each["passphrase"], each["passphrase"].replace(" ", "-"), each["code"]]
        found += [each["code"].replace("-", "")]
        found += [f"{one} {two}" for one, two in itertools.pairwise(words)]
        found += [word for word in words if len(word) >= 6]
    return sorted(set(found))


# What it leaves


def test_the_tour_does_the_main_job_to_its_end(tour):
    assert tour.code == 0, tour.trouble
    said = tour.summary
    assert (said["done"], said["failed"]) == (True, "")
    counts = said["counts"]
    assert (counts["cases"], counts["notes"], counts["mediations"]) == (44, 641, 13)
    assert counts["changes_brought_in"] > 1000
    assert (counts["changes_from_colleague"], counts["changes_from_supervisor"]) == (4, 1)
    assert len(said["papers"]) == 2 == len(tour.files("papers", "*.pdf"))
    assert len(said["export_files"]) == 3 == len(tour.files("stick", "*.liaise"))
    assert said["screenshots"] >= 40


def test_every_picture_shows_a_window(tour):
    pictures = tour.files("pictures", "*.png")
    assert len(pictures) == tour.summary["screenshots"]
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == (1366, 768), path.name
            assert len(picture.convert("RGB").getcolors(1366 * 768)) > 200, path.name


def test_the_six_screens_are_pictured_light_and_dark_in_english_and_german(tour):
    names = {path.stem for path in tour.files("pictures", "*.png")}
    for screen in ("unlock", "cases", "case", "mediation", "import", "search"):
        looks = {f"{screen}-{look}-{tongue}" for look in ("light", "dark") for tongue in ("en", "de")}
        assert looks <= names


def test_the_papers_say_for_whom_and_why_and_nothing_that_is_sealed(tour):
    said = {}
    for path in tour.files("papers", "*.pdf"):
        with pypdfium2.PdfDocument(path) as paper:
            pages = [page.get_textpage().get_text_range() for page in paper]
        assert pages
        assert all("PRACTICE" in page for page in pages), path.name
        said[path.name[:2]] = " ".join(" ".join(pages).split())
    assert sorted(said) == ["MD", "MH"]
    assert "Anke V., Team Riverside" in said["MH"]
    assert "Prepare the review together" in said["MH"]
    assert MARKER in said["MH"]
    assert "Both sides" in said["MD"]
    assert "Each side keeps a copy" in said["MD"]
    assert len(SEALED) > 2
    assert [text for text in SEALED for paper in said.values() if text in paper] == []


# What strangers can do with it


def opened(made, person, passphrase, place):
    """Open a copy of somebody's vault; the tour's stays as it was left."""
    folder = shutil.copytree(made.vault(person.key), place / person.key)
    return Vault.open(folder, passphrase=passphrase)


def commands_of_the_document():
    text = (ROOT / "docs" / "export-format.md").read_text("utf-8")
    return re.search(r"## 6\..*?```sh\n(.*?)```", text, re.DOTALL)[1].splitlines()


@pytest.mark.stock_tools
def test_other_programs_open_and_verify_what_the_mediator_handed_over(tour, tmp_path, stock_tool):
    for name in ("age", "tar", "sha256sum", "ssh-keygen"):
        stock_tool(name)
    vault = opened(tour, ANKE, PASSPHRASE, tmp_path)
    (tmp_path / "reader.key").write_text(vault.device.identity + "\n")
    vault.close()
    issuer = openssh_public_line(AuthorKey(ISSUER_SEED).public_hex)
    (tmp_path / "allowed_signers").write_text(
        f'*@{SUFFIX} cert-authority,namespaces="liaise-export@v1" {issuer}\n'
    )

    def shell(command):
        command = command.replace("@city.example", f"@{SUFFIX}")
        return subprocess.run(
            ["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
        )

    decrypt, unpack, sums, principals, verify = commands_of_the_document()
    read = []
    for path in tour.files("stick", "*.liaise"):
        if shell(decrypt.replace("2027-01-15-abcd.liaise", str(path))).returncode:
            continue  # for somebody else
        assert shell(unpack).returncode == 0
        if shell(principals).stdout.strip() != MIRA.principal:
            continue
        assert shell(sums).stdout == "records.jsonl: OK\n"
        assert "Good" in shell(verify).stdout
        read = (tmp_path / "records.jsonl").read_text("utf-8").splitlines()
        (tmp_path / "manifest.json").write_bytes((tmp_path / "manifest.json").read_bytes() + b" ")
        assert shell(verify).returncode != 0
    changes = [json.loads(line) for line in read]
    assert len(changes) == tour.summary["counts"]["changes_brought_in"]
    assert any(MARKER in json.dumps(change["body"]) for change in changes)
    assert not any(text in line for text in SEALED for line in read)


@pytest.mark.parametrize("person", [MIRA, ANKE], ids=["mediator", "supervisor"])
def test_a_program_with_nothing_of_ours_opens_the_vault_and_prints_the_note(tour, person):
    passphrase = next(each["passphrase"] for each in tour.secrets if each["label"] == person.name)
    read, write = os.pipe()
    os.write(write, passphrase.encode() + b"\n")
    os.close(write)
    script = ROOT / "docs" / "open_vault.py"
    command = [sys.executable, "-I", str(script), str(tour.vault(person.key)), MARKER]
    done = subprocess.run(
        [*command, "--passphrase-fd", str(read)],
        cwd=tour.home,
        pass_fds=(read,),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(read)
    assert done.returncode == 0, done.stderr
    name, _, note = done.stdout.partition("\n")
    assert name == person.name
    said = json.loads(note)
    assert f"{QUOTED}, {MARKER}." in json.dumps(said["observed"])
    assert len(script.read_text("utf-8").splitlines()) <= 80
    assert "liaise_desktop" not in script.read_text("utf-8")


# What it must not leave


def test_the_search_for_words_in_clear_finds_each_that_is_planted(tour, tmp_path):
    copied = shutil.copytree(tour.out / "laptops" / ANKE.key, tmp_path / "laptop")
    vault = next((copied / "data" / "practice").iterdir())
    plain = f"... {QUOTED}, {MARKER}.".encode()
    (copied / "logs").mkdir()
    (copied / "logs" / "liaise.log").write_bytes(b"error: " + plain)
    (copied / "recently-used.xbel").write_text(f"<bookmark>{MARKER}</bookmark>", encoding="utf-16-le")
    with (vault / "vault.db").open("ab") as stream:
        stream.write(plain)
    (vault / "head.bin").write_bytes(bytes(7) + zlib.compress(plain) + bytes(9))
    (copied / "old.gz").write_bytes(gzip.compress(plain))
    (copied / f"{MARKER}.tmp").touch()
    found = {Path(name).name for name, _ in found_in(copied, [MARKER])}
    assert found == {
        "liaise.log", "recently-used.xbel", "vault.db", "head.bin", "old.gz", f"{MARKER}.tmp",
    }  # fmt: skip


def test_nothing_that_was_written_stands_in_clear_but_on_the_papers_asked_for(tour):
    assert len(WRITTEN) > 15
    # Papers and pictures were asked for; a picture of a window shows what the window shows.
    assert found_in(tour.out, WRITTEN, without=("papers/", "pictures/")) == set()
    assert found_in(tour.home, WRITTEN) == set()
    said = tour.said + tour.trouble
    assert [word for word in WRITTEN if word in said] == []


def test_no_passphrase_or_recovery_code_stands_anywhere(tour):
    labels = [each["label"] for each in tour.secrets]
    assert sorted(labels) == sorted(["Mira K.", "Tomas R.", "Anke V."])
    words = secret_words(tour.secrets)
    assert len(words) > 15
    assert found_in(tour.out, words, without=("papers/", "pictures/")) == set()
    assert found_in(tour.home, words) == set()
    said = tour.said + tour.trouble
    assert [word for word in words if word in said] == []


def test_everything_that_is_left_is_the_users_alone(tour):
    kept = [path for name in FOLDERS for path in (tour.out / name).rglob("*")]
    assert len(kept) > 60
    assert [str(path) for path in kept if path.stat().st_mode & 0o077] == []
    assert list((tour.home / "tmp").iterdir()) == []


WRITES = re.compile(r'(?:open(?:at)?|creat)\((?:AT_FDCWD, )?"([^"]+)"(.*)\) = \d+')


@pytest.mark.stock_tools
def test_no_internet_socket_is_ever_opened(tour, stock_tool):
    stock_tool("strace")
    assert tour.trace is not None, "this system does not let processes be watched"
    assert "vault.db" in tour.trace  # it was watched
    asked = [line for line in tour.trace.splitlines() if re.search(r"AF_INET|AF_PACKET|AF_NETLINK", line)]
    assert asked == []


@pytest.mark.stock_tools
def test_nothing_is_written_outside_the_folders_of_the_tour(tour, stock_tool):
    stock_tool("strace")
    assert tour.trace is not None, "this system does not let processes be watched"
    places = (f"{tour.out}/", f"{tour.home}/", "/dev/", "/proc/self/")
    opened = [found.groups() for found in WRITES.finditer(tour.trace)]
    written = {path for path, how in opened if re.search("O_WRONLY|O_RDWR|O_CREAT", how)}
    assert any(path.endswith("vault.db") for path in written)
    assert [path for path in written if path[0] == "/" and not path.startswith(places)] == []
    assert [path for path in written if path[0] != "/"] == []
