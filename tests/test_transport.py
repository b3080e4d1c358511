from __future__ import annotations

import asyncio
import inspect

import httpx
import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind

RAISED = [
    error
    for _, error in inspect.getmembers(httpx, inspect.isclass)
    if issubclass(error, httpx.HTTPError) and error is not httpx.HTTPStatusError
]


@pytest.mark.parametrize("error", RAISED)
def test_every_failure_of_the_line_is_translated(error: type[httpx.HTTPError]) -> None:
    found = transport.translate(error("x"), "h")
    assert found.kind in (Kind.NOT_REACHED, Kind.CONNECTION_LOST, Kind.TOO_SLOW)
    assert found.failure.text("host") == "h"


@pytest.mark.parametrize(
    "error", [httpx.ReadError, httpx.WriteError, httpx.ReadTimeout, httpx.WriteTimeout, httpx.RemoteProtocolError]
)
def test_what_may_have_arrived_is_never_called_not_reached(error: type[httpx.HTTPError]) -> None:
    assert transport.translate(error("x"), "h").kind is not Kind.NOT_REACHED


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "socks5://127.0.0.1:9", "nonsense://x"])
async def test_loopback_goes_through_no_proxy(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        agent = next(line for line in head.decode().splitlines() if line.lower().startswith("user-agent"))
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(agent)}\r\nConnection: close\r\n\r\n{agent}".encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy)
    async with server, transport.open_client(transport.create_context()) as http:
        text = (await http.get(f"http://127.0.0.1:{port}/")).text
    assert text.split(": ")[1].startswith("OmniHumanDesktop/")
