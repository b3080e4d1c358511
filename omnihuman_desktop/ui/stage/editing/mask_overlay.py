"""The masks as they lie over the picture: each pixel of the screen in the colour of who moves there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QTransform

from omnihuman_desktop.ui.stage.editing.brush import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtCore import QSize

    from omnihuman_desktop.ui.stage.editing.layers import Layer

_FAINT = 0.35
"""How strong what is painted but does not count yet is shown, as a part of what does."""


def shades(colour: str, opacity: float) -> NDArray[np.uint32]:
    """What each of the 256 values of a mask looks like, as premultiplied 0xAARRGGBB; from `HALF` on it counts."""
    value = np.arange(256, dtype=np.float64)
    alpha = np.where(value >= HALF, 1.0, value / HALF * _FAINT) * opacity
    inks = QColor(colour)
    made = np.round(alpha * 255).astype(np.uint32) << 24
    for part, shift in ((inks.red(), 16), (inks.green(), 8), (inks.blue(), 0)):
        made |= np.round(alpha * part).astype(np.uint32) << shift
    return made.astype(np.uint32)


class MaskOverlay:
    """An image as large as the view, in the screen's own pixels, with all masks in it. Only what has changed is made anew."""

    def __init__(self) -> None:
        self._pixels = np.zeros((1, 1), np.uint32)
        self.image = QImage()
        self._shades: dict[tuple[str, float], NDArray[np.uint32]] = {}

    def resize(self, size: QSize, ratio: float) -> None:
        """Be as large as a view of `size`, on a screen with `ratio` pixels to one of the view's."""
        width, height = max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))
        if self._pixels.shape != (height, width):
            self._pixels = np.zeros((height, width), np.uint32)
            self.image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(ratio)

    def refresh(self, layers: Sequence[Layer], to_view: QTransform, area: QRectF, opacity: float) -> QRect:
        """Make what lies in `area` of the view anew. Returns it, in the view's own points."""
        ratio = self.image.devicePixelRatio()
        height, width = self._pixels.shape
        left, top = max(0, int(area.left() * ratio)), max(0, int(area.top() * ratio))
        right, bottom = min(width, int(area.right() * ratio) + 1), min(height, int(area.bottom() * ratio) + 1)
        if left >= right or top >= bottom:
            return QRect()
        part = self._pixels[top:bottom, left:right]
        part[...] = 0
        columns, rows = np.arange(left, right) + 0.5, np.arange(top, bottom) + 0.5
        strongest: NDArray[np.uint8] | None = None
        for layer in layers:
            values = sample(layer.pixels, to_view, columns / ratio, rows / ratio)
            tint = self._shade(layer.colour, opacity).take(values, mode="clip")
            if strongest is None:
                part[...] = tint
                strongest = values
            else:
                np.copyto(part, tint, where=values >= np.maximum(strongest, 1))
                strongest = np.maximum(strongest, values)
        return QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio).toAlignedRect()

    def blank(self) -> None:
        """Forget everything."""
        self._pixels[...] = 0

    def _shade(self, colour: str, opacity: float) -> NDArray[np.uint32]:
        made = self._shades.get((colour, opacity))
        if made is None:
            made = self._shades[colour, opacity] = shades(colour, opacity)
        return made


def sample(
    pixels: NDArray[np.uint8], to_view: QTransform, columns: NDArray[np.floating], rows: NDArray[np.floating]
) -> NDArray[np.uint8]:
    """The pixels of a mask that lie under the `columns` and `rows` of a view.

    A picture is only ever turned by quarters: each column of the view is a column of the picture, or a row of it.
    """
    back, _ = to_view.inverted()
    height, width = pixels.shape
    turned = abs(back.m11()) < abs(back.m21())
    if turned:
        x = _indices(rows * back.m21() + back.dx(), width)
        y = _indices(columns * back.m12() + back.dy(), height)
        return _pick(pixels, y, x).T
    x = _indices(columns * back.m11() + back.dx(), width)
    y = _indices(rows * back.m22() + back.dy(), height)
    return _pick(pixels, y, x)


def _pick(pixels: NDArray[np.uint8], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.uint8]:
    # Whole rows first, then columns of these: a third of the time of picking each pixel by both.
    first = int(columns.min())
    return pixels[rows, first : int(columns.max()) + 1].take(columns - first, axis=1)


def _indices(places: NDArray[np.floating], size: int) -> NDArray[np.intp]:
    found: NDArray[np.intp] = np.clip(np.floor(places), 0, size - 1).astype(np.intp)
    return found


def mapped(to_view: QTransform, rect: QRect) -> QRectF:
    """Where a rectangle of the picture lies in the view."""
    return to_view.mapRect(QRectF(rect)).normalized()


def point_of(to_view: QTransform, at: QPointF) -> QPointF:
    """The point of the picture that lies under a point of the view."""
    return to_view.inverted()[0].map(at)
