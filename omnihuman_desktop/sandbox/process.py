"""Starts and stops the sandbox as a child process. Blocking: call it in a worker thread."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


class SandboxProcess:
    """A sandbox process. It ends with `stop`, and when this process ends, however that happens."""

    def __init__(self, data_dir: Path, task_seconds: float) -> None:
        self._arguments = "--child", "--data-dir", str(data_dir), "--task-seconds", str(task_seconds)
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        # A window that is closed early stops the sandbox while another thread starts it.
        self._lock = threading.Lock()

    def start(self) -> tuple[str, str]:
        """Start the process and return its URL and key. Raises `OSError` where it fails to start or was stopped."""
        self._end()
        import json
        import subprocess

        from omnihuman_desktop.system.child_process import SANDBOX_PROCESS, package_environment, program_command, start_process

        message = "the sandbox did not start"
        with self._lock:
            if self._stopped:
                raise OSError(message)
            process = self._process = start_process(
                program_command(SANDBOX_PROCESS, *self._arguments),
                # Its end tells the child that this process has ended. On Windows the child knows that without it.
                stdin=subprocess.DEVNULL if sys.platform == "win32" else subprocess.PIPE,
                stdout=subprocess.PIPE,
                environment=package_environment(),
            )
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        try:
            announced = json.loads(process.stdout.readline())
            return str(announced["url"]), str(announced["key"])
        except (ValueError, KeyError, TypeError) as error:
            self._end()
            raise OSError(message) from error

    def wait(self) -> None:
        """Wait until the process has ended."""
        process = self._process
        if process is not None:
            process.wait()

    def stop(self) -> None:
        """End the process for good: close its input, then kill it after 3 s; on Windows at once."""
        with self._lock:
            self._stopped = True
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        if sys.platform == "win32":
            # It waits for the end of this process alone. Its database survives a kill, and its decoders end with their input.
            process.kill()
        import subprocess

        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
