"""EvoLink's file host, as its documentation describes it: uploads as a form, and refusals of its own shape.

Every response is {"success", "code", "msg", "data"}; a failure is {"success": false, "code", "msg"}.
"""

from __future__ import annotations

import email.message
import re
import secrets
import time
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.http_messages import Request, Response, file_response, json_response
from omnihuman_desktop.sandbox.objects import OBJECT_MAX_BYTES
from omnihuman_desktop.sandbox.refusals import Refusal, invalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.sandbox.objects import ObjectStore

KEPT_S = 72 * 3600
"""How long a file is kept according to `expires_at`, in seconds."""

CALLS = frozenset({"upload_file", "delete_file", "quota"})
"""The calls whose refusals have the file host's shape."""

_FOLDER = "evolink-files/"
_ID = re.compile(r"file-[0-9a-f]{32}")
_FORM_MAX_BYTES = OBJECT_MAX_BYTES + 64 * 1024
_FOLDS = re.compile(r"[^A-Za-z0-9._/-]+")


@dataclass(frozen=True)
class _Part:
    file_name: str
    content_type: str
    content: bytes


class FilesApi:
    """The file host's calls. `base_url` is what the files' URLs begin with."""

    def __init__(self, base_url: str, store: ObjectStore) -> None:
        self._base_url = base_url
        self._store = store

    def calls(self) -> dict[str, Callable[[Request, str], Response]]:
        """Return each call's handler by the call's name."""
        return {"upload_file": self.upload, "get_file": self.get, "delete_file": self.delete, "quota": self.quota}

    def upload(self, request: Request, _: str) -> Response:
        """Store the file of the form."""
        parts = _read_form(request)
        file = parts.get("file")
        if file is None:
            raise invalid("file", "file is required")
        if request.fault and request.fault.name == "no_audio" and file.content_type.startswith("audio/"):
            raise Refusal(400, f"Unsupported file type: {file.content_type}", param="file")
        folder = _FOLDS.sub("-", _text(parts, "uploadPath")).strip("/")
        name = _FOLDS.sub("-", _text(parts, "fileName") or file.file_name).strip("/") or "file"
        file_id = f"file-{secrets.token_hex(16)}"
        content = memoryview(file.content)

        def read(size_bytes: int) -> bytes:
            nonlocal content
            data, content = bytes(content[:size_bytes]), content[size_bytes:]
            return data

        stored = self._store.put(_FOLDER + file_id, file.content_type, len(file.content), read)
        url = f"{self._base_url}/files/{file_id}/{name}"
        return json_response(_succeed(_describe_file(file_id, name, folder, file, url, stored.size_bytes)))

    def get(self, request: Request, path: str) -> Response:
        """Return a file to anyone who has its URL."""
        stored = self._store.find(_FOLDER + _check_id(path.partition("/")[0]))
        if stored is None:
            raise refusals.not_found()
        return file_response(self._store.path(stored), stored.etag, stored.content_type, request)

    def delete(self, _request: Request, file_id: str) -> Response:
        """Delete a file. Raises `Refusal` where there is none."""
        if self._store.find(_FOLDER + _check_id(file_id)) is None:
            raise refusals.not_found()
        self._store.delete(_FOLDER + file_id)
        return json_response(_succeed(None))

    def quota(self, _request: Request, _: str) -> Response:
        """Return the limit for one file; the sandbox has no other quota."""
        return json_response(_succeed({"max_file_size": OBJECT_MAX_BYTES}))


def reshape(response: Response, refusal: Refusal) -> Response:
    """`answer`, in the shape of the file host's refusals."""
    reshaped = json_response({"success": False, "code": refusal.status, "msg": refusal.message}, refusal.status)
    reshaped.headers = response.headers
    return reshaped


def _succeed(data: Any) -> dict[str, Any]:
    return {"success": True, "code": 200, "msg": "success", "data": data}


def _describe_file(file_id: str, name: str, folder: str, file: _Part, url: str, size_bytes: int) -> dict[str, Any]:
    now = time.time()
    return {
        "file_id": file_id,
        "file_name": name,
        "original_name": file.file_name,
        "file_size": size_bytes,
        "mime_type": file.content_type,
        "upload_path": folder,
        "file_url": url,
        "download_url": url,
        "upload_time": _clock(now),
        "expires_at": _clock(now + KEPT_S),
    }


def _clock(when: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(when))


def _check_id(file_id: str) -> str:
    if not _ID.fullmatch(file_id):
        raise refusals.not_found()
    return file_id


def _text(parts: dict[str, _Part], name: str) -> str:
    return parts[name].content.decode("utf-8", "replace") if name in parts else ""


def _read_form(request: Request) -> dict[str, _Part]:
    """Return the form's fields by their names. Raises `Refusal`, EOFError."""
    kind = email.message.Message()
    kind["Content-Type"] = request.header("Content-Type")
    boundary = kind.get_param("boundary")
    if kind.get_content_type() != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
        raise Refusal(400, "multipart/form-data is expected")
    if request.length_bytes > _FORM_MAX_BYTES:
        raise refusals.too_large("file")
    data = bytearray()
    while len(data) < request.length_bytes:
        chunk = request.read(min(256 * 1024, request.length_bytes - len(data)))
        if not chunk:
            raise EOFError("the form ended too soon")
        data += chunk
    pieces = (b"\r\n" + bytes(data)).split(b"\r\n--" + boundary.encode("ascii", "replace"))
    if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
        raise Refusal(400, "The form can't be read")
    return dict(_read_part(piece) for piece in pieces[1:-1])


def _read_part(piece: bytes) -> tuple[str, _Part]:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    fields = email.message_from_bytes(head)
    name = fields.get_param("name", header="Content-Disposition")
    if not isinstance(name, str):
        raise Refusal(400, "The form can't be read")
    return name, _Part(fields.get_filename("") or "", fields.get_content_type(), content)
