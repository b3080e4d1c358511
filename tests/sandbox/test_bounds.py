"""Anybody on this computer can reach the sandbox: what they send without a key costs it little."""

from __future__ import annotations

import contextlib
import socket
from urllib.parse import urlsplit

import httpx
import pytest

from omnihuman_desktop.sandbox.http_server import CONNECTIONS_MAX
from tests.sandbox.conftest import Process


def connect(sandbox: Process) -> socket.socket:
    return socket.create_connection((urlsplit(sandbox.url).hostname, urlsplit(sandbox.url).port), timeout=10)


def ask(sandbox: Process, head: str) -> str:
    with connect(sandbox) as client:
        client.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n")
        return client.makefile("rb").readline().decode()


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example"])
def test_a_request_for_another_host_is_refused(sandbox: Process, host: str) -> None:
    """A web page may have its own name resolved to this computer, and read the answers."""
    assert httpx.get(f"{sandbox.url}/", headers={"Host": host}, trust_env=False).status_code == 403
    assert httpx.get(f"{sandbox.url}/objects/none", trust_env=False).status_code == 404


def test_two_lengths_are_refused(sandbox: Process) -> None:
    assert "400" in ask(sandbox, "PUT /objects/x HTTP/1.1\nHost: 127.0.0.1\nContent-Length: 1\nContent-Length: 2")


def test_long_requests_without_a_key_fill_no_log(sandbox: Process) -> None:
    before = sum(path.stat().st_size for path in sandbox.folder.rglob("*") if path.is_file())
    for number in range(50):
        sandbox.anonymous.get(f"{sandbox.url}/{number}{'x' * 50_000}", headers={"User-Agent": "y" * 50_000})
    after = sum(path.stat().st_size for path in sandbox.folder.rglob("*") if path.is_file())
    assert after - before < 1_000_000


def test_connections_are_limited_and_free_again_when_they_are_closed(sandbox: Process) -> None:
    held = []
    for _ in range(CONNECTIONS_MAX + 50):
        client = connect(sandbox)
        client.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        held.append(client)
    held[-1].settimeout(10)
    with contextlib.suppress(ConnectionResetError):
        assert held[-1].recv(1) == b""
    for client in held:
        client.close()
    for _ in range(100):
        try:
            assert sandbox.http.get("/v1/credits").status_code == 200
            break
        except httpx.HTTPError:
            continue
    else:
        pytest.fail("no connection is taken any more")
