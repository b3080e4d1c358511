from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInfo, qInstallMessageHandler, qWarning
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.ui.runtime.application import Application, QtMessages
from tests.conftest import print_message
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


@pytest.fixture
def messages() -> Iterator[QtMessages]:
    messages = QtMessages()
    messages.start()
    yield messages
    messages.stop()
    qInstallMessageHandler(print_message)


@pytest.mark.no_qt_log
@pytest.mark.expects_log
def test_a_message_goes_to_the_log_at_its_level(messages: QtMessages, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        qWarning("no such output")
        qInfo("found one")
    assert caplog.record_tuples == [("qt", logging.WARNING, "no such output"), ("qt", logging.INFO, "found one")]


@pytest.mark.no_qt_log
@pytest.mark.expects_log
def test_the_same_message_again_and_again_is_one_line(messages: QtMessages, caplog: pytest.LogCaptureFixture) -> None:
    for text in ("Stream failed", "Stream failed", "Stream failed", "Buffer empty", "Stream failed"):
        messages.write(QtMsgType.QtWarningMsg, None, text)
    messages.write(QtMsgType.QtDebugMsg, None, "chatter")
    assert [record.getMessage() for record in caplog.records] == ["Stream failed", "Buffer empty", "Stream failed"]


def test_no_test_leaves_qt_without_a_handler(request: pytest.FixtureRequest) -> None:
    assert request.node.qt_log_capture._previous_handler is print_message
