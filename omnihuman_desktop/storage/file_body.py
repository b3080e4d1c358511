"""A file as the body of a request: read in a thread, block by block, with its progress told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    import httpx

BLOCK_BYTES = 64 * 1024
READ_BYTES = 1024 * 1024
"""What is read from the disk at once: each read is a trip to another thread."""


async def read_blocks(path: Path, moved: Callable[[int], None]) -> AsyncGenerator[bytes, None]:
    """The bytes of `path` in blocks; `moved` is told the sum before each next one is asked for."""
    file = await asyncio.to_thread(path.open, "rb")
    try:
        done = 0
        while data := await asyncio.to_thread(file.read, READ_BYTES):
            for start in range(0, len(data), BLOCK_BYTES):
                block = data[start : start + BLOCK_BYTES]
                yield block
                done += len(block)
                moved(done)
    finally:
        # Not in a thread: a generator that is thrown away may not wait, and to close what was only read takes no time.
        file.close()


async def measure(path: Path) -> int:
    """The size of `path` in bytes."""
    return (await asyncio.to_thread(path.stat)).st_size


async def ask(
    http: httpx.AsyncClient, method: str, url: str, content: AsyncGenerator[bytes, None] | None, **options: Any
) -> httpx.Response:
    """One request whose body is `content`. However it ends, the file behind the body is closed."""
    try:
        return await http.request(method, url, content=content, **options)
    finally:
        if content is not None:
            await content.aclose()
