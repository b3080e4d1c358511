"""Configures HTTP clients (certificates, proxies, timeouts, User-Agent) and translates httpx's exceptions.

Loopback addresses bypass any proxy. Timeouts apply to each read and write, never to a whole transfer, so that slow but healthy
connections survive.
"""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

import httpx

from omnihuman_desktop import __version__
from omnihuman_desktop.domain.errors import Kind, NetworkError

if TYPE_CHECKING:
    import ssl

USER_AGENT = f"OmniHumanDesktop/{__version__}"
"""Media hosts were seen to refuse a library's default User-Agent."""

log = logging.getLogger(__name__)

LOOPBACK = ("all://127.0.0.1", "all://localhost", "all://[::1]")


def create_context() -> ssl.SSLContext:
    """Return an SSL context that trusts what the system trusts. Takes tens of milliseconds: create it once, in a thread."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


SEND_BUFFER = (socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
"""A small send buffer: with the system's default, an upload's progress runs far ahead of what was sent."""


def open_client(context: ssl.SSLContext, read_s: float = 60.0) -> httpx.AsyncClient:
    """Return a client that follows no redirects. `read_s` is the timeout of each read and write, in seconds."""

    def make(*, trust_env: bool) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=context,
            timeout=httpx.Timeout(read_s, connect=15.0, pool=None),
            headers={"User-Agent": USER_AGENT},
            follow_redirects=False,
            mounts=dict.fromkeys(LOOPBACK, httpx.AsyncHTTPTransport(verify=context, socket_options=[SEND_BUFFER])),
            trust_env=trust_env,
        )

    try:
        return make(trust_env=True)
    except ValueError:
        # An invalid proxy setting must not keep the program from this computer's sandbox.
        log.info("the system's proxy setting is invalid and is ignored")
        return make(trust_env=False)


_NOT_REACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Raised before a byte of the request was sent."""


def translate(error: httpx.HTTPError | httpx.InvalidURL, host: str) -> NetworkError:
    """Return the `NetworkError` for a failed request: not_reached only where no byte of it can have arrived."""
    if isinstance(error, (*_NOT_REACHED, httpx.InvalidURL)):
        return NetworkError(Kind.NOT_REACHED, host=host, reason=find_reason(error))
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
