"""What becomes of an imported task that had not ended on the computer it comes from. Pure functions.

Two computers must never follow one task, and neither may send what the other has sent, or is about to send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import CANCELLABLE, Job, JobState
from omnihuman_desktop.jobs.transitions import IMPORTED
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import JobRequest


def settle_job(job: Job) -> Job | None:
    """Return `job` as it is imported; None where it stays on the other computer, since nothing has been sent yet.

    A paid task ends here as one that goes on elsewhere: the user can have its video downloaded here, too, at no cost. An
    unclear one stays unclear, and is looked up only when the user asks for it.
    """
    if job.state in CANCELLABLE:
        return None
    if job.state in (JobState.SUBMITTING, JobState.UNKNOWN):
        before = job.failure.params if job.failure is not None and job.state is JobState.UNKNOWN else {}
        unknown = Failure(Kind.OUTCOME_UNKNOWN, {"status": 0, **before, "reason": IMPORTED})
        return replace(job, state=JobState.UNKNOWN, failure=unknown)
    if job.active:
        return replace(job, state=JobState.FAILED, failure=Failure(Kind.TASK_ELSEWHERE), video=None)
    return job


def settle_group(group: Group, job_ids: frozenset[str]) -> Group:
    """Return `group` as it is imported: paused, with nothing to send, and without the takes whose jobs are not in `job_ids`."""
    return replace(group, is_paused=True, items=tuple(_settle_item(item, job_ids) for item in group.items))


def _settle_item(item: GroupItem, job_ids: frozenset[str]) -> GroupItem:
    takes = [job_id for job_id in item.job_ids if job_id in job_ids]
    chosen = item.chosen if item.chosen in takes else ""
    return replace(item, request=settle_request(item.request), queued="", takes=tuple(takes), chosen=chosen)


def settle_request(request: JobRequest) -> JobRequest:
    """Return `request` without what was made on the other computer, where other files may lie here, and without an address
    that the service would report to: no export holds one."""
    return replace(request, excerpt=None, prepared=None, callback_url="")
