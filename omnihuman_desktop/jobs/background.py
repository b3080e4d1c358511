"""Asyncio tasks beside the running jobs. Each has an owner here that awaits or cancels it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import OmniHumanError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)


class BackgroundTasks:
    """Runs coroutines until `close`. What is requested before the event loop runs is deferred until `start`."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._writes: set[asyncio.Task[None]] = set()
        self._deferred: list[Callable[[], None]] | None = []
        self.closing = False

    def start(self) -> None:
        """Run what was deferred. Call this once the event loop runs."""
        deferred, self._deferred = self._deferred or [], None
        for act in deferred:
            act()

    def defer(self, act: Callable[[], None]) -> bool:
        """Keep `act` for `start`, if that has not been called yet. Returns whether it was kept."""
        if self._deferred is None:
            return False
        self._deferred.append(act)
        return True

    def run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Run `coroutine` in a task that `close` cancels. A failure is logged."""
        if self.closing:
            coroutine.close()
            return
        if self.defer(lambda: self.run(coroutine)):
            return
        task = asyncio.ensure_future(_log_failure(coroutine))
        self._tasks.add(task)

        def finish(_: object) -> None:
            self._tasks.discard(task)
            coroutine.close()  # a task that is cancelled before its first step never awaits its coroutine

        task.add_done_callback(finish)

    def run_to_end(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Run `coroutine` in a task that `close` waits for: a short write that the user has already seen take effect."""
        task = asyncio.ensure_future(_log_failure(coroutine))
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)

    async def close(self) -> None:
        """Cancel the tasks of `run`, await those of `run_to_end`, and start nothing new."""
        self.closing = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*self._writes)


async def _log_failure(coroutine: Coroutine[Any, Any, None]) -> None:
    try:
        await coroutine
    except OmniHumanError as error:
        log.info("a background task failed: %s", error.kind)
    except Exception:
        log.exception("a background task ended by a defect")
    finally:
        coroutine.close()
