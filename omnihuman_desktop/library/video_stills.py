"""The pictures of finished videos in lists: made when they are first wanted, and kept in a folder of bounded size."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import ResultError
from omnihuman_desktop.system.atomic_file import write_atomically
from omnihuman_desktop.system.private_folder import create_private_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOST_BYTES = 200 * 1024 * 1024
"""The size of the folder: about 6,000 pictures."""
_LEFT_PARTS = 0.9
"""How much of the folder is left when the oldest are removed, so that this is done seldom."""
_FORM = "still 1"
"""Change it whenever the pictures change: older ones are then not found, and are removed as the oldest."""
_SUFFIX = ".jpg"
_LEFT_BEHIND_S = 86_400.0
"""From this age on, in seconds, nobody writes a part file any more: a picture is written in milliseconds."""


class VideoStills:
    """The pictures in `folder`. May be used from any thread; reading and making a picture blocks."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder, self._most_bytes = folder, most_bytes
        self._lock = threading.Lock()
        self._bytes: int | None = None
        self._broken: set[str] = set()
        """The names of those that could not be made, which is not tried again in this session."""

    def read(self, job_id: str, video: Path, cancelled: Callable[[], bool]) -> bytes | None:
        """Return the picture of a task's video as JPEG; None where the video is missing or broken, or after a cancellation.

        A video that was replaced has another picture. Raises `LocalError` (decoder_missing).
        """
        try:
            found = video.stat()
        except OSError:
            return None
        # Less exact than a content hash, but no video has to be read to find its picture.
        words = f"{_FORM}\0{job_id}\0{found.st_size}\0{found.st_mtime_ns}"
        import hashlib

        name = hashlib.sha256(words.encode()).hexdigest()[:32]
        kept = self._find(name)
        if kept is not None or name in self._broken or cancelled():
            return kept
        from omnihuman_desktop.media.video.still import extract_still

        try:
            picture = extract_still(video, cancelled)
        except ResultError:
            if not cancelled():
                self._broken.add(name)
            return None
        with suppress(OSError):
            self._keep(name, picture)
        return picture

    def _find(self, name: str) -> bytes | None:
        path = self._folder / f"{name}{_SUFFIX}"
        try:
            picture = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return picture or None

    def _keep(self, name: str, picture: bytes) -> None:
        create_private_folder(self._folder)
        write_atomically(self._folder / f"{name}{_SUFFIX}", picture, mode=0o600, unique=True)
        with self._lock:
            if self._bytes is not None:
                self._bytes += len(picture)
            if self._bytes is None or self._bytes > self._most_bytes:
                self._bytes = self._remove_oldest()

    def _remove_left_parts(self) -> None:
        """Remove what a program that was killed has left half-written. The first picture of each session calls this."""
        for part in self._folder.glob(f"*{_SUFFIX}.*.part"):
            if part.stat().st_mtime < time.time() - _LEFT_BEHIND_S:
                part.unlink(missing_ok=True)

    def _remove_oldest(self) -> int:
        """Remove those that were not shown for longest, where there are too many. Return the size of those that are left."""
        self._remove_left_parts()
        kept = [(path, path.stat()) for path in self._folder.glob(f"*{_SUFFIX}")]
        left = sum(found.st_size for _path, found in kept)
        if left > self._most_bytes:
            for path, found in sorted(kept, key=lambda each: each[1].st_mtime_ns):
                if left <= self._most_bytes * _LEFT_PARTS:
                    break
                path.unlink(missing_ok=True)
                left -= found.st_size
        return left
