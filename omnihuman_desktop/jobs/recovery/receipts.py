"""Receipts of paid tasks: one file in each job's folder, from which the list is rebuilt if the database is lost."""

from __future__ import annotations

import contextlib
import json
import logging
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id, is_job_id, to_row
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from pathlib import Path

    from omnihuman_desktop.jobs.background import BackgroundTasks
    from omnihuman_desktop.jobs.stored_jobs import StoredJobs
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

NAME = "receipt.json"
MAX_BYTES = 256 * 1024
"""A longer file is no receipt: the prompt has at most a few thousand characters."""


def is_paid(job: Job) -> bool:
    """Return whether `job` has been paid, or may have been."""
    return bool(job.remote_id) or job.state in (JobState.SUBMITTING, JobState.UNKNOWN)


class Receipts:
    """The receipts in the jobs' folders, `data_dir`/jobs/ID/receipt.json. All methods block."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir

    def _path(self, job_id: str) -> Path:
        return self._data_dir / "jobs" / job_id / NAME

    def write(self, job: Job) -> None:
        """Write the receipt of `job`, or remove it if nothing has been paid. An error of the disk is only logged."""
        path = self._path(job.id)
        try:
            if is_paid(job):
                path.parent.mkdir(parents=True, exist_ok=True)
                content = json.dumps(dict(zip(COLUMNS, to_row(job.without_progress(), self._data_dir), strict=True)))
                write_atomically(path, content.encode(), mode=0o600, unique=True)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            # The database is the record; the receipt is its spare.
            log.info("job %.8s: its receipt could not be written: %s", job.id, type(error).__name__)

    def write_missing(self, jobs: Iterable[Job]) -> None:
        """Write the receipts of paid `jobs` that have none, since an earlier version made them."""
        for job in jobs:
            if is_paid(job) and not self._path(job.id).exists():
                self.write(job)

    def list_ids(self) -> list[str]:
        """Return the ids of all jobs that have a folder."""
        try:
            return [entry.name for entry in (self._data_dir / "jobs").iterdir() if is_job_id(entry.name)]
        except OSError:
            return []

    def read_all(self, ids: Iterable[str]) -> list[Job]:
        """Return the jobs of `ids` that have a receipt, oldest first. Unreadable receipts are left out."""
        found = [job for job_id in ids if (job := self._read(job_id)) is not None]
        return sorted(found, key=lambda job: job.created_at)

    def _read(self, job_id: str) -> Job | None:
        path = self._path(job_id)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            if path.is_symlink() or path.stat().st_size > MAX_BYTES:
                return None
            values = json.loads(path.read_bytes())
            # A receipt of an earlier version lacks the columns that were added since.
            row = tuple({**_default_values(self._data_dir), **values}[name] for name in COLUMNS)
            if values["id"] == job_id and has_valid_id(row):
                job = from_row(row, self._data_dir)
                return replace(job, removed=False) if is_paid(job) else None
        return None


def _default_values(data_dir: Path) -> dict[str, Any]:
    blank = Job("", "", JobRequest(data_dir, data_dir, 0, 0), "", 0.0, 0.0)
    return dict(zip(COLUMNS, to_row(blank, data_dir), strict=True))


async def write_missing_receipts(receipts: Receipts, stored: StoredJobs) -> None:
    """Write the receipts that an earlier version has not written, in each data folder once. Raises `LocalError`."""
    last = ""
    while not await stored.has_all_receipts():
        jobs = await stored.ended_after(last)
        await asyncio.to_thread(receipts.write_missing, jobs)
        if not jobs:
            await stored.note_all_receipts()
            return
        last = jobs[-1].id


class LostJobs:
    """Paid jobs whose receipts exist although the database does not know them.

    `listed` are the jobs in memory by id. `find_unknown` returns those of some ids that the database does not know;
    `restore_one` saves a job and continues it.
    """

    def __init__(
        self,
        receipts: Receipts,
        background: BackgroundTasks,
        listed: Mapping[str, Job],
        find_unknown: Callable[[list[str]], Awaitable[list[str]]],
        restore_one: Callable[[Job], Awaitable[None]],
    ) -> None:
        self._receipts, self._background = receipts, background
        self._listed, self._find_unknown, self._restore_one = listed, find_unknown, restore_one
        self._found: list[Job] = []

    async def find(self) -> int:
        """Look for lost jobs, and return their number."""
        ids = await self._find_unknown(await asyncio.to_thread(self._receipts.list_ids))
        found = await asyncio.to_thread(self._receipts.read_all, ids)
        self._found = [job for job in found if job.id not in self._listed]
        return len(self._found)

    def restore(self, report_left: Callable[[int], None]) -> None:
        """Put the lost jobs back into the list, and continue those that had not ended.

        `report_left` gets the number of those that could not be saved; they can be restored again.
        """
        found, self._found = self._found, []
        self._background.run(self._restore(found, report_left))

    async def _restore(self, jobs: list[Job], report_left: Callable[[int], None]) -> None:
        for job in jobs:
            try:
                await self._restore_one(job)
            except OmniHumanError as error:
                log.info("job %.8s: it could not be restored: %s", job.id, error.kind)
                if job.id not in self._listed:
                    self._found.append(job)
        report_left(len(self._found))
