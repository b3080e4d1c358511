"""The whole round of a place, before it is relied on: put, read as a stranger, remove. Blocking."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.storage.link_check import check_link, expect, is_internal
from omnihuman_desktop.storage.open_storage import open_storage

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.storage import StorageLocation

SILENCE_S = 15.0
"""How long the place may make no step, in seconds."""
LOOK_S = 0.1
SIZE_BYTES = 2048


class StorageCheckStep(StrEnum):
    """The steps of a trial, in their order."""

    PUT = "put"
    READ = "read"
    REMOVE = "remove"


@dataclass(frozen=True)
class StorageCheck:
    """What is tried: a place with its secret. `internal_allowed`: links that only this network can reach are as good as any."""

    setup: StorageLocation
    secret: str
    internal_allowed: bool

    def run(self, tell: Callable[[StorageCheckStep], None], cancelled: Callable[[], bool]) -> bool:
        """Do the round with a small file; `tell` is told of each step when it begins. What was put is removed again.

        Returns whether only this network can read the link.

        Raises `StorageError`, `NetworkError` from the step that failed.
        """
        return asyncio.run(self._run_until(tell, cancelled))

    async def _run_until(self, tell: Callable[[StorageCheckStep], None], cancelled: Callable[[], bool]) -> bool:
        trial = asyncio.ensure_future(self._run(tell))
        while not trial.done():
            await asyncio.wait([trial], timeout=LOOK_S)
            if cancelled():
                trial.cancel()
        return not trial.cancelled() and trial.result()

    async def _run(self, tell: Callable[[StorageCheckStep], None]) -> bool:
        context = await asyncio.to_thread(transport.create_context)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "test.wav"
            await asyncio.to_thread(path.write_bytes, b"RIFF" + secrets.token_bytes(SIZE_BYTES))
            async with transport.open_client(context, SILENCE_S) as http:
                place = open_storage(self.setup, self.secret, http)
                tell(StorageCheckStep.PUT)
                prefix = self.setup.value("prefix").strip("/")
                key = "/".join(filter(None, (prefix, f"omnihuman-test/{secrets.token_hex(8)}.wav")))
                copy = await place.put(path, key, "audio/wav", lambda _bytes: None)
                try:
                    tell(StorageCheckStep.READ)
                    expected = await asyncio.to_thread(expect, path, "audio/wav")
                    link = await place.link(copy)
                    await check_link(link, expected, http, internal_allowed=self.internal_allowed)
                except BaseException:
                    with contextlib.suppress(OmniHumanError):
                        await asyncio.shield(place.delete(copy))
                    raise
                tell(StorageCheckStep.REMOVE)
                await place.delete(copy)
                return await is_internal(link)
