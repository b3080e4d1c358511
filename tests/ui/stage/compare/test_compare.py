"""Comparing two takes as a creator does: the button, the three ways, the keys, the sound, and keeping one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
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
