"""Child processes open no console window, give way to the window's work, and find the package."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import psutil
import pytest

from omnihuman_desktop.jobs import diagnostics
from omnihuman_desktop.system.child_process import (
    FACE_PROCESS,
    SANDBOX_PROCESS,
    lower_priority,
    lower_thread_priority,
    package_environment,
    program_command,
    read_output,
    start_process,
)

NO_WINDOW, BELOW_NORMAL = 0x08000000, 0x4000


@pytest.fixture
def _windows_flags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", NO_WINDOW, raising=False)
    monkeypatch.setattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", BELOW_NORMAL, raising=False)


class Started(Exception):  # noqa: N818 - not an error
    """Raised instead of starting a process, with what it would have been started with."""


@pytest.fixture
def _not_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(command: list[str], **options: object) -> None:
        raise Started(command, options)

    monkeypatch.setattr(subprocess, "Popen", start)


@pytest.mark.usefixtures("_windows_flags", "_not_started")
@pytest.mark.parametrize(("low_priority", "flags"), [(False, NO_WINDOW), (True, NO_WINDOW | BELOW_NORMAL)])
def test_on_windows_no_child_opens_a_console_window(low_priority: bool, flags: int) -> None:
    with pytest.raises(Started) as caught:
        start_process(["ffmpeg"], low_priority=low_priority)
    assert caught.value.args[1]["creationflags"] == flags


@pytest.mark.usefixtures("_not_started")
def test_a_child_inherits_no_standard_input_and_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVOLINK_API_KEY", "secret")
    with pytest.raises(Started) as caught:
        start_process(["ffmpeg"])
    options = caught.value.args[1]
    assert [options[name] for name in ("stdin", "stdout", "stderr")] == [subprocess.DEVNULL] * 3
    assert "EVOLINK_API_KEY" not in options["env"]


@pytest.mark.parametrize("role", [SANDBOX_PROCESS, FACE_PROCESS])
def test_the_program_starts_itself_for_another_role(role: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert program_command(role, "x")[-4:] == ["-m", "omnihuman_desktop", role, "x"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_command(role, "x") == [sys.executable, role, "x"]


def test_the_output_of_a_child_that_does_not_end_is_not_waited_for() -> None:
    assert read_output([sys.executable, "-c", "print('told')"]).split() == [b"told"]
    with pytest.raises(TimeoutError):
        read_output([sys.executable, "-c", "import time; time.sleep(60)"], 0.2)


@pytest.mark.usefixtures("_windows_flags")
def test_asking_for_the_version_of_ffmpeg_opens_no_console_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    start = subprocess.Popen

    def started(command: list[str], *, creationflags: int = 0, **options: Any) -> subprocess.Popen[bytes]:
        asked.append(creationflags)
        return start([sys.executable, "-c", "print('ffmpeg version 7.0')"], **options)

    monkeypatch.setattr(subprocess, "Popen", started)
    assert diagnostics._ffmpeg_version() == "7.0"
    assert asked[-1:] == [NO_WINDOW]


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


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a child's pipe breaks with its parent")
def test_a_child_on_windows_ends_with_its_parent_however_that_ends() -> None:
    sleeper = "import time; time.sleep(600)"
    starter = (
        "import sys, time; from omnihuman_desktop.system.child_process import start_process;"
        f"print(start_process([sys.executable, '-c', {sleeper!r}]).pid, flush=True); time.sleep(600)"
    )
    with start_process([sys.executable, "-c", starter], stdout=subprocess.PIPE, environment=package_environment()) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        assert child.is_running()
        parent.kill()
        parent.wait()
        child.wait(60)
