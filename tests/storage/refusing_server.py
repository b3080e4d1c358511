"""A server that answers a body before it has read it, as many do that refuse it."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

LARGE_BYTES = 100_000


@asynccontextmanager
async def refusing_server(status: int, text: str, ending: str, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Yield the port of a server that answers `status` with `text` to each large body once it has read its headers.

    `ending` "reset" closes with the rest unread, which makes the system reset the connection; "open" reads no more, and stays.
    Requests without a large body are answered with 201.
    """
    over = asyncio.Event()
    serving: list[asyncio.Task[None] | None] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        sizes = [int(line.split(":")[1]) for line in head.lower().splitlines() if line.startswith("content-length:")]
        if sum(sizes) < LARGE_BYTES:
            await reader.readexactly(sum(sizes))
            writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
            return
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        # In two pieces: the second is what a reset would take.
        writer.write(f"HTTP/1.1 {status} Refused\r\nContent-Length: {len(text)}\r\nContent-Type: text/xml\r\n\r\n".encode())
        await asyncio.sleep(0.05)
        writer.write(text.encode())
        await (over.wait() if ending == "open" else asyncio.sleep(0.05))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.append(asyncio.current_task())
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await answer(reader, writer)
        writer.transport.abort()

    async with await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context, limit=LARGE_BYTES) as server:
        yield server.sockets[0].getsockname()[1]
        over.set()
        await asyncio.gather(*filter(None, serving), return_exceptions=True)
        await asyncio.sleep(0.02)
