"""The commands `make` and `batch` killed at every step, and answered falsely: what they were asked for is paid once.

    python -m tests.matrix.command [WORDS]           runs all cases, or those that hold the words
    python -m tests.matrix.command --every NUMBER    runs every so manieth case

As `tests.matrix.driver` for the core. After the kill the user goes on as the help says: with the same command for a batch, and
with `watch` for a task. The account is EvoLink, whose file host takes the uploads.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx

from omnihuman_desktop.commands import follow
from omnihuman_desktop.commands.run import run_command
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.media.video.check import check_video
from tests.matrix import driver
from tests.matrix.batch import GROUP_POINTS, arm_groups
from tests.matrix.driver import COMMITS, END_S, make_quick, make_small
from tests.sandbox_server import ROOT, Sandbox

CALLS = ("upload_file", "get_file", "credits", "create", "task", "result", "delete_file")
POINTS = tuple(f"{side}-{name}" for name in COMMITS for side in ("before", "after")) + tuple(
    f"{side}-send-{call}" for call in CALLS for side in ("before", "after")
)
AFTER_KILL = (("create", "drop_after"), ("create", "after:429:0"), ("credits", "500"), ("upload_file", "500"), ("tasks", "500"))
TROUBLED = ("after-uploading", "after-submitting", "before-send-create", "after-send-create", "after-waiting")
ROWS = {"make": 1, "batch": 2}


@dataclass(frozen=True)
class Case:
    """A `command` killed at `point` (empty: never), with `fault` on `call` for the next start, or for the only one."""

    command: str
    point: str
    call: str = ""
    fault: str = ""

    def __str__(self) -> str:
        return f"{self.command}: {self.point or 'no kill'} × {self.call or 'no'} {self.fault or 'fault'}"


def cases() -> Iterator[Case]:
    for command in ROWS:
        points = (*POINTS, *GROUP_POINTS) if command == "batch" else POINTS
        yield from (Case(command, point) for point in ("", *points))
        yield from (Case(command, "", call, fault) for call, fault in AFTER_KILL)
        yield from (Case(command, point, call, fault) for point in TROUBLED for call, fault in AFTER_KILL)


def name_call(request: httpx.Request) -> str:
    """The sandbox's name for the call that `request` makes."""
    path = request.url.path
    if path.startswith("/api/v1/files"):
        return "upload_file" if request.method == "POST" else "delete_file"
    return "get_file" if path.startswith("/files/") else driver_name(request)


driver_name = driver.name_call


class CommandMatrix:
    """Runs cases on one sandbox."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder, self.sandbox = folder, sandbox
        samples = ROOT / "resources" / "samples"
        self.portrait, self.voice = folder / "portrait.png", samples / "jfk.wav"
        make_small(samples / "astronaut.png", self.portrait)
        self.table = folder / "greetings.csv"
        rows = [f"{self.portrait},{self.voice},0,1,row {seed},{seed}" for seed in (1, 2)]
        self.table.write_text("\n".join(["portrait,voice,start,end,name,seed", *rows]))

    def run(self, case: Case, number: int) -> str:
        """What is wrong with how `case` ended; empty where all is well."""
        data, report = self.folder / f"case-{number}", self.folder / f"case-{number}.txt"
        before = self._accepted()
        if not case.point:
            self._fault(case)
        status = self._start(case, data, report, self._first(case))
        if case.point:
            if not os.WIFSIGNALED(status):
                return "the point was never reached"
            self._fault(case)
            status = self._start(Case(case.command, ""), data, report, self._second(case, data))
        if not os.WIFEXITED(status):
            return f"ended with {status}"
        wrong = self._judge(case, data, os.WEXITSTATUS(status), report, self._accepted() - before)
        shutil.rmtree(data)
        return wrong

    def _first(self, case: Case) -> list[str]:
        if case.command == "batch":
            return ["batch", str(self.table), "--yes"]
        return ["make", str(self.portrait), str(self.voice), "--end", "1", "--yes"]

    def _second(self, case: Case, data: Path) -> list[str]:
        known = read_jobs(data) if case.command == "make" else []
        return ["watch", known[0].id] if known else self._first(case)

    def _fault(self, case: Case) -> None:
        if case.call:
            self.sandbox.fault(case.call, case.fault)

    def _start(self, case: Case, data: Path, report: Path, arguments: Sequence[str]) -> int:
        pid = os.fork()
        if pid == 0:
            code = 99
            signal.alarm(int(END_S + 40))
            try:
                sys.stdout = report.open("w")
                sys.stderr = report.with_suffix(".err").open("w")
                driver.name_call = name_call
                driver.arm(case.point, "")
                arm_groups(case.point)
                os.environ |= {
                    "EVOLINK_BASE_URL": self.sandbox.url,
                    "EVOLINK_FILES_URL": self.sandbox.url,
                    "EVOLINK_API_KEY": self.sandbox.key,
                }
                code = run_command([*arguments, "--json", "--data-dir", str(data)])
                sys.stdout.flush()
            finally:
                os._exit(code)
        return os.waitpid(pid, 0)[1]

    def _accepted(self) -> int:
        self.sandbox._http.post("/sandbox/faults", json=[])
        return int(self.sandbox._http.get("/v1/tasks?page=1&page_size=1").json()["total"])

    def _judge(self, case: Case, data: Path, code: int, report: Path, accepted: int) -> str:
        clicks = ROWS[case.command]
        lines = [json.loads(line) for line in report.read_text().splitlines() if line.startswith("{")]
        told = f"exit code {code}, {[line.get('state') for line in lines]}, {report.with_suffix('.err').read_text()[-300:]}"
        if accepted > clicks:
            return f"{accepted} requests were accepted for {clicks}; {told}"
        jobs = read_jobs(data)
        states = [job.state.value for job in jobs]
        if not set(states) <= {"done", "unknown", "failed", "cancelled"}:
            return f"stuck in {states}; {told}"
        videos = [job.video for job in jobs if job.state == "done" and job.video is not None]
        for video in videos:
            check_video(video)
        if accepted < len(videos) or len(videos) != states.count("done"):
            return f"{accepted} were accepted, and the jobs say {states}; {told}"
        if (code == 0) != (states.count("done") == clicks):
            return f"the jobs say {states}; {told}"
        if code not in (0, 3, 4, 5) or ("unknown" in states and code != 5 and "failed" not in states):
            return f"the jobs say {states}; {told}"
        # Without a fault, only a request that was out may stay unclear.
        if not case.fault and "submitting" not in case.point and "create" not in case.point and code != 0:
            return f"not made after all; {told}"
        return ""


def main() -> int:
    logging.disable(logging.CRITICAL)
    make_quick()
    follow._CLEARED_UP_S = 4.0
    words = sys.argv[1:]
    chosen = list(cases())
    chosen = chosen[:: int(words[1])] if words[:1] == ["--every"] else [case for case in chosen if " ".join(words) in str(case)]
    began, wrong = time.monotonic(), 0
    folder = Path(tempfile.mkdtemp(prefix="omnihuman-command-matrix-"))
    with Sandbox(folder / "sandbox", 0.2) as sandbox:
        matrix = CommandMatrix(folder, sandbox)
        for number, case in enumerate(chosen):
            problem = matrix.run(case, number)
            if problem:
                wrong += 1
                print(f"WRONG {case}: {problem}", flush=True)
    shutil.rmtree(folder)
    print(f"{len(chosen)} cases, {wrong} wrong, {time.monotonic() - began:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
