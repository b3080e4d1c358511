"""A file as the body of a request: read in a thread, block by block, with its progress told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

BLOCK_BYTES = 64 * 1024


async def read_blocks(path: Path, moved: Callable[[int], None]) -> AsyncIterator[bytes]:
    """The bytes of `path` in blocks; `moved` is told the sum before each next one is asked for."""
    file = await asyncio.to_thread(path.open, "rb")
    try:
        done = 0
        while block := await asyncio.to_thread(file.read, BLOCK_BYTES):
            yield block
            done += len(block)
            moved(done)
    finally:
        # Not in a thread: a generator that is thrown away may not wait, and to close what was only read takes no time.
        file.close()


async def measure(path: Path) -> int:
    """The size of `path` in bytes."""
    return (await asyncio.to_thread(path.stat)).st_size
