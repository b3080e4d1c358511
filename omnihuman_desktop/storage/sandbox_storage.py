"""The plain object store that the sandbox offers: PUT and DELETE with the account's key, GET by anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.storage.file_body import ask, measure, read_blocks
from omnihuman_desktop.storage.interface import UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from omnihuman_desktop.domain.account import Account


class SandboxStorage:
    """The object store at an account's files address. A `Place`."""

    def __init__(self, account: Account, http: httpx.AsyncClient) -> None:
        self._account = account
        self._http = http
        self._headers = {"Authorization": f"Bearer {account.key}"}

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        """See `Place.put`."""
        headers = self._headers | {"Content-Type": content_type, "Content-Length": str(await measure(path))}
        await self._call("PUT", key, headers, read_blocks(path, moved))
        return UploadedFile(key)

    def holds(self, copy: UploadedFile) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Place.holds`."""
        return True

    async def link(self, copy: UploadedFile) -> str:
        """See `Place.link`."""
        return self._address(copy.key)

    async def delete(self, copy: UploadedFile) -> None:
        """See `Place.delete`."""
        await self._call("DELETE", copy.key, self._headers, None)

    def _address(self, key: str) -> str:
        return f"{self._account.files_url}/objects/{key}"

    async def _call(self, method: str, key: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None) -> None:
        try:
            answer = await ask(self._http, method, self._address(key), content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._account.host) from error
        if answer.is_success or (method == "DELETE" and answer.status_code == 404):
            return
        if answer.status_code >= 500 or answer.status_code == 429:
            raise StorageError(Kind.STORAGE_NO_ANSWER, host=self._account.host)
        raise StorageError(Kind.STORAGE_REFUSED, host=self._account.host, status=answer.status_code)
