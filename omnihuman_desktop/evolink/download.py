"""Fetching a finished video from its result link: without the key, in pieces where the line breaks, whole or not at all."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, LocalError, NetworkError, ResultError

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import FileIO
    from pathlib import Path

BLOCK_BYTES = 1024 * 1024
BLOCK_S = 0.2
"""What has come is written when there is so much of it, or after so long, whichever is first."""
TRIES = 4
_WHOLE = re.compile(r"bytes \*/(\d+)")


class Download:
    """One video on its way to `part`. A break is taken up again by Range and If-Range, also by a later start of the program:
    `note` is the file that keeps which version of the video `part` is the beginning of.
    """

    def __init__(self, http: httpx.AsyncClient, part: Path, note: Path, moved: Callable[[int, int], None]) -> None:
        self._http = http
        self._part, self._note = part, note
        self._moved = moved
        self._total = 0

    async def run(self, link: str) -> bool:
        """Fetch what `link` gives; afterwards `part` is complete and flushed to the disk. Returns whether it came in one piece
        of the length that was told beforehand.

        Raises `ResultError` (link_expired, download_failed), `NetworkError` after several breaks, `LocalError` (disk_full,
        folder_not_writable). What has come by then stays.
        """
        for left in reversed(range(TRIES)):
            try:
                return await self._once(link)
            except NetworkError:
                if not left:
                    raise
                await asyncio.sleep(0.5)
        raise AssertionError

    def forget(self) -> None:
        """Drop what has come: it is no good. Blocking."""
        self._part.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    async def _once(self, link: str) -> bool:
        host = urlsplit(link).hostname or ""
        have, version = await asyncio.to_thread(self._begun)
        headers = {"Range": f"bytes={have}-", "If-Range": version} if have else {}
        try:
            async with self._http.stream("GET", link, headers=headers, follow_redirects=True) as answer:
                if answer.status_code == 416:
                    await self._judge_end(answer, have, host)
                    return False
                self._check(answer, host)
                offset = have if answer.status_code == 206 else 0
                await self._take(answer, offset)
                return offset == 0 and self._total > 0
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, host) from error
        except OSError as error:
            left = self._total - await asyncio.to_thread(_size, self._part)
            raise LocalError.from_os(error, self._part.parent, max(0, left)) from error

    def _begun(self) -> tuple[int, str]:
        """How many bytes are there, and of which version; nothing where that is not known."""
        try:
            version = self._note.read_text(encoding="ascii")
            return (self._part.stat().st_size, version) if version else (0, "")
        except (OSError, ValueError):
            return 0, ""

    async def _judge_end(self, answer: httpx.Response, have: int, host: str) -> None:
        """Nothing comes after what is there: it is whole, or it is no good."""
        whole = _WHOLE.fullmatch(answer.headers.get("content-range", ""))
        if whole is not None and int(whole[1]) == have:
            return
        await asyncio.to_thread(self.forget)
        raise NetworkError(Kind.CONNECTION_LOST, host=host)

    @staticmethod
    def _check(answer: httpx.Response, host: str) -> None:
        if answer.status_code in (200, 206):
            return
        if answer.status_code in (401, 403, 404, 410):
            raise ResultError(Kind.LINK_EXPIRED)
        if answer.status_code >= 500 or answer.status_code == 429:
            raise NetworkError(Kind.CONNECTION_LOST, host=host)
        raise ResultError(Kind.DOWNLOAD_FAILED, host=host, status=answer.status_code)

    async def _take(self, answer: httpx.Response, offset: int) -> None:
        length = answer.headers.get("content-length", "")
        self._total = offset + int(length) if length.isdigit() and "content-encoding" not in answer.headers else 0
        version = "" if "content-encoding" in answer.headers else _version(answer.headers)
        file = await asyncio.to_thread(self._open, offset, version)
        try:
            done = await self._write(answer, file, offset)
            await asyncio.to_thread(_flush, file)
        finally:
            await asyncio.to_thread(file.close)
        if self._total and done != self._total:
            raise NetworkError(Kind.CONNECTION_LOST, host=answer.url.host)

    async def _write(self, answer: httpx.Response, file: FileIO, done: int) -> int:
        """Write what comes; returns how long the file is then. What has come before a break is written, too."""
        waiting, written_at = bytearray(), time.monotonic()
        try:
            async for block in answer.aiter_bytes():
                waiting += block
                if len(waiting) >= BLOCK_BYTES or time.monotonic() - written_at >= BLOCK_S:
                    full, waiting, written_at = waiting, bytearray(), time.monotonic()
                    done += await self._put(file, full, done)
        finally:
            if waiting:
                done += await self._put(file, waiting, done)
        return done

    async def _put(self, file: FileIO, block: bytearray, before: int) -> int:
        await asyncio.to_thread(_write_all, file, block)
        self._moved(before + len(block), self._total)
        return len(block)

    def _open(self, offset: int, version: str) -> FileIO:
        self._part.parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self._part.parent).free
        short = self._total - offset - free - (0 if offset else _size(self._part))
        if self._total and short > 0:
            # Known before the last byte of the disk is taken: others need it, too.
            raise LocalError(Kind.DISK_FULL, needed_bytes=short, folder=str(self._part.parent))
        if offset:
            begun = self._part.open("r+b", buffering=0)
            begun.seek(offset)
            return begun
        # Emptied before the note speaks of another version: a break in between begins anew.
        new = self._part.open("wb", buffering=0)
        self._note.parent.mkdir(parents=True, exist_ok=True)
        self._note.write_text(version, encoding="ascii", errors="ignore")
        return new


def _version(headers: httpx.Headers) -> str:
    """What tells this version of a file from another one byte by byte; empty where nothing does."""
    etag = str(headers.get("etag", ""))
    return etag if etag and not etag.startswith("W/") else str(headers.get("last-modified", ""))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _write_all(file: FileIO, block: bytearray) -> None:
    """Without a buffer, so that what is on the disk after an error is the beginning of what came, and nothing else."""
    left = memoryview(block)
    while left:
        left = left[file.write(left) :]


def _flush(file: FileIO) -> None:
    os.fsync(file.fileno())
