"""The stage as a creator meets it: pages, buttons, keys, pictures."""

from __future__ import annotations

import gc
import itertools
import subprocess
import weakref
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import imageio_ffmpeg
import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QToolButton, QWidget

from omnihuman_desktop.domain.errors import Failure, InputError, Kind, LocalError
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.ui.images.read import read_picture
from omnihuman_desktop.ui.images.save import save_png
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.stage.stage import Stage
from omnihuman_desktop.ui.text.status_texts import StatusText, Tone, describe_job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)

NOW = 1_800_000_000.0


def run_at_once(work, owner, done, failed, told=None):  # type: ignore[no-untyped-def]
    """A `Run` that holds nothing afterwards, so that what stays alive stays by its own fault."""
    done(work(None))
    return lambda: None


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve seconds of red, with sound."""
    target = tmp_path_factory.mktemp("film") / "take 1.mp4"
    subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", "color=red:s=96x64:r=25:d=12", "-f", "lavfi",
         "-i", "sine=d=12", "-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", str(target)],
        check=True,
    )  # fmt: skip
    return target


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    run = Background()
    stage = Stage(run)
    qtbot.addWidget(stage)
    stage.resize(800, 500)
    stage.show()
    yield stage
    stage.release()
    run.close()


@pytest.fixture
def job(portrait: Path, voice: Path) -> Job:
    request = JobRequest(portrait, voice, 0, 11_000)
    return Job("j1", "take 1", request, "sandbox", NOW - 30, NOW, state=JobState.WAITING, submitted_at=NOW - 20, progress=0.5)


def show(stage: Stage, job: Job) -> None:
    stage.show_job(job, describe_job(job, NOW))


def show_film(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> Job:
    done = replace(job, state=JobState.DONE, video=film, progress=None)
    show(stage, done)
    qtbot.waitUntil(lambda: stage.frame() is not None, timeout=60_000)
    return done


def named(stage: Stage, kind: type[QWidget], name: str) -> QWidget:
    """The one child that goes by `name`."""
    found = [child for child in stage.findChildren(kind) if child.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def test_the_empty_stage_says_what_to_do_and_offers_the_sample(qtbot: QtBot, stage: Stage) -> None:
    assert stage.accessibleName() == "Stage"
    assert stage._pages.placeholder.isVisible()
    with qtbot.waitSignal(stage.sample_requested):
        qtbot.mouseClick(stage._pages.placeholder.sample_button, Qt.MouseButton.LeftButton)
    for name in ("Play", "Save video as", "Show in folder"):
        assert not named(stage, QToolButton if name == "Play" else QPushButton, name).isEnabled()


def test_the_portrait_is_read_off_the_window_and_painted_large(qtbot: QtBot, stage: Stage, portrait: Path) -> None:
    stage.show_portrait(portrait)
    assert stage._canvas.still is None, "nothing is decoded within the call"
    qtbot.waitUntil(lambda: stage._canvas.still is not None)
    assert not stage._pages.placeholder.isVisible()
    rect = stage._canvas.picture_rect()
    assert rect.height() == stage._canvas.height() - 32
    assert rect.width() == rect.height()
    middle, picture = stage._canvas.grab().toImage(), QImage(str(portrait))
    painted = middle.pixelColor(middle.rect().center())
    original = picture.pixelColor(picture.rect().center())
    assert abs(painted.red() - original.red()) < 24


def test_the_portrait_is_read_again_for_another_size(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    image = QImage(2000, 2000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    image.save(str(large))
    stage.show_portrait(large)
    qtbot.waitUntil(lambda: stage._canvas.still is not None)
    first = stage._canvas.still
    assert first is not None
    assert first.height() == stage._canvas.picture_rect().height(), "to the very pixels"
    stage.resize(1200, 900)
    qtbot.waitUntil(lambda: stage._canvas.still is not None and stage._canvas.still.height() > first.height())
    assert stage._canvas.still is not None
    assert stage._canvas.still.height() == stage._canvas.picture_rect().height()


def test_a_picture_turned_by_its_camera_stands_upright(tmp_path: Path) -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "green").save(tmp_path / "phone.jpg", exif=exif)
    image = read_picture(tmp_path / "phone.jpg", QSize(100, 100))
    assert (image.width(), image.height()) == (50, 100)


@pytest.mark.parametrize("name", ["gone.png", "broken.png"])
def test_a_file_that_is_no_picture_is_not_shown(tmp_path: Path, name: str) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    with pytest.raises(InputError) as caught:
        read_picture(tmp_path / name, QSize(100, 100))
    assert caught.value.kind is (Kind.FILE_MISSING if name == "gone.png" else Kind.PICTURE_BROKEN)


def test_the_card_of_an_active_job_has_progress_and_keeps_its_buttons(qtbot: QtBot, stage: Stage, job: Job) -> None:
    upload = replace(job, state=JobState.UPLOADING, progress=0.25, total_bytes=4_000_000, moved_bytes=1_000_000)
    show(stage, upload)
    card = stage._pages.card
    assert card.isVisible()
    assert card._progress.value() == 250
    cancel = card.buttons[Action.CANCEL]
    assert cancel.property("role") != "primary", "Cancel is not what matters here"
    cancel.setFocus()
    show(stage, replace(upload, progress=0.5, moved_bytes=2_000_000))
    assert card.buttons[Action.CANCEL] is cancel
    assert card._progress.value() == 500
    with qtbot.waitSignal(stage.action_requested) as signal:
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert signal.args == ["j1", Action.CANCEL]


def test_a_busy_bar_is_animated_only_while_visible(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(stage, replace(job, state=JobState.SUBMITTING, progress=None))
    line = stage._pages.card._progress
    assert line.maximum() == 0
    assert line._tick.isActive()
    stage.clear()
    assert not line._tick.isActive()


def test_a_failure_offers_its_remedy_first_and_shows_details(qtbot: QtBot, stage: Stage, job: Job) -> None:
    failure = Failure(Kind.REFUSED, {"status": 400, "message": "No human subject detected", "param": "image_urls"})
    show(stage, replace(job, state=JobState.FAILED, failure=failure))
    card = stage._pages.card
    first = next(iter(card.buttons.values()))
    assert first.property("role") == "primary"
    assert [button.property("role") for button in card.buttons.values()].count("primary") == 1
    assert not card._details.isVisible()
    qtbot.mouseClick(card._details_toggle, Qt.MouseButton.LeftButton)
    assert card._details.isVisible()
    assert "No human subject detected" in card._details.toPlainText()
    qtbot.mouseClick(card._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == card._details.toPlainText()


def test_when_a_focused_button_disappears_no_other_button_gets_the_focus(qtbot: QtBot, stage: Stage, job: Job) -> None:
    show(stage, replace(job, state=JobState.PREPARING))
    with qtbot.waitActive(stage):
        stage.activateWindow()
    stage._pages.card.buttons[Action.CANCEL].setFocus()
    show(stage, replace(job, state=JobState.UNKNOWN, failure=Failure(Kind.OUTCOME_UNKNOWN)))
    assert QApplication.focusWidget() is stage


def test_the_card_keeps_within_a_small_stage(qtbot: QtBot, stage: Stage, job: Job) -> None:
    stage.resize(480, 260)
    status = StatusText("", "", Tone.BAD, headline="No video", body="word " * 120, actions=(Action.RETRY, Action.REMOVE))
    stage.show_job(replace(job, state=JobState.FAILED), status)
    qtbot.wait(20)
    bar = stage._pages.verticalScrollBar()
    assert bar.maximum() > 0, "what does not fit can be scrolled to"
    assert stage._pages.card.width() <= stage._pages.viewport().width()


def test_a_finished_job_plays_on_while_the_job_is_updated(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    done = show_film(qtbot, stage, job, film)
    play = named(stage, QToolButton, "Play")
    qtbot.waitUntil(play.isEnabled)
    assert not stage._pages.card.isVisible()
    with qtbot.waitSignal(stage.play_started):
        qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert play.accessibleName() == "Play"
    assert play.toolTip().startswith("Pause")
    qtbot.waitUntil(lambda: stage.position_ms > 200)
    before_ms = stage.position_ms
    show(stage, replace(done, name="another name", credits_reserved=132.0))
    qtbot.wait(50)
    assert stage.playing
    assert stage.position_ms >= before_ms
    frame = stage.frame()
    assert frame is not None
    assert frame.pixelColor(48, 32).red() > 200
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert not stage.playing


def test_the_canvas_shows_the_video(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    painted = stage._canvas.grab().toImage()
    assert painted.pixelColor(painted.rect().center()).red() > 200


def test_save_and_show_in_folder_request_their_actions(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    asked: list[tuple[str, object]] = []
    stage.action_requested.connect(lambda job_id, action: asked.append((job_id, action)))
    for name in ("Save video as", "Show in folder"):
        qtbot.mouseClick(named(stage, QPushButton, name), Qt.MouseButton.LeftButton)
    assert asked == [("j1", Action.SAVE_AS), ("j1", Action.SHOW_FOLDER)]


def test_a_click_on_the_slider_jumps_and_a_drag_scrubs(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    position = named(stage, QSlider, "Position")
    qtbot.waitUntil(position.isEnabled)
    stage.play()
    qtbot.waitUntil(lambda: stage.playing)
    middle = QPoint(position.width() // 2, position.height() // 2)
    qtbot.mousePress(position, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(stage.position_ms - 6000) < 150
    assert not stage.playing, "it stands still while it is dragged"
    qtbot.mouseMove(position, QPoint(position.width(), middle.y()))
    qtbot.mouseMove(position, QPoint(position.width() // 4, middle.y()))
    qtbot.mouseRelease(position, Qt.MouseButton.LeftButton, pos=QPoint(position.width() // 4, middle.y()))
    assert stage.position_ms < 3600
    qtbot.waitUntil(lambda: stage.playing)


def test_the_position_can_be_set_from_outside(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    position = named(stage, QSlider, "Position")
    qtbot.waitUntil(position.isEnabled)
    position.setValue(7000)
    assert stage.position_ms == 7000


def test_the_keys_of_the_player(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    qtbot.waitUntil(named(stage, QToolButton, "Play").isEnabled)
    key, alt = Qt.Key, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(stage, key.Key_Right)
    assert stage.position_ms == 5000
    QTest.keyClick(stage, key.Key_Right, alt)
    assert stage.position_ms == 6000
    QTest.keyClick(stage, key.Key_Left, alt)
    QTest.keyClick(stage, key.Key_Left)
    assert stage.position_ms == 0
    QTest.keyClick(stage, key.Key_L)
    assert stage._controls.speed_button.text() == "1.25×"
    QTest.keyClick(stage, key.Key_J)
    QTest.keyClick(stage, key.Key_M)
    assert stage._player._muted
    QTest.keyClick(stage, key.Key_Space)
    qtbot.waitUntil(lambda: stage.playing)
    QTest.keyClick(stage, key.Key_K)
    assert not stage.playing


def test_a_held_space_toggles_once_and_other_keys_go_on_to_the_window(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, repeated: bool = False) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, "", repeated)
        QApplication.sendEvent(stage, event)
        return event.isAccepted()

    assert not press(Qt.Key.Key_Space), "without a video the key is the window's"
    show_film(qtbot, stage, job, film)
    qtbot.waitUntil(named(stage, QToolButton, "Play").isEnabled)
    assert press(Qt.Key.Key_Space)
    assert press(Qt.Key.Key_Space, repeated=True)
    assert stage.playing
    assert not press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def test_full_screen_is_entered_and_left(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    qtbot.waitUntil(named(stage, QToolButton, "Play").isEnabled)
    QTest.keyClick(stage, Qt.Key.Key_F)
    full = stage._player_view.full_screen
    assert full is not None
    assert full.isFullScreen()
    QTest.keyClick(full, Qt.Key.Key_Right)
    assert stage.position_ms == 5000
    with qtbot.waitSignal(full.destroyed):
        QTest.keyClick(full, Qt.Key.Key_Escape)
    assert stage._player_view.full_screen is None
    qtbot.mouseDClick(stage._canvas, Qt.MouseButton.LeftButton)
    assert stage._player_view.full_screen is not None
    stage.clear()
    assert stage._player_view.full_screen is None


def test_a_snapshot_is_saved_beside_the_video(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    qtbot.waitUntil(named(stage, QToolButton, "Play").isEnabled)
    qtbot.waitUntil(lambda: stage._player.frames is not None)
    for expected in ("take 1 0.00.00.png", "take 1 0.00.00 (2).png"):
        QTest.keyClick(stage, Qt.Key.Key_C)
        qtbot.waitUntil(lambda expected=expected: expected in stage._toast.text())
        assert stage._toast.isVisible()
        picture = QImage(str(film.with_name(expected)))
        assert (picture.width(), picture.height()) == (96, 64)
    assert not list(film.parent.glob("*.part"))


def test_a_snapshot_that_can_not_be_saved_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(LocalError) as caught:
        save_png(QImage(4, 4, QImage.Format.Format_RGB32), blocked / "frame.png")
    assert caught.value.kind is Kind.FOLDER_NOT_WRITABLE
    assert list(tmp_path.iterdir()) == [blocked]


def test_only_a_volume_changed_by_the_creator_is_signalled(qtbot: QtBot, stage: Stage) -> None:
    told: list[float] = []
    stage.volume_changed.connect(told.append)
    stage.volume = 0.25
    volume = named(stage, QSlider, "Volume")
    assert volume.value() == 25
    assert told == []
    volume.setValue(50)
    assert told == [0.5]
    assert stage.volume == 0.5


def test_a_missing_video_is_reported_on_the_card(qtbot: QtBot, stage: Stage, job: Job, tmp_path: Path) -> None:
    gone = replace(job, state=JobState.DONE, video=tmp_path / "gone.mp4")
    show(stage, gone)
    qtbot.waitUntil(stage._pages.card.isVisible, timeout=60_000)
    assert "gone.mp4" in stage._pages.card._body.text()
    assert not stage._pages.card.buttons.keys() & {Action.SAVE_AS, Action.SHOW_FOLDER}
    for name, kind in (("Play", QToolButton), ("Save video as", QPushButton)):
        assert not named(stage, kind, name).isEnabled()
    show(stage, gone)
    assert stage._pages.card.isVisible(), "news of the same job do not try again"


def test_selecting_another_job_closes_the_video_file(qtbot: QtBot, stage: Stage, job: Job, film: Path) -> None:
    show_film(qtbot, stage, job, film)
    stage.play()
    show(stage, replace(job, id="j2"))
    assert stage.frame() is None
    assert not stage.playing
    assert stage._pages.card.isVisible()
    assert not named(stage, QToolButton, "Play").isEnabled()


def test_a_narrow_stage_shows_every_control(qtbot: QtBot, stage: Stage) -> None:
    save = named(stage, QPushButton, "Save video as")
    stage.resize(1000, 400)
    assert save.text()
    stage.resize(stage.minimumSizeHint().width(), 400)
    qtbot.wait(20)
    assert not save.text()
    assert save.toolTip()
    controls = stage._controls
    parts = sorted((c for c in controls.findChildren(QWidget) if c.parent() is controls and c.isVisible()), key=lambda c: c.x())
    for left, right in itertools.pairwise(parts):
        assert left.geometry().right() < right.x(), "nothing overlaps"
    assert parts[-1].geometry().right() < controls.width()


def test_the_keyboard_focus_is_drawn(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage):
        stage.activateWindow()
    stage._pages.placeholder.sample_button.setFocus()
    plain = stage._canvas.grab().toImage()
    stage.setFocus(Qt.FocusReason.TabFocusReason)
    assert stage._canvas.grab().toImage() != plain
    stage._pages.placeholder.sample_button.setFocus()
    stage.setFocus(Qt.FocusReason.MouseFocusReason)
    assert stage._canvas.grab().toImage() == plain


def test_the_portrait_is_dimmed_behind_the_card(qtbot: QtBot, stage: Stage, job: Job, tmp_path: Path) -> None:
    red = tmp_path / "red.png"
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 0, 0))
    image.save(str(red))
    show(stage, replace(job, request=replace(job.request, portrait=red)))
    qtbot.waitUntil(lambda: stage._canvas.still is not None)
    painted = stage._canvas.grab().toImage().pixelColor(stage._canvas.rect().center())
    assert painted.red() > painted.green(), "it is there"
    assert painted.green() > 100 or painted.red() < 160, "and it is dim"


def test_no_object_outlives_the_stage(qtbot: QtBot, job: Job, film: Path) -> None:
    stage = Stage(run_at_once)
    stage.show()
    show_film(qtbot, stage, job, film)
    show(stage, job)
    gone = [weakref.ref(part) for part in (stage, stage._pages.card, stage._canvas, stage._controls, stage._player)]
    stage.release()
    with qtbot.waitSignal(stage.destroyed):
        stage.deleteLater()
    del stage
    gc.collect()
    assert [part() is None for part in gone] == [True] * 5
