"""S3 and everything that speaks it: presigned addresses by botocore's own signer, transfers by httpx."""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import PlaceSetup, s3_address, with_scheme
from omnihuman_desktop.storage.answers import digest_md5, measure_skew_s, read_field
from omnihuman_desktop.storage.blocks import ask, measure, read_blocks
from omnihuman_desktop.storage.place import Copy

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from botocore.credentials import Credentials

LINK_S = 4 * 3600
"""How long a link for reading lives, in seconds."""
CALL_S = 15 * 60
"""How long an address for sending or removing lives, in seconds: a slow upload has only to begin in it."""
SKEW_S = 300.0
"""A clock that differs from the server's by more than this many seconds is off."""

_BY_CODE = {
    "InvalidAccessKeyId": Kind.STORAGE_KEY_REFUSED,
    "InvalidSecurity": Kind.STORAGE_KEY_REFUSED,
    "InvalidToken": Kind.STORAGE_KEY_REFUSED,
    "ExpiredToken": Kind.STORAGE_KEY_REFUSED,
    "SignatureDoesNotMatch": Kind.STORAGE_SECRET_WRONG,
    "NoSuchBucket": Kind.STORAGE_BUCKET_MISSING,
    "InvalidBucketName": Kind.STORAGE_BUCKET_MISSING,
    "AuthorizationHeaderMalformed": Kind.STORAGE_REGION_WRONG,
    "AuthorizationQueryParametersError": Kind.STORAGE_REGION_WRONG,
    "PermanentRedirect": Kind.STORAGE_REGION_WRONG,
    "TemporaryRedirect": Kind.STORAGE_REGION_WRONG,
    "IllegalLocationConstraintException": Kind.STORAGE_REGION_WRONG,
    "RequestTimeTooSkewed": Kind.STORAGE_CLOCK_OFF,
    "QuotaExceeded": Kind.STORAGE_FULL,
    "StorageQuotaExceeded": Kind.STORAGE_FULL,
    "InsufficientStorage": Kind.STORAGE_FULL,
    "XMinioStorageFull": Kind.STORAGE_FULL,
    "BadDigest": Kind.STORAGE_NO_ANSWER,
}


class S3:
    """A bucket. A `Place`. `secret` is the secret access key; with an AWS profile it is not used."""

    def __init__(self, setup: PlaceSetup, secret: str, http: httpx.AsyncClient) -> None:
        self._setup = setup
        self._secret = secret
        self._address = s3_address(setup)
        self._host = urlsplit(self._address.base_url).hostname or self._address.base_url
        self._http = http

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> Copy:
        """See `Place.put`. The server compares what arrives with the checksum that goes with it."""
        digest = base64.b64encode(await asyncio.to_thread(digest_md5, path)).decode("ascii")
        headers = {"Content-Type": content_type, "Content-MD5": digest, "Content-Length": str(await measure(path))}
        await self._call("PUT", key, headers, read_blocks(path, moved))
        return Copy(key)

    def holds(self, copy: Copy) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Place.holds`."""
        return True

    async def link(self, copy: Copy) -> str:
        """See `Place.link`. Under a public base URL nothing is signed; else the link allows reading, and nothing more."""
        public = with_scheme(self._setup.value("public_url")).rstrip("/")
        if public:
            return f"{public}/{copy.key}"
        return await self._sign("GET", copy.key, {}, LINK_S)

    async def delete(self, copy: Copy) -> None:
        """See `Place.delete`."""
        await self._call("DELETE", copy.key, {}, None)

    async def _sign(self, method: str, key: str, headers: dict[str, str], life_s: int) -> str:
        signed = {name: text for name, text in headers.items() if name != "Content-Length"}
        return await asyncio.to_thread(self._sign_now, method, f"{self._address.base_url}/{key}", signed, life_s)

    def _sign_now(self, method: str, url: str, headers: dict[str, str], life_s: int) -> str:
        from botocore.auth import S3SigV4QueryAuth
        from botocore.awsrequest import AWSRequest

        request = AWSRequest(method=method, url=url, headers=headers)
        S3SigV4QueryAuth(self._find_credentials(), "s3", self._address.region, expires=life_s).add_auth(request)
        return str(request.url)

    def _find_credentials(self) -> Credentials:
        from botocore.credentials import Credentials

        profile = self._setup.value("profile")
        if not profile:
            if not self._secret:
                raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._setup.name)
            return Credentials(self._setup.value("key_id"), self._secret)
        return _read_profile(profile)

    async def _call(self, method: str, key: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None) -> None:
        url = await self._sign(method, key, headers, CALL_S)
        try:
            answer = await ask(self._http, method, url, content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error
        code = read_field(answer.text, "Code") if not answer.is_success else ""
        if answer.is_success or (method == "DELETE" and answer.status_code == 404 and code != "NoSuchBucket"):
            return
        raise self._explain(answer, code)

    def _explain(self, answer: httpx.Response, code: str) -> StorageError:
        kind = _BY_CODE.get(code)
        if answer.status_code == 403 and measure_skew_s(answer) > SKEW_S:
            kind = Kind.STORAGE_CLOCK_OFF
        if kind is None:
            kind = _by_status(answer.status_code)
        params: dict[str, str | int] = {"host": self._host}
        if kind is Kind.STORAGE_BUCKET_MISSING:
            params["bucket"] = self._address.bucket
        elif kind is Kind.STORAGE_REGION_WRONG:
            right = answer.headers.get("x-amz-bucket-region") or read_field(answer.text, "Region")
            params |= {"region": self._address.region, "right_region": right}
        elif kind in (Kind.STORAGE_REFUSED, Kind.STORAGE_WRITE_DENIED):
            params |= {"status": answer.status_code, "message": code}
        return StorageError(kind, **params)


def _by_status(status: int) -> Kind:
    if status in (301, 307):
        return Kind.STORAGE_REGION_WRONG
    if status in (401, 403):
        return Kind.STORAGE_WRITE_DENIED
    if status == 404:
        return Kind.STORAGE_BUCKET_MISSING
    if status == 507:
        return Kind.STORAGE_FULL
    return Kind.STORAGE_NO_ANSWER if status >= 500 or status in (408, 429) else Kind.STORAGE_REFUSED


def _read_profile(profile: str) -> Credentials:
    """The credentials of this machine's AWS profile. Raises `StorageError` (storage_profile_missing) where it has none."""
    from botocore.exceptions import BotoCoreError
    from botocore.session import Session

    try:
        found = Session(profile=profile).get_credentials()
    except BotoCoreError as error:
        raise StorageError(Kind.STORAGE_PROFILE_MISSING, profile=profile) from error
    if found is None:
        raise StorageError(Kind.STORAGE_PROFILE_MISSING, profile=profile)
    return found
