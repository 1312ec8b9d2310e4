"""What can be expected to go wrong, by code; the sentences live where people read them.

A `LiaiseError` is foreseen: it carries a stable code and facts that a sentence may need (numbers,
dates, names of fields), never the text of a record. Anything else that is raised is a bug.
"""

from __future__ import annotations

from typing import ClassVar


class LiaiseError(Exception):
    """Something foreseen went wrong."""

    code: ClassVar[str] = "unforeseen"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts


class CancelledError(LiaiseError):
    """Work stopped because somebody asked it to."""

    code = "cancelled"


class NotCanonicalError(LiaiseError):
    """Bytes are not the canonical form of a value."""

    code = "not-canonical"


# -- rules of the field ------------------------------------------------------------------------


class RuleError(LiaiseError):
    """A rule of the field forbids this; facts name the field and what would be right."""

    code = "rule"


class FieldMissingError(RuleError):
    """A field that must be filled is empty (facts: record, field)."""

    code = "field-missing"


class FieldTooLongError(RuleError):
    """A text field holds more than 64 KiB (facts: record, field, size, limit)."""

    code = "field-too-long"


class RecordTooBigError(RuleError):
    """A record holds more than 256 KiB (facts: record, size, limit)."""

    code = "record-too-big"


class CodeUnknownError(RuleError):
    """A code is in no list, or is retired (facts: list, code)."""

    code = "code-unknown"


class DateUnreadableError(RuleError):
    """A day or moment is not ISO 8601, or a moment has no offset (facts: record, field)."""

    code = "date-unreadable"


class NoteEmptyError(RuleError):
    """A note says nothing at all."""

    code = "note-empty"


class AlternativeMissingError(RuleError):
    """An interpretation stands without another explanation (G4)."""

    code = "alternative-missing"


class OwnWordsReasonMissingError(RuleError):
    """No line in the person's own words, and no reason why not."""

    code = "own-words-reason-missing"


class HowKnownMissingError(RuleError):
    """A statement does not say how it is known (G3)."""

    code = "how-known-missing"


class TellerMissingError(RuleError):
    """What was told does not say by which role."""

    code = "teller-missing"


class RumourRefusedError(RuleError):
    """A rumour cannot be kept in a case (G3)."""

    code = "rumour-refused"


class StrengthFirstError(RuleError):
    """A concern came before any strength (G5)."""

    code = "strength-first"


class ReasonMissingError(RuleError):
    """A correction has no reason."""

    code = "reason-missing"


class NotYoursToCorrectError(RuleError):
    """Only the author, the lead worker or the stand-in may correct a saved note."""

    code = "not-yours-to-correct"


class NotAllowedError(RuleError):
    """This role may not do this."""

    code = "not-allowed"


class StepNotOpenError(RuleError):
    """A lifecycle does not lead from here to there (facts: state, wanted, needs)."""

    code = "step-not-open"


class ConsentMissingError(RuleError):
    """A session is dated before the consent of a party present (facts: parties)."""

    code = "consent-missing"


class NotSuitableError(RuleError):
    """The mediation was judged not suitable, or not judged yet."""

    code = "not-suitable"


class SealedStaysError(RuleError):
    """Sealed notes never leave."""

    code = "sealed-stays"


class NothingToExportError(RuleError):
    """There is nothing that this recipient may read and does not have."""

    code = "nothing-to-export"


class RecordNotFoundError(RuleError):
    """No such record is in this vault."""

    code = "record-not-found"


class ChangedMeanwhileError(RuleError):
    """The record changed since it was shown; the editor keeps its text."""

    code = "changed-meanwhile"


# -- changes -----------------------------------------------------------------------------------


class BadChangeError(LiaiseError):
    """A change breaks the rules of its form (facts: why)."""

    code = "bad-change"


# -- the vault ---------------------------------------------------------------------------------


class VaultError(LiaiseError):
    """The vault cannot be used."""

    code = "vault"


class KdfBoundsError(VaultError):
    """A key slot asks for more memory or passes than any honest slot."""

    code = "kdf-bounds"


class PassphraseTooWeakError(VaultError):
    """An own passphrase is too short or too plain (facts: why)."""

    code = "passphrase-too-weak"


class RecoveryCodeError(VaultError):
    """A recovery code cannot be right (facts: group)."""

    code = "recovery-code"


class VaultDamagedError(VaultError):
    """The vault file is cut, altered or not a vault."""

    code = "vault-damaged"


class VaultExistsError(VaultError):
    """There is a vault here already; it was left alone."""

    code = "vault-exists"


class VaultFullError(VaultError):
    """The disk is full; nothing was written (fact: room, whether trying again may help)."""

    code = "vault-full"


class VaultInUseError(VaultError):
    """Another window has this vault open."""

    code = "vault-in-use"


class VaultKeysDamagedError(VaultError):
    """The key file is missing, cut or altered."""

    code = "vault-keys-damaged"


class VaultMissingError(VaultError):
    """There is no vault here."""

    code = "vault-missing"


class VaultRolledBackError(VaultError):
    """The vault is older than it was when last used."""

    code = "vault-rolled-back"


class VaultTooNewError(VaultError):
    """The vault was made by a newer version."""

    code = "vault-too-new"


class VaultUnwritableError(VaultError):
    """The disk refused to write or read."""

    code = "vault-unwritable"


class PracticeMixError(VaultError):
    """Practice and real work never meet in one vault or file."""

    code = "practice-mix"


class WrongPassphraseError(VaultError):
    """That passphrase or recovery code opens nothing here."""

    code = "wrong-passphrase"


# -- the export file ---------------------------------------------------------------------------


class ExportFileError(LiaiseError):
    """An export file was refused; nothing of it was kept."""

    code = "export-file"


class AlreadyImportedError(ExportFileError):
    """This very export was brought in before (facts: on)."""

    code = "already-imported"


class BadContainerError(ExportFileError):
    """The inner archive is not what the signed manifest says."""

    code = "bad-container"


class BadManifestError(ExportFileError):
    """The signed manifest breaks its own rules (facts: field)."""

    code = "bad-manifest"


class BadRecordError(ExportFileError):
    """A change inside breaks the rules (facts: line)."""

    code = "bad-record"


class BadSignatureError(ExportFileError):
    """The signature does not fit."""

    code = "bad-signature"


class DamagedError(ExportFileError):
    """The file is cut or altered."""

    code = "damaged"


class ExpiredError(ExportFileError):
    """The sender's certificate was not valid (facts: until)."""

    code = "expired"


class ForkedError(ExportFileError):
    """Two different exports carry one number (facts: seq)."""

    code = "forked"


class NotAnExportError(ExportFileError):
    """This is not an export file."""

    code = "not-an-export"


class NotForMeError(ExportFileError):
    """The file is not addressed to this device."""

    code = "not-for-me"


class RevokedError(ExportFileError):
    """The sender's device was withdrawn (facts: after)."""

    code = "revoked"


class TargetFullError(ExportFileError):
    """There is not enough room for the file (facts: needed)."""

    code = "target-full"


class TargetUnwritableError(ExportFileError):
    """The folder or stick cannot be written or read."""

    code = "target-unwritable"


class TooBigError(ExportFileError):
    """The file is larger than it declares or than is allowed."""

    code = "too-big"


class TooNewError(ExportFileError):
    """The file was made by a newer version."""

    code = "too-new"


class UntrustedError(ExportFileError):
    """The city has not certified this sender."""

    code = "untrusted"


# -- the city pack -----------------------------------------------------------------------------


class PackError(LiaiseError):
    """The city pack cannot be used."""

    code = "pack"


class PackDamagedError(PackError):
    """The city pack is cut, altered or holds what no pack may hold (facts: entry)."""

    code = "pack-damaged"


class PackUntrustedError(PackError):
    """The city pack is not signed by this city's root."""

    code = "pack-untrusted"


# -- papers ------------------------------------------------------------------------------------


class PaperError(LiaiseError):
    """A paper could not be made."""

    code = "paper"


class PaperUnwritableError(PaperError):
    """The PDF could not be written where it was asked for."""

    code = "paper-unwritable"
