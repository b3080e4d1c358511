"""A batch of two rows killed at every step, and with every call made to fail: no row pays twice, and none is forgotten.

    python -m tests.matrix.batch [WORDS]             runs all cases, or those that hold the words
    python -m tests.matrix.batch --every NUMBER      runs every so manieth case

As `tests.matrix.driver` for single tasks; besides, the writes of the batch itself are kill points. After the kill, and again
after a batch that has stopped, it goes on as a user would have it go on.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.group import Group, GroupKind
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.groups.service import Groups, make_group
from omnihuman_desktop.groups.store import GroupStore
from omnihuman_desktop.groups.summary import ItemState, state_of
from omnihuman_desktop.jobs.service import JobService
from omnihuman_desktop.media.video.check import check_video
from tests.kill_points import die
from tests.matrix.driver import (
    AFTER_KILL,
    CALLS,
    END_S,
    FAULTS,
    HOSTILE,
    POINTS,
    TROUBLED,
    Case,
    Matrix,
    arm,
    in_child,
    is_busy,
    make_quick,
)
from tests.sandbox_server import Sandbox

ROWS = 2
WRITES = 3
"""How many writes of a batch are kill points: its beginning, and each row that was sent."""
GROUP_POINTS = tuple(f"{side}-group-{number}" for number in range(1, WRITES + 1) for side in ("before", "after"))
ALONE = ("batch",)
"""Calls that a batch of two does not make: one row is sent at a time, and its task is asked for by itself."""


@dataclass(frozen=True)
class Told:
    """What a row has come to."""

    state: str
    video: str
    adopted: str


def cases() -> Iterator[Case]:
    points = [point for point in POINTS if not point.endswith(ALONE)]
    yield from (Case(point) for point in (*points, *GROUP_POINTS))
    yield from (Case("", call, fault) for call in CALLS if call not in ALONE for fault in FAULTS)
    yield from (Case("", call, fault) for call, fault in HOSTILE if call not in ALONE)
    yield from (Case(point, call, fault) for point in (*TROUBLED, *GROUP_POINTS) for call, fault in AFTER_KILL)


def arm_groups(point: str) -> None:
    """Die before or after the write of a group that `point` names: "after-group-2"."""
    write, count = GroupStore.write, 0

    async def watched(self: GroupStore, before: Group | None, after: Group) -> None:
        nonlocal count
        count += 1
        if point == f"before-group-{count}":
            die()
        await write(self, before, after)
        if point == f"after-group-{count}":
            die()

    GroupStore.write = watched  # type: ignore[method-assign]


async def run_batch(data: Path, sandbox: tuple[str, str], requests: Sequence[JobRequest]) -> list[Told]:
    """Send `requests` as a batch, or go on with the one of `data`, until nothing goes on by itself."""
    accounts = Accounts(None)
    accounts.set_sandbox(*sandbox)
    service = JobService(data, accounts, lambda: data / "videos")
    groups = Groups(service, data)
    await service.start()
    await groups.start()
    if requests:
        groups.update(make_group(GroupKind.BATCH, "batch", "sandbox", requests))
    for group_id in groups.groups:
        groups.resume(group_id)
        # What stopped it was said; the user has it go on, once.
        await _until_still(service, groups, group_id)
        if groups.summary(group_id).count(ItemState.QUEUED):
            groups.resume(group_id)
            await _until_still(service, groups, group_id)
    told = [_tell(groups, group, number) for group in groups.groups.values() for number in range(len(group.items))]
    await groups.close()
    await service.close()
    return told


async def _until_still(service: JobService, groups: Groups, group_id: str) -> None:
    end = time.monotonic() + END_S
    await asyncio.sleep(0.05)
    while time.monotonic() < end and (groups.summary(group_id).is_active or is_busy(service)):
        await asyncio.sleep(0.02)


def _tell(groups: Groups, group: Group, number: int) -> Told:
    item = group.items[number]
    job = groups.jobs.get(item.newest)
    return Told(state_of(item, groups.jobs), str(job.video or "") if job else "", job.adopted if job else "")


class BatchMatrix(Matrix):
    """Runs cases of batches on one sandbox."""

    def run(self, case: Case, number: int) -> str:
        self._rows = self.requests[:ROWS]
        return super().run(case, number)

    def _start(self, case: Case, data: Path, report: Path, requests: Sequence[JobRequest]) -> int:
        rows = self._rows if requests else ()

        def work() -> Awaitable[Any]:
            arm(case.point, case.call if case.fault == "refused" else "")
            arm_groups(case.point)
            return run_batch(data, (self.sandbox.url, self.sandbox.key), rows)

        return in_child(work, report)

    @staticmethod
    def _judge(case: Case, data: Path, jobs: list[dict[str, str]], accepted: int) -> str:
        if accepted > ROWS:
            return f"{accepted} requests were accepted for {ROWS} rows"
        if len(jobs) < ROWS:
            # The balance is read at the start, too, perhaps before the batch was written.
            is_unsaved = accepted == 0 and case.point in ("before-group-1", "before-send-credits", "after-send-credits")
            return "" if is_unsaved else "a row was lost"
        states = [job["state"] for job in jobs]
        if not set(states) <= {"done", "unknown", "failed", "queued"}:
            return f"stuck in {states}"
        made = sorted(Path(job["video"]).name for job in jobs if job["state"] == "done")
        for name in made:
            check_video(data / "videos" / name)
        videos = sorted(path.name for path in (data / "videos").iterdir()) if made else []
        if videos != made:
            return f"{made} are said to be made, {videos} are on disk"
        unpaid = states.count("failed") + states.count("queued")
        if accepted > len(states) - unpaid or accepted < len(made):
            return f"{accepted} were accepted, and the rows say {states}"
        return ""


def main() -> int:
    logging.disable(logging.CRITICAL)
    make_quick()
    words = sys.argv[1:]
    chosen = list(cases())
    chosen = chosen[:: int(words[1])] if words[:1] == ["--every"] else [case for case in chosen if " ".join(words) in str(case)]
    began, wrong = time.monotonic(), 0
    folder = Path(tempfile.mkdtemp(prefix="omnihuman-batch-matrix-"))
    with Sandbox(folder / "sandbox", 0.2) as sandbox:
        matrix = BatchMatrix(folder, sandbox)
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
