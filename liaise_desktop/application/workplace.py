"""What an unlocked application offers to its screens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.application.unkept import Unkept

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.ports import JobRunner
    from liaise_desktop.application.vault_reader import VaultReader


class CityWords(Protocol):
    """The words that a city chose for itself, in the language of the interface."""

    @property
    def name(self) -> str:
        """The city, such as Maarhaven."""

    @property
    def team(self) -> str:
        """The team, such as Team Riverside."""

    @property
    def practice(self) -> bool:
        """Whether this is the invented city."""

    def options(self, group: str) -> Sequence[tuple[str, str]]:
        """Return the codes of a group such as ``places`` with their labels, in order."""

    def label(self, group: str, code: str) -> str:
        """Return the label of *code*, or the code itself where the city has none."""

    def district_of(self, place: str) -> str:
        """Return the district code of a place, or nothing."""

    def watched_words(self) -> Sequence[str]:
        """Return the words about which the city asks: is this needed here?"""

    def numbers(self, group: str) -> Sequence[tuple[str, str]]:
        """Return labels and numbers of a group such as ``emergency``."""

    def text(self, name: str) -> str:
        """Return a text of the city such as ``danger_decides``, nothing if it has none."""

    @property
    def police_policy(self) -> str:
        """What the city says about requests by police: ``refuse`` or ``ask_legal``."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The ports and use-case context of one unlocked vault.

    Attributes:
        desk: For use cases; its units of work open on the job runner's thread only.
        reader: For small pages, on the thread of the screens.
        jobs: For everything that writes, or that can take longer than a page.
        announce: Tells all screens of a ChangeSet; the second argument names the initiator.
        city: The city's words.
        unkept: What was typed and is not on the disk yet.
    """

    desk: Desk
    reader: VaultReader
    jobs: JobRunner
    announce: Callable[[ChangeSet, object], None]
    city: CityWords
    unkept: Unkept = field(default_factory=Unkept)
