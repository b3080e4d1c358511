"""The common part of storages that work with presigned URLs (S3, Azure)."""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.storage import StorageLocation, service_address, with_scheme
from omnihuman_desktop.storage.file_body import file_size, send_request
from omnihuman_desktop.storage.responses import digest_md5, measure_skew_s

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from omnihuman_desktop.storage.interface import UploadedFile

READ_LINK_S = 4 * 3600
"""How long a link for the service is valid, in seconds."""
REQUEST_LINK_S = 15 * 60
"""How long the URL of one upload or deletion is valid, in seconds: a slow upload only has to begin within it."""
SKEW_S = 300.0
"""From how many seconds of difference to the server's clock this computer's clock counts as wrong."""


class PresignedStorage:
    """Base of a `Storage` whose requests and links are presigned URLs. `secret` is what they are signed with."""

    def __init__(self, location: StorageLocation, secret: str, http: httpx.AsyncClient) -> None:
        self._location = location
        self._secret = secret
        self._base_url = service_address(location)
        self._host = urlsplit(self._base_url).hostname or self._base_url
        self._http = http

    def can_link(self, file: UploadedFile) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Storage.can_link`."""
        return True

    def _public_link(self, file: UploadedFile) -> str:
        """Return the unsigned link to `file` under the public base URL; empty where the location has none."""
        public = with_scheme(self._location.value("public_url")).rstrip("/")
        return f"{public}/{file.key}" if public else ""

    async def _build_headers(self, path: Path, content_type: str) -> dict[str, str]:
        """Return the headers for uploading `path`; the server compares what arrives with their Content-MD5."""
        digest = await asyncio.to_thread(digest_md5, path)
        return {
            "Content-Type": content_type,
            "Content-MD5": base64.b64encode(digest).decode("ascii"),
            "Content-Length": str(await file_size(path)),
        }

    async def _send(
        self, method: str, url: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None
    ) -> httpx.Response:
        """Send one request. Raises `NetworkError`."""
        try:
            return await send_request(self._http, method, url, content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error


def is_clock_off(response: httpx.Response) -> bool:
    """Whether `response` is a refusal that this computer's wrong clock may have caused."""
    return response.status_code == 403 and measure_skew_s(response) > SKEW_S


def is_busy(status: int) -> bool:
    """Whether a retry of the same request may succeed."""
    return status >= 500 or status in (408, 429)
