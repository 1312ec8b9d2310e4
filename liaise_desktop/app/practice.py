"""Sets up practice: three certified vaults in Maarhaven, a stick with a file that waits."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.app import practice_city
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.key_events import acknowledge, unseen
from liaise_desktop.app.paths import private_folder
from liaise_desktop.app.practice_acts import PracticeClock
from liaise_desktop.app.practice_city import ANKE, MIRA, PASSPHRASE, TOMAS
from liaise_desktop.app.practice_data import fill, first_desk_edits, second_desk_edits
from liaise_desktop.app.session import begin, certify_for_practice, introduce, vault_settings
from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import apply_import, stage_import
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.crypto.recovery import code_of
from liaise_desktop.storage.vault import Vault

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from liaise_desktop.app.installation import Installation
    from liaise_desktop.app.practice_city import PracticePerson
    from liaise_desktop.app.practice_data import Counts
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.ports import Progress, Signer, UnitOfWork

READY = "ready"  # a file that says that practice was set up to its end
STICK = "stick"
_STEPS = 8


@dataclass(frozen=True, slots=True)
class Amount:
    """How much to invent."""

    cases: int = 44
    notes: int = 640
    mediations: int = 13


class Practice:
    """The practice folder of one installation."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._folder = installation.paths.practice
        self._pack = installation.pack()

    @property
    def is_ready(self) -> bool:
        """Whether it was set up."""
        return (self._folder / READY).is_file()

    @property
    def stick(self) -> Path:
        """The folder that stands for a USB stick."""
        return self._folder / STICK

    def prepare(self, today: date, progress: Progress, amount: Amount | None = None) -> Counts:
        """Set up practice from nothing; what an earlier try left is removed.

        Raises:
            VaultError: The disk refuses.
            CancelledError: Somebody asked the work to stop.
        """
        shutil.rmtree(self._folder, ignore_errors=True)
        private_folder(self.stick)
        self._furnish()
        progress.step(1, _STEPS)
        counts = self.fill_first(MIRA, today, amount or Amount())
        progress.step(4, _STEPS)
        self._hand(MIRA, TOMAS, today, keep=False)
        progress.step(6, _STEPS)
        self._edit_apart(today)
        progress.step(7, _STEPS)
        self._hand(MIRA, ANKE, today, keep=True)
        self._open(MIRA).close()  # the unlock page offers what was opened last
        (self._folder / READY).write_text("", encoding="utf-8")
        progress.step(_STEPS, _STEPS)
        return counts

    def fill_first(self, person: PracticePerson, today: date, amount: Amount) -> Counts:
        """Fill somebody's empty vault with a year of Maarhaven."""
        clock = PracticeClock(practice_city.morning(today))
        with self._open(person, clock) as session:
            colleagues = []
            for other in (TOMAS, ANKE):
                with self._open(other) as theirs:
                    key = theirs.vault.device.key
                desk = theirs.desk
                vault = session.vault
                colleagues.append(replace(desk, unit=_Signed(vault, key)))
            counts = fill(
                session.desk,
                today=today,
                cases=amount.cases,
                notes=amount.notes,
                mediations=amount.mediations,
                clock=clock,
                colleagues=colleagues,
            )
            while session.vault.tidy():
                pass
        return counts

    def _furnish(self) -> None:
        doors, cards = self._installation.doors(self._pack), []
        for person in (MIRA, TOMAS, ANKE):
            vault = doors.make(
                person.name,
                PASSPHRASE,
                code_of(practice_city.RECOVERY_SECRET),
                practice_city.CITY_ID,
                person.key,
            )
            certify_for_practice(vault, person)
            session = begin(vault, self._pack)
            for event in unseen(vault):  # in practice the keys are published anyway
                acknowledge(vault, session.desk, event)
            cards.append(session.certified)
            vault.close()
        for person in (MIRA, TOMAS, ANKE):
            with self._open(person) as session:
                for card in cards:
                    if card is not None:
                        introduce(session.vault, card, self._pack)

    def _hand(
        self, giver: PracticePerson, taker: PracticePerson, today: date, *, keep: bool
    ) -> Path:
        clock = PracticeClock(practice_city.morning(today))
        with self._open(giver, clock) as session:
            made = export_for(
                transfer_desk(session), [taker.principal], self.stick, _Patient()
            )
        if keep:
            return made.path
        with self._open(taker, clock) as session:
            desk = transfer_desk(session)
            staged = stage_import(desk, made.path, _Patient())
            apply_import(desk, staged.id, Decisions(), _Patient())
            while session.vault.tidy():
                pass
        made.path.unlink()
        return made.path

    def _edit_apart(self, today: date) -> None:
        clock = PracticeClock(practice_city.morning(today))
        with self._open(TOMAS, clock) as session:
            second_desk_edits(session.desk, today=today)
            export_for(transfer_desk(session), [MIRA.principal], self.stick, _Patient())
        with self._open(MIRA, clock) as session:
            first_desk_edits(session.desk, today=today)

    def _open(self, person: PracticePerson, clock: PracticeClock | None = None) -> _Open:
        place = self._installation.doors().place(person.key)
        settings = vault_settings(self._installation.paths.config, place)
        if clock is not None:
            settings = replace(settings, now=clock.now)
        vault = Vault.open(place, passphrase=PASSPHRASE, settings=settings)
        session = begin(vault, self._pack)
        if clock is not None:
            session = replace(session, desk=replace(session.desk, clock=clock))
        return _Open(session)


@dataclass(frozen=True)
class _Signed:
    """Units of work of one vault whose changes another device signs."""

    vault: Vault
    key: Signer

    def __call__(self) -> UnitOfWork:
        return self.vault.unit(self.key)


class _Open:
    """A session that is closed on leaving."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close it."""
        self._session.close()


class _Patient:
    """Progress that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Go on."""
