"""Fields of one line, with their label above and their hint below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaise_desktop.gui.style import colour, font, px, theme
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.labels import GlyphLabel, KeyCap, PlainLabel
from liaise_desktop.gui.widgets.themed import Themed, designed

# On some desktops an editor would take this for "delete to the end of the line".
_KEYS_OF_THE_WINDOW = {
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K),
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L),
}


def editor_palette() -> QPalette:
    """Return the palette of an editor that stands in a painted frame."""
    shades = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        shades.setColor(group, QPalette.ColorRole.Text, colour("ink"))
        shades.setColor(group, QPalette.ColorRole.Highlight, colour("solid"))
        shades.setColor(group, QPalette.ColorRole.HighlightedText, colour("on_solid"))
    shades.setColor(QPalette.ColorRole.PlaceholderText, colour("ink3"))
    shades.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    off = QPalette.ColorGroup.Disabled
    shades.setColor(off, QPalette.ColorRole.Text, colour("ink2"))
    return shades


class FieldFrame(Themed, QWidget):
    """The painted frame around an editor; the border shows focus and errors, nothing shifts.

    Properties:
        ground: Token of the ground; "surface".
        wrong: Whether the border is that of an error.
    """

    ground = designed(str, "ground", "surface")
    wrong = designed(bool, "wrong", default=False)

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self._editor: QWidget | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 1, 8, 1)
        self.row.setSpacing(8)
        self.dress(**properties)

    def set_editor(self, editor: QWidget) -> None:
        """Put *editor* into the frame and follow its focus."""
        self._editor = editor
        self.row.addWidget(editor, 1)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint when the editor gains or loses focus; leave the keys of the window to it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.keyCombination() in _KEYS_OF_THE_WINDOW:
                event.ignore()
                return True
        elif event.type() in {
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
            QEvent.Type.EnabledChange,
            QEvent.Type.ReadOnlyChange,
        }:
            self.update()
        return super().eventFilter(watched, event)

    def _line(self) -> tuple[str, float]:
        editor = self._editor
        if editor is not None and editor.hasFocus():
            return ("brick" if self.wrong else "focus"), float(theme().focus_width)
        if self.wrong:
            return "brick", 1.0
        return ("control" if self.isEnabled() and not self._fixed() else "line2"), 1.0

    def _fixed(self) -> bool:
        return bool(self._editor is not None and self._editor.property("readOnly"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and border."""
        line, width = self._line()
        off = not self.isEnabled() or self._fixed()
        ground = "sunken" if off and self.ground == "surface" else self.ground
        paint.rounded(QPainter(self), self.rect(), 8, ground, line, width)


class FieldBox(Themed, QWidget):
    """A label, a framed editor and a hint; what fields of all sorts share.

    Properties:
        label: Words above the field; empty for none (then give an accessible name).
        hint: Words below the field.
        error: A sentence saying what would be right; shown instead of the hint, in brick.
    """

    label = designed(str, "label", "", "_on_words")
    hint = designed(str, "hint", "", "_on_words")
    error = designed(str, "error", "", "_on_words")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = PlainLabel(self, face="label", weight=600)
        self.frame = FieldFrame(self)
        self.note_mark = GlyphLabel(self, "circle-alert", token="brick", edge=14)
        self.note = PlainLabel(self, face="label", token="ink2").set_wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.note_mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.note, 1)
        column.addWidget(self.caption)
        column.addWidget(self.frame)
        column.addLayout(below)

    def _adopt(self, editor: QWidget) -> None:
        """Make *editor* the one that takes focus and answers to the label."""
        self.frame.set_editor(editor)
        self.setFocusProxy(editor)
        self.caption.setBuddy(editor)
        self._on_words()

    def _on_words(self) -> None:
        below = self.error or self.hint
        self.caption.setText(self.label)
        self.caption.setVisible(bool(self.label))
        self.note.setText(below)
        self.note.setVisible(bool(below))
        self.note.dress(token="brick" if self.error else "ink2", weight=500 if self.error else 400)
        self.note_mark.setVisible(bool(self.error))
        self.frame.wrong = bool(self.error)
        editor = self.focusProxy()
        if editor is not None:
            editor.setAccessibleName(self.label or self.accessibleName())
            editor.setAccessibleDescription(below)

    def name_for_readers(self, name: str) -> None:
        """Give a field without a label its name for screen readers."""
        self.setAccessibleName(name)
        self._on_words()


class TextField(FieldBox):
    """One line of text.

    Properties:
        label, hint, error: As in FieldBox.
        placeholder: A question or an example, never the label.
        glyph: Icon before the text.
        key_cap: Key sequence shown at the end.
        mono: Set in the mono family.
        face: Type style of the text; "body".
        height_px: Height of the frame at 100 %; 38.

    Signals:
        text_changed: The text, whoever changed it.
        text_edited: The text, when a person changed it.
        return_pressed: Enter was pressed.

    Attributes:
        edit: The line editor itself.
    """

    text_changed = Signal(str)
    text_edited = Signal(str)
    return_pressed = Signal()

    placeholder = designed(str, "placeholder", "")
    glyph = designed(str, "glyph", "")
    key_cap = designed(str, "key_cap", "")
    mono = designed(bool, "mono", default=False)
    face = designed(str, "face", "body")
    height_px = designed(int, "height_px", 38)

    def __init__(
        self, parent: QWidget | None = None, label: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self.frame)
        self.edit.setFrame(False)
        self.edit.setTextMargins(-2, 0, 0, 0)
        self._mark = GlyphLabel(self.frame, token="ink3")
        self._cap = KeyCap(self.frame)
        self.frame.row.addWidget(self._mark)
        self._adopt(self.edit)
        self.frame.row.addWidget(self._cap)
        self.edit.textChanged.connect(self.text_changed)
        self.edit.textEdited.connect(self.text_edited)
        self.edit.returnPressed.connect(self.return_pressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(label=label, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take font, colours and height from the theme."""
        self.edit.setFont(font(self.face, mono=self.mono))
        self.edit.setPalette(editor_palette())
        self.edit.setPlaceholderText(self.placeholder)
        self.edit.setMinimumHeight(px(24))
        self.frame.setFixedHeight(px(self.height_px))
        self._mark.glyph = self.glyph
        self._mark.setVisible(bool(self.glyph))
        self._cap.keys = self.key_cap
        self._cap.setVisible(bool(self.key_cap))
        super().restyle()

    def text(self) -> str:
        """Return what stands in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put *text* into the field."""
        self.edit.setText(text)

    def set_fixed(self, fixed: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show the text without letting it be changed."""
        self.edit.setReadOnly(fixed)

    def add_trailing(self, widget: QWidget) -> None:
        """Put a small action at the end of the frame."""
        self.frame.row.addWidget(widget)


class PassphraseField(TextField):
    """A passphrase: hidden until it is asked to be shown; tells when Caps Lock is on.

    Properties:
        plain_hint: Hint while Caps Lock is off.
    """

    plain_hint = designed(str, "plain_hint", "", "_tell")
    height_px = designed(int, "height_px", 46)

    def __init__(
        self, parent: QWidget | None = None, label: str = "", **properties: object
    ) -> None:
        super().__init__(parent, label)
        self._caps_lock = False
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_button = PushButton(
            self.frame, kind="quiet", measure="compact", glyph="eye", checkable=True
        )
        self.show_button.toggled.connect(self._on_show)
        self.add_trailing(self.show_button)
        self.edit.installEventFilter(self)
        self.dress(**properties)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        shown = self.show_button.isChecked()
        words = self.tr("Hide", "passphrase") if shown else self.tr("Show", "passphrase")
        self.show_button.setText(words)
        self.show_button.glyph = "eye-off" if shown else "eye"
        self._tell()

    @Slot(bool)
    def _on_show(self, shown: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.retranslate()

    def _tell(self) -> None:
        warning = self.tr("Caps Lock seems to be on.")
        self.hint = f"{warning} {self.plain_hint}".strip() if self._caps_lock else self.plain_hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice capitals that were typed without Shift."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if letter.isalpha() and letter.isascii():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps_lock = letter.isupper() != shift
                self._tell()
            elif event.key() == Qt.Key.Key_CapsLock:
                self._caps_lock = False
                self._tell()
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """Empty the field and its undo history, and hide what comes next."""
        self.edit.clear()
        self.show_button.setChecked(False)
