"""How far a task is on its whole way, from preparing to saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import JobState

if TYPE_CHECKING:
    from omnihuman_desktop.domain.job import Job

_SHARES = {
    JobState.PREPARING: (0.0, 0.0), JobState.UPLOADING: (0.0, 0.1), JobState.SUBMITTING: (0.1, 0.0),
    JobState.WAITING: (0.1, 0.8), JobState.DOWNLOADING: (0.9, 0.1),
}  # fmt: skip
"""Where each state begins in the progress of a task, and which share of it the state takes."""


def overall_progress(job: Job) -> float:
    """Return the fraction of its whole way that `job` has come, 0..1; 1 for one that has ended."""
    if not job.active:
        return 1.0
    begins, share = _SHARES[job.state]
    return begins + share * (job.progress or 0.0)
