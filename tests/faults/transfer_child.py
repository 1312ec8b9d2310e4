"""Hands over until somebody ends it: ``python -m tests.faults.transfer_child FOLDER VERB [FILE]``.

It prints a line before it begins and one when all is done.
"""

from __future__ import annotations

import sys
from pathlib import Path

from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import apply_import, resume_imports, stage_import
from liaise_desktop.application.transfer_out import export_for
from tests.exchange_kit import Nobody
from tests.transfer_kit import Laptop


def main(folder, verb, file=None):
    name = "mira" if verb == "export" else "anke"
    laptop = Laptop(name, folder, role="mediator" if name == "mira" else "supervisor", again=True)
    print("begun", flush=True)
    if verb == "export":
        while True:
            laptop.add({"reading": "again"}, "a" * 32, "b" * 32)
            export_for(laptop.desk, ["anke@testville.example"], laptop.outbox, Nobody())
    resume_imports(laptop.desk, Nobody())
    staged = stage_import(laptop.desk, Path(file), Nobody())
    apply_import(laptop.desk, staged.id, Decisions(), Nobody())
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
