"""Streams a file as the body of an HTTP request, in blocks that are read in a worker thread."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.system.open_file import finish_in_thread, open_in_thread

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    import httpx

BLOCK_BYTES = 64 * 1024
READ_BYTES = 1024 * 1024
"""How much is read from the disk at once; larger than a block, because each read hops to another thread and back."""


async def read_blocks(path: Path, report_progress: Callable[[int], None]) -> AsyncGenerator[bytes, None]:
    """Yield the file at `path` in blocks; `report_progress` gets the sum of the bytes once a block has been consumed."""
    file = await open_in_thread(lambda: path.open("rb"))
    try:
        done = 0
        while data := await finish_in_thread(lambda: file.read(READ_BYTES)):
            for start in range(0, len(data), BLOCK_BYTES):
                block = data[start : start + BLOCK_BYTES]
                yield block
                done += len(block)
                report_progress(done)
    finally:
        # Not in a thread: a generator that is closed early may not await, and closing a file that was only read is fast.
        file.close()


async def file_size(path: Path) -> int:
    """Return the size of the file at `path` in bytes."""
    return (await asyncio.to_thread(path.stat)).st_size


async def send_request(
    http: httpx.AsyncClient, method: str, url: str, content: AsyncGenerator[bytes, None] | None, **options: Any
) -> httpx.Response:
    """Send one request with the body `content`, and close `content`, and the file behind it, however the request ends.

    `options` go to `httpx.AsyncClient.request`. Raises `httpx.HTTPError`, `httpx.InvalidURL`.
    """
    try:
        return await http.request(method, url, content=content, **options)
    finally:
        if content is not None:
            await content.aclose()
