"""A rest ends when its time is over, when somebody calls, and when the computer has been asleep."""

from __future__ import annotations

import asyncio
import time

import pytest

from omnihuman_desktop.jobs import wakeable_sleep as sleep_module
from omnihuman_desktop.jobs.wakeable_sleep import wakeable_sleep


async def test_a_sleep_lasts_as_long_as_asked_for() -> None:
    began = time.monotonic()
    assert not await wakeable_sleep(asyncio.Event(), 0.15)
    assert time.monotonic() - began > 0.14


async def test_a_sleep_ends_when_it_is_woken() -> None:
    woken = asyncio.Event()
    resting = asyncio.ensure_future(wakeable_sleep(woken, 1000))
    await asyncio.sleep(0.02)
    woken.set()
    assert not await asyncio.wait_for(resting, 2)


async def test_a_sleep_ends_when_the_computer_was_asleep_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleep_module, "TICK_S", 0.05)
    resting = asyncio.ensure_future(wakeable_sleep(asyncio.Event(), 1000))
    await asyncio.sleep(0.12)
    assert not resting.done()
    wall = time.time
    monkeypatch.setattr(sleep_module.time, "time", lambda: wall() + 60)
    assert await asyncio.wait_for(resting, 2)
