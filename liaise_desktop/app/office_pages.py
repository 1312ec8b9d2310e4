"""The pages of an unlocked vault: made, wired, shown, and told of what was written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.app.attachments_port import AttachmentsAtWork
from liaise_desktop.app.entrance import about
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.office_bin import OfficeBin
from liaise_desktop.app.office_case_steps import OfficeCaseSteps
from liaise_desktop.app.office_flags import OfficeFlags
from liaise_desktop.app.office_keys import OfficeKeys
from liaise_desktop.app.office_library import OfficeLibrary
from liaise_desktop.app.office_palette import PaletteActions
from liaise_desktop.app.office_plan import OfficePlan
from liaise_desktop.app.office_requests import OfficeRequests
from liaise_desktop.app.office_rights import OfficeRights
from liaise_desktop.app.office_sharing import OfficeSharing
from liaise_desktop.app.office_street import OfficeStreet
from liaise_desktop.app.office_today import OfficeToday
from liaise_desktop.app.papers_port import PapersAtWork
from liaise_desktop.app.transfer_work import TransferWork
from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.transfer_in import resume_imports
from liaise_desktop.domain.authority import SUPERVISOR
from liaise_desktop.gui.presenters.attachments import AttachmentsPresenter
from liaise_desktop.gui.presenters.case_page import CasePagePresenter
from liaise_desktop.gui.presenters.cases import CasesPresenter, Colleague
from liaise_desktop.gui.presenters.import_preview import ImportPresenter
from liaise_desktop.gui.presenters.mediation_page import MediationPagePresenter
from liaise_desktop.gui.presenters.mediations import MediationsPresenter
from liaise_desktop.gui.presenters.paper import PaperPresenter
from liaise_desktop.gui.presenters.search import SearchPresenter
from liaise_desktop.gui.presenters.settings import SettingsPresenter
from liaise_desktop.gui.presenters.transfer import TransferPresenter
from liaise_desktop.gui.views import (
    attachment_dialogs,
    case_page,
    cases,
    import_preview,
    mediation_page,
    mediations,
    paper_dialog,
    search_palette,
    settings,
    transfer,
)
from liaise_desktop.storage.devices import Devices

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.app.joining import Refreshed
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import Applied, TransferDesk
    from liaise_desktop.gui.presenters.palette_actions import Action
    from liaise_desktop.gui.presenters.transfer_port import TransferPort


class Pages(QObject):
    """Makes every page and its presenter, and shows one at a time.

    Args:
        office: The unlocked vault on the screen.

    Signals:
        failed: What went wrong in the background.
        closed: The vault was closed, because its keys were changed.
    """

    failed = Signal(object)
    closed = Signal()

    def __init__(self, office: OfficeParts) -> None:
        super().__init__(office.frame)
        self._office = office
        self._titles = Titles(self)
        self.told: list[Any] = []  # presenters that hear of what was written
        self.typed: list[Callable[[], None]] = []  # keep what is being typed
        self.routes: dict[str, Callable[[str], None]] = {}  # kind of a record -> shows it
        self.lists: dict[str, Refreshed] = {}  # pages of the rail, read again when shown
        self._hand_over = self._transfer_desk()
        self.port = self._transfer_port()
        self._make_cases()
        self.plan = OfficePlan(self._office, self)
        self.rights = OfficeRights(self._office, self)
        self._make_mediations()
        self.requests = OfficeRequests(office, self)
        self.steps = OfficeCaseSteps(office, self, self.requests.name_of)
        self.library = OfficeLibrary(office, self, self.failed.emit)
        self.sharing = OfficeSharing(office, self, self.case_page, self.case)
        self._make_transfer()
        self._make_settings()
        self.today = OfficeToday(office, self, self.case_page.tabs)
        self.flags = OfficeFlags(office, self, self.failed.emit)
        self.today.page.ui.keeping.action_clicked.connect(self.rights.open_keeping)
        self.bin = OfficeBin(office, self, self.settings_page, self.failed.emit)
        self._make_palette()
        self.street = OfficeStreet(office, self)
        self.actions = self._palette_actions()
        self.street.capture_view.danger_requested.connect(self.sharing.open_danger)

    def start(self) -> None:
        """Fill what is shown first, then the rest."""
        for presenter in (self.cases, self.case, self.mediations, self.mediation):
            presenter.start()
        self.transfer.start()
        self.settings.start()
        self.keys.start()
        self.requests.start()
        self.bin.start()
        self.library.start()
        self.sharing.start()
        self.search.start()
        self.street.start()
        if self._hand_over is not None:
            jobs = self._office.second
            jobs.start(self._resume, done=self._on_resumed, failed=self.failed.emit)

    def _resume(self, progress: Progress) -> tuple[Applied, ...]:
        desk = self._hand_over
        return () if desk is None else resume_imports(desk, progress)

    def _on_resumed(self, resumed: tuple[Applied, ...]) -> None:
        for applied in resumed:
            changes = ChangeSet(applied.records, applied.cases, kinds=frozenset({"import"}))
            self._office.work.announce(changes, self)

    # -- making ------------------------------------------------------------------------------

    def _make_cases(self) -> None:
        office = self._office
        city, frame = office.work.city, office.frame
        self.cases_page = cases.CasesPage(city)
        self.cases = CasesPresenter(
            self.cases_page,
            office.work,
            open_=office.open,
            notify=office.notify,
            colleagues=self.colleagues,
        )
        cases.connect(self.cases_page, self.cases)
        frame.add_page("cases", self.cases_page, self._titles.cases)
        self.case_page = case_page.CasePage(city)
        self.case = CasePagePresenter(
            self.case_page, office.work, open_=office.open, notify=office.notify
        )
        case_page.connect(self.case_page, self.case)
        self.case_tabs = self.case.tabs  # each hears which case is shown
        port = AttachmentsAtWork(office.session, office.copies, office.jobs.call_and_wait)
        files = self.case_page.files
        self.files = AttachmentsPresenter(
            files, office.work, port, jobs=office.second, notify=office.notify
        )
        attachment_dialogs.connect(files, self.case_page.body.timeline, self.files)
        frame.add_inner_page("case", self.case_page, under="cases")
        self.paper_dialog = paper_dialog.PaperDialog(frame, office.ask_file)
        self.paper = PaperPresenter(
            self.paper_dialog, office.work, PapersAtWork(office.session), notify=office.notify
        )
        paper_dialog.connect(self.paper_dialog, self.paper)
        self.case_page.summary_requested.connect(self.paper.open_summary)
        self.told += [self.cases, self.case]
        self.typed.append(self.case.flush_draft)
        self.lists["cases"] = self.cases

    def _make_mediations(self) -> None:
        office = self._office
        team = [one for one in self.colleagues() if one.role != SUPERVISOR]
        lead = next((one.principal for one in self.colleagues() if one.role == SUPERVISOR), "")
        self.mediations_page = mediations.MediationsPage(office.work.city)
        self.mediations = MediationsPresenter(
            self.mediations_page,
            office.work,
            open_=office.open,
            notify=office.notify,
            supervisor=lead,
            colleagues=[(one.principal, one.name) for one in team],
        )
        mediations.connect(self.mediations_page, self.mediations)
        office.frame.add_page("mediations", self.mediations_page, self._titles.mediations)
        self.mediation_page = mediation_page.MediationPage(office.work.city)
        self.mediation = MediationPagePresenter(
            self.mediation_page, office.work, open_=office.open, notify=office.notify
        )
        mediation_page.connect(self.mediation_page, self.mediation)
        office.frame.add_inner_page("mediation", self.mediation_page, under="mediations")
        self.mediation_page.agreement_requested.connect(self.paper.open_agreement)
        self.case_page.mediations.begin_clicked.connect(self._on_mediation_begun)
        self.told += [self.mediations, self.mediation]
        self.typed += [self.mediation.flush_draft, self.mediations.flush_draft]
        self.lists["mediations"] = self.mediations

    @Slot()
    def _on_mediation_begun(self) -> None:
        self.mediations.new_of_case(self.case.case)

    def _make_transfer(self) -> None:
        office = self._office
        self.transfer_page = transfer.TransferPage()
        self.transfer = TransferPresenter(
            self.transfer_page,
            office.work,
            self.port,
            open_=office.open,
            notify=office.notify,
            jobs=office.second,
            count=self._show_waiting,
        )
        transfer.connect(self.transfer_page, self.transfer)
        office.frame.add_page("transfer", self.transfer_page, self._titles.transfer)
        self.told.append(self.transfer)
        self.lists["transfer"] = self.transfer
        self.import_page = import_preview.ImportPage()
        self.importing: ImportPresenter | None = None
        if self.port is not None:
            self.importing = ImportPresenter(
                self.import_page,
                office.work,
                self.port,
                open_=office.open,
                notify=office.notify,
                jobs=office.second,
            )
            import_preview.connect(self.import_page, self.importing)
        office.frame.add_inner_page("import", self.import_page, under="transfer")

    def _make_settings(self) -> None:
        office = self._office
        self.settings_page = settings.SettingsPage()
        self.settings = SettingsPresenter(
            self.settings_page, office.preferences, about(office.session.pack)
        )
        settings.connect(self.settings_page, self.settings)
        office.frame.add_page("settings", self.settings_page, self._titles.settings, bottom=True)
        self.keys = OfficeKeys(office, self.settings_page, self.closed.emit)

    def _make_palette(self) -> None:
        office = self._office
        self.palette = search_palette.SearchPalette(office.frame)
        self.search = SearchPresenter(
            self.palette,
            office.work,
            open_=office.open,
            reader_there=office.session.reader,
            jobs=office.second,
            actions=self._actions,
        )
        search_palette.connect(self.palette, self.search)

    def _actions(self) -> Sequence[Action]:
        return self.actions.offered()

    def _palette_actions(self) -> PaletteActions:
        begin: dict[str, Callable[[], None]] = {
            "contact": self.street.capture,
            "case": self.cases.new_case_clicked,
            "mediation": self.mediations.new_clicked,
            "request": self.requests.list.new_clicked,
            "message": partial(self.library.lists.begin, "message"),
            "partner": partial(self.library.lists.begin, "partner"),
        }
        return PaletteActions(self._office, self.settings_page, begin)

    def _transfer_desk(self) -> TransferDesk | None:
        session = self._office.session
        if session.certified is None:
            return None
        return transfer_desk(session, self._office.jobs.call_and_wait)

    def _transfer_port(self) -> TransferPort | None:
        if self._hand_over is None:
            return None
        read = self._office.session.vault.read_connection
        return TransferWork(self._hand_over, read, folders=self._office.folders)

    def _show_waiting(self, count: int) -> None:
        self._office.frame.set_waiting("transfer", count)

    def colleagues(self) -> Sequence[Colleague]:
        """Return the people whose devices are known, this one aside."""
        session = self._office.session
        known = Devices(session.vault.read_connection()).all()
        found = {
            device.principal: Colleague(device.principal, device.name, device.role)
            for device in known
            if device.principal != session.desk.principal
        }
        return list(found.values())


class Titles(QObject):
    """What the rail calls the pages, in the language in force."""

    def cases(self) -> str:
        """Return the word for cases."""
        return self.tr("Cases")

    def mediations(self) -> str:
        """Return the word for mediations."""
        return self.tr("Mediations")

    def transfer(self) -> str:
        """Return the word for hand-overs."""
        return self.tr("Transfer files")

    def settings(self) -> str:
        """Return the word for settings."""
        return self.tr("Settings")
