"""Ends the processes that tests start."""

from __future__ import annotations

import subprocess
import sys


def end_sandbox(process: subprocess.Popen[bytes]) -> None:
    """End a sandbox process as the program does: by its standard input; on Windows, where it watches that not, by force."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    if sys.platform == "win32":
        process.kill()
    process.wait(20)
    process.stdout.close()
