"""The object store: bytes under a key, each in a file of its own."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from typing import IO, TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import asdict, dataclass
from omnihuman_desktop.sandbox.refusals import Refusal
from omnihuman_desktop.system.atomic_file import open_atomically

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.sandbox.data_folder import DataFolder

OBJECT_MAX_BYTES = 64 * 1024 * 1024
_KEY = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*")
_KEY_MAX_LENGTH = 512
_CHUNK = 64 * 1024


@dataclass(frozen=True)
class StoredObject:
    """An object: the name of its file, its media type, its size in bytes and its ETag."""

    file: str
    content_type: str
    size_bytes: int
    etag: str


def check_key(key: str) -> str:
    """Return `key` if valid. Raises `Refusal`: no empty part, none that begins with a dot, nothing but `A-Za-z0-9._-/`."""
    if len(key) > _KEY_MAX_LENGTH or not _KEY.fullmatch(key):
        raise Refusal(400, "Invalid object key", param="key")
    return key


class ObjectStore:
    """Stores objects in files with random names; the database maps keys to files. Safe to use from any thread."""

    def __init__(self, state: DataFolder) -> None:
        self._state = state
        self._folder = state.folder / "objects"
        known = {self._value(value).file for (value,) in state.execute("SELECT value FROM objects")}
        for path in self._folder.iterdir():
            if path.name not in known:
                path.unlink(missing_ok=True)

    def put(self, key: str, content_type: str, size_bytes: int, read: Callable[[int], bytes]) -> StoredObject:
        """Store `size_bytes` from `read(max_bytes)` as `key`. Raises `Refusal`; EOFError when the bytes end too soon."""
        check_key(key)
        if size_bytes > OBJECT_MAX_BYTES:
            raise Refusal(413, "Object too large")
        name = secrets.token_hex(16)
        with open_atomically(self._folder / name) as file:
            etag = _write(file, size_bytes, read)
        stored = StoredObject(name, content_type or "application/octet-stream", size_bytes, etag)
        before = self.find(key)
        self._state.execute("INSERT OR REPLACE INTO objects (key, value) VALUES (?, ?)", key, json.dumps(asdict(stored)))
        self._discard(before)
        return stored

    def find(self, key: str) -> StoredObject | None:
        """Return the object `key`, or None. Raises `Refusal` for an invalid key."""
        rows = self._state.execute("SELECT value FROM objects WHERE key = ?", check_key(key))
        return self._value(rows[0][0]) if rows else None

    def path(self, stored: StoredObject) -> Path:
        """Return the path of the object's file."""
        return self._folder / stored.file

    def delete(self, key: str) -> None:
        """Forget the object, if there is one."""
        before = self.find(key)
        self._state.execute("DELETE FROM objects WHERE key = ?", key)
        self._discard(before)

    def _discard(self, stored: StoredObject | None) -> None:
        if stored is None:
            return
        try:
            self.path(stored).unlink(missing_ok=True)
        except PermissionError:
            # Somebody still reads it (Windows); the next start finds it without a key and removes it.
            return

    @staticmethod
    def _value(text: str) -> StoredObject:
        return StoredObject(**json.loads(text))


def _write(file: IO[bytes], size_bytes: int, read: Callable[[int], bytes]) -> str:
    digest = hashlib.sha256()
    left = size_bytes
    while left:
        chunk = read(min(_CHUNK, left))
        if not chunk:
            raise EOFError("the object's bytes ended too soon")
        file.write(chunk)
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest()[:32]
