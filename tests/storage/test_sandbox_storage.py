"""The sandbox's object store, against a real sandbox."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.storage.sandbox_storage import SandboxStorage
from tests.sandbox_server import Sandbox


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return Account(AccountId.SANDBOX, sandbox.url, sandbox.url, sandbox.key)


async def test_a_file_goes_there_and_back_and_away_and_its_link_can_t_write(
    account: Account, http: httpx.AsyncClient, portrait: Path
) -> None:
    storage = SandboxStorage(account, http)
    copy = await storage.upload(portrait, "omnihuman-1/abc.png", "image/png", lambda _: None)
    link = await storage.create_link(copy)
    for method in ("PUT", "DELETE", "POST"):
        assert (await http.request(method, link, content=b"x")).status_code in (401, 403, 404, 405)
    got = await http.get(link)
    assert got.content == portrait.read_bytes()
    assert got.headers["content-type"] == "image/png"
    await storage.delete(copy)
    assert (await http.get(link)).status_code == 404
    await storage.delete(copy)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("401", Kind.STORAGE_REFUSED), ("503", Kind.STORAGE_NO_ANSWER), ("429", Kind.STORAGE_NO_ANSWER),
     ("drop_before", Kind.CONNECTION_LOST)],
)  # fmt: skip
async def test_every_refusal_has_its_own_error(
    account: Account, sandbox: Sandbox, http: httpx.AsyncClient, portrait: Path, fault: str, kind: Kind
) -> None:
    sandbox.fault("put", fault)
    with pytest.raises(OmniHumanError) as caught:
        await SandboxStorage(account, http).upload(portrait, "p/a.png", "image/png", lambda _: None)
    assert caught.value.kind is kind


async def test_a_wrong_key_is_reported(account: Account, http: httpx.AsyncClient, portrait: Path) -> None:
    with pytest.raises(OmniHumanError) as caught:
        await SandboxStorage(replace(account, key="wrong"), http).upload(portrait, "p/a.png", "image/png", lambda _: None)
    assert (caught.value.kind, caught.value.failure.number("status")) == (Kind.STORAGE_REFUSED, 401)
