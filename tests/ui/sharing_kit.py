"""The tabs of a case about work with others, over a real vault, for the person at the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from liaise_desktop.application.desk import Desk
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.gui.presenters.sharing import SharingPresenter
from liaise_desktop.gui.presenters.sharing_shown import REFERRALS, SHARING
from liaise_desktop.gui.views import sharing_tab
from liaise_desktop.gui.views.frame import Frame
from liaise_desktop.gui.widgets import ScrollPage
from tests.ui.case_kit import MIRA, NAMES, AtOnce, City, World, settle


class Sharing(World):
    """Three people at their desks, and both tabs of one of them."""

    def __init__(self, place):
        super().__init__(place)
        self.case_id = self.case()
        self.steps = []

    def sit_down(self, principal=MIRA, types=(*REFERRALS, *SHARING)):
        """Let somebody sit down before both tabs, in a window of their own."""
        desk = self.desks[principal]
        self.work = Workplace(
            Desk(principal, desk.role, desk.name, desk.clock, desk.random, desk.unit, "MH", desk.zone),
            self.reader(), AtOnce(), self._tell, City(),
        )  # fmt: skip
        self.tab = sharing_tab.SharingTab(self.work.city, types)
        self.presenter = SharingPresenter(self.tab, self.work, types, notify=self._notify)
        sharing_tab.connect(self.tab, self.presenter)
        scroll = ScrollPage()
        scroll.column.addWidget(self.tab)
        self.frame = Frame()
        self.frame.add_page("cases", scroll, lambda: "Cases")
        self.frame.show_page("cases")
        self.frame.set_identity(NAMES[principal], desk.role, "MK")
        self.frame.resize(1366, 768)
        self.frame.show()
        self.frame.activateWindow()
        self.frames.append(self.frame)
        self.presenter.open_case(self.case_id)
        settle()
        return self.tab

    def _tell(self, changes, initiator):
        self.presenter.heard(changes, initiator)

    def kept(self, type_):
        wanted = ItemFilter(type_, owner=self.case_id)
        return [item.record for item in self.reader().items(wanted, None, 99)]

    # What a hand does

    def press(self, form, which=0):
        """Go to a button by Tab and press it with Enter."""
        buttons = [one for one, said in self.tab.buttons.items() if said[0] == form]
        assert buttons, (form, [said[0] for said in self.tab.buttons.values()])
        wanted = buttons[which]
        first = next(iter(self.tab.buttons))
        first.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(len(self.tab.buttons) + 1):
            if wanted.hasFocus():
                break
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert wanted.hasFocus(), form
        QTest.keyClick(wanted, Qt.Key.Key_Space)
        settle()
        self.steps.append(f"{wanted.accessibleName()}: Tab … Space")
        return self.panel

    @property
    def panel(self):
        return self.tab.forms.panel

    def fill(self, **said):
        """Type answers; Tab leads from field to field, so nothing is out of reach."""
        for key, value in said.items():
            field = self.panel.field(key)
            assert field.isVisibleTo(self.panel), key
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self._type(field, value)

    def _type(self, field, value):
        at = QApplication.focusWidget()
        if isinstance(at, (QLineEdit, QPlainTextEdit, QTextEdit)):
            at.selectAll()
            for number, line in enumerate(str(value).split("\n")):
                if number:
                    QTest.keyClick(at, Qt.Key.Key_Return)
                QTest.keyClicks(at, line)
        else:
            field.set_value(value)  # choices, days and ticks have tests of their own keys
            field.answered.emit()

    def save(self):
        """Keep the form with Ctrl+Enter; return whether it went away."""
        QTest.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
        settle()
        title = self.panel.ui.title.text()
        gone = not self.panel.isVisible()
        self.steps.append(f"  {title}: Ctrl+Enter {'kept' if gone else 'refused'}")
        return gone

    def do(self, form, /, **said):
        """Press, type and keep."""
        self.press(form)
        self.fill(**said)
        assert self.save(), self.refusals()

    def refusals(self):
        """Return what the open form says is wrong."""
        said = [self.panel.ui.refusal_words.text()]
        for key, field in self.panel._page.fields.items():
            worded = getattr(field, "_worded", None)
            text = worded.error if worded is not None else getattr(field, "note", None)
            text = text if isinstance(text, str) else (text.text() if text is not None else "")
            if text and field.isVisibleTo(self.panel):
                said.append(f"{key}: {text}")
        return said

    def words(self):
        """Return all that the tab says."""
        from PySide6.QtWidgets import QLabel

        return "\n".join(
            label.text() for label in self.tab.findChildren(QLabel) if label.isVisibleTo(self.tab)
        )


def iso(days=0):
    return QDate.currentDate().addDays(days).toString(Qt.DateFormat.ISODate)
