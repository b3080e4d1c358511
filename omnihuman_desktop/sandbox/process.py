"""Starting the sandbox as a process of its own, and ending it. Blocking: called in threads."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.system.child_process import creation_flags

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


class SandboxProcess:
    """One sandbox process. It ends with this object's `stop`, and also when this process dies, however it dies."""

    def __init__(self, data_dir: Path, task_seconds: float) -> None:
        self._command = [
            sys.executable, "-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(data_dir),
            "--task-seconds", str(task_seconds),
        ]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        # A window that is closed at once stops the sandbox while another thread starts it.
        self._lock = threading.Lock()

    def start(self) -> tuple[str, str]:
        """Start it; returns its address and its key. Raises `OSError` where it does not come up, or has been stopped."""
        self._end()
        import json
        import subprocess

        message = "the sandbox did not start"
        with self._lock:
            if self._stopped:
                raise OSError(message)
            process = self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=creation_flags(),
            )
        assert process.stdout is not None  # noqa: S101 - it was asked for
        try:
            told = json.loads(process.stdout.readline())
            return str(told["url"]), str(told["key"])
        except (ValueError, KeyError, TypeError) as error:
            self._end()
            raise OSError(message) from error

    def wait(self) -> None:
        """Wait until it has ended, by itself or by `stop`."""
        process = self._process
        if process is not None:
            process.wait()

    def stop(self) -> None:
        """End it for good: first by closing its input, then by force."""
        with self._lock:
            self._stopped = True
        self._end()

    def _end(self) -> None:
        import subprocess

        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
