"""What stores have in common whose addresses are signed, one by one, for those who hold no key."""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.storage import StorageLocation, service_address, with_scheme
from omnihuman_desktop.storage.file_body import ask, measure
from omnihuman_desktop.storage.responses import digest_md5, measure_skew_s

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from omnihuman_desktop.storage.interface import UploadedFile

LINK_S = 4 * 3600
"""How long a link for reading lives, in seconds."""
CALL_S = 15 * 60
"""How long an address for sending or removing lives, in seconds: a slow upload has only to begin in it."""
SKEW_S = 300.0
"""A clock that differs from the server's by more than this many seconds is off."""


class PresignedStorage:
    """The half of a `Place` that does not depend on who signs. `secret` is what is signed with."""

    def __init__(self, setup: StorageLocation, secret: str, http: httpx.AsyncClient) -> None:
        self._setup = setup
        self._secret = secret
        self._base_url = service_address(setup)
        self._host = urlsplit(self._base_url).hostname or self._base_url
        self._http = http

    def holds(self, copy: UploadedFile) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Place.holds`."""
        return True

    def _public_link(self, copy: UploadedFile) -> str:
        """The unsigned link to `copy` under the public base URL; empty where there is none."""
        public = with_scheme(self._setup.value("public_url")).rstrip("/")
        return f"{public}/{copy.key}" if public else ""

    async def _describe(self, path: Path, content_type: str) -> dict[str, str]:
        """The headers of a body that is `path`. The server compares what arrives with the checksum among them."""
        digest = await asyncio.to_thread(digest_md5, path)
        return {
            "Content-Type": content_type,
            "Content-MD5": base64.b64encode(digest).decode("ascii"),
            "Content-Length": str(await measure(path)),
        }

    async def _send(
        self, method: str, url: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None
    ) -> httpx.Response:
        """One request. Raises `NetworkError`."""
        try:
            return await ask(self._http, method, url, content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error


def is_clock_off(answer: httpx.Response) -> bool:
    """Whether `answer` is a no whose reason may well be this computer's clock."""
    return answer.status_code == 403 and measure_skew_s(answer) > SKEW_S


def is_busy(status: int) -> bool:
    """Whether the same request may fare better in a while."""
    return status >= 500 or status in (408, 429)
