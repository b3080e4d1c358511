"""The very file that will be sent: made ready whenever the portrait or its framing changes, then looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from omnihuman_desktop.ui.images.read import read_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning
    from omnihuman_desktop.media.picture.prepare import PreparedPortrait
    from omnihuman_desktop.ui.runtime.background import Run, Work

REST_MS = 150
"""How long a framing must rest before the portrait is made ready anew."""

THUMBNAIL = QSize(640, 640)

Wanted = tuple["Path", "Framing"]


@dataclass(frozen=True)
class _Ready:
    prepared: PreparedPortrait
    thumbnail: QImage


class PortraitPreparation(QObject):
    """Prepares what was wanted last. `ready` when it lies there, `failed` with the error when it can't; `judged` afterwards."""

    ready = Signal()
    failed = Signal(object)
    judged = Signal()

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._drafts_dir = run, drafts_dir
        self._wanted: Wanted | None = None
        self._prepared: PreparedPortrait | None = None
        self._cancel: Callable[[], None] | None = None
        self.thumbnail = QImage()
        self.doubts: tuple[PortraitWarning, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._prepare)

    @property
    def prepared(self) -> PreparedPortrait | None:
        """What was wanted last, ready to be sent; None while it is not, or can't be."""
        return self._prepared

    @property
    def busy(self) -> bool:
        """Whether it is still being made ready."""
        return self._wanted is not None and self._prepared is None and (self._rest.isActive() or self._cancel is not None)

    def want(self, path: Path, framing: Framing, *, soon: bool = False) -> None:
        """Make the portrait at `path` ready as it is framed: at once, or `soon`, when nothing else has been wanted."""
        self.forget()
        self._wanted = path, framing
        if soon:
            self._rest.start()
        else:
            self._prepare()

    def forget(self) -> None:
        """Want nothing."""
        self._rest.stop()
        self._wanted = self._prepared = None
        self.doubts = ()
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _prepare(self) -> None:
        wanted, drafts_dir = self._wanted, self._drafts_dir
        if wanted is None:
            return

        def prepare(work: Work) -> _Ready:
            del work
            from omnihuman_desktop.media.picture.prepare import prepare_portrait

            prepared = prepare_portrait(*wanted, drafts_dir)
            return _Ready(prepared, read_picture(prepared.path, THUMBNAIL))

        self._cancel = self._run(prepare, self, self._take, self._refuse)

    def _take(self, ready: _Ready) -> None:
        self._prepared, self.thumbnail = ready.prepared, ready.thumbnail
        path = ready.prepared.path

        def judge(work: Work) -> tuple[PortraitWarning, ...]:
            if work is not None and work.cancelled:  # type: ignore[redundant-expr]  # a test may run it without one
                return ()
            from omnihuman_desktop.media.picture.portrait_warnings import find_warnings

            return find_warnings(path)

        self.ready.emit()
        if self._prepared is ready.prepared:
            self._cancel = self._run(judge, self, self._doubt, lambda _error: None)

    def _doubt(self, doubts: tuple[PortraitWarning, ...]) -> None:
        self._cancel = None
        self.doubts = doubts
        self.judged.emit()

    def _refuse(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.failed.emit(error)
