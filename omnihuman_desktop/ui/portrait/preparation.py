"""Prepares the portrait for sending whenever the picture or its framing changes, then looks for warnings about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.images.read import read_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning
    from omnihuman_desktop.media.picture.prepare import PreparedPortrait
    from omnihuman_desktop.ui.runtime.background import Run, Work

DELAY_MS = 150
"""How long a framing must stay the same before the portrait is prepared again."""

THUMBNAIL_SIZE = QSize(640, 640)


@dataclass(frozen=True)
class _Result:
    prepared: PreparedPortrait
    thumbnail: QImage


class PortraitPreparation(QObject):
    """Prepares the picture that was asked for last.

    `prepared_changed` is emitted once the file is there, `failed` with the error where it can't be made, and
    `warnings_changed` after the prepared file was checked.
    """

    prepared_changed = Signal()
    failed = Signal(object)
    warnings_changed = Signal()

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._drafts_dir = run, drafts_dir
        self._wanted: tuple[Path, Framing] | None = None
        self._prepared: PreparedPortrait | None = None
        self._cancel: Callable[[], None] | None = None
        self.thumbnail = QImage()
        self.warnings: tuple[PortraitWarning, ...] = ()
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self._start)

    @property
    def prepared(self) -> PreparedPortrait | None:
        """The prepared portrait; None while it is not ready or can't be made."""
        return self._prepared

    @property
    def is_busy(self) -> bool:
        """Whether the portrait is still being prepared."""
        return self._wanted is not None and self._prepared is None and (self._delay.isActive() or self._cancel is not None)

    def prepare(self, path: Path, framing: Framing) -> None:
        """Prepare the picture at `path` with `framing`, at once."""
        self.cancel()
        self._wanted = path, framing
        self._start()

    def prepare_later(self, path: Path, framing: Framing) -> None:
        """Prepare it as `prepare` does, once nothing else was asked for during `DELAY_MS`."""
        self.cancel()
        self._wanted = path, framing
        self._delay.start()

    def cancel(self) -> None:
        """Stop, and forget the prepared portrait and its warnings."""
        self._delay.stop()
        self._wanted = self._prepared = None
        self.warnings = ()
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _start(self) -> None:
        wanted, drafts_dir = self._wanted, self._drafts_dir
        if wanted is None:
            return

        def prepare(work: Work) -> _Result:
            del work
            from omnihuman_desktop.media.picture.prepare import prepare_portrait

            prepared = prepare_portrait(*wanted, drafts_dir)
            return _Result(prepared, read_picture(prepared.path, THUMBNAIL_SIZE))

        self._cancel = self._run(prepare, self, self._finish, self._fail)

    def _finish(self, result: _Result) -> None:
        self._prepared, self.thumbnail = result.prepared, result.thumbnail
        path = result.prepared.path

        def check(work: Work) -> tuple[PortraitWarning, ...]:
            if work.cancelled:
                return ()
            from omnihuman_desktop.media.picture.portrait_warnings import find_warnings

            return find_warnings(path)

        self.prepared_changed.emit()
        # A listener may have asked for something else meanwhile.
        if self._prepared is result.prepared:
            self._cancel = self._run(check, self, self._set_warnings, lambda _error: None)

    def _set_warnings(self, warnings: tuple[PortraitWarning, ...]) -> None:
        self._cancel = None
        self.warnings = warnings
        self.warnings_changed.emit()

    def _fail(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.failed.emit(error)
