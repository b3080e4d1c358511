"""A connection that breaks or stalls midway, in front of a real server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def troubled_line(port: int, trouble: str, after_bytes: int = 1_000_000) -> AsyncIterator[int]:
    """The port of a relay to `port` of this computer; after so many bytes there is a "reset", or a "stall" until the end."""
    over = asyncio.Event()
    ended: list[asyncio.Task[None] | None] = []

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ended.append(asyncio.current_task())
        there, back = await asyncio.open_connection("127.0.0.1", port)

        async def answer() -> None:
            while data := await there.read(65_536):
                writer.write(data)
                await writer.drain()

        answering = asyncio.ensure_future(answer())
        passed = 0
        while passed < after_bytes and (data := await reader.read(65_536)):
            back.write(data)
            await back.drain()
            passed += len(data)
        if passed >= after_bytes and trouble == "stall":
            await over.wait()
        answering.cancel()
        await asyncio.gather(answering, return_exceptions=True)
        back.transport.abort()
        writer.transport.abort()

    async with await asyncio.start_server(relay, "127.0.0.1", 0) as line:
        yield line.sockets[0].getsockname()[1]
        over.set()
        await asyncio.gather(*filter(None, ended), return_exceptions=True)
        await asyncio.sleep(0.2)
