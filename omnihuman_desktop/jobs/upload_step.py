"""Uploading portrait, voice and masks in parallel, and encoding the paid request with their links."""

from __future__ import annotations

import asyncio
import hashlib
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, OmniHumanError, StorageError
from omnihuman_desktop.evolink.wire import encode_request
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.storage.link_check import LINK_LIFE_S, check_link, expect
from omnihuman_desktop.transport import is_internal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.jobs.step_context import StepContext
    from omnihuman_desktop.storage.interface import Storage, UploadedFile


PROGRESS_S = 0.03
"""The least time between two reports of progress, in seconds: no screen shows more."""
REPLY_WAIT_S = 5.0
"""How long to wait for the reply to a completely sent file after another one failed, in seconds."""


@dataclass(frozen=True)
class UploadItem:
    """A file to upload: the job's own copy, and its key, which is derived from its content."""

    path: Path
    key: str
    size_bytes: int

    @property
    def content_type(self) -> str:
        """The media type, by the suffix, which was chosen by the content."""
        return job_files.CONTENT_TYPES[self.path.suffix]


async def upload_files(job: Job, files: tuple[Path, ...], context: StepContext) -> tuple[Job, bytes]:
    """Upload `files` (portrait, voice, then the masks) and check that their links can be read.

    Returns the job with its location and keys, and the bytes of the paid request. Raises `InputError`, `StorageError`,
    `NetworkError`.
    """
    location_id = context.locations.resolve(job.place, job.account)
    storage = await context.connections.storage(location_id)
    prefix = f"{context.locations.key_prefix(location_id)}omnihuman-{await context.uploads.installation()}"
    items = [await asyncio.to_thread(_describe_file, path, prefix) for path in files]
    uploader = _FileUploader(job, context, location_id, storage)
    try:
        links = await uploader.upload_and_check(items)
    except StorageError:
        if not uploader.reused:
            raise
        # A reused copy of an earlier task may have been deleted by somebody else: upload it again.
        links = await uploader.upload_and_check(items)
    body = encode_request(job, links[0], links[1], links[2:])
    portrait, voice, *masks = (item.key for item in items)
    return replace(job, place=location_id, portrait_key=portrait, voice_key=voice, mask_keys=tuple(masks)), body


async def _check(items: Iterable[tuple[str, UploadItem]], job: Job, context: StepContext) -> None:
    """Check that each link can be read without credentials, as the service will do, before anything is paid."""
    http = await context.connections.http_client()
    # A service in this network, such as the sandbox, can read internal links.
    internal_allowed = await is_internal((await context.accounts.get(job.account)).base_url)
    for link, item in items:
        expected = await asyncio.to_thread(expect, item.path, item.content_type)
        await check_link(link, expected, http, internal_allowed=internal_allowed)


def _describe_file(path: Path, prefix: str) -> UploadItem:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
            size_bytes = file.tell()
    except OSError as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    return UploadItem(path, f"{prefix}/{digest.hexdigest()[:32]}{path.suffix}", size_bytes)


class _FileUploader:
    """Uploads the files of one job. `reused` says whether a copy of an earlier job was used."""

    def __init__(self, job: Job, context: StepContext, location_id: str, storage: Storage) -> None:
        self._job, self._context, self._location_id, self._storage = job, context, location_id, storage
        self._moved: dict[str, int] = {}
        self._reported_at = 0.0
        self._total_bytes = 0
        self.reused = False

    async def upload_and_check(self, items: Sequence[UploadItem]) -> list[str]:
        """Upload `items` and return their links, which were checked. Raises `StorageError`, `NetworkError`."""
        links = [await self._storage.create_link(file) for file in await self.upload_all(items)]
        try:
            await _check(zip(links, items, strict=True), self._job, self._context)
        except StorageError:
            for item in items:
                await self._context.uploads.mark_missing(self._location_id, item.key)
            raise
        return links

    async def upload_all(self, items: Sequence[UploadItem]) -> list[UploadedFile]:
        """Upload those of `items` that are not there yet. If one fails, the others are cancelled."""
        # Two equal files are one object.
        self._total_bytes = sum({item.key: item.size_bytes for item in items}.values())
        puts = [asyncio.ensure_future(self._upload(item)) for item in items]
        try:
            return await asyncio.gather(*puts)
        except OmniHumanError:
            # A completely sent file exists there, and only the reply may contain the name that it can be deleted by.
            sent = [put for put, item in zip(puts, items, strict=True) if self._moved.get(item.key) == item.size_bytes]
            if sent:
                await asyncio.wait(sent, timeout=REPLY_WAIT_S)
            raise
        finally:
            for task in puts:
                task.cancel()
            await asyncio.gather(*puts, return_exceptions=True)

    async def _upload(self, item: UploadItem) -> UploadedFile:
        uploads = self._context.uploads
        async with uploads.lock(self._location_id, item.key):
            known = await uploads.add_user(self._job.id, self._location_id, item.key)
            is_valid = not known.file.ends_at or known.file.ends_at > time.time() + LINK_LIFE_S
            if known.is_uploaded and is_valid and self._storage.can_link(known.file):
                self._progress_listener(item)(item.size_bytes)
                self.reused = True
                return known.file
            uploaded = await self._storage.upload(item.path, item.key, item.content_type, self._progress_listener(item))
            await uploads.mark_uploaded(self._location_id, uploaded)
            return uploaded

    def _progress_listener(self, item: UploadItem) -> Callable[[int], None]:
        def report(done: int) -> None:
            self._moved[item.key] = done
            moved, now = sum(self._moved.values()), time.monotonic()
            if moved < self._total_bytes and now - self._reported_at < PROGRESS_S:
                return
            self._reported_at = now
            progress = moved / max(1, self._total_bytes)
            self._context.registry.report_progress(
                replace(self._job, progress=progress, moved_bytes=moved, total_bytes=self._total_bytes)
            )

        return report
