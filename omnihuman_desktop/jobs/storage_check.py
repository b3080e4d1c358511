"""Checking a storage location before it is used: upload a file, read it without credentials, delete it. Blocking."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.storage.link_check import check_link, expect
from omnihuman_desktop.storage.open_storage import open_storage

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.storage import StorageLocation

SILENCE_S = 15.0
"""The read and write timeout, in seconds."""
POLL_S = 0.1
SIZE_BYTES = 2048


class StorageCheckStep(StrEnum):
    """The steps of a check, in their order."""

    PUT = "put"
    READ = "read"
    REMOVE = "remove"


@dataclass(frozen=True)
class StorageCheck:
    """A storage location to check, with its secret. `internal_allowed` accepts links that only this network can reach."""

    setup: StorageLocation
    secret: str
    internal_allowed: bool

    def run(self, on_step: Callable[[StorageCheckStep], None], is_cancelled: Callable[[], bool]) -> bool:
        """Upload, read and delete a small file. `on_step` is called when a step begins. The file is deleted in any case.

        Returns whether only this network can read the link. Raises `StorageError` or `NetworkError` of the failed step.
        """
        return asyncio.run(self._run_until(on_step, is_cancelled))

    async def _run_until(self, on_step: Callable[[StorageCheckStep], None], is_cancelled: Callable[[], bool]) -> bool:
        check = asyncio.ensure_future(self._run(on_step))
        while not check.done():
            await asyncio.wait([check], timeout=POLL_S)
            if is_cancelled():
                check.cancel()
        return not check.cancelled() and check.result()

    async def _run(self, on_step: Callable[[StorageCheckStep], None]) -> bool:
        context = await asyncio.to_thread(transport.create_context)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "test.wav"
            await asyncio.to_thread(path.write_bytes, b"RIFF" + secrets.token_bytes(SIZE_BYTES))
            async with transport.open_client(context, SILENCE_S) as http:
                storage = open_storage(self.setup, self.secret, http)
                on_step(StorageCheckStep.PUT)
                prefix = self.setup.value("prefix").strip("/")
                key = "/".join(filter(None, (prefix, f"omnihuman-test/{secrets.token_hex(8)}.wav")))
                copy = await storage.upload(path, key, "audio/wav", lambda _bytes: None)
                try:
                    on_step(StorageCheckStep.READ)
                    expected = await asyncio.to_thread(expect, path, "audio/wav")
                    link = await storage.create_link(copy)
                    await check_link(link, expected, http, internal_allowed=self.internal_allowed)
                except BaseException:
                    with contextlib.suppress(OmniHumanError):
                        await asyncio.shield(storage.delete(copy))
                    raise
                on_step(StorageCheckStep.REMOVE)
                await storage.delete(copy)
                return await transport.is_internal(link)
