"""Going on with the jobs that an earlier session has left, or that were lost and are put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs import transitions
from omnihuman_desktop.jobs.recovery.lookup import AFTER_RESTART_S

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omnihuman_desktop.jobs.background import BackgroundTasks
    from omnihuman_desktop.jobs.recovery.lookup import OutcomeLookup
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.runner import JobRunner
    from omnihuman_desktop.jobs.store import JobStore


class JobResumer:
    """Continues jobs with `runner`, and has unknown outcomes looked up."""

    def __init__(
        self,
        registry: JobRegistry,
        store: JobStore,
        runner: JobRunner,
        lookup: OutcomeLookup,
        background: BackgroundTasks,
    ) -> None:
        self._registry, self._store, self._runner = registry, store, runner
        self._lookup, self._background = lookup, background

    async def resume_all(self, jobs: Iterable[Job]) -> None:
        """Continue jobs: finished videos come first, those whose links expire soonest before the others."""
        for job in sorted(jobs, key=lambda job: (job.state is not JobState.DOWNLOADING, job.ready_at)):
            await self.resume(job)

    async def resume(self, job: Job) -> None:
        """Continue a job that is in memory, as a new session does. Raises `LocalError`."""
        after = transitions.after_restart(job)
        if after is not job:
            await self._runner.commit(after)
        if after.active:
            self._runner.run(after.id)
        elif after.state is JobState.UNKNOWN and not transitions.is_imported(after):
            self._background.run(self._lookup.look_up(after.id, AFTER_RESTART_S))

    async def restore(self, job: Job) -> None:
        """Save a job that the database does not know, and continue it. Raises `LocalError`."""
        await self._store.save(job)
        self._registry.record_spending(job)
        self._registry.add(job)
        await self.resume(job)
