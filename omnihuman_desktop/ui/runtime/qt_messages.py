"""Qt's own messages, written to the log."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


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
