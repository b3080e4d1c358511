"""Streams a file as the body of an HTTP request, in blocks that are read in a worker thread."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.system.open_file import finish_in_thread, open_in_thread

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    import httpx

BLOCK_BYTES = 64 * 1024
FAST_BLOCK_BYTES = 256 * 1024
"""On a fast line: a block costs as much as 30 KB more of it. A slow one would show no progress for seconds."""
FAST_S = 0.02
"""A line that takes `BLOCK_BYTES` in less is fast: 3 MB/s and more."""
READ_BYTES = 1024 * 1024
"""How much is read from the disk at once; larger than a block, because each read hops to another thread and back."""


async def read_blocks(path: Path, report_progress: Callable[[int], None]) -> AsyncGenerator[bytes, None]:
    """Yield the file at `path` in blocks; `report_progress` gets the sum of the bytes once a block has been consumed."""
    file = await open_in_thread(lambda: path.open("rb"))
    try:
        done = fast_bytes = 0
        while data := await finish_in_thread(lambda: file.read(READ_BYTES)):
            start = 0
            # What the system takes into its own buffers at first says nothing about the line.
            while block := data[start : start + (FAST_BLOCK_BYTES if fast_bytes >= FAST_BLOCK_BYTES else BLOCK_BYTES)]:
                began = time.monotonic()
                yield block
                start += len(block)
                done += len(block)
                report_progress(done)
                is_fast = time.monotonic() - began < FAST_S * len(block) / BLOCK_BYTES
                fast_bytes = fast_bytes + len(block) if is_fast else 0
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
