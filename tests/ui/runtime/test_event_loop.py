"""The event loop's timers: they fire in time, and one that is cancelled is gone."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.app import make_loop
from omnihuman_desktop.event_loop import THREADS, start_loop_threads

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QApplication


def run(app: QApplication, work: Coroutine[object, object, None]) -> None:
    with make_loop(app) as loop:
        loop.run_until_complete(work)


def test_a_cancelled_timer_is_gone_at_once(qapp: QApplication) -> None:
    async def work() -> None:
        gc.collect()
        before = count_handles()
        for _ in range(500):
            async with asyncio.timeout(60):
                await asyncio.sleep(0)
        assert count_handles() - before < 10

    run(qapp, work())


def count_handles() -> int:
    return sum(isinstance(each, asyncio.Handle) for each in gc.get_objects())


def test_all_threads_are_there_before_the_window_needs_one(qapp: QApplication) -> None:
    """It would wait for the start of each, beside threads that decode."""

    async def work() -> None:
        await asyncio.to_thread(start_loop_threads, asyncio.get_running_loop())
        before = set(threading.enumerate())
        assert sum(thread.name.startswith("loop") for thread in before) == THREADS
        assert await asyncio.to_thread(threading.current_thread) in before

    run(qapp, work())


def test_timers_fire_in_their_order_and_only_once(qapp: QApplication) -> None:
    async def work() -> None:
        loop, fired = asyncio.get_running_loop(), list[str]()
        over = asyncio.Event()
        loop.call_later(0.2, over.set)
        second = loop.call_later(0.1, fired.append, "second")
        loop.call_later(0.05, fired.append, "first")
        loop.call_later(0.01, fired.append, "never").cancel()
        await over.wait()
        second.cancel()  # too late, and no error
        assert fired == ["first", "second"]

    run(qapp, work())


def test_a_timer_that_is_left_does_not_fire_once_the_loop_is_closed(qapp: QApplication) -> None:
    fired: list[str] = []

    async def work() -> None:
        asyncio.get_running_loop().call_later(0.02, fired.append, "late")

    run(qapp, work())
    over: list[bool] = []

    async def wait() -> None:
        await asyncio.sleep(0.1)
        over.append(True)

    run(qapp, wait())
    assert over
    assert fired == []
