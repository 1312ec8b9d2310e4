"""Pictures are checked before anything decodes them, and lose what is hidden in them."""

from __future__ import annotations

import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from liaise_desktop.domain.attachments import JPEG, PNG
from liaise_desktop.domain.errors import PictureDamagedError, PictureTooLargeError
from liaise_desktop.domain.jpeg_parts import orientation
from liaise_desktop.domain.pictures import checked, cleaned

GPS_TAG, ORIENTATION_TAG, MAKER_TAG = 0x8825, 0x0112, 0x010F
SECRET = b"48.1371 N, 11.5754 E, Mira's telephone"


def pixels(mode="RGB"):
    picture = Image.new(mode, (40, 30))
    for at in range(40):
        picture.paste((at * 6, 200 - at, 90) if mode == "RGB" else at * 6, (at, 0, at + 1, 30))
    return picture


def exif(turned=6):
    said = Image.Exif()
    said[ORIENTATION_TAG] = turned
    said[MAKER_TAG] = SECRET.decode()
    said[GPS_TAG] = {1: "N", 2: (48.0, 8.0, 13.0), 3: "E", 4: (11.0, 34.0, 31.0)}
    return said


def jpeg(turned=6, **more):
    out = io.BytesIO()
    pixels().save(out, "JPEG", exif=exif(turned), comment=SECRET, **more)
    return out.getvalue()


def png(**more):
    out, info = io.BytesIO(), PngInfo()
    info.add_text("Comment", SECRET.decode())
    info.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET.decode()}</x>")
    pixels().save(out, "PNG", pnginfo=info, exif=exif(), **more)
    return out.getvalue()


def clean(data, kind):
    return b"".join(cleaned(io.BytesIO(data), kind))


def decoded(data):
    return Image.open(io.BytesIO(data)).convert("RGB").tobytes()


BOTH = [(jpeg(), JPEG), (jpeg(progressive=True), JPEG), (png(), PNG)]


@pytest.mark.parametrize(("data", "kind"), BOTH, ids=["jpeg", "progressive", "png"])
def test_a_cleaned_picture_shows_the_same_pixels_and_tells_nothing_else(data, kind):
    assert SECRET in data
    done = clean(data, kind)
    assert decoded(done) == decoded(data)
    said = Image.open(io.BytesIO(done))
    assert SECRET not in done
    assert not said.getexif().get_ifd(GPS_TAG)
    assert MAKER_TAG not in said.getexif()
    assert "comment" not in said.info
    assert clean(done, kind) == done


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_cleaned_photo_still_knows_which_way_up_it_is(turned):
    done = clean(jpeg(turned), JPEG)
    assert Image.open(io.BytesIO(done)).getexif().get(ORIENTATION_TAG, 1) == turned


@pytest.mark.parametrize(("data", "kind"), BOTH, ids=["jpeg", "progressive", "png"])
def test_what_lies_behind_the_end_goes_when_cleaned_and_stays_otherwise(data, kind):
    hiding = data + b"%PDF-1.7 " + SECRET
    assert clean(hiding, kind) == clean(data, kind)
    assert b"".join(checked(io.BytesIO(hiding), kind)) == hiding


def test_a_small_picture_inside_the_head_of_a_photo_goes():
    plain = io.BytesIO()
    pixels().save(plain, "JPEG")
    data = plain.getvalue()
    assert data[2:4] == b"\xff\xe0"
    head = data[6:18] + bytes((1, 1)) + b"abc"
    holding = data[:4] + (len(head) + 2).to_bytes(2, "big") + head + data[20:]
    assert b"abc" in holding
    assert decoded(clean(holding, JPEG)) == decoded(data)
    assert b"abc" not in clean(holding, JPEG)


@pytest.mark.parametrize(("data", "kind"), BOTH, ids=["jpeg", "progressive", "png"])
def test_a_picture_cut_anywhere_is_refused(data, kind):
    for end in range(3, len(data) - 1, 7):
        with pytest.raises(PictureDamagedError):
            clean(data[:end], kind)


def test_a_png_with_a_flipped_bit_is_refused():
    data = bytearray(png())
    at = data.index(b"IDAT") + 9
    data[at] ^= 1
    with pytest.raises(PictureDamagedError):
        clean(bytes(data), PNG)


def bomb(width, height):
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 5000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
        for name, body in chunks
    )


@pytest.mark.parametrize("size", [(30_001, 10), (20_000, 20_000), (2**31 - 1, 2**31 - 1)])
def test_a_picture_with_too_many_pixels_is_refused_by_its_head(size):
    with pytest.raises(PictureTooLargeError) as refused:
        next(iter(list(cleaned(io.BytesIO(bomb(*size)), PNG))))
    assert refused.value.facts == {"width": size[0], "height": size[1]}
    wide = bytearray(jpeg())
    at = wide.index(b"\xff\xc0") + 5
    wide[at : at + 4] = min(size[1], 65535).to_bytes(2, "big") + min(size[0], 65535).to_bytes(
        2, "big"
    )
    with pytest.raises(PictureTooLargeError):
        clean(bytes(wide), JPEG)


def test_a_picture_without_an_edge_is_refused():
    with pytest.raises(PictureDamagedError):
        clean(bomb(0, 5), PNG)


@given(st.binary(max_size=300))
def test_any_bytes_behind_the_signature_are_cleaned_or_refused(data):
    for start, kind in ((b"\x89PNG\r\n\x1a\n", PNG), (b"\xff\xd8\xff", JPEG)):
        try:
            done = clean(start + data, kind)
        except (PictureDamagedError, PictureTooLargeError):
            continue
        assert clean(done, kind) == done


@given(st.binary(max_size=120))
def test_any_words_about_the_way_up_give_a_number(data):
    assert 1 <= orientation(b"MM\0*" + data) <= 8
    assert 1 <= orientation(b"II*\0" + data) <= 8
    assert orientation(data) >= 1
