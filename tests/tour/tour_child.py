"""Makes a tour in a process of its own: `python tour_child.py OUT [--fault NAME | --small]`.

Without an option it is the tour that everybody makes, started as everybody starts it. The
passphrases and recovery codes that were used come out on the file descriptor `--secrets-fd N`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from liaise_desktop import __main__ as application
from liaise_desktop.app.entrance import Entrance
from liaise_desktop.app.practice import Amount
from liaise_desktop.app.tour import Extent, Tour, make_tour
from liaise_desktop.application import transfer_in
from liaise_desktop.application.transfer import Applied
from liaise_desktop.exchange.writer import SealedWriter
from liaise_desktop.reports import case_summary
from liaise_desktop.reports.writing import PaperProof

SMALL = Amount(cases=12, notes=150, mediations=13)
BEFORE = "unlock"  # by then colleagues' files were made, as they should be


def no_signature(self, said):
    from liaise_desktop.exchange import manifest

    armour = "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n"
    return manifest.build(said), armour.encode()


def no_paper(paper, words, out, progress=None):
    return PaperProof(paper.imprint.serial, "0" * 64, "0" * 64, 1)


def no_import(desk, staged, decisions, progress):
    return Applied(staged, 0, frozenset(), frozenset(), whole=True)


def break_signing():
    SealedWriter._sign = no_signature


def break_papers():
    case_summary.write_case_summary = no_paper


def break_import():
    transfer_in.apply_import = no_import


FAULTS = {"signing": break_signing, "papers": break_papers, "import": break_import}


def spoil(fault):
    """Let every tour break something before one of its steps."""
    whole = Tour.steps

    def steps(self):
        for name, step in whole(self):
            if name == BEFORE:
                FAULTS[fault]()
            yield name, step

    Tour.steps = steps


def listen(heard):
    """Remember with what vaults are made."""
    whole = Entrance.make

    def make(self, label, passphrase, code):
        heard.append({"label": label, "passphrase": passphrase, "code": code})
        return whole(self, label, passphrase, code)

    Entrance.make = make


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--fault", choices=FAULTS)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--secrets-fd", type=int)
    options = parser.parse_args()
    heard = []
    if options.secrets_fd is not None:
        listen(heard)
    if options.fault:
        spoil(options.fault)
    if options.fault or options.small:
        code = make_tour(options.out, Extent(SMALL, pictures=False, patience=12.0))
    else:
        sys.argv[1:] = ["--practice", "--tour", str(options.out)]
        code = application.start()
    if options.secrets_fd is not None:
        with os.fdopen(options.secrets_fd, "w", encoding="utf-8") as pipe:
            json.dump(heard, pipe)
    return code


if __name__ == "__main__":
    sys.exit(main())
