"""Stores recent portraits on disk, with their framing and masks. Blocking: call it from a worker.

The folder holds, by the hash of the picture's content and the hash of its framing and masks:

- HASH/NAME: a copy of the picture as it was chosen;
- HASH-EDITS.json: one recent portrait, that is a picture with its framing and masks, and when it was used;
- HASH-EDITS.png: the thumbnail of it;
- HASH-EDITS.json.removed: one that was removed a short while ago and can be restored.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.portrait import Framing, Mask, read_masks
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    import shutil
    from collections.abc import Sequence
    from pathlib import Path
else:
    from omnihuman_desktop.lazy_import import shutil

log = logging.getLogger(__name__)

MAX_PORTRAITS = 40
MAX_BYTES = 512 * 1024 * 1024
_MAX_ORIGINALS = 8
_RESTORABLE_FOR_S = 3600
_DIGEST_CHARS = 24


@dataclass(frozen=True)
class RecentPortrait:
    """A picture with its framing and masks.

    `path` is the stored copy, `name` its file name. `used_at` is in seconds since the epoch. `originals` are the paths that
    the picture was chosen from, the newest first.
    """

    id: str
    path: Path
    name: str
    framing: Framing
    masks: tuple[Mask, ...]
    used_at: float
    originals: tuple[str, ...] = ()


class RecentPortraitStore:
    """Reads and writes the folder. A file that can't be read or written costs that portrait and nothing else.

    The methods may be called from any thread.
    """

    def __init__(self, folder: Path, max_portraits: int = MAX_PORTRAITS, max_bytes: int = MAX_BYTES) -> None:
        self._folder, self._max_portraits, self._max_bytes = folder, max_portraits, max_bytes
        self._lock = threading.Lock()

    def read(self) -> list[RecentPortrait]:
        """Return all portraits, the newest first."""
        with self._lock:
            return self._read()

    def add(self, path: Path, framing: Framing, masks: Sequence[Mask], now_s: float) -> RecentPortrait | None:
        """Store the picture at `path`, or update when it was used. Delete the oldest beyond the limits.

        Return None where it can't be stored.
        """
        try:
            with self._lock:
                portrait = self._add(path, framing, tuple(masks), now_s)
                self._prune(now_s)
                return portrait
        except (OSError, OmniHumanError):
            log.info("a recent portrait could not be stored", exc_info=True)
            return None

    def thumbnail_path(self, portrait_id: str) -> Path:
        """Return the path of a portrait's thumbnail, whether there is one yet or not."""
        return self._folder / f"{portrait_id}.png"

    def remove(self, portrait_id: str) -> None:
        """Remove a portrait; `restore` can undo it for an hour."""
        with self._lock, contextlib.suppress(OSError):
            entry = self._entry_path(portrait_id)
            entry.replace(_removed_path(entry))
            os.utime(_removed_path(entry))

    def restore(self, portrait_id: str) -> None:
        """Undo `remove`."""
        with self._lock, contextlib.suppress(OSError):
            entry = self._entry_path(portrait_id)
            _removed_path(entry).replace(entry)

    def find_file(self, path: Path) -> Path:
        """Return `path` where that file exists, else the stored copy of it; `path` again where there is none."""
        try:
            if path.is_file():
                return path
        except OSError:
            return path
        return next((portrait.path for portrait in self.read() if str(path) in portrait.originals), path)

    def _read(self) -> list[RecentPortrait]:
        try:
            entries = list(self._folder.glob("*.json"))
        except OSError:
            return []
        found = [portrait for entry in entries if (portrait := self._read_entry(entry)) is not None]
        return sorted(found, key=lambda portrait: -portrait.used_at)

    def _read_entry(self, entry: Path) -> RecentPortrait | None:
        try:
            values = json.loads(entry.read_text(encoding="utf-8"))
            path = self._folder / str(values["picture"])
            if ".." in path.parts or path.parent.parent != self._folder or not path.is_file():
                return None
            masks = tuple(mask for mask in read_masks(values.get("masks")) if mask.path.is_file())
            originals = tuple(str(original) for original in values.get("originals", ()))
            framing = Framing.from_dict(values.get("framing"))
            return RecentPortrait(entry.stem, path, path.name, framing, masks, float(values["used_at"]), originals)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            log.info("a recent portrait could not be read", exc_info=True)
            return None

    def _add(self, path: Path, framing: Framing, masks: tuple[Mask, ...], now_s: float) -> RecentPortrait:
        # Imported here because the window opens sooner.
        import hashlib

        from omnihuman_desktop.jobs.job_files import copy_file, safe_file_name

        with path.open("rb") as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()[:_DIGEST_CHARS]
        edits = json.dumps([framing.to_dict(), [str(mask.path) for mask in masks]], sort_keys=True)
        entry = self._entry_path(f"{digest}-{hashlib.sha256(edits.encode()).hexdigest()[:8]}")
        before = self._read_entry(entry) if entry.is_file() else None
        copy = self._find_copy(digest)
        if copy is None:
            copy = self._folder / digest / (safe_file_name(path.stem) + path.suffix.lower())
            copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy_file(path, copy)
        originals = before.originals if before else ()
        if self._folder not in path.parents:
            originals = (str(path), *(original for original in originals if original != str(path)))[:_MAX_ORIGINALS]
        portrait = RecentPortrait(entry.stem, copy, copy.name, framing, masks, now_s, originals)
        self._write_entry(entry, portrait)
        return portrait

    def _find_copy(self, digest: str) -> Path | None:
        with contextlib.suppress(OSError):
            return next((path for path in (self._folder / digest).iterdir() if not path.name.endswith(".part")), None)
        return None

    def _write_entry(self, entry: Path, portrait: RecentPortrait) -> None:
        values: dict[str, Any] = {
            "picture": portrait.path.relative_to(self._folder).as_posix(),
            "framing": portrait.framing.to_dict(),
            "masks": [mask.to_dict() for mask in portrait.masks],
            "used_at": portrait.used_at,
            "originals": portrait.originals,
        }
        # In ASCII: a path may hold bytes that are no valid text.
        write_atomically(entry, json.dumps(values).encode("ascii"))

    def _prune(self, now_s: float) -> None:
        for removed in self._folder.glob("*.removed"):
            if now_s - removed.stat().st_mtime > _RESTORABLE_FOR_S:
                removed.unlink()
        bytes_left = self._max_bytes
        counted: set[Path] = set()
        for number, portrait in enumerate(self._read()):
            if portrait.path not in counted:
                counted.add(portrait.path)
                bytes_left -= portrait.path.stat().st_size
            # The newest one stays, however large it is.
            if number >= self._max_portraits or (number and bytes_left < 0):
                self._entry_path(portrait.id).unlink(missing_ok=True)
        self._delete_unused_files()

    def _delete_unused_files(self) -> None:
        """Delete thumbnails and copies that no entry refers to any more."""
        ids = {entry.name.partition(".")[0] for entry in self._folder.glob("*.json*")}
        for thumbnail in self._folder.glob("*.png"):
            if thumbnail.stem not in ids:
                thumbnail.unlink()
        digests = {portrait_id.partition("-")[0] for portrait_id in ids}
        for folder in self._folder.iterdir():
            if folder.is_dir() and folder.name not in digests:
                shutil.rmtree(folder, ignore_errors=True)

    def _entry_path(self, portrait_id: str) -> Path:
        return self._folder / f"{portrait_id}.json"


def _removed_path(entry: Path) -> Path:
    return entry.with_name(entry.name + ".removed")
