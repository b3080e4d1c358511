"""The vendor's own file host: uploads with the account's key, kept for 72 hours, read by anyone who has the address.

Sources: the vendor's documentation pages and public clients of it; none of it stands in the service's contract. The pages
on its other ways of uploading list pictures alone, while a public client says that it takes sound: so sound is tried, and a
no to it is told as such.
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
from omnihuman_desktop.storage.file_body import ask, measure, read_blocks
from omnihuman_desktop.storage.interface import UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from omnihuman_desktop.domain.account import Account

KEPT_S = 72 * 3600
"""How long the host keeps a file, in seconds (the vendor's documentation)."""

MESSAGE_MAX = 200


class EvolinkFiles:
    """The file host at an account's files address. A `Place`.

    The host makes up the addresses of its files, so they are held in memory only: after a restart a file is sent again.
    """

    def __init__(self, account: Account, http: httpx.AsyncClient) -> None:
        self._base_url = f"{account.files_url}/api/v1/files"
        self._host = urlsplit(account.files_url).hostname or account.files_url
        self._http = http
        self._headers = {"Authorization": f"Bearer {account.key}"}
        self._links: dict[str, str] = {}

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        """See `Place.put`. Raises `StorageError` (storage_audio_refused) where the host takes no sound."""
        folder, _, name = key.rpartition("/")
        form = _Form({"uploadPath": folder, "fileName": name}, name, content_type)
        size_bytes = await measure(path)
        headers = self._headers | {
            "Content-Type": form.content_type,
            "Content-Length": str(len(form.head) + size_bytes + len(form.tail)),
        }
        answer = await self._call("POST", "/upload/stream", headers, form.wrap(read_blocks(path, moved)))
        data = self._read(answer, sound=content_type.startswith("audio/")).get("data")
        data = data if isinstance(data, dict) else {}
        file_id, link = data.get("file_id"), data.get("file_url") or data.get("download_url")
        if not isinstance(link, str) or urlsplit(link).scheme not in ("http", "https") or file_id in (None, ""):
            raise StorageError(Kind.STORAGE_REFUSED, host=self._host, status=answer.status_code, message="")
        self._links[str(file_id)] = link
        return UploadedFile(key, str(file_id), time.time() + KEPT_S)

    def holds(self, copy: UploadedFile) -> bool:
        """See `Place.holds`."""
        return copy.handle in self._links

    async def link(self, copy: UploadedFile) -> str:
        """See `Place.link`."""
        return self._links[copy.handle]

    async def delete(self, copy: UploadedFile) -> None:
        """See `Place.delete`. A file whose id was never learned is left to the host, which removes it after 72 hours."""
        if not copy.handle:
            return
        self._links.pop(copy.handle, None)
        answer = await self._call("DELETE", f"/{quote(copy.handle, safe='')}", self._headers, None)
        if answer.status_code != 404 and _decode(answer).get("code") != 404:
            self._read(answer)

    async def _call(
        self, method: str, path: str, headers: dict[str, str], content: AsyncGenerator[bytes, None] | None
    ) -> httpx.Response:
        try:
            return await ask(self._http, method, self._base_url + path, content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._host) from error

    def _read(self, answer: httpx.Response, *, sound: bool = False) -> dict[str, Any]:
        """What a successful `answer` holds. A failure comes with any status, as {success: false, code, msg}."""
        content = _decode(answer)
        if answer.is_success and content.get("success") is True:
            return content
        code = content.get("code")
        status = code if isinstance(code, int) and 400 <= code < 600 else answer.status_code
        if status in (401, 403):
            raise StorageError(Kind.STORAGE_KEY_REFUSED, host=self._host)
        if status in (402, 507):
            raise StorageError(Kind.STORAGE_FULL, host=self._host)
        if status >= 500 or status in (408, 429) or (answer.is_success and not content):
            raise StorageError(Kind.STORAGE_NO_ANSWER, host=self._host)
        kind = Kind.STORAGE_AUDIO_REFUSED if sound and status != 413 else Kind.STORAGE_REFUSED
        message = str(content.get("msg") or "")[:MESSAGE_MAX]
        raise StorageError(kind, host=self._host, status=status, message=message)


def _decode(answer: httpx.Response) -> dict[str, Any]:
    try:
        content = json.loads(answer.content)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


class _Form:
    """A multipart form whose last field is a file. All its texts are the program's own, and plain ASCII."""

    def __init__(self, fields: dict[str, str], file_name: str, content_type: str) -> None:
        boundary = f"omnihuman-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        begin = f'--{boundary}\r\nContent-Disposition: form-data; name="'
        head = "".join(f'{begin}{name}"\r\n\r\n{value}\r\n' for name, value in fields.items())
        head += f'{begin}file"; filename="{file_name}"\r\n'
        self.head = f"{head}Content-Type: {content_type}\r\n\r\n".encode("ascii")
        self.tail = f"\r\n--{boundary}--\r\n".encode("ascii")

    async def wrap(self, blocks: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
        """The whole body around the file's `blocks`."""
        yield self.head
        async with aclosing(blocks):
            async for block in blocks:
                yield block
        yield self.tail
