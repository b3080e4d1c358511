"""SIGTERM and SIGINT as a Qt signal."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBERS = signal.SIGTERM, signal.SIGINT
_SIZE = 4096


class TerminationSignals(QObject):
    """Emits `received` when the process gets SIGTERM or SIGINT, as soon as a Qt event loop runs.

    Python runs signal handlers between two of its own instructions, and in Qt's event loop there are none while nothing
    happens. So Python writes each signal to a pipe (`signal.set_wakeup_fd`) that Qt watches; on Windows, to a socket.
    """

    received = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pipe = _Pipe()
        self._notifier = QSocketNotifier(self._pipe.reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._former: dict[int, Callable[..., object] | int | None] = {}

    def install(self) -> None:
        """Handle the signals. Call it again after an event loop of asyncio was made, which may take the wakeup pipe."""
        for number in NUMBERS:
            former = signal.signal(number, _ignore)
            self._former.setdefault(number, former)
        signal.set_wakeup_fd(self._pipe.writer, warn_on_full_buffer=False)

    def remove(self) -> None:
        """Restore the former handlers."""
        signal.set_wakeup_fd(-1)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._former.clear()
        self._notifier.setEnabled(False)
        self._pipe.close()

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            numbers = self._pipe.read()
            if any(number in NUMBERS for number in numbers):
                self.received.emit()


def _ignore(_number: int, _frame: object) -> None:
    """Keep the system's default action from ending the process."""


if sys.platform == "win32":
    import socket

    class _Pipe:
        """Two sockets, since Windows wakes nobody for a pipe."""

        def __init__(self) -> None:
            self._ends = socket.socketpair()
            for end in self._ends:
                end.settimeout(0)
            self.reader, self.writer = (end.fileno() for end in self._ends)

        def read(self) -> bytes:
            """Return what has been written. Raises `BlockingIOError` where that is nothing."""
            return self._ends[0].recv(_SIZE)

        def close(self) -> None:
            """Close both ends."""
            for end in self._ends:
                end.close()
else:

    class _Pipe:
        """A pipe that never blocks."""

        def __init__(self) -> None:
            self.reader, self.writer = os.pipe()
            for end in (self.reader, self.writer):
                os.set_blocking(end, False)

        def read(self) -> bytes:
            """Return what has been written. Raises `BlockingIOError` where that is nothing."""
            return os.read(self.reader, _SIZE)

        def close(self) -> None:
            """Close both ends."""
            for end in (self.reader, self.writer):
                os.close(end)
