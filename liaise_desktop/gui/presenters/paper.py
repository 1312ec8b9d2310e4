"""Putting a case summary or an agreement on paper: for whom, why, on which ground, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application.paper_choices import SummaryChoice
from liaise_desktop.application.papers import Release, check_release
from liaise_desktop.domain.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import JobHandle, Progress
    from liaise_desktop.application.workplace import Workplace

SUMMARY, AGREEMENT = "CASE_SUMMARY", "MEDIATION_AGREEMENT"

# Kinds of disclosure for which a paper can be made; the rest are figures, notices, or spoken.
FOR_PAPER: Final = (
    "SUBJECT",
    "REFERRAL",
    "CONF",
    "SUPERVISION",
    "CHILDPROT",
    "COURT",
    "POLICE_DANGER",
    "POLICE_OTHER",
    "HANDOVER",
)
MEDIATION_GROUND: Final = "MEDIATION"  # a legal basis that a city may have


@dataclass(frozen=True, slots=True)
class PaperOffer:
    """What the dialog begins with.

    ``basis`` is the code of the legal basis whose words the ground begins with; ``colleagues``
    are principal and name of those who can decide as the second person.
    """

    kind: str
    record: str
    code: str
    basis: str
    languages: tuple[tuple[str, str], ...]
    colleagues: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """A paper that somebody asked for; ``target`` is the path of the file.

    With ``other_side_first`` an agreement names the sides turned round.
    """

    kind: str
    record: str
    release: Release
    language: str
    target: str
    choice: SummaryChoice = field(default_factory=SummaryChoice)
    other_side_first: bool = False


class PaperMade(Protocol):
    """A paper that was written."""

    @property
    def serial(self) -> str:
        """The serial printed on it."""

    @property
    def changes(self) -> ChangeSet:
        """What was kept about it."""


class PaperPort(Protocol):
    """What the application makes papers with."""

    def languages(self) -> Sequence[tuple[str, str]]:
        """Return the languages of papers: code and own name."""

    def ground(self, basis: str, language: str) -> str:
        """Return the words of a legal basis in a language, nothing if the city has none."""

    def make(self, order: PaperOrder, progress: Progress) -> PaperMade:
        """Write the paper and register that it left; on the thread that writes."""


class PaperView(Protocol):
    """What the presenter needs of the dialog."""

    def show_offer(self, offer: PaperOffer) -> None:
        """Open with *offer*."""

    def show_ground(self, words: str) -> None:
        """Put the ground into its field."""

    def release(self) -> Release:
        """Return for whom, why and on which ground."""

    def language(self) -> str:
        """Return the language chosen."""

    def choice(self) -> SummaryChoice:
        """Return what goes on it."""

    def choose_target(self, name: str) -> str:
        """Ask where the file goes; empty if nobody wants to say."""

    def show_making(self, making: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show that the paper is being made."""

    def show_refusal(self, error: Exception) -> None:
        """Say what has to be put right."""

    def close_paper(self) -> None:
        """Go away."""

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""


class PaperPresenter:
    """Asks what a paper needs, has it made, and says where it is."""

    def __init__(
        self,
        view: PaperView,
        work: Workplace,
        port: PaperPort,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view = view
        self._work = work
        self._port = port
        self._notify = notify
        self._offer: PaperOffer | None = None
        self._job: JobHandle | None = None
        self._making = False
        self._ground = ""
        self._turned = False

    def open_summary(self, case: str) -> None:
        """Open the dialog for the summary of a case."""
        detail = self._work.reader.case_detail(case)
        if detail is None:
            return
        colleagues = self._colleagues(detail.audience, dict(detail.names))
        basis = detail.case.legal_basis
        self._open(SUMMARY, case, detail.case.code, basis, colleagues)

    def open_agreement(
        self,
        mediation: str,
        other_side_first: bool = False,  # noqa: FBT001, FBT002 - a signal's second argument
    ) -> None:
        """Open the dialog for the agreement of a mediation, or for its turned-round copy."""
        self._turned = other_side_first
        detail = self._work.reader.mediation_detail(mediation)
        if detail is None:
            return
        colleagues = self._colleagues(detail.mediation.mediators, dict(detail.names))
        self._open(
            AGREEMENT, mediation, detail.mediation.code, MEDIATION_GROUND, colleagues
        )

    def _colleagues(
        self, principals: Sequence[str], names: dict[str, str]
    ) -> tuple[tuple[str, str], ...]:
        me = self._work.desk.principal
        return tuple((one, names.get(one, one)) for one in principals if one != me)

    def _open(
        self,
        kind: str,
        record: str,
        code: str,
        basis: str,
        colleagues: tuple[tuple[str, str], ...],
    ) -> None:
        languages = tuple(self._port.languages())
        self._offer = PaperOffer(kind, record, code, basis, languages, colleagues)
        self._ground = ""
        self._view.show_offer(self._offer)
        self.language_chosen(self._view.language())

    def language_chosen(self, language: str) -> None:
        """Say the ground in the language of the paper, unless somebody wrote another."""
        if self._offer is None or self._view.release().ground != self._ground:
            return
        self._ground = self._port.ground(self._offer.basis, language)
        self._view.show_ground(self._ground)

    def save_clicked(self) -> None:
        """Check what was said, ask where to, and have the paper made."""
        offer = self._offer
        if offer is None or self._making:
            return
        release = self._view.release()
        try:
            check_release(release)
        except RuleError as error:
            self._view.show_refusal(error)
            return
        target = self._view.choose_target(f"{offer.code}-{self._work.desk.today()}.pdf")
        if not target:
            return
        order = PaperOrder(
            offer.kind,
            offer.record,
            release,
            self._view.language(),
            target,
            self._view.choice(),
            self._turned,
        )
        self._set_making(True)  # noqa: FBT003 - a plain setter
        self._job = self._work.jobs.start(
            partial(self._make, order), done=self._on_made, failed=self._on_refused
        )

    def _set_making(self, making: bool, /) -> None:  # noqa: FBT001 - a plain setter
        self._making = making
        self._view.show_making(making)

    def _make(self, order: PaperOrder, progress: Progress) -> PaperMade:
        return self._port.make(order, progress)

    def _on_made(self, made: PaperMade) -> None:
        self._offer = None
        self._set_making(False)  # noqa: FBT003 - a plain setter
        self._view.close_paper()
        self._work.announce(made.changes, self)
        self._notify(self._view.words("made").format(serial=made.serial), None)

    def _on_refused(self, error: Exception) -> None:
        self._set_making(False)  # noqa: FBT003 - a plain setter
        self._view.show_refusal(error)

    def cancel_clicked(self) -> None:
        """Stop making the paper, or go away."""
        if self._making and self._job is not None:
            self._job.cancel()
            self._set_making(False)  # noqa: FBT003 - a plain setter
            return
        self._view.close_paper()
