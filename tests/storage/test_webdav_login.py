"""WebDAV servers that ask for a login by Digest, or that have moved."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.jobs.storage_check import StorageCheck, StorageCheckStep
from omnihuman_desktop.storage.http_login import Login
from omnihuman_desktop.storage.webdav import WebDav
from tests.storage.published_servers import PASSWORD, USER, publishing, redirecting, webdav

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:wsgidav")


@contextmanager
def location(share: Path, *schemes: str) -> Iterator[StorageLocation]:
    with publishing(share) as public, webdav(share, frozenset(schemes)) as url:
        yield StorageLocation("w", "webdav", "Cloud", {"url": url, "key_id": USER, "public_url": public})


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Authorization headers of all requests, in their order."""
    headers: list[str] = []
    send = httpx.AsyncHTTPTransport.handle_async_request

    async def note(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        headers.append(request.headers.get("authorization", ""))
        return await send(self, request)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", note)
    return headers


@pytest.mark.parametrize("schemes", [("basic",), ("digest",), ("basic", "digest")])
def test_every_login_that_the_server_asks_for_is_spoken(tmp_path: Path, schemes: tuple[str, ...], sent: list[str]) -> None:
    with location(tmp_path, *schemes) as setup:
        assert StorageCheck(setup, PASSWORD, internal_allowed=True).run(lambda _step: None, lambda: False)
        assert not any(path.is_file() for path in tmp_path.rglob("*"))
        words = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        assert any(words in header for header in sent) is (schemes == ("basic",)), (
            "a server with Digest never sees the password"
        )
        with pytest.raises(StorageError) as caught:
            StorageCheck(setup, "wrong", internal_allowed=True).run(lambda _step: None, lambda: False)
    assert caught.value.kind is Kind.STORAGE_LOGIN_REFUSED


async def test_an_upload_whose_digest_has_run_out_is_sent_anew(
    tmp_path: Path, http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a server that takes each nonce once: the first PUT is refused, and gives the next nonce."""
    path = tmp_path / "voice.wav"
    path.write_bytes(bytes(3_000_000))
    share = tmp_path / "share"
    share.mkdir()
    digests: list[str] = []
    flow = Login.auth_flow

    def spoil(self: Login, request: httpx.Request) -> Iterator[httpx.Request]:
        steps = flow(self, request)
        asked = next(steps)
        if request.method == "PUT":
            digests.append(request.headers["authorization"])
            if len(digests) == 1:
                request.headers["authorization"] = digests[0].replace("response=", "stale=")
        while True:
            answer = yield asked
            try:
                asked = steps.send(answer)
            except StopIteration:
                return

    monkeypatch.setattr(Login, "auth_flow", spoil)
    with location(share, "digest") as setup:
        storage = WebDav(setup, PASSWORD, http)
        await storage.upload(path, "o/voice.wav", "audio/wav", lambda _done: None)
        assert len(digests) == 2
        assert (share / "o" / "voice.wav").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("key", ["o/voice.wav", "voice.wav"])
@pytest.mark.parametrize(
    ("base", "target", "named"),
    [
        ("", "https://dav.example", "https://dav.example"),
        ("/files/me", "https://dav.example:8443", "https://dav.example:8443/files/me"),
        ("/files/me", "https://me:secret@dav.example/new", "https://dav.example/new/files/me"),
    ],
)
async def test_a_server_that_has_moved_is_named_with_its_new_address(
    tmp_path: Path, http: httpx.AsyncClient, key: str, base: str, target: str, named: str
) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(b"RIFF")
    with redirecting(target) as url:
        setup = StorageLocation("w", "webdav", "n", {"url": url + base, "key_id": USER, "public_url": "http://x"})
        with pytest.raises(StorageError) as caught:
            await WebDav(setup, PASSWORD, http).upload(path, key, "audio/wav", lambda _done: None)
    assert caught.value.kind is Kind.STORAGE_MOVED
    assert dict(caught.value.failure.params) == {"host": "127.0.0.1", "url": named}


async def test_a_server_that_sends_to_a_page_for_people_has_not_moved(tmp_path: Path, http: httpx.AsyncClient) -> None:
    path = tmp_path / "voice.wav"
    path.write_bytes(b"RIFF")
    with redirecting("https://login.example/sign-in?to=") as url:
        setup = StorageLocation("w", "webdav", "n", {"url": url, "key_id": USER, "public_url": "http://x"})
        with pytest.raises(StorageError) as caught:
            await WebDav(setup, PASSWORD, http).upload(path, "o/voice.wav", "audio/wav", lambda _done: None)
    assert caught.value.kind is Kind.STORAGE_REFUSED


async def test_no_new_address_is_followed_by_itself(tmp_path: Path) -> None:
    """The login would go along."""
    asked: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.read(1000))
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server:
        with redirecting(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}") as url:
            setup = StorageLocation("w", "webdav", "n", {"url": url, "key_id": USER, "public_url": "http://x"})
            steps: list[StorageCheckStep] = []
            check = StorageCheck(setup, PASSWORD, internal_allowed=True)
            with pytest.raises(StorageError) as caught:
                await asyncio.to_thread(check.run, steps.append, lambda: False)
    assert (caught.value.kind, steps, asked) == (Kind.STORAGE_MOVED, [StorageCheckStep.PUT], [])


DIGEST = 'Digest realm="r", nonce="n", qop="auth"'


@pytest.mark.parametrize(
    ("answers", "statuses", "logins"),
    [
        pytest.param([503, DIGEST, DIGEST, 201], [503, 201], ["", "", "", "Digest"], id="a server that was busy first"),
        pytest.param(['Basic realm="Digest, digest x"', 201], [201], ["", "Basic"], id="a realm of a misleading name"),
        pytest.param([f"{DIGEST}, algorithm=SHA-512-256"] * 3, [401, 401], ["", "", ""], id="an unknown algorithm"),
        pytest.param(['Digest realm="r"'] * 4, [401, 401], ["", "", "", ""], id="a broken Digest"),
    ],
)
async def test_a_login_is_chosen_by_what_is_offered(answers: list[int | str], statuses: list[int], logins: list[str]) -> None:
    left, sent = iter(answers), list[str]()

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("authorization", "").partition(" ")[0])
        found = next(left)
        return httpx.Response(found) if isinstance(found, int) else httpx.Response(401, headers={"WWW-Authenticate": found})

    login = Login(USER, PASSWORD)
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        found = [(await http.request("MKCOL", "http://cloud.example/films/", auth=login)).status_code for _ in statuses]
    assert (found, sent) == (statuses, logins)
