"""The steps of a job, one function for each active state, in their order: prepare, upload, submit, wait, download.

A step takes the job as it was saved and returns it as it is to be saved next. Every step can be repeated after a crash except
`submit`, which runs once for each saved intent. The rules for errors are in `transitions`.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import secrets
import time
from functools import partial
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import (
    Failure,
    Kind,
    LocalError,
    OmniHumanError,
    OutcomeUnknown,
    ResultError,
    ServiceError,
)
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import SEED_MAX, billed_seconds
from omnihuman_desktop.evolink.wire import decode, describe_content, is_uncharged
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.jobs.history_table import Message
from omnihuman_desktop.jobs.library_table import SAVE_VIDEO, measure_video
from omnihuman_desktop.jobs.recovery.evidence import infer_spending
from omnihuman_desktop.jobs.transitions import mark_accepted, mark_failed
from omnihuman_desktop.jobs.upload_step import upload_files
from omnihuman_desktop.jobs.video_download import open_download
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.media.video.check import check_video

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.jobs.step_context import StepContext

BODY_S = 3600.0
"""How long a request that was not accepted may be sent again with the same bytes, in seconds: its links live some hours."""
BALANCE_WAIT_S = 4.0
"""How long the paid request waits for the balance, in seconds. The balance is useful evidence, but not required."""
BALANCE_DELAYS_S = (0.0, 2.0, 6.0)
"""Delays of the tries to read the balance after a refused paid request, in seconds."""


async def prepare(job: Job, context: StepContext) -> Job:
    """Copy the inputs into the job's own folder."""
    inputs = await asyncio.to_thread(job_files.copy_inputs, job.request, context.folder / job.id)
    return replace(
        job,
        state=JobState.UPLOADING,
        portrait=inputs.portrait,
        voice=inputs.voice,
        masks=inputs.masks,
        sent_ms=inputs.sent_ms,
        billed_s=billed_seconds(inputs.sent_ms),
        seed=job.request.seed or 1 + secrets.randbelow(SEED_MAX),
    )


async def upload(job: Job, context: StepContext) -> Job:
    """Upload portrait, voice and masks, and encode the paid request."""
    key = job.idempotency_key
    if key in context.request_bodies and time.time() < context.body_created_at[key] + BODY_S:
        return await _record_intent(job, context)
    if job.portrait is None or job.voice is None:
        return replace(job, state=JobState.PREPARING)
    key = f"omnihuman-{secrets.token_hex(16)}"
    uploaded, body = await upload_files(job, (job.portrait, job.voice, *job.masks), context)
    context.request_bodies[key], context.body_created_at[key] = body, time.time()
    return await _record_intent(replace(uploaded, idempotency_key=key, request_hash=hash_body(body)), context)


async def _record_intent(job: Job, context: StepContext) -> Job:
    """Return `job` with the intent to pay, which is saved before the first byte of the request is sent.

    A request that was refused for its rate is sent again only if the balance still proves that it was not charged. Raises
    `ServiceError` (unauthorized) where the key is refused already here, and nothing has been sent.
    """
    balance = await _read_balance(job, context)
    if job.submitted_at and _infer_spending(job, balance, context) != "no":
        unknown = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "refused", "status": 429})
        return replace(job, state=JobState.UNKNOWN, failure=unknown)
    return replace(job, state=JobState.SUBMITTING, balance_before=balance, submitted_at=time.time())


def hash_body(body: bytes) -> str:
    """Return the SHA-256 of a paid request's bytes: it identifies the request and reveals nothing of it."""
    return hashlib.sha256(body).hexdigest()


async def _read_balance(job: Job, context: StepContext) -> float | None:
    """Return the remaining credits, the evidence of what a paid request has cost; None if unknown.

    Raises `ServiceError` (unauthorized) where the service does not accept the key.
    """
    client = await context.connections.client(await context.accounts.get(job.account))
    try:
        async with asyncio.timeout(BALANCE_WAIT_S):
            found = await client.credits()
    except (OmniHumanError, TimeoutError) as error:
        if isinstance(error, ServiceError) and error.kind is Kind.UNAUTHORIZED:
            raise
        return None
    return found.remaining if found is not None else None


def _infer_spending(job: Job, balance: float | None, context: StepContext) -> str:
    """Return what `balance` says of the cost of the paid request of `job`, as `infer_spending` does."""
    return infer_spending(job, context.registry.jobs.values(), balance, context.registry.rate(job.account))


async def submit(job: Job, context: StepContext) -> Job:
    """Send the paid request, once. Its intent is on disk."""
    client = await context.connections.client(await context.accounts.get(job.account))
    body = context.request_bodies[job.idempotency_key]
    if hash_body(body) != job.request_hash:
        raise LocalError(Kind.INTERNAL, reason="request_hash")
    note = partial(context.store.note_answer, job.id)
    note(Message.REQUEST, describe_content(decode(body)))
    try:
        task = await client.create(body, job.idempotency_key, partial(note, Message.REPLY))
    except ServiceError as refusal:
        await _check_uncharged(job, refusal, context)
        raise
    if task.id in context.registry.known_task_ids(job.account):
        # The service names a task of another job: which task this request became is not known.
        raise OutcomeUnknown(Kind.OUTCOME_UNKNOWN, reason="duplicate", status=200)
    context.request_bodies.pop(job.idempotency_key, None)
    return mark_accepted(job, task)


async def _check_uncharged(job: Job, refusal: ServiceError, context: StepContext) -> None:
    """Raise `OutcomeUnknown` unless the refusal itself or the balance proves that the request of `job` was not charged.

    A service may accept and charge a request and refuse it afterwards, in the same words.
    """
    if is_uncharged(refusal):
        return
    for delay_s in BALANCE_DELAYS_S:
        await asyncio.sleep(delay_s)
        with contextlib.suppress(OmniHumanError):
            balance = await _read_balance(job, context)
            if balance is not None:
                break
    else:
        balance = None
    if _infer_spending(job, balance, context) != "no":
        params = {name: value for name, value in refusal.failure.params.items() if name != "retry_after_s"}
        raise OutcomeUnknown(Kind.OUTCOME_UNKNOWN, **{**params, "reason": "refused"}) from refusal


async def wait(job: Job, context: StepContext) -> Job:
    """Poll the task until it has ended, at intervals that suit the service's estimate."""
    while True:
        task = await context.poller.next_status(job)
        if task.is_completed or task.has_failed:
            context.poller.forget(job.remote_id)
            context.store.note_answer(job.id, Message.END, describe_content(task.content))
        if task.is_completed:
            used = task.credits_used if task.credits_used is not None else job.credits_used
            return replace(job, state=JobState.DOWNLOADING, ready_at=time.time(), credits_used=used)
        if task.has_failed:
            code = task.error_code or task.status
            raise ServiceError(Kind.TASK_FAILED, code=code, message=task.error_message, request_id=job.remote_id)
        progress = None if task.progress is None else task.progress / 100
        context.registry.report_progress(replace(job, progress=progress))


async def download(job: Job, context: StepContext) -> Job:
    """Download the video from a fresh link, check that it decodes and has its full length, and give it its name."""
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
    try:
        await _download_checked(job, task.results[0], part, context)
    except ResultError as error:
        if error.kind is Kind.VIDEO_SHORT and not error.failure.number("retry_after_s"):
            return await _keep_short_video(job, part, error, context)
        raise
    context.store.note(job.id, SAVE_VIDEO, (*await asyncio.to_thread(measure_video, part), job.id))
    while True:
        video = await asyncio.to_thread(job_files.reserve_video_path, folder, job.name, context.reserved_paths)
        # The path is saved before the file gets it, so that a crash in between causes no second download.
        await context.store.save(replace(job, video=video))
        try:
            await asyncio.to_thread(_publish, part, video, _version_file(job, context))
        except FileExistsError:
            continue
        return replace(job, state=JobState.DONE, video=video)


def _version_file(job: Job, context: StepContext) -> Path:
    return context.folder / job.id / "video.version"


def _publish(part: Path, video: Path, version_file: Path) -> None:
    job_files.publish_video(part, video)
    # It serves to resume a download, and this one is complete. If it stays, it harms nothing.
    with contextlib.suppress(OSError):
        version_file.unlink(missing_ok=True)


async def _keep_short_video(job: Job, part: Path, error: ResultError, context: StepContext) -> Job:
    """Return `job`, failed with the wrong film that the service keeps delivering, and save that film beside the videos."""
    while True:
        name = f"{job.name} (incomplete)"
        video = await asyncio.to_thread(job_files.reserve_video_path, part.parent, name, context.reserved_paths)
        try:
            await asyncio.to_thread(_publish, part, video, _version_file(job, context))
        except FileExistsError:
            continue
        context.reserved_paths.discard(video)
        context.bad_downloads.pop(job.id, None)
        params = {**error.failure.params, "name": video.name, "task_id": job.remote_id}
        return mark_failed(job, Failure(Kind.VIDEO_SHORT, params))


async def _download_checked(job: Job, url: str, part: Path, context: StepContext) -> None:
    def report(done: int, total: int) -> None:
        progress = done / total if total else None
        context.registry.report_progress(replace(job, progress=progress, moved_bytes=done, total_bytes=total))

    account = await context.accounts.get(job.account)
    fetching = await open_download(context.connections, account, job.sent_ms, part, _version_file(job, context), report)
    try:
        in_one_piece = await fetching.run(url)
        # A file that arrived in one piece, with the announced size, is hardly ever damaged. One that was joined from several
        # is decoded frame by frame.
        info = await asyncio.to_thread(check_video, part, thorough=not in_one_piece)
        _check_length(info.length_ms, job)
    except ResultError as error:
        if error.kind not in (Kind.VIDEO_BROKEN, Kind.VIDEO_SHORT):
            raise
        delay_s = _count_bad_download(job, context)
        if delay_s or error.kind is Kind.VIDEO_BROKEN:
            await asyncio.to_thread(fetching.discard)
        raise ResultError(error.kind, **{**error.failure.params, "retry_after_s": delay_s}) from error
    context.bad_downloads.pop(job.id, None)


SHORTER_MAX_MS, SHORTER_MAX_SHARE = 1500, 0.15
"""How much shorter than its voice a complete video may be: the smaller of milliseconds and a share of the voice."""
LONGER_MAX_MS = 3000
"""How much longer than its voice a complete video may be, in milliseconds: whole seconds are billed, and some rendered."""
BAD_DOWNLOAD_DELAYS_S = (5, 20, 60, 180, 300, 600, 900)
"""Seconds before a video is downloaded again that was damaged or of the wrong length. Media hosts deliver placeholders while
the video is still being copied; after these 34 minutes, what is delivered counts as the result."""


def _check_length(length_ms: int, job: Job) -> None:
    """Raise `ResultError` (video_short) unless `length_ms` is about the length of the voice."""
    shorter_max_ms = min(SHORTER_MAX_MS, SHORTER_MAX_SHARE * job.sent_ms)
    if not job.sent_ms - shorter_max_ms <= length_ms <= job.sent_ms + LONGER_MAX_MS:
        raise ResultError(Kind.VIDEO_SHORT, length_ms=length_ms, wanted_ms=job.sent_ms)


def _count_bad_download(job: Job, context: StepContext) -> int:
    """Count a bad download of `job`. Return the seconds until the next one; 0 if it was the last."""
    count = context.bad_downloads.get(job.id, 0)
    context.bad_downloads[job.id] = count + 1
    return BAD_DOWNLOAD_DELAYS_S[count] if count < len(BAD_DOWNLOAD_DELAYS_S) else 0


STEPS: dict[JobState, Callable[[Job, StepContext], Awaitable[Job]]] = {
    JobState.PREPARING: prepare,
    JobState.UPLOADING: upload,
    JobState.SUBMITTING: submit,
    JobState.WAITING: wait,
    JobState.DOWNLOADING: download,
}
