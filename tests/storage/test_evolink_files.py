"""EvoLink's file host, as the sandbox simulates it from the documentation."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.storage.evolink_files import KEPT_S, EvolinkFiles
from omnihuman_desktop.storage.interface import UploadedFile
from tests.sandbox_server import Sandbox


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return Account(AccountId.EVOLINK, sandbox.url, sandbox.url, sandbox.key)


@pytest.fixture
def storage(account: Account, http: httpx.AsyncClient) -> EvolinkFiles:
    return EvolinkFiles(account, http)


async def test_a_file_goes_there_and_back_and_away(
    storage: EvolinkFiles, sandbox: Sandbox, http: httpx.AsyncClient, portrait: Path
) -> None:
    moved: list[int] = []
    copy = await storage.upload(portrait, "omnihuman-1/abc.png", "image/png", moved.append)
    assert moved == sorted(moved)
    assert moved[-1] == portrait.stat().st_size
    assert copy.ends_at > KEPT_S
    assert storage.can_link(copy)
    link = await storage.create_link(copy)
    got = await http.get(link)
    assert got.content == portrait.read_bytes()
    assert got.headers["content-type"] == "image/png"
    assert link.endswith("/abc.png")
    await storage.delete(copy)
    assert (await http.get(link)).status_code == 404
    assert not storage.can_link(copy)
    await storage.delete(copy)
    assert [row["status"] for row in sandbox.calls("delete_file")] == [200, 404]


async def test_a_read_link_can_t_write(storage: EvolinkFiles, http: httpx.AsyncClient, portrait: Path) -> None:
    link = await storage.create_link(await storage.upload(portrait, "p/a.png", "image/png", lambda _: None))
    for method in ("PUT", "DELETE", "POST"):
        assert (await http.request(method, link, content=b"x")).status_code in (401, 403, 404, 405)
    assert (await http.get(link)).content == portrait.read_bytes()


async def test_a_host_that_refuses_sound_is_reported(
    storage: EvolinkFiles, sandbox: Sandbox, portrait: Path, voice: Path
) -> None:
    sandbox.fault("upload_file", "no_audio", 2)
    await storage.upload(portrait, "p/a.png", "image/png", lambda _: None)
    with pytest.raises(OmniHumanError) as caught:
        await storage.upload(voice, "p/a.wav", "audio/wav", lambda _: None)
    assert caught.value.kind is Kind.STORAGE_AUDIO_REFUSED
    assert caught.value.failure.text("message") == "Unsupported file type: audio/wav"


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("401", Kind.STORAGE_KEY_REFUSED), ("403", Kind.STORAGE_KEY_REFUSED), ("400", Kind.STORAGE_REFUSED),
        ("413", Kind.STORAGE_REFUSED), ("429", Kind.STORAGE_NO_ANSWER), ("503", Kind.STORAGE_NO_ANSWER),
        ("html", Kind.STORAGE_NO_ANSWER), ("broken_body", Kind.STORAGE_NO_ANSWER), ("drop_before", Kind.CONNECTION_LOST),
    ],
)  # fmt: skip
async def test_every_refusal_has_its_own_error(
    storage: EvolinkFiles, sandbox: Sandbox, portrait: Path, fault: str, kind: Kind
) -> None:
    sandbox.fault("upload_file", fault)
    with pytest.raises(OmniHumanError) as caught:
        await storage.upload(portrait, "p/a.png", "image/png", lambda _: None)
    assert caught.value.kind is kind


@pytest.mark.parametrize(
    ("code", "kind"), [(401, Kind.STORAGE_KEY_REFUSED), (507, Kind.STORAGE_FULL), (400, Kind.STORAGE_REFUSED)]
)
async def test_a_failure_may_come_with_status_200(account: Account, portrait: Path, code: int, kind: Kind) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(200, json={"success": False, "code": code, "msg": "no"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        with pytest.raises(OmniHumanError) as caught:
            await EvolinkFiles(account, http).upload(portrait, "p/a.png", "image/png", lambda _: None)
    assert caught.value.kind is kind


async def test_a_wrong_key_is_reported(account: Account, http: httpx.AsyncClient, portrait: Path) -> None:
    with pytest.raises(OmniHumanError) as caught:
        await EvolinkFiles(replace(account, key="wrong"), http).upload(portrait, "p/a.png", "image/png", lambda _: None)
    assert caught.value.kind is Kind.STORAGE_KEY_REFUSED


async def test_cancelled_midway_leaves_nothing(storage: EvolinkFiles, sandbox: Sandbox, portrait: Path) -> None:
    sandbox.fault("upload_file", "slow:5")
    task = asyncio.ensure_future(storage.upload(portrait, "p/a.png", "image/png", lambda _: None))
    await asyncio.sleep(0.5)
    task.cancel()
    began = asyncio.get_running_loop().time()
    await asyncio.gather(task, return_exceptions=True)
    assert asyncio.get_running_loop().time() - began < 0.2
    for _ in range(100):
        if (row := sandbox.calls("upload_file")[-1])["status"] is None and row["fault"]:
            break
        await asyncio.sleep(0.02)
    assert sandbox.calls("upload_file")[-1]["status"] is None


async def test_deleting_a_file_without_an_id_sends_no_request(storage: EvolinkFiles, sandbox: Sandbox) -> None:
    await storage.delete(UploadedFile("p/a.png"))
    assert sandbox.calls("delete_file") == []
