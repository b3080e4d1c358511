"""Reads pictures for the window. Blocking: call it from a worker.

The same decoder reads a portrait for the window and for sending, so that both have the same colours. The picture that was
read last stays cached: the panel and the stage show the same portrait, which is then decoded once.

All work on pixels is done by Pillow: while Qt copies, scales or turns an image, no other thread of the program runs.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from omnihuman_desktop.domain.errors import InputError, Kind

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from omnihuman_desktop.media.picture.read import PictureInfo

_MAX_CACHED_PIXELS = 4_000_000
"""Larger pictures are not cached; these take 16 MB."""

_STRIP_BYTES = 1 << 18
"""How much of a picture is handed over at a time: other threads wait for a tenth of a millisecond."""

_Key = tuple[str, int, int]


class _Cache:
    """Holds the picture that was read last, in the size it was read in. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: _Key | None = None
        self._found: tuple[PictureInfo, Image] | None = None

    def put(self, key: _Key, info: PictureInfo, picture: Image) -> None:
        with self._lock:
            fits = picture.width * picture.height <= _MAX_CACHED_PIXELS
            self._key, self._found = (key, (info, picture)) if fits else (None, None)

    def get(self, key: _Key, fit: QSize) -> tuple[PictureInfo, Image] | None:
        """Return the picture scaled to lie within `fit`; None where another one is cached, or a smaller image of it."""
        with self._lock:
            found = self._found
            if key != self._key or found is None:
                return None
        info, picture = found
        wanted = scale_down(QSize(info.upright_width, info.upright_height), fit)
        return None if wanted.width() > picture.width else (info, resize(picture, wanted))


_cache = _Cache()


def scale_down(size: QSize, fit: QSize) -> QSize:
    """Return `size`, scaled down to lie within `fit` where it is larger."""
    lies_within = size.width() <= fit.width() and size.height() <= fit.height()
    return size if lies_within else size.scaled(fit, Qt.AspectRatioMode.KeepAspectRatio)


def resize(picture: Image, size: QSize) -> Image:
    """Return `picture` in `size`, or itself where it has that size. It must not be changed."""
    from PIL.Image import Resampling

    wanted = max(1, size.width()), max(1, size.height())
    return picture if picture.size == wanted else picture.resize(wanted, Resampling.LANCZOS, reducing_gap=2.0)


def read_picture(path: Path, fit: QSize) -> QImage:
    """Read the picture at `path`, rotated upright and scaled down to lie within `fit` (device pixels). Blocking.

    A smaller picture is not scaled up. Raises `InputError` where the file is missing or no readable picture.
    """
    return to_qimage(read_with_info(path, fit)[1])


def read_with_info(path: Path, fit: QSize) -> tuple[PictureInfo, Image]:
    """Read a picture as `read_picture` does, as RGB or RGBA, with what is known of its file. It must not be changed."""
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
    _cache.put(key, info, picture)
    return info, picture


def to_qimage(picture: Image) -> QImage:
    """Convert a Pillow `picture` (RGB or RGBA) to a QImage; transparency is premultiplied."""
    if picture.mode == "RGBA":
        return copy_pixels(picture, "RGBa", "BGRa", QImage.Format.Format_ARGB32_Premultiplied)
    return copy_pixels(picture, "RGBA", "BGRA", QImage.Format.Format_RGB32)


def copy_pixels(picture: Image, mode: str, order: str, pixel_format: QImage.Format) -> QImage:
    """Return an image with the pixels of `picture`, converted to Pillow's `mode` and in the `order` of a raw encoder's name.

    `pixel_format` has 32 bits a pixel.
    """
    width, height = picture.size
    image = QImage(width, height, pixel_format)
    pixels: Any = image.bits()
    rows = max(1, _STRIP_BYTES // (4 * width))
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(top + rows, height)))
        content = (strip if strip.mode == mode else strip.convert(mode)).tobytes("raw", order)
        pixels[4 * width * top : 4 * width * top + len(content)] = content
    return image
