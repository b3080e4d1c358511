"""SIGTERM and SIGINT as a Qt signal."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBERS = signal.SIGTERM, signal.SIGINT


class TerminationSignals(QObject):
    """Emits `received` when the process gets SIGTERM or SIGINT, as soon as a Qt event loop runs.

    Python runs signal handlers between two of its own instructions, and in Qt's event loop there are none while nothing
    happens. So Python writes each signal to a socket (`signal.set_wakeup_fd`) that Qt watches.
    """

    received = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._former: dict[int, Callable[..., object] | int | None] = {}

    def install(self) -> None:
        """Handle the signals. Call it again after an event loop of asyncio was made, which may take the wakeup socket."""
        for number in NUMBERS:
            former = signal.signal(number, _ignore)
            self._former.setdefault(number, former)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)

    def remove(self) -> None:
        """Restore the former handlers."""
        signal.set_wakeup_fd(-1)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._former.clear()
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            numbers = self._reader.recv(4096)
            if any(number in NUMBERS for number in numbers):
                self.received.emit()


def _ignore(_number: int, _frame: object) -> None:
    """Keep the system's default action from ending the process."""
