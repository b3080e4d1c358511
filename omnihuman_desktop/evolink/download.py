"""Fetching a finished video from its result link: without the key, in pieces where the line breaks, whole or not at all."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, LocalError, NetworkError, ResultError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

BLOCK_BYTES = 256 * 1024
TRIES = 4


class Download:
    """One video on its way to `part`. A break is taken up again by Range and If-Range on the next `run`."""

    def __init__(self, http: httpx.AsyncClient, part: Path, moved: Callable[[int, int], None]) -> None:
        self._http = http
        self._part = part
        self._moved = moved
        self._etag = ""
        self._total = 0

    async def run(self, link: str) -> None:
        """Fetch what `link` gives; afterwards `part` is complete and flushed to the disk.

        Raises `ResultError` (link_expired, download_failed), `NetworkError` after several breaks, `LocalError` (disk_full,
        folder_not_writable).
        """
        for left in reversed(range(TRIES)):
            try:
                await self._once(link)
            except NetworkError:
                if not left:
                    raise
                await asyncio.sleep(0.5)
            else:
                return

    async def _once(self, link: str) -> None:
        host = urlsplit(link).hostname or ""
        have = await asyncio.to_thread(_size, self._part) if self._etag else 0
        headers = {"Range": f"bytes={have}-", "If-Range": self._etag} if have else {}
        try:
            async with self._http.stream("GET", link, headers=headers, follow_redirects=True) as answer:
                self._check(answer, host)
                goes_on = answer.status_code == 206
                self._etag = _strong(answer.headers.get("etag", ""))
                await self._write(answer, have if goes_on else 0)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, host) from error
        except OSError as error:
            raise LocalError.from_os(error, self._part.parent, self._total) from error

    @staticmethod
    def _check(answer: httpx.Response, host: str) -> None:
        if answer.status_code in (200, 206):
            return
        if answer.status_code in (401, 403, 404, 410):
            raise ResultError(Kind.LINK_EXPIRED)
        if answer.status_code >= 500 or answer.status_code == 429:
            raise NetworkError(Kind.CONNECTION_LOST, host=host)
        raise ResultError(Kind.DOWNLOAD_FAILED, host=host, status=answer.status_code)

    async def _write(self, answer: httpx.Response, offset: int) -> None:
        length = answer.headers.get("content-length", "")
        total = offset + int(length) if length.isdigit() and "content-encoding" not in answer.headers else 0
        self._total = total
        file = await asyncio.to_thread(_open_at, self._part, offset)
        try:
            done = offset
            async for block in answer.aiter_bytes(BLOCK_BYTES):
                await asyncio.to_thread(file.write, block)
                done += len(block)
                self._moved(done, total)
            await asyncio.to_thread(_flush, file)
        finally:
            await asyncio.to_thread(file.close)
        if total and done != total:
            raise NetworkError(Kind.CONNECTION_LOST, host=answer.url.host)


def _strong(etag: str) -> str:
    return "" if etag.startswith("W/") else etag


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _open_at(path: Path, offset: int) -> BinaryIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not offset:
        return path.open("wb")
    file = path.open("r+b")
    file.seek(offset)
    file.truncate()
    return file


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
