"""Paints into the pixels of a mask: brush strokes, rectangles, ellipses and flood fill.

A mask is an array of height by width bytes, 255 where a person moves. A rectangle is left, top, right and bottom in pixels,
right and bottom excluded.
"""

from __future__ import annotations

from functools import lru_cache
from math import hypot, sqrt
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

Rect = tuple[int, int, int, int]

HALF = 128
"""The lowest value that counts as white."""
SPACING = 1 / 10
"""The distance between the dabs of a stroke, as a fraction of the diameter."""


@lru_cache(maxsize=48)
def dab(diameter: int, softness: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the pixels of one touch of a brush, and the same inverted for the eraser. `softness` is 0..100 percent."""
    radius = diameter / 2
    half = (diameter + 1) // 2
    along = (np.arange(half, dtype=np.float32) + 0.5 - radius) ** 2
    distance = np.sqrt(along[:, None] + along[None, :])
    fade = max(1.0, radius * softness / 100)
    quarter = (np.clip((radius + 0.5 - distance) / fade, 0, 1) * 255).astype(np.uint8)
    upper = np.hstack([quarter, quarter[:, ::-1][:, diameter % 2 :]])
    whole = np.vstack([upper, upper[::-1][diameter % 2 :]])
    return whole, 255 - whole


def stamp(pixels: NDArray[np.uint8], x: float, y: float, tip: tuple[int, int], *, erase: bool) -> None:
    """Touch `pixels` with the brush `tip` (diameter and softness) at the point `x`, `y`."""
    painted, erased = dab(*tip)
    left, top, right, bottom = dab_rect(x, y, tip[0])
    height, width = pixels.shape
    l_in, t_in, r_in, b_in = max(0, left), max(0, top), min(width, right), min(height, bottom)
    if l_in >= r_in or t_in >= b_in:
        return
    part = pixels[t_in:b_in, l_in:r_in]
    rows, columns = slice(t_in - top, b_in - top), slice(l_in - left, r_in - left)
    if erase:
        np.minimum(part, erased[rows, columns], out=part)
    else:
        np.maximum(part, painted[rows, columns], out=part)


def dab_rect(x: float, y: float, diameter: int) -> Rect:
    """Return the rectangle that a brush touches at the point `x`, `y`. It may reach beyond the picture."""
    left, top = round(x - diameter / 2), round(y - diameter / 2)
    return left, top, left + diameter, top + diameter


def stroke_points(start: tuple[float, float], end: tuple[float, float], diameter: int) -> Iterator[tuple[float, float, float]]:
    """Yield where a brush touches between two points, the start excluded: x, y, and the fraction of the way, 0..1."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    # The edge of a hard stroke then deviates by less than a quarter of a pixel; a large one's by as little to the eye.
    spacing = max(1.0, diameter * SPACING, min(sqrt(diameter) / 2, diameter / 8))
    count = max(1, round(length / spacing))
    for number in range(1, count + 1):
        fraction = number / count
        yield start[0] + (end[0] - start[0]) * fraction, start[1] + (end[1] - start[1]) * fraction, fraction


def paint_rectangle(pixels: NDArray[np.uint8], rect: Rect, value: int) -> None:
    """Fill the rectangle `rect` with `value`."""
    left, top, right, bottom = (max(0, edge) for edge in rect)
    pixels[top:bottom, left:right] = value


def paint_ellipse(pixels: NDArray[np.uint8], rect: Rect, value: int) -> None:
    """Fill the ellipse in `rect` with `value`. It may reach beyond the picture."""
    left, top, right, bottom = rect
    radius_x, radius_y = (right - left) / 2, (bottom - top) / 2
    if radius_x <= 0 or radius_y <= 0:
        return
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    for y in range(max(0, top), min(pixels.shape[0], bottom)):
        reach = radius_x * sqrt(max(0.0, 1 - ((y + 0.5 - middle_y) / radius_y) ** 2))
        pixels[y, max(0, round(middle_x - reach)) : max(0, round(middle_x + reach))] = value


Span = tuple[int, int, int]
"""The row, the first column, and the column after the last."""


def flood(pixels: NDArray[np.uint8], x: int, y: int, cancelled: Callable[[], bool] = lambda: False) -> list[Span]:
    """Return the connected area around the point `x`, `y` that is black, or white, as that point is.

    Where `cancelled` becomes true, the area found so far.
    """
    same = (pixels >= HALF) == bool(pixels[y, x] >= HALF)
    rows: dict[int, tuple[NDArray[np.int64], NDArray[np.int64], list[bool]]] = {}
    spans: list[Span] = []
    pending = [(y, x, x + 1)]
    while pending and not cancelled():
        row, low, high = pending.pop()
        if row not in rows:
            rows[row] = _runs(same[row])
        starts, ends, visited = rows[row]
        first = int(np.searchsorted(ends, low, side="right"))
        last = int(np.searchsorted(starts, high, side="left"))
        for number in range(first, last):
            if visited[number]:
                continue
            visited[number] = True
            start, end = int(starts[number]), int(ends[number])
            spans.append((row, start, end))
            pending.extend((beside, start, end) for beside in (row - 1, row + 1) if 0 <= beside < len(pixels))
    return spans


def _runs(row: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64], list[bool]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], row, [False])).astype(np.int8)))
    return edges[::2], edges[1::2], [False] * (len(edges) // 2)
