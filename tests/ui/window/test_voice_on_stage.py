"""The voice is heard over the portrait, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.ui.voice.playback.preview import PreviewState
from tests.running_program import fill, jobs, run_window, until

pytestmark = pytest.mark.qt_log_ignore("pipewire", "PulseAudio", "audio device", "propagateSizeHints", extend=True)


def test_the_portrait_is_seen_while_the_voice_is_heard(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        panel, stage = window.composer.voice, window.stage
        window.composer.submit()
        await until(lambda: any(job.state is JobState.DONE for job in jobs(program)))
        await until(lambda: stage.frame() is not None)
        stage._player.seek(1000)
        await until(lambda: stage.position_ms == 1000)
        description = stage.accessibleDescription()
        panel.toggle_play()
        await until(lambda: window.audition.page is not None and window.audition.page.isVisible())
        page = window.audition.page
        assert page is not None
        assert page.geometry() == stage.rect()
        await until(lambda: page._image is not None and page._canvas.isVisible())
        seconds = (panel.waveform.span.length_ms) // 1000
        await until(lambda: page.words == f"Your selection · 0:01 of 0:{seconds:02d}")
        assert panel.waveform.playhead_ms >= 1000
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 40))
        assert not page.isVisible()
        assert panel.preview.state is PreviewState.NOTHING
        assert (stage.accessibleDescription(), stage.position_ms) == (description, 1000)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            panel.toggle_play()
            await until(page.isVisible)
            QTest.keyClick(stage, key)
            assert not page.isVisible()
        assert not stage.playing
        panel.toggle_play()
        await until(page.isVisible)
        window.tasks.select(None)
        assert not page.isVisible()

    run_window(qapp, tmp_path / "data", scenario)


def test_the_letters_work_wherever_no_text_is_written(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        panel = window.composer.voice
        window.activateWindow()
        await until(lambda: QApplication.activeWindow() is window)
        window.tasks.list.setFocus()
        QTest.keyClick(window.tasks.list, Qt.Key.Key_L)
        assert panel.preview.speed == 1.25
        assert panel.row.speed.text() == "1.25×"
        QTest.keyClick(window.tasks.list, Qt.Key.Key_K)
        await until(lambda: panel.preview.state is PreviewState.PLAYING)
        QTest.keyClick(window.tasks.list, Qt.Key.Key_J)
        QTest.keyClick(window.tasks.list, Qt.Key.Key_J)
        assert panel.preview.speed == 0.75
        QTest.keyClick(window.tasks.list, Qt.Key.Key_K)
        assert panel.preview.state is PreviewState.NOTHING
        prompt = window.composer.options.prompt
        prompt.setFocus()
        QTest.keyClicks(prompt, "jkl")
        assert prompt.toPlainText() == "jkl"
        assert (panel.preview.speed, panel.preview.state) == (0.75, PreviewState.NOTHING)
        window.composer.submit()
        await until(lambda: window.stage.frame() is not None)
        panel.waveform.setFocus()
        QTest.keyClick(panel.waveform, Qt.Key.Key_L)
        assert (panel.preview.speed, window.stage._player.speed) == (1.0, 1.0)
        window.tasks.list.setFocus()
        QTest.keyClick(window.tasks.list, Qt.Key.Key_L)
        assert (panel.preview.speed, window.stage._player.speed) == (1.0, 1.25)
        QTest.keyClick(window.tasks.list, Qt.Key.Key_M)
        assert window.stage._player_view._muted

    run_window(qapp, tmp_path / "data", scenario)
