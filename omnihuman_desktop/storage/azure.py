"""Azure Blob Storage: shared access signatures by the vendor's own library, transfers by httpx."""

from __future__ import annotations

import asyncio
import base64
import binascii
import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import PlaceSetup, service_address
from omnihuman_desktop.storage.answers import digest_md5, measure_skew_s, read_field
from omnihuman_desktop.storage.blocks import ask, measure, read_blocks
from omnihuman_desktop.storage.place import Copy

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

LINK_S = 4 * 3600
"""How long a link for reading lives, in seconds."""
CALL_S = 15 * 60
"""How long a signature for sending or removing lives, in seconds: a slow upload has only to begin in it."""
SKEW_S = 300.0

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


class AzureBlob:
    """A container. A `Place`. `secret` is one of the storage account's keys."""

    def __init__(self, setup: PlaceSetup, secret: str, http: httpx.AsyncClient) -> None:
        self._setup = setup
        self._secret = secret
        self._container = setup.value("bucket")
        self._base_url = service_address(setup)
        self._host = urlsplit(self._base_url).hostname or self._base_url
        self._http = http

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> Copy:
        """See `Place.put`. The server compares what arrives with the checksum that goes with it."""
        headers = {
            "Content-Type": content_type,
            "Content-MD5": base64.b64encode(await asyncio.to_thread(digest_md5, path)).decode("ascii"),
            "Content-Length": str(await measure(path)),
            "x-ms-blob-type": "BlockBlob",
        }
        await self._call("PUT", key, _WRITE, headers, read_blocks(path, moved))
        return Copy(key)

    def holds(self, copy: Copy) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Place.holds`."""
        return True

    async def link(self, copy: Copy) -> str:
        """See `Place.link`. It allows reading, and nothing more."""
        return await self._sign(copy.key, _READ, LINK_S)

    async def delete(self, copy: Copy) -> None:
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
                self._container,
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
        url = await self._sign(key, rights, CALL_S)
        try:
            answer = await ask(self._http, method, url, content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error
        if not answer.is_success:
            code = answer.headers.get("x-ms-error-code") or read_field(answer.text, "Code")
            if method != "DELETE" or code != "BlobNotFound":
                raise self._explain(answer, code)

    def _explain(self, answer: httpx.Response, code: str) -> StorageError:
        kind = _BY_CODE.get(code)
        if answer.status_code == 403 and measure_skew_s(answer) > SKEW_S:
            kind = Kind.STORAGE_CLOCK_OFF
        if kind is None:
            busy = answer.status_code >= 500 or answer.status_code in (408, 429)
            kind = Kind.STORAGE_NO_ANSWER if busy else Kind.STORAGE_REFUSED
        if kind is Kind.STORAGE_BUCKET_MISSING:
            return StorageError(kind, host=self._host, bucket=self._container)
        return StorageError(kind, host=self._host, status=answer.status_code, message=code)
