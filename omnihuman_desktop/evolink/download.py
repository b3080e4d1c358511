"""Downloads a finished video from its result link, without the key, and resumes after a broken connection."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, LocalError, NetworkError, ResultError
from omnihuman_desktop.system.open_file import finish_in_thread, open_in_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from io import FileIO
    from pathlib import Path

BLOCK_BYTES = 1024 * 1024
BLOCK_S = 0.2
"""Received bytes are written once there are `BLOCK_BYTES` of them, or after `BLOCK_S` seconds."""
ATTEMPTS = 4
REDIRECTS_MAX = 5
RESERVE_BYTES = 256 * 1024 * 1024
"""How much of the disk a download leaves free: other programs need it, and the database to save what was paid."""
RESERVE_CHECK_BYTES = 16 * 1024 * 1024
"""After how many received bytes the free space is read again."""
SLOW_S, SLOW_BYTES = 120.0, 120 * 1024
"""A download with fewer bytes in so many seconds is given up for a while, so that others get its turn."""
_WHOLE = re.compile(r"bytes \*/(\d+)")


class Download:
    """The download of one video to the file `part`.

    It resumes by Range and If-Range after a broken connection, and after a restart of the program: `version_file` is where the
    ETag or Last-Modified of the video is kept that `part` is the beginning of. `report_progress` gets the received and the
    total bytes; the total is 0 where the server does not give it. `limit_bytes` is the largest size to expect.
    Without `internal_allowed`, links and redirects into private networks are refused.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        part: Path,
        version_file: Path,
        report_progress: Callable[[int, int], None],
        limit_bytes: int,
        *,
        internal_allowed: bool = True,
    ) -> None:
        self._http = http
        self._part, self._version_file = part, version_file
        self._report_progress = report_progress
        self._limit_bytes = limit_bytes
        self._internal_allowed = internal_allowed
        self._total = 0

    async def run(self, link: str) -> bool:
        """Download `link`; afterwards `part` is complete and flushed to the disk.

        Returns whether it came in one response of the announced length. Raises `ResultError` (link_expired, download_failed,
        video_broken where it is larger than the limit), `NetworkError` after several broken connections or where it is too
        slow, `LocalError` (disk_full, folder_not_writable). After an exception `part` keeps what has been received, and the
        next `run` resumes there.
        """
        for left in reversed(range(ATTEMPTS)):
            try:
                return await self._attempt(link)
            except NetworkError as error:
                if not left or error.kind is Kind.TOO_SLOW:
                    raise
                await asyncio.sleep(0.5)
        raise AssertionError

    def discard(self) -> None:
        """Delete what has been received, because it is damaged. Blocking. Raises `OSError`."""
        self._part.unlink(missing_ok=True)
        self._version_file.unlink(missing_ok=True)

    async def _attempt(self, link: str) -> bool:
        host = urlsplit(link).hostname or ""
        have, version = await asyncio.to_thread(self._find_partial)
        headers = {"Range": f"bytes={have}-", "If-Range": version} if have else {}
        try:
            async with contextlib.aclosing(await self._send(link, headers)) as response:
                if response.status_code == 416:
                    await self._check_complete(response, have, host)
                    return False
                self._check(response, host)
                offset = have if response.status_code == 206 else 0
                async with transport.open_body(response) as blocks:
                    await self._receive(response, blocks, offset)
                return offset == 0 and self._total > 0
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, host) from error
        except OSError as error:
            left = self._total - await asyncio.to_thread(_size, self._part)
            raise LocalError.from_os(error, self._part.parent, max(0, left)) from error

    async def _send(self, link: str, headers: dict[str, str]) -> httpx.Response:
        """Request `link`, following redirects, each judged as the link itself. The caller closes the response."""
        request = self._http.build_request("GET", link, headers=headers, extensions=transport.UNLIMITED)
        for _ in range(REDIRECTS_MAX):
            if not self._internal_allowed and await transport.is_internal(str(request.url)):
                raise ResultError(Kind.DOWNLOAD_FAILED, host=request.url.host, reason="internal")
            response = await self._http.send(request, stream=True)
            if response.next_request is None:
                return response
            await response.aclose()
            request = response.next_request
            request.extensions = {**request.extensions, **transport.UNLIMITED}
        raise ResultError(Kind.DOWNLOAD_FAILED, host=request.url.host, status=302)

    def _find_partial(self) -> tuple[int, str]:
        """Return how many bytes `part` has, and of which version; (0, "") where the version is unknown."""
        try:
            version = self._version_file.read_text(encoding="ascii")
            return (self._part.stat().st_size, version) if version else (0, "")
        except (OSError, ValueError):
            return 0, ""

    async def _check_complete(self, response: httpx.Response, have: int, host: str) -> None:
        """Judge a 416: `part` is complete, or else it is discarded. Raises `NetworkError` where it was not complete."""
        whole = _WHOLE.fullmatch(response.headers.get("content-range", ""))
        if whole is not None and int(whole[1]) == have:
            return
        await asyncio.to_thread(self.discard)
        raise NetworkError(Kind.CONNECTION_LOST, host=host)

    @staticmethod
    def _check(response: httpx.Response, host: str) -> None:
        if response.status_code in (200, 206):
            return
        if response.status_code in (401, 403, 404, 410):
            raise ResultError(Kind.LINK_EXPIRED)
        if response.status_code >= 500 or response.status_code == 429:
            raise NetworkError(Kind.CONNECTION_LOST, host=host)
        raise ResultError(Kind.DOWNLOAD_FAILED, host=host, status=response.status_code)

    async def _receive(self, response: httpx.Response, blocks: AsyncIterator[bytes], offset: int) -> None:
        length = response.headers.get("content-length", "")
        self._total = offset + int(length) if length.isdigit() and "content-encoding" not in response.headers else 0
        if self._total > self._limit_bytes:
            raise ResultError(Kind.VIDEO_BROKEN)
        version = "" if "content-encoding" in response.headers else _strong_validator(response.headers)
        file = await open_in_thread(lambda: self._open(offset, version))
        try:
            done = await self._write(blocks, file, offset, response.url.host)
            await finish_in_thread(lambda: _flush(file))
        finally:
            await asyncio.to_thread(file.close)
        if self._total and done != self._total:
            raise NetworkError(Kind.CONNECTION_LOST, host=response.url.host)

    async def _write(self, blocks: AsyncIterator[bytes], file: FileIO, done: int, host: str) -> int:
        """Write the body's `blocks` to `file`, also what came before a broken connection. Returns the length of the file."""
        waiting, written_at = bytearray(), time.monotonic()
        speed = _SpeedCheck(host)
        try:
            async for block in blocks:
                waiting += block
                speed.add(len(block))
                if len(waiting) >= BLOCK_BYTES or time.monotonic() - written_at >= BLOCK_S:
                    full, waiting, written_at = waiting, bytearray(), time.monotonic()
                    done += await self._put(file, full, done)
        finally:
            if waiting:
                done += await self._put(file, waiting, done)
        return done

    async def _put(self, file: FileIO, block: bytearray, before: int) -> int:
        after = before + len(block)
        if after > self._limit_bytes:
            raise ResultError(Kind.VIDEO_BROKEN)
        if before // RESERVE_CHECK_BYTES != after // RESERVE_CHECK_BYTES:
            await asyncio.to_thread(self._check_reserve)
        await finish_in_thread(lambda: _write_all(file, block))
        self._report_progress(after, self._total)
        return len(block)

    def _check_reserve(self) -> None:
        free = shutil.disk_usage(self._part.parent).free
        if free < RESERVE_BYTES:
            raise LocalError(Kind.DISK_FULL, needed_bytes=RESERVE_BYTES - free, folder=str(self._part.parent))

    def _open(self, offset: int, version: str) -> FileIO:
        self._part.parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self._part.parent).free
        short = self._total - offset - free - (0 if offset else _size(self._part)) + RESERVE_BYTES
        if short > 0:
            # Raised before the disk is really full: other programs need it, too.
            raise LocalError(Kind.DISK_FULL, needed_bytes=short, folder=str(self._part.parent))
        if offset:
            begun = self._part.open("r+b", buffering=0)
            begun.seek(offset)
            return begun
        # Emptied before the new version is noted: a crash in between starts over.
        new = self._part.open("wb", buffering=0)
        self._version_file.parent.mkdir(parents=True, exist_ok=True)
        self._version_file.write_text(version, encoding="ascii", errors="ignore")
        return new


class _SpeedCheck:
    """Raises `NetworkError` (too_slow) once a download has received too little for minutes."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._since, self._bytes = time.monotonic(), 0

    def add(self, size_bytes: int) -> None:
        """Count received bytes."""
        self._bytes += size_bytes
        now = time.monotonic()
        if now - self._since >= SLOW_S:
            if self._bytes < SLOW_BYTES:
                raise NetworkError(Kind.TOO_SLOW, host=self._host)
            self._since, self._bytes = now, 0


def _strong_validator(headers: httpx.Headers) -> str:
    """Return the strong ETag, else Last-Modified, which If-Range compares; empty where there is neither."""
    etag = str(headers.get("etag", ""))
    return etag if etag and not etag.startswith("W/") else str(headers.get("last-modified", ""))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _write_all(file: FileIO, block: bytearray) -> None:
    """Write all of `block`, unbuffered, so that after an error the file holds a beginning of the video and nothing else."""
    left = memoryview(block)
    while left:
        left = left[file.write(left) :]


def _flush(file: FileIO) -> None:
    os.fsync(file.fileno())
