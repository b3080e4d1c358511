"""The HTTP server on 127.0.0.1: reads requests, sends responses, and drops connections where a response says so."""

from __future__ import annotations

import contextlib
import io
import logging
import re
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from omnihuman_desktop.sandbox.http_messages import SLICES, Request, Response, refusal_response
from omnihuman_desktop.sandbox.refusals import TYPES, Refusal

if TYPE_CHECKING:
    from omnihuman_desktop.sandbox.dispatcher import Dispatcher

IDLE_S = 120
"""How long an idle connection is kept open."""

DRAIN_MAX_BYTES = 64 * 1024 * 1024
"""How much of an unused body is read, so that its sender gets to read the response."""

CONNECTIONS_MAX = 128
"""How many connections are open at a time: a program needs a dozen, and each takes a thread."""

HOSTS = frozenset({"127.0.0.1", "localhost"})

RECEIVE_BUFFER_BYTES = 128 * 1024
"""Small, so that a client's progress stays accurate when an upload is slow."""

_CHUNK = 64 * 1024
ENDLESS_BYTES = 8 * 1024**3
"""When an "endless" body ends all the same, so that no test can fill a disk."""


class HttpServer(ThreadingHTTPServer):
    """Listens on 127.0.0.1; `port` 0 takes a free one. Set `dispatcher` before the first request."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # On Windows the option would let two processes share one port.
    allow_reuse_address = sys.platform != "win32"

    dispatcher: Dispatcher

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", port), RequestHandler)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER_BYTES)
        self._connections = threading.BoundedSemaphore(CONNECTIONS_MAX)

    def server_bind(self) -> None:
        """Bind without resolving the computer's name, which can take seconds."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(self.allow_reuse_address))
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def process_request(self, request: socket.socket, client_address: tuple[str, int]) -> None:  # type: ignore[override]
        """Handle a connection in a thread of its own; close it at once if there are too many."""
        if self._connections.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: socket.socket, client_address: tuple[str, int]) -> None:  # type: ignore[override]
        """Handle a connection until it is closed."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._connections.release()

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - the base class's shape
        """Log a defect; a client that disconnects is none."""
        error = sys.exception()
        if not isinstance(error, ConnectionError | TimeoutError | ValueError):
            logging.getLogger(__name__).error("a connection ended badly", exc_info=error)


class RequestHandler(BaseHTTPRequestHandler):
    """One connection, kept alive over many requests."""

    server: HttpServer
    protocol_version = "HTTP/1.1"
    server_version = "OmniHumanSandbox"
    sys_version = ""
    timeout = IDLE_S
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024
    _left = 0

    def do_GET(self) -> None:
        """Handle a request of any method."""
        self._left = 0
        refusal = self._check_host() or self._read_length()
        path, _, query = self.path.partition("?")
        request = Request(self.command, unquote(path), query, self.headers, self._left, self._read_some)
        if refusal:
            self.close_connection = True
            self._send(refusal_response(refusal))
        else:
            self.server.dispatcher.serve(request, self._send)

    do_POST = do_PUT = do_DELETE = do_HEAD = do_GET
    do_PATCH = do_OPTIONS = do_GET  # noqa: N815 - the base class looks for these names

    def handle_expect_100(self) -> bool:
        """Ask for the body at once."""
        going_on = super().handle_expect_100()
        self.wfile.flush()
        return going_on

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Log nothing: a result's URL holds its signature. The request log has every call."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Respond to invalid HTTP, and close the connection."""
        self.close_connection = True
        self._left = 0
        status = code if code in TYPES else 400
        if not hasattr(self, "headers"):
            self.command, self.request_version = "GET", "HTTP/1.1"
        self._send(refusal_response(Refusal(status, message or "Bad request")))

    def _check_host(self) -> Refusal | None:
        """Refuse a request for another host: a web page may have its own name resolved to this computer."""
        host = self.headers.get("Host", "127.0.0.1").rpartition(":")[0] or self.headers.get("Host", "127.0.0.1")
        return None if host in HOSTS else Refusal(403, "The sandbox is reached at 127.0.0.1 only")

    def _read_length(self) -> Refusal | None:
        if self.headers.get("Transfer-Encoding"):
            return Refusal(411, "Content-Length is required")
        lengths = self.headers.get_all("Content-Length", ["0"])
        if len(lengths) > 1:
            return Refusal(400, "More than one Content-Length")
        text = lengths[0]
        if not re.fullmatch("[0-9]{1,18}", text):
            return Refusal(400, "Content-Length is no number")
        self._left = int(text)
        return None

    def _read_some(self, size_bytes: int) -> bytes:
        data = self.rfile.read1(min(size_bytes, self._left)) if self._left else b""
        self._left -= len(data)
        return data

    def _send(self, response: Response) -> int:
        """Send `response`; return how many bytes of the body were sent."""
        with response.file or contextlib.nullcontext():
            self._drain()
            if response.drop:
                self._drop()
                return 0
            self._send_head(response)
            if self.command == "HEAD":
                return 0
            size_bytes = response.size_bytes // 2 if response.cut else response.size_bytes
            if response.file:
                sent_bytes = self._send_file(response, response.file, size_bytes)
            elif response.pace_s:
                sent_bytes = self._send_file(response, io.BytesIO(response.body), size_bytes)
            else:
                self.wfile.write(response.body[:size_bytes])
                sent_bytes = size_bytes
            if response.endless:
                return sent_bytes + self._send_zeros()
            self.wfile.flush()
            if sent_bytes < response.size_bytes:
                self._drop()
            return sent_bytes

    def _send_head(self, response: Response) -> None:
        self.send_response(response.status)
        if response.status != 204:
            self.send_header("Content-Type", response.content_type)
            if response.endless:
                self.close_connection = True
            else:
                self.send_header("Content-Length", str(response.size_bytes))
        for name, value in response.headers:
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()

    def _send_zeros(self) -> int:
        """Send zeros until the client disconnects; return how many."""
        sent_bytes = 0
        with contextlib.suppress(ConnectionError, TimeoutError):
            while sent_bytes < ENDLESS_BYTES:
                self.wfile.write(bytes(_CHUNK))
                sent_bytes += _CHUNK
        return sent_bytes

    def _send_file(self, response: Response, file: BinaryIO, size_bytes: int) -> int:
        """Send `size_bytes` of `file`; return how many were sent before the client disconnected, if it did."""
        piece = max(1, min(_CHUNK, size_bytes // SLICES)) if response.pace_s else _CHUNK
        sent_bytes = 0
        with contextlib.suppress(ConnectionError, TimeoutError):
            while data := file.read(min(piece, size_bytes - sent_bytes)):
                self.wfile.write(bytes(len(data)) if response.scramble else data)
                sent_bytes += len(data)
                if response.pace_s:
                    self.wfile.flush()
                    time.sleep(response.pace_s * len(data) / size_bytes)
        return sent_bytes

    def _drain(self) -> None:
        """Read the rest of the body, so that the next request begins where it should."""
        if self._left > DRAIN_MAX_BYTES:
            self.close_connection = True
            return
        try:
            while self._left:
                if not self._read_some(_CHUNK):
                    break
        except OSError:
            self._left = 0
        if self._left:
            self._left = 0
            self.close_connection = True

    def _drop(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
