"""Cuts the selection to a file in the background: the excerpt that Play selection plays and that is sent."""

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

CUT_DELAY_MS = 80
"""How long a selection must stay unchanged before it is cut, in milliseconds."""

OLD_S = 3600
"""The age from which a partial file counts as left by a crash, in seconds."""

EXCERPTS_MAX = 8
"""How many of the newest excerpts are kept: one that was just sent may still be waiting to be copied."""

Wanted = tuple["Path", int, int]
"""A voice and the start and end of the selection, in milliseconds."""

Known = dict["Path", "Excerpt"]
"""What was found when each excerpt file was cut."""


Seen = dict["Path", tuple[int, int]]
"""Time and size of each voice when it was cut for the first time."""


def cut_draft(wanted: Wanted, edits: VoiceEdits, drafts_dir: Path, known: Known, seen: Seen) -> Excerpt:
    """Return the excerpt of `wanted` with `edits` in `drafts_dir`, cutting it unless it exists and is `known`. Blocking.

    The name is a hash of the voice, its size and time, the selection and the edits. Raises `InputError` (as `cut_voice`;
    file_changed if the voice differs from what was `seen`) and `LocalError`.
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
        for path in (*excerpts[:-EXCERPTS_MAX], *parts):
            path.unlink()
    except OSError:
        # Another process is removing them, or one is being played: the next excerpt tries again.
        return


class Excerpts(QObject):
    """Cuts the excerpt that was requested last. `ready` is emitted when it exists, `failed` carries the error."""

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
        self._delay = QTimer(self, singleShot=True, interval=CUT_DELAY_MS)
        self._delay.timeout.connect(self._cut)

    @property
    def excerpt(self) -> Path | None:
        """The file of the requested excerpt; None while it is not ready."""
        return self._excerpt.path if self._excerpt else None

    @property
    def cut(self) -> Excerpt | None:
        """The requested excerpt and what was found in it; None while it is not ready."""
        return self._excerpt

    @property
    def wanted(self) -> Wanted | None:
        """What was requested last."""
        return self._wanted

    def request(self, wanted: Wanted | None) -> None:
        """Request an excerpt, which is cut unless another one is requested within `CUT_DELAY_MS`. None requests nothing."""
        if wanted == self._wanted:
            return
        self._discard()
        self._wanted = wanted
        if wanted is None:
            self._seen = {}
        else:
            self._delay.start()

    def set_edits(self, edits: VoiceEdits) -> None:
        """Cut excerpts with `edits` from now on; one that was cut with others is discarded."""
        if edits == self._edits:
            return
        self._edits = edits
        self._discard()
        if self._wanted is not None:
            self._delay.start()

    def cut_now(self) -> None:
        """Cut without delay, also after a failure."""
        if self._wanted is not None and self._excerpt is None and self._cancel is None:
            self._delay.stop()
            self._cut()

    def cut_again(self) -> None:
        """Cut the excerpt again, because its file is gone."""
        self._excerpt = None
        self._known.clear()
        self.cut_now()

    def _discard(self) -> None:
        self._delay.stop()
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

        self._cancel = self._run(cut, self, self._finish, self._refuse)

    def _finish(self, excerpt: Excerpt) -> None:
        self._cancel = None
        self._excerpt = excerpt
        self.ready.emit()

    def _refuse(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.failed.emit(error)
