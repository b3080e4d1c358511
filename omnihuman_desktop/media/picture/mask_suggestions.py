"""Suggests masks from detected faces: an outline of where each person is likely to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.media.picture import brush

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from omnihuman_desktop.media.picture.faces import Face

_HEAD = (0.85, 1.05)
"""Half the width and half the height of a head with its hair, in widths and heights of the face."""
_SHOULDERS = (1.9, 1.7)
_SHOULDERS_BELOW = 1.9
"""How far the center of the shoulders' ellipse lies below the center of the face, in heights of the face."""


def suggest_masks(faces: Sequence[Face], shape: tuple[int, int]) -> list[NDArray[np.uint8]]:
    """Return a mask of `shape` (height, width) for each of the largest `faces`, from left to right.

    A mask is an ellipse around the head and one around the shoulders, and ends halfway to the next face.
    """
    largest = sorted(faces, key=lambda face: -face.height)[:MASKS_MAX]
    ordered = sorted(largest, key=_center_x)
    masks = []
    for index, face in enumerate(ordered):
        left = (_center_x(ordered[index - 1]) + _center_x(face)) / 2 if index else 0.0
        right = (_center_x(face) + _center_x(ordered[index + 1])) / 2 if index + 1 < len(ordered) else 1.0
        pixels = _draw_person(face, shape)
        pixels[:, : max(0, round(left * shape[1]))] = 0
        pixels[:, round(right * shape[1]) :] = 0
        masks.append(pixels)
    return masks


def _center_x(face: Face) -> float:
    return (face.left + face.right) / 2


def _draw_person(face: Face, shape: tuple[int, int]) -> NDArray[np.uint8]:
    height, width = shape
    pixels = np.zeros(shape, np.uint8)
    x, y = _center_x(face) * width, (face.top + face.bottom) / 2 * height
    wide, high = (face.right - face.left) * width, (face.bottom - face.top) * height
    # The detector's face does not include the hair.
    brush.paint_ellipse(pixels, _ellipse_rect(x, y - high * 0.15, wide * _HEAD[0], high * _HEAD[1]), 255)
    brush.paint_ellipse(pixels, _ellipse_rect(x, y + high * _SHOULDERS_BELOW, wide * _SHOULDERS[0], high * _SHOULDERS[1]), 255)
    return pixels


def _ellipse_rect(x: float, y: float, radius_x: float, radius_y: float) -> brush.Rect:
    return round(x - radius_x), round(y - radius_y), round(x + radius_x), round(y + radius_y)
