"""The laptops of the tour: each a folder of its own with one invented person's vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.app import practice_city
from liaise_desktop.app.desktop import Desktop, Manner
from liaise_desktop.app.entrance import Entrance
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.session import introduce
from liaise_desktop.app.tour_hands import SIZE, NotDoneError
from liaise_desktop.crypto.recovery import code_of
from liaise_desktop.gui.presenters.transfer_port import Place
from liaise_desktop.gui.presenters.unlock import UnlockPresenter
from liaise_desktop.gui.views.unlock import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from liaise_desktop.app.office import Office
    from liaise_desktop.app.practice_city import PracticePerson
    from liaise_desktop.app.preferences import Preferences
    from liaise_desktop.app.session import Session
    from liaise_desktop.app.tour_hands import Hands
    from liaise_desktop.application.transfer_values import CertifiedDevice
    from liaise_desktop.gui.presenters.first_run import FirstRunPresenter


@dataclass
class Laptop:
    """One person's laptop.

    Attributes:
        person: Whose it is.
        home: Its folder.
        passphrase: What opens the vault.
    """

    person: PracticePerson
    home: Path
    passphrase: str = practice_city.PASSPHRASE

    def __post_init__(self) -> None:
        """Read where everything is."""
        self.installation = Installation.of_user(self.home, practice=True)

    def set_up(self) -> CertifiedDevice:
        """Make the vault without a window; return its certificate's device."""
        entrance = Entrance(self.installation, self.installation.pack())
        session = entrance.make(
            self.person.name, self.passphrase, code_of(practice_city.RECOVERY_SECRET)
        )
        card = session.certified
        session.close()
        if entrance.held is not None:
            entrance.held.unlock()
        if card is None:
            raise NotDoneError(f"{self.person.name} is certified")
        return card

    def open(self) -> Session:
        """Return the session of the vault, opened without a window."""
        entrance = Entrance(self.installation, self.installation.pack())
        door = entrance.all()[0]
        session = entrance.open(door.key, passphrase=self.passphrase)
        if entrance.held is not None:
            entrance.held.unlock()
        return session

    def meet(self, cards: Sequence[CertifiedDevice]) -> None:
        """Make colleagues' devices known."""
        session = self.open()
        for card in cards:
            introduce(session.vault, card, session.pack)
        session.close()


class AtTheDoor:
    """Chooses language and appearance on the unlock page, as a person does there."""

    def __init__(self, presenter: UnlockPresenter[Session]) -> None:
        self._presenter = presenter

    def set(self, name: str, value: str, /) -> None:
        """Choose a language or an appearance."""
        if name == "language":
            self._presenter.language_chosen(value)
        else:
            self._presenter.appearance_chosen(value)


class AtTheSteps:
    """Chooses the language in the first run, as a person does there; the appearance beside it."""

    def __init__(
        self, presenter: FirstRunPresenter[Session], preferences: Preferences
    ) -> None:
        self._presenter, self._preferences = presenter, preferences

    def set(self, name: str, value: str, /) -> None:
        """Choose a language or an appearance."""
        if name == "language":
            self._presenter.language_chosen(value)
        else:
            self._preferences.set(name, value)


class Sitting:
    """Somebody sitting at a laptop, from its first window to the lock.

    Args:
        app: The application.
        hands: Do what a person does.
        laptop: The laptop.
        stick: The USB stick that goes from hand to hand.
        papers: Where papers are saved.
    """

    def __init__(
        self, app: QApplication, hands: Hands, laptop: Laptop, stick: Path, papers: Path
    ) -> None:
        self.hands, self.laptop, self._papers = hands, laptop, papers
        self.locked = False
        manner = Manner(
            prepare_practice=False,
            size=SIZE,
            ask_file=self._ask_file,
            folders=(Place(stick, stick.name),),
        )
        self.desktop = Desktop(app, laptop.installation, self._on_relaunch, manner)
        self.desktop.preferences.set("language", "en")
        self.desktop.preferences.set("appearance", "light")
        self.desktop.start()

    @property
    def office(self) -> Office:
        """The unlocked application.

        Raises:
            NotDoneError: It is still locked.
        """
        if self.desktop.office is None:
            raise NotDoneError("the vault is open")
        return self.desktop.office

    def unlock(self) -> None:
        """Type the passphrase and wait for the cases."""
        view, presenter = self.desktop.window, self.desktop.presenter
        if not isinstance(view, UnlockPage) or not isinstance(presenter, UnlockPresenter):
            raise NotDoneError("the unlock page is shown")
        self.hands.type(view.form.passphrase.edit, self.laptop.passphrase)
        self.hands.click(view.form.unlock, "Unlock")
        self.hands.wait(lambda: self.desktop.office is not None, "the vault opens")

    def picture_door(self) -> None:
        """Take the pictures of the unlock page."""
        view, presenter = self.desktop.window, self.desktop.presenter
        if not isinstance(view, UnlockPage) or not isinstance(presenter, UnlockPresenter):
            raise NotDoneError("the unlock page is shown")
        self.hands.pictures(view, "unlock", AtTheDoor(presenter))

    def lock(self) -> None:
        """Press Lock now and wait until the vault is closed."""
        self.office.frame.lock_requested.emit()
        self.hands.wait(lambda: self.locked, "the vault is closed by the lock")

    def _ask_file(self, _window: QWidget, name: str) -> str:
        return str(self._papers / name)

    def _on_relaunch(self) -> None:
        self.locked = True
        window = self.desktop.window
        if window is not None:
            window.close()
            window.deleteLater()
