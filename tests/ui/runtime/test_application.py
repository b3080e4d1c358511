from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.ui.runtime.application import Application
from tests.running_program import run_window, until


@pytest.mark.qt_log_ignore("QFontDatabase", "Failed to obtain", "does not support raise", extend=True)
def test_a_file_that_the_system_opens_with_the_program_is_taken_into_the_draft(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        assert isinstance(qapp, Application)
        qapp.files_opened.connect(program.window.receive_files)
        for path in (portrait, voice):
            qapp.sendEvent(qapp, QFileOpenEvent(str(path)))
        await until(program.window.composer.generate.isEnabled)
        qapp.files_opened.disconnect(program.window.receive_files)

    run_window(qapp, tmp_path / "data", scenario)
