"""The desk: who works here, with which clock, randomness and vault; what use cases work with."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from liaise_desktop.domain import authority
from liaise_desktop.domain.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime, tzinfo
    from types import TracebackType

    from liaise_desktop.application.ports import (
        ChangeLog,
        Clock,
        Drafts,
        Randomness,
        Records,
        UnitOfWork,
    )

ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Desk:
    """What every use case works with.

    Attributes:
        principal: Who works here, as the city's certificate names them.
        role: A code of ROLE, such as ``mediator``.
        name: How colleagues know them, such as “Mira K.”.
        clock: Tells the time.
        random: Gives random bytes.
        unit: Opens a unit of work on the vault's writing connection.
        prefix: What case codes begin with, from the city pack.
        zone: The zone in which moments are written down; None is this computer's.
    """

    principal: str
    role: str
    name: str
    clock: Clock
    random: Randomness
    unit: Callable[[], UnitOfWork]
    prefix: str = "LD"
    zone: tzinfo | None = None

    def new_id(self) -> str:
        """Return an id for a new record or binder, 32 hex digits."""
        return self.random(ID_BYTES).hex()

    def now(self) -> datetime:
        """Return the time in the zone of this desk."""
        return self.clock.now().astimezone(self.zone)

    def moment(self) -> str:
        """Return the time to the second, ISO 8601 with offset."""
        return self.now().isoformat(timespec="seconds")

    def today(self) -> date:
        """Return the day in the zone of this desk."""
        return self.now().date()

    def must(self, action: str, record_type: str) -> None:
        """Hold the table of who may do what.

        Raises:
            NotAllowedError: The role of this desk may not do it.
        """
        if not authority.may(self.role, record_type, action):
            raise NotAllowedError(role=self.role, record=record_type, action=action)


class SameUnit:
    """Hands an open unit of work to several use cases, which then commit or fail together."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit

    @property
    def log(self) -> ChangeLog:
        """The changes of the open unit."""
        return self._unit.log

    @property
    def drafts(self) -> Drafts:
        """The drafts of the open unit."""
        return self._unit.drafts

    @property
    def records(self) -> Records:
        """The records of the open unit."""
        return self._unit.records

    def __enter__(self) -> Self:
        """Go on in the open unit."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        """Leave the end to whoever opened the unit."""


@contextmanager
def together(desk: Desk) -> Iterator[Desk]:
    """Open one unit of work and yield a desk whose use cases all work inside it."""
    with desk.unit() as unit:
        shared = SameUnit(unit)
        yield replace(desk, unit=lambda: shared)
