"""Choosing a day."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from liaise_desktop.gui.dates import day, weekday_day
from liaise_desktop.gui.icons import icon
from liaise_desktop.gui.style import colour, font, palette, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.chips import Chip
from liaise_desktop.gui.widgets.themed import Themed, designed


class Calendar(Themed, QCalendarWidget):
    """A month of days; arrow keys move, Enter takes the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
        )
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme."""
        self.setFont(font("meta"))
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(colour("ink"))
        head.setForeground(colour("ink3"))
        head.setBackground(colour("surface"))
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, plain)
        self.setHeaderTextFormat(head)
        self.setMinimumSize(px(300), px(260))
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            bar.setBackgroundRole(QPalette.ColorRole.Base)
        for name, glyph in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            self._part(name).setIcon(icon(glyph, "ink2"))
            self._part(name).setMinimumSize(px(28), px(28))
        for name in ("monthbutton", "yearbutton"):
            button = self._part(name)
            shades = palette()
            # Qt writes these two in the colour of selected text.
            shades.setColor(QPalette.ColorRole.HighlightedText, colour("ink"))
            button.setPalette(shades)
            menu = button.menu()
            if menu is not None:
                menu.setPalette(palette())
            button.setFont(font("meta", 600))
            button.setMinimumHeight(px(28))

    def _part(self, name: str) -> QToolButton:
        found = self.findChild(QToolButton, f"qt_calendar_{name}")
        return found or QToolButton(self)

    def retranslate(self) -> None:
        """Weeks begin where they begin in the language in force."""
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setAccessibleName(self.tr("Calendar"))
        names = {
            "prevmonth": self.tr("Previous month"),
            "nextmonth": self.tr("Next month"),
            "monthbutton": self.tr("Month"),
            "yearbutton": self.tr("Year"),
        }
        for part, name in names.items():
            self._part(part).setAccessibleName(name)
        for table in self.findChildren(QWidget, "qt_calendar_calendarview"):
            table.setAccessibleName(self.tr("Days of the month"))


class DatePopup(Themed, QFrame):
    """A calendar with three short cuts that floats below its chip.

    Signals:
        picked: The QDate chosen; an invalid one stands for no date yet.
    """

    picked = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.calendar = Calendar(self)
        self.calendar.activated.connect(self._on_day)
        self.calendar.clicked.connect(self._on_day)
        self._shortcuts = [PushButton(self, measure="compact", kind="quiet") for _ in range(4)]
        self._days: tuple[int | None, ...] = (0, 1, 7, None)
        row = QHBoxLayout()
        for button in self._shortcuts:
            button.clicked.connect(self._on_shortcut)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.addWidget(self.calendar)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        words = (
            self.tr("Today"), self.tr("Tomorrow"), self.tr("In a week"), self.tr("No date yet")
        )
        for button, word in zip(self._shortcuts, words, strict=True):
            button.setText(word)

    def open_below(self, chip: QWidget, when: QDate) -> None:
        """Show the month of *when* below *chip*, inside the screen."""
        self.calendar.setSelectedDate(when if when.isValid() else QDate.currentDate())
        self.adjustSize()
        corner = chip.mapToGlobal(QPoint(0, chip.height() + 4))
        screen = chip.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(chip.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        self.move(corner)
        self.show()
        view = self.calendar.findChild(QWidget, "qt_calendar_calendarview")
        (view or self.calendar).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QDate)
    def _on_day(self, when: QDate) -> None:
        self.hide()
        self.picked.emit(when)

    @Slot()
    def _on_shortcut(self) -> None:
        sender = self.sender()
        number = next(i for i, button in enumerate(self._shortcuts) if button is sender)
        ahead = self._days[number]
        self._on_day(QDate() if ahead is None else QDate.currentDate().addDays(ahead))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        paint.rounded(painter, self.rect(), 0, "surface", "line2")


def long_day(when: QDate) -> str:
    """Return a day as people write it: with its weekday this year, else with its year."""
    iso = when.toString(Qt.DateFormat.ISODate)
    return weekday_day(iso) if when.year() == QDate.currentDate().year() else day(iso)


class DateChip(Chip):
    """A chip that shows a day, or that there is none yet, and opens a calendar.

    Properties:
        empty_text: Words while there is no day; "No date yet" in the language in force.

    Signals:
        date_changed: A person chose another day; an invalid QDate stands for none.
    """

    date_changed = Signal(QDate)
    empty_text = designed(str, "empty_text", "", "retranslate")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent, caret=True, glyph="calendar-days")
        self._day = QDate()
        self._popup: DatePopup | None = None
        self.clicked.connect(self.open_calendar)
        self.dress(**properties)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the day in the language in force."""
        if self._day.isValid():
            self.setText(long_day(self._day))
        else:
            self.setText(self.empty_text or self.tr("No date yet"))
        self.setAccessibleDescription(self.tr("Opens a calendar"))
        self.updateGeometry()

    def date(self) -> QDate:
        """Return the day; an invalid QDate if there is none."""
        return self._day

    def set_date(self, when: QDate) -> None:
        """Show *when*; an invalid QDate shows that there is none."""
        self._day = when
        self.retranslate()

    @Slot()
    def open_calendar(self) -> None:
        """Open the calendar; Enter or a click takes a day, Escape leaves it."""
        if self._popup is None:
            self._popup = DatePopup(self)
            self._popup.picked.connect(self._on_picked)
        self._popup.open_below(self, self._day)

    @Slot(QDate)
    def _on_picked(self, when: QDate) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if when != self._day:
            self.set_date(when)
            self.date_changed.emit(when)

    def event(self, event: QEvent) -> bool:
        """Open with the Down key too, as lists do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self.open_calendar()
            return True
        return super().event(event)
