"""The folder of the videos' pictures: what is kept, found again and removed."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from omnihuman_desktop.library.video_stills import VideoStills
from omnihuman_desktop.media.video import still
from tests.numbered_video import make_numbered, run_ffmpeg


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The videos whose pictures were made, not found."""
    paths: list[Path] = []
    extract = still.extract_still

    def note(video: Path, cancelled: object = None) -> bytes:
        paths.append(video)
        return extract(video)

    monkeypatch.setattr(still, "extract_still", note)
    return paths


def never() -> bool:
    return False


def test_a_picture_is_made_once(tmp_path: Path, made: list[Path]) -> None:
    video, folder = make_numbered(tmp_path / "take.mp4"), tmp_path / "stills"
    first = VideoStills(folder).read("a" * 32, video, never)
    assert first is not None
    assert first.startswith(b"\xff\xd8")
    assert VideoStills(folder).read("a" * 32, video, never) == first
    assert made == [video]
    if os.name == "posix":
        assert [path.stat().st_mode & 0o077 for path in folder.iterdir()] == [0]


def test_a_replaced_video_has_a_picture_of_its_own(tmp_path: Path, made: list[Path]) -> None:
    video, stills = make_numbered(tmp_path / "take.mp4"), VideoStills(tmp_path / "stills")
    before = stills.read("a" * 32, video, never)
    run_ffmpeg("-f", "lavfi", "-i", "color=red:s=320x240:d=2", "-pix_fmt", "yuv420p", video)
    assert stills.read("a" * 32, video, never) not in (None, before)
    assert made == [video, video]


def test_what_was_moved_away_and_back_is_found(tmp_path: Path, made: list[Path]) -> None:
    video, stills = make_numbered(tmp_path / "take.mp4"), VideoStills(tmp_path / "stills")
    before = stills.read("a" * 32, video, never)
    shutil.move(video, tmp_path / "trashed.mp4")
    assert stills.read("a" * 32, video, never) is None
    shutil.move(tmp_path / "trashed.mp4", video)
    assert stills.read("a" * 32, video, never) == before
    assert made == [video]


def test_a_broken_video_is_tried_once(tmp_path: Path, made: list[Path]) -> None:
    video, stills = tmp_path / "words.mp4", VideoStills(tmp_path / "stills")
    video.write_text("this is no video")
    assert [stills.read("a" * 32, video, never) for _ in range(3)] == [None] * 3
    assert made == [video]


def test_a_cancelled_one_is_made_later(tmp_path: Path) -> None:
    video, stills = make_numbered(tmp_path / "take.mp4"), VideoStills(tmp_path / "stills")
    assert stills.read("a" * 32, video, lambda: True) is None
    answers = iter((False, *[True] * 1000))
    assert stills.read("a" * 32, video, lambda: next(answers)) is None
    assert stills.read("a" * 32, video, never) is not None


def test_those_that_were_not_shown_for_longest_are_removed(tmp_path: Path, made: list[Path]) -> None:
    video, folder = make_numbered(tmp_path / "take.mp4"), tmp_path / "stills"
    one = VideoStills(folder).read("0" * 32, video, never)
    assert one is not None
    stills = VideoStills(folder, most_bytes=5 * len(one) + len(one) // 2)
    for number in range(1, 5):
        assert stills.read(f"{number:032x}", video, never)
    for at, path in enumerate(sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)):
        os.utime(path, ns=(10**18 + at * 10**9, 10**18 + at * 10**9))
    assert stills.read("0" * 32, video, never), "the oldest is shown again"
    made.clear()
    for number in range(5, 7):
        assert stills.read(f"{number:032x}", video, never)
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 5 * len(one) + len(one) // 2
    made.clear()
    assert stills.read("0" * 32, video, never)
    assert made == []
    assert stills.read("1".zfill(32), video, never)
    assert made == [video], "it was the oldest"


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path, made: list[Path]) -> None:
    video = make_numbered(tmp_path / "take.mp4")
    (tmp_path / "file").write_text("a file stands where the folder would")
    stills = VideoStills(tmp_path / "file" / "stills")
    assert stills.read("a" * 32, video, never) is not None


def test_what_a_killed_program_left_half_written_is_removed(tmp_path: Path, made: list[Path]) -> None:
    video, folder = make_numbered(tmp_path / "take.mp4"), tmp_path / "stills"
    folder.mkdir()
    left, present = folder / f"{'1' * 32}.jpg.0123abcd.part", folder / f"{'2' * 32}.jpg.4567cdef.part"
    for part in (left, present):
        part.write_bytes(b"half")
    yesterday = time.time() - 90_000
    os.utime(left, (yesterday, yesterday))
    assert VideoStills(folder).read("a" * 32, video, never)
    assert not left.exists()
    assert present.exists(), "another process may be writing it"
    assert len(list(folder.glob("*.jpg"))) == 1
