"""What the stage adds to the player: in and out points, loop, times in frames, full screen, snapshots, the last place."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.media.video.export import Form
from omnihuman_desktop.media.video.frames import Part
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.stage.last_positions import KEPT, LastPositions
from omnihuman_desktop.ui.stage.stage import Stage
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.numbered_video import make_numbered, run_ffmpeg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)

FRAMES = 100


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds, 25 frames a second."""
    return make_numbered(tmp_path_factory.mktemp("take") / "take 1.mp4", "25", FRAMES)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    run = Background()
    stage = Stage(run)
    qtbot.addWidget(stage)
    stage.resize(1000, 500)
    stage.show()
    yield stage
    stage.release()
    run.close()


@pytest.fixture
def job(portrait: Path, voice: Path, take: Path) -> Job:
    return Job("j1", "take 1", JobRequest(portrait, voice, 0, 4000), "sandbox", 1.0, 2.0, state=JobState.DONE, video=take)


def show(qtbot: QtBot, stage: Stage, job: Job) -> None:
    stage.show_job(job, describe_job(job, 3.0))
    qtbot.waitUntil(lambda: stage._player.path == job.video and stage._player.frames is not None and stage.frame() is not None)


def texts(stage: Stage) -> list[str]:
    return [label.text() for label in stage._controls.findChildren(QLabel)]


def test_times_are_told_in_frames(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    assert texts(stage) == ["0:00:00", "0:04:00"]
    for _ in range(26):
        QTest.keyClick(stage, Qt.Key.Key_Period)
    assert texts(stage)[0] == "0:01:01"
    assert "frame 27 of 100" in stage._controls._elapsed.toolTip()


def test_in_and_out_points_are_set_by_keys_and_looped(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    frames = stage._player.frames
    assert frames is not None
    for number, key in ((30, Qt.Key.Key_I), (45, Qt.Key.Key_O)):
        stage._player.seek(frames.middle_ms(number))
        QTest.keyClick(stage, key)
    part = frames.part(30, 45)
    assert stage._player_view.marked() == (frames, part)
    QTest.keyClick(stage, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert stage._player.frame_index == 30
    QTest.keyClick(stage, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert stage._player.frame_index == 45
    QTest.keyClick(stage, Qt.Key.Key_R)
    assert stage._controls.loop_button.isChecked()
    seen: set[int] = set()
    stage._player.frame_changed.connect(lambda: seen.add(stage._player.frame_index))
    QTest.keyClick(stage, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: {30, 45} <= seen)
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert (min(seen), max(seen)) == (30, 45)
    QTest.keyClick(stage, Qt.Key.Key_X)
    assert stage._player_view.marked() == (frames, None)


def test_an_out_point_before_the_in_point_takes_its_place(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    frames, view = stage._player.frames, stage._player_view
    assert frames is not None
    stage._player.seek(frames.middle_ms(50))
    view.mark_in()
    assert view.marked()[1] == frames.part(50, FRAMES - 1)
    stage._player.seek(frames.middle_ms(20))
    view.mark_out()
    assert view.marked()[1] == frames.part(0, 20)


def test_the_menu_of_the_save_button_says_what_each_form_costs(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    frames, view = stage._player.frames, stage._player_view
    assert frames is not None
    asked: list[tuple[object, ...]] = []
    stage.export_requested.connect(lambda *what: asked.append(what))
    stage.action_requested.connect(lambda *what: asked.append(what))

    def entries() -> dict[str, bool]:
        return {action.text(): action.isEnabled() for action in stage._saving.menu().actions() if action.text()}

    def choose(words: str) -> None:
        next(action for action in stage._saving.menu().actions() if action.text().startswith(words)).trigger()

    assert entries()["Trimmed: set an in or out point first (I, O)"] is False
    choose("Sound alone, WAV")
    choose("The same file")
    stage._player.seek(frames.middle_ms(24))
    view.mark_in()
    assert entries()["Trimmed, without new encoding…"] is True
    stage._player.seek(frames.middle_ms(30))
    view.mark_in()
    assert "Trimmed to the frame, encoded again…" in entries()
    assert "Trimmed at key frames, without new encoding: 0.2 s longer…" in entries()
    choose("Trimmed to the frame")
    part = Part(frames.starts_us[30], frames.end_us)
    assert asked == [("j1", Form.WAV, None), ("j1", Action.SAVE_AS), ("j1", Form.EXACT, part)]


def test_full_screen_has_controls_that_hide_and_return(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    QTest.keyClick(stage, Qt.Key.Key_F)
    full = stage._player_view.full_screen
    assert full is not None
    controls = full.controls
    assert controls.isVisible()
    assert full.rect().contains(controls.geometry())
    QTest.keyClick(full, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [label.text() for label in controls.findChildren(QLabel)] == ["0:01:00", "0:04:00"]
    full.idle.timer.setInterval(1)
    full.idle.timer.start()
    qtbot.waitUntil(controls.isHidden)
    assert full.canvas.cursor().shape() is Qt.CursorShape.BlankCursor
    full.idle.timer.setInterval(60_000)
    at = QPointF(30, 30)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(full.canvas, moved)
    assert controls.isVisible()
    assert full.canvas.cursor().shape() is Qt.CursorShape.ArrowCursor
    qtbot.mouseClick(controls.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.playing)
    QTest.keyClick(full, Qt.Key.Key_F)
    assert stage._player_view.full_screen is None
    assert stage.playing, "leaving full screen does not stop"


def test_in_full_screen_the_keys_go_to_the_video_and_show_what_they_did(
    qtbot: QtBot, stage: Stage, job: Job, tmp_path: Path
) -> None:
    assert job.video is not None
    video = tmp_path / "take 1.mp4"
    video.write_bytes(job.video.read_bytes())
    show(qtbot, stage, replace(job, video=video))
    QTest.keyClick(stage, Qt.Key.Key_F)
    full = stage._player_view.full_screen
    assert full is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is full)
    full.controls.hide()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert stage._player.frame_index == FRAMES - 1
    assert full.controls.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert stage._player.frame_index == FRAMES - 26
    full.controls.hide()
    turn_wheel(full.canvas, -1)
    assert full.controls.isVisible()
    assert full.controls.volume.value() == 95
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "saved as" in full._hint.text())
    full.close()


def turn_wheel(canvas: QWidget, notches: int) -> None:
    at = QPointF(canvas.rect().center())
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_the_volume_follows_the_arrows_and_the_wheel(qtbot: QtBot, stage: Stage, job: Job) -> None:
    chosen: list[float] = []
    stage.volume_changed.connect(chosen.append)
    turn_wheel(stage._canvas, -1)
    QTest.keyClick(stage, Qt.Key.Key_Down)
    assert chosen == [], "there is no video"
    show(qtbot, stage, job)
    for _ in range(3):
        QTest.keyClick(stage, Qt.Key.Key_Down)
    QTest.keyClick(stage, Qt.Key.Key_Up)
    turn_wheel(stage._canvas, -2)
    assert stage._controls.volume.value() == 80
    assert chosen[-1] == pytest.approx(0.8)
    for _ in range(9):
        QTest.keyClick(stage, Qt.Key.Key_Up)
    assert stage.volume == 1.0


def test_home_end_and_backspace_go_to_both_ends_and_the_normal_speed(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    # Also where the position has the focus, after a click.
    for target in (stage, stage._controls.position):
        QTest.keyClick(target, Qt.Key.Key_End)
        assert stage._player.frame_index == FRAMES - 1
        QTest.keyClick(target, Qt.Key.Key_Home)
        assert stage._player.frame_index == 0
    QTest.keyClick(stage, Qt.Key.Key_L)
    assert stage._controls.speed_button.text() == "1.25×"
    QTest.keyClick(stage, Qt.Key.Key_Backspace)
    assert stage._controls.speed_button.text() == "1×"


def test_the_further_commands_open_at_the_pointer_and_say_what_is_on(qtbot: QtBot, stage: Stage, job: Job) -> None:
    menu = stage._controls.more_button.menu()
    at = stage._canvas.rect().center()

    def click_right() -> None:
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(stage._canvas, QContextMenuEvent(reason, at, stage._canvas.mapToGlobal(at)))

    click_right()
    assert not menu.isVisible()
    show(qtbot, stage, job)
    QTest.keyClick(stage, Qt.Key.Key_R)
    click_right()
    assert menu.isVisible()
    checked = [action.text().split("\t")[0] for action in menu.actions() if action.isChecked()]
    assert checked == ["Loop"]
    menu.hide()


def test_a_snapshot_is_copied_too(qtbot: QtBot, stage: Stage, job: Job, tmp_path: Path) -> None:
    video = tmp_path / "take 1.mp4"
    video.write_bytes(job.video.read_bytes() if job.video else b"")
    QGuiApplication.clipboard().clear()
    show(qtbot, stage, replace(job, video=video))
    QTest.keyClick(stage, Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().image()
    frame = stage.frame()
    assert frame is not None
    assert copied.size() == frame.size()
    qtbot.waitUntil((tmp_path / "take 1 0.00.00.png").exists)
    assert QImage(str(tmp_path / "take 1 0.00.00.png")).size() == frame.size()
    qtbot.waitUntil(lambda: "saved as" in stage._toast.text())


def test_each_video_is_shown_where_it_was_left_and_playing_goes_on_with_the_next(
    qtbot: QtBot, stage: Stage, job: Job, tmp_path: Path
) -> None:
    other = replace(job, id="j2", name="take 2", video=tmp_path / "take 2.mp4")
    assert job.video is not None
    assert other.video is not None
    other.video.write_bytes(job.video.read_bytes())
    show(qtbot, stage, job)
    stage._player.seek(2020)
    show(qtbot, stage, other)
    assert stage.position_ms == 0
    assert not stage.playing
    show(qtbot, stage, job)
    assert stage.position_ms == 2020
    assert stage._player.frame_index == 50
    stage.play()
    qtbot.waitUntil(lambda: stage.playing)
    stage.show_job(other, describe_job(other, 3.0))
    qtbot.waitUntil(lambda: stage._player.path == other.video and stage.playing)
    assert stage.positions.position_of("j1") >= 2020


def test_page_up_and_down_ask_for_the_neighbours_even_without_a_video(qtbot: QtBot, stage: Stage, job: Job) -> None:
    asked: list[int] = []
    stage.neighbour_requested.connect(asked.append)
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    show(qtbot, stage, job)
    QTest.keyClick(stage, Qt.Key.Key_PageUp)
    assert asked == [1, -1]


def test_last_positions_are_bounded_and_take_only_numbers() -> None:
    positions = LastPositions()
    positions.restore({"a": "1500", "b": "soon", "c": "-3"})
    assert positions.to_save() == {"a": "1500"}
    positions.note("a", 200, 5000)
    positions.note("d", 4500, 5000)
    assert positions.to_save() == {}, "near an end, it begins anew"
    for number in range(KEPT + 5):
        positions.note(str(number), 2000, 5000)
    assert len(positions.to_save()) == KEPT
    assert positions.position_of("0") == 0


def test_a_turned_picture_and_pixels_that_are_no_squares_are_shown_right(
    qtbot: QtBot, stage: Stage, job: Job, take: Path, tmp_path: Path
) -> None:
    turned, wide = tmp_path / "turned.mp4", tmp_path / "wide.mp4"
    run_ffmpeg("-display_rotation", "90", "-i", take, "-c", "copy", turned)
    run_ffmpeg("-i", take, "-vf", "setsar=2", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "copy", wide)
    for number, (video, ratio) in enumerate(((turned, 0.5), (wide, 4.0))):
        show(qtbot, stage, replace(job, id=f"j{number}", video=video))
        area = stage._canvas.picture_rect()
        assert area.width() / area.height() == pytest.approx(ratio, abs=0.05)


def test_the_slider_scrubs_with_frames(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(qtbot, stage, job)
    position, frames = stage._controls.position, stage._player.frames
    assert frames is not None
    seen: list[int] = []
    stage._player.frame_changed.connect(lambda: seen.append(frames.index_at(stage._player.video_frame.startTime())))  # type: ignore[union-attr]
    middle = position.height() // 2
    qtbot.mousePress(position, Qt.MouseButton.LeftButton, pos=QPoint(position.width() // 2, middle))
    for part in (0.6, 0.7, 0.8, 0.9):
        qtbot.mouseMove(position, QPoint(int(position.width() * part), middle))
        count = len(seen)
        qtbot.waitUntil(lambda count=count: len(seen) > count)
    qtbot.mouseRelease(position, Qt.MouseButton.LeftButton, pos=QPoint(int(position.width() * 0.9), middle))
    assert len(set(seen)) >= 4
    assert not stage.playing


def test_every_control_of_the_bar_has_a_name(stage: Stage) -> None:
    bar = stage._controls
    named = {button.accessibleName() for button in bar.findChildren(QPushButton)}
    assert {"Save video as", "Show in folder"} <= named
    assert bar.more_button.accessibleName() == "More playback commands"
    assert stage._saving.forms_button.accessibleName() == "Other ways to save"


def test_a_loop_that_is_on_is_seen_where_there_is_room_for_few_buttons(qtbot: QtBot, stage: Stage, job: Job) -> None:
    stage.resize(640, 500)
    show(qtbot, stage, job)
    loop = stage._controls.loop_button
    assert loop.isHidden()
    QTest.keyClick(stage, Qt.Key.Key_R)
    assert loop.isVisible()
    assert loop.isChecked()
    buttons = [button for button in stage._controls.findChildren(QToolButton) if button.isVisible()]
    assert all(not one.geometry().intersects(other.geometry()) for one, other in pairwise(buttons))
    qtbot.mouseClick(loop, Qt.MouseButton.LeftButton)
    assert loop.isHidden()
