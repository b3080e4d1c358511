"""The picture that a list shows of a video."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import ResultError
from omnihuman_desktop.media.video.still import SIDE_PX, extract_still
from tests.numbered_video import make_numbered, number_of, run_ffmpeg


def _read(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


def test_it_is_the_frame_a_second_into_the_video(tmp_path: Path) -> None:
    picture = _read(extract_still(make_numbered(tmp_path / "take.mp4", "25", 60)))
    assert picture.format == "JPEG"
    assert number_of(np.asarray(picture.convert("L"))) == 25


def test_of_a_shorter_video_it_is_the_first_frame(tmp_path: Path) -> None:
    picture = _read(extract_still(make_numbered(tmp_path / "short.mp4", "25", 10)))
    assert number_of(np.asarray(picture.convert("L"))) == 0


@pytest.mark.parametrize(("size", "wanted"), [("1280x720", (512, 288)), ("720x1280", (288, 512)), ("200x120", (200, 120))])
def test_it_is_small_and_keeps_the_shape(tmp_path: Path, size: str, wanted: tuple[int, int]) -> None:
    video = tmp_path / "take.mp4"
    run_ffmpeg("-f", "lavfi", "-i", f"testsrc2=s={size}:d=2", "-pix_fmt", "yuv420p", video)
    picture = _read(extract_still(video))
    assert picture.size == wanted
    assert max(picture.size) <= SIDE_PX


def test_white_stays_white(tmp_path: Path) -> None:
    video = tmp_path / "white.mp4"
    run_ffmpeg("-f", "lavfi", "-i", "color=white:s=320x240:d=2", "-pix_fmt", "yuv420p", video)
    assert _read(extract_still(video)).convert("L").getpixel((160, 120)) >= 253


def test_what_is_no_video_has_no_picture(tmp_path: Path) -> None:
    (tmp_path / "words.mp4").write_text("this is no video")
    with pytest.raises(ResultError):
        extract_still(tmp_path / "words.mp4")


def test_a_cancelled_one_is_not_made(tmp_path: Path) -> None:
    video = make_numbered(tmp_path / "take.mp4", "25", 60)
    with pytest.raises(ResultError):
        extract_still(video, lambda: True)
