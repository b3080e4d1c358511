"""The application object, which receives the files that macOS opens with the program, and Qt's messages in the log."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_SWITCH_S = 0.001
"""How long the window's thread waits for the interpreter while another one computes, in seconds; Python's own 5 ms add up."""


class Application(QApplication):
    """`files_opened` carries a list with one path for each file that the system opens with the running program.

    macOS sends them as events, other systems name them on the command line.
    """

    files_opened = Signal(list)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        sys.setswitchinterval(_SWITCH_S)

    def event(self, event: QEvent) -> bool:
        """Take the file of a `QFileOpenEvent`."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_opened.emit([Path(event.file())])
            return True
        return super().event(event)


class QtMessages:
    """Writes Qt's messages to the log, from any thread, from `start` to `stop`. One that comes again at once is written once:
    a sound output that is gone is missed anew with every frame of a video.

    Call `stop` when the threads of Qt have ended. A message that is on its way meanwhile takes the program down, since PySide
    looks for the handler, by then gone, only when it has the interpreter's lock.
    """

    def __init__(self) -> None:
        self._last = ""

    def start(self) -> None:
        """Write from now on."""
        qInstallMessageHandler(self.write)

    def stop(self) -> None:
        """Leave Qt's messages to Qt again."""
        qInstallMessageHandler(None)

    def write(self, kind: QtMsgType, _context: QMessageLogContext | None, message: str) -> None:
        """Write one message."""
        if kind in _LEVELS and message != self._last:
            self._last = message
            logging.getLogger("qt").log(_LEVELS[kind], "%s", message)
