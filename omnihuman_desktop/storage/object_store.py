"""The plain object store that the sandbox offers: PUT and DELETE with the account's key, GET by anyone."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from omnihuman_desktop.domain.account import Account

BLOCK_BYTES = 64 * 1024


async def read_blocks(path: Path, moved: Callable[[int], None]) -> AsyncIterator[bytes]:
    """The bytes of `path` in blocks; `moved` is told the sum before each next one is asked for."""
    file = await asyncio.to_thread(path.open, "rb")
    try:
        done = 0
        while block := await asyncio.to_thread(file.read, BLOCK_BYTES):
            yield block
            done += len(block)
            moved(done)
    finally:
        await asyncio.to_thread(file.close)


class ObjectStore:
    """The object store at an account's files address. A `Place`."""

    def __init__(self, account: Account, http: httpx.AsyncClient) -> None:
        self._account = account
        self._http = http
        self._headers = {"Authorization": f"Bearer {account.key}"}

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> None:
        """See `Place.put`."""
        size = (await asyncio.to_thread(path.stat)).st_size
        headers = self._headers | {"Content-Type": content_type, "Content-Length": str(size)}
        await self._call("PUT", key, headers, read_blocks(path, moved))

    async def link(self, key: str) -> str:
        """See `Place.link`."""
        return self._address(key)

    async def delete(self, key: str) -> None:
        """See `Place.delete`."""
        await self._call("DELETE", key, self._headers, None)

    def _address(self, key: str) -> str:
        return f"{self._account.files_url}/objects/{key}"

    async def _call(self, method: str, key: str, headers: dict[str, str], content: AsyncIterator[bytes] | None) -> None:
        try:
            answer = await self._http.request(method, self._address(key), headers=headers, content=content)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._account.host) from error
        if answer.is_success or (method == "DELETE" and answer.status_code == 404):
            return
        if answer.status_code >= 500 or answer.status_code == 429:
            raise StorageError(Kind.STORAGE_NO_ANSWER, host=self._account.host)
        raise StorageError(Kind.STORAGE_REFUSED, host=self._account.host, status=answer.status_code)
