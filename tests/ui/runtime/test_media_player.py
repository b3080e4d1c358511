"""The player to the frame: every frame of the test videos carries its number, and what is shown is read back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
from tests.numbered_video import RATES, make_numbered, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)

FRAMES = 40


@pytest.fixture(scope="module", params=[(rate, variable) for rate in RATES for variable in (False, True)], ids=str)
def take(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    rate, variable = request.param
    return make_numbered(tmp_path_factory.mktemp("take") / "take 1.mp4", rate, FRAMES, variable=variable)


@pytest.fixture
def player() -> Iterator[MediaPlayer]:
    run = Background()
    player = MediaPlayer(run)
    yield player
    player.release()
    run.close()


def read(image: QImage | None) -> int:
    """The number in a frame; -1 where there is none."""
    if image is None:
        return -1
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return number_of(pixels[:, : grey.width()])


def load(qtbot: QtBot, player: MediaPlayer, take: Path) -> None:
    player.load(take)
    qtbot.waitUntil(lambda: read(player.frame()) == 0 and player.frames is not None)


def test_a_seek_shows_the_very_frame_at_both_ends(qtbot: QtBot, player: MediaPlayer, take: Path) -> None:
    load(qtbot, player, take)
    assert player.frames is not None
    assert player.frames.count == FRAMES
    for number in (30, 1, FRAMES - 1, 7, 0, FRAMES - 2):
        player.seek(player.frames.middle_ms(number))
        qtbot.waitUntil(lambda number=number: read(player.frame()) == number)
        assert player.frame_index == number


def test_a_step_shows_the_next_frame_and_stops_at_both_ends(qtbot: QtBot, player: MediaPlayer, take: Path) -> None:
    load(qtbot, player, take)
    assert player.frames is not None
    player.step(-1)
    for number in (1, 2, 3):
        player.step(1)
        qtbot.waitUntil(lambda number=number: read(player.frame()) == number)
    # Faster than the frames come: none is lost.
    for _ in range(5):
        player.step(1)
    qtbot.waitUntil(lambda: read(player.frame()) == 8)
    player.step(-2)
    qtbot.waitUntil(lambda: read(player.frame()) == 6)
    player.seek(player.frames.middle_ms(FRAMES - 2))
    player.step(1)
    player.step(1)
    qtbot.waitUntil(lambda: read(player.frame()) == FRAMES - 1)
    assert player.frame_index == FRAMES - 1


def test_a_seek_in_a_playing_video_lets_the_number_go_on(qtbot: QtBot, player: MediaPlayer, take: Path) -> None:
    load(qtbot, player, take)
    assert player.frames is not None
    player.play()
    qtbot.waitUntil(lambda: read(player.frame()) > 1)
    player.seek(player.frames.middle_ms(10))
    assert player.frame_index == 10
    qtbot.waitUntil(lambda: player.frame_index > 12)
    player.pause()


def follow(qtbot: QtBot, player: MediaPlayer, rounds: int) -> list[list[int]]:
    """Play until `rounds` rounds are over, and return the numbers that were shown in each of them."""
    shown: list[list[int]] = [[]]

    def take_frame() -> None:
        number = read(player.frame())
        if shown[-1] and number < shown[-1][-1]:
            shown.append([])
        shown[-1].append(number)

    player.frame_changed.connect(take_frame)
    player.play()
    qtbot.waitUntil(lambda: len(shown) > rounds)
    player.frame_changed.disconnect(take_frame)
    player.pause()
    return shown[:rounds]


@pytest.mark.parametrize(("first", "last"), [(20, 31), (0, 6), (33, FRAMES - 1)])
def test_a_marked_part_is_looped_to_the_frame(qtbot: QtBot, player: MediaPlayer, take: Path, first: int, last: int) -> None:
    load(qtbot, player, take)
    assert player.frames is not None
    player.set_part(player.frames.part(first, last))
    player.set_loop(on=True)
    player.seek(player.frames.middle_ms(first))
    qtbot.waitUntil(lambda: read(player.frame()) == first)
    rounds = follow(qtbot, player, 3)
    # The first frame is there already when the first round begins.
    assert [(numbers[0], numbers[-1]) for numbers in rounds[1:]] == [(first, last)] * 2
    assert min(rounds[0]) >= first
    assert rounds[0][-1] == last
    assert player.playing is False


def test_all_of_it_is_looped_to_the_frame(qtbot: QtBot, player: MediaPlayer, take: Path) -> None:
    load(qtbot, player, take)
    player.set_loop(on=True)
    told: list[bool] = []
    player.playing_changed.connect(told.append)
    rounds = follow(qtbot, player, 2)
    assert rounds[0][-1] == FRAMES - 1
    assert (rounds[1][0], rounds[1][-1]) == (0, FRAMES - 1)
    assert told == [True, False], "it never stops between two rounds"


def test_outside_of_the_looped_part_play_begins_at_its_start(qtbot: QtBot, player: MediaPlayer, take: Path) -> None:
    load(qtbot, player, take)
    assert player.frames is not None
    player.set_part(player.frames.part(20, 30))
    player.set_loop(on=True)
    shown: list[int] = []
    player.frame_changed.connect(lambda: shown.append(read(player.frame())))
    player.play()
    qtbot.waitUntil(lambda: len(shown) > 3)
    player.pause()
    assert shown[0] == 20
    player.set_loop(on=False)
    player.seek(player.frames.middle_ms(5))
    qtbot.waitUntil(lambda: read(player.frame()) == 5)
