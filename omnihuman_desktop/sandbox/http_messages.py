"""HTTP requests and responses as values, independent of sockets."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any, BinaryIO

from omnihuman_desktop.lazy_dataclass import dataclass, field
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message
    from pathlib import Path

    from omnihuman_desktop.sandbox.faults import Fault

SLICES = 50
"""In how many pieces a slow transfer is sent."""

_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


@dataclass
class Request:
    """A request. `path` is percent-decoded and without the query; `read` returns the next bytes of the body.

    `pace_s` is over how many seconds a transfer is spread; 0 for full speed.
    """

    method: str
    path: str
    query: str
    headers: Message
    length_bytes: int
    read_some: Callable[[int], bytes]
    fault: Fault | None = None
    pace_s: float = 0.0
    logged_body: Any = None
    """The part of the body that goes to the request log; no secrets."""

    def header(self, name: str) -> str:
        """Return the header's value; empty where it is absent."""
        return self.headers.get(name) or ""

    def read(self, size_bytes: int) -> bytes:
        """Return at most `size_bytes` of the body, at the pace of `pace_s`."""
        if self.pace_s:
            size_bytes = min(size_bytes, max(1, self.length_bytes // SLICES))
            time.sleep(self.pace_s * size_bytes / self.length_bytes)
        return self.read_some(size_bytes)

    def read_all(self, limit_bytes: int) -> bytes:
        """Return the whole body. Raises `Refusal` above `limit_bytes`, EOFError when it ends too soon."""
        if self.length_bytes > limit_bytes:
            raise refusals.too_large("")
        data = bytearray()
        while len(data) < self.length_bytes:
            chunk = self.read_some(self.length_bytes - len(data))
            if not chunk:
                raise EOFError("the body ended too soon")
            data += chunk
        return bytes(data)


@dataclass
class Response:
    """A response: the bytes in `body`, or `length_bytes` of the open `file` from its position on."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: list[tuple[str, str]] = field(default_factory=list)
    file: BinaryIO | None = None
    length_bytes: int = 0
    task_id: str = ""
    drop: bool = False
    """The connection is closed without a response."""
    cut: bool = False
    """The connection is closed in the middle of the body."""
    scramble: bool = False
    """Zeros are sent in place of the file's bytes."""
    pace_s: float = 0.0
    endless: bool = False
    """The body is followed by zeros without end, and no length is announced."""

    @property
    def size_bytes(self) -> int:
        """The length of the body."""
        return self.length_bytes if self.file else len(self.body)


def json_response(value: Any, status: int = 200, task_id: str = "") -> Response:
    """Return a response of `value` as JSON."""
    return Response(status, json.dumps(value).encode(), task_id=task_id)


def text_response(text: str) -> Response:
    """Return a response of plain text."""
    return Response(body=text.encode(), content_type="text/plain; charset=utf-8")


def refusal_response(refusal: Refusal) -> Response:
    """Return the response to a request that was refused."""
    response = json_response(refusal.body, refusal.status)
    response.headers.extend(refusal.headers)
    return response


def file_response(path: Path, etag: str, content_type: str, request: Request) -> Response:
    """Return the file, or the single range of it that is requested. Raises `Refusal` (416), FileNotFoundError."""
    stream = path.open("rb")
    try:
        size_bytes = stream.seek(0, 2)
        span = _requested_range(request, size_bytes, etag)
        stream.seek(span.start if span else 0)
    except BaseException:
        stream.close()
        raise
    response = Response(content_type=content_type, file=stream, length_bytes=size_bytes if span is None else len(span))
    response.headers += [("ETag", f'"{etag}"'), ("Accept-Ranges", "bytes")]
    if span is not None:
        response.status = 206
        response.headers.append(("Content-Range", f"bytes {span.start}-{span.stop - 1}/{size_bytes}"))
    return response


def _requested_range(request: Request, size_bytes: int, etag: str) -> range | None:
    """Return the requested bytes; None for all: no single valid range is requested, or If-Range names another version."""
    match = _RANGE.fullmatch(request.header("Range"))
    if match is None or request.header("If-Range") not in ("", f'"{etag}"'):
        return None
    first, last = match[1], match[2]
    if (not first and not last) or (first and last and int(first) > int(last)):
        return None
    if first:
        span = range(int(first), min(int(last) + 1, size_bytes) if last else size_bytes)
    else:
        span = range(max(0, size_bytes - int(last)), size_bytes)
    if not span:
        raise Refusal(416, "Range not satisfiable", headers=(("Content-Range", f"bytes */{size_bytes}"),))
    return span
