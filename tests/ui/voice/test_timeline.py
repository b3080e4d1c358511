"""What the timeline finds out about a voice, with real sounds: pauses, single samples, clipped places, the cache."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from omnihuman_desktop.media.audio.excerpt import Samples, read_samples
from omnihuman_desktop.media.audio.pauses import Pause
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.voice.panel import VoicePanel
from omnihuman_desktop.ui.voice.selection.zero_crossings import without_extra_cost
from omnihuman_desktop.ui.voice.span import Span
from omnihuman_desktop.ui.voice.waveform.bars import Bars, EditedWaveform
from omnihuman_desktop.ui.voice.waveform.marks import RULER
from omnihuman_desktop.ui.voice.waveform.trace import Trace, covers, is_fine
from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "pipewire", "PulseAudio", "audio device", extend=True)

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
RATE = 16_000


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A minute: 8.5 s of words and 1.5 s of pause, six times; the third time on the left side alone."""
    path = tmp_path_factory.mktemp("speech") / "speech.wav"
    tone = "0.4*sin(1200*t)*lt(mod(t,10),8.5)"
    sides = f"{tone}|{tone}*(1-between(t,20,28.5))"
    order = ["-v", "error", "-f", "lavfi", "-i", f"aevalsrc='{sides}':s={RATE}:d=60", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *order], check=True)
    return path


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[VoicePanel]:
    background = Background()
    panel = VoicePanel(background, tmp_path / "drafts")
    qtbot.addWidget(panel)
    panel.resize(1000, 260)
    panel.show()
    yield panel
    panel.clear()
    background.close()


@pytest.fixture
def loaded(qtbot: QtBot, panel: VoicePanel, speech: Path) -> VoicePanel:
    panel.set_file(speech, 2000, 8000)
    scene = panel.waveform.scene
    qtbot.waitUntil(lambda: len(scene.pauses) == 6 and scene.waveform is not None and scene.waveform.complete)
    panel.waveform.setFocus()
    return panel


def span(panel: VoicePanel) -> tuple[int, int]:
    return panel.waveform.span.start_ms, panel.waveform.span.end_ms


def x_of(panel: VoicePanel, at_ms: float) -> int:
    return round(panel.waveform.x_of(at_ms))


def drag(panel: VoicePanel, start_x: int, end_x: int, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    view = panel.waveform
    steps = (
        (QEvent.Type.MouseButtonPress, start_x),
        (QEvent.Type.MouseMove, (start_x + end_x) // 2),
        (QEvent.Type.MouseMove, end_x),
    )
    for kind, x in (*steps, (QEvent.Type.MouseButtonRelease, end_x)):
        place = QPointF(x, 80)
        held = Button.NoButton if kind is QEvent.Type.MouseButtonRelease else Button.LeftButton
        QApplication.sendEvent(view, QMouseEvent(kind, place, view.mapToGlobal(place), Button.LeftButton, held, modifiers))


def rests(panel: VoicePanel, qtbot: QtBot) -> None:
    """Until the excerpt is cut: nothing else moves the edges then."""
    qtbot.waitUntil(lambda: panel.selection is not None and panel.selection.excerpt is not None)


def test_an_edge_snaps_to_a_pause_unless_alt_is_held(loaded: VoicePanel, qtbot: QtBot) -> None:
    near = x_of(loaded, 8500) + 5
    drag(loaded, x_of(loaded, 8000) - 1, near)
    words_end_ms = loaded.waveform.scene.pauses[0].words_end_ms
    assert 8500 <= words_end_ms <= 8700
    assert span(loaded) == (2000, words_end_ms)
    drag(loaded, x_of(loaded, words_end_ms) - 1, near + 2, Modifier.AltModifier)
    placed_ms = span(loaded)[1]
    assert placed_ms != words_end_ms
    rests(loaded, qtbot)
    assert span(loaded)[1] == placed_ms


def test_a_hint_marks_where_a_dragged_edge_snaps_to(loaded: VoicePanel) -> None:
    view = loaded.waveform
    QTest.mousePress(view, Button.LeftButton, Modifier.NoModifier, QPoint(x_of(loaded, 8000) - 1, 80))
    QTest.mouseMove(view, QPoint(x_of(loaded, 8550), 80))
    assert view.scene.hint_ms == span(loaded)[1] == view.scene.pauses[0].words_end_ms
    QTest.mouseRelease(view, Button.LeftButton, Modifier.NoModifier, QPoint(x_of(loaded, 8550), 80))
    assert view.scene.hint_ms is None


def test_an_edge_within_speech_snaps_to_a_zero_crossing(loaded: VoicePanel, qtbot: QtBot, speech: Path) -> None:
    drag(loaded, x_of(loaded, 8000) - 1, x_of(loaded, 5000) - 1)
    let_go_ms = span(loaded)[1]
    samples = read_samples(speech, let_go_ms - 10, let_go_ms + 10)

    def height(at_ms: int) -> int:
        return int(np.abs(samples.values[0, round(at_ms * RATE / 1000) - samples.first_sample].astype(int)))

    quietest = min(range(let_go_ms - 5, let_go_ms + 6), key=lambda at_ms: (height(at_ms), abs(at_ms - let_go_ms)))
    qtbot.waitUntil(lambda: span(loaded) == (2000, quietest))
    rests(loaded, qtbot)
    assert loaded.selection.end_ms == quietest
    QTest.keyClick(loaded.waveform, Key.Key_Z, Modifier.ControlModifier)
    assert span(loaded) == (2000, 8000)


def test_snapping_never_costs_a_second() -> None:
    assert without_extra_cost(Span(1000, 13_000, 60_000), 1003, 13_002) == Span(1003, 13_002, 60_000)
    assert without_extra_cost(Span(1000, 13_000, 60_000), 997, 12_998) == Span(1000, 12_998, 60_000)
    assert without_extra_cost(Span(1000, 36_000, 60_000), 1000, 36_004) == Span(1000, 36_000, 60_000)


def test_a_double_click_selects_the_sentence(loaded: VoicePanel) -> None:
    view = loaded.waveform
    QTest.mouseDClick(view, Button.LeftButton, Modifier.NoModifier, QPoint(x_of(loaded, 34_000), 80))
    before, after = view.scene.pauses[2:4]
    assert span(loaded) == (before.words_start_ms, after.words_end_ms)
    assert 29_800 <= span(loaded)[0] <= 30_000
    assert 38_500 <= span(loaded)[1] <= 38_700
    QTest.keyClick(view, Key.Key_Z, Modifier.ControlModifier)
    assert span(loaded) == (2000, 8000)


def test_one_click_selects_the_best_part(loaded: VoicePanel) -> None:
    assert loaded.row.best.isVisible()
    QTest.mouseClick(loaded.row.best, Button.LeftButton)
    start_ms, end_ms = span(loaded)
    pauses = loaded.waveform.scene.pauses
    assert 25_000 < end_ms - start_ms <= 35_000
    assert start_ms in {0, *(pause.words_start_ms for pause in pauses)}
    assert end_ms in {60_000, *(pause.words_end_ms for pause in pauses)}


def test_a_barely_begun_second_can_be_saved(loaded: VoicePanel) -> None:
    offer = loaded.timeline.offer
    assert not offer.isVisible()
    loaded.choices.set_edge(30_500, start=True)
    loaded.choices.set_edge(38_580, start=False)
    assert offer.isVisible()
    assert offer.text() == "Ends 0.08 s into second 9. Cut at the pause?"
    assert offer.accessibleName() == offer.text()
    assert offer.geometry().right() <= x_of(loaded, 38_580) + 1
    QTest.mouseClick(offer, Button.LeftButton)
    assert span(loaded) == (30_500, 38_500)
    assert not offer.isVisible()
    QTest.keyClick(loaded.waveform, Key.Key_Z, Modifier.ControlModifier)
    assert span(loaded) == (30_500, 38_580)
    assert offer.isVisible()


def test_single_samples_are_read_and_drawn_at_the_finest_zoom(loaded: VoicePanel, qtbot: QtBot, speech: Path) -> None:
    view = loaded.waveform
    view.set_playhead(5000)
    loaded.header.zoom.setValue(loaded.header.zoom.maximum())
    assert view.viewport.span_ms == pytest.approx(4)
    qtbot.waitUntil(lambda: view.scene.samples is not None)
    samples = view.scene.samples
    assert covers(samples, view.viewport, 60_000)
    expected = read_samples(speech, samples.first_sample * 1000 / RATE, samples.first_sample * 1000 / RATE + 5)
    assert (samples.values[:, :40] == expected.values[:, :40]).all()
    image = view.grab().toImage()
    # 64 samples stand on 1,000 pixels: each of them is a dot, 15 pixels from the next one.
    sheet, ratio = view.scene._trace._sheet, image.devicePixelRatio()
    assert 62 <= len(sheet.dots) <= 66
    assert sheet.dots[30][0] - sheet.dots[10][0] == pytest.approx(20 * view.width() * ratio / 64, abs=1)
    column, row = sheet.dots[30]
    assert image.pixelColor(round(sheet.left * ratio) + column, round(RULER * ratio) + row) == theme.colours(view).wave_selected
    view.set_zoom(0)
    assert not is_fine(view.viewport, view.width(), RATE)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_no_sample_is_lost_and_the_line_never_breaks_at_any_fine_zoom(ratio: float) -> None:
    values = np.zeros((1, RATE * 10), np.int16)
    values[0, RATE * 5] = 10_000
    samples, lane = Samples(RATE, 0, values), QRectF(0, 24, 900, 100)
    for span_ms in (4, 9, 30, 100, 300, 1000, 3000, 7000):
        view = Viewport(60_000, 5000 - span_ms * 0.4, span_ms)
        pixels = Trace().of(samples, view, [lane], 10_000, ratio).pixels
        column = round(view.x_of(5000, 900) * ratio)
        assert pixels[: round(8 * ratio), column - 3 : column + 4].any(), span_ms
        assert not pixels[: round(8 * ratio), : column - 6].any()
        assert pixels.any(axis=0).all()


def test_both_channels_are_drawn_where_they_differ_and_there_is_room(loaded: VoicePanel) -> None:
    view, bars = loaded.waveform, Bars()
    waveform = view.scene.waveform
    assert len(bars.lanes(waveform, QRectF(0, 24, 900, 100))) == 2
    assert len(bars.lanes(waveform, QRectF(0, 24, 900, 40))) == 1
    sheet = bars.of(waveform, Viewport(60_000, 19_000, 12_000), QRectF(0, 24, 900, 100), 1.0)
    left, right = sheet.outer
    middle = len(left) // 2
    assert left[middle] > 20
    assert right[middle] <= 2
    # The core, the loudness, is lower than the peaks, and there is none in silence.
    assert 5 < sheet.core[0][middle] < sheet.outer[0][middle]
    assert sheet.core[1][middle] == 0


def test_bars_do_not_change_while_scrolling(loaded: VoicePanel) -> None:
    waveform, lane = loaded.waveform.scene.waveform, QRectF(0, 24, 900, 100)
    one = Bars().of(waveform, Viewport(60_000, 10_000, 12_000), lane, 2.0)
    other = Bars().of(waveform, Viewport(60_000, 10_000 + 5 * 12_000 * 4 / 900, 12_000), lane, 2.0)
    assert (other.outer[0][:-5] == one.outer[0][5:]).all()


def test_clipped_and_loud_parts_are_marked_and_described(panel: VoicePanel, qtbot: QtBot) -> None:
    waveform = Waveform(RATE, 1)
    times = np.arange(RATE * 6) / RATE
    values = np.clip(np.sin(times * 900) * np.where(times < 2, 0.3, np.where(times < 4, 0.95, 3.0)), -1, 1) * 32_767
    waveform.add(values.astype(np.int16).reshape(-1, 1))
    waveform.finish()
    view = panel.waveform
    panel._pages.setCurrentWidget(panel.timeline)
    view.show_voice(Span.within(6000))
    view.show_waveform(waveform)
    view.show_pauses((Pause(0, 700),))
    sheet = Bars().of(waveform, view.viewport, QRectF(0, 24, view.width(), 100), 1.0)
    third = len(sheet.lefts) // 3
    assert not any(sheet.clipped[: third - 2] + sheet.loud[: third - 2])
    assert not any(sheet.clipped[third + 2 : 2 * third - 2])
    assert all(sheet.loud[third + 2 : 2 * third - 2])
    assert all(sheet.clipped[2 * third + 3 : -3])
    told = [view.scene.describe(at_ms, view.pixel_ms) for at_ms in (300, 1500, 3000, 5000)]
    assert told[0] == "0:00.30 · Pause of 0.7 s"
    assert told[1] == ""
    assert told[2].endswith("Very loud, but not clipped")
    assert "Clipped" in told[3]
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(x_of(panel, 5000), 80), QPoint(5, 5)))
    qtbot.waitUntil(lambda: "Clipped" in QToolTip.text())
    QToolTip.hideText()


def test_the_edited_waveform_is_drawn_over_the_dimmed_selection(loaded: VoicePanel) -> None:
    view = loaded.waveform
    view.resize(1000, 128)
    view.set_zoom(0)
    quiet = Waveform(RATE, 1)
    quiet.add((np.sin(np.arange(RATE * 4) / 9) * 3000).astype(np.int16).reshape(-1, 1))
    quiet.finish()

    def colours_at(at_ms: float) -> set[str]:
        image = view.grab(QRect(x_of(loaded, at_ms) - 4, 30, 9, view.height() - 30)).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    chosen = theme.colours(view).wave_selected.name()
    assert chosen in colours_at(3000)
    view.show_edited(EditedWaveform(quiet, 2000))
    assert chosen in colours_at(3000)
    assert chosen not in colours_at(7500)
    view.show_edited(None)
    assert chosen in colours_at(7500)


def test_a_known_voice_is_shown_at_once(
    loaded: VoicePanel, qtbot: QtBot, speech: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: loaded._scan._cancel_scan is None)
    (kept,) = (loaded._preview._excerpts._drafts_dir.with_name("waveforms")).iterdir()
    assert kept.stat().st_size > 1000

    def decode(*_args: object) -> None:
        raise AssertionError("decoded again")

    monkeypatch.setattr("omnihuman_desktop.media.audio.waveform_scan._Scan.run", decode)
    loaded.set_file(speech)
    qtbot.waitUntil(lambda: loaded.waveform.scene.waveform is not None and loaded.waveform.span.start_ms == 0)
    assert loaded.waveform.scene.waveform.complete


def test_a_view_of_three_hours_is_painted_in_a_fraction_of_a_frame(panel: VoicePanel) -> None:
    from time import thread_time

    view = panel.waveform
    waveform = Waveform(8000, 2, 3 * 3_600_000)
    noise = (np.random.default_rng(1).standard_normal((8000 * 60, 2)) * 4000).astype(np.int16)
    for _ in range(180):
        waveform.add(noise[: len(noise) // 256 * 256])
    waveform.finish()
    panel._pages.setCurrentWidget(panel.timeline)
    panel.timeline.show_voice(Span.within(waveform.length_ms, 3_600_000))
    view.show_waveform(waveform)
    view.show_pauses(tuple(Pause(at_ms, at_ms + 600) for at_ms in range(0, waveform.length_ms, 2500)))
    view.resize(1600, 160)
    image = QImage(view.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    times_s = []
    for number in range(10):
        view.set_zoom(number / 20)
        before_s = thread_time()
        view.render(image)
        times_s.append(thread_time() - before_s)
    assert min(times_s) < 0.03
