"""The commands of the command line, each over the use cases that the window uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.app import practice_city
from liaise_desktop.app.doctor import Finding, examine, of_vault
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.session import begin, vault_settings
from liaise_desktop.app.single_instance import hold
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.domain.errors import RecordNotFoundError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QLockFile

    from liaise_desktop.app.cli_output import Output
    from liaise_desktop.app.paper_making import MadePaper
    from liaise_desktop.app.session import Session

    Ask = Callable[[int | None, str], str]

_PAGE = 100


class _Patient:
    """Progress that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Go on."""


class Commands:
    """Runs one command on one vault.

    Args:
        options: What was asked for.
        output: Where the answer goes.
        ask: Brings the passphrase.
    """

    def __init__(self, options: argparse.Namespace, output: Output, ask: Ask) -> None:
        self._options, self._output, self._ask = options, output, ask
        self._installation = Installation.of_user(
            options.root, practice=options.practice is not None
        )

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Return *text* in the language of the answer."""
        return self._output.words.text("Commands", text, comment, n)

    def verify(self) -> int:
        """Check a file; nothing of it is kept."""
        with self._session() as session:
            desk = transfer_desk(session)
            with desk.verifier.open(self._options.file, desk.seconds()) as verified:
                changes = sum(len(batch) for batch in verified.batches())
                sender, seq = verified.incoming.sender, verified.incoming.seq
        said = self.tr("In order: no. {seq} from {name} ({principal}), {count} changes.")
        self._output.answer(
            [
                said.format(
                    seq=seq, name=sender.name, principal=sender.principal, count=changes
                )
            ],
            {"seq": seq, "sender": sender.principal, "name": sender.name, "changes": changes},
        )
        return 0

    def export(self) -> int:
        """Write a file for the people named."""
        from liaise_desktop.application.transfer_out import export_for

        with self._session() as session:
            made = export_for(
                transfer_desk(session), self._options.to, self._options.out, _Patient()
            )
        readers = sorted({reader.name for reader in made.readers})
        said = self.tr("Written: {file}, {count} changes. It can be read by {readers}.")
        self._output.answer(
            [said.format(file=made.path.name, count=made.changes, readers=", ".join(readers))],
            {
                "file": str(made.path),
                "changes": made.changes,
                "binders": made.binders,
                "seq": made.seq,
                "readers": sorted({reader.principal for reader in made.readers}),
            },
        )
        return 0

    def bring_in(self) -> int:
        """Verify a file and bring it in."""
        from liaise_desktop.application.transfer import Decisions
        from liaise_desktop.application.transfer_in import (
            apply_import,
            discard_staged,
            stage_import,
        )

        with self._session() as session:
            desk = transfer_desk(session)
            staged = stage_import(desk, self._options.file, _Patient())
            decisions = Decisions(leave_open=self._options.conflicts == "open")
            try:
                applied = apply_import(desk, staged.id, decisions, _Patient())
            except BaseException:
                discard_staged(desk, staged.id)
                raise
            while session.vault.tidy():  # what came in is found by search before this ends
                pass
        said = self.tr("Brought in: {count} changes from {name}.")
        self._output.answer(
            [said.format(count=applied.changes, name=staged.sender.name)],
            {
                "changes": applied.changes,
                "cases": len(applied.cases),
                "transfer": applied.transfer,
                "whole": applied.whole,
            },
        )
        return 0

    def summary(self) -> int:
        """Make a case summary."""
        from liaise_desktop.app.paper_making import PaperOrder, make_case_summary
        from liaise_desktop.application.papers import Release

        options = self._options
        with self._session() as session:
            reader = session.reader()
            case = _case_with_code(session, options.case)
            detail = reader.case_detail(case)
            basis = detail.case.legal_basis if detail else ""
            release = Release(
                options.recipient,
                options.kind,
                options.purpose,
                session.pack.label("legal_bases", basis, options.language),
            )
            order = PaperOrder(case, release, options.language, options.out)
            made = make_case_summary(session, reader, order)
        return self._made(made)

    def agreement(self) -> int:
        """Make the agreement of a mediation; it is entered among the disclosures."""
        from liaise_desktop.app.paper_making import PaperOrder, make_agreement
        from liaise_desktop.application.papers import Release

        options = self._options
        release = Release(options.recipient, options.kind, options.purpose, options.ground)
        with self._session() as session:
            mediation = _mediation_with_code(session, options.mediation)
            order = PaperOrder(
                mediation,
                release,
                options.language,
                options.out,
                other_side_first=options.other_side_first,
            )
            made = make_agreement(session, session.reader(), order)
        return self._made(made)

    def _made(self, made: MadePaper) -> int:
        said = self.tr("Made: {file}, {pages} pages, serial {serial}.")
        self._output.answer(
            [said.format(file=made.path.name, pages=made.pages, serial=made.serial)],
            {
                "file": str(made.path),
                "pages": made.pages,
                "serial": made.serial,
                "sha256": made.sha256,
            },
        )
        return 0

    def doctor(self) -> int:
        """Say whether the installation is in order."""
        named = self._options.vault is not None or self._options.practice is not None
        vault = self._folder() if named else None
        findings = examine(self._installation, self._output.words, vault)
        if self._options.open or self._options.check:
            findings += self._of_vault()
        good = all(finding.good for finding in findings)
        # A name that comes twice, for two folders, is good if both are.
        facts: dict[str, object] = {}
        for finding in findings:
            facts[finding.name] = finding.good and facts.get(finding.name, True)
        self._output.report(
            [f"{'+' if finding.good else '!'} {finding.sentence}" for finding in findings],
            facts,
            good=good,
        )
        return 0 if good else 1

    def _of_vault(self) -> list[Finding]:
        from liaise_desktop.app.health_work import HealthWork
        from liaise_desktop.application.health import rows

        with self._session() as session:
            if self._options.check:
                session.vault.checkup().run()
            health, _ = HealthWork(session).look(_Patient())
            return of_vault(rows(health, session.desk.clock.now()))

    def _session(self) -> _Opened:
        from liaise_desktop.storage.vault import Vault

        folder = self._folder()
        passphrase = self._ask(self._options.passphrase_fd, self.tr("Passphrase:"))
        settings = vault_settings(self._installation.paths.config, folder)
        held = hold(folder) if folder.is_dir() else None
        try:
            vault = Vault.open(folder, passphrase=passphrase, settings=settings)
            try:
                return _Opened(begin(vault, self._installation.pack()), held)
            except BaseException:
                vault.close()
                raise
        except BaseException:
            if held is not None:
                held.unlock()
            raise

    def keys(self) -> int:
        """Run a command about keys."""
        from liaise_desktop.app.cli_keys import KeyCommands

        return KeyCommands(self._options, self._output, self._ask, self._folder).run()

    def _folder(self) -> Path:
        if self._options.vault is not None:
            folder: Path = self._options.vault
            return folder
        doors = self._installation.doors()
        if self._options.practice:
            return doors.place(self._options.practice)
        return doors.place(next((door.key for door in doors.all()), "none"))


class _Opened:
    """A session that is closed on leaving, and its vault given free for others."""

    def __init__(self, session: Session, held: QLockFile | None) -> None:
        self._session, self._held = session, held

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_: object) -> None:
        self._session.close()
        if self._held is not None:
            self._held.unlock()


def run(options: argparse.Namespace, output: Output, ask: Ask) -> int:
    """Run the command that *options* name; return the exit code."""
    if options.practice is not None and options.practice not in practice_city.PEOPLE:
        raise RecordNotFoundError
    commands = Commands(options, output, ask)
    verbs = {
        "verify": commands.verify,
        "export": commands.export,
        "import": commands.bring_in,
        "summary": commands.summary,
        "agreement": commands.agreement,
        "doctor": commands.doctor,
        "escrow": commands.keys,
        "keys": commands.keys,
    }
    return verbs[options.command]()


def _case_with_code(session: Session, code: str) -> str:
    for row in _cases(session, code):
        if row.code == code:
            return row.id
    raise RecordNotFoundError


def _mediation_with_code(session: Session, code: str) -> str:
    reader, last = session.reader(), None
    while page := reader.mediation_page(last, _PAGE, code):
        for row in page:
            if row.code == code:
                return row.id
        last = page[-1]
    raise RecordNotFoundError


def _cases(session: Session, text: str) -> Iterator[CaseRow]:
    reader, last = session.reader(), None
    while page := reader.case_page(CaseFilter(text=text), last, _PAGE):
        yield from page
        last = page[-1]


if TYPE_CHECKING:
    from liaise_desktop.application.listings import CaseRow
