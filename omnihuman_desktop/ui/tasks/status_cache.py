"""The cache of status texts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.text.status_texts import StatusText

_CACHE_SIZE = 1000


class StatusTextCache:
    """Calls `describe` once for a finished job and once a second for an active one, since rows are painted far more often."""

    def __init__(self, describe: Callable[[Job, float], StatusText]) -> None:
        self._describe = describe
        self._cached: dict[str, tuple[Job, int, StatusText]] = {}

    def __call__(self, job: Job) -> StatusText:
        """Return the present status text of `job`."""
        second = int(time.time()) if job.active else 0
        cached = self._cached.get(job.id)
        if cached is not None and cached[0] is job and cached[1] == second:
            return cached[2]
        if len(self._cached) >= _CACHE_SIZE:
            self._cached.clear()
        status = self._describe(job, time.time())
        self._cached[job.id] = (job, second, status)
        return status
