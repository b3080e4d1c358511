"""Child processes open no console window, give way to the window's work, and find the package."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from omnihuman_desktop.jobs import diagnostics
from omnihuman_desktop.system.child_process import (
    creation_flags,
    lower_priority,
    lower_thread_priority,
    package_environment,
)

NO_WINDOW, BELOW_NORMAL = 0x08000000, 0x4000


@pytest.fixture
def _windows_flags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", NO_WINDOW, raising=False)
    monkeypatch.setattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", BELOW_NORMAL, raising=False)


@pytest.mark.usefixtures("_windows_flags")
def test_on_windows_no_child_opens_a_console_window() -> None:
    assert creation_flags() == NO_WINDOW
    assert creation_flags(low_priority=True) == NO_WINDOW | BELOW_NORMAL


@pytest.mark.usefixtures("_windows_flags")
def test_asking_for_the_version_of_ffmpeg_opens_no_console_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def run(command: list[str], *, creationflags: int = 0, **_rest: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(creationflags)
        return subprocess.CompletedProcess(command, 0, b"ffmpeg version 7.0", b"")

    monkeypatch.setattr(subprocess, "run", run)
    assert diagnostics._ffmpeg_version() == "7.0"
    assert asked == [NO_WINDOW]


@pytest.mark.skipif(sys.platform != "linux", reason="niceness of one process")
def test_a_child_runs_below_this_process() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        lower_priority(child.pid)
        assert os.getpriority(os.PRIO_PROCESS, child.pid) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + 5)
        assert os.sched_getscheduler(child.pid) == os.SCHED_BATCH
        child.communicate(b"\n")


def test_a_child_that_has_ended_is_no_error() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    lower_priority(child.pid)


@pytest.mark.skipif(sys.platform != "linux", reason="niceness of one thread")
def test_a_thread_lowers_its_own_priority_alone() -> None:
    before, found = os.getpriority(os.PRIO_PROCESS, 0), []

    def work() -> None:
        lower_thread_priority(10)
        found.append(os.getpriority(os.PRIO_PROCESS, 0))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [min(19, before + 10)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_a_child_finds_the_package_from_any_folder(tmp_path: Path) -> None:
    code = "import omnihuman_desktop; print(omnihuman_desktop.__file__)"
    told = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=tmp_path, env=package_environment(), capture_output=True, check=True, text=True
    )
    assert Path(told.stdout.strip()).parents[1] == Path(__file__).parents[2]
