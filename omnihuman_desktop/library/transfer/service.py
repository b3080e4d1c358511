"""Export and import of the library that a running session works on.

Calls return at once, and functions given to them are called on the event loop's thread.
"""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.library.transfer.export import Exported, export_library
from omnihuman_desktop.library.transfer.incoming import Incoming, read_incoming
from omnihuman_desktop.library.transfer.layout import Cancelled, Watch
from omnihuman_desktop.library.transfer.merge import merge

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
else:
    from omnihuman_desktop.lazy_import import asyncio

__all__ = ["Cancelled", "Exported", "Incoming", "LibraryTransfer", "Watch", "import_library"]

REPORT_S = 0.1
"""How often the progress is reported, in seconds."""


async def import_library(
    service: JobService, groups: Groups, data_dir: Path, folder: Path, videos_dir: Path, watch: Watch
) -> Incoming:
    """Import the exported `folder` into the library that `service` and `groups` have open.

    Raises `Cancelled`, and `OmniHumanError` as `read_incoming` and `JobStore.execute` do: then everything is as it was.
    """
    incoming = await asyncio.to_thread(read_incoming, folder, data_dir, videos_dir, watch)
    await _merge(service, incoming)
    await service.reload()
    await groups.take_imported(incoming.groups)
    return incoming


async def _merge(service: JobService, incoming: Incoming) -> None:
    """Merge `incoming`, and delete what is needless then: its database, or all of it where nothing was merged."""
    merging = asyncio.ensure_future(service.store.execute(partial(merge, incoming=incoming)))
    try:
        # At the end of the program, too: what the thread has merged needs the files.
        await asyncio.wait([merging])
    except asyncio.CancelledError:
        await asyncio.wait([merging])
        raise
    finally:
        is_merged = merging.done() and not merging.cancelled() and merging.exception() is None
        await asyncio.to_thread(incoming.close if is_merged else incoming.discard)
    merging.result()


class LibraryTransfer:
    """One export or import at a time, of the library in `data_dir`. `videos_dir` is called whenever videos are imported."""

    def __init__(self, service: JobService, groups: Groups, data_dir: Path, videos_dir: Callable[[], Path]) -> None:
        self._service, self._groups, self._data_dir, self._videos_dir = service, groups, data_dir, videos_dir

    def export_to(
        self, find_target: Callable[[], Path], reported: Callable[[int, int], None], done: Callable[[Exported], None],
        failed: Callable[[Failure | None], None],
    ) -> Callable[[], None]:  # fmt: skip
        """Write the library to the new folder that `find_target`, called in a thread, returns.

        `reported` gets the bytes that are done and all of them. `failed` gets None where it was cancelled, by the function that
        this returns.
        """

        async def work(watch: Watch) -> None:
            done(await asyncio.to_thread(lambda: export_library(self._data_dir, find_target(), watch)))

        return self._run(work, reported, failed)

    def import_from(
        self, folder: Path, reported: Callable[[int, int], None], done: Callable[[Incoming], None],
        failed: Callable[[Failure | None], None],
    ) -> Callable[[], None]:  # fmt: skip
        """Merge the exported `folder` into the library. The parameters and the result are those of `export_to`."""

        async def work(watch: Watch) -> None:
            videos_dir = self._videos_dir()
            done(await import_library(self._service, self._groups, self._data_dir, folder, videos_dir, watch))

        return self._run(work, reported, failed)

    def _run(
        self, work: Callable[[Watch], Awaitable[None]], reported: Callable[[int, int], None],
        failed: Callable[[Failure | None], None],
    ) -> Callable[[], None]:  # fmt: skip
        cancelled = threading.Event()

        async def guarded() -> None:
            watch = Watch(_report_seldom(reported), cancelled.is_set)
            try:
                await work(watch)
            except Cancelled:
                failed(None)
            except OmniHumanError as error:
                failed(error.failure)
            except asyncio.CancelledError:
                # The program ends: the thread must, too.
                cancelled.set()
                raise

        self._service.background.run(guarded())
        return cancelled.set


def _report_seldom(reported: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """Return a function for a thread that passes its numbers on to the event loop, a few times a second."""
    loop, next_at = asyncio.get_running_loop(), 0.0

    def report(done: int, total: int) -> None:
        nonlocal next_at
        if time.monotonic() >= next_at or done == total:
            next_at = time.monotonic() + REPORT_S
            loop.call_soon_threadsafe(reported, done, total)

    return report
