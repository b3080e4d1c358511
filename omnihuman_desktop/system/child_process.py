"""What child processes need on each system: no console window, a low priority, and the way to this package's modules."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

NICENESS = 5

_ROOT = Path(__file__).parents[2]


def creation_flags(*, low_priority: bool = False) -> int:
    """Return the `creationflags` for `subprocess`: on Windows no console window flashes up; 0 on other systems.

    `low_priority` starts the process below normal priority on Windows. On other systems call `lower_priority` once it runs.
    """
    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    if low_priority:
        flags |= getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return flags


def lower_priority(pid: int, niceness: int = NICENESS) -> None:
    """Make the process `pid` (on Linux a thread's native id, too) run after this one's other work. For good.

    Does nothing on Windows, where `creation_flags` does it, nor where the process has ended or the system refuses.
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
