"""Why an export file is refused."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


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
