"""What works that are killed share: how they are judged, and vaults to begin with."""

from __future__ import annotations

from dataclasses import dataclass, field

from liaise_desktop.storage.anchor import AnchorFinding
from tests.exchange_kit import hex_id
from tests.vault_kit import ID, add_binder, add_note, make_vault

BINDER = ID["binder"]
OTHER = "four slow otters drift"
KNOWN = {"erased.bin", "head.bin", "reserve.bin", "vault.db", "vault.keys", "vault.label"}


@dataclass
class Judged:
    """What is lost, and which files are there in part."""

    lost: list = field(default_factory=list)
    partial: list = field(default_factory=list)

    def miss(self, is_missing, what):
        if is_missing:
            self.lost.append(what)


class Work:
    """Something that is done to a folder.

    Attributes:
        name: Of the work.
        goes_on: Whether it has no end of its own, and goes on where the kill before left it.
    """

    name = ""
    goes_on = False

    def prepare(self, folder):
        """Make what the work begins with."""

    def do(self, folder, speak, *, endless):
        """Work, and say by *speak* what is safe from then on."""

    def judge(self, folder, words, *, ended):
        """Return what of *words* does not hold any more; *ended* if nobody killed it."""


def text_of(number):
    return f"Note {number}. " + "Rain on the square, few people about. " * (1 + number % 40)


def vault_with_notes(folder, count):
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
        for number in range(count):
            add_note(unit.log, hex_id(f"note {number}"), reading=text_of(number))
    vault.close()


def look_at(vault, judged, anchors=frozenset({AnchorFinding.FITS})):
    """Judge what holds for every vault after every kill."""
    judged.miss(vault.anchor not in anchors, f"anchor {vault.anchor}")
    judged.miss(not vault.examine().sound, "not sound")


def strays(folder, known=KNOWN):
    """Return what lies in the folder of a closed vault besides its files."""
    return sorted({path.name for path in folder.iterdir()} - known)
