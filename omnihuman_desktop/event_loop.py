"""The asyncio event loop that runs in Qt's: qasync's, with timers of its own."""

from __future__ import annotations

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVarTuple, Unpack

from PySide6.QtCore import QObject
from qasync import QEventLoop

from omnihuman_desktop.system.worker_threads import preempt_no_thread, start_threads

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context

    from PySide6.QtCore import QTimerEvent
    from PySide6.QtWidgets import QApplication

Ts = TypeVarTuple("Ts")

THREADS = 8
PROACTOR_WAIT_S = 0.25
"""How long the loop's thread waits for Windows at a time, in seconds."""


def make_loop(app: QApplication) -> EventLoop:
    """Create the event loop of this thread."""
    loop = EventLoop(app)
    if sys.platform == "win32":
        _wake_seldom(loop)
    asyncio.set_event_loop(loop)
    loop.set_default_executor(loop.threads)
    return loop


def start_loop_threads(loop: asyncio.AbstractEventLoop) -> None:
    """Start all of its threads, as `worker_threads.start_threads` does. A loop of another kind starts each when it needs it."""
    if isinstance(loop, EventLoop):
        start_threads(loop.threads, THREADS)


class EventLoop(QEventLoop):
    """qasync's event loop, except that a timer that is cancelled is gone at once.

    qasync keeps it until it would have fired. Each read and each write on the network has a time limit, cancelled a moment
    later: 18 timers of up to two minutes for each task, 9 KB that a queue of tasks piled up.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._delayed = _Timers()
        self.threads = ThreadPoolExecutor(THREADS, thread_name_prefix="loop", initializer=preempt_no_thread)

    def call_later(
        self, delay: float, callback: Callable[[Unpack[Ts]], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """See `asyncio.AbstractEventLoop.call_later`."""
        if delay <= 0:
            return super().call_later(delay, callback, *args, context=context)
        handle = _TimerHandle(self.time() + delay, callback, args, self, context)
        self._delayed.start(handle, delay)
        return handle

    def _timer_handle_cancelled(self, handle: _TimerHandle) -> None:
        """Called by asyncio's handle."""
        self._delayed.stop(handle)

    def close(self) -> None:
        """See `asyncio.AbstractEventLoop.close`."""
        super().close()
        self._delayed.clear()


class _TimerHandle(asyncio.TimerHandle):
    """`timer_id` is Qt's."""

    timer_id = 0

    def run(self) -> None:
        """Call the callback. An error goes to the loop's exception handler."""
        self._run()


class _Timers(QObject):
    """Timers that fire once."""

    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, _TimerHandle] = {}

    def start(self, handle: _TimerHandle, delay_s: float) -> None:
        """Have `handle` run after `delay_s` seconds."""
        handle.timer_id = self.startTimer(int(delay_s * 1000))
        self._handles[handle.timer_id] = handle

    def stop(self, handle: _TimerHandle) -> None:
        """Remove the timer of `handle`, if it is still running."""
        if self._handles.pop(handle.timer_id, None) is not None:
            self.killTimer(handle.timer_id)

    def clear(self) -> None:
        """Remove all timers."""
        for handle in list(self._handles.values()):
            self.stop(handle)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Run the handle whose time has come."""
        handle = self._handles.pop(event.timerId(), None)
        if handle is not None:
            self.killTimer(event.timerId())
            handle.run()


def _wake_seldom(loop: EventLoop) -> None:
    """Let the thread in which qasync waits on Windows wait longer than its 10 ms, which cost 1.4 % of a core when idle.

    Whatever happens ends the wait at once; only the loop's own end waits for it.
    """
    proactor: Any = vars(loop)["_proactor"]  # qasync has no option for it
    select = proactor.select
    proactor.select = lambda _timeout=None: select(PROACTOR_WAIT_S)
