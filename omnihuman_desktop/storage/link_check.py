"""Before anything is paid: each link is read from here as a stranger would read it."""

from __future__ import annotations

import asyncio
import datetime
import time
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError

if TYPE_CHECKING:
    from pathlib import Path

LINK_LIFE_S = 2 * 3600
"""How long a link must live at least, in seconds: the service reads it some minutes later, and may wait its turn."""
SECOND_LOOK_S = 1.0
"""When a link that leads nowhere is looked at again: some places show a new object a moment later."""
REDIRECTS_MAX = 5


@dataclass(frozen=True)
class Expected:
    """What a link must lead to: so many bytes, of this media type, the first of which is `first`."""

    size_bytes: int
    content_type: str
    first: bytes


def expect(path: Path, content_type: str) -> Expected:
    """What a link to a copy of `path` must lead to. Blocking."""
    with path.open("rb") as file:
        first = file.read(1)
        return Expected(file.seek(0, 2), content_type, first)


async def is_internal(url: str) -> bool:
    """Whether the host of `url` is on this computer or in a network of its own, which nobody outside can reach.

    A name that can't be resolved is none.
    """
    host = urlsplit(url).hostname or ""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return False
    return any(not ip_address(str(entry[4][0]).partition("%")[0]).is_global for entry in found)


async def check_link(link: str, expected: Expected, http: httpx.AsyncClient, *, internal_allowed: bool) -> None:
    """Read the first byte of `link`, without any key.

    Raises `StorageError` (storage_link_internal, storage_link_short, storage_read_denied, storage_link_wrong,
    storage_no_answer), `NetworkError`.
    """
    host = urlsplit(link).hostname or ""
    ends_at = read_end(link)
    if ends_at is not None and ends_at < time.time() + LINK_LIFE_S:
        raise StorageError(Kind.STORAGE_LINK_SHORT, host=host)
    if not internal_allowed and await is_internal(link):
        raise StorageError(Kind.STORAGE_LINK_INTERNAL, host=host)
    try:
        status = await _look(link, expected, http, host)
        if status == 404:
            await asyncio.sleep(SECOND_LOOK_S)
            status = await _look(link, expected, http, host)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise transport.translate(error, host) from error
    if status in (200, 206):
        return
    if status >= 500 or status in (408, 429):
        raise StorageError(Kind.STORAGE_NO_ANSWER, host=host)
    raise StorageError(Kind.STORAGE_LINK_WRONG if status in (404, 410) else Kind.STORAGE_READ_DENIED, host=host, status=status)


async def _look(link: str, expected: Expected, http: httpx.AsyncClient, host: str) -> int:
    headers = {"Range": "bytes=0-0", "Accept-Encoding": "identity"}
    request = http.build_request("GET", link, headers=headers)
    for _ in range(REDIRECTS_MAX):
        answer = await http.send(request, stream=True)
        try:
            if answer.next_request is None:
                if answer.status_code in (200, 206):
                    await _compare(answer, expected, host)
                return answer.status_code
            request = answer.next_request
        finally:
            await answer.aclose()
    raise StorageError(Kind.STORAGE_LINK_WRONG, host=host, status=302)


async def _compare(answer: httpx.Response, expected: Expected, host: str) -> None:
    told = answer.headers.get("content-range", "").rpartition("/")[2] if answer.status_code == 206 else ""
    size_bytes = told or answer.headers.get("content-length", "")
    kind = answer.headers.get("content-type", "").partition("/")[0].strip().lower()
    # A plain web server may not know a type; one that names another one is not serving the file.
    fitting = kind in ("", "application", "binary", expected.content_type.partition("/")[0])
    fitting = fitting and (not size_bytes.isdigit() or int(size_bytes) == expected.size_bytes)
    # What is read is one byte, or the whole file where the server knows no ranges.
    if not fitting or (await answer.aread())[:1] != expected.first:
        raise StorageError(Kind.STORAGE_LINK_WRONG, host=host, status=answer.status_code)


def read_end(link: str) -> float | None:
    """When a signed link ends, in seconds since the epoch, as far as its own text tells (S3, Azure); else None."""
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
