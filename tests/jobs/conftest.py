from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.service import JobService
from tests.sandbox_server import Sandbox


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox") as sandbox:
        yield sandbox


class Bench:
    """A service on a real sandbox, without a window."""

    def __init__(self, data_dir: Path, sandbox: Sandbox) -> None:
        self.data_dir = data_dir
        self.videos = data_dir / "videos"
        data_dir.mkdir(exist_ok=True)
        self.sandbox = sandbox
        accounts = Accounts(None)
        accounts.set_sandbox(sandbox.url, sandbox.key)
        self.service = JobService(data_dir, accounts, lambda: self.videos)
        self.seen: list[Job] = []
        self.service.subscribe(self.seen.append)

    def job(self, job_id: str) -> Job:
        return self.service.jobs[job_id]

    async def until(self, reached: Callable[[], object], timeout_s: float = 120.0) -> None:
        async with asyncio.timeout(timeout_s):
            while not reached():
                await asyncio.sleep(0.01)

    async def ended(self, job_id: str) -> Job:
        await self.until(lambda: not self.job(job_id).active and not self.service._runner.is_running(job_id))
        return self.job(job_id)

    def states(self, job_id: str) -> list[JobState]:
        states: list[JobState] = []
        for job in self.seen:
            if job.id == job_id and (not states or states[-1] is not job.state):
                states.append(job.state)
        return states


@pytest.fixture
async def bench(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path / "data", sandbox)
    await bench.service.start()
    yield bench
    await bench.service.close()


@pytest.fixture
def request_of(portrait: Path, voice: Path) -> JobRequest:
    return JobRequest(portrait, voice, 0, 3000)
