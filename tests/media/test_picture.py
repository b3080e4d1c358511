from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.media.picture import check_sendable, probe_picture


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


@pytest.mark.parametrize("pillow_format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("kept", [0.5, 0.95])
def test_a_truncated_picture_is_broken(tmp_path: Path, portrait: Path, pillow_format: str, kept: float) -> None:
    path = tmp_path / "cut"
    Image.open(portrait).convert("RGB").save(path, format=pillow_format)
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
