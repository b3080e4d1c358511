"""Opens files in a worker thread without losing them if the caller is cancelled meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable


class Closable(Protocol):
    """Something that is open until it is closed."""

    def close(self) -> None:
        """Close it."""


File = TypeVar("File", bound=Closable)
Value = TypeVar("Value")


async def open_in_thread(open_file: Callable[[], File]) -> File:
    """Return what `open_file` opens in a worker thread. If the caller is cancelled, the file is closed once it is open."""
    opening = asyncio.ensure_future(asyncio.to_thread(open_file))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        opening.add_done_callback(_close_result)
        raise


def _close_result(opening: asyncio.Future[File]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        # Not in a thread: the loop may be ending. Nothing has been written yet, so closing is fast.
        opening.result().close()


async def finish_in_thread(function: Callable[[], Value]) -> Value:
    """Return what `function` returns in a worker thread. If the caller is cancelled, this waits until it has ended.

    For work with a file that the caller closes: closed under a write, its number could belong to another file already.
    """
    working = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        with contextlib.suppress(Exception):
            await working
        raise
