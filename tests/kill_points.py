"""How a process of the tests kills itself at a named moment of a job's life, with a window and without."""

from __future__ import annotations

import os
import signal

from omnihuman_desktop.domain.job import Job
from omnihuman_desktop.jobs.store import JobStore


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm_store(point: str) -> None:
    """Die before or after a commit, as `point` says: "before-waiting", "after-named"."""
    save = JobStore.save

    async def watched(self: JobStore, job: Job) -> None:
        name = "named" if job.state == "downloading" and job.video else job.state.value
        if point == f"before-{name}":
            die()
        await save(self, job)
        if point == f"after-{name}":
            die()

    JobStore.save = watched  # type: ignore[method-assign]
