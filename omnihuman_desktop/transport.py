"""How this program speaks HTTP: certificates, proxies, time limits, its name; and the one seam for foreign exceptions.

Loopback addresses never go through a proxy. Time limits are per read and write, never for a whole transfer, so that a slow
and healthy line lives.
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
"""A product name: a library's default one was seen to be refused by media hosts."""

log = logging.getLogger(__name__)

LOOPBACK = ("all://127.0.0.1", "all://localhost", "all://[::1]")


def create_context() -> ssl.SSLContext:
    """The certificates that this system trusts. Takes tens of milliseconds: made once, in a worker thread."""
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


SEND_BUFFER = (socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
"""A small buffer: at the system's own, an upload's progress runs far ahead of the line."""


def open_client(context: ssl.SSLContext, read_s: float = 60.0) -> httpx.AsyncClient:
    """A client that follows no redirect; `read_s` is the longest silence, in seconds, that it waits through."""

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
        # A proxy setting that names none: as good as none, and no reason not to reach this computer's own sandbox.
        log.info("the system's proxy setting can't be read, and is left out")
        return make(trust_env=False)


_NOT_REACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Raised before a byte of the request has left."""


def translate(error: httpx.HTTPError | httpx.InvalidURL, host: str) -> NetworkError:
    """What a failure of the line means for the request that met it."""
    if isinstance(error, (*_NOT_REACHED, httpx.InvalidURL)):
        return NetworkError(Kind.NOT_REACHED, host=host, reason=find_reason(error))
    if isinstance(error, httpx.TimeoutException):
        return NetworkError(Kind.TOO_SLOW, host=host)
    return NetworkError(Kind.CONNECTION_LOST, host=host)


def find_reason(error: BaseException | None) -> str:
    """Why nothing was reached: "name", "refused", "certificate", or empty where that is not known."""
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
