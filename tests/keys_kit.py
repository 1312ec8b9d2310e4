"""What the screens of the keys are tested with: keys that answer as they are told."""

from __future__ import annotations

from dataclasses import dataclass, replace

from liaise_desktop.domain.errors import CancelledError, WrongPassphraseError
from liaise_desktop.gui.presenters.keys_port import HOLDERS, KeysShown
from liaise_desktop.gui.presenters.sheet_check import Sheet

PRESENT = "winter harbour violin pencil"
OLD_CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"
SHARES = tuple(" ".join(f"{holder}{number}" for number in range(1, 21)) for holder in HOLDERS)
BLANK = Sheet("Maarhaven", "Team Riverside", "Riverside 2", "RIVERSIDE-04", "2026-03-12", (), practice=False)


@dataclass(frozen=True)
class Drawn:
    words: tuple[str, ...] = SHARES


class FakeKeys:
    """Keys in memory, in the shape of `KeysPort`."""

    def __init__(self, shown=None, *, due=False, fails=None):
        self.facts = shown or KeysShown(sheet_made="2026-03-12T08:00:00+00:00")
        self.is_due = due
        self.fails = fails
        self.passphrase, self.code, self.shares = PRESENT, OLD_CODE, None
        self.changed = []
        self.steps = 1

    def shown(self):
        return self.facts

    def due(self):
        return self.is_due

    def check(self, passphrase):
        if passphrase != self.passphrase:
            raise WrongPassphraseError(kind="passphrase")

    def _change(self, what, present):
        if self.fails is not None:
            raise self.fails
        self.check(present)
        self.changed.append(what)

    def change_passphrase(self, present, new):
        self._change("passphrase", present)
        self.passphrase = new

    def renew_sheet(self, present, code):
        self._change("sheet", present)
        self.code = code

    def groups_to_rehearse(self):
        return (2, 5)

    def rehearse(self, typed):
        groups = self.code.split("-")
        fits = all(groups[number - 1] == text.upper() for number, text in typed.items())
        if fits:
            self.facts = replace(self.facts, sheet_rehearsed="2027-03-12T08:00:00+00:00")
            self.is_due = False
        return fits

    def rehearse_whole(self, code):
        return code.upper().replace("-", "") == self.code.replace("-", "")

    def draw_shares(self):
        return Drawn()

    def keep_shares(self, present, shares):
        self._change("shares", present)
        self.shares = shares
        self.facts = replace(self.facts, shares=True, shares_made="2027-03-12T08:00:00+00:00")

    def verify_share(self, text):
        if self.fails is not None:
            raise self.fails
        return HOLDERS[SHARES.index(" ".join(text.split()))]

    def drop_shares(self):
        self._change("no shares", self.passphrase)
        self.facts = replace(self.facts, shares=False)

    def change_completely(self, present, new, code, progress):
        for step in range(self.steps):
            if progress is not None:
                progress.step(step, self.steps)
        self._change("everything", present)
        self.passphrase, self.code = new, code


class Stopped:
    """A progress that was cancelled."""

    def step(self, done, total):
        raise CancelledError
