"""WebDAV: files are sent with a user's name and password, and read by anyone under a public base URL."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageLocation, service_address
from omnihuman_desktop.storage.file_body import ask, measure, read_blocks
from omnihuman_desktop.storage.interface import PublishedStorage, UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

THERE_ALREADY = frozenset({301, 302, 405})
"""What servers say to MKCOL of a folder that exists."""


class WebDav(PublishedStorage):
    """A folder of a WebDAV server. A `Place`. `secret` is the password."""

    def __init__(self, setup: StorageLocation, secret: str, http: httpx.AsyncClient) -> None:
        super().__init__(setup)
        self._base_url = service_address(setup)
        self._host = urlsplit(self._base_url).hostname or self._base_url
        self._auth = httpx.BasicAuth(setup.value("key_id"), secret)
        self._http = http

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        """See `Place.put`."""
        parts = key.split("/")[:-1]
        for depth in range(1, len(parts) + 1):
            await self._call("MKCOL", "/".join(parts[:depth]) + "/", {}, None, THERE_ALREADY)
        headers = {"Content-Type": content_type, "Content-Length": str(await measure(path))}
        await self._call("PUT", key, headers, read_blocks(path, moved))
        return UploadedFile(key)

    async def delete(self, copy: UploadedFile) -> None:
        """See `Place.delete`."""
        await self._call("DELETE", copy.key, {}, None, frozenset({404, 410}))

    async def _call(
        self,
        method: str,
        key: str,
        headers: dict[str, str],
        content: AsyncGenerator[bytes, None] | None,
        allowed: frozenset[int] = frozenset(),
    ) -> None:
        url = f"{self._base_url}/{key}"
        try:
            answer = await ask(self._http, method, url, content, headers=headers, auth=self._auth)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error
        if not answer.is_success and answer.status_code not in allowed:
            raise StorageError(_by_status(answer.status_code), host=self._host, status=answer.status_code, message="")


def _by_status(status: int) -> Kind:
    known = {401: Kind.STORAGE_LOGIN_REFUSED, 403: Kind.STORAGE_WRITE_DENIED, 413: Kind.STORAGE_FULL, 507: Kind.STORAGE_FULL}
    if status in (404, 409):
        return Kind.STORAGE_FOLDER_MISSING
    return known.get(status) or (Kind.STORAGE_NO_ANSWER if status >= 500 or status in (408, 423, 429) else Kind.STORAGE_REFUSED)
