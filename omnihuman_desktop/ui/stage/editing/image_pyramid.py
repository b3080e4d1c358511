"""A large picture at several sizes, so that it is painted quickly and smoothly at any zoom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from omnihuman_desktop.ui.images.read import read_picture

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QTransform

SIDE_MAX = 6144
"""The longest side that is kept in memory, in pixels: beyond it, nobody sees more while framing and masking."""
_SIDE_LEAST = 256


@dataclass(frozen=True)
class ImagePyramid:
    """An upright picture of `size` pixels; `levels` are images of it, each half as large as the one before."""

    size: QSize
    levels: tuple[QImage, ...]

    def paint(self, painter: QPainter, to_view: QTransform) -> None:
        """Paint it where `to_view` places its pixels."""
        scale = abs(to_view.m11() + to_view.m12()) * painter.device().devicePixelRatioF()
        level = self.levels[0]
        for smaller in self.levels[1:]:
            if smaller.width() < scale * self.size.width():
                break
            level = smaller
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale * self.size.width() < 4 * level.width())
        painter.setTransform(to_view, True)  # noqa: FBT003 - Qt's own signature
        painter.drawImage(QRectF(0, 0, self.size.width(), self.size.height()), level)
        painter.restore()


def read_pyramid(path: Path, size: QSize) -> ImagePyramid:
    """The picture at `path`, which is `size` pixels large once it is upright. Blocking. Raises as `read_picture`."""
    levels = [read_picture(path, QSize(SIDE_MAX, SIDE_MAX))]
    while max(levels[-1].width(), levels[-1].height()) >= 2 * _SIDE_LEAST:
        levels.append(_halve(levels[-1]))
    return ImagePyramid(size, tuple(levels))


def _halve(image: QImage) -> QImage:
    """`image` at half its size. By Pillow: while Qt scales, no other thread of the program gets on."""
    from PIL import Image

    # The fourth byte is the alpha, or nothing: with the colours premultiplied, all four are averaged alike.
    pixels: Any = image.constBits()
    whole = Image.frombuffer("RGBX", (image.width(), image.height()), pixels, "raw", "RGBX", 0, 1)
    half = whole.reduce((min(2, whole.width), min(2, whole.height)))
    return QImage(half.tobytes(), half.width, half.height, 4 * half.width, image.format()).copy()
