"""Keeps the computer from falling asleep by itself while tasks run, where the system allows it. The screen may go dark."""

from __future__ import annotations

import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.job import Job

log = logging.getLogger(__name__)

SETTLING_S = 2.0
"""How long a task must run before the system is asked: what is over at once is not worth a word, nor the library's import."""
NAME, REASON = "OmniHuman Desktop", "Videos are being made"
"""What the system's own list of those who keep it awake shows."""


class KeepAwake:
    """Watches jobs go by. `allowed` says whether the creator wants this; after a change of mind, `refresh`.

    A task that is hindered (no network, a full disk) keeps nothing awake: it goes on when the computer wakes up.
    """

    def __init__(self, allowed: Callable[[], bool]) -> None:
        self._allowed = allowed
        self._running: set[str] = set()
        self._wanted = False
        self._closing = threading.Event()
        self._thread: ThreadPoolExecutor | None = None
        self._hold: Any = None

    @property
    def held(self) -> bool:
        """Whether the system has agreed to stay awake."""
        return self._hold is not None

    def take(self, job: Job) -> None:
        """Note `job`. To be called for every change."""
        if job.active and job.notice is None:
            self._running.add(job.id)
        else:
            self._running.discard(job.id)
        self.refresh()

    def refresh(self) -> None:
        """Ask the system for what is wanted now. Returns at once."""
        wanted = bool(self._running) and self._allowed()
        if wanted == self._wanted or self._closing.is_set():
            return
        self._wanted = wanted
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="awake")
        self._thread.submit(self._settle)

    def close(self) -> None:
        """Let the computer sleep when it likes. Blocking."""
        self._wanted = False
        self._closing.set()
        if self._thread is not None:
            self._thread.submit(self._settle)
            self._thread.shutdown(wait=True)

    def _settle(self) -> None:
        if self._wanted and self._hold is None:
            self._closing.wait(SETTLING_S)
        try:
            if self._wanted and self._hold is None:
                self._hold = _hold()
            elif not self._wanted and self._hold is not None:
                hold, self._hold = self._hold, None
                hold.__exit__(None, None, None)
        except Exception as error:  # the system's side may raise anything; nobody is to be bothered with it
            log.info("the computer's sleep could not be held off or given back: %s", type(error).__name__)


def _hold() -> Any:
    """What keeps the computer awake until it is left; None where the system offers nothing."""
    from wakepy import keep

    mode = keep.running(on_fail="pass", dbus_adapter=_make_adapter() if sys.platform == "linux" else None)
    mode.__enter__()
    if not mode.active:
        log.info("this system offers nothing against falling asleep")
        return None
    log.info("the computer is kept awake: %s", mode.method.name if mode.method else "")
    return mode


def _make_adapter() -> Any:
    """How Linux is asked: in this program's name, in place of the library's own."""
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

    class Named(JeepneyDBusAdapter):
        def process(self, call: Any) -> object:
            words = {"wakepy": NAME, "wakelock active": REASON}
            if call.args:
                call.args = tuple(words.get(value, value) if isinstance(value, str) else value for value in call.args)
            return super().process(call)

        def close_connections(self) -> None:
            # The library's own collects garbage here, on this thread: widgets that it finds would be destroyed away from
            # their own, which takes the program down.
            while self._connections:
                _, connection = self._connections.popitem()
                self.close_connection(connection)

    return Named
