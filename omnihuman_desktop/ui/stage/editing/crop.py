"""The geometry of a crop: rectangles in pixels of the turned picture, kept inside it, in their ratio and large enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from omnihuman_desktop.domain.portrait import ASPECTS
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.ui.images.framed import crop_rect, turned_size

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from omnihuman_desktop.domain.portrait import Framing

MIN_SIDE_PX = 128
"""The least side of a crop: a smaller face can't be seen to speak. A smaller picture may be used whole."""

_KEEP_RATIO = Qt.AspectRatioMode.KeepAspectRatio


def parse_ratio(aspect: str) -> float:
    """Return width divided by height for a preset such as "9:16"; 0 for an empty one, which is free."""
    if not aspect:
        return 0.0
    width, height = aspect.split(":")
    return int(width) / int(height)


def moved_inside(rect: QRectF, bounds: QSizeF) -> QRectF:
    """Return `rect` moved into `bounds`, which are at least as large."""
    x = min(max(0.0, rect.x()), bounds.width() - rect.width())
    y = min(max(0.0, rect.y()), bounds.height() - rect.height())
    return QRectF(QPointF(x, y), rect.size())


def fitted_to_ratio(rect: QRectF, bounds: QSizeF, ratio: float) -> QRectF:
    """Return the largest rectangle of `ratio` in `bounds`, centered on `rect` where it fits; `rect` itself for a ratio of 0."""
    if not ratio:
        return rect
    size = QSizeF(ratio, 1).scaled(bounds, _KEEP_RATIO)
    fitted = QRectF(QPointF(0, 0), size)
    fitted.moveCenter(rect.center())
    return moved_inside(fitted, bounds)


@dataclass(frozen=True)
class CropLimits:
    """The limits of a crop: `bounds` is the turned picture's size, `ratio` is width divided by height, 0 for any."""

    bounds: QSizeF
    ratio: float = 0.0

    @property
    def min_size(self) -> QSizeF:
        """The smallest size of a crop, in pixels."""
        side = min(float(MIN_SIDE_PX), self.bounds.width(), self.bounds.height())
        if not self.ratio:
            return QSizeF(side, side)
        wanted = QSizeF(side * max(1.0, self.ratio), side / min(1.0, self.ratio))
        most = QSizeF(self.ratio, 1).scaled(self.bounds, _KEEP_RATIO)
        return wanted if wanted.width() <= most.width() else most

    def moved(self, rect: QRectF, delta: QPointF) -> QRectF:
        """Return `rect` moved by `delta`, at most to the edge of the picture."""
        return moved_inside(rect.translated(delta), self.bounds)

    def resized(self, rect: QRectF, handle: tuple[int, int], to: QPointF) -> QRectF:
        """Return `rect` with a handle dragged to the point `to`.

        `handle` is -1, 0 or 1 across (left, neither, right) and along (top, neither, bottom).
        """
        across, along = handle
        if not self.ratio:
            left, right = self._drag_edge(rect.left(), rect.right(), across, to.x(), self.bounds.width())
            top, bottom = self._drag_edge(rect.top(), rect.bottom(), along, to.y(), self.bounds.height())
            return QRectF(QPointF(left, top), QPointF(right, bottom))
        return self._resized_in_ratio(rect, across, along, to)

    def _drag_edge(self, low: float, high: float, side: int, to: float, bound: float) -> tuple[float, float]:
        min_length = self.min_size.width()
        if side < 0:
            return min(max(0.0, to), high - min_length), high
        if side > 0:
            return low, max(min(bound, to), low + min_length)
        return low, high

    def _resized_in_ratio(self, rect: QRectF, across: int, along: int, to: QPointF) -> QRectF:
        fixed = QPointF(_opposite(rect.left(), rect.right(), across), _opposite(rect.top(), rect.bottom(), along))
        width = abs(to.x() - fixed.x()) if across and (to.x() - fixed.x()) * across > 0 else 0.0
        height = abs(to.y() - fixed.y()) if along and (to.y() - fixed.y()) * along > 0 else 0.0
        wanted = max(width, height * self.ratio, self.min_size.width())
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


def crop_rect_of(framing: Framing, size: QSize) -> QRectF:
    """Return the crop of `framing` for an upright picture of `size`, in pixels of the turned picture."""
    return QRectF(crop_rect(turned_size(size, framing), framing))


def with_crop_rect(framing: Framing, rect: QRectF, size: QSize) -> Framing:
    """Return `framing` cropped to `rect`, in whole pixels of the turned picture; uncropped where `rect` is all of it."""
    turned = turned_size(size, framing)
    width, height = turned.width(), turned.height()
    left, top = round(rect.left()), round(rect.top())
    right, bottom = max(left + 1, round(rect.right())), max(top + 1, round(rect.bottom()))
    if (left, top, right, bottom) == (0, 0, width, height):
        return replace(framing, crop=None)
    return replace(framing, crop=(left / width, top / height, min(1.0, right / width), min(1.0, bottom / height)))


def rotated(framing: Framing, quarters: int) -> Framing:
    """Return `framing` turned by a quarter together with its crop: clockwise for `quarters` 1, counterclockwise for -1."""
    # The picture is flipped after it is turned, so that a flipped one has to be turned the other way.
    turns = (framing.quarter_turns + (-quarters if framing.flipped else quarters)) % 4
    crop = framing.crop
    if crop is not None:
        left, top, right, bottom = crop
        crop = (1 - bottom, left, 1 - top, right) if quarters > 0 else (top, 1 - right, bottom, 1 - left)
    width, _, height = framing.aspect.partition(":")
    aspect = f"{height}:{width}"
    return replace(framing, quarter_turns=turns, crop=crop, aspect=aspect if aspect in ASPECTS else "")


def flipped(framing: Framing) -> Framing:
    """Return `framing` flipped left to right as it is seen, together with its crop."""
    crop = framing.crop
    if crop is not None:
        crop = (1 - crop[2], crop[1], 1 - crop[0], crop[3])
    return replace(framing, flipped=not framing.flipped, crop=crop)
