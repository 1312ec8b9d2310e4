"""The command line: the same use cases as the window, for scripts and for the IT desk.

Exit codes: 0 done, 1 refused, 2 wrong usage. A passphrase comes from a prompt or from a file
descriptor, never from an argument, which other users of the computer could read.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from liaise_desktop.app import cli_commands
from liaise_desktop.app.cli_output import Output
from liaise_desktop.app.hardening import harden_process
from liaise_desktop.app.languages import LANGUAGES, system_language
from liaise_desktop.domain.errors import LiaiseError

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, REFUSED = 0, 1
LONGEST_PASSPHRASE = 4096


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    harden_process()
    options = parser().parse_args(arguments)
    output = Output(options.lang or system_language(), as_json=options.json)
    try:
        return cli_commands.run(options, output, ask_passphrase)
    except LiaiseError as error:
        output.refuse(error)
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED


def parser() -> argparse.ArgumentParser:
    """Return the description of all commands."""
    root = argparse.ArgumentParser(prog="liaise", description=__doc__.partition("\n")[0])
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")

    verify = commands.add_parser("verify", help="check an export file without bringing it in")
    verify.add_argument("file", type=Path)

    export = commands.add_parser("export", help="hand over what somebody may read and lacks")
    export.add_argument("--to", action="append", required=True, metavar="PRINCIPAL")
    export.add_argument("--out", type=Path, required=True, metavar="FOLDER")

    bring = commands.add_parser("import", help="bring in an export file")
    bring.add_argument("file", type=Path)
    bring.add_argument(
        "--conflicts",
        choices=("refuse", "open"),
        default="refuse",
        help="what both have changed: refuse the file, or leave both versions to be compared",
    )

    papers = _add_papers(commands)
    doctor = commands.add_parser("doctor", help="say whether this installation is in order")
    doctor.add_argument(
        "--open", action="store_true", help="ask for the passphrase and tell how the vault is"
    )
    doctor.add_argument(
        "--check", action="store_true", help="the same, after checking the whole vault"
    )
    _add_keys(commands)
    for command in (verify, export, bring, *papers, doctor):
        _add_common(command)
    return root


def ask_passphrase(descriptor: int | None, prompt: str) -> str:
    """Return the passphrase from a file descriptor, or from the person at the terminal."""
    if descriptor is None:
        return getpass.getpass(prompt + " ")
    with os.fdopen(descriptor, "rb", closefd=True) as stream:
        line = stream.read(LONGEST_PASSPHRASE).split(b"\n", 1)[0]
    return line.decode("utf-8", "replace")


def _add_papers(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> list[argparse.ArgumentParser]:
    summary = commands.add_parser("summary", help="make the case summary as PDF")
    summary.add_argument("case", help="the case's code, such as MH-0147")
    summary.add_argument("--kind", default="SUPERVISION", help="kind of disclosure")
    agreement = commands.add_parser("agreement", help="make the agreement of a mediation as PDF")
    agreement.add_argument("mediation", help="the mediation's code, such as MD-0023")
    agreement.add_argument("--kind", default="SUBJECT", help="kind of disclosure")
    agreement.add_argument("--ground", required=True, help="on which ground it leaves")
    agreement.add_argument(
        "--other-side-first", action="store_true", help="the copy for the other side"
    )
    for paper in (summary, agreement):
        paper.add_argument("--recipient", required=True)
        paper.add_argument("--purpose", required=True)
        paper.add_argument("--language", choices=sorted(LANGUAGES), default="en")
        paper.add_argument("--out", type=Path, required=True, metavar="FILE")
    return [summary, agreement]


def _add_keys(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    escrow = commands.add_parser("escrow", help="answer a laptop whose passphrase was forgotten")
    verbs = escrow.add_subparsers(dest="verb", required=True, metavar="VERB")
    show = verbs.add_parser("show", help="say which vault asks, and its number")
    answer = verbs.add_parser("answer", help="write the answer to a request")
    answer.add_argument("--identity", type=Path, required=True, metavar="FILE")
    answer.add_argument("--out", type=Path, required=True, metavar="FILE")
    answer.add_argument("--number", help="the thirty digits, as the worker reads them out")
    for verb in (show, answer):
        verb.add_argument("request", type=Path, metavar="REQUEST")
        _add_common(verb)
    keys = commands.add_parser("keys", help="look at the keys of a vault")
    verbs = keys.add_subparsers(dest="verb", required=True, metavar="VERB")
    share = verbs.add_parser("verify-share", help="say whose share it is; opens nothing")
    share.add_argument("--share-fd", type=int, metavar="N")
    _add_common(share)


def _add_common(command: argparse.ArgumentParser) -> None:
    place = command.add_mutually_exclusive_group()
    place.add_argument("--vault", type=Path, metavar="FOLDER", help="the vault's folder")
    place.add_argument(
        "--practice", metavar="PERSON", help="a practice vault: mira, tomas or anke"
    )
    command.add_argument("--root", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    command.add_argument("--passphrase-fd", type=int, metavar="N")
    command.add_argument("--json", action="store_true", help="answer as JSON")
    command.add_argument("--lang", choices=sorted(LANGUAGES))


if __name__ == "__main__":
    sys.exit(main())
