"""Azure Blob Storage against Azurite, where it is installed: npm install azurite, then AZURITE=…/.bin/azurite-blob.

It is 190 MB of Node packages, too much for every run of the tests; signatures and answers are tested without it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import PlaceSetup
from omnihuman_desktop.storage import azure as azure_room
from omnihuman_desktop.storage.azure import AzureBlob
from omnihuman_desktop.storage.place import Copy
from tests.seaweed import free_port

ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
AZURITE = os.environ.get("AZURITE") or shutil.which("azurite-blob")

needs_azurite = pytest.mark.skipif(not AZURITE, reason="Azurite is not installed")


@pytest.fixture(scope="session")
def azurite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    from azure.storage.blob import BlobServiceClient

    port = free_port()
    command = [str(AZURITE), "--silent", "--blobPort", str(port), "--location", str(tmp_path_factory.mktemp("azurite"))]
    process = subprocess.Popen([*command, "--skipApiVersionCheck"], stdout=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}/{ACCOUNT}"
    until = time.monotonic() + 30
    while True:
        try:
            httpx.get(url, trust_env=False)
        except httpx.HTTPError:
            assert time.monotonic() < until
            time.sleep(0.2)
        else:
            break
    with BlobServiceClient(url, credential=KEY) as client:
        client.create_container("films")
    yield url
    process.terminate()
    process.wait()


def setup_of(url: str, **values: str) -> PlaceSetup:
    return PlaceSetup("a", "azure", "Films", {"account": ACCOUNT, "bucket": "films", "endpoint": url} | values)


async def fail(place: AzureBlob, path: Path) -> Kind:
    with pytest.raises(OmniHumanError) as caught:
        await place.put(path, "p/a.png", "image/png", lambda _: None)
    return caught.value.kind


@needs_azurite
async def test_a_file_goes_there_and_back_and_away(azurite: str, http: httpx.AsyncClient, portrait: Path) -> None:
    place = AzureBlob(setup_of(azurite), KEY, http)
    copy = await place.put(portrait, "omnihuman-1/abc.png", "image/png", lambda _: None)
    link = await place.link(copy)
    got = await http.get(link)
    assert got.content == portrait.read_bytes()
    assert got.headers["content-type"] == "image/png"
    assert (await http.get(link.partition("?")[0])).status_code in (401, 403, 404)
    for method in ("PUT", "DELETE"):
        answer = await http.request(method, link, content=b"x", headers={"x-ms-blob-type": "BlockBlob"})
        assert answer.status_code == 403
    assert (await http.get(link)).content == portrait.read_bytes()
    await place.delete(copy)
    assert (await http.get(link)).status_code == 404
    await place.delete(copy)


@needs_azurite
async def test_what_is_wrong_is_told_apart(azurite: str, http: httpx.AsyncClient, portrait: Path) -> None:
    wrong = KEY.replace("E", "F", 1)
    # Azurite calls it AuthorizationFailure, where Azure documents AuthenticationFailed.
    assert await fail(AzureBlob(setup_of(azurite), wrong, http), portrait) is Kind.STORAGE_WRITE_DENIED
    assert await fail(AzureBlob(setup_of(azurite, bucket="nowhere"), KEY, http), portrait) is Kind.STORAGE_BUCKET_MISSING


@needs_azurite
async def test_a_link_ends(azurite: str, http: httpx.AsyncClient, portrait: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = AzureBlob(setup_of(azurite), KEY, http)
    copy = await place.put(portrait, "p/end.png", "image/png", lambda _: None)
    monkeypatch.setattr(azure_room, "LINK_S", 1)
    link = await place.link(copy)
    await asyncio.sleep(2.2)
    assert (await http.get(link)).status_code == 403


async def test_a_link_grants_reading_alone_and_says_when_it_ends(http: httpx.AsyncClient) -> None:
    link = await AzureBlob(setup_of(""), KEY, http).link(Copy("p/a.png"))
    fields = parse_qs(urlsplit(link).query)
    assert link.startswith(f"https://{ACCOUNT}.blob.core.windows.net/films/p/a.png?")
    assert fields["sp"] == ["r"]
    assert fields["sr"] == ["b"]
    assert KEY not in link
    from omnihuman_desktop.storage.check import read_end

    assert read_end(link) == pytest.approx(time.time() + azure_room.LINK_S, abs=60)


async def test_a_key_that_is_none_is_told(http: httpx.AsyncClient, portrait: Path) -> None:
    assert await fail(AzureBlob(setup_of(""), "no key at all", http), portrait) is Kind.STORAGE_SECRET_WRONG
    assert await fail(AzureBlob(setup_of(""), "", http), portrait) is Kind.STORAGE_SECRET_MISSING


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (503, "ServerBusy", Kind.STORAGE_NO_ANSWER), (500, "InternalError", Kind.STORAGE_NO_ANSWER),
        (403, "AuthorizationPermissionMismatch", Kind.STORAGE_WRITE_DENIED),
        (403, "AccountIsDisabled", Kind.STORAGE_KEY_REFUSED), (403, "AuthenticationFailed", Kind.STORAGE_SECRET_WRONG),
        (404, "ContainerNotFound", Kind.STORAGE_BUCKET_MISSING), (400, "Md5Mismatch", Kind.STORAGE_NO_ANSWER),
        (409, "BlobImmutableDueToPolicy", Kind.STORAGE_REFUSED),
    ],
)  # fmt: skip
async def test_every_documented_no_has_its_meaning(portrait: Path, status: int, code: str, kind: Kind) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(status, headers={"x-ms-error-code": code})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        assert await fail(AzureBlob(setup_of(""), KEY, http), portrait) is kind
