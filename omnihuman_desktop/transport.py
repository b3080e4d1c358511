"""Configures HTTP clients (certificates, proxies, timeouts, User-Agent) and translates httpx's exceptions.

Loopback addresses bypass any proxy. Timeouts apply to each read and write, never to a whole transfer, so that slow but healthy
connections survive. Response bodies have a limit, since one that unpacks to gigabytes or never ends would take all memory.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from contextlib import asynccontextmanager
from importlib.util import find_spec
from ipaddress import ip_address
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import httpcore
import httpx

from omnihuman_desktop import __version__
from omnihuman_desktop.domain.errors import Kind, NetworkError
from omnihuman_desktop.network_stream import ReadingBackend
from omnihuman_desktop.proxies import name_proxy, read_proxies

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator

if find_spec("sniffio") is None:
    # httpcore tries to import it several times for each request, and searches the whole path each time, for 28 µs.
    sys.modules["sniffio"] = None  # type: ignore[assignment]  # Python's way to say that a module is not there

USER_AGENT = f"OmniHumanDesktop/{__version__}"
"""Media hosts were seen to refuse a library's default User-Agent."""

log = logging.getLogger(__name__)

LOOPBACK = ("all://127.0.0.1", "all://localhost", "all://[::1]")


def create_context() -> ssl.SSLContext:
    """Return an SSL context that trusts what the system trusts. Takes tens of milliseconds: create it once, in a thread."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


_NOT_REACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Raised before a byte of the request was sent."""

_CONNECTIONS_MAX = 100

SEND_BUFFER = (socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
"""A small send buffer: with the system's default, an upload's progress runs far ahead of what was sent."""


BODY_MAX_BYTES = 2 * 1024 * 1024
"""The largest body of a response that is not a video."""
UNLIMITED = {"unlimited_body": True}
"""The extensions of a request whose caller limits the response itself."""


class _LimitedStream(httpx.AsyncByteStream):
    """A response body that ends with `httpx.ReadError` above `BODY_MAX_BYTES`."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size_bytes = 0
        async for block in self._stream:
            size_bytes += len(block)
            if size_bytes > BODY_MAX_BYTES:
                message = "the response is too large"
                raise httpx.ReadError(message)
            yield block

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _limit_body(response: httpx.Response) -> None:
    """Limit a response before its body is read. A packed body is refused: a kilobyte of it may unpack to a megabyte."""
    if response.request.extensions.get("unlimited_body"):
        return
    if response.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
        message = "the response is packed, although that was declined"
        raise httpx.DecodingError(message, request=response.request)
    if isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = _LimitedStream(response.stream)


@asynccontextmanager
async def open_body(response: httpx.Response, *, raw: bool = False) -> AsyncIterator[AsyncIterator[bytes]]:
    """Give the blocks of a body that may not be read to its end, and close the response afterwards. `raw` unpacks nothing."""
    blocks = cast("AsyncGenerator[bytes]", response.aiter_raw() if raw else response.aiter_bytes())
    try:
        yield blocks
    finally:
        # The response first: generators that are collected before it is closed would close it once more, in another task or
        # in none.
        await response.aclose()
        await blocks.aclose()


async def is_internal(url: str) -> bool:
    """Return whether the host of `url` has an address of this computer or of a private network.

    False for a name that can't be resolved.
    """
    host = urlsplit(url).hostname or ""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return False
    return any(not ip_address(str(entry[4][0]).partition("%")[0]).is_global for entry in found)


class _ReadingTransport(httpx.AsyncHTTPTransport):
    """A connection pool whose connections read while they write. `proxy` is a URL, or empty."""

    def __init__(
        self, context: ssl.SSLContext, proxy: str = "", socket_options: tuple[httpcore.SOCKET_OPTION, ...] = ()
    ) -> None:
        super().__init__(verify=context, trust_env=False)
        read = httpx.Proxy(proxy) if proxy else None
        # httpx has no argument for the backend.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            proxy=None if read is None else httpcore.Proxy(str(read.url), read.raw_auth),
            max_connections=_CONNECTIONS_MAX,
            keepalive_expiry=5.0,
            network_backend=ReadingBackend(),
            socket_options=socket_options,
        )


class _ProxyFailed(httpx.ProxyError):
    """No connection by the proxy `proxy`, its host and port."""

    def __init__(self, proxy: str) -> None:
        super().__init__(f"no connection by the proxy {proxy}")
        self.proxy = proxy


class _ProxiedTransport(httpx.AsyncBaseTransport):
    """Sends each request by the proxy that is named for it at that moment, or without one. One connection pool for each.

    Raises `_ProxyFailed` where the request was not sent.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._pools: dict[str, _ReadingTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = read_proxies().find(str(request.url))
        if proxy not in self._pools:
            self._pools[proxy] = _ReadingTransport(self._context, proxy)
        try:
            return await self._pools[proxy].handle_async_request(request)
        except _NOT_REACHED as error:
            if proxy:
                raise _ProxyFailed(name_proxy(proxy)) from error
            raise

    async def aclose(self) -> None:
        for pool in self._pools.values():
            await pool.aclose()


def open_client(context: ssl.SSLContext, read_s: float = 60.0) -> httpx.AsyncClient:
    """Return a client that follows no redirects. `read_s` is the timeout of each read and write, in seconds."""
    return httpx.AsyncClient(
        transport=_ProxiedTransport(context),
        timeout=httpx.Timeout(read_s, connect=15.0, pool=None),
        headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity"},
        follow_redirects=False,
        event_hooks={"response": [_limit_body]},
        mounts=dict.fromkeys(LOOPBACK, _ReadingTransport(context, socket_options=(SEND_BUFFER,))),
        trust_env=False,
    )


def translate(error: httpx.HTTPError | httpx.InvalidURL, host: str) -> NetworkError:
    """Return the `NetworkError` for a failed request: not_reached only where no byte of it can have arrived."""
    if isinstance(error, (*_NOT_REACHED, httpx.InvalidURL)):
        reason = find_reason(error)
        if isinstance(error, _ProxyFailed) and reason != "certificate":
            return NetworkError(Kind.NOT_REACHED, host=host, reason="proxy", proxy=error.proxy)
        return NetworkError(Kind.NOT_REACHED, host=host, reason=reason)
    if isinstance(error, httpx.TimeoutException):
        return NetworkError(Kind.TOO_SLOW, host=host)
    return NetworkError(Kind.CONNECTION_LOST, host=host)


def find_reason(error: BaseException | None) -> str:
    """Return why a host was not reached: "name", "refused", "certificate", or empty where that is unknown."""
    import ssl

    if isinstance(error, BaseExceptionGroup):
        return next(filter(None, map(find_reason, error.exceptions)), "")
    if isinstance(error, socket.gaierror):
        return "name"
    if isinstance(error, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    return find_reason(error.__cause__ or error.__context__) if error is not None else ""
