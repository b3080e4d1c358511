"""The cache of portrait thumbnails, read off the window's thread."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath, QPixmap

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.ui.images.read import read_picture
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.runtime.background import Run, Work

SIDES = QSize(44, 56)

_CACHE_SIZE = 400
_READS_MAX = 2
_REQUESTS_MAX = 24
"""More rows than a screen shows. Older requests are dropped: those rows were scrolled past."""


class Thumbnails(QObject):
    """Thumbnails in the size of a row. `loaded` carries the id of a job whose thumbnail can be painted now."""

    loaded = Signal(str)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._cached: OrderedDict[tuple[str, float], QPixmap | None] = OrderedDict()
        self._requested: OrderedDict[tuple[str, float], Path] = OrderedDict()
        self._reading: set[tuple[str, float]] = set()

    def find(self, job: Job, scale: float) -> QPixmap | None:
        """Return the thumbnail of `job` for a device pixel ratio of `scale`; None until it is read, or if it can't be."""
        key = (job.id, scale)
        if key in self._cached:
            self._cached.move_to_end(key)
            return self._cached[key]
        if key not in self._reading:
            self._requested[key] = job.portrait or job.request.portrait
            self._requested.move_to_end(key)
            if len(self._requested) > _REQUESTS_MAX:
                self._requested.popitem(last=False)
            self._read_next()
        return None

    def forget(self, job_id: str) -> None:
        """Drop a job's thumbnail, so that it is read again."""
        for key in [key for key in self._cached if key[0] == job_id]:
            del self._cached[key]

    def _read_next(self) -> None:
        while self._requested and len(self._reading) < _READS_MAX:
            key, path = self._requested.popitem()
            self._reading.add(key)
            self._run(_reader(path, key[1]), self, self._on_read(key), self._on_error(key))

    def _on_read(self, key: tuple[str, float]) -> Callable[[QImage], None]:
        def read(image: QImage) -> None:
            self._store(key, None if image.isNull() else QPixmap.fromImage(image))

        return read

    def _on_error(self, key: tuple[str, float]) -> Callable[[OmniHumanError], None]:
        return lambda _error: self._store(key, None)

    def _store(self, key: tuple[str, float], pixmap: QPixmap | None) -> None:
        self._reading.discard(key)
        self._cached[key] = pixmap
        if len(self._cached) > _CACHE_SIZE:
            self._cached.popitem(last=False)
        self.loaded.emit(key[0])
        self._read_next()


def _reader(path: Path, scale: float) -> Callable[[Work], QImage]:
    return lambda work: QImage() if work.cancelled else read_thumbnail(path, scale)


def read_thumbnail(path: Path, scale: float) -> QImage:
    """The picture at `path`, cut to fill a row's place with round corners; a null image where it can't be read. Blocking."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    wanted = QSize(round(SIDES.width() * scale), round(SIDES.height() * scale))
    size = reader.size()
    if size.isValid():
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        goal = wanted.transposed() if turned else wanted
        reader.setScaledSize(size.scaled(goal, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    if picture.isNull():
        # A portrait that has not been made ready yet may be of a format that Qt does not read.
        room = 4 * max(wanted.width(), wanted.height())
        try:
            picture = read_picture(path, QSize(room, room))
        except InputError:
            return QImage()
    by_expanding, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    picture = picture.scaled(wanted, by_expanding, smooth)
    # A face is rather at the top of a portrait than at its bottom.
    cut = QRect(
        (picture.width() - wanted.width()) // 2, (picture.height() - wanted.height()) // 3, wanted.width(), wanted.height()
    )
    rounded = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(rounded.rect()), theme.GRID * scale, theme.GRID * scale)
    painter.setClipPath(outline)
    painter.drawImage(rounded.rect(), picture, cut)
    painter.end()
    rounded.setDevicePixelRatio(scale)
    return rounded
