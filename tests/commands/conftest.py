"""Commands as processes of their own, without a display and without Qt, on a real sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.sandbox_server import ROOT, Sandbox

SECONDS = ("--end", "3")

by_a_signal = pytest.mark.skipif(sys.platform == "win32", reason="a console there sends Ctrl+C to all of its processes")


@dataclass
class Shell:
    """Runs commands on the data folder `data`. With a `sandbox` that is EvoLink for them."""

    data: Path
    no_qt: Path
    sandbox: Sandbox
    started: list[subprocess.Popen[str]] = field(default_factory=list)
    key: str | None = None

    @property
    def environment(self) -> dict[str, str]:
        left = {
            name: text for name, text in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        service = {
            "EVOLINK_BASE_URL": self.sandbox.url,
            "EVOLINK_FILES_URL": self.sandbox.url,
            "EVOLINK_API_KEY": self.sandbox.key if self.key is None else self.key,
        }
        return left | service | {"PYTHONPATH": f"{self.no_qt}{os.pathsep}{ROOT}"}

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-P", "-m", "omnihuman_desktop", *map(str, arguments), "--data-dir", str(self.data)]
        process = subprocess.Popen(
            command, env=self.environment, cwd=self.no_qt, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.started.append(process)
        return process

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=300)
        return process.returncode, out, err


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    no_qt = tmp_path / "no-qt"
    for name in ("PySide6", "shiboken6", "qasync"):
        (no_qt / name).mkdir(parents=True)
        (no_qt / name / "__init__.py").write_text("raise ImportError('a command needs no Qt')")
    with Sandbox(tmp_path / "service") as sandbox:
        shell = Shell(tmp_path / "data", no_qt, sandbox)
        yield shell
        for process in shell.started:
            if process.poll() is None:
                process.kill()
            process.communicate(timeout=60)


def wait_for(reached: Callable[[], object], words: str, limit_s: float = 60) -> None:
    end = time.monotonic() + limit_s
    while not reached():
        assert time.monotonic() < end, f"not within {limit_s:.0f} s: {words}"
        time.sleep(0.05)


def wait_until_said(process: subprocess.Popen[str], words: str) -> None:
    """Read what `process` writes to standard error, up to the line with `words`: however slow the computer is."""
    assert process.stderr is not None
    lines = []
    for line in process.stderr:
        if words in line:
            return
        lines.append(line)
    raise AssertionError(f"never said: {words}; but: {lines}")
