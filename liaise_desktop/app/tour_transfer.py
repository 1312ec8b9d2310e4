"""Hand-overs in the tour, through the pages that people use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.app.tour_hands import NotDoneError
from liaise_desktop.exchange.writer import SUFFIX
from liaise_desktop.gui.views.bring_in_card import FileRow
from liaise_desktop.gui.views.field_pair import FieldPairCard
from liaise_desktop.gui.widgets import CheckMark, ChoiceChip

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.office import Office
    from liaise_desktop.app.tour_hands import Hands
    from liaise_desktop.gui.views.import_preview import ImportPage

AGE_HEADER = b"age-encryption.org/v1"


def export_to(office: Office, hands: Hands, name: str, stick: Path, picture: str) -> Path:
    """Tick one person, export, and return the file that was written.

    Raises:
        NotDoneError: No file came to be, or it is not what it should be.
    """
    before = set(stick.glob(f"*{SUFFIX}"))
    office.open("transfer", "")
    page = office.pages.transfer_page
    hands.wait(lambda: _mark(page.ui.people, name) is not None, f"{name} can be chosen")
    mark = _mark(page.ui.people, name)
    if mark is None:
        raise NotDoneError(f"{name} can be chosen")
    if not mark.isChecked():
        hands.click(mark, name)
    hands.pictures(office.frame, picture, office.preferences)
    hands.click(page.ui.export_button, "Export")
    hands.wait(lambda: set(stick.glob(f"*{SUFFIX}")) - before, "the export file is written")
    (made,) = set(stick.glob(f"*{SUFFIX}")) - before
    with made.open("rb") as stream:
        if stream.read(len(AGE_HEADER)) != AGE_HEADER:
            raise NotDoneError("the export file is encrypted")
    hands.wait(lambda: not office.second.is_busy(), "the export ends")
    return made


def look_into(office: Office, hands: Hands, sender: str) -> ImportPage:
    """Look into the waiting files until one is from *sender*; return the preview.

    Raises:
        NotDoneError: None of them is.
    """
    tried: set[str] = set()
    while True:
        office.open("transfer", "")
        transfer, page = office.pages.transfer_page, office.pages.import_page
        hands.wait(lambda: not office.second.is_busy(), "the stick is looked at")
        rows = [row for row in transfer.findChildren(FileRow) if row.isVisible()]
        row = next((each for each in rows if each.file.name not in tried), None)
        if row is None:
            raise NotDoneError(f"a file from {sender} waits")
        tried.add(row.file.name)
        hands.click(row.button, "Look into the file")
        hands.wait(lambda: not office.second.is_busy(), "the file is verified")
        hands.wait(lambda: not office.jobs.is_busy(), "the file is staged")
        if office.frame.current_page() == "import" and page.ui.name.text().startswith(sender):
            hands.wait(page.ui.bring_in.isVisible, "the preview is shown")
            return page


def bring_in_waiting(office: Office, hands: Hands, page: ImportPage) -> int:
    """Keep both where both changed, bring the file in, and return how many changes came.

    Raises:
        NotDoneError: Nothing came in.
    """
    before = len(office.work.reader.transfers(100))
    for card in page.findChildren(FieldPairCard):
        chips = [chip for chip in card.findChildren(ChoiceChip) if chip.isVisible()]
        if chips and not any(chip.isChecked() for chip in chips):
            hands.click(chips[-1], "Keep both")
    hands.click(page.ui.bring_in, "Bring in")
    hands.wait(lambda: len(office.work.reader.transfers(100)) > before, "it is brought in")
    hands.wait(lambda: not office.second.is_busy(), "bringing in ends")
    row = office.work.reader.transfers(1)[0]
    if row.direction != "in" or row.outcome != "brought-in" or not row.changes:
        raise NotDoneError("the changes came in")
    return row.changes


def _mark(people: object, name: str) -> CheckMark | None:
    marks = people.findChildren(CheckMark)  # type: ignore[attr-defined] # a FlowBox of marks
    return next((mark for mark in marks if mark.text().startswith(name)), None)
