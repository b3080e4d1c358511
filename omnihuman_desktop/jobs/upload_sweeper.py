"""Deleting uploaded objects that no job needs any more."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.job import JobState

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.jobs.uploads import Upload, UploadTable
    from omnihuman_desktop.storage.interface import Storage
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

SWEEP_S = 300.0
"""Seconds between two sweeps."""


class UploadSweeper:
    """Releases the uploads of ended jobs, and deletes them once they have been idle for the retention time.

    `open_storage` opens a storage location, `find_job` returns a job by its id. `locations` provides the retention time and
    takes the number of objects that could not be deleted.
    """

    def __init__(
        self,
        uploads: UploadTable,
        locations: StorageLocations,
        open_storage: Callable[[str], Awaitable[Storage]],
        find_job: Callable[[str], Job | None],
    ) -> None:
        self._uploads = uploads
        self._locations = locations
        self._open_storage = open_storage
        self._find_job = find_job

    async def clean_up_after(self, job_id: str) -> None:
        """Delete what an ended job has uploaded, unless another job needs it. Failed deletions are retried later."""
        await self._release(job_id)
        await self.sweep()

    async def release_ended(self) -> None:
        """Release the uploads of jobs that ended in an earlier run."""
        for job_id in await self._uploads.user_ids():
            await self._release(job_id)

    async def sweep_regularly(self) -> None:
        """Sweep every `SWEEP_S` seconds until the task is cancelled."""
        while True:
            await self.sweep()
            await asyncio.sleep(SWEEP_S)

    async def sweep(self) -> None:
        """Delete the objects whose retention time is over. Failed deletions are counted and retried at the next sweep."""
        retention_s = self._locations.retention_s
        if retention_s is None:
            self._locations.failed_removals = 0
            return
        for upload in await self._uploads.list_idle(time.time() - retention_s):
            async with self._uploads.lock(upload.location_id, upload.file.key):
                if await self._uploads.is_idle(upload):
                    await self._delete(upload)
        failed = sum(1 for upload in await self._uploads.list_idle(time.time()) if upload.failed)
        self._locations.failed_removals = failed

    async def _release(self, job_id: str) -> None:
        job = self._find_job(job_id)
        if job is None or not (job.active or job.state is JobState.UNKNOWN):
            await self._uploads.release(job_id, time.time())

    async def _delete(self, upload: Upload) -> None:
        expired = 0 < upload.file.ends_at < time.time()
        try:
            if not expired:
                await (await self._open_storage(upload.location_id)).delete(upload.file)
        except OmniHumanError as error:
            log.info("an uploaded object could not be removed: %s", error.kind)
            await self._uploads.mark_removal_failed(upload, str(error.kind))
        else:
            await self._uploads.forget(upload)
