"""Azure Blob Storage, with a storage account's key or with SAS tokens. The vendor's library signs, httpx transfers."""

from __future__ import annotations

import asyncio
import binascii
import datetime
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.storage import presigned
from omnihuman_desktop.storage.azure_sas import Sas
from omnihuman_desktop.storage.file_body import read_blocks
from omnihuman_desktop.storage.interface import UploadedFile
from omnihuman_desktop.storage.presigned import PresignedStorage
from omnihuman_desktop.storage.responses import read_field

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    import httpx

_READ, _WRITE, _REMOVE = {"read": True}, {"create": True, "write": True}, {"delete": True}

_BY_CODE = {
    "AuthenticationFailed": Kind.STORAGE_SECRET_WRONG,
    "InvalidAuthenticationInfo": Kind.STORAGE_SECRET_WRONG,
    "ContainerNotFound": Kind.STORAGE_BUCKET_MISSING,
    "InvalidResourceName": Kind.STORAGE_BUCKET_MISSING,
    "AccountIsDisabled": Kind.STORAGE_KEY_REFUSED,
    "AuthorizationFailure": Kind.STORAGE_WRITE_DENIED,
    "AuthorizationPermissionMismatch": Kind.STORAGE_WRITE_DENIED,
    "Md5Mismatch": Kind.STORAGE_NO_ANSWER,
}


class AzureBlob(PresignedStorage):
    """A `Storage` in a container. `secret` is one of the storage account's keys, base64."""

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:
        """See `Storage.upload`."""
        headers = {"x-ms-blob-type": "BlockBlob", **await self._build_headers(path, content_type)}
        await self._request("PUT", key, _WRITE, headers, read_blocks(path, report_progress))
        return UploadedFile(key)

    async def create_link(self, file: UploadedFile) -> str:
        """See `Storage.create_link`. The link is unsigned under a public base URL; a signed one grants reading only."""
        return self._public_link(file) or await self._sign(file.key, _READ, presigned.READ_LINK_S)

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`."""
        await self._request("DELETE", file.key, _REMOVE, {}, None)

    async def _sign(self, key: str, rights: dict[str, bool], lifetime_s: int) -> str:
        if not self._secret:
            raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._location.name)
        return await asyncio.to_thread(self._sign_now, key, rights, lifetime_s)

    def _sign_now(self, key: str, rights: dict[str, bool], lifetime_s: int) -> str:
        from azure.storage.blob import BlobSasPermissions, generate_blob_sas

        try:
            signature = generate_blob_sas(
                self._location.value("account"),
                self._location.value("bucket"),
                key,
                account_key=self._secret,
                permission=BlobSasPermissions(**rights),
                expiry=datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=lifetime_s),
            )
        except (binascii.Error, ValueError) as error:
            raise StorageError(Kind.STORAGE_SECRET_WRONG, host=self._host) from error
        return f"{self._base_url}/{key}?{signature}"

    async def _request(
        self,
        method: str,
        key: str,
        rights: dict[str, bool],
        headers: dict[str, str],
        content: AsyncGenerator[bytes, None] | None,
    ) -> None:
        url = await self._sign(key, rights, presigned.REQUEST_LINK_S)
        response = await self._send(method, url, headers, content)
        if not response.is_success:
            code = response.headers.get("x-ms-error-code") or read_field(response.text, "Code")
            if method != "DELETE" or code != "BlobNotFound":
                raise self._explain(response, code)

    def _explain(self, response: httpx.Response, code: str) -> StorageError:
        kind = self._classify(code)
        if presigned.is_clock_off(response):
            kind = Kind.STORAGE_CLOCK_OFF
        if kind is None:
            kind = Kind.STORAGE_NO_ANSWER if presigned.is_busy(response.status_code) else Kind.STORAGE_REFUSED
        if kind is Kind.STORAGE_BUCKET_MISSING:
            return StorageError(kind, host=self._host, bucket=self._location.value("bucket"))
        return StorageError(kind, host=self._host, status=response.status_code, message=code)

    def _classify(self, code: str) -> Kind | None:
        """Return the kind of error that the server's error `code` means; None for an unknown one."""
        return _BY_CODE.get(code)


class AzureBySas(AzureBlob):
    """A `Storage` in a container that is accessed with ready-made SAS tokens.

    `secret` holds two lines: a SAS that may write and delete, and one that may only read, which links are made of. Without the
    account's key a wide SAS can't be narrowed, so `create_link` raises rather than give away one that can write. Where the
    container is public, the second line may be empty.
    """

    async def _sign(self, key: str, rights: dict[str, bool], lifetime_s: int) -> str:  # noqa: ARG002 - a ready-made SAS fixes both
        writing, _, reading = self._secret.partition("\n")
        if not writing:
            raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._location.name)
        sas = Sas.parse(reading if rights is _READ else writing)
        check = sas.check_reading if rights is _READ else sas.check_writing
        check(self._host, time.time())
        return f"{self._base_url}/{key}?{sas.text}"

    def _classify(self, code: str) -> Kind | None:
        kind = super()._classify(code)
        return Kind.STORAGE_SAS_REFUSED if kind is Kind.STORAGE_SECRET_WRONG else kind
