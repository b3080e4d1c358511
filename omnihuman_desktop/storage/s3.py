"""S3 and compatible object stores: botocore presigns the URLs, httpx transfers."""

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
    """A `Storage` in a bucket. `secret` is the secret access key; it is not used where the location names an AWS profile."""

    def __init__(self, location: StorageLocation, secret: str, http: httpx.AsyncClient) -> None:
        super().__init__(location, secret, http)
        self._address = s3_address(location)

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:
        """See `Storage.upload`."""
        await self._request("PUT", key, await self._build_headers(path, content_type), read_blocks(path, report_progress))
        return UploadedFile(key)

    async def create_link(self, file: UploadedFile) -> str:
        """See `Storage.create_link`. The link is unsigned under a public base URL; a signed one grants reading only."""
        return self._public_link(file) or await self._sign("GET", file.key, {}, presigned.READ_LINK_S)

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`."""
        await self._request("DELETE", file.key, {}, None)

    async def _sign(self, method: str, key: str, headers: dict[str, str], lifetime_s: int) -> str:
        presigned = {name: text for name, text in headers.items() if name != "Content-Length"}
        return await asyncio.to_thread(self._sign_now, method, f"{self._address.base_url}/{key}", presigned, lifetime_s)

    def _sign_now(self, method: str, url: str, headers: dict[str, str], lifetime_s: int) -> str:
        from botocore.auth import S3SigV4QueryAuth
        from botocore.awsrequest import AWSRequest

        request = AWSRequest(method=method, url=url, headers=headers)
        S3SigV4QueryAuth(self._read_credentials(), "s3", self._address.region, expires=lifetime_s).add_auth(request)
        return str(request.url)

    def _read_credentials(self) -> Credentials:
        from botocore.credentials import Credentials

        profile = self._location.value("profile")
        if not profile:
            if not self._secret:
                raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._location.name)
            return Credentials(self._location.value("key_id"), self._secret)
        return _read_profile(profile)

    async def _request(
        self, method: str, key: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None
    ) -> None:
        url = await self._sign(method, key, headers, presigned.REQUEST_LINK_S)
        response = await self._send(method, url, headers, content)
        code = read_field(response.text, "Code") if not response.is_success else ""
        if response.is_success or (method == "DELETE" and response.status_code == 404 and code != "NoSuchBucket"):
            return
        raise self._explain(response, code)

    def _explain(self, response: httpx.Response, code: str) -> StorageError:
        kind = _BY_CODE.get(code)
        if presigned.is_clock_off(response):
            kind = Kind.STORAGE_CLOCK_OFF
        if kind is None:
            kind = _by_status(response.status_code)
        params: dict[str, str | int] = {"host": self._host}
        if kind is Kind.STORAGE_BUCKET_MISSING:
            params["bucket"] = self._address.bucket
        elif kind is Kind.STORAGE_REGION_WRONG:
            right = response.headers.get("x-amz-bucket-region") or read_field(response.text, "Region")
            params |= {"region": self._address.region, "right_region": right}
        elif kind in (Kind.STORAGE_REFUSED, Kind.STORAGE_WRITE_DENIED):
            params |= {"status": response.status_code, "message": code}
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
    """Return the credentials of an AWS profile of this computer. Raises `StorageError` (storage_profile_missing)."""
    from botocore.exceptions import BotoCoreError
    from botocore.session import Session

    try:
        found = Session(profile=profile).get_credentials()
    except BotoCoreError as error:
        raise StorageError(Kind.STORAGE_PROFILE_MISSING, profile=profile) from error
    if found is None:
        raise StorageError(Kind.STORAGE_PROFILE_MISSING, profile=profile)
    return found
