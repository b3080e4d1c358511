from __future__ import annotations

import asyncio
import inspect

import httpx
import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind
from tests.storage.refusing_server import refusing_server

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


@pytest.mark.parametrize("times", [1, 3])
async def test_a_long_refusal_of_a_request_that_arrived_whole_is_read_to_its_end(times: int) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(times):
            await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(50_000)
            writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 900000\r\n\r\n")
            for _ in range(9):
                await asyncio.sleep(0.01)
                writer.write(bytes(100_000))
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with server, transport.open_client(transport.create_context()) as http:
        for _ in range(times):
            assert len((await http.post(url, content=bytes(50_000))).content) == 900_000
        await asyncio.sleep(0.05)  # until the server's own end of it is closed


async def test_a_connection_is_used_again_after_an_early_refusal_of_another() -> None:
    async with refusing_server(413, "too large", "reset") as port, transport.open_client(transport.create_context()) as http:
        url = f"http://127.0.0.1:{port}/"
        statuses = [(await http.post(url, content=bytes(size))).status_code for size in (8_000_000, 10, 8_000_000, 10)]
    assert statuses == [413, 201, 413, 201]
