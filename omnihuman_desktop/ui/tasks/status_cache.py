"""What there is to read about each job, kept as long as it holds."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.text.status_texts import StatusText

_KEPT = 1000


class StatusTextCache:
    """Calls `tell` once for a job that rests, and once a second for one that is active: rows are painted far more often."""

    def __init__(self, tell: Callable[[Job, float], StatusText]) -> None:
        self._tell = tell
        self._kept: dict[str, tuple[Job, int, StatusText]] = {}

    def __call__(self, job: Job) -> StatusText:
        """What there is to read about `job` now."""
        second = int(time.time()) if job.active else 0
        kept = self._kept.get(job.id)
        if kept is not None and kept[0] is job and kept[1] == second:
            return kept[2]
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        telling = self._tell(job, time.time())
        self._kept[job.id] = (job, second, telling)
        return telling
