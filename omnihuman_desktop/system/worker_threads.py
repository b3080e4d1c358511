"""Threads that work beside the window's thread."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_OCCUPIED_S = 0.05


def preempt_no_thread() -> None:
    """Have the calling thread wait for a free core whenever it wakes, instead of taking one. For good; on Linux alone.

    For threads that compute beside the window. Their priority stays that of the window, which waits for the interpreter's lock
    when a thread that has it gets no core; but none takes the core of the one that has the lock, to compute without it.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def start_threads(pool: ThreadPoolExecutor, count: int) -> None:
    """Start `count` threads of `pool`, if it is not closed. Blocking, for a moment: call it in a worker.

    The window's thread would wait for each until it runs, which takes up to 50 ms while others decode a photo.
    """
    with contextlib.suppress(RuntimeError):
        for _ in range(count):
            # It must last until the others were asked for: an idle thread takes the next piece, and none is started.
            pool.submit(time.sleep, _OCCUPIED_S if count > 1 else 0)
