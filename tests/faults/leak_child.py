"""A day at the real windows with words that must not be left anywhere, then the lock.

`python leak_child.py ROOT PAPERS [short]`; reads the words from standard input as one line of JSON, says
"done" once the day is over, and locks when another line comes. What comes after the lock is the
real program, in place of this one.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.attachments_port import AttachmentsAtWork
from liaise_desktop.app.collecting import GuiThreadCollector
from liaise_desktop.app.desktop import Desktop, Manner
from liaise_desktop.app.gui import log_unforeseen
from liaise_desktop.app.hardening import harden_process
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.lock import replace_process
from liaise_desktop.app.logs import start_log
from liaise_desktop.app.paths import private_folder
from liaise_desktop.app.tour_hands import Hands
from liaise_desktop.application.attachments import Wanted
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.mediations import Request, request_mediation
from liaise_desktop.application.notes import correct_note
from liaise_desktop.application.sessions import add_common_ground, keep_sealed_note
from liaise_desktop.application.writing import writing
from liaise_desktop.domain.attachments import Attachment
from liaise_desktop.gui.views.paper_dialog import PaperForm

CONTROL = Qt.KeyboardModifier.ControlModifier


class Day:
    """What somebody does from unlock to lock, with marked words wherever words can be."""

    def __init__(self, desktop, hands, words, papers):
        self.desktop, self.hands, self.words, self.papers = desktop, hands, words, papers

    @property
    def office(self):
        return self.desktop.office

    def live(self, *, short):
        self.unlock()
        self.case = self._job(self._propose)
        if short:
            self.leave_half_a_note()
            return
        self.write_note()
        self._job(self._correct)
        self._job(self._attach)
        self._job(self._mediate)
        self.search()
        self.make_paper()
        self.crash()
        self.leave_half_a_note()

    def unlock(self):
        """Type a wrong passphrase, then the right one."""
        hands, form = self.hands, self.desktop.window.form
        hands.type(form.passphrase.edit, self.words["wrong passphrase"])
        hands.click(form.unlock, "Unlock")
        hands.wait(lambda: bool(form.passphrase.error), "it is refused")
        hands.wait(form.unlock.isEnabled, "another try")
        form.passphrase.edit.clear()
        hands.type(form.passphrase.edit, self.words["passphrase"])
        hands.click(form.unlock, "Unlock")
        hands.wait(lambda: self.office is not None, "the vault opens")

    def _job(self, work):
        """Do something on the thread that writes; return what was made."""
        made, failed = [], []
        desk = self.office.session.desk
        self.office.jobs.start(lambda progress: work(desk), done=made.append, failed=failed.append)
        self.hands.wait(lambda: made or failed, "the job is done")
        if failed:
            raise failed[0]
        self.office.bus.announce(made[0])
        return made[0].made

    def _propose(self, desk):
        return propose_case(
            desk,
            Proposal(
                purpose="SUPPORT", legal_basis="PUBLIC_TASK", supervisor="anke@maarhaven.example",
                pseudonym=self.words["pseudonym"], purpose_sentence=self.words["purpose of a case"],
                necessity=self.words["necessity"], safe_contact=self.words["safe contact"],
            ),
        )  # fmt: skip

    def write_note(self):
        """Write a note into the case, and save it."""
        office, hands, words = self.office, self.hands, self.words
        reader = office.work.reader
        office.open("case", self.case)
        composer = office.pages.case_page.composer
        fields = composer.fields.ui
        hands.click(fields.source.segments()[-1], "own words")
        hands.type(fields.observed.edit, f"She said {words['observed']}")
        hands.type(fields.reading.edit, f"Calm, {words['reading']}")
        hands.type(fields.alternative.edit, f"Or {words['alternative']}")
        hands.type(fields.next_what.edit, f"Ask {words['next step']}")
        hands.click(composer.ui.save, "Save note")
        hands.wait(lambda: bool(reader.search(words["observed"]).hits), "the note is found")

    def _correct(self, desk):
        entry = next(each for each in desk_notes(self.office, self.case))
        return correct_note(desk, entry.note.id, entry.note, self.words["reason"])

    def _attach(self, desk):
        """Put a file to the note, as from a stick, and open a copy for another program."""
        entry = next(each for each in desk_notes(self.office, self.case))
        path = self.papers / f"{self.words['name of a file']}.pdf"
        path.write_bytes(b"%PDF-1.7\n" + self.words["words in a file"].encode() * 20_000)
        port = AttachmentsAtWork(self.office.session, self.desktop.copies)
        made = port.attach(Wanted(entry.note.id, path), Patient())
        path.unlink()
        with writing(desk) as at_work:
            attachment = at_work.load(Attachment, made.made)
        copy = port.open_copy(attachment, Patient())
        if self.words["words in a file"].encode() not in copy.read_bytes():
            raise ValueError("the copy is not plain")
        return made

    def _mediate(self, desk):
        wanted = Request(
            title=self.words["mediation"], supervisor="anke@maarhaven.example",
            requested_on="2026-03-09", conflict_type="NOISE", summary=self.words["summary"],
        )  # fmt: skip
        made = request_mediation(desk, wanted)
        add_common_ground(desk, made.made, self.words["common ground"])
        keep_sealed_note(desk, made.made, self.words["sealed note"])
        return made

    def search(self):
        """Search for a word that stands there, and for one that does not."""
        office, hands = self.office, self.hands
        hands.keys(office.frame, Qt.Key.Key_K, CONTROL)
        palette = office.pages.palette
        hands.wait(palette.isVisible, "the palette opens")
        hands.type(palette.ui.query, self.words["observed"])
        hands.wait(lambda: palette.ui.hits.model().rowCount() > 0, "it is found")
        palette.ui.query.clear()
        hands.type(palette.ui.query, self.words["searched"])
        hands.keys(palette.ui.query, Qt.Key.Key_Escape)

    def make_paper(self):
        """Make the summary of the case as PDF."""
        office, hands = self.office, self.hands
        office.open("case", self.case)
        hands.click(office.pages.case_page.ui.summary, "Summary as PDF")
        form = next(each for each in office.frame.findChildren(PaperForm) if each.isVisible())
        form.ui.kind.set_value("SUPERVISION")
        hands.type(form.ui.recipient.edit, self.words["recipient"])
        hands.type(form.ui.purpose.edit, self.words["purpose of a paper"])
        hands.click(form.frame.save, "Save the paper")
        hands.wait(lambda: any(self.papers.glob("*.pdf")), "the paper is written")
        hands.wait(lambda: not office.frame.findChildren(PaperForm), "the dialog closes")

    def crash(self):
        """Fail unforeseen, with somebody's words in the error."""
        sys.excepthook = log_unforeseen
        failed = []

        def fail():
            failed.append(True)
            raise ValueError(self.words["crash"])

        QTimer.singleShot(0, fail)
        self.hands.wait(lambda: failed, "it fails")

    def leave_half_a_note(self):
        """Copy some words, and leave a note half typed."""
        office, hands = self.office, self.hands
        office.open("case", self.case)
        fields = office.pages.case_page.composer.fields.ui
        hands.click(fields.source.segments()[0], "seen")
        edit = fields.observed.edit
        hands.type(edit, self.words["copied"])
        QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(edit, Qt.Key.Key_C, CONTROL)
        hands.type(edit, f"She is {self.words['draft']}")
        reader = office.work.reader
        hands.wait(
            lambda: any(self.words["draft"] in str(row.content) for row in reader.drafts()),
            "the draft is kept",
        )


def desk_notes(office, case):
    """Return the notes of a case, on the calling thread."""
    return [each for each in office.session.reader().timeline(case, None, 5) if each.note]


class Patient:
    def step(self, done, total):
        """Go on."""


def main(root, papers, short=""):
    words = json.loads(sys.stdin.readline())
    harden_process()
    app = QApplication(sys.argv[:1])
    GuiThreadCollector(app)
    installation = Installation.of_user(Path(root), practice=True)
    start_log(private_folder(installation.paths.logs))

    def relaunch():
        replace_process(["--practice", "--root", root])

    manner = Manner(size=(1366, 768), ask_file=lambda window, name: str(Path(papers) / name))
    desktop = Desktop(app, installation, relaunch, manner)
    desktop.start()
    day = Day(desktop, Hands(app, None, 20.0), words, Path(papers))

    def begin():
        try:
            day.live(short=bool(short))
        except Exception:  # noqa: BLE001 - whatever it is, the day did not end
            traceback.print_exc()
            app.exit(1)
        else:
            print("done", flush=True)

    QTimer.singleShot(0, begin)
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def lock():
        asked.setEnabled(False)
        desktop.lock()

    asked.activated.connect(lock)
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
