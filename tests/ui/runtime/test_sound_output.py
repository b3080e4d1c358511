"""The output of a player's sound: one that vanishes, and one that keeps the player waiting."""

from __future__ import annotations

import faulthandler
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioDevice, QMediaPlayer

from omnihuman_desktop.ui.runtime import sound_output
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
from omnihuman_desktop.ui.runtime.sound_output import STALL_S, SoundOutput
from tests.numbered_video import make_numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", extend=True
)

ROUNDS = 25


class Waiting(QMediaPlayer):
    """One that is where it is said to be, and has a sound or none."""

    def __init__(self, parent: QObject, *, sounds: bool) -> None:
        super().__init__(parent)
        self.at_ms = 0
        vars(self)["hasAudio"] = lambda: sounds

    def position(self) -> int:
        return self.at_ms


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def monotonic(self) -> float:
        return self.now_s


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(sound_output, "time", clock)
    return clock


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def test_an_output_that_keeps_the_player_waiting_is_opened_again_and_then_done_without(clock: Clock, parent: QObject) -> None:
    player, reread = Waiting(parent, sounds=True), []
    output = SoundOutput(player, parent, lambda: reread.append(player.at_ms))

    def wait(seconds: float) -> None:
        clock.now_s += seconds
        output.look()

    output.look()
    for player.at_ms in (500, 1000, 1500):
        wait(STALL_S)
    assert (reread, output.attached) == ([], True)
    wait(STALL_S - 0.1)
    assert reread == []
    wait(0.2)
    assert (reread, output.attached) == ([1500], True)
    wait(STALL_S)
    assert (reread, output.attached) == ([1500], False)
    wait(STALL_S)
    assert reread == [1500]


def test_a_video_without_sound_waits_for_no_output(clock: Clock, parent: QObject) -> None:
    player, reread = Waiting(parent, sounds=False), []
    output = SoundOutput(player, parent, lambda: reread.append(0))
    for _ in range(5):
        clock.now_s += STALL_S
        output.look()
    assert (reread, output.attached) == ([], True)


def test_an_output_that_vanishes_is_left_and_one_that_appears_is_taken(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = QMediaPlayer(parent)
    output = SoundOutput(player, parent, lambda: None)
    output.set(0.5, muted=True)
    monkeypatch.setattr(sound_output, "find_output", lambda device_id: None)
    output.follow("headset")
    qtbot.waitUntil(lambda: player.audioOutput() is None)
    monkeypatch.setattr(sound_output, "find_output", lambda device_id: QAudioDevice())
    output.follow("headset")
    assert player.audioOutput() is not None
    assert player.audioOutput().isMuted()
    assert player.audioOutput().volume() == pytest.approx(0.125)


@pytest.fixture
def player() -> Iterator[MediaPlayer]:
    run = Background()
    player = MediaPlayer(run)
    yield player
    player.release()
    run.close()


def test_the_threads_of_the_sound_call_nothing_in_python(qtbot: QtBot, player: MediaPlayer, tmp_path: Path) -> None:
    """What they call in its place was looked up when the output was made: looking needs the interpreter."""
    player.load(make_numbered(tmp_path / "take 1.mp4", "25", 50))
    qtbot.waitUntil(lambda: player.ready)
    assert player._media is not None
    called: list[str] = []
    for name in ("connectNotify", "disconnectNotify"):
        vars(player._media.sound._audio)[name] = lambda *_, name=name: called.append(name)
    for at_ms in (400, 800, 1200):
        player.play()
        qtbot.waitUntil(lambda: player.playing)
        qtbot.wait(50)
        player.seek(at_ms)
        qtbot.wait(50)
    player.unload()
    assert called == []


@pytest.fixture
def never_stuck() -> Iterator[None]:
    """Ends the process where even Python is stuck: nothing else could then end the test."""
    faulthandler.dump_traceback_later(400, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.mark.usefixtures("never_stuck")
@pytest.mark.parametrize("seed", [1, 2])
def test_a_player_is_closed_and_loses_its_output_at_any_moment(
    qtbot: QtBot, player: MediaPlayer, tmp_path: Path, seed: int
) -> None:
    """A thread of Qt that needs the interpreter, while the window waits for that thread, would wait for ever."""
    take, chance = make_numbered(tmp_path / "take 1.mp4", "25", 50), random.Random(seed)
    for _ in range(ROUNDS):
        player.load(take, chance.choice([0, 0, 1000, 1900]))
        player.play()
        if chance.random() < 0.8:
            qtbot.waitUntil(lambda: player.playing)
        qtbot.wait(chance.randrange(60))
        player.set_speed(chance.choice([0.5, 1.0, 2.0]))
        # A seek ends the sound's thread, and begins another.
        player.seek(chance.randrange(2000))
        if chance.random() < 0.7:
            player.set_output("")
        qtbot.wait(chance.randrange(20))
        if chance.random() < 0.3:
            player.unload()
        else:
            player.release()
