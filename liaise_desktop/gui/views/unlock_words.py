"""What the unlock page says, in the language in force."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from liaise_desktop.domain.errors import RecoveryCodeError, WrongPassphraseError
from liaise_desktop.gui.dates import day, time_of_day
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.presenters.other_ways import CITY, SHARES
from liaise_desktop.gui.presenters.unlock import Nameplate
from liaise_desktop.gui.views.appearance_words import appearance_options

if TYPE_CHECKING:
    from collections.abc import Collection

    from liaise_desktop.gui.presenters.unlock import Attempt, ClosedVault

_NEUTRAL = "vault-in-use"  # nothing failed: the notes are open elsewhere
_DAMAGED = "vault-damaged"


class UnlockWords:
    """Puts words onto the two forms of the unlock page."""

    def __init__(self, ui: Any, form: Any) -> None:
        self._ui = ui
        self._form = form
        self.plate = Nameplate("", "", "")
        self.minutes = 0
        self.languages: tuple[tuple[str, str], ...] = ()
        self.spoken = ""
        self.appearance = ""
        self.vault: ClosedVault | None = None
        self.others: tuple[ClosedVault, ...] = ()
        self.ways: Collection[str] = ()

    def tr(self, text: str, comment: str = "") -> str:
        """Return *text* in the language in force."""
        return QCoreApplication.translate("UnlockWords", text, comment or None)

    def put(self) -> None:
        """Say what does not depend on whether the vault opens."""
        ui, form, plate = self._ui, self._form, self.plate
        ui.city.setText(self.tr("City of {city}").format(city=plate.city))
        team = self.tr("Street work and mediation, {team}").format(team=plate.team)
        ui.team.setText(team)
        promise = self.tr("After {minutes} min without a key or a touch, and whenever you ask.")
        if plate.lid:
            promise = self.tr(
                "When the lid closes or the screen is locked, after {minutes} min without a key"
                " or a touch, and whenever you ask."
            )
        ui.locks_text.setText(promise.format(minutes=self.minutes))
        form.version.setText(f"Liaise {plate.version}")
        form.last_opened.setText(last_opening(self.vault.last_opened) if self.vault else "")
        form.language.setText(dict(self.languages).get(self.spoken, self.spoken))
        words = {key: (word, glyph) for key, word, glyph in appearance_options()}
        word, glyph = words.get(self.appearance, words["light"])
        form.appearance.setText(word)
        form.appearance.glyph = glyph
        self._put_vault()
        self._put_practice()
        form.other_ways.setVisible(bool(self.way_options()))
        form.forgotten.setText(self._forgotten())

    def _forgotten(self) -> str:
        if self.way_options():
            return self.tr("Forgotten both? There are other ways in, which others hold for you.")
        return self.tr(
            "Forgotten both? Nobody, not even the city's IT desk, can open these notes. Your "
            "supervisor can help you start again from the last file you shared."
        )

    def _put_vault(self) -> None:
        form = self._form
        label = self.name_of(self.vault) if self.vault else self.tr("No notes here yet")
        form.label.setText(label)
        form.initials.initials = initials_of(label)
        form.below.setText(
            self.tr("Invented notes for practice")
            if self.plate.passphrase
            else self.tr("Notes on this laptop")
        )

    def _put_practice(self) -> None:
        practice = self._form.practice
        practice.title = self.tr("Practice: nobody in here is real")
        sentence = self.tr("The passphrase is: {passphrase}")
        practice.sentence = sentence.format(passphrase=self.plate.passphrase)
        practice.action = self.tr("Fill it in", "the passphrase of practice")
        practice.setVisible(bool(self.plate.passphrase))

    def name_of(self, vault: ClosedVault) -> str:
        """Return what a vault is called, even if its label is lost."""
        return vault.label or self.tr("Notes without a name")

    def way_options(self) -> list[tuple[str, str, str]]:
        """Return the entries behind Other ways in."""
        known = (
            (SHARES, self.tr("Two shares of three"), "users"),
            (CITY, self.tr("Recovery by the city"), "shield-check"),
        )
        return [option for option in known if option[0] in self.ways]

    def other_options(self) -> list[tuple[str, str, str]]:
        """Return the entries behind Someone else: the other vaults, and a new one."""
        found = [(vault.key, self.name_of(vault), "user-round") for vault in self.others]
        return [*found, ("", self.tr("Set up notes for somebody new"), "user-plus")]

    def tell(self, attempt: Attempt, *, by_code: bool) -> None:
        """Say how far opening is, and why it was refused."""
        form = self._form
        opening = attempt.phase == "opening"
        form.unlock.setText(self.tr("Opening…") if opening else self.tr("Unlock"))
        form.use_code.setText(
            self.tr("Use my passphrase") if by_code else self.tr("Use my recovery code")
        )
        form.use_code.glyph = "key-round" if by_code else "file-text"
        error = attempt.error
        at_field = isinstance(error, WrongPassphraseError | RecoveryCodeError)
        said = self._at_field(attempt) if at_field else self._before(attempt)
        form.passphrase.error = said if not by_code else ""
        form.code.error = said if by_code else ""
        text = error_text(error) if error is not None and not at_field else None
        if text is not None:
            neutral = getattr(error, "code", "") == _NEUTRAL
            form.banner.kind = "slate" if neutral else "brick"
            form.banner.title, form.banner.sentence = text
            form.banner.action = self._way_back(attempt)
        form.banner.setVisible(text is not None)

    def _before(self, attempt: Attempt) -> str:
        if attempt.phase != "waiting":
            return ""
        said = self.tr("Something wrong was typed here before. Try again in {seconds} s.")
        return said.format(seconds=attempt.seconds)

    def _way_back(self, attempt: Attempt) -> str:
        if attempt.copy:
            return self.tr("Open the last good copy")
        damaged = getattr(attempt.error, "code", "") == _DAMAGED
        return self.tr("Bring back what can be read") if damaged else ""

    def _at_field(self, attempt: Attempt) -> str:
        if isinstance(attempt.error, RecoveryCodeError):
            return self._slip(attempt.error)
        if attempt.by_code:
            wrong = self.tr("This code opens nothing here.")
        else:
            wrong = self.tr("That is not the passphrase.")
        if attempt.seconds:
            again = self.tr("Try again in {seconds} s.").format(seconds=attempt.seconds)
        else:
            again = self.tr("Try again.")
        return f"{wrong} {again}"

    def _slip(self, error: RecoveryCodeError) -> str:
        group = error.facts.get("group")
        if group is None:
            return self.tr("Compare it with your sheet, group by group.")
        return self.tr("Look again at group {group}.").format(group=group)


def last_opening(iso: str) -> str:
    """Return when a vault was last opened, in local time; nothing for never."""
    if not iso:
        return ""
    local = datetime.fromisoformat(iso).astimezone()
    text = local.isoformat()
    if local.date() == datetime.now().astimezone().date():
        said = QCoreApplication.translate("UnlockWords", "Last opened here today at {time}")
        return said.format(time=time_of_day(text))
    said = QCoreApplication.translate("UnlockWords", "Last opened here on {day}")
    return said.format(day=day(text))


def initials_of(label: str) -> str:
    """Return the initials of the first two words that begin with a letter."""
    words = [word for word in label.split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in words[:2])
