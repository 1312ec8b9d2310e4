"""What can go wrong with the vault."""

from __future__ import annotations

from liaise_desktop.domain.errors.root import LiaiseError


class VaultError(LiaiseError):
    """The vault cannot be used."""

    code = "vault"


class EscrowRefusedError(VaultError):
    """A request to the city, or its answer, is cut, altered or none (fact why: which)."""

    code = "escrow-refused"


class EscrowMissingError(VaultError):
    """The city keeps no way into this vault."""

    code = "escrow-missing"


class EscrowNotAskedError(VaultError):
    """No request waits for this answer."""

    code = "escrow-not-asked"


class KdfBoundsError(VaultError):
    """A key slot asks for more memory or passes than any honest slot."""

    code = "kdf-bounds"


class NumberDiffersError(VaultError):
    """The number that was read out is not that of the file."""

    code = "number-differs"


class PassphraseTooWeakError(VaultError):
    """An own passphrase is too short or too plain (facts: why)."""

    code = "passphrase-too-weak"


class RecoveryCodeError(VaultError):
    """A recovery code cannot be right (facts: group)."""

    code = "recovery-code"


class ShareRefusedError(VaultError):
    """Shares cannot be used (fact why: "twice", "count", or "none" for a vault without shares)."""

    code = "share-refused"


class ShareMistypedError(ShareRefusedError):
    """A share has a slip in it (facts: why, "length", "word" or "words"; number, of the word)."""

    code = "share-mistyped"


class ShareOtherError(ShareRefusedError):
    """A share is none of those that are valid here now."""

    code = "share-other"


class RescueRefusedError(VaultError):
    """No place took the rescue file; nothing is left of it."""

    code = "rescue-refused"


class VaultDamagedError(VaultError):
    """The vault file is cut, altered or not a vault."""

    code = "vault-damaged"


class RecordAlteredError(VaultError):
    """What is kept of a record is not what its authors signed."""

    code = "record-altered"


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
