"""Checks, before anything is paid, that a link can be read without credentials and leads to the uploaded file."""

from __future__ import annotations

import asyncio
import datetime
import time
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

LINK_LIFE_S = 2 * 3600
"""How long a link must stay valid, in seconds: the service reads it minutes later, after a time in its queue."""
RECHECK_AFTER_S = 1.0
"""After how many seconds a 404 is checked once more: some storages show a new object with a delay."""
REDIRECTS_MAX = 5


@dataclass(frozen=True)
class Expected:
    """What a link must lead to: a file of `size_bytes`, of the media type `content_type`, whose first byte is `first`."""

    size_bytes: int
    content_type: str
    first: bytes


def expect(path: Path, content_type: str) -> Expected:
    """Return what a link to a copy of the file at `path` must lead to. Blocking. Raises `OSError`."""
    with path.open("rb") as file:
        first = file.read(1)
        return Expected(file.seek(0, 2), content_type, first)


async def check_link(link: str, expected: Expected, http: httpx.AsyncClient, *, internal_allowed: bool) -> None:
    """Read the first byte of `link` without credentials. `internal_allowed` accepts links into private networks.

    Raises `StorageError` (storage_link_internal, storage_link_short, storage_read_denied, storage_link_wrong,
    storage_no_answer), `NetworkError`.
    """
    host = urlsplit(link).hostname or ""
    expires_at = read_expiry(link)
    if expires_at is not None and expires_at < time.time() + LINK_LIFE_S:
        raise StorageError(Kind.STORAGE_LINK_SHORT, host=host)
    try:
        status = await _request_first_byte(link, expected, http, internal_allowed=internal_allowed)
        if status == 404:
            await asyncio.sleep(RECHECK_AFTER_S)
            status = await _request_first_byte(link, expected, http, internal_allowed=internal_allowed)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise transport.translate(error, host) from error
    if status in (200, 206):
        return
    if status >= 500 or status in (408, 429):
        raise StorageError(Kind.STORAGE_NO_ANSWER, host=host)
    raise StorageError(Kind.STORAGE_LINK_WRONG if status in (404, 410) else Kind.STORAGE_READ_DENIED, host=host, status=status)


async def _request_first_byte(link: str, expected: Expected, http: httpx.AsyncClient, *, internal_allowed: bool) -> int:
    host = urlsplit(link).hostname or ""
    request = http.build_request("GET", link, headers={"Range": "bytes=0-0"})
    for _ in range(REDIRECTS_MAX):
        # Each hop: a public address must not lead the check into the user's own network.
        if not internal_allowed and await transport.is_internal(str(request.url)):
            raise StorageError(Kind.STORAGE_LINK_INTERNAL, host=request.url.host)
        response = await http.send(request, stream=True)
        try:
            if response.next_request is None:
                if response.status_code in (200, 206):
                    await _compare(response, expected, host)
                return response.status_code
            request = response.next_request
        finally:
            await response.aclose()
    raise StorageError(Kind.STORAGE_LINK_WRONG, host=host, status=302)


async def _compare(response: httpx.Response, expected: Expected, host: str) -> None:
    range_size = response.headers.get("content-range", "").rpartition("/")[2] if response.status_code == 206 else ""
    size_bytes = range_size or response.headers.get("content-length", "")
    kind = response.headers.get("content-type", "").partition("/")[0].strip().lower()
    # A plain web server may not know the media type; one that names a different type serves something else.
    fitting = kind in ("", "application", "binary", expected.content_type.partition("/")[0])
    fitting = fitting and (not size_bytes.isdigit() or int(size_bytes) == expected.size_bytes)
    if not fitting or await _read_first_byte(response) != expected.first:
        raise StorageError(Kind.STORAGE_LINK_WRONG, host=host, status=response.status_code)


async def _read_first_byte(response: httpx.Response) -> bytes:
    """Return the first byte of the body. The rest is not read: a server may ignore Range, and send the whole file."""
    async with transport.open_body(response, raw=True) as blocks:
        return (await anext(blocks, b""))[:1]


def read_expiry(link: str) -> float | None:
    """Return when a signed S3 or Azure link expires, in seconds since the epoch; None where its query does not say."""
    fields = {name.lower(): values[-1] for name, values in parse_qs(urlsplit(link).query).items()}
    try:
        if "x-amz-date" in fields and "x-amz-expires" in fields:
            begin = datetime.datetime.strptime(fields["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.UTC)
            return begin.timestamp() + float(fields["x-amz-expires"])
        if "sig" in fields and "se" in fields:
            return datetime.datetime.fromisoformat(fields["se"]).timestamp()
    except ValueError:
        return None
    return None
