"""A sleep that can be ended early and that notices when the computer itself was asleep."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
else:
    from omnihuman_desktop.lazy_import import asyncio

TICK_S = 2.0
"""How often the clocks are compared, and so the longest time until a sleep of the computer is noticed, in seconds."""
SLEPT_S = 5.0
"""By how much wall time must be ahead of monotonic time for the computer to have been asleep, in seconds."""


async def wakeable_sleep(woken: asyncio.Event, seconds: float) -> bool:
    """Sleep until `woken` is set, `seconds` have passed or the computer was asleep. Returns whether it was asleep.

    On systems whose monotonic clock runs on while the computer sleeps, the seconds have passed by then anyway.
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
