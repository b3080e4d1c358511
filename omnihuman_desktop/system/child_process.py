"""Starts child processes: on each system without a console window, with a low priority, and with a harmless standard input."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping, Sequence

NICENESS = 5

DEVNULL = -3
"""`subprocess.DEVNULL`. The start of the program does without that module, which takes 3 ms."""

_ROOT = Path(__file__).parents[2]


SANDBOX_PROCESS, FACE_PROCESS = "--sandbox-process", "--face-process"
"""The hidden options with which the program starts itself for another role. What follows is that role's own command line."""


def program_command(role: str, *arguments: str) -> list[str]:
    """Return the command that starts this program for `role`, `SANDBOX_PROCESS` or `FACE_PROCESS`.

    It is the same for a checkout, an installed package and a program that was frozen into one file. Start it with
    `package_environment`.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, role, *arguments]
    return [sys.executable, "-P", "-m", "omnihuman_desktop", role, *arguments]


def start_process(
    command: Sequence[str],
    *,
    stdin: int | IO[bytes] = DEVNULL,
    stdout: int | IO[bytes] = DEVNULL,
    stderr: int | IO[bytes] = DEVNULL,
    low_priority: bool = False,
    environment: Mapping[str, str] | None = None,
    pipesize: int = -1,
) -> subprocess.Popen[bytes]:
    """Start `command` and return its process. Raises `OSError`.

    On Windows the child ends with this process, no console window flashes up, and `low_priority` starts it below normal
    priority; on other systems call `lower_priority` once it runs. It gets no standard input unless there is one: a child that
    inherits a console's or a parent's can wait for it for ever. The default `environment` is `child_environment`.
    """
    import subprocess

    from omnihuman_desktop.system.windows_job import tie_to_this_process

    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    if low_priority:
        flags |= getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    process = subprocess.Popen(
        list(command),
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        pipesize=pipesize,
        env=child_environment() if environment is None else environment,
        creationflags=flags,
    )
    tie_to_this_process(process)
    return process


def read_output(command: Sequence[str], timeout_s: float | None = None, environment: Mapping[str, str] | None = None) -> bytes:
    """Run `command` to its end and return its standard output. Raises `OSError`, `TimeoutError`.

    An exit code other than 0 is no error.
    """
    import subprocess

    with start_process(command, stdout=subprocess.PIPE, environment=environment) as process:
        try:
            output, _errors = process.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise TimeoutError from error
    return output


def lower_priority(pid: int, niceness: int = NICENESS) -> None:
    """Make the process `pid` (on Linux a thread's native id, too) run after this one's other work. For good.

    Does nothing on Windows, where `start_process` does it, nor where the process has ended or the system refuses.
    """
    if sys.platform == "win32":
        return
    try:
        os.setpriority(os.PRIO_PROCESS, pid, min(19, os.getpriority(os.PRIO_PROCESS, 0) + niceness))
        if sys.platform == "linux":
            # A decoder's own threads hand each other thousands of small pieces a second: let none of them preempt another.
            os.sched_setscheduler(pid, os.SCHED_BATCH, os.sched_param(0))
    except OSError:
        return


def lower_thread_priority(niceness: int = NICENESS) -> None:
    """Lower the priority of the calling thread and of the processes that it starts. For good; on Linux alone.

    Elsewhere niceness belongs to the whole process.
    """
    if sys.platform == "linux":
        lower_priority(threading.get_native_id(), niceness)


SECRET_VARIABLES = frozenset({"EVOLINK_API_KEY"})


def child_environment() -> dict[str, str]:
    """Return this process's environment without secrets: other programs may read the one of a child."""
    return {name: value for name, value in os.environ.items() if name not in SECRET_VARIABLES}


def package_environment() -> dict[str, str]:
    """Return the environment in which `python -m omnihuman_desktop…` finds the package that runs now, installed or not."""
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    return {**child_environment(), "PYTHONPATH": path}
