"""Looking up paid requests whose replies were lost: in the service's list of tasks, or by a task id that the user enters."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs.transitions import is_imported
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.logs import mask_in_context

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Sequence

    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Task
    from omnihuman_desktop.jobs.recovery.evidence import LookupResult
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.stored_jobs import StoredJobs
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

AFTER_LOSS_S = (2.0, 15.0, 60.0)
"""Delays of the lookups after a reply was lost, in seconds: the service may still be taking the request in."""
AFTER_RESTART_S = (0.0,)
"""Delays of the lookups after a restart, and when the user asks for one."""
RETRY_MAX_S = 60.0
"""The longest delay between two lookups that got no reply, in seconds."""


class OutcomeLookup:
    """Looks up jobs in the state `UNKNOWN`.

    `open_client` returns an account's client. `is_running` returns whether a job is about to leave its state.
    `adopt(job_id, task, how)` makes a task a job's own; `how` is as in `Job.adopted`: "list" or "hand".
    """

    def __init__(
        self,
        registry: JobRegistry,
        stored: StoredJobs,
        open_client: Callable[[str], Awaitable[Client]],
        is_running: Callable[[str], bool],
        adopt: Callable[[str, Task, str], None],
    ) -> None:
        self._registry, self._stored = registry, stored
        self._open_client = open_client
        self._is_running = is_running
        self._adopt = adopt

    async def look_up(self, job_id: str, delays_s: Sequence[float]) -> None:
        """Look a job up after each of `delays_s`, in seconds. The last one is repeated until the service has replied."""
        mask_in_context(self._registry.jobs[job_id].private_words)
        waits = list(delays_s)
        while waits:
            await asyncio.sleep(waits[0])
            result = await self._look_up_once(job_id)
            if result is None:
                return
            self._report_result(job_id, result)
            if len(waits) > 1 or result.is_final:
                waits.pop(0)
            else:
                waits[0] = min(RETRY_MAX_S, max(1.0, 2 * waits[0]))

    async def look_up_others(self, adopted: Job) -> None:
        """Look up the other jobs of the account of `adopted`, which have fewer tasks to choose from now."""
        jobs = [job for job in self._registry.jobs.values() if job.state is JobState.UNKNOWN and job.account == adopted.account]
        wanted = [job.id for job in jobs if job.id != adopted.id and not is_imported(job)]
        await asyncio.gather(*(self.look_up(job_id, AFTER_RESTART_S) for job_id in wanted))

    async def _look_up_once(self, job_id: str) -> LookupResult | None:
        """Look a job up. Returns None if there is nothing left to find: its task was adopted, or the user has decided."""
        from omnihuman_desktop.jobs.recovery.evidence import LookupResult, look_up_request

        job = self._registry.jobs[job_id]
        if job.state is not JobState.UNKNOWN:
            return None
        try:
            client = await self._open_client(job.account)
        except OmniHumanError as error:
            return LookupResult(str(error.kind))
        others = await self._read_others(job)
        known = await self._read_known(job.account)
        result = await look_up_request(job, others, known, client, self._registry.rate(job.account))
        if not self._is_undecided(job_id):
            return None
        if result.sure and result.candidates[0].id not in self._registry.known_task_ids(job.account):
            log.info("job %.8s: the paid request whose reply was lost was found in the service's list", job_id)
            self._adopt(job_id, result.candidates[0], "list")
            return None
        return result

    async def _read_others(self, job: Job) -> tuple[Job, ...]:
        """Return all jobs that may have cost something since the request of `job`."""
        from omnihuman_desktop.jobs.recovery.evidence import OVERLAP_S

        since = job.submitted_at - OVERLAP_S
        stored = {each.id: each for each in await self._stored.sent_since(job.account, since)}
        return tuple({**stored, **self._registry.jobs}.values())

    async def _read_known(self, account_id: str) -> frozenset[str]:
        """Return the ids of all of an account's tasks that belong to a job."""
        if account_id not in self._registry.stored_task_ids:
            # What is added later is in memory.
            self._registry.stored_task_ids[account_id] = await self._stored.task_ids(account_id)
        return self._registry.known_task_ids(account_id)

    async def adopt_entered(self, job_id: str, task_id: str) -> None:
        """Adopt the task that the user has entered, if the service knows it and it belongs to no other job."""
        mask_in_context(self._registry.jobs[job_id].private_words)
        account = self._registry.jobs[job_id].account
        client = await self._open_client(account)
        if task_id in await self._read_known(account):
            self._report_entry(job_id, task_id, "belongs_to_another")
            return
        try:
            task = await client.task(task_id)
        except OmniHumanError as error:
            self._report_entry(job_id, task_id, str(error.kind))
            return
        if self._is_undecided(job_id) and task.id not in self._registry.known_task_ids(account):
            self._adopt(job_id, replace(task, id=task_id), "hand")

    def _is_undecided(self, job_id: str) -> bool:
        return self._registry.jobs[job_id].state is JobState.UNKNOWN and not self._is_running(job_id)

    def _report_entry(self, job_id: str, task_id: str, result: str) -> None:
        job = self._registry.jobs[job_id]
        failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
        params = {**failure.params, "entered": task_id, "entry": result}
        if self._is_undecided(job_id):
            self._registry.report_progress(replace(job, failure=replace(failure, params=params)))

    def _report_result(self, job_id: str, result: LookupResult) -> None:
        job = self._registry.jobs[job_id]
        failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
        others = {
            name: value for name, value in failure.params.items() if name not in ("looked", "spent", "candidate", "candidates")
        }
        self._registry.report_progress(replace(job, failure=replace(failure, params={**others, **result.params()})))
