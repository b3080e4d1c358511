"""Where a person is likely to be, about a face that was found: a beginning for a mask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.ui.stage.editing import brush

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from numpy.typing import NDArray

    class Face(Protocol):
        """A face's edges, as fractions 0..1 of the upright picture."""

        @property
        def left(self) -> float: ...  # noqa: D102
        @property
        def top(self) -> float: ...  # noqa: D102
        @property
        def right(self) -> float: ...  # noqa: D102
        @property
        def bottom(self) -> float: ...  # noqa: D102


_HEAD = (0.85, 1.05)
"""Half the width and height of a head with its hair, in widths and heights of its face."""
_SHOULDERS = (1.9, 1.7)
_SHOULDERS_BELOW = 1.9
"""How far the middle of the shoulders' ellipse lies below the middle of the face, in its heights."""


def people(faces: Sequence[Face], shape: tuple[int, int]) -> list[NDArray[np.uint8]]:
    """A mask for each of the largest `faces`, from left to right: an ellipse about the head, another about the shoulders.

    Nobody's reaches over the middle between two faces.
    """
    largest = sorted(faces, key=lambda face: -(face.bottom - face.top))[:MASKS_MAX]
    ordered = sorted(largest, key=_middle)
    masks = []
    for place, face in enumerate(ordered):
        left = (_middle(ordered[place - 1]) + _middle(face)) / 2 if place else 0.0
        right = (_middle(face) + _middle(ordered[place + 1])) / 2 if place + 1 < len(ordered) else 1.0
        pixels = _person(face, shape)
        pixels[:, : max(0, round(left * shape[1]))] = 0
        pixels[:, round(right * shape[1]) :] = 0
        masks.append(pixels)
    return masks


def _middle(face: Face) -> float:
    return (face.left + face.right) / 2


def _person(face: Face, shape: tuple[int, int]) -> NDArray[np.uint8]:
    height, width = shape
    pixels = np.zeros(shape, np.uint8)
    x, y = _middle(face) * width, (face.top + face.bottom) / 2 * height
    wide, high = (face.right - face.left) * width, (face.bottom - face.top) * height
    # Hair lies above what the detector calls a face.
    brush.paint_ellipse(pixels, _about(x, y - high * 0.15, wide * _HEAD[0], high * _HEAD[1]), 255)
    brush.paint_ellipse(pixels, _about(x, y + high * _SHOULDERS_BELOW, wide * _SHOULDERS[0], high * _SHOULDERS[1]), 255)
    return pixels


def _about(x: float, y: float, radius_x: float, radius_y: float) -> brush.Rect:
    return round(x - radius_x), round(y - radius_y), round(x + radius_x), round(y + radius_y)
