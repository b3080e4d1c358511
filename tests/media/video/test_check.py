from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind, ResultError
from omnihuman_desktop.media.video.check import VideoInfo, check_video


def test_a_whole_video_is_described(film: Path, odd: Path) -> None:
    info = check_video(film)
    assert info == VideoInfo(info.length_ms, 64, 48, has_sound=True)
    assert info.length_ms == pytest.approx(10_000, abs=60)
    assert check_video(odd / "silent_film.mp4").has_sound is False


@pytest.mark.parametrize("thorough", [True, False])
@pytest.mark.parametrize("kept", [0.0, 0.01, 0.5, 0.9])
def test_a_cut_off_video_is_broken(
    film: Path, tmp_path: Path, kept: float, thorough: bool, children: Callable[[], list[str]]
) -> None:
    content = film.read_bytes()
    path = tmp_path / "video.mp4"
    path.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(ResultError) as caught:
        check_video(path, thorough=thorough)
    assert caught.value.kind is Kind.VIDEO_BROKEN
    assert children() == []


@pytest.mark.parametrize("thorough", [True, False])
def test_damage_inside_is_found(film: Path, tmp_path: Path, thorough: bool) -> None:
    content = bytearray(film.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20_000] = bytes(20_000)
    (tmp_path / "video.mp4").write_bytes(content)
    with pytest.raises(ResultError):
        check_video(tmp_path / "video.mp4", thorough=thorough)


def test_damage_of_a_few_bytes_is_found_by_a_thorough_look(film: Path, tmp_path: Path) -> None:
    content = bytearray(film.read_bytes())
    for middle in (len(content) // 3, len(content) // 2):
        content[middle : middle + 300] = bytes(300)
    (tmp_path / "video.mp4").write_bytes(content)
    with pytest.raises(ResultError):
        check_video(tmp_path / "video.mp4")


def test_a_quick_look_tells_the_same_length(film: Path, odd: Path) -> None:
    for path in (film, odd / "silent_film.mp4"):
        assert check_video(path, thorough=False) == check_video(path)


@pytest.mark.parametrize("name", ["missing.mp4", "text.txt", "cover.mp3", "good.wav"])
def test_what_is_no_video_is_broken(odd: Path, name: str) -> None:
    with pytest.raises(ResultError):
        check_video(odd / name)
