"""Every step of a job killed, and every call made to fail: one click never pays twice, and the end tells the truth.

    python -m tests.matrix.driver [WORDS]            runs all cases, or those that hold the words; prints a line for each that
                                                     went wrong, and the count
    python -m tests.matrix.driver --every NUMBER     runs every so manieth case

A real sandbox process is the service. Each case is a real process of the core (no window), forked from one that has imported
everything; a second one goes on after a SIGKILL, as a new start of the program does.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import httpx

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.evolink import client as client_room
from omnihuman_desktop.evolink import wire
from omnihuman_desktop.jobs import connections as connections_room
from omnihuman_desktop.jobs import poller, steps, transitions
from omnihuman_desktop.jobs.recovery import evidence, lookup
from omnihuman_desktop.jobs.service import JobService
from omnihuman_desktop.media.audio.excerpt import cut_voice
from omnihuman_desktop.media.video.check import check_video
from tests.kill_points import arm_store, die
from tests.sandbox_server import ROOT, Sandbox

COMMITS = ("preparing", "uploading", "submitting", "waiting", "downloading", "named", "done")
SENDS = ("put", "get", "credits", "create", "task", "batch", "result", "delete", "tasks")
POINTS = ("", *(f"{side}-{name}" for name in COMMITS for side in ("before", "after")),
          *(f"{side}-send-{call}" for call in SENDS for side in ("before", "after")))  # fmt: skip
CALLS = ("put", "get", "credits", "create", "task", "batch", "result", "delete", "tasks")
FAULTS = (
    "refused", "drop_before", "drop_after", "slow:1.5", "cut", "broken_body", "429:0", "500", "502", "503:0", "html",
)  # fmt: skip
HIDDEN_REFUSALS = ("400", "400:bad_input", "401", "402", "403", "404", "413", "429:0", "503:0", "409:idempotency_conflict")
HOSTILE = (
    *(("create", f"after:{refusal}") for refusal in HIDDEN_REFUSALS),
    *(("create", fault) for fault in ("hostile_id", "same_id", "drip:9", "gzip_bomb", "endless")),
    *((call, fault) for call in ("credits", "task", "batch", "tasks") for fault in ("gzip_bomb", "endless", "drip:9")),
    ("result", "placeholder"), ("result", "picture"), ("result", "endless"), ("result", "drip:9"), ("get", "endless"),
)  # fmt: skip
"""Answers of a service that lies: refusals of requests that it has accepted, ids of others, bodies without end."""
AFTER_KILL = (
    ("create", "after:429:0"),
    ("create", "after:403"),
    ("create", "same_id"),
    ("credits", "500"),
    ("result", "placeholder"),
    ("result", "picture"),
    ("tasks", "gzip_bomb"),
    ("task", "endless"),
    ("put", "500"),
    ("create", "drop_after"),
    ("create", "html"),
    ("tasks", "500"),
    ("task", "broken_body"),
    ("result", "cut"),
)
TROUBLED = ("after-uploading", "after-submitting", "before-send-create", "after-send-create", "before-waiting", "after-waiting",
            "after-downloading", "after-named", "after-send-put", "after-send-result")  # fmt: skip
READ_S = 0.6
END_S = 40.0


@dataclass(frozen=True)
class Case:
    """Killed at `point` (empty: never), with `fault` on `call` (empty: none): at once, or for the start after the kill."""

    point: str
    call: str = ""
    fault: str = ""

    @property
    def jobs(self) -> int:
        """How many clicks there are: several tasks are asked for together, one is asked for by itself."""
        return 2 if self.call == "batch" or self.point.endswith("-batch") else 1

    def __str__(self) -> str:
        return f"{self.point or 'no kill'} × {self.call or 'no'} {self.fault or 'fault'}"


def cases() -> Iterator[Case]:
    yield from (Case(point) for point in POINTS)
    yield from (Case("", call, fault) for call in CALLS for fault in FAULTS)
    yield from (Case("", call, fault) for call, fault in HOSTILE)
    yield from (Case(point, call, fault) for point in TROUBLED for call, fault in AFTER_KILL)


def name_call(request: httpx.Request) -> str:
    """The sandbox's name for the call that `request` makes."""
    path, method = request.url.path, request.method
    if path.startswith("/objects/"):
        return method.lower()
    if path.startswith("/results/"):
        return "result"
    known = {"/v1/videos/generations": "create", "/v1/credits": "credits", "/v1/tasks": "tasks", "/v1/tasks/batch": "batch"}
    return known.get(path, "task")


def arm(point: str, refused: str) -> None:
    """In this process: die at `point`; refuse the first connection for the call `refused`."""
    arm_store(point)
    send = httpx.AsyncHTTPTransport.handle_async_request
    left = [refused]

    async def sent(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        call = name_call(request)
        if point == f"before-send-{call}":
            die()
        if call in left:
            left.remove(call)
            request.url = request.url.copy_with(port=9)  # nobody listens there
        answer = await send(self, request)
        if point == f"after-send-{call}":
            die()
        return answer

    httpx.AsyncHTTPTransport.handle_async_request = sent  # type: ignore[method-assign]


def make_quick() -> None:
    """Short rests, so that a case takes no longer than it must."""
    client_room.CREATE_READ_S = READ_S
    client_room.CREATE_TOTAL_S = 2.0
    steps.BALANCE_DELAYS_S = (0.0, 0.1, 0.2)
    connections_room.TRANSFER_TIMEOUT_S = READ_S
    lookup.AFTER_LOSS_S = (0.1, 1.2)
    evidence.BEFORE_S = 1.2  # the tasks of the cases before are not to look like this one's
    poller.PAUSE_FIRST_S = 0.1
    poller.INTERVAL_MIN_S = 0.15
    wire.RETRY_DEFAULT_S = {}
    opened = client_room.transport.open_client
    client_room.transport.open_client = lambda context, read_s=READ_S: opened(context, min(read_s, READ_S))  # type: ignore[misc]
    after_error = transitions.after_error

    def sooner(*arguments: Any) -> tuple[Job, float]:
        after, delay = after_error(*arguments)
        return after, min(delay, 0.1)

    transitions.after_error = sooner


async def run_jobs(data: Path, sandbox: tuple[str, str], requests: Sequence[JobRequest]) -> list[Job]:
    """Click `requests`, and lead all jobs of `data` until nothing goes on by itself."""
    accounts = Accounts(None)
    accounts.set_sandbox(*sandbox)
    service = JobService(data, accounts, lambda: data / "videos")
    await service.start()
    for request in requests:
        service.submit(request)
    until = time.monotonic() + END_S
    while time.monotonic() < until and (any(map(partial(goes_on, service), service.jobs.values())) or is_busy(service)):
        await asyncio.sleep(0.02)
    await service.close()
    return list(service.jobs.values())


def goes_on(service: JobService, job: Job) -> bool:
    return job.active or service._runner.is_running(job.id)


def is_busy(service: JobService) -> bool:
    """Whether an outcome is still to be looked up, or an object to be removed, by itself."""
    frames = [task.get_coro().cr_frame for task in service.background._tasks if not task.done()]  # type: ignore[union-attr]
    return any(frame.f_locals["coroutine"].__name__ in ("look_up", "clean_up_after") for frame in frames if frame is not None)


def in_child(work: Callable[[], Awaitable[Any]], report: Path) -> int:
    """Run `work` in a process of its own; returns how that ended, as os.waitpid has it."""
    pid = os.fork()
    if pid == 0:
        status = 1
        signal.alarm(int(2 * END_S + 20))
        try:
            jobs = asyncio.run(work())  # type: ignore[arg-type]
            told = [{"state": job.state, "video": str(job.video or ""), "adopted": job.adopted} for job in jobs]
            report.write_text(json.dumps(told))
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(pid, 0)[1]


class Matrix:
    """Runs cases on one sandbox."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder, self.sandbox = folder, sandbox
        samples = ROOT / "resources" / "samples"
        self.portrait = folder / "portrait.png"
        make_small(samples / "astronaut.png", self.portrait)
        self.excerpt = folder / "heard.wav"
        cut_voice(samples / "jfk.wav", 0, 1000, self.excerpt)
        request = JobRequest(self.portrait, samples / "jfk.wav", 0, 1000, self.excerpt)
        self.requests = request, replace(request, seed=7)

    def run(self, case: Case, number: int) -> str:
        """What is wrong with how `case` ended; empty where all is well."""
        data, report = self.folder / f"case-{number}", self.folder / f"case-{number}.json"
        data.mkdir()
        before = self._accepted()
        self.sandbox._http.post("/sandbox/faults", json=[])
        if case.point.endswith("-tasks"):
            self._lose_answer()
        if not case.point:
            self._fault(case)
        status = self._start(case, data, report, self.requests[: case.jobs])
        if case.point:
            if not os.WIFSIGNALED(status):
                return "the point was never reached"
            self._fault(case)
            status = self._start(Case("", case.call, case.fault), data, report, ())
        if status != 0:
            return f"ended with {status}"
        wrong = self._judge(case, data, json.loads(report.read_text()), self._accepted() - before)
        shutil.rmtree(data)
        return wrong

    def _lose_answer(self) -> None:
        """The list of tasks is asked for where the answer to the paid request was lost, and nowhere else."""
        self.sandbox.fault("create", "drop_after")

    def _fault(self, case: Case) -> None:
        if case.call == "tasks":
            self._lose_answer()
        if case.call and case.fault != "refused":
            self.sandbox.fault(case.call, case.fault)

    def _start(self, case: Case, data: Path, report: Path, requests: Sequence[JobRequest]) -> int:
        def work() -> Awaitable[Any]:
            arm(case.point, case.call if case.fault == "refused" else "")
            return run_jobs(data, (self.sandbox.url, self.sandbox.key), requests)

        return in_child(work, report)

    def _accepted(self) -> int:
        self.sandbox._http.post("/sandbox/faults", json=[])
        total = self.sandbox._http.get("/v1/tasks?page=1&page_size=1").json()["total"]
        return int(total)

    @staticmethod
    def _judge(case: Case, data: Path, jobs: list[dict[str, str]], accepted: int) -> str:
        if accepted > case.jobs:
            return f"{accepted} requests were accepted for {case.jobs} clicks"
        if len(jobs) < case.jobs:
            return "" if accepted == 0 and case.point == "before-preparing" else "a click was lost"
        states = [job["state"] for job in jobs]
        if not set(states) <= {"done", "unknown", "failed"}:
            return f"stuck in {states}"
        made = sorted(Path(job["video"]).name for job in jobs if job["state"] == "done")
        for name in made:
            check_video(data / "videos" / name)
        videos = sorted(path.name for path in (data / "videos").iterdir()) if made else []
        if videos != made:
            return f"{made} are said to be made, {videos} are on disk"
        if accepted > len(states) - states.count("failed") or accepted < len(made):
            return f"{accepted} were accepted, and the jobs say {states}"
        return ""


def make_small(source: Path, target: Path) -> None:
    from PIL import Image

    with Image.open(source) as picture:
        picture.resize((128, 128)).save(target)


def choose(words: Sequence[str]) -> list[Case]:
    """The cases that the command line asks for."""
    if words[:1] == ["--every"]:
        return list(cases())[:: int(words[1])]
    return [case for case in cases() if " ".join(words) in str(case)]


def main() -> int:
    logging.disable(logging.CRITICAL)
    make_quick()
    chosen = choose(sys.argv[1:])
    began, wrong = time.monotonic(), 0
    ends: dict[str, int] = {}
    folder = Path(tempfile.mkdtemp(prefix="omnihuman-matrix-"))
    with Sandbox(folder / "sandbox", 0.2) as sandbox:
        matrix = Matrix(folder, sandbox)
        for number, case in enumerate(chosen):
            at = time.monotonic()
            problem = matrix.run(case, number)
            if os.environ.get("MATRIX_TIMES"):
                print(f"{time.monotonic() - at:5.1f} s  {case}", flush=True)
            report = folder / f"case-{number}.json"
            for told in json.loads(report.read_text()) if report.exists() else ():
                end = told["state"] + (" (found again)" if told["adopted"] else "")
                ends[end] = ends.get(end, 0) + 1
            if problem:
                wrong += 1
                print(f"WRONG {case}: {problem}", flush=True)
    shutil.rmtree(folder)
    took = time.monotonic() - began
    print(f"{len(chosen)} cases, {wrong} wrong, {took:.0f} s; ends: {json.dumps(ends)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
