"""What may be attached is told by its content; names from others are made safe."""

from __future__ import annotations

import pytest

from liaise_desktop.domain.attachments import (
    AUDIO,
    IMAGE,
    KINDS,
    LARGEST,
    LARGEST_PICTURE,
    LONGEST_NAME,
    PDF,
    check_length,
    kind_named,
    kind_of,
    safe_name,
    shown_name,
)
from liaise_desktop.domain.errors import AttachmentKindError, AttachmentTooBigError

OGG = b"OggS\0\x02" + bytes(20) + b"\x01\x13"
KNOWN = {
    "image/png": b"\x89PNG\r\n\x1a\n" + bytes(8),
    "image/jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "application/pdf": b"%PDF-1.7\n",
    "audio/ogg": OGG + b"OpusHead",
    "audio/wav": b"RIFF\x24\0\0\0WAVEfmt ",
    "audio/mpeg": b"\xff\xfb\x90\x64" + bytes(8),
    "audio/mp4": b"\0\0\0\x1cftypmp42\0\0\0\0isomM4A mp42",
    "audio/flac": b"fLaC\0\0\0\x22",
}
REFUSED = {
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'>",
    "html": b"<!DOCTYPE html>",
    "tiff": b"II*\0\x08\0\0\0",
    "gif": b"GIF89a",
    "webp": b"RIFF\x24\0\0\0WEBPVP8 ",
    "film": b"\0\0\0\x18ftypisom\0\0\x02\0isomavc1",
    "ogg film": OGG + b"\x80theora",
    "zip": b"PK\x03\x04",
    "program": b"MZ\x90\0",
    "script": b"#!/bin/sh\n",
    "late pdf": b"hello %PDF-1.7",
    "almost mp3": b"\xff\xfb\xf0\x64",
    "nothing": b"",
}


@pytest.mark.parametrize("mime", KNOWN)
def test_a_file_is_known_by_its_content(mime):
    kind = kind_of(KNOWN[mime])
    assert kind.mime == mime
    assert kind == kind_named(mime)
    assert kind.kind == {"i": IMAGE, "a": AUDIO}[mime[0]] if mime != "application/pdf" else PDF


def test_mp3_with_a_label_in_front_is_sound():
    assert kind_of(b"ID3\x04\0\0").mime == "audio/mpeg"


@pytest.mark.parametrize("what", REFUSED)
def test_anything_else_is_refused_whatever_it_is_called(what):
    with pytest.raises(AttachmentKindError):
        kind_of(REFUSED[what])


def test_every_kind_can_be_known():
    assert {kind.mime for kind in KINDS} == set(KNOWN)
    assert kind_named("image/svg+xml") is None


def test_a_size_above_its_limit_is_refused():
    for kind in KINDS:
        limit = LARGEST_PICTURE if kind.kind == IMAGE else LARGEST
        check_length(kind, limit)
        with pytest.raises(AttachmentTooBigError) as refused:
            check_length(kind, limit + 1)
        assert refused.value.facts["limit"] == limit


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("river.jpg", "river.jpg"),
        ("river.jpeg", "river.jpg"),
        ("invoice.pdf.exe", "invoice.pdf.jpg"),
        ("photo\u202egpj.exe", "photogpj.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\Users\\x\\a.png", "a.jpg"),
        ("CON", "_CON.jpg"),
        ("con.txt", "_con.jpg"),
        ("LPT1.old.png", "_LPT1.old.jpg"),
        ("COM\u00b9.png", "_COM\u00b9.jpg"),
        ("a:b*c?.png", "a_b_c_.jpg"),
        ("trailing. . .png", "trailing.jpg"),
        ("   ", "file.jpg"),
        ("\u200b.png", "png.jpg"),
        (".hidden", "hidden.jpg"),
        ("Café ❤ größe.png", "Café ❤ größe.jpg"),
        ("line\nbreak.png", "line_break.jpg"),
    ],
)
def test_a_name_from_elsewhere_is_saved_under_a_safe_one(name, saved):
    assert safe_name(name, "image/jpeg") == saved


def test_a_kind_that_a_newer_version_knows_is_saved_as_mere_bytes():
    assert safe_name("talk.exe", "audio/new") == "talk.bin"


def test_a_long_name_keeps_its_ending():
    assert len(shown_name("x" * 500 + ".png")) == LONGEST_NAME
    assert shown_name("x" * 500 + ".png").endswith("x.png")
    assert len(shown_name("x" * 500)) == LONGEST_NAME
    assert len(safe_name("ü" * 500 + ".png", "image/png")) <= LONGEST_NAME
