"""Reads pictures for the window. Blocking: call it from a worker.

The same decoder reads a portrait for the window and for sending, so that both have the same colours. The picture that was
read last stays cached: the panel and the stage show the same portrait, which is then decoded once.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from omnihuman_desktop.domain.errors import InputError, Kind

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from omnihuman_desktop.media.picture.read import PictureInfo

_MAX_CACHED_PIXELS = 4_000_000
"""Larger pictures are not cached; these take 16 MB."""

_Key = tuple[str, int, int]


class _Cache:
    """Holds the picture that was read last, in the size it was read in. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: _Key | None = None
        self._info: PictureInfo | None = None
        self._image = QImage()

    def put(self, key: _Key, info: PictureInfo, image: QImage) -> None:
        with self._lock:
            fits = image.width() * image.height() <= _MAX_CACHED_PIXELS
            self._key, self._info, self._image = (key, info, image) if fits else (None, None, QImage())

    def get(self, key: _Key, fit: QSize) -> tuple[PictureInfo, QImage] | None:
        """Return the picture scaled to lie within `fit`; None where another one is cached, or a smaller image of it."""
        with self._lock:
            info, image = self._info, self._image
            if key != self._key or info is None:
                return None
        whole = QSize(info.upright_width, info.upright_height)
        wanted = whole if _lies_within(whole, fit) else whole.scaled(fit, Qt.AspectRatioMode.KeepAspectRatio)
        if wanted.width() > image.width():
            return None
        if wanted.width() < image.width():
            image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        return info, image


_cache = _Cache()


def _lies_within(size: QSize, fit: QSize) -> bool:
    return size.width() <= fit.width() and size.height() <= fit.height()


def read_picture(path: Path, fit: QSize) -> QImage:
    """Read the picture at `path`, rotated upright and scaled down to lie within `fit` (device pixels). Blocking.

    A smaller picture is not scaled up. Raises `InputError` where the file is missing or no readable picture.
    """
    return read_picture_with_info(path, fit)[1]


def read_picture_with_info(path: Path, fit: QSize) -> tuple[PictureInfo, QImage]:
    """Read a picture as `read_picture` does, and return the information about its file, too."""
    try:
        found = path.stat()
    except OSError as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    key = str(path), found.st_mtime_ns, found.st_size
    cached = _cache.get(key, fit)
    if cached is not None:
        return cached
    from omnihuman_desktop.media.picture.read import read_upright

    info, picture = read_upright(path, (max(1, fit.width()), max(1, fit.height())))
    image = to_qimage(picture)
    _cache.put(key, info, image)
    return info, image


def to_qimage(picture: Image) -> QImage:
    """Convert a Pillow `picture` (RGB or RGBA) to a QImage; transparency is premultiplied."""
    pixel_format = QImage.Format.Format_ARGB32 if picture.mode == "RGBA" else QImage.Format.Format_RGB32
    pixels = picture if picture.mode == "RGBA" else picture.convert("RGBA")
    width, height = picture.size
    # A QImage does not own the bytes it is made of: the copy does.
    image = QImage(pixels.tobytes("raw", "BGRA"), width, height, 4 * width, pixel_format).copy()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied) if picture.mode == "RGBA" else image
