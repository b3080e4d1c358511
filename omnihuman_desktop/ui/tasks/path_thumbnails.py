"""Thumbnails of portraits by their paths, read off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from omnihuman_desktop.ui.tasks.thumbnails import read_thumbnail

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from omnihuman_desktop.ui.runtime.background import Run

_KEPT = 200


class PathThumbnails(QObject):
    """Thumbnails by the path of a portrait, `times` as large as in the list. `loaded` says that another one can be painted."""

    loaded = Signal()

    def __init__(self, run: Run, parent: QObject, times: float = 1.0) -> None:
        super().__init__(parent)
        self._run, self._times = run, times
        self._known: dict[Path, QPixmap | None] = {}

    def find(self, path: Path, scale: float) -> QPixmap | None:
        """Return the thumbnail of a portrait; None until it is read, or if it can't be."""
        if path not in self._known:
            if len(self._known) >= _KEPT:
                del self._known[next(iter(self._known))]
            self._known[path] = None

            def read(image: QImage) -> None:
                image.setDevicePixelRatio(scale)
                self._known[path] = None if image.isNull() else QPixmap.fromImage(image)
                self.loaded.emit()

            self._run(lambda _work: read_thumbnail(path, scale * self._times), self, read, lambda _error: None)
        return self._known[path]
