"""What can go wrong with a file that is put to a note."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


class AttachmentError(LiaiseError):
    """A file cannot be attached, opened or saved; the note is as it was."""

    code = "attachment"


class AttachmentKindError(AttachmentError):
    """The file is no picture (PNG, JPEG), PDF or sound."""

    code = "attachment-kind"


class AttachmentTooBigError(AttachmentError):
    """The file is larger than an attachment may be (facts: size, limit in bytes, kind)."""

    code = "attachment-too-big"


class AttachmentEmptyError(AttachmentError):
    """There is nothing in the file."""

    code = "attachment-empty"


class TooManyAttachmentsError(AttachmentError):
    """The note has as many attachments as a note may have (facts: limit)."""

    code = "attachments-too-many"


class PictureDamagedError(AttachmentError):
    """The picture is cut or built wrongly (facts: part)."""

    code = "picture-damaged"


class PictureTooLargeError(AttachmentError):
    """The picture has more pixels than a program should be asked to show (width, height)."""

    code = "picture-too-large"


class SourceUnreadableError(AttachmentError):
    """The file cannot be read, or not to its end: its stick was pulled, or it is locked."""

    code = "source-unreadable"


class AttachmentMissingError(AttachmentError):
    """The bytes of the attachment are not in this vault."""

    code = "attachment-missing"


class AttachmentDamagedError(AttachmentError):
    """The bytes in the vault are not what the attachment's hash says."""

    code = "attachment-damaged"


class NotYoursToRemoveError(AttachmentError):
    """Only who put the file there, or the supervisor, removes it."""

    code = "not-yours-to-remove"


class NoProgramError(AttachmentError):
    """No program on this computer opens the copy of an attachment."""

    code = "no-program"


class CopyFailedError(AttachmentError):
    """The copy could not be written to its place (facts: room, whether the disk is full)."""

    code = "copy-failed"
