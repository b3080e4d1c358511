"""Keeps the computer from going to sleep while tasks run, where the system allows it. The screen may still turn off."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.system.worker_threads import start_threads

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.job import Job

log = logging.getLogger(__name__)

SETTLING_S = 2.0
"""How long a task must run before the system is asked: a task that ends at once is not worth importing the library."""
NAME, REASON = "OmniHuman Desktop", "Rendering videos"
"""What the system's list of sleep inhibitors shows."""


class KeepAwake:
    """Keeps the computer awake while active jobs make progress.

    `allowed` returns whether the creator wants this; call `refresh` after a change of it. A job with a notice (no network, a
    full disk) does not count: it continues when the computer wakes up.
    """

    def __init__(self, allowed: Callable[[], bool]) -> None:
        self._allowed = allowed
        self._running: set[str] = set()
        self._wanted = False
        self._closing = threading.Event()
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="awake")
        self._mode: Any = None

    @property
    def is_active(self) -> bool:
        """Whether the system has agreed to stay awake."""
        return self._mode is not None

    def update(self, job: Job) -> None:
        """Take a change of `job` into account. Call it for every change of every job."""
        if job.active and job.notice is None:
            self._running.add(job.id)
        else:
            self._running.discard(job.id)
        self.refresh()

    def refresh(self) -> None:
        """Ask the system to stay awake, or no longer, in a thread. Returns at once."""
        wanted = bool(self._running) and self._allowed()
        if wanted == self._wanted or self._closing.is_set():
            return
        self._wanted = wanted
        self._threads.submit(self._apply)

    def start_thread(self) -> None:
        """Start the thread, which the first task would wait for. Call it in a worker."""
        start_threads(self._threads, 1)

    def close(self) -> None:
        """Allow the computer to sleep again, and end the thread. Blocking."""
        self._wanted = False
        self._closing.set()
        with contextlib.suppress(RuntimeError):  # closed before
            self._threads.submit(self._apply)
        self._threads.shutdown(wait=True)

    def _apply(self) -> None:
        if self._wanted and self._mode is None:
            self._closing.wait(SETTLING_S)
        try:
            if self._wanted and self._mode is None:
                self._mode = _enter_mode()
            elif not self._wanted and self._mode is not None:
                mode, self._mode = self._mode, None
                mode.__exit__(None, None, None)
        except Exception as error:  # the system's side may raise anything; no task depends on it
            log.info("the computer could not be kept awake or released: %s", type(error).__name__)


def _enter_mode() -> Any:
    """Keep the computer awake until the returned context manager is exited; return None where the system has no way to."""
    from wakepy import keep

    adapter = _make_adapter() if sys.platform == "linux" else None
    makers: Any = None if adapter is None else (lambda: adapter,)
    mode = keep.running(on_fail="pass", dbus_adapter=makers)
    mode.__enter__()
    if not mode.active:
        log.info("this system has no way to stay awake")
        # The library keeps each mode that was entered, and leaves the connections open of one that has failed.
        mode.__exit__(None, None, None)
        if adapter is not None:
            adapter.close_connections()
        return None
    log.info("the computer is kept awake: %s", mode.method.name if mode.method else "")
    return mode


def _make_adapter() -> Any:
    """Return the D-Bus adapter for Linux, which names this program instead of the library."""
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

    class Named(JeepneyDBusAdapter):
        def process(self, call: Any) -> object:
            words = {"wakepy": NAME, "wakelock active": REASON}
            if call.args:
                call.args = tuple(words.get(value, value) if isinstance(value, str) else value for value in call.args)
            return super().process(call)

        def close_connections(self) -> None:
            # The library's method runs the garbage collector on this thread. It would destroy widgets outside of theirs,
            # which crashes the program.
            while self._connections:
                _, connection = self._connections.popitem()
                self.close_connection(connection)

    return Named()
