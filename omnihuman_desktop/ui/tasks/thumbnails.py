"""Small pictures of the portraits, read off the window's thread and kept."""

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

_KEPT = 400
_AT_ONCE = 2
_WAITING = 24
"""More rows than a screen shows: what was scrolled past is not read."""


class Thumbnails(QObject):
    """Portraits in the size of a row. `loaded` carries the id of the job whose picture is there now."""

    loaded = Signal(str)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._kept: OrderedDict[tuple[str, float], QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[tuple[str, float], Path] = OrderedDict()
        self._reading: set[tuple[str, float]] = set()

    def find(self, job: Job, scale: float) -> QPixmap | None:
        """The picture of `job` for a screen with `scale` device pixels to one; None until it has been read, if it can be."""
        key = (job.id, scale)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._reading:
            self._waiting[key] = job.portrait or job.request.portrait
            self._waiting.move_to_end(key)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._read_next()
        return None

    def forget(self, job_id: str) -> None:
        """Read the picture of a job anew when it is next asked for."""
        for key in [key for key in self._kept if key[0] == job_id]:
            del self._kept[key]

    def _read_next(self) -> None:
        while self._waiting and len(self._reading) < _AT_ONCE:
            key, path = self._waiting.popitem()
            self._reading.add(key)
            self._run(_reader(path, key[1]), self, self._taker(key), self._refuser(key))

    def _taker(self, key: tuple[str, float]) -> Callable[[QImage], None]:
        def take(image: QImage) -> None:
            self._keep(key, None if image.isNull() else QPixmap.fromImage(image))

        return take

    def _refuser(self, key: tuple[str, float]) -> Callable[[OmniHumanError], None]:
        return lambda _error: self._keep(key, None)

    def _keep(self, key: tuple[str, float], pixmap: QPixmap | None) -> None:
        self._reading.discard(key)
        self._kept[key] = pixmap
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
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
