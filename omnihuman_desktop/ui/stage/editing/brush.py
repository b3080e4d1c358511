"""Painting into a mask: what a brush, a rectangle, an ellipse and a fill leave in its pixels.

A mask is an array of height by width bytes, 255 where somebody moves. Rectangles are left, top, right and bottom in pixels,
right and bottom left out.
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
"""From here on a pixel counts as white."""
SPACING = 1 / 10
"""How far apart the dabs of a stroke lie, as a part of the brush."""


@lru_cache(maxsize=48)
def dab(diameter: int, softness: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """What one touch of a brush leaves, and the same inverted, for the eraser. `softness` is 0..100 percent."""
    radius = diameter / 2
    half = (diameter + 1) // 2
    along = (np.arange(half, dtype=np.float32) + 0.5 - radius) ** 2
    distance = np.sqrt(along[:, None] + along[None, :])
    fade = max(1.0, radius * softness / 100)
    quarter = (np.clip((radius + 0.5 - distance) / fade, 0, 1) * 255).astype(np.uint8)
    upper = np.hstack([quarter, quarter[:, ::-1][:, diameter % 2 :]])
    whole = np.vstack([upper, upper[::-1][diameter % 2 :]])
    return whole, 255 - whole


def stamp(pixels: NDArray[np.uint8], x: float, y: float, brush: tuple[int, int], *, erase: bool) -> None:
    """Touch `pixels` with the `brush` (diameter and softness) about the point `x`, `y`."""
    painted, erased = dab(*brush)
    left, top, right, bottom = around(x, y, brush[0])
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


def around(x: float, y: float, diameter: int) -> Rect:
    """What a brush touches about the point `x`, `y`; it may reach beyond the picture."""
    left, top = round(x - diameter / 2), round(y - diameter / 2)
    return left, top, left + diameter, top + diameter


def steps(start: tuple[float, float], end: tuple[float, float], diameter: int) -> Iterator[tuple[float, float, float]]:
    """Where a brush touches on its way, without the start: x, y, and how far along it is, 0..1."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    # A hard brush's edge bends by less than a quarter of a pixel between two touches; a large one's by as little to the eye.
    spacing = max(1.0, diameter * SPACING, min(sqrt(diameter) / 2, diameter / 8))
    count = max(1, round(length / spacing))
    for number in range(1, count + 1):
        part = number / count
        yield start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part, part


def paint_rectangle(pixels: NDArray[np.uint8], rect: Rect, value: int) -> None:
    """Fill the rectangle `rect`."""
    left, top, right, bottom = (max(0, edge) for edge in rect)
    pixels[top:bottom, left:right] = value


def paint_ellipse(pixels: NDArray[np.uint8], rect: Rect, value: int) -> None:
    """Fill the ellipse in the rectangle `rect`, which may reach beyond the picture."""
    left, top, right, bottom = rect
    radius_x, radius_y = (right - left) / 2, (bottom - top) / 2
    if radius_x <= 0 or radius_y <= 0:
        return
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    for y in range(max(0, top), min(pixels.shape[0], bottom)):
        reach = radius_x * sqrt(max(0.0, 1 - ((y + 0.5 - middle_y) / radius_y) ** 2))
        pixels[y, max(0, round(middle_x - reach)) : max(0, round(middle_x + reach))] = value


Span = tuple[int, int, int]
"""Row, first column, column after the last."""


def flood(pixels: NDArray[np.uint8], x: int, y: int, cancelled: Callable[[], bool] = lambda: False) -> list[Span]:
    """The area about the point `x`, `y` that is as black, or as white, as that point."""
    same = (pixels >= HALF) == bool(pixels[y, x] >= HALF)
    rows: dict[int, tuple[NDArray[np.int64], NDArray[np.int64], list[bool]]] = {}
    spans: list[Span] = []
    waiting = [(y, x, x + 1)]
    while waiting and not cancelled():
        row, low, high = waiting.pop()
        if row not in rows:
            rows[row] = _runs(same[row])
        starts, ends, taken = rows[row]
        first = int(np.searchsorted(ends, low, side="right"))
        last = int(np.searchsorted(starts, high, side="left"))
        for number in range(first, last):
            if taken[number]:
                continue
            taken[number] = True
            start, end = int(starts[number]), int(ends[number])
            spans.append((row, start, end))
            waiting.extend((beside, start, end) for beside in (row - 1, row + 1) if 0 <= beside < len(pixels))
    return spans


def _runs(row: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64], list[bool]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], row, [False])).astype(np.int8)))
    return edges[::2], edges[1::2], [False] * (len(edges) // 2)
