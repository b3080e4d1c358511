"""The object store, over HTTP."""

from __future__ import annotations

import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sandbox.conftest import Process

DATA = bytes(range(256)) * 40


def test_put_get_head_delete(sandbox: Process) -> None:
    put = sandbox.http.put("/objects/jobs/a-1/portrait.png", content=DATA, headers={"Content-Type": "image/png"})
    assert put.status_code == 200
    url = f"{sandbox.url}/objects/jobs/a-1/portrait.png"
    got = sandbox.anonymous.get(url)
    assert got.content == DATA
    assert got.headers["Content-Type"] == "image/png"
    assert got.headers["ETag"] == put.headers["ETag"]
    head = sandbox.anonymous.head(url)
    assert head.headers["Content-Length"] == str(len(DATA))
    assert head.content == b""
    assert sandbox.http.delete("/objects/jobs/a-1/portrait.png").status_code == 204
    assert sandbox.anonymous.get(url).status_code == 404
    assert sandbox.http.delete("/objects/jobs/a-1/portrait.png").status_code == 204


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("bytes=0-0", slice(0, 1)), ("bytes=5-9", slice(5, 10)), ("bytes=10000-", slice(10000, None)),
     ("bytes=-7", slice(-7, None)), ("bytes=0-999999", slice(0, None)), ("bytes=-999999", slice(0, None))],
)  # fmt: skip
def test_ranges(sandbox: Process, asked: str, expected: slice) -> None:
    url = sandbox.put("ranged.bin", DATA)
    got = sandbox.anonymous.get(url, headers={"Range": asked})
    assert got.status_code == 206
    assert got.content == DATA[expected]
    first = range(len(DATA))[expected].start
    assert got.headers["Content-Range"] == f"bytes {first}-{first + len(got.content) - 1}/{len(DATA)}"


def test_ranges_that_cannot_be_had(sandbox: Process) -> None:
    url = sandbox.put("ranged.bin", DATA)
    beyond = sandbox.anonymous.get(url, headers={"Range": f"bytes={len(DATA)}-"})
    assert beyond.status_code == 416
    assert beyond.headers["Content-Range"] == f"bytes */{len(DATA)}"
    for ignored in ("bytes=9-5", "bytes=-", "bytes=0-1,5-6", "lines=1-2"):
        assert sandbox.anonymous.get(url, headers={"Range": ignored}).status_code == 200


def test_range_of_a_content_that_has_changed_gives_the_whole(sandbox: Process) -> None:
    url = sandbox.put("changing.bin", DATA)
    tag = sandbox.anonymous.head(url).headers["ETag"]
    part = {"Range": "bytes=5-", "If-Range": tag}
    assert sandbox.anonymous.get(url, headers=part).status_code == 206
    sandbox.put("changing.bin", DATA[::-1])
    whole = sandbox.anonymous.get(url, headers=part)
    assert whole.status_code == 200
    assert whole.content == DATA[::-1]


@pytest.mark.parametrize(
    "key",
    [
        "../key",
        "%2e%2e/key",
        "a/../../key",
        "a//b",
        "/etc/passwd",
        ".hidden",
        "a/.part",
        "",
        "a/",
        "ä.png",
        "a%00b",
        "a\\b",
        "x" * 513,
    ],
)
def test_keys_that_lead_elsewhere(sandbox: Process, key: str) -> None:
    for method in ("PUT", "GET", "DELETE"):
        assert raw(sandbox, method, f"/objects/{key}") == 400


def test_writing_needs_the_key(sandbox: Process) -> None:
    for method in ("PUT", "DELETE"):
        refused = sandbox.anonymous.request(method, f"{sandbox.url}/objects/mine.bin", content=DATA)
        assert refused.status_code == 401
        assert refused.json()["error"]["type"] == "authentication_error"


def test_body_without_a_length_and_body_too_large(sandbox: Process) -> None:
    if sys.platform != "win32":  # there the reset of a body that is not read takes the answer along
        assert sandbox.http.put("/objects/chunked.bin", content=iter([b"a", b"b"])).status_code == 411
    assert raw(sandbox, "PUT", "/objects/huge.bin", length=65 * 1024 * 1024) == 413


def test_upload_that_breaks_off_leaves_nothing(sandbox: Process) -> None:
    raw(sandbox, "PUT", "/objects/half.bin", length=1000, body=b"x" * 500, answered=False)
    assert sandbox.http.get("/objects/half.bin").status_code == 404
    assert not list((sandbox.folder / "objects").glob("*.part"))


def test_many_at_once(sandbox: Process) -> None:
    def write_and_read(number: int) -> bool:
        data = bytes([number]) * 300_000
        return sandbox.anonymous.get(sandbox.put(f"many/{number}.bin", data)).content == data

    with ThreadPoolExecutor(20) as pool:
        assert all(pool.map(write_and_read, range(20)))


def raw(sandbox: Process, method: str, target: str, length: int = 0, body: bytes = b"", *, answered: bool = True) -> int:
    """The status that a request gets which no decent client would send."""
    host, port = sandbox.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 10) as line:
        key = f"Authorization: Bearer {sandbox.key}"
        head = f"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n{key}\r\nContent-Length: {length}\r\n\r\n"
        line.sendall(head.encode() + body)
        if not answered:
            line.shutdown(socket.SHUT_WR)
        answer = line.makefile("rb").readline()
        return int(answer.split()[1]) if answer else 0
