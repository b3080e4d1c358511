"""Picture files with a defect beside their pixels are taken and sent clean; files that lack pixels are refused."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture.prepare import PortraitChange, prepare_portrait
from omnihuman_desktop.media.picture.read import probe_picture, read_upright
from tests.media import sample_pictures

JPEGS: dict[str, dict[str, object]] = {
    "baseline": {},
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_blocks": 3},
    "grey": {"progressive": True},
}
EXIF_BODY = b"MM\0*\0\0\0\x08\0\0\0\0\0\0"


def jpeg(kind: str) -> bytes:
    photo = Image.fromarray(sample_pictures.smooth())
    rng = np.random.default_rng(1)
    noisy = Image.fromarray((np.asarray(photo) // 2 + rng.integers(0, 99, (64, 96, 3))).astype(np.uint8))
    file = io.BytesIO()
    (noisy.convert("L") if kind == "grey" else noisy).save(file, "JPEG", **JPEGS[kind])  # type: ignore[arg-type]
    assert file.getvalue().endswith(b"\xff\xd9")
    return file.getvalue()


def chunks(content: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 8
    while at < len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        found.append((name, content[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def png(extra: dict[bytes, bytes] | None = None, bad: bytes = b"", mode: str = "RGB") -> bytes:
    """A PNG with `extra` chunks after its head, and a wrong checksum for each chunk called `bad`."""
    file = io.BytesIO()
    Image.fromarray(sample_pictures.smooth()).convert(mode).save(file, "PNG")
    pieces = chunks(file.getvalue())
    pieces[1:1] = list((extra or {}).items())
    content = b"\x89PNG\r\n\x1a\n"
    for name, body in pieces:
        checksum = zlib.crc32(name + body) ^ (0xFF if name == bad else 0)
        content += struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)
    return content


def check_sent_clean(path: Path, expected: np.ndarray, most: float = 0) -> None:
    before = path.read_bytes()
    assert probe_picture(path).repaired
    assert read_upright(path, (999, 999))[1].size == (96, 64)
    prepared = prepare_portrait(path, Framing(), path.parent / "drafts")
    assert prepared.changes == {PortraitChange.REPAIRED}
    assert path.read_bytes() == before
    assert not probe_picture(prepared.path).repaired
    assert sample_pictures.difference(sample_pictures.read_by_pillow(prepared.path), expected) <= most


@pytest.mark.parametrize("kind", JPEGS)
@pytest.mark.parametrize("tail", [b"", b"\xff", b"\0" * 5000, b"\x11garbage" * 40], ids=["none", "half", "zeros", "garbage"])
def test_a_jpeg_that_lacks_only_its_end_marker_is_sent_clean(tmp_path: Path, kind: str, tail: bytes) -> None:
    whole = jpeg(kind)
    (tmp_path / "a.jpg").write_bytes(whole[:-2] + tail)
    expected = np.asarray(Image.open(io.BytesIO(whole)).convert("RGB"))
    check_sent_clean(tmp_path / "a.jpg", expected, most=3)


@pytest.mark.parametrize("kind", JPEGS)
def test_a_jpeg_that_lacks_pixels_is_broken_wherever_it_is_cut(tmp_path: Path, kind: str) -> None:
    whole, path = jpeg(kind), tmp_path / "a.jpg"
    for tail in (b"", b"\0" * 5000):
        for kept in [*range(700, len(whole) - 60, 97), len(whole) - 50, len(whole) - 20, len(whole) - 8]:
            path.write_bytes(whole[:kept] + tail)
            with pytest.raises(InputError) as caught:
                probe_picture(path)
            assert caught.value.kind is Kind.PICTURE_BROKEN, kept


@pytest.mark.parametrize("kind", ["progressive", "restarts"])
def test_a_jpeg_cut_between_scans_or_at_a_restart_is_broken(tmp_path: Path, kind: str) -> None:
    whole, path = jpeg(kind), tmp_path / "a.jpg"
    markers = [b"\xff\xda", b"\xff\xc4"] if kind == "progressive" else [bytes((0xFF, 0xD0 + n)) for n in range(8)]
    first = whole.index(b"\xff\xda") + 20
    places = [at for at in range(first, len(whole) - 2) if whole[at : at + 2] in markers]
    assert len(places) > 4
    for at in places:
        for kept in (at, at + 2):
            path.write_bytes(whole[:kept])
            with pytest.raises(InputError):
                probe_picture(path)


def test_what_follows_a_jpegs_end_marker_is_no_defect(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg("baseline") + os.urandom(3000).replace(b"\xff", b"\0"))
    assert not probe_picture(tmp_path / "a.jpg").repaired
    assert prepare_portrait(tmp_path / "a.jpg", Framing(), tmp_path / "drafts").path.read_bytes() == jpeg("baseline")


@pytest.mark.parametrize(
    ("name", "body"),
    [(b"gAMA", struct.pack(">I", 45_455)), (b"tEXt", b"Title\0x"), (b"iCCP", b"x\0\0" + zlib.compress(b"none")),
     (b"eXIf", EXIF_BODY), (b"pHYs", struct.pack(">IIB", 1, 1, 0)), (b"acTL", struct.pack(">II", 2, 0))],
)  # fmt: skip
@pytest.mark.parametrize("end", [None, -12, -16, -14], ids=["whole", "no IEND", "no checksum", "half a checksum"])
def test_a_png_with_a_bad_checksum_beside_the_picture_is_sent_clean(
    tmp_path: Path, name: bytes, body: bytes, end: int | None
) -> None:
    (tmp_path / "a.png").write_bytes(png({name: body}, bad=name)[:end])
    check_sent_clean(tmp_path / "a.png", sample_pictures.smooth())


@pytest.mark.parametrize("end", [-12, -16, -3])
def test_a_png_that_lacks_only_its_end_is_sent_clean(tmp_path: Path, end: int) -> None:
    (tmp_path / "a.png").write_bytes(png()[:end])
    if end == -3:
        assert not probe_picture(tmp_path / "a.png").repaired
        assert prepare_portrait(tmp_path / "a.png", Framing(), tmp_path / "drafts").format == "png"
    else:
        check_sent_clean(tmp_path / "a.png", sample_pictures.smooth())


@pytest.mark.parametrize("bad", [b"IHDR", b"PLTE"])
def test_a_png_with_a_bad_checksum_in_what_makes_the_picture_is_broken(tmp_path: Path, bad: bytes) -> None:
    (tmp_path / "a.png").write_bytes(png(bad=bad, mode="P"))
    with pytest.raises(InputError):
        probe_picture(tmp_path / "a.png")


@pytest.mark.parametrize("extra", [{}, {b"gAMA": struct.pack(">I", 45_455)}], ids=["alone", "with a bad gAMA"])
def test_a_png_with_broken_pixel_data_is_broken(tmp_path: Path, extra: dict[bytes, bytes]) -> None:
    content = bytearray(png(extra, bad=b"gAMA"))
    middle = content.index(b"IDAT") + 100
    content[middle : middle + 40] = bytes(40)
    for end in (None, -12, -200):
        (tmp_path / "a.png").write_bytes(content[:end])
        with pytest.raises(InputError):
            probe_picture(tmp_path / "a.png")
