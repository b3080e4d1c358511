"""Portrait, voice and masks go to the place side by side, and become the links of the paid request."""

from __future__ import annotations

import asyncio
import hashlib
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, OmniHumanError, StorageError
from omnihuman_desktop.evolink.wire import encode_request
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.storage.link_check import LINK_LIFE_S, check_link, expect, is_internal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.jobs.step_context import StepContext
    from omnihuman_desktop.storage.interface import Storage, UploadedFile


ANSWER_S = 5.0
"""How long a file that has left whole is waited for, in seconds, where another one failed."""


@dataclass(frozen=True)
class UploadItem:
    """A file that is to be sent: its own copy on this disk, and the content-addressed key that it gets."""

    path: Path
    key: str
    size_bytes: int

    @property
    def content_type(self) -> str:
        """By its suffix, which was given by its content."""
        return job_files.CONTENT_TYPES[self.path.suffix]


async def upload_files(job: Job, files: tuple[Path, ...], tools: StepContext) -> tuple[Job, bytes]:
    """Send `files`, portrait, voice and then the masks, to the storage.

    Returns the job with its place and keys, and the paid request's bytes.
    """
    place_id = tools.places.settle(job.place, job.account)
    place = await tools.connections.place(place_id)
    prefix = f"{tools.places.folder(place_id)}omnihuman-{await tools.uploads.installation()}"
    parcels = [await asyncio.to_thread(_pack, path, prefix) for path in files]
    delivery = _Delivery(job, tools, place_id, place)
    try:
        links = await delivery.bring_checked(parcels)
    except StorageError:
        if not delivery.reused:
            raise
        # A copy of an earlier task, which somebody else may have removed: it is sent again.
        links = await delivery.bring_checked(parcels)
    body = encode_request(job, links[0], links[1], links[2:])
    portrait, voice, *masks = (parcel.key for parcel in parcels)
    return replace(job, place=place_id, portrait_key=portrait, voice_key=voice, mask_keys=tuple(masks)), body


async def _check(parcels: Iterable[tuple[str, UploadItem]], job: Job, tools: StepContext) -> None:
    """See that a stranger can read each link: the service will be one. Nothing has been paid yet."""
    http = await tools.connections.plain()
    # A service in this network, as the sandbox is, reads what is in this network.
    near = await is_internal((await tools.accounts.get(job.account)).base_url)
    for link, parcel in parcels:
        expected = await asyncio.to_thread(expect, parcel.path, parcel.content_type)
        await check_link(link, expected, http, internal_allowed=near)


def _pack(path: Path, prefix: str) -> UploadItem:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
            size_bytes = file.tell()
    except OSError as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    return UploadItem(path, f"{prefix}/{digest.hexdigest()[:32]}{path.suffix}", size_bytes)


class _Delivery:
    """One job's files on their way to a place."""

    def __init__(self, job: Job, tools: StepContext, place_id: str, place: Storage) -> None:
        self._job, self._tools, self._place_id, self._place = job, tools, place_id, place
        self._moved: dict[str, int] = {}
        self._total_bytes = 0
        self.reused = False

    async def bring_checked(self, parcels: Sequence[UploadItem]) -> list[str]:
        """Links to copies of all, each of which a stranger can read from here. Raises `StorageError`, `NetworkError`."""
        links = [await self._place.link(copy) for copy in await self.bring(parcels)]
        try:
            await _check(zip(links, parcels, strict=True), self._job, self._tools)
        except StorageError:
            for parcel in parcels:
                await self._tools.uploads.note_lost(self._place_id, parcel.key)
            raise
        return links

    async def bring(self, parcels: Sequence[UploadItem]) -> list[UploadedFile]:
        """See that a copy of each is there. Where one fails, the others are stopped."""
        # Two that are alike are one object.
        self._total_bytes = sum({parcel.key: parcel.size_bytes for parcel in parcels}.values())
        puts = [asyncio.ensure_future(self._bring(parcel)) for parcel in parcels]
        try:
            return await asyncio.gather(*puts)
        except OmniHumanError:
            # What has left whole is there: its answer may tell the only name that it can be removed by.
            sent = [put for put, parcel in zip(puts, parcels, strict=True) if self._moved.get(parcel.key) == parcel.size_bytes]
            if sent:
                await asyncio.wait(sent, timeout=ANSWER_S)
            raise
        finally:
            for task in puts:
                task.cancel()
            await asyncio.gather(*puts, return_exceptions=True)

    async def _bring(self, parcel: UploadItem) -> UploadedFile:
        uploads = self._tools.uploads
        async with uploads.alone(self._place_id, parcel.key):
            known = await uploads.use(self._job.id, self._place_id, parcel.key)
            lives = not known.copy.ends_at or known.copy.ends_at > time.time() + LINK_LIFE_S
            if known.landed and lives and self._place.holds(known.copy):
                self._tell(parcel)(parcel.size_bytes)
                self.reused = True
                return known.copy
            copy = await self._place.put(parcel.path, parcel.key, parcel.content_type, self._tell(parcel))
            await uploads.note_landed(self._place_id, copy)
            return copy

    def _tell(self, parcel: UploadItem) -> Callable[[int], None]:
        def told(done: int) -> None:
            self._moved[parcel.key] = done
            moved = sum(self._moved.values())
            progress = moved / max(1, self._total_bytes)
            self._tools.tell(replace(self._job, progress=progress, moved_bytes=moved, total_bytes=self._total_bytes))

        return told
