"""Azure Blob Storage against Azurite, which packaging/test fetches; where it could not, signatures and answers alone."""

from __future__ import annotations

import asyncio
import datetime
import time
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import StorageLocation, parse_sas_url
from omnihuman_desktop.storage import presigned, responses
from omnihuman_desktop.storage.azure import AzureBlob, AzureBySas
from omnihuman_desktop.storage.interface import UploadedFile
from tests.storage.conftest import AZURE_ACCOUNT as ACCOUNT
from tests.storage.conftest import AZURE_KEY as KEY
from tests.storage.conftest import needs_azurite


def setup_of(url: str, **values: str) -> StorageLocation:
    return StorageLocation("a", "azure", "Films", {"account": ACCOUNT, "bucket": "films", "endpoint": url} | values)


async def fail(storage: AzureBlob, path: Path) -> Kind:
    with pytest.raises(OmniHumanError) as caught:
        await storage.upload(path, "p/a.png", "image/png", lambda _: None)
    return caught.value.kind


@needs_azurite
async def test_a_file_goes_there_and_back_and_away(azurite: str, http: httpx.AsyncClient, portrait: Path) -> None:
    storage = AzureBlob(setup_of(azurite), KEY, http)
    copy = await storage.upload(portrait, "omnihuman-1/abc.png", "image/png", lambda _: None)
    link = await storage.create_link(copy)
    got = await http.get(link)
    assert got.content == portrait.read_bytes()
    assert got.headers["content-type"] == "image/png"
    assert (await http.get(link.partition("?")[0])).status_code in (401, 403, 404)
    for method in ("PUT", "DELETE"):
        answer = await http.request(method, link, content=b"x", headers={"x-ms-blob-type": "BlockBlob"})
        assert answer.status_code == 403
    assert (await http.get(link)).content == portrait.read_bytes()
    await storage.delete(copy)
    assert (await http.get(link)).status_code == 404
    await storage.delete(copy)


@needs_azurite
async def test_what_is_wrong_is_reported_apart(azurite: str, http: httpx.AsyncClient, portrait: Path) -> None:
    wrong = KEY.replace("E", "F", 1)
    # Azurite calls it AuthorizationFailure, where Azure documents AuthenticationFailed.
    assert await fail(AzureBlob(setup_of(azurite), wrong, http), portrait) is Kind.STORAGE_WRITE_DENIED
    assert await fail(AzureBlob(setup_of(azurite, bucket="nowhere"), KEY, http), portrait) is Kind.STORAGE_BUCKET_MISSING


def sas_of(rights: str, life_s: float = 86_400, **options: object) -> str:
    """A signature of the container, as its owner has it made for somebody else."""
    from azure.storage.blob import ContainerSasPermissions, generate_container_sas

    permission = ContainerSasPermissions.from_string(rights)
    ends = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=life_s)
    given: dict[str, object] = {"permission": permission, "expiry": ends, "account_key": KEY} | options
    return str(generate_container_sas(ACCOUNT, "films", **given))


def by_sas(url: str, writing: str, reading: str, http: httpx.AsyncClient, **values: str) -> AzureBySas:
    return AzureBySas(setup_of(url, login="sas", **values), f"{writing}\n{reading}", http)


@needs_azurite
async def test_a_file_goes_there_and_back_and_away_by_sas(azurite: str, http: httpx.AsyncClient, portrait: Path) -> None:
    writing, reading = sas_of("cwd"), sas_of("r")
    storage = by_sas(azurite, f"{azurite}/films?{writing}", f"?{reading}", http)
    copy = await storage.upload(portrait, "p/sas.png", "image/png", lambda _: None)
    link = await storage.create_link(copy)
    assert "sp=r&" in link
    assert parse_qs(writing)["sig"][0] not in link
    assert (await http.get(link)).content == portrait.read_bytes()
    for method in ("PUT", "DELETE"):
        answer = await http.request(method, link, content=b"x", headers={"x-ms-blob-type": "BlockBlob"})
        assert answer.status_code == 403
    listing = link.replace("/p/sas.png?", "?restype=container&comp=list&")
    assert (await http.get(listing)).status_code == 403
    assert (await http.get(link)).content == portrait.read_bytes()
    await storage.delete(copy)
    assert (await http.get(link)).status_code == 404


@needs_azurite
async def test_a_sas_that_the_server_refuses_is_reported(azurite: str, http: httpx.AsyncClient, portrait: Path) -> None:
    forged = sas_of("cwd").replace("sp=cwd", "sp=rcwd")
    # Azurite calls it AuthorizationFailure, where Azure documents AuthenticationFailed.
    assert await fail(by_sas(azurite, forged, sas_of("r"), http), portrait) is Kind.STORAGE_WRITE_DENIED


@pytest.mark.parametrize(
    ("writing", "reason"),
    [
        ("rl", "no_write"), ("rcw", "no_delete"), ("ended", "ended"), ("later", "not_yet"), ("nothing", "none"),
        ("?sv=2024-11-04&ss=q&srt=sco&sp=rwdlac&sig=x", "no_objects"),
        ("?sv=2024-11-04&ss=b&srt=sc&sp=rwdlac&sig=x", "no_objects"),
        ("?sv=2024-11-04&sr=b&sp=rwd&sig=x", "no_objects"),
    ],
)  # fmt: skip
async def test_missing_rights_of_a_writing_sas_are_reported(
    http: httpx.AsyncClient, portrait: Path, writing: str, reason: str
) -> None:
    soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    made = {
        "ended": lambda: sas_of("cwd", -60),
        "later": lambda: sas_of("cwd", start=soon),
        "nothing": lambda: "https://x/films",
    }
    text = writing if writing.startswith("?") else made.get(writing, lambda: sas_of(writing))()
    with pytest.raises(OmniHumanError) as caught:
        await by_sas("", text, sas_of("r"), http).upload(portrait, "p/a.png", "image/png", lambda _: None)
    assert (caught.value.kind, caught.value.failure.text("reason")) == (Kind.STORAGE_SAS_UNFIT, reason)
    assert "sig=" not in str(caught.value)


@pytest.mark.parametrize(
    ("reading", "reason"),
    [("", "no_second"), ("cwd", "no_read"), ("rw", "more_than_read"), ("rl", "more_than_read"), ("policy", "policy")],
)  # fmt: skip
async def test_a_sas_that_may_do_more_than_read_is_never_a_link(http: httpx.AsyncClient, reading: str, reason: str) -> None:
    text = sas_of(reading) if reading not in ("", "policy") else "?sv=2024-11-04&sr=c&si=readers&sig=x" if reading else ""
    with pytest.raises(OmniHumanError) as caught:
        await by_sas("", sas_of("rcwd"), text, http).create_link(UploadedFile("p/a.png"))
    assert (caught.value.kind, caught.value.failure.text("reason")) == (Kind.STORAGE_SAS_UNFIT, reason)


async def test_a_public_container_needs_no_second_sas(http: httpx.AsyncClient) -> None:
    storage = by_sas("", sas_of("cwd"), "", http, public_url="films.example.com")
    assert await storage.create_link(UploadedFile("p/a.png")) == "https://films.example.com/p/a.png"


async def test_a_sas_of_another_container_is_reported_by_its_documented_answer(portrait: Path) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(403, headers={"x-ms-error-code": "AuthenticationFailed"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        assert await fail(by_sas("", sas_of("cwd"), sas_of("r"), http), portrait) is Kind.STORAGE_SAS_REFUSED


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://studio.blob.core.windows.net/films?sv=1&sig=x", {"account": "studio", "bucket": "films"}),
        ("https://studio.blob.core.chinacloudapi.cn/films?sig=x",
         {"account": "studio", "bucket": "films", "endpoint": "https://studio.blob.core.chinacloudapi.cn"}),
        ("http://127.0.0.1:10000/dev/films?sig=x", {"account": "dev", "bucket": "films", "endpoint": "http://127.0.0.1:10000/dev"}),
        ("sv=1&sig=x", {}), ("https://studio.blob.core.windows.net/films", {}), ("http://[?x", {}), ("", {}),
    ],
)  # fmt: skip
def test_a_sas_url_fills_the_form(url: str, told: dict[str, str]) -> None:
    assert parse_sas_url(url) == told


@needs_azurite
async def test_a_link_ends(azurite: str, http: httpx.AsyncClient, portrait: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = AzureBlob(setup_of(azurite), KEY, http)
    copy = await storage.upload(portrait, "p/end.png", "image/png", lambda _: None)
    monkeypatch.setattr(presigned, "READ_LINK_S", 1)
    link = await storage.create_link(copy)
    await asyncio.sleep(2.2)
    assert (await http.get(link)).status_code == 403


@needs_azurite
async def test_a_clock_that_is_off_is_reported(
    azurite: str, http: httpx.AsyncClient, portrait: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind_s = 3 * 3600
    monkeypatch.setattr(presigned, "REQUEST_LINK_S", presigned.REQUEST_LINK_S - behind_s)
    monkeypatch.setattr(responses, "time", SimpleNamespace(time=lambda: time.time() - behind_s))
    assert await fail(AzureBlob(setup_of(azurite), KEY, http), portrait) is Kind.STORAGE_CLOCK_OFF


@needs_azurite
async def test_a_changed_file_is_found_by_its_checksum(
    azurite: str, http: httpx.AsyncClient, portrait: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presigned, "digest_md5", lambda path: bytes(16))
    with pytest.raises(OmniHumanError) as caught:
        await AzureBlob(setup_of(azurite), KEY, http).upload(portrait, "p/md5.png", "image/png", lambda _: None)
    # Azurite calls it InvalidOperation, where Azure documents Md5Mismatch.
    assert caught.value.kind is Kind.STORAGE_REFUSED
    assert (
        await http.get(await AzureBlob(setup_of(azurite), KEY, http).create_link(UploadedFile("p/md5.png")))
    ).status_code == 404


async def test_a_link_grants_reading_alone_and_says_when_it_ends(http: httpx.AsyncClient) -> None:
    link = await AzureBlob(setup_of(""), KEY, http).create_link(UploadedFile("p/a.png"))
    fields = parse_qs(urlsplit(link).query)
    assert link.startswith(f"https://{ACCOUNT}.blob.core.windows.net/films/p/a.png?")
    assert fields["sp"] == ["r"]
    assert fields["sr"] == ["b"]
    assert KEY not in link
    from omnihuman_desktop.storage.link_check import read_expiry

    assert read_expiry(link) == pytest.approx(time.time() + presigned.READ_LINK_S, abs=60)


async def test_a_malformed_key_is_reported(http: httpx.AsyncClient, portrait: Path) -> None:
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
async def test_every_documented_refusal_has_its_own_error(portrait: Path, status: int, code: str, kind: Kind) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(status, headers={"x-ms-error-code": code})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        assert await fail(AzureBlob(setup_of(""), KEY, http), portrait) is kind
