"""The real program killed at random and at aimed moments of a job: one click pays at most once, and nothing paid is forgotten.

    python -m tests.matrix.kills [--random 60] [--aimed 60] [--seed NUMBER]

Prints a line for each case that went wrong, then the counts. The window is drawn off the screen; the program clicks
*Generate* itself, is killed by SIGKILL together with its sandbox, and is started again without anything else.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from omnihuman_desktop.media.video.check import check_video
from tests.sandbox_server import ROOT, Sandbox

PROGRAM = ROOT / "tests" / "e2e" / "kill_point_program.py"
POINTS = (
    "before-preparing", "after-preparing", "before-uploading", "after-uploading", "before-submitting", "after-submitting",
    "before-post", "after-post", "before-waiting", "after-waiting", "before-downloading", "after-downloading", "before-named",
    "after-named", "after-rename", "before-done", "after-done",
)  # fmt: skip
UNSENT = ("after-submitting", "before-post")
"""Points at which the intent is on disk and the request has not left: only the user can say so."""
SPAN_S = 3.0
"""A random kill comes at most so long after the job was first saved, in seconds: about the life of a job."""
END_S = 90.0
LOOKUP_S = 8.0
"""How long a job has to stay unclear to count as such, in seconds: it is looked up at the start."""
WORKERS = 2


@dataclass
class Result:
    """What one case came to: `tasks` at the service, and the job's state at the end ("" where it was never saved)."""

    name: str
    tasks: int
    state: str
    faults: list[str]


def states(data: Path) -> list[str]:
    """The states of the jobs in the database of `data`."""
    path = data / "jobs.sqlite3"
    with contextlib.suppress(sqlite3.OperationalError):
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)
        with contextlib.closing(database):
            return [str(row[0]) for row in database.execute("SELECT state FROM jobs")]
    return []


def saved_states(data: Path) -> list[str]:
    return states(data) if (data / "jobs.sqlite3").exists() else []


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, *map(str, arguments)], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)


def kill(program: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        program.send_signal(signal.SIGKILL)
    program.wait(20)


def wait_for(reached: Callable[[], object], seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if reached():
            return True
        time.sleep(0.02)
    return False


def run_case(name: str, data: Path, point: str, delays_s: list[float]) -> Result:
    """Kill the program at `point`, or after each of `delays_s` from when the job was first saved, then let it end."""
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 0.5}))
    samples = sorted((ROOT / "resources" / "samples").glob("*.[pw]*"))
    program = start(PROGRAM, point or "never", *samples, "--data-dir", data, "--sandbox")
    faults: list[str] = []
    if point:
        if not wait_for(lambda: program.poll() is not None, END_S) or program.returncode != -signal.SIGKILL:
            faults.append("the point was never reached")
        kill(program)
    for number, delay_s in enumerate(delays_s):
        if number:
            program = start("-m", "omnihuman_desktop", "--data-dir", data, "--sandbox")
        if not wait_for(lambda: saved_states(data), END_S):
            faults.append("the job was never saved")
        time.sleep(delay_s)
        kill(program)
    again = start("-m", "omnihuman_desktop", "--data-dir", data, "--sandbox")
    wait_until_ended(data)
    time.sleep(1.0)
    kill(again)
    return judge(name, data, faults)


def wait_until_ended(data: Path) -> None:
    """Wait until the job is done, or has stayed unclear for `LOOKUP_S`; a job that was never saved does not appear."""
    quiet_since, until = time.monotonic(), time.monotonic() + END_S
    while time.monotonic() < until:
        found = saved_states(data)
        if found == ["done"]:
            return
        if found not in (["unknown"], []):
            quiet_since = time.monotonic()
        if time.monotonic() - quiet_since > LOOKUP_S:
            return
        time.sleep(0.05)


def judge(name: str, data: Path, faults: list[str]) -> Result:
    found = saved_states(data)
    with Sandbox(data / "sandbox") as sandbox:
        tasks = len(sandbox.tasks())
    if len(found) > 1:
        faults.append(f"{len(found)} jobs of one click")
    if tasks > 1:
        faults.append(f"{tasks} tasks were paid for one click")
    state = found[0] if found else ""
    if tasks and state not in ("done", "unknown"):
        faults.append(f"a paid task is forgotten: {state or 'no job'}")
    if state not in ("", "done", "unknown"):
        faults.append(f"it ended as {state}")
    videos = list((data / "videos").glob("*")) if (data / "videos").exists() else []
    if state == "done":
        if len(videos) != 1 or abs(check_video(videos[0]).length_ms - 10_990) > 200:
            faults.append(f"the videos are {[video.name for video in videos]}")
    elif videos:
        faults.append(f"files are left: {[video.name for video in videos]}")
    return Result(name, tasks, state, faults)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--random", type=int, default=60)
    parser.add_argument("--aimed", type=int, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    dice = random.Random(options.seed)
    print(f"seed {options.seed}", flush=True)
    cases: list[tuple[str, str, list[float]]] = []
    for number in range(options.random):
        # Every third one is killed twice: while it starts anew, too.
        delays_s = [dice.uniform(0, SPAN_S) for _ in range(2 if number % 3 == 0 else 1)]
        cases.append((f"random {number}: {', '.join(f'{delay:.2f} s' for delay in delays_s)}", "", delays_s))
    cases += [
        (f"aimed {number}: {POINTS[number % len(POINTS)]}", POINTS[number % len(POINTS)], []) for number in range(options.aimed)
    ]
    results: list[Result] = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(WORKERS) as pool:
        runs = [
            pool.submit(run_case, name, Path(folder) / str(n), point, delays) for n, (name, point, delays) in enumerate(cases)
        ]
        for run in runs:
            result = run.result()
            results.append(result)
            if result.faults:
                print(f"WRONG {result.name}: {'; '.join(result.faults)}", flush=True)
    for kind in ("random", "aimed"):
        some = [result for result in results if result.name.startswith(kind)]
        count = {state or "not saved": sum(1 for each in some if each.state == state) for state in ("done", "unknown", "")}
        paid_unclear = sum(1 for each in some if each.state == "unknown" and each.tasks)
        print(f"{kind}: {len(some)} kills, most tasks of a click {max((each.tasks for each in some), default=0)}, {count}, "
              f"unclear although paid {paid_unclear}")  # fmt: skip
    wrong = [result for result in results if result.faults]
    print(f"{len(results)} kills, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
