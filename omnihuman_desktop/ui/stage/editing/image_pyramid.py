"""A large picture at several sizes, so that it is painted quickly and smoothly at any zoom.

It shares nothing with `media.audio.waveform_pyramid` but the idea: here a finished picture is halved and smoothed for
painting, there rows of numbers that still grow are reduced to their minimum, maximum and sums.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.images.read import copy_pixels, read_picture

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QTransform

MAX_SIDE = 6144
"""The longest side that is held in memory, in pixels: more is not visible while cropping and masking."""
_MIN_SIDE = 256


@dataclass(frozen=True)
class ImagePyramid:
    """An upright picture of `size` pixels. `levels` are images of it, each half as wide as the one before."""

    size: QSize
    levels: tuple[QImage, ...]

    def paint(self, painter: QPainter, to_view: QTransform) -> None:
        """Paint the picture, transformed by `to_view`, from the level that fits the zoom."""
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
    """Read the picture at `path`, which has `size` pixels once it is upright. Blocking. Raises as `read_picture` does."""
    levels = [read_picture(path, QSize(MAX_SIDE, MAX_SIDE))]
    while max(levels[-1].width(), levels[-1].height()) >= 2 * _MIN_SIDE:
        levels.append(_halve(levels[-1]))
    return ImagePyramid(size, tuple(levels))


def _halve(image: QImage) -> QImage:
    """Return `image` at half its size. By Pillow: while Qt scales, the program's other threads stand still."""
    from PIL import Image

    # The fourth byte is alpha or unused. The colours are premultiplied, so that all four bytes are averaged alike.
    pixels: Any = image.constBits()
    whole = Image.frombuffer("RGBX", (image.width(), image.height()), pixels, "raw", "RGBX", 0, 1)
    half = whole.reduce((min(2, whole.width), min(2, whole.height)))
    return copy_pixels(half, "RGBX", "RGBX", image.format())
