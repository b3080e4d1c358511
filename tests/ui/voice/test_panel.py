"""The voice panel with real sounds, real threads and a real player."""

from __future__ import annotations

import subprocess
import wave
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.voice.panel import VoicePanel
from omnihuman_desktop.ui.voice.playback.excerpts import EXCERPTS_MAX
from omnihuman_desktop.ui.voice.span import Span
from omnihuman_desktop.ui.voice.waveform.keys import ZOOM_STEP
from omnihuman_desktop.ui.voice.waveform.view import WaveformView
from tests.media.audio.test_odd_headers import film_of_a_phone

pytestmark = pytest.mark.qt_log_ignore(
    "pipewire", "PulseAudio", "audio device", "propagateSizeHints", "open media", extend=True
)

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton


@pytest.fixture(scope="module")
def talk(
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Two minutes, in MP3."""
    path = tmp_path_factory.mktemp("talk") / "interview.mp3"
    tone = "aevalsrc='0.5*sin(600*t)*abs(sin(t))':s=22050:d=120"
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", tone, str(path)], check=True)
    return path


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[VoicePanel]:
    background = Background()
    panel = VoicePanel(background, tmp_path / "drafts")
    qtbot.addWidget(panel)
    panel.resize(1000, 240)
    panel.show()
    yield panel
    panel.clear()
    background.close()


@pytest.fixture
def loaded(qtbot: QtBot, panel: VoicePanel, talk: Path) -> VoicePanel:
    panel.set_file(talk, 40_000, 75_000)
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel) and panel.waveform.span.voice_ms == 120_000)
    panel.waveform.setFocus()
    return panel


def ready(panel: VoicePanel) -> bool:
    return panel.selection is not None and panel.selection.excerpt is not None


def drawn(panel: VoicePanel) -> bool:
    """Whether the whole voice is decoded and its pauses are known: nothing moves the selection by itself after that."""
    waveform = panel.waveform.scene.waveform
    return waveform is not None and waveform.complete and not panel.timeline.search._busy


def span(panel: VoicePanel) -> tuple[int, int]:
    assert panel.selection is not None
    return panel.selection.start_ms, panel.selection.end_ms


def press(panel: VoicePanel, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(panel.waveform, key, modifiers)


def named(panel: VoicePanel, name: str) -> QWidget:
    (found,) = [widget for widget in panel.findChildren(QWidget) if widget.accessibleName() == name]
    return found


def type_into(panel: VoicePanel, name: str, text: str, end: Qt.Key = Key.Key_Return) -> None:
    field = named(panel, name)
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, Modifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, end)


def drag(view: WaveformView, start_x: int, end_x: int) -> None:
    y = view.height() // 2
    QTest.mousePress(view, Button.LeftButton, Modifier.NoModifier, QPoint(start_x, y))
    for x in ((start_x + end_x) // 2, end_x):
        QTest.mouseMove(view, QPoint(x, y))
    QTest.mouseRelease(view, Button.LeftButton, Modifier.NoModifier, QPoint(end_x, y))


def x_of(view: WaveformView, at_ms: float) -> int:
    return round(view.viewport.x_of(at_ms, view.width()))


def test_an_empty_panel_says_what_to_do(panel: VoicePanel, qtbot: QtBot) -> None:
    assert panel.selection is None
    assert panel.accessibleName() == "Voice"
    assert named(panel, "Drop a voice here, paste one, or choose a file").isVisible()
    assert not named(panel, "Play selection").isEnabled()
    with qtbot.waitSignal(panel.choose_requested):
        QTest.mouseClick(named(panel, "Choose voice"), Button.LeftButton)
    with qtbot.waitSignal(panel.choose_requested):
        QTest.mouseClick(named(panel, "Drop a voice here, paste one, or choose a file"), Button.LeftButton)


def test_a_voice_is_drawn_selected_and_cut(panel: VoicePanel, qtbot: QtBot, talk: Path) -> None:
    panel.set_file(talk)
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel))
    selection = panel.selection
    assert selection is not None
    assert (selection.path, selection.start_ms, selection.end_ms) == (talk, 0, 35_000)
    with wave.open(str(selection.excerpt)) as file:
        assert file.getnframes() == 34_990 * 22_050 // 1000
    assert named(panel, "Waveform").accessibleDescription() == "Selected: 0:00.00 to 0:35.00 of 2:00, 35.0 s"
    assert panel.accessibleDescription() == "interview.mp3, 2:00 long"
    image = panel.waveform.grab().toImage()
    assert len({image.pixel(x, image.height() // 2 + 20) for x in range(image.width())}) > 2


def test_a_given_start_is_selected_and_visible(loaded: VoicePanel) -> None:
    view = loaded.waveform
    assert span(loaded) == (40_000, 75_000)
    assert view.viewport.start_ms <= 40_000 < 75_000 <= view.viewport.end_ms


def test_arrow_keys_move_the_selection(loaded: VoicePanel) -> None:
    press(loaded, Key.Key_Right)
    press(loaded, Key.Key_Right, Modifier.AltModifier)
    assert span(loaded) == (41_100, 76_100)
    press(loaded, Key.Key_Left)
    assert span(loaded) == (40_100, 75_100)
    press(loaded, Key.Key_Home)
    assert span(loaded) == (0, 35_000)
    press(loaded, Key.Key_Left)
    assert span(loaded) == (0, 35_000)
    press(loaded, Key.Key_PageDown)
    assert span(loaded) == (35_000, 70_000)
    press(loaded, Key.Key_End)
    assert span(loaded) == (85_000, 120_000)
    assert loaded.waveform.viewport.end_ms >= 120_000
    assert loaded.waveform.accessibleDescription() == "Selected: 1:25.00 to 2:00.00 of 2:00, 35.0 s"


def test_the_playhead_sets_start_and_end(loaded: VoicePanel) -> None:
    view = loaded.waveform
    QTest.mouseClick(view, Button.LeftButton, Modifier.NoModifier, QPoint(x_of(view, 50_000), 80))
    assert view.playhead_ms == pytest.approx(50_000, abs=100)
    press(loaded, Key.Key_I)
    assert span(loaded) == (round(view.playhead_ms / 10) * 10, 75_000)
    press(loaded, Key.Key_Right, Modifier.ShiftModifier)
    assert view.playhead_ms == 75_000
    press(loaded, Key.Key_Left, Modifier.ShiftModifier)
    assert view.playhead_ms == span(loaded)[0]
    view.set_playhead(60_000)
    press(loaded, Key.Key_O)
    assert span(loaded)[1] == 60_000


def test_the_mouse_drags_the_selection_and_its_edges(loaded: VoicePanel) -> None:
    view = loaded.waveform
    pixel_ms = view.viewport.span_ms / view.width()
    drag(view, x_of(view, 75_000) - 1, x_of(view, 60_000) - 1)
    assert span(loaded) == (40_000, pytest.approx(60_000, abs=2 * pixel_ms))
    drag(view, x_of(view, 40_000) + 1, x_of(view, 45_000) + 1)
    assert span(loaded)[0] == pytest.approx(45_000, abs=2 * pixel_ms)
    length_ms = span(loaded)[1] - span(loaded)[0]
    drag(view, x_of(view, 50_000), x_of(view, 55_000))
    assert span(loaded) == (pytest.approx(50_000, abs=3 * pixel_ms), span(loaded)[0] + length_ms)


def test_no_drag_makes_the_selection_too_short(loaded: VoicePanel) -> None:
    view = loaded.waveform
    drag(view, x_of(view, 75_000) - 1, 1)
    assert span(loaded) == (40_000, 41_000)


def test_a_click_moves_the_playhead(loaded: VoicePanel) -> None:
    view = loaded.waveform
    at_ms = view.viewport.start_ms + 2000
    QTest.mouseClick(view, Button.LeftButton, Modifier.NoModifier, QPoint(x_of(view, at_ms), 80))
    assert view.playhead_ms == pytest.approx(at_ms, abs=100)
    assert span(loaded) == (40_000, 75_000)


def turn_wheel(view: WaveformView, x: int, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(x, 80)
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, delta),
        Button.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def rest(qtbot: QtBot, view: WaveformView) -> None:
    """Until the view has come to where it glides."""
    running = QAbstractAnimation.State.Running
    qtbot.waitUntil(lambda: view._zoom_animation._animation.state() is not running)


def test_the_wheel_scrolls_and_with_ctrl_zooms_to_the_pointer(loaded: VoicePanel, qtbot: QtBot) -> None:
    view = loaded.waveform
    before = view.viewport
    turn_wheel(view, 300, -120, Modifier.NoModifier)
    rest(qtbot, view)
    assert view.viewport.start_ms > before.start_ms
    assert view.viewport.span_ms == before.span_ms
    under_ms = view.ms_at(300)
    places: list[int] = []
    view.viewport_changed.connect(lambda: places.append(x_of(view, under_ms)))
    turn_wheel(view, 300, 120, Modifier.ControlModifier)
    turn_wheel(view, 300, 120, Modifier.ControlModifier)
    rest(qtbot, view)
    assert view.viewport.span_ms == pytest.approx(before.span_ms / ZOOM_STEP**2)
    assert len(places) >= 3
    assert set(places) == {300}
    slider = named(loaded, "Zoom")
    zoomed = slider.value()
    press(loaded, Key.Key_Down, Modifier.ControlModifier)
    rest(qtbot, view)
    assert slider.value() < zoomed
    slider.setValue(0)
    assert (view.viewport.start_ms, view.viewport.end_ms) == (0, 120_000)
    assert span(loaded) == (40_000, 75_000)


def test_a_pinch_zooms_to_the_pointer(loaded: VoicePanel) -> None:
    from PySide6.QtGui import QNativeGestureEvent, QPointingDevice

    view, place = loaded.waveform, QPointF(700, 60)
    view.zoom_by(4, at_once=True)
    for value, narrower in ((0.25, True), (-0.2, False)):
        before_ms, span_ms = view.ms_at(place.x()), view.viewport.span_ms
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place,
            view.mapToGlobal(place), value, QPointF(), 1,
        )  # fmt: skip
        QApplication.sendEvent(view, event)
        assert (view.viewport.span_ms < span_ms) is narrower
        assert view.ms_at(place.x()) == pytest.approx(before_ms, abs=1)


def test_positions_can_be_typed(loaded: VoicePanel) -> None:
    type_into(loaded, "Selection start", "1:04.20")
    assert span(loaded) == (64_200, 75_000)
    type_into(loaded, "Selection start", "5.5")
    assert span(loaded) == (5500, 16_300)
    type_into(loaded, "Selection end", "0:20", Key.Key_Tab)
    assert span(loaded) == (5500, 20_000)
    assert (named(loaded, "Selection start").text(), named(loaded, "Selection end").text()) == ("0:05.50", "0:20.00")
    type_into(loaded, "Selection end", "later")
    assert named(loaded, "Selection end").text() == "0:20.00"
    type_into(loaded, "Selection start", "99:00")
    assert span(loaded) == (119_000, 120_000)
    QTest.keyClick(named(loaded, "Selection start"), Key.Key_Down)
    assert span(loaded) == (118_900, 120_000)


def test_the_excerpt_is_cut_once_the_selection_stays_unchanged(loaded: VoicePanel, qtbot: QtBot) -> None:
    before = loaded.selection.excerpt
    for _ in range(3):
        press(loaded, Key.Key_Right)
        assert loaded.selection.excerpt is None
    with qtbot.waitSignal(loaded.selection_changed, check_params_cb=lambda: ready(loaded)):
        pass
    assert loaded.selection.excerpt != before
    for _ in range(3):
        press(loaded, Key.Key_Left)
    qtbot.waitUntil(lambda: ready(loaded))
    assert loaded.selection.excerpt == before
    assert len(list(before.parent.iterdir())) == 2


def test_only_the_newest_excerpts_are_kept(loaded: VoicePanel, qtbot: QtBot) -> None:
    first = loaded.selection.excerpt
    for _ in range(EXCERPTS_MAX + 1):
        press(loaded, Key.Key_Right)
        press(loaded, Key.Key_Space)
        qtbot.waitUntil(lambda: ready(loaded))
        loaded.stop()
    assert len(list(first.parent.iterdir())) == EXCERPTS_MAX
    assert not first.exists()
    assert loaded.selection.excerpt.exists()


def test_play_plays_the_excerpt_and_moves_the_playhead(loaded: VoicePanel, qtbot: QtBot) -> None:
    button = named(loaded, "Play selection")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(loaded.preview_started):
        QTest.mouseClick(button, Button.LeftButton)
    assert button.text().strip() == "Stop"
    assert loaded.preview.of_selection
    assert (loaded.notes.note == "") is bool(QMediaDevices.audioOutputs())
    qtbot.waitUntil(lambda: loaded.waveform.playhead_ms > 40_200)
    assert span(loaded) == (40_000, 75_000)
    with qtbot.waitSignal(loaded.preview_stopped):
        press(loaded, Key.Key_Space)
    assert button.text().strip() == "Play selection"
    assert loaded.waveform.playhead_ms > 40_200


def test_play_waits_for_an_excerpt_that_is_not_ready(loaded: VoicePanel, qtbot: QtBot) -> None:
    press(loaded, Key.Key_Right)
    with qtbot.waitSignal(loaded.preview_started):
        press(loaded, Key.Key_Space)
        assert named(loaded, "Play selection").text().strip() == "Preparing…"
    assert ready(loaded)
    with qtbot.waitSignal(loaded.preview_stopped):
        press(loaded, Key.Key_Right)


def test_playback_ends_or_loops(loaded: VoicePanel, qtbot: QtBot) -> None:
    type_into(loaded, "Selection start", "74")
    with qtbot.waitSignal(loaded.preview_stopped, timeout=8000):
        loaded.toggle_play()
    loaded.row.loop.setChecked(True)
    stops: list[bool] = []
    loaded.preview_stopped.connect(lambda: stops.append(True))
    places: list[float] = []
    loaded.toggle_play()

    def has_begun_again() -> bool:
        places.append(loaded.waveform.playhead_ms)
        return any(later < earlier - 500 for earlier, later in pairwise(places[2:]))

    qtbot.waitUntil(has_begun_again, timeout=8000)
    assert not stops


def test_a_scan_that_ends_does_not_stop_what_plays(panel: VoicePanel, qtbot: QtBot, talk: Path) -> None:
    panel.set_file(talk)
    qtbot.waitUntil(lambda: ready(panel))
    with qtbot.waitSignal(panel.preview_started):
        panel.toggle_play()
    # The panel's own scan is over, and says no more.
    qtbot.waitUntil(lambda: panel._scan._cancel_scan is None, timeout=60_000)
    grown = scan_voice(talk, lambda waveform: None, lambda: False)
    grown.samples -= 4410
    panel._show_waveform(grown)
    qtbot.waitUntil(lambda: panel.waveform.playhead_ms > 100)
    assert panel.waveform.span.voice_ms == 119_800


@pytest.mark.parametrize(
    ("name", "content", "part"),
    [("empty.mp3", b"", "empty"), ("text.mp3", b"no sound at all\n" * 99, "text.mp3"), (None, b"", "gone.wav")],
)
def test_a_file_without_audio_is_reported_in_the_panel(
    panel: VoicePanel, qtbot: QtBot, tmp_path: Path, name: str | None, content: bytes, part: str
) -> None:
    path = tmp_path / (name or "gone.wav")
    if name:
        path.write_bytes(content)
    panel.set_file(path)
    qtbot.waitUntil(lambda: bool(panel.problem))
    assert part in panel.problem
    assert panel.selection is None
    assert panel.notes.isVisible()
    assert panel.accessibleDescription() == panel.problem


def test_an_unusable_file_leaves_the_present_voice(loaded: VoicePanel, qtbot: QtBot, tmp_path: Path, talk: Path) -> None:
    (tmp_path / "text.mp3").write_text("no sound at all\n" * 99)
    loaded.set_file(tmp_path / "text.mp3")
    qtbot.waitUntil(lambda: bool(loaded.problem))
    assert "is kept" in loaded.problem
    assert loaded.selection.path == talk
    assert span(loaded) == (40_000, 75_000)
    loaded.set_file(talk)
    assert loaded.problem == ""


def test_a_missing_file_is_reported_when_it_is_cut(panel: VoicePanel, qtbot: QtBot, tmp_path: Path, voice: Path) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(voice.read_bytes())
    panel.set_file(path)
    qtbot.waitUntil(lambda: ready(panel))
    path.rename(tmp_path / "away")
    panel.waveform.setFocus()
    type_into(panel, "Selection start", "3")
    qtbot.waitUntil(lambda: bool(panel.problem))
    assert panel.selection.excerpt is None
    (tmp_path / "away").rename(path)
    with qtbot.waitSignal(panel.preview_started):
        panel.toggle_play()
    assert panel.problem == ""


def loudest(path: Path) -> int:
    with wave.open(str(path)) as file:
        return max(abs(value) for value in memoryview(file.readframes(file.getnframes())).cast("h"))


def write_square(path: Path, height: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes((height.to_bytes(2, "little") * 40 + (-height).to_bytes(2, "little", signed=True) * 40) * 500)


@pytest.mark.parametrize("dropped", [True, False])
def test_a_file_that_changed_on_disk_is_read_again(panel: VoicePanel, qtbot: QtBot, tmp_path: Path, dropped: bool) -> None:
    path = tmp_path / "voice.wav"
    write_square(path, 3000)
    panel.set_file(path)
    # A scan that still runs would read a file that is half the old one and half the new one.
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel))
    assert loudest(panel.selection.excerpt) == 3000
    write_square(path, 19_000)
    if dropped:
        panel.set_file(path)
    else:
        panel.waveform.setFocus()
        type_into(panel, "Selection start", "0.5")
    qtbot.waitUntil(lambda: ready(panel) and loudest(panel.selection.excerpt) == 19_000)
    qtbot.waitUntil(lambda: drawn(panel))
    assert panel.waveform.scene.waveform.view(0, 4000, 1).max() == 19_000
    assert panel.problem == ""
    assert ("read again" in panel.notes.note) is not dropped
    assert panel.selection.start_ms == (0 if dropped else 500)


def test_a_truncated_voice_says_how_much_is_there(panel: VoicePanel, qtbot: QtBot, tmp_path: Path, talk: Path) -> None:
    content = talk.read_bytes()
    path = tmp_path / "cut.mp3"
    path.write_bytes(content[: len(content) // 4])
    panel.set_file(path, 60_000, 95_000)
    qtbot.waitUntil(lambda: panel.notes.note.startswith("The file ends at 0:"))
    assert panel.notes.isVisible()
    assert panel.waveform.span.voice_ms < 40_000
    assert span(panel)[1] <= 31_000
    qtbot.waitUntil(lambda: ready(panel))


def test_dropped_files_are_passed_on(panel: VoicePanel, qtbot: QtBot, voice: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(voice))])
    what = Qt.DropAction.CopyAction, data, Button.LeftButton, Modifier.NoModifier
    entered, event = QDragEnterEvent(QPoint(50, 50), *what), QDropEvent(QPointF(50, 50), *what)
    QApplication.sendEvent(panel, entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(panel.files_dropped) as dropped:
        QApplication.sendEvent(panel, event)
    assert dropped.args == [[voice]]


def test_at_each_width_the_rows_come_to_rest(panel: VoicePanel) -> None:
    panel.footer.addWidget(button := QPushButton("Generate video with a long name", panel))
    asked: list[int] = []

    class Count(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.LayoutRequest:
                asked.append(panel.width())
            return super().eventFilter(watched, event)

    panel.row.installEventFilter(counter := Count())
    folded = set()
    for width in range(panel.minimumSizeHint().width(), 1200, 3):
        panel.resize(width, 240)
        for _ in range(8):
            QApplication.processEvents()
        asked.clear()
        for _ in range(4):
            QApplication.processEvents()
        assert asked == []
        folded.add(button.mapTo(panel, QPoint()).y() > panel.row.mapTo(panel, QPoint()).y() + panel.row.play.height())
        assert button.height() == button.sizeHint().height()
    assert folded == {True, False}
    panel.row.removeEventFilter(counter)


def test_the_footer_gets_a_row_of_its_own_in_a_narrow_panel(panel: VoicePanel, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    panel.footer.addWidget(QPushButton("A button with a long text, and a price", panel))
    panel.setParent(host)
    panel.resize(1000, 240)
    panel.show()
    host.show()
    QApplication.processEvents()
    button = panel.footer.itemAt(0).widget()
    assert button.y() < panel.row.geometry().bottom()
    # How wide the row is depends on the style sheet that an earlier test may have left.
    narrow = panel.minimumSizeHint().width()
    assert narrow < panel.row.minimumSizeHint().width() + button.width()
    panel.resize(narrow, 240)
    QApplication.processEvents()
    assert button.y() >= panel.row.geometry().bottom()
    assert button.geometry().right() < 520
    panel.setParent(None)


def test_a_selection_beyond_what_is_decoded_stays(qtbot: QtBot) -> None:
    view = WaveformView()
    qtbot.addWidget(view)
    view.show_voice(Span.within(3_600_000, 724_200))
    assert view.viewport.span_ms == 60_000
    assert view.viewport.start_ms <= 724_200 < 759_200 <= view.viewport.end_ms
    view.set_span(view.span.in_voice(30_000))
    assert (view.viewport.start_ms, view.viewport.end_ms) == (0, 30_000)


def write_wrong_header(kind: str, voice: Path, folder: Path) -> Path:
    """Write eleven seconds of voice, or a part of them, with a header that states no length, or one too long."""

    def convert(*arguments: str, to: Path | None = None) -> bytes:
        command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(voice), *arguments, str(to or "-")]
        return subprocess.run(command, check=True, capture_output=True).stdout

    path = folder / f"recording.{kind.rpartition('.')[2]}"
    if kind == "cut off.mp3":
        convert("-b:a", "64k", to=path)
        path.write_bytes(path.read_bytes()[:50_000])
    elif kind == "cut off.flac":
        convert(to=path)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif kind == "without header.mp3":
        # Quiet at first, so that the length is guessed from too low a bit rate.
        convert("-af", "adelay=6000:all=1", "-q:a", "0", "-write_xing", "0", "-id3v2_version", "0", to=path)
    elif kind == "browser.webm":
        path.write_bytes(convert("-c:a", "libopus", "-f", "webm"))
    else:
        path.write_bytes(convert("-f", "flac"))
    return path


@pytest.mark.parametrize("kind", ["cut off.mp3", "cut off.flac", "without header.mp3", "browser.webm", "streamed.flac"])
def test_a_header_with_no_length_or_one_too_long_is_no_error(
    panel: VoicePanel, qtbot: QtBot, tmp_path: Path, voice: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    show = panel.notes.show_problem
    monkeypatch.setattr(panel.notes, "show_problem", lambda sentence: (said.append(sentence), show(sentence)))
    panel.set_file(write_wrong_header(kind, voice, tmp_path))
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel))
    assert set(said) <= {""}
    assert span(panel)[0] == 0
    assert panel.selection.end_ms == min(panel.waveform.span.voice_ms, panel.waveform.scene.waveform.length_ms)


def test_an_error_of_the_selection_goes_when_its_cause_goes(
    panel: VoicePanel, qtbot: QtBot, tmp_path: Path, voice: Path
) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(voice.read_bytes())
    panel.set_file(path)
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel))
    path.rename(tmp_path / "away")
    type_into(panel, "Selection start", "3")
    qtbot.waitUntil(lambda: bool(panel.problem))
    (tmp_path / "away").rename(path)
    type_into(panel, "Selection start", "4")
    qtbot.waitUntil(lambda: ready(panel))
    assert panel.problem == ""


def test_a_film_whose_first_track_can_t_be_read_uses_the_second_and_says_so(
    panel: VoicePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.set_file(film_of_a_phone(tmp_path / "IMG.mov"))
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel))
    assert panel.edits.track == 1
    assert panel.notes.note == "Audio track 1 is Apple Positional Audio (APAC), which can't be read here. Track 2 is used."
    panel.sound._build()
    assert panel.sound._form._boxes["track"].count() == 1


def test_the_waveform_keeps_its_room_beside_two_notices(panel: VoicePanel, qtbot: QtBot, voice: Path) -> None:
    panel.set_file(voice)
    qtbot.waitUntil(lambda: ready(panel) and drawn(panel))
    # Said while the lines are still hidden and narrow.
    panel.notes.show_note("The file ends at 0:13, but says it is 5:41 long. You can use what is there.", lasting=True)
    panel.show_problem("No sound can be read from this file at this position. Choose another part or file.")
    qtbot.waitUntil(lambda: panel.notes.height() <= 3 * panel.fontMetrics().lineSpacing())
    panel.resize(1000, 300)
    qtbot.waitUntil(lambda: panel.waveform.height() >= 110)
