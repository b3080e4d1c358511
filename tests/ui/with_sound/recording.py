"""Recording from a microphone of a real sound server. Run by tests/ui/test_with_sound.py."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.app import Program
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.ui.record.panel import RecordPanel
from omnihuman_desktop.ui.record.recorder import RecorderState, RecordingProblem
from omnihuman_desktop.ui.runtime.background import Background
from tests.running_program import run_window, until
from tests.sound_server import MICROPHONE, OTHER, RATE, Sound, compare, control, unlike_itself

pytestmark = pytest.mark.qt_log_ignore("Failed to get", "Stream failed", "propagateSizeHints", "pipewire", extend=True)

ATTEMPTS = 4


@contextlib.contextmanager
def speak(tmp_path: Path, sound: Sound) -> Iterator[None]:
    """Play `sound` into the microphone."""
    path = tmp_path / "spoken.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.repeat((sound * 32767).astype("<i2"), 2).tobytes())
    with subprocess.Popen(["nice", "-n", "-15", "paplay", f"--device={OTHER}", str(path)]) as playing:
        try:
            yield
        finally:
            playing.terminate()


def samples_of(path: Path) -> Sound:
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordPanel]:
    control("set-default-source", MICROPHONE)
    background, settings, host = Background(), SettingsFile(tmp_path / "settings.json"), QWidget()
    qtbot.addWidget(host)
    settings.change(countdown=False)
    panel = RecordPanel(background, tmp_path / "recordings", settings, lambda: None, host)
    panel.show()
    yield panel
    panel.hide()
    background.close()
    settings.close()


def click(widget: QWidget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def listening(qtbot: QtBot, panel: RecordPanel) -> None:
    qtbot.waitUntil(lambda: panel.recorder.state is RecorderState.LISTENING, timeout=60_000)


def record(qtbot: QtBot, panel: RecordPanel, tmp_path: Path, sound: Sound) -> Path:
    listening(qtbot, panel)
    click(panel.record)
    with speak(tmp_path, sound):
        qtbot.wait(round(len(sound) / RATE * 1000) + 700)
    with qtbot.waitSignal(panel.recording_chosen, timeout=60_000) as made:
        click(panel.record)
    assert made.args is not None
    return Path(made.args[0])


def test_the_recording_contains_what_was_said(panel: RecordPanel, qtbot: QtBot, tmp_path: Path) -> None:
    sound = unlike_itself(2)
    for _ in range(ATTEMPTS):
        path = record(qtbot, panel, tmp_path, sound)
        likeness = compare(samples_of(path), sound)
        if likeness.worst > 0.99:
            break
    assert likeness.correlation > 0.99
    assert likeness.worst > 0.99
    assert panel.meter.value() > -60
    qtbot.waitUntil(lambda: panel.recordings.current is not None and panel.recordings.current.path == path)
    assert path.parent == tmp_path / "recordings"


def test_nothing_is_recorded_while_paused(panel: RecordPanel, qtbot: QtBot, tmp_path: Path) -> None:
    listening(qtbot, panel)
    click(panel.record)
    qtbot.waitUntil(lambda: panel.recorder.length_ms > 400, timeout=60_000)
    click(panel.pause)
    before_ms = panel.recorder.length_ms
    with speak(tmp_path, unlike_itself(1)):
        qtbot.wait(1200)
    assert "paused" in panel.time.text()
    assert panel.recorder.length_ms <= before_ms + 300
    click(panel.pause)
    qtbot.wait(600)
    with qtbot.waitSignal(panel.recording_chosen, timeout=60_000) as made:
        click(panel.record)
    kept = samples_of(made.args[0])
    assert len(kept) / RATE == pytest.approx(before_ms / 1000 + 0.6, abs=0.6)
    assert np.abs(kept[: RATE // 3]).max() == 0


def test_a_recording_ends_at_the_maximum_length(panel: RecordPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("omnihuman_desktop.ui.record.recorder.MAX_MS", 1000)
    listening(qtbot, panel)
    with qtbot.waitSignal(panel.recording_chosen, timeout=60_000) as made:
        click(panel.record)
    assert made.args is not None
    assert 1.0 <= len(samples_of(made.args[0])) / RATE < 2.5
    assert panel.note.text() == "A recording can be up to 3:00:00 long. This one is saved; continue in a new one."
    listening(qtbot, panel)
    assert panel.record.isEnabled()


def test_opening_the_panel_while_a_recording_is_saved_loses_neither_it_nor_the_next(
    panel: RecordPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync
    monkeypatch.setattr("omnihuman_desktop.media.audio.recordings.os.fsync", lambda file: (time.sleep(1), fsync(file)))
    listening(qtbot, panel)
    click(panel.record)
    qtbot.waitUntil(lambda: panel.recorder.length_ms > 300, timeout=60_000)
    panel.hide()
    assert panel.recorder.state is RecorderState.SAVING
    panel.show()
    listening(qtbot, panel)
    click(panel.record)
    qtbot.waitUntil(lambda: panel.recorder.length_ms > 300, timeout=60_000)
    with qtbot.waitSignal(panel.recording_chosen, timeout=60_000):
        click(panel.record)
    kept = sorted((tmp_path / "recordings").iterdir())
    assert [path.suffix for path in kept] == [".wav", ".wav"]
    assert all(len(samples_of(path)) > RATE * 0.2 for path in kept)


def test_a_microphone_that_changes_ends_the_countdown(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.recorder.counting_down = True
    listening(qtbot, panel)
    click(panel.record)
    assert panel.recorder.state is RecorderState.COUNTING
    panel.recorder.listen(f"{OTHER}.monitor")
    listening(qtbot, panel)
    qtbot.wait(3500)
    assert panel.recorder.state is RecorderState.LISTENING


def test_clipping_stays_marked(panel: RecordPanel, qtbot: QtBot, tmp_path: Path) -> None:
    listening(qtbot, panel)
    with speak(tmp_path, np.sign(unlike_itself(0.5))):
        qtbot.waitUntil(lambda: panel.meter.clipped, timeout=60_000)
    qtbot.wait(500)
    assert panel.meter.clipped
    assert panel.meter.accessibleDescription().startswith("Clipped")
    click(panel.meter)
    assert not panel.meter.clipped


def test_the_countdown_can_be_skipped_or_cancelled(panel: RecordPanel, qtbot: QtBot) -> None:
    listening(qtbot, panel)
    click(panel.countdown)
    click(panel.record)
    assert (panel.recorder.state, panel.time.text(), panel.record.accessibleName()) == (
        RecorderState.COUNTING,
        "3",
        "Start now",
    )
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.recorder.state is RecorderState.LISTENING
    assert panel.isVisible()
    click(panel.record)
    qtbot.waitUntil(lambda: panel.time.text() == "2", timeout=60_000)
    click(panel.record)
    assert panel.recorder.state is RecorderState.RECORDING
    qtbot.waitUntil(lambda: panel.recorder.length_ms > 200, timeout=60_000)
    with qtbot.waitSignal(panel.recording_chosen, timeout=60_000):
        click(panel.record)


def test_recordings_are_played_renamed_removed_and_restored(panel: RecordPanel, qtbot: QtBot, tmp_path: Path) -> None:
    path = record(qtbot, panel, tmp_path, unlike_itself(1))
    takes = panel.recordings
    qtbot.waitUntil(lambda: takes.rows.count() == 1)
    with qtbot.waitSignal(takes.player.playing_changed, timeout=60_000):
        click(takes.play)
    assert takes.play.text().strip() == "Stop"
    QTest.keyClick(takes.rows, Qt.Key.Key_Space)
    assert not takes.player.playing
    takes.rows.currentItem().setText("Intro")
    qtbot.waitUntil(lambda: takes.current is not None and takes.current.path.name == "Intro.wav")
    QTest.keyClick(takes.rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: takes.rows.count() == 0)
    assert "Removed “Intro”" in panel.note.text()
    assert not takes.use.isEnabled()
    click(takes.undo)
    qtbot.waitUntil(lambda: takes.rows.count() == 1)
    with qtbot.waitSignal(panel.recording_chosen) as chosen:
        click(takes.use)
    assert chosen.args == [path.with_name("Intro.wav")]


def test_a_denied_microphone_is_reported(panel: RecordPanel, qtbot: QtBot) -> None:
    listening(qtbot, panel)
    panel.hide()
    panel.recorder.request_permission = lambda owner, answered: answered(False)
    with qtbot.waitSignal(panel.recorder.problem_found) as told:
        panel.show()
    assert told.args == [RecordingProblem.NOT_ALLOWED]
    assert "privacy settings" in panel.note.text()
    assert not panel.record.isEnabled()


def test_a_recording_becomes_the_voice(qapp: QApplication, tmp_path: Path) -> None:
    control("set-default-source", MICROPHONE)

    async def scenario(program: Program) -> None:
        window = program.window
        window.settings.change(countdown=False)
        click(window.composer.voice.header.record)
        panel = window.recording.panel
        assert panel is not None
        assert not panel.isModal()
        await until(lambda: panel.recorder.state is RecorderState.LISTENING)
        click(panel.record)
        with speak(tmp_path, unlike_itself(2)):
            await until(lambda: panel.recorder.length_ms > 1500)
        click(panel.record)
        await until(lambda: window.composer.voice.selection is not None)
        selection = window.composer.voice.selection
        assert selection is not None
        assert selection.path.parent == program.data_dir / "recordings"
        await until(lambda: panel.recordings.rows.count() == 1 and not panel.recordings.remove.isEnabled())
        click(panel.record)
        await until(lambda: panel.recorder.length_ms > 500)

    run_window(qapp, tmp_path / "data", scenario)
    kept = sorted((tmp_path / "data" / "recordings").iterdir())
    # What was being recorded when the window was closed is kept as well.
    assert [path.suffix for path in kept] == [".wav", ".wav"]
    assert all(len(samples_of(path)) > RATE // 3 for path in kept)


def test_what_was_recorded_survives_a_disconnected_microphone(panel: RecordPanel, qtbot: QtBot, tmp_path: Path) -> None:
    """The last one: there is no microphone afterwards."""
    listening(qtbot, panel)
    click(panel.record)
    qtbot.waitUntil(lambda: panel.recorder.length_ms > 800, timeout=60_000)
    with qtbot.waitSignal(panel.recording_chosen, timeout=60_000) as made:
        control("unload-module", "module-remap-source")
        control("unload-module", "module-null-sink")
    assert len(samples_of(made.args[0])) > RATE * 0.7
    assert "was disconnected" in panel.note.text() or "No microphone" in panel.note.text()
    qtbot.waitUntil(lambda: panel.recorder.state is RecorderState.CLOSED, timeout=60_000)
    assert not panel.record.isEnabled()
