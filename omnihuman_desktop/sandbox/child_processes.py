"""Kills the child processes of the sandbox when it closes."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator


class ChildProcesses:
    """The running child processes. Safe to use from any thread."""

    def __init__(self) -> None:
        self._running: set[subprocess.Popen[bytes]] = set()
        self._accepting = True
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def track(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        """Track `process` within the block; kill and reap it when the block ends with it still running."""
        try:
            with self._lock:
                self._running.add(process)
                if not self._accepting:
                    process.kill()
            yield
        finally:
            with self._lock:
                self._running.discard(process)
            if process.poll() is None:
                process.kill()
            process.wait()

    def kill_all(self) -> None:
        """Kill every tracked process, and each one that is tracked later."""
        with self._lock:
            self._accepting = False
            for process in self._running:
                process.kill()
