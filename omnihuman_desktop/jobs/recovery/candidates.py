"""Candidates for a request whose reply was lost: their videos are downloaded, so that the user sees which task is whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind, OmniHumanError
from omnihuman_desktop.lazy_dataclass import dataclass, replace

if TYPE_CHECKING:
    import asyncio
    import shutil
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from omnihuman_desktop.evolink.wire import Task
    from omnihuman_desktop.jobs.background import BackgroundTasks
    from omnihuman_desktop.jobs.registry import JobRegistry

    ReadTask = Callable[[str, str], Awaitable[Task]]
    """Returns the task of an account: (account id, task id)."""
    Download = Callable[[str, str, int, Path], Awaitable[None]]
    """Downloads a result: (account id, link, length of the voice in milliseconds, target)."""
else:
    from omnihuman_desktop.lazy_import import asyncio, shutil

POLL_S = 5.0
"""How often a candidate that is still rendered is asked for, in seconds."""
DOWNLOADS_MAX = 2
"""How many candidates are downloaded at a time."""


@dataclass(frozen=True)
class Candidate:
    """A task that may be the one of a lost request. `created` is in seconds since the epoch, 0 until it is known.

    `video` is set once it is downloaded, `failure` where there is no video: the task failed, or the download did.
    """

    task_id: str
    created: float = 0.0
    video: Path | None = None
    failure: Failure | None = None


class CandidateVideos:
    """Downloads the candidates of a job into the folder `folder`/JOB/candidates while somebody looks at them."""

    def __init__(
        self, folder: Path, registry: JobRegistry, background: BackgroundTasks, read_task: ReadTask, download: Download
    ) -> None:
        self._folder, self._registry, self._background = folder, registry, background
        self._read_task, self._download = read_task, download
        self._places: asyncio.Semaphore | None = None

    def ids(self, job_id: str) -> list[str]:
        """Return the ids of the candidates that were found for a job and belong to no other, newest first."""
        job = self._registry.jobs[job_id]
        known = self._registry.known_task_ids(job.account)
        found = job.failure.text("candidates").split() if job.failure is not None else []
        return [task_id for task_id in found if task_id not in known]

    def show(self, job_id: str, report: Callable[[Candidate], None]) -> Callable[[], None]:
        """Download the videos of the candidates of a job, and `report` each candidate when it changes.

        Returns a function that ends this and deletes what was downloaded.
        """
        ended = asyncio.Event()

        def report_unless_ended(candidate: Candidate) -> None:
            if not ended.is_set():
                report(candidate)

        self._background.run(self._show(job_id, self.ids(job_id), report_unless_ended, ended))
        return ended.set

    async def _show(
        self, job_id: str, task_ids: Sequence[str], report: Callable[[Candidate], None], ended: asyncio.Event
    ) -> None:
        folder = self._folder / job_id / "candidates"
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)  # of a run that was killed
        fetching = [
            asyncio.ensure_future(self._fetch(job_id, Candidate(task_id), folder / f"{number}.mp4", report))
            for number, task_id in enumerate(task_ids)
        ]
        try:
            await ended.wait()
        finally:
            for task in fetching:
                task.cancel()
            await asyncio.gather(*fetching, return_exceptions=True)
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    async def _fetch(self, job_id: str, candidate: Candidate, target: Path, report: Callable[[Candidate], None]) -> None:
        job = self._registry.jobs[job_id]
        try:
            task = await self._wait(job.account, candidate, report)
            candidate = replace(candidate, created=task.created)
            if task.results:
                self._places = self._places or asyncio.Semaphore(DOWNLOADS_MAX)
                async with self._places:
                    await self._download(job.account, task.results[0], job.sent_ms, target)
                candidate = replace(candidate, video=target)
            else:
                params = {"code": task.error_code or task.status, "message": task.error_message, "request_id": task.id}
                candidate = replace(candidate, failure=Failure(Kind.TASK_FAILED, params))
        except OmniHumanError as error:
            candidate = replace(candidate, failure=error.failure)
        report(candidate)

    async def _wait(self, account_id: str, candidate: Candidate, report: Callable[[Candidate], None]) -> Task:
        """Return the task of `candidate` once it has ended."""
        told = False
        while True:
            task = await self._read_task(account_id, candidate.task_id)
            if task.is_completed or task.has_failed:
                return task
            if not told:
                report(replace(candidate, created=task.created))
                told = True
            await asyncio.sleep(POLL_S)
