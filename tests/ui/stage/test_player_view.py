"""The player, with real videos: what it shows, where it stands, how it ends, and what it leaves behind."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

import imageio_ffmpeg
import pytest

from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer, PlaybackError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)

FRAMES = 50
FRAME_MS = 40
LENGTH_MS = FRAMES * FRAME_MS


def run_at_once(work, owner, done, failed, told=None):  # type: ignore[no-untyped-def]
    """A `Run` that holds nothing afterwards, so that what stays alive stays by its own fault."""
    done(work(None))
    return lambda: None


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds, 25 frames a second, with sound; every frame is one grey, brighter than the one before."""
    target = tmp_path_factory.mktemp("film") / "take 1.mp4"
    picture = "color=black:s=64x96:r=25:d=2,geq=lum='16+4*N':cb=128:cr=128"
    subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=d=2",
         "-pix_fmt", "yuv420p", "-c:v", "libx264", "-crf", "4", "-c:a", "aac", str(target)], check=True,
    )  # fmt: skip
    return target


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def player(run: Background) -> Iterator[MediaPlayer]:
    player = MediaPlayer(run)
    yield player
    player.release()


def shown(player: MediaPlayer) -> int:
    """Which frame is seen, by its grey; -1 where there is none."""
    image = player.frame()
    return -1 if image is None else round((image.pixelColor(32, 48).red() / 1.164) / 4)


def load(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    player.load(film)
    qtbot.waitUntil(lambda: shown(player) == 0, timeout=60_000)


def test_the_first_frame_is_shown_and_nothing_plays(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    image = player.frame()
    assert image is not None
    assert (image.width(), image.height()) == (64, 96)
    assert player.duration_ms == LENGTH_MS
    assert not player.playing


def test_seeking_shows_the_very_frame(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    for number in (30, 7, 49):
        player.seek(number * FRAME_MS + FRAME_MS // 2)
        qtbot.waitUntil(lambda number=number: shown(player) == number)
        assert player.position_ms == number * FRAME_MS + FRAME_MS // 2


def test_many_seeks_in_a_row_end_at_the_last_one(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    for position_ms in range(0, 1500, 10):
        player.seek(position_ms)
    player.seek(20 * FRAME_MS + 20)
    assert player.position_ms == 20 * FRAME_MS + 20
    qtbot.waitUntil(lambda: shown(player) == 20)
    qtbot.wait(100)
    assert shown(player) == 20


def test_stepping_goes_frame_by_frame(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    for number in (1, 2, 3):
        player.step(1)
        qtbot.waitUntil(lambda number=number: shown(player) == number)
    player.step(-1)
    qtbot.waitUntil(lambda: shown(player) == 2)


def test_it_plays_to_the_end_stays_there_and_starts_over(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    player.set_speed(2.0)
    told: list[int] = []
    player.position_changed.connect(told.append)
    with qtbot.waitSignal(player.playing_changed, check_params_cb=lambda playing: playing):
        player.play()
    with qtbot.waitSignal(player.playing_changed, check_params_cb=lambda playing: not playing, timeout=60_000):
        pass
    assert told == sorted(told)
    assert len(told) > 4
    assert player.position_ms == LENGTH_MS
    assert shown(player) == FRAMES - 1
    qtbot.wait(100)
    assert shown(player) == FRAMES - 1, "the last frame stays"

    player.play()
    qtbot.waitUntil(lambda: player.playing and 0 < player.position_ms < LENGTH_MS / 2)
    player.pause()
    assert shown(player) < FRAMES / 2


def test_a_seek_after_the_end_shows_a_frame(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    player.seek(LENGTH_MS - 60)
    player.play()
    qtbot.waitUntil(lambda: not player.playing and player.position_ms == LENGTH_MS)
    player.seek(10 * FRAME_MS + 20)
    qtbot.waitUntil(lambda: shown(player) == 10)


def test_play_at_the_end_starts_over_even_after_a_seek_there(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    load(qtbot, player, film)
    player.seek(LENGTH_MS)
    qtbot.wait(120)
    player.play()
    qtbot.waitUntil(lambda: player.playing and 0 < player.position_ms < LENGTH_MS / 2)


def test_play_before_it_is_loaded_is_done_then(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    player.load(film)
    player.play()
    qtbot.waitUntil(lambda: player.playing, timeout=60_000)
    player.toggle()
    assert not player.playing


def test_another_video_never_shows_a_frame_of_the_one_before(
    qtbot: QtBot, player: MediaPlayer, film: Path, tmp_path: Path
) -> None:
    other = tmp_path / "take 2.mp4"
    other.write_bytes(film.read_bytes())
    load(qtbot, player, film)
    player.play()
    qtbot.waitUntil(lambda: shown(player) > 10)
    seen: list[int] = []
    player.load(other)
    assert player.frame() is None
    player.frame_changed.connect(lambda: seen.append(shown(player)))
    qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    assert seen == [0]
    assert player.path == other


def test_a_vanished_file_is_missing(qtbot: QtBot, player: MediaPlayer, tmp_path: Path) -> None:
    with qtbot.waitSignal(player.failed, timeout=60_000) as signal:
        player.load(tmp_path / "gone.mp4")
    assert signal.args == [PlaybackError.MISSING]
    assert player.path is None


def test_a_file_that_is_no_video_can_not_be_read(qtbot: QtBot, player: MediaPlayer, tmp_path: Path) -> None:
    words = tmp_path / "words.mp4"
    words.write_text("this is no video")
    with qtbot.waitSignal(player.failed, timeout=60_000) as signal:
        player.load(words)
    assert signal.args == [PlaybackError.UNREADABLE]
    assert player.frame() is None


def test_an_unloaded_video_that_fails_does_not_fail_the_next(
    qtbot: QtBot, player: MediaPlayer, film: Path, tmp_path: Path
) -> None:
    failures: list[object] = []
    player.failed.connect(failures.append)
    player.load(tmp_path / "gone.mp4")
    load(qtbot, player, film)
    assert failures == []


def test_speeds_go_step_by_step_and_end(qtbot: QtBot, player: MediaPlayer) -> None:
    for _ in range(9):
        player.change_speed(1)
    assert player.speed == 2.0
    player.change_speed(-1)
    assert player.speed == 1.5


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted by /proc")
def test_release_closes_the_file_and_ends_every_thread(qtbot: QtBot, player: MediaPlayer, film: Path) -> None:
    def threads() -> set[str]:
        found = {}
        for task in Path("/proc/self/task").iterdir():
            found[task.name] = (task / "comm").read_text().strip()
        # Qt's own pool keeps its threads for a while, whoever used them.
        return {task for task, name in found.items() if name != "Thread (pooled)"}

    def opened() -> bool:
        return any(link.resolve() == film for link in Path("/proc/self/fd").iterdir() if link.exists())

    player.warm()
    qtbot.waitUntil(lambda: player._media is not None)
    before = threads()
    load(qtbot, player, film)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 100)
    assert opened()
    assert threads() > before
    player.release()
    qtbot.waitUntil(lambda: threads() <= before)
    assert not opened()
    load(qtbot, player, film)
    assert shown(player) == 0, "a released player plays again"


def test_no_object_outlives_the_player(qtbot: QtBot, film: Path) -> None:
    player = MediaPlayer(run_at_once)
    load(qtbot, player, film)
    player.release()
    gone = weakref.ref(player)
    with qtbot.waitSignal(player.destroyed):
        player.deleteLater()
    del player
    gc.collect()
    assert gone() is None
