"""The parts of the job service that need the network and media libraries, built together.

Importing this module takes long, so `JobService.start` does it in a worker thread, after the window has been painted.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from omnihuman_desktop.jobs import steps
from omnihuman_desktop.jobs.connections import Connections
from omnihuman_desktop.jobs.poller import TaskPoller
from omnihuman_desktop.jobs.step_context import StepContext
from omnihuman_desktop.jobs.video_download import open_download
from omnihuman_desktop.media.video.check import check_video

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.uploads import UploadTable
    from omnihuman_desktop.storage.interface import Storage


class Engine:
    """The steps of a job with everything they use. `steps` and `context` are what the `JobRunner` needs.

    `folder` holds the jobs' own folders. `videos_dir` is called whenever a video is saved. `registry` takes the steps'
    progress reports, `on_wake_up` is called when the computer has been asleep. `reserved_paths` are the videos that
    unfinished jobs have already been promised.
    """

    steps = steps

    def __init__(
        self,
        folder: Path,
        videos_dir: Callable[[], Path],
        store: JobStore,
        uploads: UploadTable,
        accounts: Accounts,
        locations: StorageLocations,
        registry: JobRegistry,
        on_wake_up: Callable[[], None],
        reserved_paths: set[Path],
    ) -> None:
        self._accounts = accounts
        self.connections = Connections(accounts, locations)
        self.poller = TaskPoller(self.client, on_wake_up)
        self.context = StepContext(
            folder,
            videos_dir,
            store,
            uploads,
            accounts,
            locations,
            self.connections,
            self.poller,
            registry,
            reserved_paths=reserved_paths,
        )

    async def client(self, account_id: str) -> Client:
        """Return the service's client for an account. Raises what `Accounts.get` raises."""
        return await self.connections.client(await self._accounts.get(account_id))

    async def download(self, account_id: str, link: str, sent_ms: int, target: Path) -> None:
        """Download the video at `link` of a voice of `sent_ms` milliseconds to `target`, and check that it plays.

        Raises what `Download.run`, `check_video` and `Accounts.get` raise.
        """
        account = await self._accounts.get(account_id)
        version_file = target.with_suffix(".version")
        fetching = await open_download(self.connections, account, sent_ms, target, version_file, lambda _done, _total: None)
        await fetching.run(link)
        await asyncio.to_thread(check_video, target, thorough=False)

    async def storage(self, location_id: str) -> Storage:
        """Return the storage with this id. Raises `StorageError` (storage_missing) and what `Accounts.get` raises."""
        return await self.connections.storage(location_id)

    async def aclose(self) -> None:
        """Stop polling and close all connections."""
        await self.poller.aclose()
        await self.connections.aclose()
