"""Links are checked without any credentials, against a small real web server that misbehaves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.storage import link_check
from omnihuman_desktop.storage.link_check import Expected, check_link, read_expiry
from omnihuman_desktop.transport import is_internal

EXPECTED = Expected(10, "image/png", b"P")
FILE = b"PICTURE123"


@asynccontextmanager
async def serving(*answers: bytes) -> AsyncIterator[str]:
    """A server that gives these answers in turn, the last one for ever; its address."""
    left = list(answers)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        assert b"authorization" not in head.lower()
        assert b"range: bytes=0-0" in head.lower()
        writer.write(left.pop(0) if len(left) > 1 else left[0])
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/a.png"


def said(status: int, body: bytes = b"", **headers: str) -> bytes:
    lines = {"Content-Length": str(len(body)), "Connection": "close"} | {
        name.replace("_", "-"): text for name, text in headers.items()
    }
    return f"HTTP/1.1 {status} X\r\n".encode() + "".join(f"{n}: {t}\r\n" for n, t in lines.items()).encode() + b"\r\n" + body


PART = said(206, b"P", Content_Range="bytes 0-0/10", Content_Type="image/png")


@pytest.mark.parametrize(
    "answers",
    [
        (PART,), (said(200, FILE, Content_Type="image/png"),), (said(200, FILE),),
        (said(200, FILE, Content_Type="application/octet-stream"),), (said(302, Location="/b.png"), PART),
        (said(404), PART),
    ],
)  # fmt: skip
async def test_what_anybody_can_read_passes(
    http: httpx.AsyncClient, answers: tuple[bytes, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_check, "RECHECK_AFTER_S", 0.01)
    async with serving(*answers) as link:
        await check_link(link, EXPECTED, http, internal_allowed=True)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (said(403), Kind.STORAGE_READ_DENIED), (said(401), Kind.STORAGE_READ_DENIED), (said(404), Kind.STORAGE_LINK_WRONG),
        (said(200, b"P<html>....", Content_Type="text/html; charset=utf-8"), Kind.STORAGE_LINK_WRONG),
        (said(206, b"P", Content_Range="bytes 0-0/11"), Kind.STORAGE_LINK_WRONG),
        (said(206, b"X", Content_Range="bytes 0-0/10"), Kind.STORAGE_LINK_WRONG),
        (said(200, FILE, Content_Type="audio/wav"), Kind.STORAGE_LINK_WRONG),
        (said(302, Location="/again"), Kind.STORAGE_LINK_WRONG), (said(503), Kind.STORAGE_NO_ANSWER),
    ],
)  # fmt: skip
async def test_a_link_that_nobody_can_read_is_reported(
    http: httpx.AsyncClient, answer: bytes, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_check, "RECHECK_AFTER_S", 0.01)
    async with serving(answer) as link:
        with pytest.raises(OmniHumanError) as caught:
            await check_link(link, EXPECTED, http, internal_allowed=True)
    assert caught.value.kind is kind


async def test_an_internal_address_is_refused_unless_the_service_is_near(http: httpx.AsyncClient) -> None:
    async with serving(PART) as link:
        with pytest.raises(OmniHumanError) as caught:
            await check_link(link, EXPECTED, http, internal_allowed=False)
    assert caught.value.kind is Kind.STORAGE_LINK_INTERNAL


@pytest.mark.parametrize(
    ("url", "internal"),
    [
        ("http://127.0.0.1/x", True), ("http://[::1]/x", True), ("http://192.168.1.5:9000/x", True), ("http://10.0.0.1/", True),
        ("http://172.20.3.4/", True), ("http://169.254.1.1/", True), ("http://100.64.0.1/", True), ("http://localhost/", True),
        ("https://93.184.216.34/x", False), ("https://nowhere.invalid/x", False),
    ],
)  # fmt: skip
async def test_which_addresses_are_internal(url: str, internal: bool) -> None:
    assert await is_internal(url) is internal


async def test_a_link_that_ends_soon_is_refused(http: httpx.AsyncClient) -> None:
    begun = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    link = f"http://127.0.0.1:9/x?X-Amz-Date={begun}&X-Amz-Expires=3600"
    assert read_expiry(link) == pytest.approx(time.time() + 3600, abs=5)
    with pytest.raises(OmniHumanError) as caught:
        await check_link(link, EXPECTED, http, internal_allowed=True)
    assert caught.value.kind is Kind.STORAGE_LINK_SHORT
    ends = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 9000)).replace(":", "%3A")
    assert read_expiry(f"https://x.blob.core.windows.net/c/k?se={ends}&sig=a") == pytest.approx(time.time() + 9000, abs=5)
