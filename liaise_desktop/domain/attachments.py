"""Attachments: files that belong to a note, and which ones may."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final, NamedTuple

from liaise_desktop.domain.errors import AttachmentKindError, AttachmentTooBigError
from liaise_desktop.domain.records import Record, record_type

IMAGE, PDF, AUDIO = "IMAGE", "PDF", "AUDIO"
LARGEST = 1024**3  # bytes of one attachment
LARGEST_PICTURE = 64 * 1024**2
MOST_OF_A_NOTE = 50
HEAD_BYTES = 4096  # what tells the kind of a file
LONGEST_NAME = 120  # signs, the ending among them


@record_type
@dataclass(frozen=True, slots=True)
class Attachment(Record):
    """A file that was put to a note.

    ``mime`` is its type by what is in it, ``length`` counts its bytes; ``name`` is what it was
    called; ``cleaned`` tells that hidden data were taken out of a picture.
    """

    TYPE: ClassVar[str] = "attachment"

    case: str = ""
    note: str = ""
    name: str = ""
    mime: str = ""
    length: int = 0
    sha256: str = ""
    cleaned: bool = False
    written_by: str = ""
    written_at: str = ""

    @property
    def kind(self) -> str:
        """``IMAGE``, ``PDF``, ``AUDIO``, or nothing for a type that is not known here."""
        known = kind_named(self.mime)
        return known.kind if known else ""


class FileKind(NamedTuple):
    """What a file is by its content, and the ending that it is saved with."""

    kind: str
    mime: str
    ending: str


PNG: Final = FileKind(IMAGE, "image/png", ".png")
JPEG: Final = FileKind(IMAGE, "image/jpeg", ".jpg")
_PDF: Final = FileKind(PDF, "application/pdf", ".pdf")
_OGG: Final = FileKind(AUDIO, "audio/ogg", ".ogg")
_WAV: Final = FileKind(AUDIO, "audio/wav", ".wav")
_MP3: Final = FileKind(AUDIO, "audio/mpeg", ".mp3")
_M4A: Final = FileKind(AUDIO, "audio/mp4", ".m4a")
_FLAC: Final = FileKind(AUDIO, "audio/flac", ".flac")
KINDS: Final = (PNG, JPEG, _PDF, _OGG, _WAV, _MP3, _M4A, _FLAC)

_STARTS: Final = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"%PDF-", _PDF),
    (b"fLaC", _FLAC),
    (b"ID3", _MP3),
)
_OGG_SOUNDS: Final = (b"OpusHead", b"\x01vorbis", b"Speex   ", b"\x7fFLAC")
_SOUND_BRANDS: Final = frozenset({b"M4A ", b"M4B "})
_BRANDS_AT, _BRAND_BYTES = 8, 4


def kind_of(head: bytes) -> FileKind:
    """Return what the file is that begins with *head*; its name has no say.

    Raises:
        AttachmentKindError: It is nothing that may be attached.
    """
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head.startswith(b"OggS") and any(sound in head[:128] for sound in _OGG_SOUNDS):
        return _OGG
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return _WAV
    if head[4:8] == b"ftyp" and _SOUND_BRANDS & set(_brands(head)):
        return _M4A
    if _is_mp3_frame(head):
        return _MP3
    raise AttachmentKindError


def kind_named(mime: str) -> FileKind | None:
    """Return the kind with this type, None for one that is not known here."""
    return next((kind for kind in KINDS if kind.mime == mime), None)


def check_length(kind: FileKind, size: int) -> None:
    """Hold how large an attachment may be.

    Raises:
        AttachmentTooBigError: It is larger (facts: size, limit, in bytes).
    """
    limit = LARGEST_PICTURE if kind.kind == IMAGE else LARGEST
    if size > limit:
        raise AttachmentTooBigError(size=size, limit=limit, kind=kind.kind)


def _brands(head: bytes) -> list[bytes]:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return [head[at : at + _BRAND_BYTES] for at in range(_BRANDS_AT, end, _BRAND_BYTES)]


def _is_mp3_frame(head: bytes) -> bool:
    # Eleven set bits, a known version, layer III, a bit rate and a sampling rate that exist.
    if len(head) < _BRAND_BYTES or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:  # noqa: PLR2004
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate, sampling = head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and layer == 1 and rate not in (0, 15) and sampling != 3  # noqa: PLR2004


# -- names -------------------------------------------------------------------------------------

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_HIDDEN = re.compile(
    "[\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_RESERVED = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])\Z", re.IGNORECASE
)
_NAMELESS = "file"


def shown_name(name: str) -> str:
    """Return what a file is called, without the folders before it, cut to a length."""
    last = re.split(r"[/\\]", name)[-1].strip()
    if len(last) <= LONGEST_NAME:
        return last
    stem, dot, ending = last.rpartition(".")
    if not dot or len(ending) > 10:  # noqa: PLR2004 - no ending is longer
        return last[:LONGEST_NAME]
    return stem[: LONGEST_NAME - 1 - len(ending)] + dot + ending


def safe_name(name: str, mime: str) -> str:
    """Return a name under which a file may be saved on every system, its ending by its kind.

    Signs that no system takes and signs that nobody sees are left out; a name that Windows keeps
    for a device is changed; the ending always tells what is in the file.
    """
    kind = kind_named(mime)
    ending = kind.ending if kind else ".bin"
    plain = _FORBIDDEN.sub("_", _HIDDEN.sub("", shown_name(name)))
    stem = plain.rpartition(".")[0] or plain
    stem = stem.strip(" .")[: LONGEST_NAME - len(ending)].strip(" .") or _NAMELESS
    if _RESERVED.match(stem.partition(".")[0].strip()):
        stem = f"_{stem}"
    return stem + ending
