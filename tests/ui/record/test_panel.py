"""Recording on a computer that has no microphone, or no sound server at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.media.audio.recordings import make_header
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.ui.record import recorder
from omnihuman_desktop.ui.record.panel import RecordPanel
from omnihuman_desktop.ui.record.recorder import RecorderState
from omnihuman_desktop.ui.runtime.background import Background

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "pipewire", "PulseAudio", "audio device", extend=True)


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RecordPanel]:
    monkeypatch.setattr(recorder, "find_input", lambda device_id: None)
    background, settings, host = Background(), SettingsFile(tmp_path / "settings.json"), QWidget()
    qtbot.addWidget(host)
    panel = RecordPanel(background, tmp_path / "recordings", settings, lambda: None, host)
    yield panel
    panel.hide()
    background.close()
    settings.close()


def test_without_a_microphone_the_panel_says_so_and_record_is_disabled(
    panel: RecordPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.show()
    wanted = "No microphone found. Plug one in, or turn it on in the system's sound settings."
    qtbot.waitUntil(lambda: panel.note.text() == wanted, timeout=60_000)
    assert panel.note.isVisible()
    assert not panel.record.isEnabled()
    assert panel.recorder.state is RecorderState.CLOSED
    QTest.mouseClick(panel.record, Qt.MouseButton.LeftButton)
    panel.recorder.begin()
    panel.recorder.finish()
    assert not (tmp_path / "recordings").exists() or not list((tmp_path / "recordings").iterdir())


def test_removed_recordings_are_restored_one_after_the_other(panel: RecordPanel, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.wav").write_bytes(make_header(48_000, 1, 96_000) + bytes(96_000))
    panel.show()
    takes = panel.recordings
    assert takes.empty.isVisible()
    qtbot.waitUntil(lambda: takes.rows.count() == 2)
    assert not takes.empty.isVisible()
    for left in (1, 0):
        QTest.mouseClick(takes.remove, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda left=left: takes.rows.count() == left and takes.undo.isVisible())
    assert takes.empty.isVisible()
    for back in (1, 2):
        assert takes.undo.isVisible()
        QTest.mouseClick(takes.undo, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda back=back: takes.rows.count() == back)
    assert not takes.undo.isVisible()
    assert sorted(path.name for path in folder.iterdir()) == ["one.wav", "two.wav"]


def test_a_missing_permission_is_reported_with_what_to_do(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.recorder.request_permission = lambda _owner, answered: answered(False)
    panel.show()
    qtbot.waitUntil(lambda: "privacy settings" in panel.note.text(), timeout=60_000)
    assert not panel.record.isEnabled()
