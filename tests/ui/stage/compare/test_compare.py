"""Comparing two takes as a creator does: the button, the three ways, the keys, the sound, and keeping one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.ui.keys import hints
from omnihuman_desktop.ui.keys.commands import BY_ID
from omnihuman_desktop.ui.keys.key_map import find_conflict, use_keys
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.stage.compare.compare_canvas import CompareMode
from omnihuman_desktop.ui.stage.compare.host import CompareHost
from omnihuman_desktop.ui.stage.stage import Stage
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.numbered_video import make_numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    run = Background()
    stage = Stage(run)
    stage._run = run  # type: ignore[attr-defined]
    qtbot.addWidget(stage)
    stage.resize(1000, 500)
    stage.show()
    yield stage
    stage.release()
    run.close()


@pytest.fixture
def jobs(portrait: Path, voice: Path, tmp_path: Path) -> dict[str, Job]:
    done = Job("j1", "take 1", JobRequest(portrait, voice, 0, 2000), "sandbox", 1.0, 2.0, state=JobState.DONE, seed=77)
    videos = [make_numbered(tmp_path / f"take {number}.mp4", "25", 40, key_every=10 * number) for number in (1, 2)]
    return {
        "j1": replace(done, video=videos[0]),
        "j2": replace(done, id="j2", name="take 2", video=videos[1]),
        "j3": replace(done, id="j3", name="take 3", state=JobState.WAITING),
    }


@pytest.fixture
def host(stage: Stage, jobs: dict[str, Job]) -> Iterator[CompareHost]:
    host = CompareHost(stage._run, stage, jobs.get, lambda: "")  # type: ignore[attr-defined]
    yield host
    host.close()


def open_both(qtbot: QtBot, host: CompareHost) -> None:
    host.open(["j1", "j2"])
    qtbot.waitUntil(lambda: host.view is not None and host.view.pair.ready and host.view.pair.image(1) is not None)


def test_the_button_is_there_while_two_finished_tasks_are_selected(host: CompareHost) -> None:
    assert host.button.accessibleName() == "Compare takes"
    assert not host.button.isVisible()
    for ids, offered in ((["j1"], False), (["j1", "j3"], False), (["j1", "j2"], True), (["j1", "j2", "j3"], False)):
        host.set_selection(ids)
        assert host.button.isVisible() is offered
    host.set_selection(["j1", "j2"])
    host.button.click()
    assert host.view is not None
    assert not host.button.isVisible()


def test_both_are_shown_whole_in_each_of_three_ways(qtbot: QtBot, host: CompareHost) -> None:
    open_both(qtbot, host)
    view = host.view
    assert view is not None
    left, right = view.canvas.rects()
    assert left.size() == right.size()
    assert left.right() < right.left()
    assert left.width() / left.height() == pytest.approx(2.0, abs=0.05)
    QTest.keyClick(view, Qt.Key.Key_2)
    assert view.canvas.mode is CompareMode.WIPE
    assert view.bar.mode_buttons[CompareMode.WIPE].isChecked()
    one, other = view.canvas.rects()
    assert one == other
    qtbot.mouseMove(view.canvas, QPoint(one.left() + one.width() // 4, one.center().y()))
    assert view.canvas.wipe == pytest.approx(0.25, abs=0.02)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.canvas.wipe == pytest.approx(0.30, abs=0.02)
    QTest.keyClick(view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: view.canvas.seen == 1)
    qtbot.waitUntil(lambda: view.canvas.seen == 0)
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.canvas.mode is CompareMode.SIDE_BY_SIDE


def test_the_wipe_shows_one_take_at_each_side_of_its_edge(qtbot: QtBot, host: CompareHost) -> None:
    open_both(qtbot, host)
    view = host.view
    assert view is not None
    view.set_mode(CompareMode.WIPE)
    colours = {0: Qt.GlobalColor.red, 1: Qt.GlobalColor.blue}
    painted = {}
    for side in (0, 1):
        image = view.pair.image(side)
        assert image is not None
        painted[side] = image.copy()
        painted[side].fill(colours[side])
    view.canvas._images = painted.get
    view.canvas.move_wipe(0.5)
    grabbed, place = view.canvas.grab().toImage(), view.canvas.rects()[0]
    at = place.center().y()
    assert grabbed.pixelColor(place.left() + place.width() // 4, at).name() == "#ff0000"
    assert grabbed.pixelColor(place.left() + 3 * place.width() // 4, at).name() == "#0000ff"
    assert grabbed.pixelColor(place.left() + place.width() // 2, at).name() == "#ffffff"


def test_one_transport_and_one_sound_for_both(qtbot: QtBot, host: CompareHost) -> None:
    open_both(qtbot, host)
    view = host.view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: [player.frame_index for player in view.pair.players] == [1, 1])
    qtbot.waitUntil(lambda: view.bar._elapsed.text() == "0:00:01")
    assert view.bar._total.text() == "0:01:15"
    assert view.bar.sound_button.text() == "Sound: A"
    QTest.keyClick(view, Qt.Key.Key_S)
    assert view.bar.sound_button.text() == "Sound: B"
    qtbot.mouseClick(view.bar.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.pair.playing)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not view.pair.playing


def test_keeping_one_tells_which_and_closes(qtbot: QtBot, host: CompareHost) -> None:
    kept: list[str] = []
    host.kept.connect(kept.append)
    open_both(qtbot, host)
    assert host.view is not None
    host.view.bar.keep_buttons[1].click()
    assert kept == ["j2"]
    assert host.view is None
    open_both(qtbot, host)
    QTest.keyClick(host.view, Qt.Key.Key_Escape)
    assert host.view is None


def test_the_take_shown_before_is_compared_by_a_key(
    qtbot: QtBot, stage: Stage, host: CompareHost, jobs: dict[str, Job]
) -> None:
    for job_id in ("j2", "j3", "j1"):
        stage.show_job(jobs[job_id], describe_job(jobs[job_id], 3.0))
        host.follow_shown(job_id)
    qtbot.waitUntil(lambda: stage._player.ready)
    QTest.keyClick(stage, Qt.Key.Key_V)
    assert host.view is not None
    assert [take.job_id for take in host.view._takes] == ["j2", "j1"]
    host.follow_shown("j2")
    assert host.view is None, "another selection closes the comparison"


def test_a_moved_video_closes_it_with_a_sentence(qtbot: QtBot, stage: Stage, host: CompareHost, jobs: dict[str, Job]) -> None:
    video = jobs["j2"].video
    assert video is not None
    video.unlink()
    host.open(["j1", "j2"])
    qtbot.waitUntil(lambda: host.view is None)
    assert "can't be compared" in stage._toast.text()


def test_it_begins_where_the_video_stood(qtbot: QtBot, stage: Stage, host: CompareHost, jobs: dict[str, Job]) -> None:
    stage.show_job(jobs["j1"], describe_job(jobs["j1"], 3.0))
    qtbot.waitUntil(lambda: stage._player.frames is not None)
    assert stage._player.frames is not None
    stage._player.seek(stage._player.frames.middle_ms(25))
    open_both(qtbot, host)
    assert host.view is not None
    pair = host.view.pair
    qtbot.waitUntil(lambda: [player.frame_index for player in pair.players] == [25, 25])
    assert host.view.bar._elapsed.text() == "0:01:00"


def test_volume_mute_and_speed_are_those_of_the_stage_s_keys(
    qtbot: QtBot, stage: Stage, host: CompareHost, jobs: dict[str, Job]
) -> None:
    stage.show_job(jobs["j1"], describe_job(jobs["j1"], 3.0))
    qtbot.waitUntil(lambda: stage.frame() is not None)
    QTest.keyClick(stage, Qt.Key.Key_M)
    open_both(qtbot, host)
    view = host.view
    assert view is not None
    heard = [player._media.sound for player in view.pair.players if player._media is not None]
    assert [sound.muted for sound in heard] == [True, True]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert [sound.muted for sound in heard] == [False, True]
    assert view.pair._volume == pytest.approx(0.95)
    assert view.bar._speed.isHidden()
    QTest.keyClick(view, Qt.Key.Key_J)
    assert view.bar._speed.text() == "0.75×"
    assert view.bar._speed.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.bar._speed.isHidden()


@pytest.mark.parametrize("width", [420, 700, 900, 1000, 1600])
def test_the_position_is_wide_enough_to_be_hit(qtbot: QtBot, stage: Stage, host: CompareHost, width: int) -> None:
    stage.resize(width, 500)
    open_both(qtbot, host)
    assert host.view is not None
    qtbot.waitUntil(lambda: host.view is not None and host.view.width() == stage.width())
    assert host.view.bar.position.width() >= 160


def test_it_has_the_whole_screen_and_its_row_hides(qtbot: QtBot, stage: Stage, host: CompareHost) -> None:
    open_both(qtbot, host)
    view = host.view
    assert view is not None
    view.pair.play()
    QTest.keyClick(view, Qt.Key.Key_F)
    full = host.full_screen
    assert full is not None
    assert view.window() is full
    assert view.canvas.size() == full.size(), "the row lies over the frames"
    assert full.rect().contains(view.bar.geometry())
    assert view.pair.playing, "it plays on"
    QTest.keyClick(view, Qt.Key.Key_2)
    full.idle.timer.setInterval(1)
    full.idle.timer.start()
    qtbot.waitUntil(view.bar.isHidden)
    assert view.canvas.cursor().shape() is Qt.CursorShape.BlankCursor
    full.idle.timer.setInterval(60_000)
    QTest.keyClick(view, Qt.Key.Key_S)
    assert view.bar.isVisible(), "what a key has done is seen"
    assert view.canvas.cursor().shape() is Qt.CursorShape.SplitHCursor
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.pair._volume == pytest.approx(0.95) or not stage._player.ready
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert host.full_screen is None
    assert host.view is view
    assert view.window() is stage.window()
    qtbot.waitUntil(lambda: view.size() == stage.size())
    assert view.bar.isVisible()
    assert not view.bar.geometry().intersects(view.canvas.geometry())
    view.bar.full_screen_button.click()
    assert host.full_screen is not None
    host.follow_shown("j3")
    assert host.full_screen is None
    assert host.view is None


def test_a_snapshot_is_what_is_seen_with_the_pixels_of_the_videos(
    qtbot: QtBot, stage: Stage, host: CompareHost, jobs: dict[str, Job]
) -> None:
    open_both(qtbot, host)
    view, video = host.view, jobs["j1"].video
    assert view is not None
    assert video is not None
    frame = view.pair.image(0)
    assert frame is not None
    colours = {0: Qt.GlobalColor.red, 1: Qt.GlobalColor.blue}
    painted = {side: QImage(frame.size(), QImage.Format.Format_RGB32) for side in (0, 1)}
    for side, image in painted.items():
        image.fill(colours[side])
    view.canvas._images = painted.get

    def shot(name: str) -> QImage:
        QTest.keyClick(view, Qt.Key.Key_C)
        path = video.with_name(name)
        qtbot.waitUntil(path.exists)
        qtbot.waitUntil(lambda: name in stage._toast.text())
        saved = QImage(str(path))
        assert QGuiApplication.clipboard().image().size() == saved.size()
        return saved

    at = frame.height() // 2
    both = shot("take 1 + take 2 0.00.00.png")
    assert both.size() == QSize(2 * frame.width() + 4, frame.height())
    assert both.pixelColor(5, at).name() == "#ff0000"
    assert both.pixelColor(both.width() - 5, at).name() == "#0000ff"
    view.set_mode(CompareMode.WIPE)
    view.canvas.move_wipe(0.25)
    wiped = shot("take 1 + take 2 0.00.00 (2).png")
    assert wiped.size() == frame.size()
    assert wiped.pixelColor(frame.width() // 8, at).name() == "#ff0000"
    assert wiped.pixelColor(frame.width() // 2, at).name() == "#0000ff"
    view.set_mode(CompareMode.BLINK)
    view.canvas._blink_timer.stop()
    view.canvas.blink()
    assert shot("take 2 0.00.00.png").pixelColor(5, at).name() == "#0000ff"


def test_its_keys_are_those_that_the_user_has_chosen(qtbot: QtBot, host: CompareHost) -> None:
    open_both(qtbot, host)
    view = host.view
    assert view is not None
    assert view.bar.mode_buttons[CompareMode.WIPE].toolTip() == "Wipe (2)"
    try:
        use_keys({"comparison wipe": "W", "comparison sound": "", "video loop": "Q"})
        hints.refresh()
        assert view.bar.mode_buttons[CompareMode.WIPE].toolTip() == "Wipe (W)"
        assert view.bar.sound_button.toolTip() == "Hear the other take"
        for key in (Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_R):
            QTest.keyClick(view, key)
        assert (view.canvas.mode, view.pair.heard, view.pair.loops) == (CompareMode.SIDE_BY_SIDE, 0, False)
        QTest.keyClick(view, Qt.Key.Key_W)
        QTest.keyClick(view, Qt.Key.Key_Q)
        assert (view.canvas.mode, view.pair.loops) == (CompareMode.WIPE, True)
    finally:
        use_keys({})
        hints.refresh()
    clash = find_conflict(BY_ID["comparison blink"], "R")
    assert clash is not None
    assert clash.id == "video loop", "a key that both places know"
    assert find_conflict(BY_ID["comparison blink"], "I") is None


def test_the_keys_of_the_video_go_to_what_covers_it(
    qtbot: QtBot, stage: Stage, host: CompareHost, jobs: dict[str, Job]
) -> None:
    stage.show_job(jobs["j1"], describe_job(jobs["j1"], 3.0))
    qtbot.waitUntil(lambda: stage.frame() is not None)
    open_both(qtbot, host)
    view = host.view
    assert view is not None

    def press(key: Qt.Key) -> bool:
        return stage.handle_key(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    assert press(Qt.Key.Key_F)
    assert host.full_screen is not None
    assert stage._player_view.full_screen is None
    host.full_screen.close()
    assert press(Qt.Key.Key_I)
    assert not stage._player_view._marks.is_set, "the covered video has no part marked unseen"
    assert press(Qt.Key.Key_Space)
    assert view.pair.playing
    assert not stage.playing
    assert press(Qt.Key.Key_V)
    assert host.view is None
