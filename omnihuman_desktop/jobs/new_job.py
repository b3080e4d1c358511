"""Saving a new job for the first time, under a name that no other job has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.jobs import transitions
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.stored_jobs import StoredJobs


async def save_new(job_id: str, registry: JobRegistry, store: JobStore, stored: StoredJobs) -> bool:
    """Save a new job of `registry`; return whether it could be. A database that another program has locked is waited for.

    A job of this id that the database has already takes the place of the new one, so that nothing is paid twice.
    """
    while True:
        try:
            known = await stored.read([job_id])
            if known:
                registry.update(transitions.after_restart(known[0]))
                return True
            await _find_name(job_id, registry, stored)
            await store.save(registry.jobs[job_id])
        except LocalError as error:
            job = registry.jobs[job_id]
            if error.kind is not Kind.DATABASE_BUSY:
                registry.update(transitions.mark_failed(job, error.failure))
                return False
            registry.report_progress(replace(job, notice=error.failure))
        else:
            return True


async def _find_name(job_id: str, registry: JobRegistry, stored: StoredJobs) -> None:
    """Name a job that the user has not named: only the database knows the takes of all earlier sessions."""
    drawn = registry.jobs[job_id].name
    request = registry.jobs[job_id].request
    if request.name:
        return
    takes, names = await stored.takes(request, registry.name_stem(request))
    name = registry.make_name(request, job_id, takes, names)
    if registry.jobs[job_id].name == drawn != name:
        registry.update(replace(registry.jobs[job_id], name=name))
