"""The sentences about attachments: (title, sentence) by the code of the error."""

from __future__ import annotations

from typing import Final

from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

ATTACHMENT_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "attachment": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be attached"),
        QT_TRANSLATE_NOOP("Errors", "The note is as it was. Try it again."),
    ),
    "attachment-kind": (
        QT_TRANSLATE_NOOP("Errors", "This kind of file cannot be attached"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Pictures (PNG, JPEG), PDF and sound (Ogg, MP3, M4A, WAV, FLAC) can. What counts "
            "is what is in the file, not what it is called.",
        ),
    ),
    "attachment-too-big": (
        QT_TRANSLATE_NOOP("Errors", "The file is too large"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A picture can have 64 megabytes, anything else one gigabyte. Make it smaller or "
            "divide it.",
        ),
    ),
    "attachment-empty": (
        QT_TRANSLATE_NOOP("Errors", "The file is empty"),
        QT_TRANSLATE_NOOP("Errors", "There is nothing in it that could be attached."),
    ),
    "attachments-too-many": (
        QT_TRANSLATE_NOOP("Errors", "No more files fit to this note"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A note can have {limit} files. Write another note for the rest.",
        ),
    ),
    "picture-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The picture is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A part is missing or altered. Take it again from where it came from.",
        ),
    ),
    "picture-too-large": (
        QT_TRANSLATE_NOOP("Errors", "The picture has too many pixels"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Programs could stumble over it: {width} by {height} pixels. Save it smaller and "
            "attach that.",
        ),
    ),
    "source-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The file could not be read to its end"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Perhaps the stick was pulled, or another program holds the file. The note is as "
            "it was.",
        ),
    ),
    "attachment-missing": (
        QT_TRANSLATE_NOOP("Errors", "The file is not on this laptop"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It has not come along yet, or was erased. Ask whoever attached it for a new "
            "transfer file.",
        ),
    ),
    "attachment-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The file is damaged on this laptop"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It is no longer what it was when it was attached, so it is not given out. "
            "Somebody who has it can attach it again.",
        ),
    ),
    "not-yours-to-remove": (
        QT_TRANSLATE_NOOP("Errors", "Somebody else attached this file"),
        QT_TRANSLATE_NOOP("Errors", "Only they or the supervisor can remove it."),
    ),
    "no-program": (
        QT_TRANSLATE_NOOP("Errors", "No program opens this file"),
        QT_TRANSLATE_NOOP("Errors", "Save a copy of it, and open that where there is one."),
    ),
    "copy-failed": (
        QT_TRANSLATE_NOOP("Errors", "The copy could not be saved there"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The place is full, was pulled out, or cannot be written. Nothing was left there;"
            " choose another place.",
        ),
    ),
}
