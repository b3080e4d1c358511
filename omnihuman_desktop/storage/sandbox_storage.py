"""The sandbox's object store: PUT and DELETE with the account's key, GET by anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.storage.file_body import file_size, read_blocks, send_request
from omnihuman_desktop.storage.interface import UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from omnihuman_desktop.domain.account import Account


class SandboxStorage:
    """A `Storage` in the object store at the account's files URL."""

    def __init__(self, account: Account, http: httpx.AsyncClient) -> None:
        self._account = account
        self._http = http
        self._headers = {"Authorization": f"Bearer {account.key}"}

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:
        """See `Storage.upload`."""
        headers = self._headers | {"Content-Type": content_type, "Content-Length": str(await file_size(path))}
        await self._request("PUT", key, headers, read_blocks(path, report_progress))
        return UploadedFile(key)

    def can_link(self, file: UploadedFile) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Storage.can_link`."""
        return True

    async def create_link(self, file: UploadedFile) -> str:
        """See `Storage.create_link`."""
        return self._address(file.key)

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`."""
        await self._request("DELETE", file.key, self._headers, None)

    def _address(self, key: str) -> str:
        return f"{self._account.files_url}/objects/{key}"

    async def _request(
        self, method: str, key: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None
    ) -> None:
        try:
            response = await send_request(self._http, method, self._address(key), content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._account.host) from error
        if response.is_success or (method == "DELETE" and response.status_code == 404):
            return
        if response.status_code >= 500 or response.status_code == 429:
            raise StorageError(Kind.STORAGE_NO_ANSWER, host=self._account.host)
        raise StorageError(Kind.STORAGE_REFUSED, host=self._account.host, status=response.status_code)
