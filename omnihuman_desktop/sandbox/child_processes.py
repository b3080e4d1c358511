"""The processes that the sandbox has started, ended with it whatever happens."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator


class ChildProcesses:
    """Holds the processes that are to end when the sandbox does."""

    def __init__(self) -> None:
        self._held: set[subprocess.Popen[bytes]] = set()
        self._let_in = True
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def hold(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        """Hold `process`; it is killed and reaped when the block is left with it still running."""
        try:
            with self._lock:
                self._held.add(process)
                if not self._let_in:
                    process.kill()
            yield
        finally:
            with self._lock:
                self._held.discard(process)
            if process.poll() is None:
                process.kill()
            process.wait()

    def kill_all(self) -> None:
        """Kill every process that is held, and whatever comes later."""
        with self._lock:
            self._let_in = False
            for process in self._held:
                process.kill()
