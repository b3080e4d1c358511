"""What every test gets: no screen is needed, no log line goes unnoticed, nothing outside a temporary folder is touched."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

if "OMNIHUMAN_TEST_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_AUDIO_BACKEND"] = "pulseaudio"  # as the program has it: see app.make_application
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
for name in ("EVOLINK_API_KEY", "EVOLINK_BASE_URL", "EVOLINK_FILES_URL"):
    os.environ.pop(name, None)

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"


# As in the program: what a thread collects may be a widget of an earlier test, which only the main thread may destroy.
gc.disable()


def print_message(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    sys.stderr.write(f"{message}\n")


def pytest_sessionstart() -> None:
    # What pytest-qt puts back after each test. Were it none, a message that a thread of Qt is about to write would take the
    # process down: PySide looks for the handler only when it has the interpreter's lock.
    qInstallMessageHandler(print_message)


def pytest_sessionfinish() -> None:
    qInstallMessageHandler(None)


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Collects what a test leaves, on the main thread."""
    yield
    gc.collect(1)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The class of pytest-qt's application."""
    from omnihuman_desktop.ui.runtime.application import Application

    return Application


@pytest.fixture
def portrait() -> Path:
    return SAMPLES / "astronaut.png"


@pytest.fixture
def voice() -> Path:
    return SAMPLES / "jfk.wav"


_OF_BROKEN_LINES = frozenset({"socket.send() raised exception."})
"""What asyncio says, at times, where a library writes on to a line that a test has cut."""


class _Unexpected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() not in _OF_BROKEN_LINES:
            self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it is marked `expects_log`."""
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    lines = [f"{record.name}: {record.getMessage()}" for record in handler.records]
    if request.node.get_closest_marker("expects_log"):
        assert lines, "the log line that this test expects did not come"
    else:
        assert not lines, f"unexpected log lines: {lines}"
