"""Renders the masks over the picture: each pixel of the screen in the color of its mask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QTransform

from omnihuman_desktop.media.picture.brush import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtCore import QSize

    from omnihuman_desktop.ui.stage.editing.layers import Layer

_FAINT = 0.35
"""The relative opacity of values just below `HALF`: painted, but not counted as white."""


def make_palette(colour: str, opacity: float) -> NDArray[np.uint32]:
    """Return the pixel for each of the 256 values of a mask, as premultiplied 0xAARRGGBB."""
    value = np.arange(256, dtype=np.float64)
    alpha = np.where(value >= HALF, 1.0, value / HALF * _FAINT) * opacity
    components = QColor(colour)
    palette = np.round(alpha * 255).astype(np.uint32) << 24
    for component, shift in ((components.red(), 16), (components.green(), 8), (components.blue(), 0)):
        palette |= np.round(alpha * component).astype(np.uint32) << shift
    return palette.astype(np.uint32)


class MaskOverlay:
    """An image of all masks as large as the view, in pixels of the screen. Only the area that has changed is rendered."""

    def __init__(self) -> None:
        self._pixels = np.zeros((1, 1), np.uint32)
        self.image = QImage()
        self._palettes: dict[tuple[str, float], NDArray[np.uint32]] = {}

    def resize(self, size: QSize, ratio: float) -> None:
        """Resize the image to a view of `size`, on a screen with a device pixel ratio of `ratio`."""
        width, height = max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))
        if self._pixels.shape != (height, width):
            self._pixels = np.zeros((height, width), np.uint32)
            self.image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(ratio)

    def render(self, layers: Sequence[Layer], to_view: QTransform, area: QRectF, opacity: float) -> QRect:
        """Render `area` (points of the view) and return the rectangle to repaint. Later layers win where masks are equal."""
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
            values = sample_pixels(layer.pixels, to_view, columns / ratio, rows / ratio)
            tint = self._find_palette(layer.colour, opacity).take(values, mode="clip")
            if strongest is None:
                part[...] = tint
                strongest = values
            else:
                np.copyto(part, tint, where=values >= np.maximum(strongest, 1))
                strongest = np.maximum(strongest, values)
        return QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio).toAlignedRect()

    def clear(self) -> None:
        """Make the whole image transparent."""
        self._pixels[...] = 0

    def _find_palette(self, colour: str, opacity: float) -> NDArray[np.uint32]:
        palette = self._palettes.get((colour, opacity))
        if palette is None:
            palette = self._palettes[colour, opacity] = make_palette(colour, opacity)
        return palette


def sample_pixels(
    pixels: NDArray[np.uint8], to_view: QTransform, columns: NDArray[np.floating], rows: NDArray[np.floating]
) -> NDArray[np.uint8]:
    """Return the pixels of a mask under the `columns` and `rows` of a view.

    A picture is turned only by quarters, so that each column of the view is a column or a row of the picture.
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
    # Rows first, then columns of these: this takes a third of the time of indexing by both at once.
    first = int(columns.min())
    return pixels[rows, first : int(columns.max()) + 1].take(columns - first, axis=1)


def _indices(positions: NDArray[np.floating], size: int) -> NDArray[np.intp]:
    found: NDArray[np.intp] = np.clip(np.floor(positions), 0, size - 1).astype(np.intp)
    return found


def map_rect_to_view(to_view: QTransform, rect: QRect) -> QRectF:
    """Map a rectangle of the picture to the view."""
    return to_view.mapRect(QRectF(rect)).normalized()


def map_to_picture(to_view: QTransform, point: QPointF) -> QPointF:
    """Map a point of the view to the picture."""
    return to_view.inverted()[0].map(point)
