"""The excerpt that lies ready while the creator looks at the selection: what Play selection plays, and what is sent."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from omnihuman_desktop.domain.voice import VoiceEdits

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import Excerpt
    from omnihuman_desktop.ui.runtime.background import Run, Work

REST_MS = 80
"""How long a selection must rest before it is cut."""

OLD_S = 3600
"""From this age on, in seconds, what was begun to be written counts as left behind by a crash."""

KEPT = 8
"""How many excerpts stay: the newest ones. One that was sent a moment ago may still be waiting to be copied."""

Wanted = tuple["Path", int, int]
"""A voice and the start and end of the selection, in milliseconds."""

Known = dict["Path", "Excerpt"]
"""What was found while the excerpts that lie there were cut."""


Seen = dict["Path", tuple[int, int]]
"""Time and size of each voice when it was cut for the first time."""


def cut_draft(wanted: Wanted, edits: VoiceEdits, drafts_dir: Path, known: Known, seen: Seen) -> Excerpt:
    """The excerpt of `wanted` with `edits` in `drafts_dir`; cut if it is not there and `known` already. Blocking.

    The name tells voice, its size and time, selection and edits. Raises `InputError` (as `cut_voice`; file_changed where the
    voice is another one than was `seen`) and `LocalError`.
    """
    from omnihuman_desktop.domain.errors import InputError, Kind
    from omnihuman_desktop.media.audio.excerpt import cut_voice
    from omnihuman_desktop.media.file_check import check_file

    voice, start_ms, end_ms = wanted
    check_file(voice)
    found = voice.stat()
    stamp = found.st_mtime_ns, found.st_size
    if seen.setdefault(voice, stamp) != stamp:
        raise InputError(Kind.FILE_CHANGED, name=voice.name)
    done = json.dumps(edits.to_dict(), sort_keys=True)
    origin = f"{voice.absolute()}\n{found.st_mtime_ns}\n{found.st_size}\n{start_ms}\n{end_ms}\n{done}"
    import hashlib

    name = hashlib.sha256(origin.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    target = drafts_dir / f"excerpt-{name}.{edits.encoding}"
    excerpt = known.get(target)
    if excerpt is not None and target.is_file():
        os.utime(target)
    else:
        excerpt = cut_voice(voice, start_ms, end_ms, target, edits)
        known[target] = excerpt
    _remove_older(drafts_dir)
    return excerpt


def _remove_older(drafts_dir: Path) -> None:
    try:
        excerpts = sorted(drafts_dir.glob("excerpt-*.???"), key=lambda path: path.stat().st_mtime_ns)
        left_behind = time.time() - OLD_S
        parts = [path for path in drafts_dir.glob("excerpt-*.part") if path.stat().st_mtime < left_behind]
        for path in (*excerpts[:-KEPT], *parts):
            path.unlink()
    except OSError:
        # Another one is removing them, or one is being played: the next excerpt tries again.
        return


class Excerpts(QObject):
    """Cuts what was asked for last. `ready` when it lies there, `failed` with the error when it can't."""

    ready = Signal()
    failed = Signal(object)

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._drafts_dir = drafts_dir
        self._wanted: Wanted | None = None
        self._edits = VoiceEdits()
        self._known: Known = {}
        self._seen: Seen = {}
        self._excerpt: Excerpt | None = None
        self._cancel: Callable[[], None] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._cut)

    @property
    def excerpt(self) -> Path | None:
        """The file of the excerpt that was asked for last; None while it is not ready."""
        return self._excerpt.path if self._excerpt else None

    @property
    def cut(self) -> Excerpt | None:
        """The excerpt that was asked for last, and what was found in it; None while it is not ready."""
        return self._excerpt

    @property
    def wanted(self) -> Wanted | None:
        """What was asked for last."""
        return self._wanted

    def want(self, wanted: Wanted | None) -> None:
        """Ask for an excerpt; it is cut once nothing else has been asked for during `REST_MS`. None asks for nothing."""
        if wanted == self._wanted:
            return
        self._forget()
        self._wanted = wanted
        if wanted is None:
            self._seen = {}
        else:
            self._rest.start()

    def set_edits(self, edits: VoiceEdits) -> None:
        """From now on excerpts are cut with `edits`; one that was cut with others is none any more."""
        if edits == self._edits:
            return
        self._edits = edits
        self._forget()
        if self._wanted is not None:
            self._rest.start()

    def hurry(self) -> None:
        """Do not wait for the rest; try again what failed."""
        if self._wanted is not None and self._excerpt is None and self._cancel is None:
            self._rest.stop()
            self._cut()

    def again(self) -> None:
        """Look anew: the file that was ready has gone."""
        self._excerpt = None
        self._known.clear()
        self.hurry()

    def _forget(self) -> None:
        self._rest.stop()
        self._excerpt = None
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _cut(self) -> None:
        wanted, edits, drafts_dir, seen = self._wanted, self._edits, self._drafts_dir, self._seen
        if wanted is None:
            return

        def cut(work: Work) -> Excerpt:
            del work
            return cut_draft(wanted, edits, drafts_dir, self._known, seen)

        self._cancel = self._run(cut, self, self._take, self._refuse)

    def _take(self, excerpt: Excerpt) -> None:
        self._cancel = None
        self._excerpt = excerpt
        self.ready.emit()

    def _refuse(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.failed.emit(error)
