"""Uploads to servers that refuse and close before they have read the body: the answer is what the creator hears of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.storage.azure import AzureBlob
from omnihuman_desktop.storage.evolink_files import EvolinkFiles
from omnihuman_desktop.storage.s3 import S3
from omnihuman_desktop.storage.sandbox_storage import SandboxStorage
from omnihuman_desktop.storage.webdav import WebDav
from tests.storage.conftest import AZURE_ACCOUNT, AZURE_KEY
from tests.storage.refusing_server import refusing_server

if TYPE_CHECKING:
    import httpx

    from omnihuman_desktop.storage.interface import Storage


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.wav"
    path.write_bytes(os.urandom(8_000_000))
    return path


def open_storage(name: str, url: str, http: httpx.AsyncClient) -> Storage:
    account = Account(AccountId.SANDBOX, url, url, "key")
    if name == "s3":
        values = {"endpoint": url, "bucket": "films", "region": "us-east-1", "key_id": "id"}
        return S3(StorageLocation("s", "s3", "n", values), "secret", http)
    if name == "azure":
        values = {"account": AZURE_ACCOUNT, "bucket": "films", "endpoint": f"{url}/{AZURE_ACCOUNT}"}
        return AzureBlob(StorageLocation("a", "azure", "n", values), AZURE_KEY, http)
    if name == "webdav":
        values = {"url": url, "key_id": "me", "public_url": "http://x"}
        return WebDav(StorageLocation("w", "webdav", "n", values), "word", http)
    return SandboxStorage(account, http) if name == "sandbox" else EvolinkFiles(account, http)


ANSWERS = {
    ("s3", 403): Kind.STORAGE_WRITE_DENIED,
    ("s3", 413): Kind.STORAGE_REFUSED,
    ("azure", 403): Kind.STORAGE_WRITE_DENIED,
    ("azure", 413): Kind.STORAGE_REFUSED,
    ("webdav", 401): Kind.STORAGE_LOGIN_REFUSED,
    ("webdav", 413): Kind.STORAGE_FULL,
    ("sandbox", 401): Kind.STORAGE_REFUSED,
    ("sandbox", 413): Kind.STORAGE_REFUSED,
    ("evolink", 401): Kind.STORAGE_KEY_REFUSED,
    ("evolink", 413): Kind.STORAGE_REFUSED,
}


@pytest.mark.parametrize("ending", ["reset", "open"])
@pytest.mark.parametrize(("name", "status"), ANSWERS)
async def test_an_early_refusal_is_reported_as_what_it_says(name: str, status: int, ending: str, large: Path) -> None:
    code = {"s3": "AccessDenied", "azure": "AuthorizationFailure"}.get(name, "Refused") if status == 403 else "TooLarge"
    text = f"<Error><Code>{code}</Code><Message>no</Message></Error>"
    async with (
        refusing_server(status, text, ending) as port,
        transport.open_client(transport.create_context()) as http,
    ):
        with pytest.raises(OmniHumanError) as caught:
            await open_storage(name, f"http://127.0.0.1:{port}", http).upload(large, "o/half.wav", "audio/wav", lambda _: None)
    assert caught.value.kind is ANSWERS[name, status]
