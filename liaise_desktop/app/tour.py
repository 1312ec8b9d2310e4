"""The tour: the main job of a mediator and a supervisor, through real windows, without a person.

Every step is checked by other means than the window it went through; a step that did not really
happen ends the tour with a name and an exit code of 1.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from liaise_desktop.app.collecting import GuiThreadCollector
from liaise_desktop.app.hardening import harden_process
from liaise_desktop.app.paths import private_folder
from liaise_desktop.app.practice import Amount
from liaise_desktop.app.practice_city import ANKE, MIRA, TOMAS
from liaise_desktop.app.tour_hands import PATIENCE_SECONDS, Hands, NotDoneError
from liaise_desktop.app.tour_laptops import Laptop
from liaise_desktop.app.tour_log import Log
from liaise_desktop.app.tour_mediator import MediatorPart
from liaise_desktop.app.tour_supervisor import SupervisorPart
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.exchange.writer import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FOLDERS = ("pictures", "papers", "stick", "laptops")


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a tour goes.

    Attributes:
        amount: What stands in the mediator's vault when the day begins.
        pictures: Whether the windows are pictured.
        patience: For how long something is waited for, in seconds.
    """

    amount: Amount = field(default_factory=Amount)
    pictures: bool = True
    patience: float = PATIENCE_SECONDS


class Tour:
    """One tour, from a new laptop to the supervisor's answer.

    Args:
        app: The application.
        out: Where everything is left.
        extent: How far it goes.
    """

    def __init__(self, app: QApplication, out: Path, extent: Extent) -> None:
        self._out, self.log = out, Log()
        places = {name: private_folder(out / name) for name in FOLDERS}
        pictures = places["pictures"] if extent.pictures else None
        self.hands = Hands(app, pictures, extent.patience)
        homes = {
            person.key: Laptop(person, places["laptops"] / person.key)
            for person in (MIRA, TOMAS, ANKE)
        }
        stick, papers = places["stick"], places["papers"]
        self.mediator = MediatorPart(
            app, self.hands, self.log, homes, (stick, papers), extent.amount
        )
        self.supervisor = SupervisorPart(app, self.hands, self.log, homes, (stick, papers))

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield every step with its name, in order."""
        mira, anke = self.mediator, self.supervisor
        yield "first run", mira.first_run
        yield "fill the invented city", mira.fill
        yield "unlock", mira.unlock
        yield "search", mira.search
        yield "write a note", mira.write_note
        yield "log a mediation session", mira.log_session
        yield "make the case summary", mira.make_summary
        yield "make the agreement", mira.make_agreement
        yield "export", mira.export
        yield "bring in a colleague's file", mira.bring_in_conflict
        yield "look after the laptop", mira.look_after
        yield "lock", mira.lock
        yield "unlock as supervisor", anke.unlock
        yield "verify and preview", anke.preview
        yield "bring in", anke.bring_in
        yield "comment", anke.comment
        yield "export back", anke.export_back
        yield "bring in the answer", mira.bring_in_answer

    def run(self) -> None:
        """Do every step.

        Raises:
            NotDoneError: A step did not really happen.
            LiaiseError: A step was refused.
        """
        for name, step in self.steps():
            self.log.timed(name, step)

    def summary(self, failed: str) -> dict[str, object]:
        """Return counts and timings."""
        papers = sorted(path.name for path in (self._out / "papers").glob("*.pdf"))
        files = sorted(path.name for path in (self._out / "stick").glob(f"*{SUFFIX}"))
        return {
            "done": not failed,
            "failed": failed,
            "screenshots": len(self.hands.taken),
            "papers": papers,
            "export_files": files,
            "counts": self.log.counts,
            "seconds": self.log.steps,
            "seconds_in_all": round(sum(self.log.steps.values()), 1),
        }


def make_tour(out: Path, extent: Extent | None = None) -> int:
    """Make the tour into *out*, which is emptied first; return 0 if every step happened."""
    harden_process()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another application runs in this process")
    GuiThreadCollector(app)
    for name in FOLDERS:
        shutil.rmtree(out / name, ignore_errors=True)
    tour, failed = Tour(app, out.resolve(), extent or Extent()), ""
    try:
        tour.run()
    except (NotDoneError, LiaiseError) as error:
        failed = f"{tour.log.step}: {error}"
    except Exception as error:  # noqa: BLE001 - whatever broke, the tour did not happen
        failed = f"{tour.log.step}: {type(error).__name__}: {error}"
    said = tour.summary(failed)
    (out / "summary.json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
    if failed:
        sys.stderr.write(f"The tour stopped: {failed}.\n")
        return 1
    sys.stdout.write(
        f"{said['screenshots']} pictures, {len(list(tour_papers(out)))} papers, "
        f"{len(list(tour_files(out)))} export files in {out}\n"
    )
    return 0


def tour_papers(out: Path) -> Iterator[Path]:
    """Yield the papers of a tour."""
    yield from (out / "papers").glob("*.pdf")


def tour_files(out: Path) -> Iterator[Path]:
    """Yield the export files of a tour."""
    yield from (out / "stick").glob(f"*{SUFFIX}")
