"""A rest that ends early where its reason does, or where the computer was asleep meanwhile."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
else:
    from omnihuman_desktop.lazy_import import asyncio

TICK_S = 2.0
"""How often the clocks are compared: so soon after the computer has woken up its sleep is known."""
SLEPT_S = 5.0
"""By how much the clock on the wall must have run ahead for the computer to have been asleep, in seconds."""


async def wakeable_sleep(woken: asyncio.Event, seconds: float) -> bool:
    """Until `woken` is set, `seconds` have passed or the computer has slept. Returns whether it has slept.

    Where the monotonic clock goes on during sleep, the seconds have passed by then, and the rest has ended all the same.
    """
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        wall, now = time.time(), time.monotonic()
        try:
            async with asyncio.timeout(min(TICK_S, left)):
                await woken.wait()
        except TimeoutError:
            if time.time() - wall - (time.monotonic() - now) > SLEPT_S:
                return True
        else:
            return False
    return False
