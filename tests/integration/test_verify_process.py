"""The child that meets foreign files: it says what is in them, and its own end harms nobody."""

import os
import subprocess
import sys
import time

import pytest

from liaise_desktop.domain.errors import (
    AlreadyImportedError,
    DamagedError,
    ExportFileError,
    NotAnExportError,
    NotForMeError,
    TooBigError,
    UntrustedError,
)
from liaise_desktop.exchange.verify_process import ProcessVerifier, Trusted
from tests.exchange_kit import NOW, Changes, City, Person, export_file, some_notes

MIRA, ANKE, TOMAS = Person("mira"), Person("anke", "supervisor"), Person("tomas")


def trusted(reader=ANKE, city=None):
    bundle, signature = City().signed_bundle()
    return Trusted(reader.identity, bundle, signature, (city or City()).root.public_hex)


@pytest.fixture(scope="module")
def export(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stick")
    return export_file(MIRA, Changes(some_notes(Person("mira"), 500)), [MIRA, ANKE], folder)


def refused(path, verifier=None):
    with pytest.raises(ExportFileError) as caught, (verifier or ProcessVerifier(trusted())).open(path, NOW) as file:
        list(file.batches())
    return caught.value


def test_the_child_says_what_the_reader_says(export):
    with ProcessVerifier(trusted()).open(export, NOW) as file:
        assert file.incoming.sender.name == "Mira"
        assert file.incoming.sender.certificate == MIRA.certificate
        parts = [part for batch in file.batches() for part in batch]
    assert parts == list(Changes(some_notes(Person("mira"), 500)).parts())


def test_each_refusal_keeps_its_code_and_its_facts(export, tmp_path):
    text = tmp_path / "letter.liaise"
    text.write_text("Dear Anke")
    cut = tmp_path / "cut.liaise"
    cut.write_bytes(export.read_bytes()[:-100])
    assert isinstance(refused(text), NotAnExportError)
    assert isinstance(refused(cut), DamagedError)
    assert isinstance(refused(export, ProcessVerifier(trusted(TOMAS))), NotForMeError)
    assert isinstance(refused(export, ProcessVerifier(trusted(city=City("elsewhere")))), UntrustedError)
    small = refused(export, ProcessVerifier(trusted(), room=lambda: 1000))
    assert isinstance(small, TooBigError)
    assert small.facts["needed"] > 1000


def test_a_cut_file_is_refused_only_after_some_of_it_was_handed_on(export, tmp_path):
    cut = tmp_path / "cut.liaise"
    cut.write_bytes(export.read_bytes()[:-100])
    met = []
    with ProcessVerifier(trusted()).open(cut, NOW) as file, pytest.raises(DamagedError):
        met.extend(file.batches())
    assert met


@pytest.mark.parametrize("kind", ["folder", "missing", "fifo", "device", "empty"])
def test_what_is_no_file_is_no_export(kind, tmp_path):
    path = tmp_path / "x.liaise"
    if kind == "folder":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "empty":
        path.write_bytes(b"")
    assert isinstance(refused(path), NotAnExportError)


def child(code):
    return (sys.executable, "-c", code)


@pytest.mark.parametrize(
    "code",
    [
        "",
        "import os; os.abort()",
        "import sys; sys.stdout.write('hello')",
        "import sys; sys.stdout.buffer.write(b'R' + b'\\0\\0\\0\\5' + b'short')",
        "import sys; sys.stdout.buffer.write(b'M' + b'\\xff\\xff\\xff\\xff')",
        "import sys; sys.stdout.buffer.write(b'Z\\0\\0\\0\\0')",
        "raise SystemExit(1)",
    ],
)
def test_a_child_that_dies_or_talks_nonsense_means_a_damaged_file(code, export):
    assert isinstance(refused(export, ProcessVerifier(trusted(), command=child(code))), DamagedError)


def test_a_silent_child_is_given_up(export):
    began = time.monotonic()
    verifier = ProcessVerifier(
        trusted(), command=child("import threading; threading.Event().wait()"), silence=0.2
    )
    assert isinstance(refused(export, verifier), DamagedError)
    assert time.monotonic() - began < 20


def test_leaving_early_ends_the_child(export):
    with ProcessVerifier(trusted()).open(export, NOW) as file:
        process = file.process
        next(file.batches())
    assert process.returncode is not None


def test_an_error_that_is_no_refusal_is_not_passed_off_as_one(export):
    said = b'{"code":"wrong-passphrase","facts":{}}'
    code = f"import sys; sys.stdout.buffer.write(b'E' + {len(said)}.to_bytes(4, 'big') + {said!r})"
    error = refused(export, ProcessVerifier(trusted(), command=child(code)))
    assert isinstance(error, DamagedError)
    assert not isinstance(error, AlreadyImportedError)


def test_the_child_loads_neither_window_nor_vault():
    code = (
        "import sys, liaise_desktop.__main__, liaise_desktop.exchange.verify_process;"
        "print(sorted(name for name in sys.modules"
        " if name.split('.')[0] in {'PySide6', 'sqlcipher3', 'reportlab', 'argon2'}"
        " or name.startswith(('liaise_desktop.storage', 'liaise_desktop.gui', 'liaise_desktop.app.'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_secrets_are_told_on_standard_input_and_on_no_command_line(export):
    with ProcessVerifier(trusted()).open(export, NOW) as file:
        arguments = " ".join(map(str, file.process.args))
    assert ANKE.identity not in arguments
    assert str(export) not in arguments
