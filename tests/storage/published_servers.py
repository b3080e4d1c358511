"""Real servers for tests: one that publishes a folder to everyone, and WebDAV on the same folder."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

USER, PASSWORD = "creator", "creators-own-password"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@contextmanager
def publishing(folder: Path) -> Iterator[str]:
    """A plain web server that shows `folder`; its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def webdav(folder: Path, schemes: frozenset[str] = frozenset({"basic"})) -> Iterator[str]:
    """WsgiDAV on `folder`, for one user who logs in by one of the `schemes` ("basic", "digest"); its address."""
    from cheroot.wsgi import Server
    from wsgidav.wsgidav_app import WsgiDAVApp

    config = {
        "provider_mapping": {"/": str(folder)},
        "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
        "http_authenticator": {
            "accept_basic": "basic" in schemes,
            "accept_digest": "digest" in schemes,
            "default_to_digest": "digest" in schemes,
        },
        "verbose": 0,
        "logging": {"enable": False},
        "dir_browser": {"enable": False},
    }
    server = Server(("127.0.0.1", 0), WsgiDAVApp(config))
    server.shutdown_timeout = 1
    server.prepare()
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.bind_addr[1]}"
    finally:
        server.stop()
        thread.join()


@contextmanager
def redirecting(target: str) -> Iterator[str]:
    """A web server that sends every request on to the same path below `target`; its address."""

    class Redirect(_Quiet):
        def _redirect(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            self.send_response(301)
            self.send_header("Location", target + self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_PUT = do_DELETE = do_MKCOL = _redirect  # noqa: N815 - as the base class has it

    server = ThreadingHTTPServer(("127.0.0.1", 0), Redirect)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
