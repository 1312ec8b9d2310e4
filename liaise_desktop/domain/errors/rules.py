"""What the rules of the field forbid."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


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


class ReviewOverdueError(RuleError):
    """The review of a case is long overdue: only what cannot wait leaves (fact: days)."""

    code = "review-overdue"


class ConsentMissingError(RuleError):
    """A session is dated before the consent of a party present (facts: parties)."""

    code = "consent-missing"


class NotSuitableError(RuleError):
    """The mediation was judged not suitable, or not judged yet."""

    code = "not-suitable"


class ChoiceMissingError(RuleError):
    """A field that both sides changed has no choice yet (fact: left)."""

    code = "choice-missing"


class SealedStaysError(RuleError):
    """Sealed notes never leave."""

    code = "sealed-stays"


class NothingToExportError(RuleError):
    """There is nothing that this recipient may read and does not have."""

    code = "nothing-to-export"


class UndoOverError(RuleError):
    """There is nothing to undo any more (fact: until)."""

    code = "undo-over"


class RecordNotFoundError(RuleError):
    """No such record is in this vault."""

    code = "record-not-found"


class ChangedMeanwhileError(RuleError):
    """The record changed since it was shown; the editor keeps its text."""

    code = "changed-meanwhile"


class ConsentEndedError(RuleError):
    """The consent on which something shall leave does not stand (fact: field)."""

    code = "consent-ended"


class SamePersonError(RuleError):
    """Two different people are needed, and this is the same one."""

    code = "same-person"


class LogOnlyError(RuleError):
    """Nothing leaves for this recipient as a file or on paper; it is only noted (G10)."""

    code = "log-only"


class NotApprovedError(RuleError):
    """No second person has approved this way out yet (fact: field)."""

    code = "not-approved"
