from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.jobs.inputs import hand_out, name_video, plain_name


def test_two_videos_on_their_way_never_get_one_name(tmp_path: Path) -> None:
    reserved: set[Path] = set()
    assert name_video(tmp_path, "same", reserved) == tmp_path / "same.mp4"
    assert name_video(tmp_path, "Same", reserved) == tmp_path / "Same (2).mp4"


def test_a_file_that_stands_there_is_not_replaced(tmp_path: Path) -> None:
    part, video = tmp_path / "x.part", tmp_path / "x.mp4"
    part.write_bytes(b"new")
    video.write_bytes(b"somebody else's")
    with pytest.raises(FileExistsError):
        hand_out(part, video)
    assert (part.read_bytes(), video.read_bytes()) == (b"new", b"somebody else's")
    hand_out(part, tmp_path / "y.mp4")
    assert not part.exists()
    assert (tmp_path / "y.mp4").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("a/b:c", "a b c"), ("  ..  ", "video"), ("con", "_con"), ("LPT1.x", "_LPT1.x"), ("ünï", "ünï"), ("a\n\tb", "a b"),
        ("\udcff", "?"),
    ],
)  # fmt: skip
def test_a_name_that_every_system_can_hold(name: str, plain: str) -> None:
    assert plain_name(name) in (plain, plain.replace("?", "video"))


def test_a_long_name_is_cut_by_its_bytes(tmp_path: Path) -> None:
    path = name_video(tmp_path, "🙂" * 200, set())
    path.write_bytes(b"")
    assert len(path.name.encode()) < 200
