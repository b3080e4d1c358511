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
    """What is asked for before the event loop runs waits for `begin`; after `close` nothing is begun."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._writes: set[asyncio.Task[None]] = set()
        self._early: list[Callable[[], None]] | None = []
        self.closing = False

    def begin(self) -> None:
        """The loop runs: do what was put off."""
        early, self._early = self._early or [], None
        for act in early:
            act()

    def put_off(self, act: Callable[[], None]) -> bool:
        """Whether `act` has to wait for `begin`, which will call it."""
        if self._early is None:
            return False
        self._early.append(act)
        return True

    def run(self, errand: Coroutine[Any, Any, None]) -> None:
        """Do `errand`. A failure is a line in the log; the end of the program ends it."""
        if self.closing:
            errand.close()
            return
        if self.put_off(lambda: self.run(errand)):
            return
        task = asyncio.ensure_future(_guard(errand))
        self._tasks.add(task)

        def done(_: object) -> None:
            self._tasks.discard(task)
            errand.close()  # a task that is cancelled before its first step never enters its errand

        task.add_done_callback(done)

    def write(self, write: Coroutine[Any, Any, None]) -> None:
        """A small change that the creator has seen happen: `close` waits for it."""
        task = asyncio.ensure_future(_guard(write))
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


async def _guard(errand: Coroutine[Any, Any, None]) -> None:
    try:
        await errand
    except OmniHumanError as error:
        log.info("an errand was not done: %s", error.kind)
    except Exception:
        log.exception("an errand failed that should not")
    finally:
        errand.close()
