"""The excerpt that lies ready while the creator looks at the selection: what Play selection plays, and what is sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.background import Run, Work

REST_MS = 200
"""How long a selection must rest before it is cut."""

KEPT = 8
"""How many excerpts stay: the newest ones. One that was sent a moment ago may still be waiting to be copied."""

Wanted = tuple["Path", int, int]
"""A voice and the start and end of the selection, in milliseconds."""


def cut_draft(wanted: Wanted, drafts_dir: Path) -> Path:
    """The excerpt of `wanted` in `drafts_dir`; cut if it is not there yet. Blocking.

    The name tells voice, its size and time, and selection. Raises `InputError` and `LocalError` as `cut_voice`.
    """
    from omnihuman_desktop.media.sound import cut_voice
    from omnihuman_desktop.media.source import check_file

    voice, start_ms, end_ms = wanted
    check_file(voice)
    found = voice.stat()
    origin = f"{voice.absolute()}\n{found.st_mtime_ns}\n{found.st_size}\n{start_ms}\n{end_ms}"
    import hashlib

    target = drafts_dir / f"excerpt-{hashlib.sha256(origin.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}.wav"
    if target.is_file():
        os.utime(target)
    else:
        cut_voice(voice, start_ms, end_ms, target)
    _remove_older(drafts_dir)
    return target


def _remove_older(drafts_dir: Path) -> None:
    try:
        excerpts = sorted(drafts_dir.glob("excerpt-*.wav"), key=lambda path: path.stat().st_mtime_ns)
        for path in excerpts[:-KEPT]:
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
        self._excerpt: Path | None = None
        self._cancel: Callable[[], None] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._cut)

    @property
    def excerpt(self) -> Path | None:
        """The excerpt that was asked for last; None while it is not ready."""
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
        if wanted is not None:
            self._rest.start()

    def hurry(self) -> None:
        """Do not wait for the rest; try again what failed."""
        if self._wanted is not None and self._excerpt is None and self._cancel is None:
            self._rest.stop()
            self._cut()

    def again(self) -> None:
        """Look anew: the file that was ready has gone."""
        self._excerpt = None
        self.hurry()

    def _forget(self) -> None:
        self._rest.stop()
        self._excerpt = None
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _cut(self) -> None:
        wanted, drafts_dir = self._wanted, self._drafts_dir
        if wanted is None:
            return

        def cut(work: Work) -> Path:
            del work
            return cut_draft(wanted, drafts_dir)

        self._cancel = self._run(cut, self, self._take, self._refuse)

    def _take(self, excerpt: Path) -> None:
        self._cancel = None
        self._excerpt = excerpt
        self.ready.emit()

    def _refuse(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.failed.emit(error)
