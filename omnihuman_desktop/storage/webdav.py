"""WebDAV: uploads with a user name and password; a web server publishes the folder under a public base URL.

The login is Basic or Digest, as the server asks for it. A server that has moved is never followed by itself, since the password
would go along: its new address is reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageLocation, service_address
from omnihuman_desktop.storage.file_body import file_size, read_blocks, send_request
from omnihuman_desktop.storage.http_login import Login
from omnihuman_desktop.storage.interface import PublishedStorage, UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

FOLDER_EXISTS = frozenset({301, 302, 405})
"""The statuses that servers return to MKCOL for a folder that exists."""

_REDIRECTS = frozenset({301, 302, 307, 308})
_ATTEMPTS = 2


class WebDav(PublishedStorage):
    """A `Storage` in a folder of a WebDAV server. `secret` is the password."""

    def __init__(self, location: StorageLocation, secret: str, http: httpx.AsyncClient) -> None:
        super().__init__(location)
        self._base_url = service_address(location)
        self._host = urlsplit(self._base_url).hostname or self._base_url
        self._auth = Login(location.value("key_id"), secret)
        self._http = http

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:
        """See `Storage.upload`."""
        parts = key.split("/")[:-1]
        # The folder itself, too, where the key has none: a request without a body has to come first, for the login.
        for depth in range(bool(parts), len(parts) + 1):
            folder = "".join(f"{part}/" for part in parts[:depth])
            await self._request("MKCOL", folder, {}, None, FOLDER_EXISTS)
        headers = {"Content-Type": content_type, "Content-Length": str(await file_size(path))}
        await self._put(path, key, headers, report_progress)
        return UploadedFile(key)

    async def _put(self, path: Path, key: str, headers: dict[str, str], report_progress: Callable[[int], None]) -> None:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                await self._request("PUT", key, headers, read_blocks(path, report_progress))
            except httpx.StreamConsumed as error:
                if attempt == _ATTEMPTS:
                    raise StorageError(Kind.STORAGE_LOGIN_REFUSED, host=self._host) from error
            else:
                return

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`."""
        await self._request("DELETE", file.key, {}, None, frozenset({404, 410}))

    async def _request(
        self,
        method: str,
        key: str,
        headers: dict[str, str],
        content: AsyncGenerator[bytes, None] | None,
        allowed: frozenset[int] = frozenset(),
    ) -> None:
        url = f"{self._base_url}/{key}"
        try:
            response = await send_request(self._http, method, url, content, headers=headers, auth=self._auth)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error
        if response.status_code in _REDIRECTS and (moved := self._find_new_address(response, key)):
            raise StorageError(Kind.STORAGE_MOVED, host=self._host, url=moved)
        if not response.is_success and response.status_code not in allowed:
            raise StorageError(_by_status(response.status_code), host=self._host, status=response.status_code, message="")

    def _find_new_address(self, response: httpx.Response, key: str) -> str:
        """Return the base URL that the server sends on to; empty where that is the same one, or a page of another kind."""
        target = urlsplit(urljoin(f"{self._base_url}/{key}", response.headers.get("location", "")))
        path, name = target.path.rstrip("/"), f"/{key}".rstrip("/")
        host = target.netloc.rpartition("@")[2]
        secure = urlsplit(self._base_url).scheme == "https"
        if (
            target.scheme not in ("http", "https")
            or not host
            or not path.endswith(name)
            or (secure and target.scheme != "https")
        ):
            return ""
        moved = f"{target.scheme}://{host}{path.removesuffix(name)}"
        return "" if moved.lower() == self._base_url.lower() else moved


def _by_status(status: int) -> Kind:
    known = {401: Kind.STORAGE_LOGIN_REFUSED, 403: Kind.STORAGE_WRITE_DENIED, 413: Kind.STORAGE_FULL, 507: Kind.STORAGE_FULL}
    if status in (404, 409):
        return Kind.STORAGE_FOLDER_MISSING
    return known.get(status) or (Kind.STORAGE_NO_ANSWER if status >= 500 or status in (408, 423, 429) else Kind.STORAGE_REFUSED)
