"""Uploads that break, stall or are cancelled midway, to each storage that speaks HTTP, on a real server."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.storage.azure import AzureBlob
from omnihuman_desktop.storage.evolink_files import EvolinkFiles
from omnihuman_desktop.storage.interface import Storage, UploadedFile
from omnihuman_desktop.storage.s3 import S3
from omnihuman_desktop.storage.sandbox_storage import SandboxStorage
from omnihuman_desktop.storage.webdav import WebDav
from tests.seaweedfs import SECRET, Seaweed
from tests.storage.broken_connections import troubled_line
from tests.storage.conftest import AZURE_ACCOUNT, AZURE_KEY, azure_emulated, needs_azurite
from tests.storage.published_servers import PASSWORD, USER, webdav

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:wsgidav"),
    # The server's own files on connections that the tests break off complain when they are thrown away.
    pytest.mark.filterwarnings("ignore:Exception ignored in. <function IOBase:pytest.PytestUnraisableExceptionWarning"),
]

KEY = "o/half.wav"


@dataclass
class Tried:
    """A server's address, how its storage is opened at another address, and whether there is an object `KEY`."""

    url: str
    open: Callable[[str], Storage]
    is_there: Callable[[], bool]


@asynccontextmanager
async def offering(kind: str, request: pytest.FixtureRequest, http: httpx.AsyncClient, tmp_path: Path) -> AsyncIterator[Tried]:
    if kind == "s3":
        seaweed: Seaweed = request.getfixturevalue("seaweed")
        yield Tried(seaweed.url, lambda url: S3(seaweed.setup(endpoint=url), SECRET, http), lambda: KEY in seaweed.listing())
    elif kind == "azure":
        from azure.storage.blob import BlobClient

        def make(url: str) -> Storage:
            values = {"account": AZURE_ACCOUNT, "bucket": "films", "endpoint": f"{url}/{AZURE_ACCOUNT}"}
            return AzureBlob(StorageLocation("a", "azure", "n", values), AZURE_KEY, http)

        # Azurite takes no more uploads after one that was broken off, so each test has its own.
        with azure_emulated(tmp_path) as url, BlobClient(url, "films", KEY, credential=AZURE_KEY) as blob:
            yield Tried(url.rpartition("/")[0], make, blob.exists)
    elif kind == "webdav":
        with webdav(tmp_path) as url:

            def make(url: str) -> Storage:
                values = {"url": url, "key_id": USER, "public_url": "http://x"}
                return WebDav(StorageLocation("w", "webdav", "n", values), PASSWORD, http)

            yield Tried(url, make, (tmp_path / KEY).exists)
    else:
        sandbox = request.getfixturevalue("sandbox")
        room = SandboxStorage if kind == "sandbox" else EvolinkFiles
        call = "put" if kind == "sandbox" else "upload_file"
        yield Tried(
            sandbox.url,
            lambda url: room(Account(AccountId.SANDBOX, url, url, sandbox.key), http),
            lambda: any(row["status"] in (200, 201) for row in sandbox.calls(call)),
        )


PLACES = ["s3", pytest.param("azure", marks=needs_azurite), "webdav", "sandbox", "evolink"]


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.wav"
    path.write_bytes(os.urandom(8_000_000))
    return path


@pytest.mark.parametrize(("trouble", "kind"), [("reset", Kind.CONNECTION_LOST), ("stall", Kind.TOO_SLOW)])
@pytest.mark.parametrize("name", PLACES)
async def test_a_connection_that_breaks_or_stalls_midway_is_reported_and_leaves_nothing(
    name: str, trouble: str, kind: Kind, request: pytest.FixtureRequest, large: Path, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    silence_s = 2.0 if trouble == "stall" else 30.0
    async with (
        transport.open_client(transport.create_context(), silence_s) as http,
        offering(name, request, http, share) as tried,
    ):
        async with troubled_line(urlsplit(tried.url).port or 0, trouble) as port:
            with pytest.raises(OmniHumanError) as caught:
                await tried.open(f"http://127.0.0.1:{port}").upload(large, KEY, "audio/wav", lambda _: None)
        assert caught.value.kind is kind
        await nothing_is_left(tried)


@pytest.mark.parametrize("name", PLACES)
async def test_an_upload_cancelled_midway_ends_at_once_and_leaves_nothing(
    name: str, request: pytest.FixtureRequest, http: httpx.AsyncClient, large: Path, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    task: asyncio.Task[UploadedFile]
    cancelled_at = 0.0

    def moved(done: int) -> None:
        nonlocal cancelled_at
        if done > 1_000_000 and not cancelled_at:
            cancelled_at = time.monotonic()
            task.cancel()

    async with offering(name, request, http, share) as tried:
        task = asyncio.ensure_future(tried.open(tried.url).upload(large, KEY, "audio/wav", moved))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - cancelled_at < 1.0
        await nothing_is_left(tried)


async def nothing_is_left(tried: Tried) -> None:
    await asyncio.sleep(0.5)
    # What a plain WebDAV server holds of a broken upload is removed by the sweeping, as everything that was begun is.
    await tried.open(tried.url).delete(UploadedFile(KEY))
    assert not await asyncio.to_thread(tried.is_there)
