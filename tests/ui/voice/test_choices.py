"""What is chosen of a voice: by keys and by hand, and the way back. No sound is decoded for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.domain.voice import Channels, VoiceEdits
from omnihuman_desktop.media.audio.excerpt import VoiceInfo
from omnihuman_desktop.ui.voice.panel import VoicePanel
from omnihuman_desktop.ui.voice.span import Span
from omnihuman_desktop.ui.voice.waveform.pointer import STOP_PX

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
VOICE_MS = 600_000


def run_nothing(*_args: object) -> object:
    return lambda: None


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> VoicePanel:
    """Ten minutes of a voice that nobody decodes, 0:40 to 1:15 of it selected."""
    panel = VoicePanel(run_nothing, tmp_path / "drafts")
    qtbot.addWidget(panel)
    panel.resize(1000, 260)
    panel._wanted = (40_000, 75_000)
    panel._show_voice(VoiceInfo(tmp_path / "long.wav", VOICE_MS, 16_000, 1, "wav", 1))
    panel.show()
    qtbot.waitExposed(panel)
    panel.waveform.setFocus()
    return panel


def span(panel: VoicePanel) -> tuple[int, int]:
    return panel.waveform.span.start_ms, panel.waveform.span.end_ms


def press(panel: VoicePanel, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(panel.waveform, key, modifiers)


def mark(panel: VoicePanel, at_ms: int, key: Qt.Key) -> None:
    panel.waveform.set_playhead(at_ms)
    press(panel, key)


def undo(panel: VoicePanel, target: QWidget | None = None) -> None:
    QTest.keyClick(target or panel.waveform, Key.Key_Z, Modifier.ControlModifier)


def redo(panel: VoicePanel) -> None:
    QTest.keyClick(panel.waveform, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)


def drag(panel: VoicePanel, *places: int, button: Qt.MouseButton = Button.LeftButton, keep: bool = False) -> None:
    view, y = panel.waveform, 80
    QTest.mousePress(view, button, Modifier.NoModifier, QPoint(places[0], y))
    for x in places[1:]:
        QTest.mouseMove(view, QPoint(x, y))
    if not keep:
        QTest.mouseRelease(view, button, Modifier.NoModifier, QPoint(places[-1], y))


def x_of(panel: VoicePanel, at_ms: int) -> int:
    return round(panel.waveform.x_of(at_ms))


def test_an_in_point_stays_when_the_out_point_is_set(panel: VoicePanel) -> None:
    mark(panel, 200_000, Key.Key_I)
    assert span(panel) == (200_000, 235_000)
    mark(panel, 212_340, Key.Key_O)
    assert span(panel) == (200_000, 212_340)
    assert panel.notes.note == ""


def test_an_out_point_beyond_35_seconds_makes_a_film_and_undo_takes_it_back(panel: VoicePanel) -> None:
    mark(panel, 200_000, Key.Key_I)
    mark(panel, 250_000, Key.Key_O)
    assert span(panel) == (200_000, 250_000)
    assert panel.selection is not None
    assert panel.selection.is_film
    panel.choices.keep_short()
    assert span(panel) == (215_000, 250_000), "the edge that was placed last stays"
    undo(panel)
    undo(panel)
    assert span(panel) == (200_000, 235_000)
    assert not panel.waveform.span.is_film


def test_an_in_point_takes_along_an_end_that_was_not_set(panel: VoicePanel) -> None:
    mark(panel, 500_000, Key.Key_I)
    mark(panel, 300_000, Key.Key_I)
    assert span(panel) == (300_000, 335_000), "to look for another beginning makes no film"
    mark(panel, 330_000, Key.Key_O)
    mark(panel, 250_000, Key.Key_I)
    assert span(panel) == (250_000, 330_000), "both ends were set"


def test_the_start_of_a_film_is_moved_alone(panel: VoicePanel) -> None:
    press(panel, Key.Key_A, Modifier.ControlModifier)
    assert span(panel) == (0, VOICE_MS)
    mark(panel, 100_000, Key.Key_I)
    assert span(panel) == (100_000, VOICE_MS)


def test_a_dragged_end_stops_at_35_seconds_before_it_makes_a_film(panel: VoicePanel) -> None:
    mark(panel, 60_000, Key.Key_O)
    view = panel.waveform
    end, limit = x_of(panel, 60_000), x_of(panel, 75_000)
    drag(panel, end, end + 9, limit + STOP_PX - 4, keep=True)
    assert span(panel) == (40_000, 75_000), "35 s to the millisecond"
    QTest.mouseMove(view, QPoint(limit + STOP_PX + 6, 80))
    assert view.span.is_film
    QTest.mouseMove(view, QPoint(limit + STOP_PX // 2, 80))
    assert view.span.is_film, "it was meant to be a film: every length is within reach"
    QTest.mouseMove(view, QPoint(limit - 20, 80))
    QTest.mouseMove(view, QPoint(limit + STOP_PX // 2, 80))
    assert span(panel) == (40_000, 75_000)
    QTest.mouseRelease(view, Button.LeftButton, Modifier.NoModifier, QPoint(limit + STOP_PX // 2, 80))
    assert span(panel) == (40_000, 75_000)


def test_a_typed_end_makes_a_film(panel: VoicePanel) -> None:
    field = panel.row.end
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, Modifier.ControlModifier)
    QTest.keyClicks(field, "2:00")
    QTest.keyClick(field, Key.Key_Return)
    assert span(panel) == (40_000, 120_000)


def test_all_is_selected_by_a_button_that_a_film_has_no_use_for(panel: VoicePanel) -> None:
    assert panel.row.all.isVisible()
    QTest.mouseClick(panel.row.all, Button.LeftButton)
    assert span(panel) == (0, VOICE_MS)
    assert not panel.row.all.isVisible()
    undo(panel)
    assert span(panel) == (40_000, 75_000)
    assert panel.row.all.isVisible()


def test_arrows_move_by_a_second_a_tenth_and_a_frame(panel: VoicePanel) -> None:
    press(panel, Key.Key_Right)
    press(panel, Key.Key_Right, Modifier.AltModifier)
    press(panel, Key.Key_Right, Modifier.AltModifier | Modifier.ShiftModifier)
    assert span(panel) == (41_140, 76_140)
    press(panel, Key.Key_Comma)
    press(panel, Key.Key_Comma)
    press(panel, Key.Key_Period)
    assert span(panel) == (41_100, 76_100)


def test_a_new_selection_can_be_drawn_beside_the_old_one(panel: VoicePanel) -> None:
    view = panel.waveform
    view.set_zoom(0)
    start, end = x_of(panel, 300_000), x_of(panel, 320_000)
    drag(panel, start, start + 9, end)
    assert span(panel) == (pytest.approx(300_000, abs=600), pytest.approx(320_000, abs=600))
    drag(panel, start := x_of(panel, 500_000), start - 10, x_of(panel, 400_000))
    assert span(panel) == (pytest.approx(400_000, abs=600), pytest.approx(500_000, abs=600))
    undo(panel)
    undo(panel)
    assert span(panel) == (40_000, 75_000)


def test_escape_cancels_a_drag(panel: VoicePanel) -> None:
    start = x_of(panel, 50_000)
    drag(panel, start, start + 20, start + 100, keep=True)
    assert span(panel) != (40_000, 75_000)
    press(panel, Key.Key_Escape)
    assert span(panel) == (40_000, 75_000)
    QTest.mouseRelease(panel.waveform, Button.LeftButton, Modifier.NoModifier, QPoint(start, 80))
    assert not panel.choices.can_undo


def test_a_drag_outside_the_view_scrolls_on(panel: VoicePanel, qtbot: QtBot) -> None:
    view = panel.waveform
    start = x_of(panel, 50_000)
    drag(panel, start, start + 20, view.width() + 40, keep=True)
    qtbot.waitUntil(lambda: view.span.start_ms > 150_000)
    QTest.mouseRelease(view, Button.LeftButton, Modifier.NoModifier, QPoint(view.width() + 40, 80))
    assert view.viewport.start_ms < view.span.end_ms <= view.viewport.end_ms
    undo(panel)
    assert span(panel) == (40_000, 75_000)


def test_the_middle_button_pans(panel: VoicePanel) -> None:
    view = panel.waveform
    before_ms = view.viewport.start_ms
    drag(panel, 600, 500, 400, button=Button.MiddleButton)
    assert view.viewport.start_ms == pytest.approx(before_ms + 200 * view.pixel_ms)
    assert span(panel) == (40_000, 75_000)


def test_a_shift_click_moves_the_nearer_edge(panel: VoicePanel) -> None:
    at_x = x_of(panel, 60_000)
    QTest.mouseClick(panel.waveform, Button.LeftButton, Modifier.ShiftModifier, QPoint(at_x, 80))
    assert span(panel) == (40_000, pytest.approx(60_000, abs=70))


def test_the_overview_pans_and_is_shown_for_long_voices_only(panel: VoicePanel) -> None:
    strip, view = panel.timeline.minimap, panel.waveform
    assert strip.isVisible()
    assert strip.accessibleName() == "Overview"
    x = strip.width() // 2
    QTest.mousePress(strip, Button.LeftButton, Modifier.NoModifier, QPoint(x, 5))
    assert (view.viewport.start_ms + view.viewport.end_ms) / 2 == pytest.approx(VOICE_MS / 2, abs=1500)
    QTest.mouseMove(strip, QPoint(x + 100, 5))
    QTest.mouseRelease(strip, Button.LeftButton, Modifier.NoModifier, QPoint(x + 100, 5))
    middle_ms = VOICE_MS / 2 + 100 * VOICE_MS / strip.width()
    assert (view.viewport.start_ms + view.viewport.end_ms) / 2 == pytest.approx(middle_ms, abs=1500)
    assert span(panel) == (40_000, 75_000)
    panel.timeline.show_voice(Span.within(30_000))
    assert not strip.isVisible()


def test_steps_are_undone_and_redone(panel: VoicePanel) -> None:
    mark(panel, 50_000, Key.Key_I)
    press(panel, Key.Key_End)
    for _ in range(5):
        press(panel, Key.Key_Left)
    assert span(panel) == (570_000, 595_000)
    undo(panel)
    assert span(panel) == (575_000, 600_000)
    undo(panel)
    assert span(panel) == (50_000, 75_000)
    assert panel.waveform.viewport.start_ms <= 50_000 < 75_000 <= panel.waveform.viewport.end_ms
    redo(panel)
    redo(panel)
    assert span(panel) == (570_000, 595_000)
    undo(panel)
    undo(panel)
    undo(panel)
    assert span(panel) == (40_000, 75_000)
    assert not panel.choices.can_undo
    assert panel.row.start.text() == "0:40.00"


def test_undo_works_in_the_whole_panel_except_in_text_fields(panel: VoicePanel, qtbot: QtBot) -> None:
    outer: list[bool] = []
    shortcut = QShortcut("Ctrl+Z", panel)
    shortcut.activated.connect(lambda: outer.append(True))
    field = panel.row.start
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, Modifier.ControlModifier)
    QTest.keyClicks(field, "50")
    QTest.keyClick(field, Key.Key_Return)
    assert span(panel) == (50_000, 75_000)
    QTest.keyClicks(field, "1")
    undo(panel, field)
    assert (field.text(), span(panel)) == ("0:50.00", (50_000, 75_000))
    undo(panel, panel.row.play)
    assert span(panel) == (40_000, 75_000)
    assert outer == []
    undo(panel)
    assert outer == [True]


def test_edits_can_be_undone_and_redone(panel: VoicePanel) -> None:
    heard: list[VoiceEdits] = []
    panel.choices.edits_changed.connect(lambda: heard.append(panel.edits))
    mono = VoiceEdits(channels=Channels.MONO)
    panel.choices.change_edits(mono)
    press(panel, Key.Key_Right)
    undo(panel)
    assert (panel.edits, span(panel)) == (mono, (40_000, 75_000))
    undo(panel)
    assert panel.edits == VoiceEdits()
    redo(panel)
    assert heard == [mono, VoiceEdits(), mono]
