"""One picture of many small shapes, by an array: thousands of lines or boxes would take a painter several times as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter


def paint_picture(
    painter: QPainter,
    pixels: NDArray[np.uint8],
    place: QPointF,
    ratio: float,
    parts: Sequence[tuple[int, int, Sequence[QColor]]],
) -> None:
    """Paint `pixels` of a screen with `ratio`, with their top left at `place`, one part after the other.

    A part is its first column, the one after its last, and the colours of the numbers 1 and up; 0 is nothing.
    """
    height, width = pixels.shape
    for first, last, colours in parts:
        if last <= first:
            continue
        start = pixels.reshape(-1)[first:]
        picture = QImage(start.data, last - first, height, width, QImage.Format.Format_Indexed8)
        picture.setColorTable([0, *(colour.rgba() for colour in colours)])
        painter.drawImage(QRectF(place.x() + first / ratio, place.y(), (last - first) / ratio, height / ratio), picture)


def shades(colour: QColor, count: int) -> list[QColor]:
    """`colour` at `count` degrees of opacity, from the faintest to itself."""
    made = []
    for number in range(1, count + 1):
        shade = QColor(colour)
        shade.setAlphaF(colour.alphaF() * number / count)
        made.append(shade)
    return made
