"""Azure Blob Storage: shared access signatures by the vendor's own library, or by somebody else; transfers by httpx."""

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
    """A container. A `Place`. `secret` is one of the storage account's keys."""

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        """See `Place.put`."""
        headers = {"x-ms-blob-type": "BlockBlob", **await self._describe(path, content_type)}
        await self._call("PUT", key, _WRITE, headers, read_blocks(path, moved))
        return UploadedFile(key)

    async def link(self, copy: UploadedFile) -> str:
        """See `Place.link`. Under a public base URL nothing is signed; else the link allows reading, and nothing more."""
        return self._public_link(copy) or await self._sign(copy.key, _READ, presigned.LINK_S)

    async def delete(self, copy: UploadedFile) -> None:
        """See `Place.delete`."""
        await self._call("DELETE", copy.key, _REMOVE, {}, None)

    async def _sign(self, key: str, rights: dict[str, bool], life_s: int) -> str:
        if not self._secret:
            raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._setup.name)
        return await asyncio.to_thread(self._sign_now, key, rights, life_s)

    def _sign_now(self, key: str, rights: dict[str, bool], life_s: int) -> str:
        from azure.storage.blob import BlobSasPermissions, generate_blob_sas

        try:
            signature = generate_blob_sas(
                self._setup.value("account"),
                self._setup.value("bucket"),
                key,
                account_key=self._secret,
                permission=BlobSasPermissions(**rights),
                expiry=datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=life_s),
            )
        except (binascii.Error, ValueError) as error:
            raise StorageError(Kind.STORAGE_SECRET_WRONG, host=self._host) from error
        return f"{self._base_url}/{key}?{signature}"

    async def _call(
        self,
        method: str,
        key: str,
        rights: dict[str, bool],
        headers: dict[str, str],
        content: AsyncGenerator[bytes, None] | None,
    ) -> None:
        url = await self._sign(key, rights, presigned.CALL_S)
        answer = await self._send(method, url, headers, content)
        if not answer.is_success:
            code = answer.headers.get("x-ms-error-code") or read_field(answer.text, "Code")
            if method != "DELETE" or code != "BlobNotFound":
                raise self._explain(answer, code)

    def _explain(self, answer: httpx.Response, code: str) -> StorageError:
        kind = self._judge(code)
        if presigned.is_clock_off(answer):
            kind = Kind.STORAGE_CLOCK_OFF
        if kind is None:
            kind = Kind.STORAGE_NO_ANSWER if presigned.is_busy(answer.status_code) else Kind.STORAGE_REFUSED
        if kind is Kind.STORAGE_BUCKET_MISSING:
            return StorageError(kind, host=self._host, bucket=self._setup.value("bucket"))
        return StorageError(kind, host=self._host, status=answer.status_code, message=code)

    def _judge(self, code: str) -> Kind | None:
        """What a refusal's `code` means for who signs like this."""
        return _BY_CODE.get(code)


class AzureBySas(AzureBlob):
    """A container that is reached with signatures of somebody else's making. A `Place`.

    `secret` holds two lines: a signature that may write and delete, and one that may do nothing but read, which is what links
    are made of. No narrower signature can be made of a wide one without the account's key; so a link is refused, rather than
    one given away that can write. Where the container is public, the second line may be empty.
    """

    async def _sign(self, key: str, rights: dict[str, bool], life_s: int) -> str:  # noqa: ARG002 - they live as they were made
        writing, _, reading = self._secret.partition("\n")
        if not writing:
            raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._setup.name)
        sas = Sas.parse(reading if rights is _READ else writing)
        check = sas.check_reading if rights is _READ else sas.check_writing
        check(self._host, time.time())
        return f"{self._base_url}/{key}?{sas.text}"

    def _judge(self, code: str) -> Kind | None:
        kind = super()._judge(code)
        return Kind.STORAGE_SAS_REFUSED if kind is Kind.STORAGE_SECRET_WRONG else kind
