"""EvoLink's file host: uploads with the account's key, kept for 72 hours, readable by anyone who has the URL.

Sources: EvoLink's documentation pages and public clients; the service's contract does not mention it. The pages list only
pictures as uploads, while a public client uploads sound: so sound is tried, and a refusal of it has an error of its own.
"""

from __future__ import annotations

import json
import secrets
import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.logs import redact_secrets
from omnihuman_desktop.storage.file_body import file_size, read_blocks, send_request
from omnihuman_desktop.storage.interface import UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from omnihuman_desktop.domain.account import Account

KEPT_S = 72 * 3600
"""How long the host keeps a file, in seconds (the vendor's documentation)."""

MESSAGE_MAX = 200


class EvolinkFiles:
    """A `Storage` at the account's files URL.

    The host chooses the URLs of its files. They are kept in memory only, so a file is uploaded again after a restart.
    """

    def __init__(self, account: Account, http: httpx.AsyncClient) -> None:
        self._base_url = f"{account.files_url}/api/v1/files"
        self._host = urlsplit(account.files_url).hostname or account.files_url
        self._http = http
        self._headers = {"Authorization": f"Bearer {account.key}"}
        self._links: dict[str, str] = {}

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:
        """See `Storage.upload`. Raises `StorageError` (storage_audio_refused) where the host refuses sound."""
        folder, _, name = key.rpartition("/")
        form = _Form({"uploadPath": folder, "fileName": name}, name, content_type)
        size_bytes = await file_size(path)
        headers = self._headers | {
            "Content-Type": form.content_type,
            "Content-Length": str(len(form.head) + size_bytes + len(form.tail)),
        }
        response = await self._request("POST", "/upload/stream", headers, form.wrap(read_blocks(path, report_progress)))
        data = self._read(response, sound=content_type.startswith("audio/")).get("data")
        data = data if isinstance(data, dict) else {}
        file_id, link = data.get("file_id"), data.get("file_url") or data.get("download_url")
        if not isinstance(link, str) or urlsplit(link).scheme not in ("http", "https") or file_id in (None, ""):
            raise StorageError(Kind.STORAGE_REFUSED, host=self._host, status=response.status_code, message="")
        self._links[str(file_id)] = link
        return UploadedFile(key, str(file_id), time.time() + KEPT_S)

    def can_link(self, file: UploadedFile) -> bool:
        """See `Storage.can_link`."""
        return file.handle in self._links

    async def create_link(self, file: UploadedFile) -> str:
        """See `Storage.create_link`."""
        return self._links[file.handle]

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`. A file without a known id is left to the host, which deletes it after 72 hours."""
        if not file.handle:
            return
        self._links.pop(file.handle, None)
        response = await self._request("DELETE", f"/{quote(file.handle, safe='')}", self._headers, None)
        if response.status_code != 404 and _decode(response).get("code") != 404:
            self._read(response)

    async def _request(
        self, method: str, path: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None
    ) -> httpx.Response:
        try:
            return await send_request(self._http, method, self._base_url + path, content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error

    def _read(self, response: httpx.Response, *, sound: bool = False) -> dict[str, Any]:
        """Return the JSON of a successful `response`. A failure has any HTTP status and {success: false, code, msg}."""
        content = _decode(response)
        if response.is_success and content.get("success") is True:
            return content
        code = content.get("code")
        status = code if isinstance(code, int) and 400 <= code < 600 else response.status_code
        if status in (401, 403):
            raise StorageError(Kind.STORAGE_KEY_REFUSED, host=self._host)
        if status in (402, 507):
            raise StorageError(Kind.STORAGE_FULL, host=self._host)
        if status >= 500 or status in (408, 429) or (response.is_success and not content):
            raise StorageError(Kind.STORAGE_NO_ANSWER, host=self._host)
        kind = Kind.STORAGE_AUDIO_REFUSED if sound and status != 413 else Kind.STORAGE_REFUSED
        message = redact_secrets(str(content.get("msg") or "")[: 2 * MESSAGE_MAX])[:MESSAGE_MAX]
        raise StorageError(kind, host=self._host, status=status, message=message)


def _decode(response: httpx.Response) -> dict[str, Any]:
    try:
        content = json.loads(response.content)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


class _Form:
    """A multipart form whose last field is a file. Field names, values and the file name are ASCII."""

    def __init__(self, fields: dict[str, str], file_name: str, content_type: str) -> None:
        boundary = f"omnihuman-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        begin = f'--{boundary}\r\nContent-Disposition: form-data; name="'
        head = "".join(f'{begin}{name}"\r\n\r\n{value}\r\n' for name, value in fields.items())
        head += f'{begin}file"; filename="{file_name}"\r\n'
        self.head = f"{head}Content-Type: {content_type}\r\n\r\n".encode("ascii")
        self.tail = f"\r\n--{boundary}--\r\n".encode("ascii")

    async def wrap(self, blocks: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
        """Yield the whole body, the file's `blocks` between head and tail."""
        yield self.head
        async with aclosing(blocks):
            async for block in blocks:
                yield block
        yield self.tail
