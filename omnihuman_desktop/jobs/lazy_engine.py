"""Building the engine after the first paint, and waiting for it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Task
    from omnihuman_desktop.jobs.engine import Engine
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.uploads import UploadTable
    from omnihuman_desktop.storage.interface import Storage
else:
    from omnihuman_desktop.lazy_import import asyncio


class LazyEngine:
    """An `Engine` that `build` makes, with its heavy imports in a worker thread. The parameters are those of `Engine`.

    `start` has to be called once the event loop runs. `client` and `storage` wait until the engine is built.
    """

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
    ) -> None:
        self._parameters = folder, videos_dir, store, uploads, accounts, locations, registry, on_wake_up
        self._engine: Engine | None = None
        self._built: asyncio.Event

    def start(self) -> None:
        """Allow callers to wait for the engine."""
        self._built = asyncio.Event()

    @property
    def is_built(self) -> bool:
        """Whether `build` has finished."""
        return self._engine is not None

    async def build(self, reserved_paths: set[Path]) -> Engine:
        """Build the engine. `reserved_paths` are the videos that unfinished jobs have already been promised."""
        await asyncio.to_thread(importlib.import_module, "omnihuman_desktop.jobs.engine")
        from omnihuman_desktop.jobs.engine import Engine

        self._engine = Engine(*self._parameters, reserved_paths)
        self._built.set()
        return self._engine

    async def get(self) -> Engine:
        """Return the engine, once it is built."""
        if self._engine is None:
            await self._built.wait()
        assert self._engine is not None  # noqa: S101 - `_built` is set
        return self._engine

    async def client(self, account_id: str) -> Client:
        """Return the service's client for an account. Raises what `Accounts.get` raises."""
        return await (await self.get()).client(account_id)

    async def task(self, account_id: str, task_id: str) -> Task:
        """Return the task of an account. Raises what `Client.task` and `Accounts.get` raise."""
        return await (await self.client(account_id)).task(task_id)

    async def download(self, account_id: str, link: str, sent_ms: int, target: Path) -> None:
        """Download a video, as `Engine.download` does."""
        await (await self.get()).download(account_id, link, sent_ms, target)

    async def storage(self, location_id: str) -> Storage:
        """Return the storage with this id. Raises `StorageError` (storage_missing) and what `Accounts.get` raises."""
        return await (await self.get()).storage(location_id)

    def poll_now(self) -> None:
        """Poll all waiting tasks."""
        if self._engine is not None:
            self._engine.poller.poll_now()

    async def aclose(self) -> None:
        """Close the engine, if it was built."""
        if self._engine is not None:
            await self._engine.aclose()
