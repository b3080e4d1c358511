"""The steps of a job, one function for each active state, in their order: prepare, upload, submit, wait, download.

A step takes the job as it was saved and returns it as it is to be saved next. Every step can be repeated after a crash except
`submit`, which runs once for each saved intent. The rules for errors are in `transitions`.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, LocalError, OmniHumanError, ResultError, ServiceError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.evolink.download import Download
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.jobs.transitions import mark_accepted
from omnihuman_desktop.jobs.upload_step import upload_files
from omnihuman_desktop.media.video.check import check_video

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.jobs.step_context import StepContext

BODY_S = 3600.0
"""How long a request that was not accepted may be sent again with the same bytes, in seconds: its links live some hours."""
SEED_MAX = 2**31 - 1
BALANCE_WAIT_S = 4.0
"""How long the paid request waits for the balance, in seconds. The balance is useful evidence, but not required."""

STATUS_COMPLETED = "completed"
STATUSES_FAILED = frozenset({"failed", "cancelled"})
"""The service has been seen to report "cancelled", although the contract does not list it. Other words mean "in progress"."""


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
    """Return `job` with the intent to pay, which is saved before the first byte of the request is sent."""
    balance = await _read_balance(job, context)
    return replace(job, state=JobState.SUBMITTING, balance_before=balance, submitted_at=time.time())


def hash_body(body: bytes) -> str:
    """Return the SHA-256 of a paid request's bytes: it identifies the request and reveals nothing of it."""
    return hashlib.sha256(body).hexdigest()


async def _read_balance(job: Job, context: StepContext) -> float | None:
    """Return the remaining credits right before the paid request, as evidence if its reply is lost; None if unknown."""
    client = await context.connections.client(await context.accounts.get(job.account))
    try:
        async with asyncio.timeout(BALANCE_WAIT_S):
            found = await client.credits()
    except (OmniHumanError, TimeoutError):
        return None
    return found.remaining if found is not None else None


async def submit(job: Job, context: StepContext) -> Job:
    """Send the paid request, once. Its intent is on disk."""
    client = await context.connections.client(await context.accounts.get(job.account))
    body = context.request_bodies[job.idempotency_key]
    if hash_body(body) != job.request_hash:
        raise LocalError(Kind.INTERNAL, reason="request_hash")
    task = await client.create(body, job.idempotency_key)
    context.request_bodies.pop(job.idempotency_key, None)
    return mark_accepted(job, task)


async def wait(job: Job, context: StepContext) -> Job:
    """Poll the task until it has ended, at intervals that suit the service's estimate."""
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
    await _download_checked(job, task.results[0], part, context)
    while True:
        video = await asyncio.to_thread(job_files.reserve_video_path, folder, job.name, context.reserved_paths)
        # The path is saved before the file gets it, so that a crash in between causes no second download.
        await context.store.save(replace(job, video=video))
        try:
            await asyncio.to_thread(job_files.publish_video, part, video)
        except FileExistsError:
            continue
        return replace(job, state=JobState.DONE, video=video)


async def _download_checked(job: Job, url: str, part: Path, context: StepContext) -> None:
    def report(done: int, total: int) -> None:
        progress = done / total if total else None
        context.report_progress(replace(job, progress=progress, moved_bytes=done, total_bytes=total))

    fetching = Download(await context.connections.http_client(), part, context.folder / job.id / "video.version", report)
    in_one_piece = await fetching.run(url)
    try:
        # A file that arrived in one piece, with the announced size, is hardly ever damaged. One that was joined from several
        # is decoded frame by frame.
        await _check(part, job, context, thorough=not in_one_piece)
    except ResultError:
        await asyncio.to_thread(fetching.discard)
        raise


LENGTH_TOLERANCE_MS = 1500
"""How much shorter than its voice a complete video may be, in milliseconds."""
MAX_SHORT_DOWNLOADS = 3
"""How often a video that is too short, but decodes, is downloaded before it is kept as the service made it."""


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
"""States that need a transfer slot. The others go on at once: inputs are copied at the click, a saved intent is sent without
delay, and rendering is the service's work.
"""
