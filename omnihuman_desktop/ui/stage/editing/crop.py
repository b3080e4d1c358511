"""The geometry of a crop: rectangles in pixels of the turned picture, kept within it, in shape and large enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from omnihuman_desktop.domain.portrait import ASPECTS
from omnihuman_desktop.ui.images.framed import crop_rect, turned_size

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from omnihuman_desktop.domain.portrait import Framing

LEAST_PX = 128
"""The least side of a crop: below it, no face can be seen to speak. A smaller picture may be kept whole."""


_KEEP = Qt.AspectRatioMode.KeepAspectRatio


def ratio_of(aspect: str) -> float:
    """Width to height of a preset; 0 for free."""
    if not aspect:
        return 0.0
    width, height = aspect.split(":")
    return int(width) / int(height)


def inside(rect: QRectF, bounds: QSizeF) -> QRectF:
    """`rect` moved into `bounds`, which are at least as large."""
    x = min(max(0.0, rect.x()), bounds.width() - rect.width())
    y = min(max(0.0, rect.y()), bounds.height() - rect.height())
    return QRectF(QPointF(x, y), rect.size())


def shaped(rect: QRectF, bounds: QSizeF, ratio: float) -> QRectF:
    """The largest rectangle of `ratio` in `bounds`, about the middle of `rect`; `rect` itself where `ratio` is 0."""
    if not ratio:
        return rect
    size = QSizeF(ratio, 1).scaled(bounds, _KEEP)
    made = QRectF(QPointF(0, 0), size)
    made.moveCenter(rect.center())
    return inside(made, bounds)


@dataclass(frozen=True)
class Limits:
    """What a crop may be: `bounds` is the turned picture's size, `ratio` the shape that is kept, 0 for none."""

    bounds: QSizeF
    ratio: float = 0.0

    @property
    def least(self) -> QSizeF:
        """The least size, in pixels."""
        side = min(float(LEAST_PX), self.bounds.width(), self.bounds.height())
        if not self.ratio:
            return QSizeF(side, side)
        wanted = QSizeF(side * max(1.0, self.ratio), side / min(1.0, self.ratio))
        most = QSizeF(self.ratio, 1).scaled(self.bounds, _KEEP)
        return wanted if wanted.width() <= most.width() else most

    def moved(self, rect: QRectF, delta: QPointF) -> QRectF:
        """`rect` moved by `delta`, as far as the picture goes."""
        return inside(rect.translated(delta), self.bounds)

    def resized(self, rect: QRectF, handle: tuple[int, int], to: QPointF) -> QRectF:
        """`rect` with the `handle` (-1, 0, 1 for left or top, neither, right or bottom) pulled to the point `to`."""
        across, along = handle
        if not self.ratio:
            left, right = self._pull(rect.left(), rect.right(), across, to.x(), self.bounds.width())
            top, bottom = self._pull(rect.top(), rect.bottom(), along, to.y(), self.bounds.height())
            return QRectF(QPointF(left, top), QPointF(right, bottom))
        return self._resized_in_shape(rect, across, along, to)

    def _pull(self, low: float, high: float, side: int, to: float, most: float) -> tuple[float, float]:
        least = self.least.width()
        if side < 0:
            return min(max(0.0, to), high - least), high
        if side > 0:
            return low, max(min(most, to), low + least)
        return low, high

    def _resized_in_shape(self, rect: QRectF, across: int, along: int, to: QPointF) -> QRectF:
        fixed = QPointF(_opposite(rect.left(), rect.right(), across), _opposite(rect.top(), rect.bottom(), along))
        width = abs(to.x() - fixed.x()) if across and (to.x() - fixed.x()) * across > 0 else 0.0
        height = abs(to.y() - fixed.y()) if along and (to.y() - fixed.y()) * along > 0 else 0.0
        wanted = max(width, height * self.ratio, self.least.width())
        room_x = _room(fixed.x(), across, self.bounds.width())
        room_y = _room(fixed.y(), along, self.bounds.height())
        width = min(wanted, room_x, room_y * self.ratio)
        height = width / self.ratio
        x, y = fixed.x() + (across - 1) * width / 2, fixed.y() + (along - 1) * height / 2
        return QRectF(x, y, width, height)


def _opposite(low: float, high: float, side: int) -> float:
    return high if side < 0 else low if side > 0 else (low + high) / 2


def _room(fixed: float, side: int, most: float) -> float:
    return fixed if side < 0 else most - fixed if side > 0 else 2 * min(fixed, most - fixed)


def rect_of(framing: Framing, size: QSize) -> QRectF:
    """What `framing` keeps of an upright picture of `size`, in pixels of the turned one."""
    return QRectF(crop_rect(turned_size(size, framing), framing))


def with_rect(framing: Framing, rect: QRectF, size: QSize) -> Framing:
    """`framing` with a crop to `rect`, in whole pixels of the turned picture; without one where that is all of it."""
    turned = turned_size(size, framing)
    width, height = turned.width(), turned.height()
    left, top = round(rect.left()), round(rect.top())
    right, bottom = max(left + 1, round(rect.right())), max(top + 1, round(rect.bottom()))
    if (left, top, right, bottom) == (0, 0, width, height):
        return replace(framing, crop=None)
    return replace(framing, crop=(left / width, top / height, min(1.0, right / width), min(1.0, bottom / height)))


def rotated(framing: Framing, quarters: int) -> Framing:
    """`framing` turned by a quarter, clockwise where `quarters` is 1, the other way where it is -1, with what it keeps."""
    # What is seen is mirrored last: turned clockwise, a mirrored picture was turned the other way before.
    turns = (framing.quarter_turns + (-quarters if framing.flipped else quarters)) % 4
    crop = framing.crop
    if crop is not None:
        left, top, right, bottom = crop
        crop = (1 - bottom, left, 1 - top, right) if quarters > 0 else (top, 1 - right, bottom, 1 - left)
    width, _, height = framing.aspect.partition(":")
    aspect = f"{height}:{width}"
    return replace(framing, quarter_turns=turns, crop=crop, aspect=aspect if aspect in ASPECTS else "")


def mirrored(framing: Framing) -> Framing:
    """`framing` mirrored left to right as it is seen, with what it keeps."""
    crop = framing.crop
    if crop is not None:
        crop = (1 - crop[2], crop[1], 1 - crop[0], crop[3])
    return replace(framing, flipped=not framing.flipped, crop=crop)
