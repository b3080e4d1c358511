"""Portraits that were used, kept on disk with how they were framed and who moved in them. Blocking, for threads.

In the folder lie HASH/NAME, the picture as it was chosen, under the hash of its content; HASH-LOOK.json, what was made of it
and when; HASH-LOOK.png, the same to look at, small; and HASH-LOOK.json.removed, what was removed a short while ago.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.portrait import Framing, Mask, read_masks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

KEPT_MAX = 40
KEPT_BYTES_MAX = 512 * 1024 * 1024
_ORIGINALS_MAX = 8
_REMOVED_FOR_S = 3600
_DIGEST_CHARS = 24


@dataclass(frozen=True)
class RecentPortrait:
    """One of them. `path` is the copy, `name` what it was called; `used_at` is in seconds since the epoch."""

    id: str
    path: Path
    name: str
    framing: Framing
    masks: tuple[Mask, ...]
    used_at: float
    originals: tuple[str, ...] = ()


class RecentPortraitStore:
    """The folder of them. Whatever is wrong with a file costs that portrait, never more."""

    def __init__(self, folder: Path, most: int = KEPT_MAX, most_bytes: int = KEPT_BYTES_MAX) -> None:
        self._folder, self._most, self._most_bytes = folder, most, most_bytes
        self._lock = threading.Lock()

    def read(self) -> list[RecentPortrait]:
        """All that can be used, the newest first."""
        with self._lock:
            return self._read()

    def keep(self, portrait: Path, framing: Framing, masks: Sequence[Mask], now: float) -> RecentPortrait | None:
        """Keep `portrait`, or note that it was used again; None where it can't be. The oldest go where there are too many."""
        try:
            with self._lock:
                kept = self._keep(portrait, framing, tuple(masks), now)
                self._sweep(now)
                return kept
        except (OSError, OmniHumanError):
            log.info("a portrait could not be kept for later", exc_info=True)
            return None

    def thumbnail(self, kept_id: str) -> Path:
        """Where the small picture of one lies, or is to lie."""
        return self._folder / f"{kept_id}.png"

    def remove(self, kept_id: str) -> None:
        """Take one out; `restore` puts it back for a while."""
        with self._lock, contextlib.suppress(OSError):
            note = self._note(kept_id)
            note.replace(_removed(note))
            os.utime(_removed(note))

    def restore(self, kept_id: str) -> None:
        """Put back what was removed."""
        with self._lock, contextlib.suppress(OSError):
            note = self._note(kept_id)
            _removed(note).replace(note)

    def find(self, portrait: Path) -> Path:
        """`portrait` where it is still there, else the copy that was kept of it, where there is one."""
        try:
            if portrait.is_file():
                return portrait
        except OSError:
            return portrait
        return next((kept.path for kept in self.read() if str(portrait) in kept.originals), portrait)

    def _read(self) -> list[RecentPortrait]:
        try:
            notes = list(self._folder.glob("*.json"))
        except OSError:
            return []
        found = [kept for note in notes if (kept := self._read_note(note)) is not None]
        return sorted(found, key=lambda kept: -kept.used_at)

    def _read_note(self, note: Path) -> RecentPortrait | None:
        try:
            rows = json.loads(note.read_text(encoding="utf-8"))
            path = self._folder / str(rows["picture"])
            if ".." in path.parts or path.parent.parent != self._folder or not path.is_file():
                return None
            masks = tuple(mask for mask in read_masks(rows.get("masks")) if mask.path.is_file())
            originals = tuple(str(original) for original in rows.get("originals", ()))
            framing = Framing.from_dict(rows.get("framing"))
            return RecentPortrait(note.stem, path, path.name, framing, masks, float(rows["used_at"]), originals)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            log.info("a kept portrait could not be read", exc_info=True)
            return None

    def _keep(self, portrait: Path, framing: Framing, masks: tuple[Mask, ...], now: float) -> RecentPortrait:
        import hashlib

        from omnihuman_desktop.jobs.job_files import copy_file, safe_file_name

        with portrait.open("rb") as content:
            picture = hashlib.file_digest(content, "sha256").hexdigest()[:_DIGEST_CHARS]
        look = json.dumps([framing.to_dict(), [str(mask.path) for mask in masks]], sort_keys=True)
        note = self._note(f"{picture}-{hashlib.sha256(look.encode()).hexdigest()[:8]}")
        before = self._read_note(note) if note.is_file() else None
        copy = self._copy_of(picture)
        if copy is None:
            copy = self._folder / picture / (safe_file_name(portrait.stem) + portrait.suffix.lower())
            copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy_file(portrait, copy)
        originals = before.originals if before else ()
        if self._folder not in portrait.parents:
            originals = (str(portrait), *(path for path in originals if path != str(portrait)))[:_ORIGINALS_MAX]
        kept = RecentPortrait(note.stem, copy, copy.name, framing, masks, now, originals)
        self._write(note, kept)
        return kept

    def _copy_of(self, picture: str) -> Path | None:
        with contextlib.suppress(OSError):
            return next((path for path in (self._folder / picture).iterdir() if not path.name.endswith(".part")), None)
        return None

    def _write(self, note: Path, kept: RecentPortrait) -> None:
        rows: dict[str, Any] = {
            "picture": kept.path.relative_to(self._folder).as_posix(),
            "framing": kept.framing.to_dict(),
            "masks": [mask.to_dict() for mask in kept.masks],
            "used_at": kept.used_at,
            "originals": kept.originals,
        }
        part = note.with_name(note.name + ".part")
        with part.open("w", encoding="utf-8") as file:
            # In ASCII, since a path may hold bytes that are no text.
            json.dump(rows, file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(note)

    def _sweep(self, now: float) -> None:
        for note in self._folder.glob("*.removed"):
            if now - note.stat().st_mtime > _REMOVED_FOR_S:
                note.unlink()
        kept, bytes_left = self._read(), self._most_bytes
        counted: set[Path] = set()
        for place, one in enumerate(kept):
            if one.path not in counted:
                counted.add(one.path)
                bytes_left -= one.path.stat().st_size
            if place >= self._most or (place and bytes_left < 0):
                self._note(one.id).unlink(missing_ok=True)
        self._drop_unnamed()

    def _drop_unnamed(self) -> None:
        """Take away the pictures that no note speaks of any more."""
        named = {note.name.partition(".")[0] for note in self._folder.glob("*.json*")}
        for thumbnail in self._folder.glob("*.png"):
            if thumbnail.stem not in named:
                thumbnail.unlink()
        pictures = {name.partition("-")[0] for name in named}
        for folder in self._folder.iterdir():
            if folder.is_dir() and folder.name not in pictures:
                shutil.rmtree(folder, ignore_errors=True)

    def _note(self, kept_id: str) -> Path:
        return self._folder / f"{kept_id}.json"


def _removed(note: Path) -> Path:
    return note.with_name(note.name + ".removed")
