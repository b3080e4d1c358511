"""Storages with a public base URL: WebDAV against WsgiDAV, and a published folder, each behind a real web server."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.jobs.storage_check import StorageCheck, StorageCheckStep
from omnihuman_desktop.storage import published_folder as folder_room
from omnihuman_desktop.storage.published_folder import PublishedFolder
from omnihuman_desktop.storage.webdav import WebDav
from tests.storage.published_servers import PASSWORD, USER, publishing, webdav

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:wsgidav"),
    # The server's own files on connections that the tests break off complain when they are thrown away.
    pytest.mark.filterwarnings("ignore:Exception ignored in. <function IOBase:pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def public(share: Path) -> Iterator[str]:
    with publishing(share) as url:
        yield url


@pytest.fixture
def dav(share: Path, public: str) -> Iterator[StorageLocation]:
    with webdav(share) as url:
        yield StorageLocation("w", "webdav", "Cloud", {"url": url, "key_id": USER, "public_url": public})


@pytest.fixture
def folder(share: Path, public: str) -> StorageLocation:
    return StorageLocation("f", "folder", "Site", {"folder": str(share), "public_url": public})


def run(setup: StorageLocation, secret: str = PASSWORD) -> list[StorageCheckStep]:
    steps: list[StorageCheckStep] = []
    assert StorageCheck(setup, secret, internal_allowed=True).run(steps.append, lambda: False)
    return steps


def fail(setup: StorageLocation, secret: str = PASSWORD) -> tuple[Kind, StorageCheckStep]:
    steps: list[StorageCheckStep] = []
    with pytest.raises(OmniHumanError) as caught:
        StorageCheck(setup, secret, internal_allowed=True).run(steps.append, lambda: False)
    return caught.value.kind, steps[-1]


def files(share: Path) -> list[str]:
    return sorted(path.name for path in share.rglob("*") if path.is_file())


def test_the_whole_round_by_webdav(dav: StorageLocation, share: Path) -> None:
    assert run(dav) == list(StorageCheckStep)
    assert files(share) == []


def test_the_whole_round_in_a_folder(folder: StorageLocation, share: Path) -> None:
    assert run(folder) == list(StorageCheckStep)
    assert files(share) == []


def test_what_is_wrong_with_webdav_is_reported_at_its_step(dav: StorageLocation, share: Path) -> None:
    assert fail(dav, "wrong") == (Kind.STORAGE_LOGIN_REFUSED, StorageCheckStep.PUT)
    nowhere = StorageLocation("w", "webdav", "n", {**dav.values, "url": dav.value("url") + "/no/such/folder"})
    assert fail(nowhere) == (Kind.STORAGE_FOLDER_MISSING, StorageCheckStep.PUT)
    elsewhere = StorageLocation("w", "webdav", "n", {**dav.values, "public_url": dav.value("public_url") + "/elsewhere"})
    assert fail(elsewhere) == (Kind.STORAGE_LINK_WRONG, StorageCheckStep.READ)
    private = StorageLocation("w", "webdav", "n", {**dav.values, "public_url": dav.value("url")})
    assert fail(private) == (Kind.STORAGE_READ_DENIED, StorageCheckStep.READ)
    assert files(share) == []


def test_what_is_wrong_with_a_folder_is_reported_at_its_step(folder: StorageLocation, share: Path) -> None:
    missing = StorageLocation("f", "folder", "n", {**folder.values, "folder": str(share / "not-mounted")})
    assert fail(missing) == (Kind.FOLDER_NOT_WRITABLE, StorageCheckStep.PUT)
    assert not (share / "not-mounted").exists()
    refused = StorageLocation("f", "folder", "n", {**folder.values, "public_url": "http://127.0.0.1:9"})
    assert fail(refused) == (Kind.NOT_REACHED, StorageCheckStep.READ)
    assert files(share) == []


async def test_a_full_folder_is_reported_and_nothing_is_left(
    folder: StorageLocation, share: Path, portrait: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> object:
        raise OSError(errno.ENOSPC, "No space left on device")
        yield b""

    monkeypatch.setattr(folder_room, "read_blocks", full)
    with pytest.raises(OmniHumanError) as caught:
        await PublishedFolder(folder).upload(portrait, "o/a.png", "image/png", lambda _: None)
    assert caught.value.kind is Kind.DISK_FULL
    assert files(share) == []


@pytest.mark.parametrize("kind", ["webdav", "folder"])
async def test_what_is_cancelled_midway_can_be_removed(
    kind: str, dav: StorageLocation, folder: StorageLocation, share: Path, http: httpx.AsyncClient, tmp_path: Path
) -> None:
    large = tmp_path / "large.wav"
    large.write_bytes(os.urandom(4_000_000))
    storage = WebDav(dav, PASSWORD, http) if kind == "webdav" else PublishedFolder(folder)
    task: asyncio.Task[object]

    def moved(done: int) -> None:
        if done > 500_000:
            task.cancel()

    task = asyncio.ensure_future(storage.upload(large, "o/half.wav", "audio/wav", moved))
    with pytest.raises(asyncio.CancelledError):
        await task
    from omnihuman_desktop.storage.interface import UploadedFile

    await asyncio.sleep(0.3)
    await storage.delete(UploadedFile("o/half.wav"))
    assert files(share) == []


@pytest.mark.parametrize(
    ("status", "kind"), [(507, Kind.STORAGE_FULL), (503, Kind.STORAGE_NO_ANSWER), (423, Kind.STORAGE_NO_ANSWER)]
)
async def test_every_documented_webdav_status_has_its_own_error(
    dav: StorageLocation, portrait: Path, status: int, kind: Kind
) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(201 if request.method == "MKCOL" else status)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        with pytest.raises(OmniHumanError) as caught:
            await WebDav(dav, PASSWORD, http).upload(portrait, "o/a.png", "image/png", lambda _: None)
    assert caught.value.kind is kind
