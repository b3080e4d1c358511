"""S3 against SeaweedFS, and what it does not do (regions, clocks, quotas) against documented answers."""

from __future__ import annotations

import asyncio
import email.utils
import time
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import StorageLocation, s3_address
from omnihuman_desktop.storage import presigned, responses
from omnihuman_desktop.storage.interface import UploadedFile
from omnihuman_desktop.storage.s3 import S3
from tests.seaweedfs import READER, READERS_SECRET, SECRET, Seaweed


@pytest.fixture
def storage(seaweed: Seaweed, http: httpx.AsyncClient) -> S3:
    return S3(seaweed.setup(), SECRET, http)


async def fail(storage: S3, path: Path) -> OmniHumanError:
    with pytest.raises(OmniHumanError) as caught:
        await storage.upload(path, "p/a.png", "image/png", lambda _: None)
    return caught.value


async def test_a_file_goes_there_and_back_and_away(
    storage: S3, seaweed: Seaweed, http: httpx.AsyncClient, portrait: Path
) -> None:
    moved: list[int] = []
    copy = await storage.upload(portrait, "omnihuman-1/abc.png", "image/png", moved.append)
    assert moved == sorted(moved)
    assert moved[-1] == portrait.stat().st_size
    link = await storage.create_link(copy)
    got = await http.get(link)
    assert got.content == portrait.read_bytes()
    assert got.headers["content-type"] == "image/png"
    assert (await http.get(link, headers={"Range": "bytes=0-0"})).status_code == 206
    assert (await http.get(link.partition("?")[0])).status_code == 403
    await storage.delete(copy)
    assert (await http.get(await storage.create_link(copy))).status_code == 404
    await storage.delete(copy)
    assert "omnihuman-1/abc.png" not in seaweed.listing()


async def test_a_read_link_can_t_write(storage: S3, http: httpx.AsyncClient, portrait: Path) -> None:
    copy = await storage.upload(portrait, "p/read.png", "image/png", lambda _: None)
    link = await storage.create_link(copy)
    for method in ("PUT", "DELETE", "POST"):
        assert (await http.request(method, link, content=b"x")).status_code in (403, 405)
    assert (await http.get(link)).content == portrait.read_bytes()
    await storage.delete(copy)


async def test_a_link_ends(storage: S3, http: httpx.AsyncClient, portrait: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = await storage.upload(portrait, "p/end.png", "image/png", lambda _: None)
    monkeypatch.setattr(presigned, "READ_LINK_S", 1)
    link = await storage.create_link(copy)
    await asyncio.sleep(2.2)
    assert (await http.get(link)).status_code == 403
    await storage.delete(copy)


async def test_a_wrong_secret_a_wrong_key_and_a_missing_bucket_are_told_apart(
    seaweed: Seaweed, http: httpx.AsyncClient, portrait: Path
) -> None:
    assert (await fail(S3(seaweed.setup(), "wrong", http), portrait)).kind is Kind.STORAGE_SECRET_WRONG
    assert (await fail(S3(seaweed.setup(key_id="nobody"), SECRET, http), portrait)).kind is Kind.STORAGE_KEY_REFUSED
    missing = await fail(S3(seaweed.setup(bucket="nowhere"), SECRET, http), portrait)
    assert (missing.kind, missing.failure.text("bucket")) == (Kind.STORAGE_BUCKET_MISSING, "nowhere")
    reader = S3(seaweed.setup(key_id=READER), READERS_SECRET, http)
    assert (await fail(reader, portrait)).kind is Kind.STORAGE_WRITE_DENIED
    assert (await fail(S3(seaweed.setup(), "", http), portrait)).kind is Kind.STORAGE_SECRET_MISSING


async def test_a_changed_file_is_found_by_its_checksum(
    storage: S3, seaweed: Seaweed, portrait: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presigned, "digest_md5", lambda path: bytes(16))
    assert (await fail(storage, portrait)).kind is Kind.STORAGE_NO_ANSWER
    assert "p/a.png" not in seaweed.listing()


async def test_a_clock_that_is_off_is_reported(storage: S3, portrait: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import datetime

    from botocore import auth

    skewed = datetime.datetime.now(datetime.UTC).replace(tzinfo=None) - datetime.timedelta(hours=3)
    monkeypatch.setattr(auth, "get_current_datetime", lambda *_, **__: skewed)
    monkeypatch.setattr(responses, "time", SimpleNamespace(time=lambda: time.time() - 3 * 3600))
    assert (await fail(storage, portrait)).kind is Kind.STORAGE_CLOCK_OFF


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (503, "SlowDown", Kind.STORAGE_NO_ANSWER), (500, "InternalError", Kind.STORAGE_NO_ANSWER),
        (507, "XMinioStorageFull", Kind.STORAGE_FULL), (403, "QuotaExceeded", Kind.STORAGE_FULL),
        (403, "RequestTimeTooSkewed", Kind.STORAGE_CLOCK_OFF), (400, "ExpiredToken", Kind.STORAGE_KEY_REFUSED),
        (403, "AllAccessDisabled", Kind.STORAGE_WRITE_DENIED), (400, "EntityTooLarge", Kind.STORAGE_REFUSED),
        (301, "PermanentRedirect", Kind.STORAGE_REGION_WRONG), (400, "AuthorizationHeaderMalformed", Kind.STORAGE_REGION_WRONG),
    ],
)  # fmt: skip
async def test_every_documented_refusal_has_its_own_error(portrait: Path, status: int, code: str, kind: Kind) -> None:
    body = f"<Error><Code>{code}</Code><Message>m</Message><Region>eu-west-1</Region></Error>"

    async def answer(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return httpx.Response(status, text=body, headers={"Date": email.utils.formatdate(usegmt=True)})

    setup = StorageLocation("i", "s3", "n", {"preset": "aws", "region": "us-east-1", "bucket": "b", "key_id": "k"})
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        error = await fail(S3(setup, "s", http), portrait)
    assert error.kind is kind
    if kind is Kind.STORAGE_REGION_WRONG:
        assert error.failure.text("right_region") == "eu-west-1"


async def test_a_public_base_url_is_not_signed(seaweed: Seaweed, http: httpx.AsyncClient) -> None:
    storage = S3(seaweed.setup(public_url="cdn.example.com/films/"), SECRET, http)
    assert await storage.create_link(UploadedFile("p/a.png")) == "https://cdn.example.com/films/p/a.png"


async def test_the_machine_s_own_profile_is_used(
    seaweed: Seaweed, http: httpx.AsyncClient, portrait: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials = tmp_path / "credentials"
    credentials.write_text(f"[studio]\naws_access_key_id = creator\naws_secret_access_key = {SECRET}\n")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(credentials))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    storage = S3(seaweed.setup(profile="studio", key_id=""), "", http)
    await storage.delete(await storage.upload(portrait, "p/profile.png", "image/png", lambda _: None))
    error = await fail(S3(seaweed.setup(profile="nobody"), "", http), portrait)
    assert error.kind is Kind.STORAGE_PROFILE_MISSING


@pytest.mark.parametrize(
    ("values", "base_url"),
    [
        ({"preset": "aws", "region": "eu-west-1"}, "https://films.s3.eu-west-1.amazonaws.com"),
        ({"preset": "r2", "account": "abc"}, "https://abc.r2.cloudflarestorage.com/films"),
        ({"preset": "b2", "region": "us-west-004"}, "https://films.s3.us-west-004.backblazeb2.com"),
        ({"preset": "minio", "endpoint": "minio.local:9000"}, "https://minio.local:9000/films"),
        ({"preset": "wasabi", "region": "eu-central-1"}, "https://films.s3.eu-central-1.wasabisys.com"),
        ({"preset": "spaces", "region": "fra1"}, "https://films.fra1.digitaloceanspaces.com"),
        ({"preset": "oss", "region": "cn-hangzhou"}, "https://films.s3.oss-cn-hangzhou.aliyuncs.com"),
        ({"preset": "cos", "region": "ap-beijing"}, "https://films.cos.ap-beijing.myqcloud.com"),
        ({"preset": "gcs"}, "https://storage.googleapis.com/films"),
        ({"preset": "other", "endpoint": "http://x:1/", "addressing": "host"}, "http://films.x:1"),
        ({"preset": "other", "endpoint": "https://x"}, "https://x/films"),
    ],
)
def test_each_preset_knows_its_address(values: dict[str, str], base_url: str) -> None:
    assert s3_address(StorageLocation("i", "s3", "n", {"bucket": "films", **values})).base_url == base_url


@pytest.mark.parametrize(
    ("values", "base_url", "region"),
    [
        ({"preset": "aws", "region": "cn-north-1"}, "https://films.s3.cn-north-1.amazonaws.com.cn", "cn-north-1"),
        ({"preset": "aws", "region": "us-gov-west-1"}, "https://films.s3.us-gov-west-1.amazonaws.com", "us-gov-west-1"),
        ({"preset": "aws", "region": " EU-Central-1 "}, "https://films.s3.eu-central-1.amazonaws.com", "eu-central-1"),
        (
            {"preset": "aws", "region": "s3.eu-central-1.amazonaws.com"},
            "https://films.s3.eu-central-1.amazonaws.com",
            "eu-central-1",
        ),
        (
            {"preset": "aws", "region": "https://s3.dualstack.eu-west-1.amazonaws.com"},
            "https://films.s3.dualstack.eu-west-1.amazonaws.com",
            "eu-west-1",
        ),
        (
            {"preset": "aws", "region": "eu-west-1", "bucket": "arn:aws:s3:::films"},
            "https://films.s3.eu-west-1.amazonaws.com",
            "eu-west-1",
        ),
        (
            {"preset": "aws", "region": "eu-west-1", "bucket": "s3://films/takes/"},
            "https://films.s3.eu-west-1.amazonaws.com",
            "eu-west-1",
        ),
        (
            {"preset": "aws", "bucket": "https://films.s3.ap-south-1.amazonaws.com/takes/a.png"},
            "https://films.s3.ap-south-1.amazonaws.com",
            "ap-south-1",
        ),
        (
            {"preset": "aws", "bucket": "https://s3.eu-west-3.amazonaws.com/films/"},
            "https://films.s3.eu-west-3.amazonaws.com",
            "eu-west-3",
        ),
        (
            {"preset": "aws", "region": "eu-west-1", "bucket": "films.s3.amazonaws.com"},
            "https://films.s3.eu-west-1.amazonaws.com",
            "eu-west-1",
        ),
        ({"preset": "oss", "region": "oss-cn-hangzhou"}, "https://films.s3.oss-cn-hangzhou.aliyuncs.com", "cn-hangzhou"),
        (
            {"preset": "oss", "region": "https://oss-cn-shanghai-internal.aliyuncs.com"},
            "https://films.s3.oss-cn-shanghai.aliyuncs.com",
            "cn-shanghai",
        ),
        (
            {"preset": "oss", "bucket": "films.oss-cn-beijing.aliyuncs.com"},
            "https://films.s3.oss-cn-beijing.aliyuncs.com",
            "cn-beijing",
        ),
        (
            {"preset": "cos", "region": "cos.ap-guangzhou.myqcloud.com"},
            "https://films.cos.ap-guangzhou.myqcloud.com",
            "ap-guangzhou",
        ),
        (
            {"preset": "spaces", "bucket": "https://films.fra1.cdn.digitaloceanspaces.com"},
            "https://films.fra1.digitaloceanspaces.com",
            "fra1",
        ),
        (
            {"preset": "b2", "region": "s3.us-west-004.backblazeb2.com"},
            "https://films.s3.us-west-004.backblazeb2.com",
            "us-west-004",
        ),
        (
            {"preset": "wasabi", "region": "s3.eu-central-1.wasabisys.com"},
            "https://films.s3.eu-central-1.wasabisys.com",
            "eu-central-1",
        ),
        ({"preset": "minio", "endpoint": "https://minio.example:9000/films"}, "https://minio.example:9000/films", "us-east-1"),
        ({"preset": "other", "endpoint": "https://x/films/"}, "https://x/films", "us-east-1"),
        (
            {"preset": "aws", "region": "eu-west-1", "bucket": "my.films"},
            "https://s3.eu-west-1.amazonaws.com/my.films",
            "eu-west-1",
        ),
    ],
)
def test_what_is_pasted_is_read_for_what_it_means(values: dict[str, str], base_url: str, region: str) -> None:
    address = s3_address(StorageLocation("i", "s3", "n", {"bucket": "films", **values}))
    assert (address.base_url, address.region) == (base_url, region)
