"""Still pictures for the window: read and scaled in a worker, never on the window's thread.

One decoder reads whatever is accepted as a portrait, for the window as for what is sent, so that both show the same colours.
What was read last is kept for a moment: the panel and the stage show one portrait, which is then decoded once.
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

_KEPT_PIXELS = 4_000_000
"""Larger pictures are not kept: 16 MB."""

_Key = tuple[str, int, int]


class _Recent:
    """The picture that was read last, as it was read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: _Key | None = None
        self._info: PictureInfo | None = None
        self._image = QImage()

    def keep(self, key: _Key, info: PictureInfo, image: QImage) -> None:
        with self._lock:
            small = image.width() * image.height() <= _KEPT_PIXELS
            self._key, self._info, self._image = (key, info, image) if small else (None, None, QImage())

    def find(self, key: _Key, fit: QSize) -> tuple[PictureInfo, QImage] | None:
        """The picture within `fit`, if what is kept is as large."""
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


_recent = _Recent()


def _lies_within(size: QSize, fit: QSize) -> bool:
    return size.width() <= fit.width() and size.height() <= fit.height()


def read_picture(path: Path, fit: QSize) -> QImage:
    """The picture at `path`, turned upright, scaled down to lie within `fit` (device pixels); never scaled up. Blocking.

    Raises `InputError` as `probe_picture`.
    """
    return look_at_picture(path, fit)[1]


def look_at_picture(path: Path, fit: QSize) -> tuple[PictureInfo, QImage]:
    """As `read_picture`, with what the picture is."""
    try:
        found = path.stat()
    except OSError as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    key = str(path), found.st_mtime_ns, found.st_size
    kept = _recent.find(key, fit)
    if kept is not None:
        return kept
    from omnihuman_desktop.media.picture.read import read_upright

    info, picture = read_upright(path, (max(1, fit.width()), max(1, fit.height())))
    image = to_qimage(picture)
    _recent.keep(key, info, image)
    return info, image


def to_qimage(picture: Image) -> QImage:
    """`picture` (RGB or RGBA) for the window."""
    form = QImage.Format.Format_ARGB32 if picture.mode == "RGBA" else QImage.Format.Format_RGB32
    pixels = picture if picture.mode == "RGBA" else picture.convert("RGBA")
    width, height = picture.size
    # The copy is the image's own: the bytes go with this function.
    image = QImage(pixels.tobytes("raw", "BGRA"), width, height, 4 * width, form).copy()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied) if picture.mode == "RGBA" else image
