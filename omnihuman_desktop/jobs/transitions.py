"""The rules by which a job changes its state after an error, a restart or a decision of the user. Pure functions.

The usual way from state to state is in `steps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind, NetworkError, OutcomeUnknown, ResultError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.evolink.wire import Task

BUSY_TRIES_MAX = 12
"""How often in a row a request is sent that the service refuses for its rate, each time proved to be uncharged."""
GONE_MISSES_MIN, GONE_MIN_S = 4, 300.0
"""When a task or video that is reported as gone counts as expired: after so many misses in a row over so many seconds of the
monotonic clock. The computer's clock alone proves nothing: it may be days off."""
IMPORTED = "imported"
"""The reason of an unknown outcome that was imported: the other computer looks it up, and this one only when asked to."""
DEFECT_DELAY_S = 30.0
"""Seconds until a paid job is tried again after a defect of the program."""


def mark_accepted(job: Job, task: Task, adopted: str = "") -> Job:
    """Return `job` after the service has accepted its paid request as `task`; `adopted` as in `Job.adopted`."""
    return replace(
        job,
        state=JobState.WAITING,
        remote_id=task.id,
        adopted=adopted,
        failure=None,
        estimated_s=task.estimated_s,
        credits_reserved=task.credits_reserved if task.credits_reserved is not None else job.credits_reserved,
        billed_s=task.billed_s or job.billed_s,
    )


def mark_failed(job: Job, failure: Failure) -> Job:
    """Return `job`, ended by `failure`."""
    return replace(job, state=JobState.FAILED, failure=failure)


def after_restart(job: Job) -> Job:
    """Return `job` as a new start of the program continues it: a saved intent without a reply is an unknown outcome."""
    if job.state is JobState.SUBMITTING:
        unknown = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "restart", "status": 0})
        return replace(job, state=JobState.UNKNOWN, failure=unknown)
    return job


def is_imported(job: Job) -> bool:
    """Return whether `job` has an unknown outcome that was imported from another computer."""
    return job.state is JobState.UNKNOWN and job.failure is not None and job.failure.text("reason") == IMPORTED


def has_paid_task(job: Job) -> bool:
    """Return whether the service has rendered `job`, or is about to: its video is paid, also where the job has failed."""
    return bool(job.remote_id) and (job.failure is None or job.failure.kind is not Kind.TASK_FAILED)


def after_retry(job: Job) -> Job:
    """Return a failed or cancelled `job` as a retry begins it. If its video exists at the service, only the download is."""
    if has_paid_task(job):
        is_elsewhere = job.failure is not None and job.failure.kind is Kind.TASK_ELSEWHERE
        return replace(job, state=JobState.WAITING if is_elsewhere else JobState.DOWNLOADING, failure=None)
    state = JobState.PREPARING if job.portrait is None else JobState.UPLOADING
    return replace(
        job, state=state, failure=None, remote_id="", credits_reserved=None, ready_at=0.0, idempotency_key="", submitted_at=0.0
    )


def after_error(job: Job, error: OmniHumanError, tries: int, now: float, gone_s: float = 0.0) -> tuple[Job, float]:
    """Return `job` after `error` occurred in its state, and the seconds to wait before it goes on.

    `tries` counts the errors in a row before this one, `now` is in seconds since the epoch. `gone_s` is for how long the task
    or video has been reported as gone, in seconds of the monotonic clock (see `is_gone`). A paid job never fails because of
    the network or the disk: it is retried until the link to its video has expired.
    """
    delay_s = min(60.0, 2.0 ** min(tries, 6)) / 2
    if job.state is JobState.SUBMITTING:
        return _after_submit_error(job, error, delay_s, tries)
    if job.state in (JobState.WAITING, JobState.DOWNLOADING):
        lasting = tries + 1 >= GONE_MISSES_MIN and gone_s >= GONE_MIN_S
        return _after_paid_error(job, error, delay_s, now, lasting=lasting)
    if _is_transient(error):
        return replace(job, notice=error.failure, progress=None), delay_s
    return mark_failed(job, error.failure), 0.0


def after_internal_error(job: Job, reason: str) -> tuple[Job, float]:
    """Return `job` after a defect of the program, and the seconds to wait: never a second payment, never a lost video."""
    failure = Failure(Kind.INTERNAL, {"reason": reason})
    if job.state is JobState.SUBMITTING:
        unknown = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "internal", "status": 0})
        return replace(job, state=JobState.UNKNOWN, failure=unknown), 0.0
    if job.state in (JobState.WAITING, JobState.DOWNLOADING):
        return replace(job, notice=failure), DEFECT_DELAY_S
    return mark_failed(job, failure), 0.0


def _is_transient(error: OmniHumanError) -> bool:
    """Return whether an upload that met `error` may succeed later: network trouble, or a storage that does not respond."""
    return isinstance(error, NetworkError) or error.kind is Kind.STORAGE_NO_ANSWER


def is_gone(error: OmniHumanError) -> bool:
    """Return whether `error` says that a paid task or its video no longer exists."""
    return isinstance(error, ResultError) or error.kind in (Kind.NOT_FOUND, Kind.REFUSED)


def _after_submit_error(job: Job, error: OmniHumanError, delay_s: float, tries: int) -> tuple[Job, float]:
    # In both cases the request was certainly not accepted: back to a state that can be cancelled, until it is sent again.
    if error.kind is Kind.NOT_REACHED:
        return replace(job, state=JobState.UPLOADING, notice=error.failure, submitted_at=0.0), delay_s
    if error.kind is Kind.BUSY and tries + 1 < BUSY_TRIES_MAX:
        return replace(job, state=JobState.UPLOADING, notice=error.failure), max(delay_s, _retry_after_s(error))
    if isinstance(error, OutcomeUnknown):
        return replace(job, state=JobState.UNKNOWN, failure=error.failure), 0.0
    return mark_failed(job, error.failure), 0.0


def _after_paid_error(job: Job, error: OmniHumanError, delay_s: float, now: float, *, lasting: bool) -> tuple[Job, float]:
    is_last_try = error.kind is Kind.VIDEO_BROKEN and not _retry_after_s(error)
    if error.kind is Kind.TASK_FAILED or is_last_try:
        return mark_failed(job, error.failure), 0.0
    # A task whose end the service never reports is given up after twice the lifetime of a link.
    lifetime_s = OMNIHUMAN.link_lifetime_s
    expires_at = job.ready_at + lifetime_s if job.ready_at else job.submitted_at + 2 * lifetime_s
    if now > expires_at and lasting and is_gone(error):
        return mark_failed(job, Failure(Kind.LINK_EXPIRED, {"task_id": job.remote_id})), 0.0
    return replace(job, notice=error.failure, progress=None), max(delay_s, _retry_after_s(error))


def _retry_after_s(error: OmniHumanError) -> float:
    return float(error.failure.number("retry_after_s"))
