"""Removing what an earlier session has left, after the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.jobs.recovery.receipts import write_missing_receipts

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path

    from omnihuman_desktop.jobs.background import BackgroundTasks
    from omnihuman_desktop.jobs.balance import Balance
    from omnihuman_desktop.jobs.recovery.receipts import Receipts
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.stored_jobs import StoredJobs
    from omnihuman_desktop.jobs.upload_sweeper import UploadSweeper
else:
    from omnihuman_desktop.lazy_import import asyncio


async def clean_up(
    balance: Balance,
    sweeper: UploadSweeper,
    background: BackgroundTasks,
    store: JobStore,
    stored: StoredJobs,
    receipts: Receipts,
    folder: Path,
) -> None:
    """Remove the uploads of ended jobs, and the folders in `folder` of removed ones. Raises `LocalError`."""
    from omnihuman_desktop.jobs.job_files import remove_folder

    await balance.refresh()
    await sweeper.release_ended()
    background.run(sweeper.sweep_regularly())
    for job in await store.purge_removed():
        await asyncio.to_thread(remove_folder, folder / job.id)
    await write_missing_receipts(receipts, stored)
