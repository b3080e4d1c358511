from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFile

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.media.picture.colours import to_plain_mode
from omnihuman_desktop.media.picture.read import check_sendable, probe_picture, read_upright
from tests.media import sample_pictures


def kind_of(path: Path) -> Kind:
    with pytest.raises(InputError) as caught:
        probe_picture(path)
    assert caught.value.failure.text("name") == path.name
    return caught.value.kind


@pytest.mark.parametrize(("pillow_format", "expected"), [("JPEG", "jpeg"), ("PNG", "png"), ("WEBP", "webp"), ("GIF", "gif")])
def test_the_content_tells_the_format_whatever_the_name(tmp_path: Path, pillow_format: str, expected: str) -> None:
    path = tmp_path / "portrait.png"
    Image.new("RGB", (64, 48), "teal").save(path, format=pillow_format)
    info = probe_picture(path)
    assert (info.format, info.width, info.height, info.size_bytes) == (expected, 64, 48, path.stat().st_size)


def test_the_sample_is_a_picture(portrait: Path) -> None:
    info = probe_picture(portrait)
    assert (info.format, info.width, info.height) == ("png", 512, 512)


@pytest.mark.parametrize("pillow_format", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "HEIF"])
@pytest.mark.parametrize("kept", [0.5, 0.95])
def test_a_truncated_picture_is_broken(tmp_path: Path, portrait: Path, pillow_format: str, kept: float) -> None:
    path = tmp_path / "cut"
    photo = Image.open(portrait).convert("RGB")
    if pillow_format == "HEIF":
        import pillow_heif

        pillow_heif.from_pillow(photo).save(path)
    else:
        photo.save(path, format=pillow_format)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    assert kind_of(path) is Kind.PICTURE_BROKEN


@pytest.mark.parametrize(
    "content", [b"no picture\n" * 500, os.urandom(5000), b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"]
)
def test_something_else_is_unknown(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "text.png"
    path.write_bytes(content)
    assert kind_of(path) is Kind.PICTURE_UNKNOWN


def test_no_file_empty_file_and_folder(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    assert kind_of(tmp_path / "none.png") is Kind.FILE_MISSING
    assert kind_of(tmp_path / "empty.png") is Kind.FILE_EMPTY
    assert kind_of(tmp_path) is Kind.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in the file system are a Unix thing")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert kind_of(tmp_path / "pipe.png") is Kind.FILE_UNREADABLE


def test_eleven_megabytes_are_a_picture_but_not_to_be_sent(tmp_path: Path) -> None:
    path = tmp_path / "big.png"
    Image.frombytes("RGB", (1920, 1920), os.urandom(1920 * 1920 * 3)).save(path, compress_level=0)
    info = probe_picture(path)
    with pytest.raises(InputError) as caught:
        check_sendable(info)
    assert caught.value.kind is Kind.PICTURE_TOO_BIG
    assert caught.value.failure.number("size_bytes") == path.stat().st_size
    assert caught.value.failure.number("limit_bytes") == OMNIHUMAN.picture_max_bytes


def test_a_picture_is_measured_upright(tmp_path: Path) -> None:
    info = probe_picture(sample_pictures.oriented(tmp_path / "a.jpg", 6, sample_pictures.smooth()))
    assert (info.width, info.height, info.upright_width, info.upright_height) == (64, 96, 96, 64)


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (12_000, 12_000), (40_000, 10)])
def test_absurd_sizes_are_refused_before_they_are_decoded(
    tmp_path: Path, width: int, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(sample_pictures.png_head(width, height))
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _picture: pytest.fail("it was decoded"))
    with pytest.raises(InputError) as caught:
        probe_picture(path)
    assert caught.value.kind is Kind.PICTURE_TOO_LARGE
    assert (caught.value.failure.number("width"), caught.value.failure.number("height")) == (width, height)


def test_a_hundred_megapixels_are_a_picture(tmp_path: Path) -> None:
    Image.new("1", (10_000, 10_000)).save(tmp_path / "large.png")
    assert probe_picture(tmp_path / "large.png").width == 10_000


def test_sixteen_bits_a_pixel_take_no_floats_of_the_whole_picture() -> None:
    ramp = np.linspace(0, 65_535, 4000).astype(np.uint16)
    picture = Image.fromarray(np.broadcast_to(ramp, (4000, 4000)).copy())
    assert picture.mode == "I;16"
    tracemalloc.start()
    try:
        grey = to_plain_mode(picture)
        _now, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < 4 * 4000 * 4000
    assert np.array_equal(np.asarray(grey)[[0, 1999, 3999]], np.broadcast_to(np.round(ramp / 257).astype(np.uint8), (3, 4000)))


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="rights are another thing on Windows")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, portrait: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(portrait.read_bytes())
    path.chmod(0)
    as_root = os.geteuid() == 0
    if as_root:
        os.seteuid(65_534)
    try:
        assert kind_of(path) is Kind.FILE_UNREADABLE
    finally:
        if as_root:
            os.seteuid(0)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "heic", "avif", "tif", "bmp", "gif"])
def test_it_is_read_upright_and_small_for_the_window(tmp_path: Path, portrait: Path, suffix: str) -> None:
    photo, path = Image.open(portrait).convert("RGB").crop((0, 0, 512, 384)), tmp_path / f"a.{suffix}"
    if suffix == "heic":
        import pillow_heif

        pillow_heif.from_pillow(photo).save(path)
    else:
        photo.save(path)
    info, picture = read_upright(path, (100, 100))
    assert (picture.mode, picture.size, info.width) == ("RGB", (100, 75), 512)
    assert sample_pictures.difference(np.asarray(picture), np.asarray(photo.resize((100, 75)))) < 8
    _info, whole = read_upright(path, (5000, 5000))
    assert whole.size == (512, 384), "never scaled up"
