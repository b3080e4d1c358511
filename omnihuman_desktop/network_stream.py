"""Connections that read while they write, so that a server's early answer is not lost.

A server that refuses a request (no right to write, body too large) often answers and closes before it has read the body. The
rest of the body then meets a reset, which throws away what arrived and was not read yet: the answer has to be read before.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

_BLOCK_BYTES = 65_536
_AHEAD_MAX_BYTES = 1_048_576
_REST_S = 1.0
"""How long the rest of a refusal is waited for once a piece of it is there, in seconds."""


class ReadingBackend(httpcore.AsyncNetworkBackend):
    """httpcore's own backend, with streams that read while they write."""

    def __init__(self) -> None:
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection; raises httpcore's `ConnectError` and `ConnectTimeout`. `timeout` is in seconds."""
        return _ReadingStream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Wait for `seconds`."""
        await asyncio.sleep(seconds)


class _ReadingStream(httpcore.AsyncNetworkStream):
    """Reads ahead from a write to the next read. A refusal that arrives meanwhile ends the write with `WriteError`.

    After a `WriteError`, httpcore reads the answer. The whole of it is read before, since a write that was broken off leaves a
    TLS connection that can't be read any more.
    """

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._ahead: deque[bytes] = deque()
        self._reader: asyncio.Task[None] | None = None
        self._writing: asyncio.Timeout | None = None
        self._is_refused = self._is_over = False

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if not buffer:
            return
        if self._reader is None:
            self._reader = asyncio.create_task(self._read_ahead())
        try:
            async with asyncio.timeout(None) as self._writing:
                if not self._is_refused:
                    await self._stream.write(buffer, timeout)
        except TimeoutError:
            pass  # Set by the reader: what is left of the body is not wanted, and the answer is there.
        except httpcore.WriteError:
            await asyncio.wait({self._reader}, timeout=_REST_S)
            raise
        finally:
            self._writing = None
        if self._is_refused:
            await asyncio.wait({self._reader})
            self._is_over = True
            message = "the server refused the request before its body was sent"
            raise httpcore.WriteError(message)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        await self._stop_reader()
        if self._ahead:
            block = self._ahead.popleft()
            if len(block) > max_bytes:
                self._ahead.appendleft(block[max_bytes:])
            return block[:max_bytes]
        return b"" if self._is_over else await self._stream.read(max_bytes, timeout)

    async def aclose(self) -> None:
        try:
            await self._stop_reader()
        finally:
            await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        try:
            await self._stop_reader()
        except BaseException:
            await self._stream.aclose()
            raise
        return _ReadingStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    async def _read_ahead(self) -> None:
        size_bytes = 0
        try:
            while size_bytes < _AHEAD_MAX_BYTES:
                block = await self._stream.read(_BLOCK_BYTES, _REST_S if self._is_refused else None)
                if not block:
                    break
                self._ahead.append(block)
                size_bytes += len(block)
                self._is_refused = _is_refusal(self._ahead[0])
        except (httpcore.NetworkError, httpcore.ReadTimeout, OSError):
            pass  # The next read or write meets it, too.
        if self._writing is not None and self._is_refused:
            self._writing.reschedule(0)

    async def _stop_reader(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.wait({self._reader})
            self._reader, self._is_refused = None, False


def _is_refusal(block: bytes) -> bool:
    """Return whether `block` begins an answer that the rest of a body can't change (RFC 9112, 9.5)."""
    return block.startswith(b"HTTP/1.") and block[9:10] in (b"3", b"4", b"5")
