"""Two takes in step: the numbers in both frames are read back at every change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.stage.compare.pair_player import PairPlayer
from tests.numbered_video import RATES, make_numbered, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)

FRAMES = 30


@pytest.fixture(scope="module", params=[(rate, variable) for rate in RATES for variable in (False, True)], ids=str)
def takes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two takes of the same length, coded differently."""
    rate, variable = request.param
    folder = tmp_path_factory.mktemp("takes")
    first = make_numbered(folder / "take 1.mp4", rate, FRAMES, variable=variable)
    second = make_numbered(folder / "take 2.mp4", rate, FRAMES, variable=variable, key_every=30)
    return first, second


@pytest.fixture
def pair() -> Iterator[PairPlayer]:
    run = Background()
    pair = PairPlayer(run)
    yield pair
    pair.release()
    run.close()


def read(image: QImage | None) -> int:
    if image is None:
        return -1
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return number_of(pixels[:, : grey.width()])


def numbers(pair: PairPlayer) -> tuple[int, int]:
    return read(pair.image(0)), read(pair.image(1))


def load(qtbot: QtBot, pair: PairPlayer, takes: tuple[Path, Path]) -> list[tuple[int, int]]:
    """Load both, and return the list that every pair shown from now on is added to."""
    pair.load(*takes)
    qtbot.waitUntil(lambda: pair.ready and numbers(pair) == (0, 0))
    shown: list[tuple[int, int]] = []
    pair.frames_changed.connect(lambda: shown.append(numbers(pair)))
    return shown


def test_seeks_and_steps_show_the_same_frame_of_both(qtbot: QtBot, pair: PairPlayer, takes: tuple[Path, Path]) -> None:
    shown = load(qtbot, pair, takes)
    frames = pair.players[0].frames
    assert frames is not None
    for number in (20, 3, FRAMES - 1, 0, 11):
        pair.seek(frames.middle_ms(number))
        qtbot.waitUntil(lambda number=number: numbers(pair) == (number, number))
    for number in (12, 13):
        pair.step(1)
        qtbot.waitUntil(lambda number=number: numbers(pair) == (number, number))
    pair.step(-2)
    qtbot.waitUntil(lambda: numbers(pair) == (11, 11))
    assert [each for each in shown if each[0] != each[1]] == []


def test_playing_stays_in_step_to_the_frame_from_end_to_end(qtbot: QtBot, pair: PairPlayer, takes: tuple[Path, Path]) -> None:
    shown = load(qtbot, pair, takes)
    pair.play()
    qtbot.waitUntil(lambda: not pair.playing)
    assert numbers(pair) == (FRAMES - 1, FRAMES - 1)
    assert [each for each in shown if each[0] != each[1]] == []
    assert len(shown) > FRAMES / 3, "it was played, not only ended"
    pair.set_loop(on=True)
    shown.clear()
    pair.play()
    qtbot.waitUntil(lambda: (0, 0) in shown and shown.count((FRAMES - 1, FRAMES - 1)) > 1)
    pair.pause()
    assert [each for each in shown if each[0] != each[1]] == []


def test_the_shorter_one_stays_at_its_last_frame(qtbot: QtBot, pair: PairPlayer, tmp_path: Path) -> None:
    takes = make_numbered(tmp_path / "a.mp4", "25", 12), make_numbered(tmp_path / "b.mp4", "25", 40)
    shown = load(qtbot, pair, takes)
    assert pair.duration_ms == 1600
    pair.play()
    qtbot.waitUntil(lambda: not pair.playing)
    assert numbers(pair) == (11, 39)
    assert {each for each in shown if each[0] != min(each[1], 11)} == set()
    pair.seek(30 * 40 + 5)
    qtbot.waitUntil(lambda: numbers(pair) == (11, 30))
    pair.step(-25)
    qtbot.waitUntil(lambda: numbers(pair) == (5, 5))


def test_takes_of_different_rates_are_shown_at_the_same_time(qtbot: QtBot, pair: PairPlayer, tmp_path: Path) -> None:
    takes = make_numbered(tmp_path / "a.mp4", "25", 50), make_numbered(tmp_path / "b.mp4", "50", 100)
    shown = load(qtbot, pair, takes)
    pair.play()
    qtbot.waitUntil(lambda: len(shown) > 20)
    pair.pause()
    assert {each for each in shown if not 0 <= each[1] - 2 * each[0] <= 1} == set()


def test_one_sound_at_a_time(qtbot: QtBot, pair: PairPlayer, tmp_path: Path) -> None:
    takes = make_numbered(tmp_path / "a.mp4", "25", 12), make_numbered(tmp_path / "b.mp4", "25", 12)
    pair.set_sound(0.5, muted=False)
    load(qtbot, pair, takes)

    def heard() -> list[bool]:
        return [player._media is not None and not player._media.sound.muted for player in pair.players]

    assert heard() == [True, False]
    pair.hear(1)
    assert heard() == [False, True]
    pair.set_sound(0.5, muted=True)
    assert heard() == [False, False]


def test_a_pause_leaves_both_at_what_is_seen(qtbot: QtBot, pair: PairPlayer, tmp_path: Path) -> None:
    takes = make_numbered(tmp_path / "a.mp4", "25", 60), make_numbered(tmp_path / "b.mp4", "25", 60)
    shown = load(qtbot, pair, takes)
    pair.play()
    qtbot.waitUntil(lambda: len(shown) > 10)
    pair.toggle()
    qtbot.wait(150)
    first, second = numbers(pair)
    assert first == second > 0
    pair.step(1)
    qtbot.waitUntil(lambda: numbers(pair) == (first + 1, first + 1))


def test_a_missing_take_is_told(qtbot: QtBot, pair: PairPlayer, tmp_path: Path) -> None:
    with qtbot.waitSignal(pair.failed):
        pair.load(make_numbered(tmp_path / "a.mp4", "25", 12), tmp_path / "gone.mp4")
