"""The folder that an exported library is: what lies where in it, and the file that says what it is."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.jobs.schema import MIGRATIONS
from omnihuman_desktop.lazy_dataclass import asdict, dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FORMAT = 1
"""The version of the layout. A folder of a later one is refused."""
MANIFEST, DATABASE = "library.json", "library.sqlite3"
VIDEOS, PORTRAITS = "videos", "portraits"
UNFINISHED = "unfinished"
"""A file in a folder that is being written. What a crash has left with it may be deleted."""
MARGIN_BYTES = 32 * 1024 * 1024
"""How much room is left for everything else on a disk."""
_CHUNK_BYTES = 1 << 20
_MANIFEST_MAX_BYTES = 64 * 1024


@dataclass(frozen=True)
class Manifest:
    """What an exported folder says of itself. `schema` is the version of its database, `created_at` is as in `Job`."""

    format: int
    schema: int
    program: str
    created_at: float
    tasks: int
    videos: int


class Cancelled(Exception):  # noqa: N818 - an answer, not a fault
    """The user has cancelled."""


@dataclass
class Watch:
    """Who watches a transfer: `report` gets the bytes that are done and all of them, `is_cancelled` is asked between two."""

    report: Callable[[int, int], None] = lambda _done, _total: None
    is_cancelled: Callable[[], bool] = lambda: False
    done: int = field(default=0, init=False)
    total: int = field(default=0, init=False)

    def step(self, size_bytes: int = 0) -> None:
        """Note that so many bytes more are done. Raises `Cancelled`."""
        if self.is_cancelled():
            raise Cancelled
        self.done += size_bytes
        self.report(self.done, max(self.total, self.done))


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest and flush it. Raises `OSError`."""
    with (folder / MANIFEST).open("wb") as file:
        file.write(json.dumps(asdict(manifest), indent=1).encode())
        file.flush()
        os.fsync(file.fileno())


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of an exported folder. Raises `InputError` (library_unknown, library_newer)."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            values = json.loads(file.read(_MANIFEST_MAX_BYTES))
        if not isinstance(values["format"], int) or not isinstance(values["schema"], int):
            raise TypeError
        if values["format"] > FORMAT or values["schema"] > len(MIGRATIONS):
            raise InputError(Kind.LIBRARY_NEWER, name=folder.name)
        return Manifest(**{name: values[name] for name in Manifest.__dataclass_fields__})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(Kind.LIBRARY_UNKNOWN, name=folder.name) from error


@contextlib.contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Translate what goes wrong while `folder` is written. Raises `LocalError` (no_room, folder_not_writable, database_…)."""
    try:
        yield
    except OSError as error:
        local = LocalError.from_os(error, folder)
        full = local.kind is Kind.DISK_FULL
        raise (LocalError(Kind.NO_ROOM, needed_bytes=0, folder=str(folder)) if full else local) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise LocalError(Kind.NO_ROOM, needed_bytes=0, folder=str(folder)) from error
        busy = code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        raise LocalError(Kind.DATABASE_BUSY if busy else Kind.DATABASE_BROKEN, path=str(folder)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise LocalError(Kind.DATABASE_BROKEN, path=str(folder)) from error


def check_room(folder: Path, needed_bytes: int) -> None:
    """Raise `LocalError` (no_room) unless the disk of `folder` has room for so many bytes. Raises `OSError`."""
    lacking = needed_bytes + MARGIN_BYTES - shutil.disk_usage(folder).free
    if lacking > 0:
        raise LocalError(Kind.NO_ROOM, needed_bytes=lacking, folder=str(folder))


def copy_watched(source: Path, target: Path, watch: Watch) -> str:
    """Copy a file, flush it, and return its SHA-256. An existing target is replaced. Raises `OSError`, `Cancelled`."""
    digest = hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    with source.open("rb") as content, target.open("wb") as file:
        while chunk := content.read(_CHUNK_BYTES):
            file.write(chunk)
            digest.update(chunk)
            watch.step(len(chunk))
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def plain_size(path: Path | None) -> int | None:
    """Return the size of a plain file in bytes; None where there is none, or where a link stands in its place."""
    try:
        return path.stat().st_size if path is not None and path.is_file() and not path.is_symlink() else None
    except OSError:
        return None


def is_within(path: Path, folder: Path) -> bool:
    """Return whether `path` is in `folder`, also where links lead out of it."""
    return path.resolve().is_relative_to(folder.resolve())
