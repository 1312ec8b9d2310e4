"""What all painted widgets share: they follow the theme and the language while they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object


_HELD = "_own_reactions"  # what is put off while several properties are set


class Themed(_Widget):
    """Mixed in before a Qt widget class: hears of a new theme or language.

    Subclasses override `restyle` (colours, fonts, sizes) and `retranslate` (words).
    """

    def dress(self, **properties: object) -> bool:
        """Set Qt properties by name, and react to all of them at once.

        Returns:
            Whether there was anything to react to.

        Raises:
            AttributeError: The widget has no property of that name.
        """
        outer = self.__dict__.get(_HELD)
        held: dict[str, None] = {}
        self.__dict__[_HELD] = held if outer is None else outer
        try:
            for name, value in properties.items():
                self._put_on(name, value)
        finally:
            self.__dict__[_HELD] = outer
        for reaction in held:
            getattr(self, reaction)()
        return bool(held)

    def _put_on(self, name: str, value: object) -> None:
        if isinstance(getattr(type(self), name, None), Property):
            setattr(self, name, value)
        elif self.metaObject().indexOfProperty(name) >= 0:
            self.setProperty(name, value)
        else:
            message = f"{type(self).__name__} has no property {name}"
            raise AttributeError(message)

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme in force."""
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Take words from the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.restyle()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def designed(kind: type, name: str, default: object, react: str = "restyle") -> Any:
    """Return a Qt property, settable by code and by a form, that restyles its widget.

    Args:
        kind: Python type of the value.
        name: Name of the property.
        default: Value before it is set.
        react: Method that is called after a change.
    """
    slot = f"_own_{name}"

    def read(self: QObject) -> object:
        return self.__dict__.get(slot, default)

    def write(self: QObject, value: object) -> None:
        if read(self) != value:
            self.__dict__[slot] = value
            held: dict[str, None] | None = self.__dict__.get(_HELD)
            if held is not None:
                held[react] = None
                return
            reaction: Callable[[], None] = getattr(self, react)
            reaction()

    return Property(kind, read, write)


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a screen reader say *sentence*, without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
