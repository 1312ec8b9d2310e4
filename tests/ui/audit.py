"""An accessibility audit of a live window; every check yields what a person would stumble over.

Rules and where they come from (WCAG 2.2, EN 301 549): name and role 4.1.2, keyboard 2.1.1, no
trap 2.1.2, order 2.4.3, contrast 1.4.3 and 1.4.11, focus visible 2.4.7, target size 2.5.8,
resized text 1.4.4.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from liaise_desktop.gui.widgets import (
    ElidedLabel,
    FieldFrame,
    Mark,
    PlainLabel,
    Tag,
    focus_by_keyboard,
)

LEAST_TARGET = 24
TEXT, GRAPHIC = 4.5, 3.0


@dataclass(frozen=True)
class Finding:
    """What is wrong, where."""

    rule: str
    where: str
    what: str

    def __str__(self):
        return f"[{self.rule}] {self.where}: {self.what}"


def path_of(widget):
    """Return the names of a widget and what it stands in, outermost first."""
    names = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(names))


def shown(window):
    """Return the visible widgets of *window* that belong to it and not to Qt's own insides."""
    found = [window, *window.findChildren(QWidget)]
    return [w for w in found if w.isVisible() and w.window() is window and not inner(w)]


def inner(widget):
    return widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)


def takes_tab(widget):
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    passed_on = widget.focusProxy() is not None or isinstance(widget, QScrollArea)
    return takes and widget.isEnabled() and not passed_on


def spoken_name(widget):
    """Return the name that a screen reader says."""
    face = QAccessible.queryAccessibleInterface(widget)
    if face is None:
        return ""
    for other, _relation in face.relations(QAccessible.RelationFlag.Label):
        if other is not None and other.text(QAccessible.Text.Name).strip():
            return other.text(QAccessible.Text.Name)
    if widget.accessibleName():
        return widget.accessibleName()
    # A combo box gives its value for its name on Unix.
    return "" if isinstance(widget, QComboBox) else face.text(QAccessible.Text.Name)


def check_names(window):
    """Everything that takes focus has a name and a role of its own."""
    plain = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
    for widget in shown(window):
        if not takes_tab(widget) and not isinstance(widget, QAbstractButton):
            continue
        if not spoken_name(widget).strip():
            yield Finding("name", path_of(widget), "has no name")
        if QAccessible.queryAccessibleInterface(widget).role() in plain:
            yield Finding("role", path_of(widget), "has no role")


def walk_with_tab(window, limit=400):
    """Press Tab until the first stop comes again; return the stops and where it was stuck."""
    window.activateWindow()
    stops = [w for w in shown(window) if takes_tab(w)]
    if not stops:
        return [], None
    focus_by_keyboard(stops[0])
    order, stuck, same = [], None, 0
    for _ in range(limit):
        now = QApplication.focusWidget()
        if now is None or (order and now is order[0] and len(order) > 1):
            break
        same = same + 1 if order and now is order[-1] else 0
        if same > 10:
            stuck = now
            break
        if now not in order:
            order.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return order, stuck


def check_tab(window):
    """Tab reaches every control, leaves every control, and goes the way one reads."""
    order, stuck = walk_with_tab(window)
    if stuck is not None:
        yield Finding("tab-trap", path_of(stuck), "Tab does not leave it")
    for widget in (w for w in shown(window) if takes_tab(w)):
        group = [w for w in order if isinstance(w, QRadioButton) and w.parent() is widget.parent()]
        inside = [w for w in order if widget.isAncestorOf(w)]
        if widget in order or inside or (isinstance(widget, QRadioButton) and group):
            continue
        yield Finding("tab-miss", path_of(widget), "Tab does not reach it")
    for before, after in pairwise(order):
        if before.parentWidget() is not after.parentWidget():
            continue
        if after.y() + after.height() <= before.y():
            yield Finding("tab-order", path_of(after), "comes after what stands below it")


def luminance(colour):
    def part(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (part(v) for v in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one, other):
    """Return the contrast of two opaque colours."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


ROLE = QPalette.ColorRole
PAIRS = (
    (ROLE.WindowText, ROLE.Window, TEXT),
    (ROLE.Text, ROLE.Base, TEXT),
    (ROLE.Text, ROLE.AlternateBase, TEXT),
    (ROLE.ButtonText, ROLE.Button, TEXT),
    (ROLE.HighlightedText, ROLE.Highlight, TEXT),
    (ROLE.PlaceholderText, ROLE.Base, TEXT),
    (ROLE.Link, ROLE.Base, TEXT),
    (ROLE.LinkVisited, ROLE.Base, TEXT),
    (ROLE.ToolTipText, ROLE.ToolTipBase, TEXT),
    (ROLE.Highlight, ROLE.Window, GRAPHIC),
    (ROLE.Accent, ROLE.Window, GRAPHIC),
)


def picture(window):
    return window.grab().toImage()


def at(image, window, widget, point):
    """Return the colour of a picture of the window at a point of *widget*."""
    scale = image.devicePixelRatio()
    spot = widget.mapTo(window, point)
    x = min(max(round(spot.x() * scale), 0), image.width() - 1)
    y = min(max(round(spot.y() * scale), 0), image.height() - 1)
    return image.pixelColor(x, y)


def check_contrast(window):
    """Text stands out from its ground: by palette, and for labels as rendered."""
    colours = QApplication.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for front, back, need in PAIRS:
            found = ratio(colours.color(group, front), colours.color(group, back))
            if found < need:
                yield Finding("contrast", f"palette {front.name} on {back.name}", f"{found:.2f}")
    image = picture(window)
    for label in shown(window):
        if not isinstance(label, (PlainLabel, ElidedLabel)) or not label.text():
            continue
        if not seen_whole(window, label):
            continue
        ink = label.palette().color(QPalette.ColorRole.WindowText)
        ground = at(image, window, label, QPoint(0, 0))
        if isinstance(label, PlainLabel) and ratio(ink, ground) < TEXT:
            what = f"{ratio(ink, ground):.2f} {ink.name()} on {ground.name()}"
            yield Finding("contrast", path_of(label), what)


def seen_whole(window, widget):
    """Return whether no scroll area cuts *widget*."""
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    step = widget.parentWidget()
    while step is not None:
        if not QRect(step.mapTo(window, QPoint(0, 0)), step.size()).contains(box):
            return False
        step = step.parentWidget() if step is not window else None
    return True


def check_boundaries(window):
    """The edge of a field stands out from what is around it, as rendered."""
    image = picture(window)
    for frame in shown(window):
        if not isinstance(frame, FieldFrame) or not frame.isEnabled():
            continue
        editor = frame.focusProxy()
        if not seen_whole(window, frame) or bool(editor and editor.property("readOnly")):
            continue
        middle = frame.height() // 2
        around = at(image, window, frame, QPoint(-3, middle))
        edge = max(ratio(at(image, window, frame, QPoint(x, middle)), around) for x in range(3))
        if edge < GRAPHIC:
            yield Finding("boundary", path_of(frame), f"{edge:.2f}")


def check_targets(window, least=LEAST_TARGET):
    """What can be pressed is large enough."""
    for widget in shown(window):
        if isinstance(widget, QTabBar):
            low = min((widget.tabRect(n).height() for n in range(widget.count())), default=least)
            if low < least:
                yield Finding("target", path_of(widget), f"a tab is {low} high")
        if not isinstance(widget, (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)):
            continue
        around = widget.parentWidget()
        framed = isinstance(widget, QLineEdit) and around.focusProxy() is widget
        target = around if framed else widget
        if isinstance(target.parentWidget(), (QAbstractSpinBox, QComboBox)):
            continue
        if target.isEnabled() and min(target.width(), target.height()) < least:
            yield Finding("target", path_of(target), f"{target.width()} x {target.height()}")


def check_clipping(window, slack=1):
    """No word is cut, at this size and in this language."""
    for widget in shown(window):
        if isinstance(widget, (ElidedLabel, Mark)):
            continue
        if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, Tag):
            yield from clipped_label(widget, slack)
        elif isinstance(widget, (QAbstractButton, Tag)) and widget.text():
            yield from clipped_button(widget, slack)
        elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            yield from clipped_heads(widget, slack)
    least = window.minimumSizeHint()
    if window.isWindow() and (least.width() > 1280 or least.height() > 720):
        yield Finding("fit", path_of(window), f"asks for {least.toTuple()}")


def clipped_button(button, slack):
    need = button.minimumSizeHint()
    if need.width() > button.width() + slack or need.height() > button.height() + slack:
        what = f"needs {need.toTuple()}, has {button.size().toTuple()}: {button.text()!r}"
        yield Finding("clip", path_of(button), what)


def clipped_heads(header, slack):
    for section in range(header.count()):
        need, has = header.sectionSizeHint(section), header.sectionSize(section)
        if not header.isSectionHidden(section) and has < need - slack:
            yield Finding("clip", path_of(header), f"column {section}: {has} < {need}")


def clipped_label(label, slack):
    room = label.contentsRect()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + slack:
            yield Finding("clip", path_of(label), f"{need} high, has {label.height()}: {label.text()[:40]!r}")
        return
    if type(label).paintEvent is not QLabel.paintEvent:
        return
    need = label.fontMetrics().size(0, label.text())
    if need.width() > room.width() + slack or need.height() > room.height() + slack + 2:
        what = f"needs {need.toTuple()}, has {room.size().toTuple()}: {label.text()[:40]!r}"
        yield Finding("clip", path_of(label), what)


def mnemonic_of(text):
    bare = text.replace("&&", "")
    spot = bare.find("&")
    return bare[spot + 1 : spot + 2].casefold() if spot >= 0 else ""


def check_mnemonics(window):
    """No two controls of a window answer to the same Alt key."""
    taken = {}
    for widget in shown(window):
        labels = isinstance(widget, QLabel) and widget.buddy() is not None
        if not labels and not isinstance(widget, QAbstractButton):
            continue
        key = mnemonic_of(widget.text())
        if key and key in taken:
            yield Finding("mnemonic", path_of(widget), f"Alt+{key} is also {taken[key]}")
        elif key:
            taken[key] = path_of(widget)


def check_focus_visible(window, least=12):
    """Something changes by 3:1 or more when the keyboard comes to a control."""
    for widget in [w for w in shown(window) if takes_tab(w)]:
        area = widget if widget.parentWidget() is None else widget.parentWidget()
        framed = isinstance(widget, (QLineEdit, QPlainTextEdit, QComboBox))
        base = area if framed else widget
        box = QRect(base.mapTo(window, QPoint(0, 0)), base.size()).adjusted(-5, -5, 5, 5)
        if not seen_whole(window, widget):
            continue
        now = QApplication.focusWidget()
        if now is not None:
            now.clearFocus()
        QApplication.processEvents()
        before = window.grab(box & window.rect()).toImage()
        focus_by_keyboard(widget)
        if isinstance(widget, QAbstractItemView) and not widget.currentIndex().isValid():
            QTest.keyClick(widget, Qt.Key.Key_Home)
        QApplication.processEvents()
        after = window.grab(box & window.rect()).toImage()
        if changed_pixels(before, after, least) < least:
            yield Finding("focus-visible", path_of(widget), "looks the same with focus")


def changed_pixels(before, after, enough):
    count = 0
    for y in range(min(before.height(), after.height())):
        for x in range(min(before.width(), after.width())):
            one, other = before.pixelColor(x, y), after.pixelColor(x, y)
            if one != other and ratio(one, other) >= GRAPHIC:
                count += 1
                if count >= enough:
                    return count
    return count


CHECKS = (
    check_names,
    check_tab,
    check_contrast,
    check_boundaries,
    check_targets,
    check_clipping,
    check_mnemonics,
    check_focus_visible,
)


def audit(window, skip=()):
    """Return everything that the checks find in a shown window."""
    QApplication.processEvents()
    return [found for check in CHECKS if check not in skip for found in check(window)]
