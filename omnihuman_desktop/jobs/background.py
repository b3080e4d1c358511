"""Work beside the jobs' lives. Each piece has an owner here, who awaits it or cancels it."""

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
    """What is asked for before the event loop runs waits for `start`; after `close` nothing is begun."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._writes: set[asyncio.Task[None]] = set()
        self._early: list[Callable[[], None]] | None = []
        self.closing = False

    def start(self) -> None:
        """The loop runs: do what was put off."""
        early, self._early = self._early or [], None
        for act in early:
            act()

    def defer(self, act: Callable[[], None]) -> bool:
        """Whether `act` has to wait for `start`, which will call it."""
        if self._early is None:
            return False
        self._early.append(act)
        return True

    def run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Do `coroutine`. A failure is a line in the log; the end of the program ends it."""
        if self.closing:
            coroutine.close()
            return
        if self.defer(lambda: self.run(coroutine)):
            return
        task = asyncio.ensure_future(_guard(coroutine))
        self._tasks.add(task)

        def done(_: object) -> None:
            self._tasks.discard(task)
            coroutine.close()  # a task that is cancelled before its first step never enters its coroutine

        task.add_done_callback(done)

    def run_to_end(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """A small change that the creator has seen happen: `close` waits for it."""
        task = asyncio.ensure_future(_guard(coroutine))
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)

    async def close(self) -> None:
        """Cancel what runs, and await what is written."""
        self.closing = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*self._writes)


async def _guard(coroutine: Coroutine[Any, Any, None]) -> None:
    try:
        await coroutine
    except OmniHumanError as error:
        log.info("an coroutine was not done: %s", error.kind)
    except Exception:
        log.exception("an coroutine failed that should not")
    finally:
        coroutine.close()
