"""What the use cases need from the world, as protocols; storage, crypto and app provide it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, datetime
    from types import TracebackType

    from liaise_desktop.domain.changes import Change
    from liaise_desktop.domain.registers import RecordState

T = TypeVar("T")


class Progress(Protocol):
    """What running work reports to."""

    def step(self, done: int, total: int) -> None:
        """Say how far the work is.

        Raises:
            CancelledError: Somebody asked the work to stop.
        """


class JobHandle(Protocol):
    """A handle on running work."""

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""


class JobRunner(Protocol):
    """Runs work away from the screen, one piece after another."""

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None] | None = None,
    ) -> JobHandle:
        """Start *work* behind what is waiting; outcomes come back to the caller's thread."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the time, in UTC and aware of it."""


class Randomness(Protocol):
    """Gives random bytes."""

    def __call__(self, count: int, /) -> bytes:
        """Return *count* unpredictable bytes."""


class Signer(Protocol):
    """The author key of this device."""

    @property
    def public_hex(self) -> str:
        """The raw Ed25519 public key, 64 hex digits."""

    def sign_change(self, header_bytes: bytes) -> bytes:
        """Return the signature over a change's header, 64 bytes."""


class ChangeLog(Protocol):
    """The changes of a vault, inside one open transaction."""

    def state(self, record: str) -> RecordState | None:
        """Return what is known about a record, None if nothing is."""

    def changes_of(self, record: str) -> Sequence[Change]:
        """Return the changes of a record that count, oldest first by their clocks."""

    def add(self, fields: Mapping[str, Any], *, record: str, binder: str, type_: str) -> Change:
        """Append a change by this device that sets *fields* over everything it knows of them."""

    def add_over(
        self,
        fields: Mapping[str, Any],
        over: Mapping[str, Iterable[str]],
        *,
        record: str,
        binder: str,
        type_: str,
    ) -> Change:
        """Append a change by this device that replaces exactly the candidates listed in *over*."""

    def erase(self, changes: Iterable[str], *, record: str, ground: str) -> Change:
        """Append a change that erases the bodies of *changes* for ever."""


class Drafts(Protocol):
    """What is being written; local, never exported, gone without trace when discarded."""

    def keep(self, key: str, content: Mapping[str, Any]) -> None:
        """Keep *content* under *key*, in place of what was there."""

    def get(self, key: str) -> dict[str, Any] | None:
        """Return what is kept under *key*."""

    def discard(self, key: str) -> None:
        """Forget what is kept under *key*."""


class Records(Protocol):
    """Finds records by what they say, inside the open transaction."""

    def find(self, type_: str, field: str, value: str) -> Sequence[RecordState]:
        """Return the records of a type whose shown value of a text *field* is *value*.

        In the order in which their first change came into this vault.
        """

    def inside(self, binder: str) -> Sequence[tuple[str, str]]:
        """Return id and type of every record of a binder that says anything, its own aside."""


class UnitOfWork(Protocol):
    """One transaction: a clean exit commits, an exception rolls everything back."""

    @property
    def log(self) -> ChangeLog:
        """The changes."""

    @property
    def drafts(self) -> Drafts:
        """The drafts."""

    @property
    def records(self) -> Records:
        """The records, to be found by what they say."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        """Commit, or roll back."""


class Words(Protocol):
    """Texts, dates and numbers in one language, for papers and the command line."""

    @property
    def language(self) -> str:
        """The language's code, such as ``de``."""

    def text(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """Return *source* in this language; *n* chooses the plural."""

    def day(self, day: date) -> str:
        """Return a date written out, with a four-digit year."""

    def moment(self, moment: datetime) -> str:
        """Return a date and time, in local time."""
