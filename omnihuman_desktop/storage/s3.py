"""S3 and everything that speaks it: presigned addresses by botocore's own signer, transfers by httpx."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageLocation, s3_address
from omnihuman_desktop.storage import presigned
from omnihuman_desktop.storage.file_body import read_blocks
from omnihuman_desktop.storage.interface import UploadedFile
from omnihuman_desktop.storage.presigned import PresignedStorage
from omnihuman_desktop.storage.responses import read_field

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    import httpx
    from botocore.credentials import Credentials

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


class S3(PresignedStorage):
    """A bucket. A `Place`. `secret` is the secret access key; with an AWS profile it is not used."""

    def __init__(self, setup: StorageLocation, secret: str, http: httpx.AsyncClient) -> None:
        super().__init__(setup, secret, http)
        self._address = s3_address(setup)

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        """See `Place.put`."""
        await self._call("PUT", key, await self._describe(path, content_type), read_blocks(path, moved))
        return UploadedFile(key)

    async def link(self, copy: UploadedFile) -> str:
        """See `Place.link`. Under a public base URL nothing is signed; else the link allows reading, and nothing more."""
        return self._public_link(copy) or await self._sign("GET", copy.key, {}, presigned.LINK_S)

    async def delete(self, copy: UploadedFile) -> None:
        """See `Place.delete`."""
        await self._call("DELETE", copy.key, {}, None)

    async def _sign(self, method: str, key: str, headers: dict[str, str], life_s: int) -> str:
        presigned = {name: text for name, text in headers.items() if name != "Content-Length"}
        return await asyncio.to_thread(self._sign_now, method, f"{self._address.base_url}/{key}", presigned, life_s)

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
        url = await self._sign(method, key, headers, presigned.CALL_S)
        answer = await self._send(method, url, headers, content)
        code = read_field(answer.text, "Code") if not answer.is_success else ""
        if answer.is_success or (method == "DELETE" and answer.status_code == 404 and code != "NoSuchBucket"):
            return
        raise self._explain(answer, code)

    def _explain(self, answer: httpx.Response, code: str) -> StorageError:
        kind = _BY_CODE.get(code)
        if presigned.is_clock_off(answer):
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
    return Kind.STORAGE_NO_ANSWER if presigned.is_busy(status) else Kind.STORAGE_REFUSED


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
