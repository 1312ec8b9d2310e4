"""The sentences for every code of `domain.errors`: (title, sentence)."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.gui.attachment_error_texts import ATTACHMENT_SENTENCES
from liaise_desktop.gui.cooperation_error_texts import COOPERATION_SENTENCES
from liaise_desktop.gui.paper_error_texts import PAPER_SENTENCES
from liaise_desktop.gui.rights_error_texts import RIGHTS_SENTENCES
from liaise_desktop.gui.rule_error_texts import RULE_SENTENCES
from liaise_desktop.gui.street_error_texts import STREET_SENTENCES

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    **ATTACHMENT_SENTENCES,
    **COOPERATION_SENTENCES,
    **PAPER_SENTENCES,
    **RIGHTS_SENTENCES,
    **RULE_SENTENCES,
    **STREET_SENTENCES,
    "unforeseen": (
        QT_TRANSLATE_NOOP("Errors", "Something went wrong"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This was not foreseen. What you typed is still there; nothing else was changed.",
        ),
    ),
    "choice-missing": (
        QT_TRANSLATE_NOOP("Errors", "A choice is left"),
        QT_TRANSLATE_NOOP(
            "Errors", "Both sides changed it. Choose yours, theirs or both, then bring it in."
        ),
    ),
    "undo-over": (
        QT_TRANSLATE_NOOP("Errors", "Too late to take it back"),
        QT_TRANSLATE_NOOP("Errors", "An import can be taken back for 30 days."),
    ),
    "cancelled": (
        QT_TRANSLATE_NOOP("Errors", "Stopped"),
        QT_TRANSLATE_NOOP("Errors", "You stopped it. Nothing was changed."),
    ),
    "not-canonical": (
        QT_TRANSLATE_NOOP("Errors", "Not readable"),
        QT_TRANSLATE_NOOP("Errors", "The file is not in the form that it should have."),
    ),
    "bad-change": (
        QT_TRANSLATE_NOOP("Errors", "An entry is not in order"),
        QT_TRANSLATE_NOOP("Errors", "It breaks the rules of its form and was not taken."),
    ),
    # -- the vault -----------------------------------------------------------------------------
    "vault": (
        QT_TRANSLATE_NOOP("Errors", "The notes cannot be opened"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask the city's IT desk for help."),
    ),
    "kdf-bounds": (
        QT_TRANSLATE_NOOP("Errors", "The key file is not one of ours"),
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody may have exchanged it. Put the file vault.keys back from a backup."
        ),
    ),
    "passphrase-too-weak": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase is too easy to guess"),
        QT_TRANSLATE_NOOP("Errors", "Take the one that is offered, or at least four plain words."),
    ),
    "recovery-code": (
        QT_TRANSLATE_NOOP("Errors", "The recovery code has a slip in it"),
        QT_TRANSLATE_NOOP("Errors", "Compare it with your sheet, group by group."),
    ),
    "share-refused": (
        QT_TRANSLATE_NOOP("Errors", "These shares cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Two different shares are needed, both from the newest set."),
    ),
    "share-mistyped": (
        QT_TRANSLATE_NOOP("Errors", "The share has a slip in it"),
        QT_TRANSLATE_NOOP("Errors", "It has twenty words. Compare them with the paper."),
    ),
    "share-other": (
        QT_TRANSLATE_NOOP("Errors", "This share is not valid here"),
        QT_TRANSLATE_NOOP(
            "Errors", "It belongs to other notes, or newer shares have taken its place."
        ),
    ),
    "escrow-refused": (
        QT_TRANSLATE_NOOP("Errors", "This file cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "It is cut, altered or something else. Ask for it again."),
    ),
    "escrow-missing": (
        QT_TRANSLATE_NOOP("Errors", "Your city keeps no key to these notes"),
        QT_TRANSLATE_NOOP("Errors", "Use your recovery code, or two of your three shares."),
    ),
    "escrow-not-asked": (
        QT_TRANSLATE_NOOP("Errors", "No request is waiting for this answer"),
        QT_TRANSLATE_NOOP(
            "Errors", "An answer opens the notes once. Ask your city again from this laptop."
        ),
    ),
    "number-differs": (
        QT_TRANSLATE_NOOP("Errors", "The numbers are not the same"),
        QT_TRANSLATE_NOOP(
            "Errors", "No answer was made. Ask the worker for the file and its number again."
        ),
    ),
    "vault-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The notes on this disk are damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed. What can still be read can be brought back, together with the "
            "newest backup.",
        ),
    ),
    "record-altered": (
        QT_TRANSLATE_NOOP("Errors", "Something here is not what was signed"),
        QT_TRANSLATE_NOOP(
            "Errors", "It is not shown. Check now under Settings, This laptop; then ask IT."
        ),
    ),
    "vault-exists": (
        QT_TRANSLATE_NOOP("Errors", "There are notes here already"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Open them, or choose another name."),
    ),
    "rescue-refused": (
        QT_TRANSLATE_NOOP("Errors", "That place did not take it"),
        QT_TRANSLATE_NOOP("Errors", "Your text is still here. Choose another place."),
    ),
    "vault-full": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It was not saved. Your text is still here: free some space, then save again.",
        ),
    ),
    "vault-in-use": (
        QT_TRANSLATE_NOOP("Errors", "These notes are already open"),
        QT_TRANSLATE_NOOP("Errors", "Another window has them. Use that one, or close it first."),
    ),
    "vault-keys-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The key file is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Without it nobody can open the notes. Put the file vault.keys back from a backup.",
        ),
    ),
    "vault-missing": (
        QT_TRANSLATE_NOOP("Errors", "There are no notes here"),
        QT_TRANSLATE_NOOP("Errors", "Set up this laptop first, or name another folder."),
    ),
    "vault-rolled-back": (
        QT_TRANSLATE_NOOP("Errors", "These notes are older than they were"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A backup may have been put back. Ask your supervisor to send you what is missing.",
        ),
    ),
    "vault-too-new": (
        QT_TRANSLATE_NOOP("Errors", "A newer version made these notes"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask the IT desk for the newer version."),
    ),
    "vault-unwritable": (
        QT_TRANSLATE_NOOP("Errors", "The disk refuses to work"),
        QT_TRANSLATE_NOOP(
            "Errors", "It was not saved. Your text is still here. Ask the IT desk to look at it."
        ),
    ),
    "practice-mix": (
        QT_TRANSLATE_NOOP("Errors", "Practice and real work never meet"),
        QT_TRANSLATE_NOOP("Errors", "One is practice, the other is not. Nothing was done."),
    ),
    "wrong-passphrase": (
        QT_TRANSLATE_NOOP("Errors", "That is not the passphrase"),
        QT_TRANSLATE_NOOP("Errors", "Try again. Spaces and capital letters count."),
    ),
    # -- the export file -----------------------------------------------------------------------
    "export-file": (
        QT_TRANSLATE_NOOP("Errors", "The file was refused"),
        QT_TRANSLATE_NOOP("Errors", "Nothing of it was kept."),
    ),
    "already-imported": (
        QT_TRANSLATE_NOOP("Errors", "Already brought in"),
        QT_TRANSLATE_NOOP("Errors", "This file is not new here. Nothing changed."),
    ),
    "bad-container": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be checked"),
        QT_TRANSLATE_NOOP(
            "Errors", "What is inside is not what its sender signed. Nothing was opened."
        ),
    ),
    "bad-manifest": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be checked"),
        QT_TRANSLATE_NOOP("Errors", "Its list of contents is not in order. Nothing was opened."),
    ),
    "bad-record": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be checked"),
        QT_TRANSLATE_NOOP("Errors", "An entry in it is not in order. Nothing was opened."),
    ),
    "bad-signature": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be checked"),
        QT_TRANSLATE_NOOP("Errors", "Its signature does not fit the sender. Nothing was opened."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Errors", "The file is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors", "It was cut or altered on the way. Ask the sender to export it again."
        ),
    ),
    "expired": (
        QT_TRANSLATE_NOOP("Errors", "The sender's certificate has ended"),
        QT_TRANSLATE_NOOP("Errors", "It needs to be renewed before files can be brought in."),
    ),
    "forked": (
        QT_TRANSLATE_NOOP("Errors", "Two different exports carry the number {seq}"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The sender's laptop was restored from an old copy, or somebody else uses its key. "
            "Call them. Nothing was opened.",
        ),
    ),
    "not-an-export": (
        QT_TRANSLATE_NOOP("Errors", "This is not an export file"),
        QT_TRANSLATE_NOOP("Errors", "Choose a file whose name ends in .liaise."),
    ),
    "not-for-me": (
        QT_TRANSLATE_NOOP("Errors", "This file is for somebody else"),
        QT_TRANSLATE_NOOP("Errors", "It is not addressed to this laptop and stays closed."),
    ),
    "revoked": (
        QT_TRANSLATE_NOOP("Errors", "The sender's laptop was withdrawn"),
        QT_TRANSLATE_NOOP("Errors", "It was reported lost. Exports after that are not accepted."),
    ),
    "backup": (
        QT_TRANSLATE_NOOP("Errors", "The backup cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Choose another one. Nothing was changed."),
    ),
    "backup-damaged": (
        QT_TRANSLATE_NOOP("Errors", "This backup is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Parts of it are not as they were written. Nothing was changed; choose another one.",
        ),
    ),
    "backup-foreign": (
        QT_TRANSLATE_NOOP("Errors", "This backup does not belong here"),
        QT_TRANSLATE_NOOP(
            "Errors", "It is of other notes, or opens with other keys. Nothing was changed."
        ),
    ),
    "backup-missing": (
        QT_TRANSLATE_NOOP("Errors", "There is no good backup here"),
        QT_TRANSLATE_NOOP("Errors", "Put in a stick that holds one, then try again."),
    ),
    "target-full": (
        QT_TRANSLATE_NOOP("Errors", "There is not enough room"),
        QT_TRANSLATE_NOOP("Errors", "Free some space there and try again."),
    ),
    "target-unwritable": (
        QT_TRANSLATE_NOOP("Errors", "The stick or folder cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "Put the stick in again, or choose another folder."),
    ),
    "too-big": (
        QT_TRANSLATE_NOOP("Errors", "The file is too large"),
        QT_TRANSLATE_NOOP("Errors", "It is larger than it says, or than is allowed."),
    ),
    "too-new": (
        QT_TRANSLATE_NOOP("Errors", "A newer version made this file"),
        QT_TRANSLATE_NOOP("Errors", "Ask the IT desk for the newer version of Liaise."),
    ),
    "untrusted": (
        QT_TRANSLATE_NOOP("Errors", "Your city has not certified this sender"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was opened. A supervisor of your city has to enrol the sender first.",
        ),
    ),
}
