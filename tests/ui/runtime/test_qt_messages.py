"""Qt's messages in the log."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QtMsgType, qInfo, qInstallMessageHandler, qWarning

from omnihuman_desktop.ui.runtime.qt_messages import QtMessages
from tests.conftest import print_message

if TYPE_CHECKING:
    from collections.abc import Iterator


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
