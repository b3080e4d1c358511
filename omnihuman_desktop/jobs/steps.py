"""A job's life, one short function for each state, in the order of the page: prepare, upload, submit, wait, download.

Each takes the job as it was saved and returns it as it is to be saved next. Each bears being repeated after a crash, but for
`submit`, which is never entered a second time for one intent. What an error means is told once, in `after_error`.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import (
    Failure,
    Kind,
    LocalError,
    NetworkError,
    OmniHumanError,
    OutcomeUnknown,
    ResultError,
    ServiceError,
)
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import OMNIHUMAN, billed_seconds
from omnihuman_desktop.evolink.download import Download
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.jobs.upload_step import upload_files
from omnihuman_desktop.media.video.check import check_video

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.evolink.wire import Task
    from omnihuman_desktop.jobs.step_context import StepContext

BODY_S = 3600.0
"""How long a request that was surely not accepted is sent again as it is, in seconds: its links end some hours later."""
SEED_MAX = 2**31 - 1
BALANCE_WAIT_S = 4.0
"""How long the paid request waits for the balance, in seconds: evidence is welcome, but nobody waits for it."""

STATUS_COMPLETED = "completed"
STATUSES_FAILED = frozenset({"failed", "cancelled"})
"""Status words; `cancelled` was seen although the contract's list omits it. Any other word means: still at work."""


async def prepare(job: Job, context: StepContext) -> Job:
    """Take the inputs into the job's own folder."""
    taken = await asyncio.to_thread(job_files.copy_inputs, job.request, context.folder / job.id)
    return replace(
        job,
        state=JobState.UPLOADING,
        portrait=taken.portrait,
        voice=taken.voice,
        masks=taken.masks,
        sent_ms=taken.sent_ms,
        billed_s=billed_seconds(taken.sent_ms),
        seed=job.request.seed or 1 + secrets.randbelow(SEED_MAX),
    )


async def upload(job: Job, context: StepContext) -> Job:
    """Send portrait, voice and masks to the storage, and make the paid request's bytes."""
    if job.idempotency_key in context.request_bodies and time.time() < context.body_created_at[job.idempotency_key] + BODY_S:
        return await _record_intent(job, context)
    if job.portrait is None or job.voice is None:
        return replace(job, state=JobState.PREPARING)
    key = f"omnihuman-{secrets.token_hex(16)}"
    sent, body = await upload_files(job, (job.portrait, job.voice, *job.masks), context)
    context.request_bodies[key], context.body_created_at[key] = body, time.time()
    return await _record_intent(replace(sent, idempotency_key=key, request_hash=hash_body(body)), context)


async def _record_intent(job: Job, context: StepContext) -> Job:
    """The intent to pay, as it is saved before the first byte leaves."""
    balance = await _read_balance(job, context)
    return replace(job, state=JobState.SUBMITTING, balance_before=balance, submitted_at=time.time())


def hash_body(body: bytes) -> str:
    """What tells one paid request's bytes from another's: SHA-256, which gives nothing of them away."""
    return hashlib.sha256(body).hexdigest()


async def _read_balance(job: Job, context: StepContext) -> float | None:
    """What is left to spend right before the paid request: evidence, should its answer be lost. None where nobody tells."""
    client = await context.connections.client(await context.accounts.get(job.account))
    try:
        async with asyncio.timeout(BALANCE_WAIT_S):
            found = await client.credits()
    except (OmniHumanError, TimeoutError):
        return None
    return found.remaining if found is not None else None


async def submit(job: Job, context: StepContext) -> Job:
    """The paid request. Its intent is on disk; it is sent once."""
    client = await context.connections.client(await context.accounts.get(job.account))
    body = context.request_bodies[job.idempotency_key]
    if hash_body(body) != job.request_hash:
        raise LocalError(Kind.INTERNAL, reason="request_hash")
    task = await client.create(body, job.idempotency_key)
    context.request_bodies.pop(job.idempotency_key, None)
    return mark_accepted(job, task)


def mark_accepted(job: Job, task: Task, adopted: str = "") -> Job:
    """`job`, whose paid request the service has taken as `task`; `adopted` as in `Job.adopted`."""
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


async def wait(job: Job, context: StepContext) -> Job:
    """Ask the service for the task until it has ended, no oftener than its own estimate makes sense."""
    while True:
        task = await context.poller.next_status(job)
        if task.status == STATUS_COMPLETED:
            context.poller.forget(job.remote_id)
            used = task.credits_used if task.credits_used is not None else job.credits_used
            return replace(job, state=JobState.DOWNLOADING, ready_at=time.time(), credits_used=used)
        if task.status in STATUSES_FAILED:
            context.poller.forget(job.remote_id)
            code = task.error_code or task.status
            raise ServiceError(Kind.TASK_FAILED, code=code, message=task.error_message, request_id=job.remote_id)
        progress = None if task.progress is None else task.progress / 100
        context.report_progress(replace(job, progress=progress))


async def download(job: Job, context: StepContext) -> Job:
    """Fetch the video under a fresh link, check that it decodes and has its length, give it its name."""
    if job.video is not None:
        if await asyncio.to_thread(job.video.is_file):
            return replace(job, state=JobState.DONE)
        context.reserved_paths.discard(job.video)
    client = await context.connections.client(await context.accounts.get(job.account))
    task = await client.task(job.remote_id)
    if not task.results:
        raise ResultError(Kind.LINK_EXPIRED)
    folder = context.videos_dir()
    part = folder / f"{job.id}.mp4.part"

    def moved(done: int, total: int) -> None:
        progress = done / total if total else None
        context.report_progress(replace(job, progress=progress, moved_bytes=done, total_bytes=total))

    fetching = Download(await context.connections.http_client(), part, context.folder / job.id / "video.version", moved)
    whole = await fetching.run(task.results[0])
    try:
        # What came in one piece, as long as it was said to be, can hardly be damaged; what was joined from several is looked
        # at picture by picture.
        await _check(part, job, context, thorough=not whole)
    except ResultError:
        await asyncio.to_thread(fetching.discard)
        raise
    while True:
        video = await asyncio.to_thread(job_files.reserve_video_path, folder, job.name, context.reserved_paths)
        # The name is on disk before the file has it: a crash in between fetches no second copy.
        await context.store.save(replace(job, video=video))
        try:
            await asyncio.to_thread(job_files.publish_video, part, video)
        except FileExistsError:
            continue
        return replace(job, state=JobState.DONE, video=video)


LENGTH_TOLERANCE_MS = 1500
"""How much shorter than its voice a whole video may be, in milliseconds."""
MAX_SHORT_DOWNLOADS = 3
"""How often a video that is too short, but decodes, is fetched before it is kept as the service made it."""


async def _check(part: Path, job: Job, context: StepContext, *, thorough: bool) -> None:
    info = await asyncio.to_thread(check_video, part, thorough=thorough)
    if info.length_ms < job.sent_ms - LENGTH_TOLERANCE_MS:
        context.short_downloads[job.id] = context.short_downloads.get(job.id, 0) + 1
        if context.short_downloads[job.id] < MAX_SHORT_DOWNLOADS:
            raise ResultError(Kind.VIDEO_BROKEN)


STEPS: dict[JobState, Callable[[Job, StepContext], Awaitable[Job]]] = {
    JobState.PREPARING: prepare,
    JobState.UPLOADING: upload,
    JobState.SUBMITTING: submit,
    JobState.WAITING: wait,
    JobState.DOWNLOADING: download,
}

TRANSFERRING = frozenset({JobState.UPLOADING, JobState.DOWNLOADING})
"""The states that move bytes, a few jobs at a time. Inputs are taken at the click, whoever else is at work; a saved intent is
sent at once, so that what says that it is on its way is; and waiting at the service is the service's work.
"""


def after_error(job: Job, error: OmniHumanError, tries: int, now: float) -> tuple[Job, float]:
    """What `error` makes of `job` in its state, and how many seconds to wait before it goes on.

    `tries` counts the errors in a row, `now` is in seconds since the epoch. A job that was paid never fails because the
    line or the disk did: it goes on trying until its link has died.
    """
    delay = min(60.0, 2.0 ** min(tries, 6)) / 2
    if job.state is JobState.SUBMITTING:
        return _after_submit(job, error, delay)
    if job.state in (JobState.WAITING, JobState.DOWNLOADING):
        return _after_paid(job, error, delay, now)
    if _is_transient(error):
        return replace(job, notice=error.failure, progress=None), delay
    return mark_failed(job, error.failure), 0.0


def _is_transient(error: OmniHumanError) -> bool:
    """Whether an upload that met `error` may fare better in a while: the line's and the storage's own bad moments."""
    return isinstance(error, NetworkError) or error.kind is Kind.STORAGE_NO_ANSWER


def _after_submit(job: Job, error: OmniHumanError, delay: float) -> tuple[Job, float]:
    if error.kind in (Kind.NOT_REACHED, Kind.BUSY):
        # Nothing was accepted for sure: back to where it can be cancelled, until the same bytes are sent once more.
        wait_s = max(delay, float(error.failure.number("retry_after_s")))
        return replace(job, state=JobState.UPLOADING, notice=error.failure), wait_s
    if isinstance(error, OutcomeUnknown):
        return replace(job, state=JobState.UNKNOWN, failure=error.failure), 0.0
    return mark_failed(job, error.failure), 0.0


def _after_paid(job: Job, error: OmniHumanError, delay: float, now: float) -> tuple[Job, float]:
    if error.kind is Kind.TASK_FAILED:
        return mark_failed(job, error.failure), 0.0
    # A task that the service never tells the end of has had its time twice over before it is given up.
    ends = job.ready_at + OMNIHUMAN.link_lifetime_s if job.ready_at else job.submitted_at + 2 * OMNIHUMAN.link_lifetime_s
    no_more = isinstance(error, ResultError) or error.kind in (Kind.NOT_FOUND, Kind.REFUSED)
    if now > ends and no_more:
        return mark_failed(job, Failure(Kind.LINK_EXPIRED, {"task_id": job.remote_id})), 0.0
    wait_s = max(delay, float(error.failure.number("retry_after_s")))
    return replace(job, notice=error.failure, progress=None), wait_s


def after_internal_error(job: Job, reason: str) -> tuple[Job, float]:
    """What a defect of the program makes of `job`: never a second payment, never a lost video."""
    failure = Failure(Kind.INTERNAL, {"reason": reason})
    if job.state is JobState.SUBMITTING:
        return replace(
            job, state=JobState.UNKNOWN, failure=Failure(Kind.OUTCOME_UNKNOWN, {"reason": "internal", "status": 0})
        ), 0.0
    if job.state in (JobState.WAITING, JobState.DOWNLOADING):
        return replace(job, notice=failure), 30.0
    return mark_failed(job, failure), 0.0


def mark_failed(job: Job, failure: Failure) -> Job:
    """`job`, ended by `failure`."""
    return replace(job, state=JobState.FAILED, failure=failure)


def after_restart(job: Job) -> Job:
    """`job` as a new start of the program finds it: an intent without an answer is an unknown outcome."""
    if job.state is JobState.SUBMITTING:
        unknown = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "restart", "status": 0})
        return replace(job, state=JobState.UNKNOWN, failure=unknown)
    return job
