"""The memory of large pictures: what is taken, and what is left afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture import memory, prepare
from omnihuman_desktop.media.picture.memory import create_picture, free_in_steps
from omnihuman_desktop.media.picture.read import load_formats


def count_cached() -> int:
    return int(Image.core.get_stats()["blocks_cached"])  # type: ignore[attr-defined]


def test_pictures_that_end_within_the_block_are_given_back_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    load_formats()
    monkeypatch.setattr(memory.time, "sleep", pauses.append)
    with free_in_steps():
        picture = Image.new("RGB", (5000, 5000))
        assert count_cached() == 0
        del picture
        blocks = count_cached()
    assert blocks == len(pauses) >= 3, "others run between the blocks"
    assert count_cached() == 0
    Image.new("RGB", (5000, 5000))
    assert count_cached() == 0, "outside nothing is kept"


def test_a_new_picture_is_not_made_of_blocks_that_would_be_filled() -> None:
    with free_in_steps():
        Image.new("RGB", (50, 50))
        assert count_cached() == 1
        picture = create_picture("RGB", (70, 30))
        assert (picture.mode, picture.size) == ("RGB", (70, 30))
        assert count_cached() == 0


def test_nothing_is_left_after_a_portrait_was_made_or_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("RGB", (3000, 2000), "tan").save(tmp_path / "a.png")
    kept: list[int] = []

    def write(_target: Path, _content: bytes) -> None:
        # The picture itself still lives; its turned copy is gone.
        kept.append(count_cached())
        raise OSError("full")

    prepare.make_portrait(tmp_path / "a.png", Framing(quarter_turns=1), tmp_path, "sent")
    assert count_cached() == 0
    monkeypatch.setattr(prepare, "_write", write)
    with pytest.raises(OSError, match="full"):
        prepare.make_portrait(tmp_path / "a.png", Framing(quarter_turns=1), tmp_path, "sent")
    assert kept[0] > 0
    assert count_cached() == 0
