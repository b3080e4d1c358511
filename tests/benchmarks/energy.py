"""What the open program costs while nothing happens: processor time and wake-ups over a minute, with its child processes.

    python -m tests.benchmarks.energy [SECONDS] [PHASE ...]

The phases: `idle` (the window is open), `waiting` (five tasks of the sandbox are being made, and take longer than the minute).
The figures are the kernel's: the processor time of all threads, and how often each of them went to sleep of its own will, which
is how often it was woken. A thread that was woken more than once a second is named.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.virtual_screen import ROOT, open_screen

if TYPE_CHECKING:
    from omnihuman_desktop.app import Program

SETTLING_S = 25
"""The start is over, and what it has built is left alone by the collector of garbage."""
TASKS, TASK_S = 5, 600
PHASES = "idle", "waiting"


def children_of(pid: int) -> list[int]:
    """The process and all that it has started, in turn."""
    found = [pid]
    for path in Path(f"/proc/{pid}/task").iterdir():
        for child in (path / "children").read_text().split():
            found += children_of(int(child))
    return found


def processor_s(pid: int) -> float:
    """The processor time so far of the threads of a process that are there."""
    return sum(int(path.read_text().split()[0]) for path in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9


def sleeps(pid: int) -> dict[tuple[int, int, str], int]:
    """How often each thread of a process has gone to sleep of its own will."""
    found = {}
    for path in Path(f"/proc/{pid}/task").iterdir():
        rows = dict(line.split(":\t", 1) for line in (path / "status").read_text().splitlines() if ":\t" in line)
        found[pid, int(path.name), rows["Name"]] = int(rows["voluntary_ctxt_switches"])
    return found


def watch(phase: str, seconds: float) -> None:
    """Measure the main process and its children for so long, and print the figures. Runs in a process of its own."""
    pid = os.getppid()
    pids = children_of(pid)
    pids.remove(os.getpid())
    used, slept, begun = {each: processor_s(each) for each in pids}, {}, time.monotonic()
    for each in pids:
        slept |= sleeps(each)
    time.sleep(seconds)
    passed = time.monotonic() - begun
    after: dict[tuple[int, int, str], int] = {}
    for each in pids:
        after |= sleeps(each)
    own = {each: processor_s(each) - used[each] for each in pids}
    woken = {key: count - slept.get(key, 0) for key, count in after.items()}
    of_window = sum(count for (each, _thread, _name), count in woken.items() if each == pid)
    reach = 0.3 if phase == "idle" else 0.5
    print(f"{phase:8} {100 * sum(own.values()) / passed:.2f} % of a core (reach {reach})   the window's process "
          f"{100 * own[pid] / passed:.2f} %, its children {100 * (sum(own.values()) - own[pid]) / passed:.2f} %   "
          f"wake-ups {of_window / passed:.1f} /s, with the children {sum(woken.values()) / passed:.1f} /s")  # fmt: skip
    for (each, thread, name), count in sorted(woken.items(), key=lambda item: -item[1])[:8]:
        if count / passed > 0.2:
            print(f"         {count / passed:5.1f} /s  {'main ' if each == thread else ''}{name}"
                  f"{'' if each == pid else ' of a child'}", flush=True)  # fmt: skip


async def measure(phase: str, seconds: float) -> None:
    """Have another process measure this one, which meanwhile does nothing but wait."""
    await asyncio.sleep(SETTLING_S)
    command = [sys.executable, "-m", "tests.benchmarks.energy", "watch", phase, str(seconds)]
    await asyncio.to_thread(partial(subprocess.run, command, check=True))


async def drive(program: Program, seconds: float, phases: list[str]) -> None:
    """Go through the phases."""
    from omnihuman_desktop.resources import SAMPLE_PORTRAIT, SAMPLE_VOICE

    window = program.window
    window.show()
    gc.freeze()
    running = asyncio.ensure_future(program.run())
    if "idle" in phases:
        await measure("idle", seconds)
    if "waiting" in phases:
        window.open_files([SAMPLE_PORTRAIT, SAMPLE_VOICE])
        for at in range(TASKS):
            window.composer.options.seed.setText(str(1 + at))
            while not window.composer.generate.isEnabled():
                await asyncio.sleep(0.1)
            window.composer.generate.click()
            await asyncio.sleep(1)
        assert len(program.service.jobs) == TASKS
        await measure("waiting", seconds)
    window.close()
    await running


def inside(folder: Path, seconds: float, phases: list[str]) -> None:
    """The measured process."""
    # As `__main__` and `app.run` do.
    gc.disable()
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    data = folder / "data"
    data.mkdir()
    # Long before the end, and without a question when the window is closed.
    settings = {"sandbox_task_seconds": TASK_S, "when_closed": "close"}
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    app = make_application(sys.argv)
    with make_loop(app) as loop:
        program = Program(app, data, videos_in_data_dir=True, sandbox=True)
        loop.run_until_complete(drive(program, seconds, phases))


def main(seconds: float, phases: list[str]) -> None:
    """Measure in a process of its own, on a virtual screen."""
    with (
        tempfile.TemporaryDirectory(prefix="omnihuman-energy-") as home,
        open_screen(Path(home), accessible=False) as environment,
    ):
        command = [sys.executable, "-m", "tests.benchmarks.energy", "inside", home, str(seconds), *phases]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["inside"]:
        inside(Path(sys.argv[2]), float(sys.argv[3]), sys.argv[4:])
    elif sys.argv[1:2] == ["watch"]:
        watch(sys.argv[2], float(sys.argv[3]))
    else:
        main(float(sys.argv[1]) if len(sys.argv) > 1 else 60, sys.argv[2:] or list(PHASES))
