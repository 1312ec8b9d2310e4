"""The sentences about rules of the field: (title, sentence) by the code of the error."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

RULE_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "rule": (
        QT_TRANSLATE_NOOP("Errors", "This is not possible"),
        QT_TRANSLATE_NOOP("Errors", "A rule of the work does not allow it. Nothing was changed."),
    ),
    "review-overdue": (
        QT_TRANSLATE_NOOP("Errors", "The review of this case is overdue"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It is {days} days late. Hold the review first. Hand-overs, and what safety or a "
            "right asks for, can leave meanwhile.",
        ),
    ),
    "field-missing": (
        QT_TRANSLATE_NOOP("Errors", "Something is missing"),
        QT_TRANSLATE_NOOP("Errors", "Please fill in what is marked, then save again."),
    ),
    "field-too-long": (
        QT_TRANSLATE_NOOP("Errors", "The text is too long"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "One text can hold 64 kilobytes, about 30 pages. Yours is all still here; "
            "shorten it or divide it into two notes.",
        ),
    ),
    "record-too-big": (
        QT_TRANSLATE_NOOP("Errors", "The note is too long"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "One note can hold 256 kilobytes in all. Yours is all still here; "
            "divide it into two notes.",
        ),
    ),
    "code-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Please choose again"),
        QT_TRANSLATE_NOOP("Errors", "What was chosen is no longer in the list."),
    ),
    "date-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The date is not readable"),
        QT_TRANSLATE_NOOP("Errors", "Write it as day, month and year."),
    ),
    "note-empty": (
        QT_TRANSLATE_NOOP("Errors", "The note is empty"),
        QT_TRANSLATE_NOOP("Errors", "Write down at least one thing that was seen or said."),
    ),
    "alternative-missing": (
        QT_TRANSLATE_NOOP("Errors", "What else could explain it?"),
        QT_TRANSLATE_NOOP(
            "Errors", "A reading needs at least one other explanation beside it."
        ),
    ),
    "own-words-reason-missing": (
        QT_TRANSLATE_NOOP("Errors", "Nothing in the person's own words"),
        QT_TRANSLATE_NOOP("Errors", "Add a line that they said, or say why there is none."),
    ),
    "how-known-missing": (
        QT_TRANSLATE_NOOP("Errors", "How do you know?"),
        QT_TRANSLATE_NOOP("Errors", "Mark each line: seen, told to you, or their own words."),
    ),
    "teller-missing": (
        QT_TRANSLATE_NOOP("Errors", "Who told you?"),
        QT_TRANSLATE_NOOP("Errors", "Choose a role, such as relative or school. No name needed."),
    ),
    "rumour-refused": (
        QT_TRANSLATE_NOOP("Errors", "A rumour cannot be kept in a case"),
        QT_TRANSLATE_NOOP("Errors", "Leave it out, or ask somebody who saw it themselves."),
    ),
    "strength-first": (
        QT_TRANSLATE_NOOP("Errors", "A strength comes first"),
        QT_TRANSLATE_NOOP(
            "Errors", "Write down one thing that this person does well, then the concern."
        ),
    ),
    "reason-missing": (
        QT_TRANSLATE_NOOP("Errors", "Why is it corrected?"),
        QT_TRANSLATE_NOOP("Errors", "A few words are enough. The old text stays in the history."),
    ),
    "not-yours-to-set-aside": (
        QT_TRANSLATE_NOOP("Errors", "Somebody else wrote this"),
        QT_TRANSLATE_NOOP("Errors", "Only its author puts it into the bin. It stays as it is."),
    ),
    "not-yours-to-correct": (
        QT_TRANSLATE_NOOP("Errors", "Somebody else wrote this note"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Its author, the lead worker or the stand-in can correct it. You can comment on it.",
        ),
    ),
    "not-allowed": (
        QT_TRANSLATE_NOOP("Errors", "Your role does not do this"),
        QT_TRANSLATE_NOOP("Errors", "Ask the lead worker or the supervisor. Nothing was changed."),
    ),
    "step-not-open": (
        QT_TRANSLATE_NOOP("Errors", "Not yet possible"),
        QT_TRANSLATE_NOOP("Errors", "An earlier step is still missing. Nothing was changed."),
    ),
    "consent-missing": (
        QT_TRANSLATE_NOOP("Errors", "A side has not agreed yet"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Every side that is present must have agreed by the day of the session. "
            "Enter its consent first.",
        ),
    ),
    "not-suitable": (
        QT_TRANSLATE_NOOP("Errors", "Not judged suitable"),
        QT_TRANSLATE_NOOP("Errors", "Judge first whether a mediation suits this conflict."),
    ),
    "sealed-stays": (
        QT_TRANSLATE_NOOP("Errors", "Sealed notes never leave"),
        QT_TRANSLATE_NOOP("Errors", "They belong to the mediator and stay on this laptop."),
    ),
    "nothing-to-export": (
        QT_TRANSLATE_NOOP("Errors", "Nothing new to hand over"),
        QT_TRANSLATE_NOOP("Errors", "These people have everything that they may read."),
    ),
    "record-not-found": (
        QT_TRANSLATE_NOOP("Errors", "Not found"),
        QT_TRANSLATE_NOOP("Errors", "This entry is not on this laptop."),
    ),
    "changed-meanwhile": (
        QT_TRANSLATE_NOOP("Errors", "It has changed meanwhile"),
        QT_TRANSLATE_NOOP(
            "Errors", "Your text is still here. Look at the new version, then save again."
        ),
    ),
}
