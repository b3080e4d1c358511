"""The cache of the tasks' thumbnails, read off the window's thread: a frame of the video, or the portrait before it."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath, QPixmap

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.ui.images.read import read_picture
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.runtime.background import Run, Work

SIDES = QSize(44, 56)

CACHE_BYTES = 2_000_000
"""The size of the pixmaps that stay in memory: 200 rows of a list on a screen of 100 %."""
ROWS_KEPT = 200
"""How many of them stay on a screen of 200 %, too, where that is 8 MB."""
_LEAST_BYTES = 4000
_READS_MAX = 2
_WANTED_MAX = 24
"""More rows than a list shows. What was wanted longer ago was scrolled past: it is not read, and a read of it is cancelled."""


class Stills(Protocol):
    """Gives the pictures of videos; see `VideoStills`."""

    def read(self, job_id: str, video: Path, cancelled: Callable[[], bool]) -> bytes | None:
        """Return the picture of a task's video as JPEG, None where there is none. Blocking."""
        ...


class _Key(NamedTuple):
    job_id: str
    scale: float
    video: Path | None


class Thumbnails(QObject):
    """Thumbnails of `size`, cut to fill it, or `whole` within it. `loaded` carries the id of a job that can be painted now.

    `wanted_max` is how many of them can be seen at once. At least `kept_min` stay in memory, whatever they take: fewer than are
    seen would be read again with each paint, for ever.
    """

    loaded = Signal(str)

    def __init__(
        self,
        run: Run,
        parent: QObject,
        stills: Stills | None = None,
        size: QSize = SIDES,
        *,
        whole: bool = False,
        wanted_max: int = _WANTED_MAX,
        kept_min: int = 1,
    ) -> None:
        super().__init__(parent)
        self._kept_min = kept_min
        self._run, self._stills, self._size, self._whole, self._wanted_max = run, stills, size, whole, wanted_max
        self.most_bytes = CACHE_BYTES
        """The size of the pixmaps that stay in memory: more than can be seen at once."""
        self._cached: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self._bytes = 0
        self._former: dict[str, QPixmap] = {}
        self._wanted: OrderedDict[_Key, Path] = OrderedDict()
        """What was asked for and is not there yet, with the portrait; the last is read first."""
        self._reading: dict[_Key, Callable[[], None]] = {}

    def set_size(self, size: QSize) -> None:
        """Give thumbnails of another size from now on; those of the size before until they are read."""
        if size != self._size:
            self._size = size
            self._former = {key.job_id: pixmap for key, pixmap in self._cached.items() if pixmap is not None} or self._former
            self._forget(lambda _key: True)

    def find(self, job: Job, scale: float) -> QPixmap | None:
        """Return the thumbnail of `job` for a device pixel ratio of `scale`; None until it is read, or if it can't be."""
        has_still = self._stills is not None and job.video is not None and not job.active
        return self._find(_Key(job.id, scale, job.video if has_still else None), job.portrait or job.request.portrait)

    def find_portrait(self, row_id: str, portrait: Path, scale: float) -> QPixmap | None:
        """Return the thumbnail of a portrait, which the row of this id shows, like `find`."""
        return self._find(_Key(row_id, scale, None), portrait)

    def _find(self, key: _Key, portrait: Path) -> QPixmap | None:
        if key in self._cached:
            self._cached.move_to_end(key)
            return self._cached[key]
        self._wanted[key] = portrait
        self._wanted.move_to_end(key)
        if len(self._wanted) > self._wanted_max:
            self._drop(next(iter(self._wanted)))
        self._read_next()
        return self._cached.get(key._replace(video=None)) or self._former.get(key.job_id)

    def forget(self, job_id: str) -> None:
        """Drop a job's thumbnail, so that it is read again."""
        self._forget(lambda key: key.job_id == job_id)

    def _forget(self, is_meant: Callable[[_Key], bool]) -> None:
        for key in filter(is_meant, list(self._cached)):
            self._bytes -= _size_of(self._cached.pop(key))
        for key in filter(is_meant, list(self._wanted)):
            self._drop(key)

    def _drop(self, key: _Key) -> None:
        self._wanted.pop(key, None)
        cancel = self._reading.pop(key, None)
        if cancel is not None:
            cancel()

    def _read_next(self) -> None:
        for key, portrait in reversed(list(self._wanted.items())):
            if len(self._reading) >= _READS_MAX:
                return
            if key not in self._reading:
                self._reading[key] = self._begin(key, portrait)

    def _begin(self, key: _Key, portrait: Path) -> Callable[[], None]:
        stills, size, whole = self._stills, self._size, self._whole

        def read(work: Work) -> QImage:
            video, picture = key.video, None
            if stills is not None and video is not None and not work.cancelled:
                picture = stills.read(key.job_id, video, lambda: work.cancelled)
            if work.cancelled:
                return QImage()
            made = _fit(QImage.fromData(picture), size, key.scale, whole=whole) if picture else QImage()
            return read_thumbnail(portrait, key.scale, size, whole=whole) if made.isNull() else made

        def store(image: QImage) -> None:
            self._store(key, None if image.isNull() else QPixmap.fromImage(image))

        return self._run(read, self, store, lambda _error: self._store(key, None))

    def _store(self, key: _Key, pixmap: QPixmap | None) -> None:
        self._reading.pop(key, None)
        self._wanted.pop(key, None)
        self._cached[key] = pixmap
        self._bytes += _size_of(pixmap)
        portrait = key._replace(video=None)
        if portrait != key and portrait in self._cached:
            # It has stood in for the video's picture until now.
            self._bytes -= _size_of(self._cached.pop(portrait))
        while self._bytes > self.most_bytes and len(self._cached) > self._kept_min:
            self._bytes -= _size_of(self._cached.popitem(last=False)[1])
        self._former.pop(key.job_id, None)
        self.loaded.emit(key.job_id)
        self._read_next()


def _size_of(pixmap: QPixmap | None) -> int:
    # One that could not be read takes a place, too: else their number would have no bound.
    return _LEAST_BYTES if pixmap is None else pixmap.width() * pixmap.height() * pixmap.depth() // 8


def read_thumbnail(path: Path, scale: float, size: QSize = SIDES, *, whole: bool = False) -> QImage:
    """Return the picture at `path` for a place of `size`, with round corners; a null image where it can't be read. Blocking.

    It is cut to fill the place, or `whole` within it.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    wanted = QSize(round(size.width() * scale), round(size.height() * scale))
    found = reader.size()
    if found.isValid():
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        goal = wanted.transposed() if turned else wanted
        reader.setScaledSize(found.scaled(goal, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    if picture.isNull():
        # A portrait that has not been made ready yet may be of a format that Qt does not read.
        room = 4 * max(wanted.width(), wanted.height())
        try:
            picture = read_picture(path, QSize(room, room))
        except InputError:
            return QImage()
    return _fit(picture, size, scale, whole=whole)


def _fit(picture: QImage, size: QSize, scale: float, *, whole: bool) -> QImage:
    """Return `picture` in `size` with round corners; a null image for one."""
    if picture.isNull():
        return picture
    wanted = QSize(round(size.width() * scale), round(size.height() * scale))
    mode = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    picture = picture.scaled(wanted, mode, Qt.TransformationMode.SmoothTransformation)
    if whole:
        wanted = picture.size()
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
    # Qt keeps an image's painter with the image: 10 KB beside the 10 KB of a row's picture. A copy has none.
    return rounded.copy()
