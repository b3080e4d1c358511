"""A portrait as it is framed: turned, mirrored, cropped, on its ground."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from omnihuman_desktop.ui.images.read import read_picture

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.portrait import Framing


def turned_size(size: QSize, framing: Framing) -> QSize:
    """The size of an upright picture of `size` once it is turned."""
    return size.transposed() if framing.quarter_turns % 2 else size


def turning(size: QSizeF, framing: Framing) -> QTransform:
    """Where each point of an upright picture of `size` lies once that is turned and mirrored, before it is cropped."""
    turn = QTransform().rotate(90 * (framing.quarter_turns % 4))
    seen = QSizeF(size.height(), size.width()) if framing.quarter_turns % 2 else size
    corner = [(0.0, 0.0), (seen.width(), 0.0), (seen.width(), seen.height()), (0.0, seen.height())][framing.quarter_turns % 4]
    turn *= QTransform.fromTranslate(*corner)
    return turn * QTransform(-1, 0, 0, 1, seen.width(), 0) if framing.flipped else turn


def crop_rect(size: QSize, framing: Framing) -> QRect:
    """What is kept of a turned picture of `size`, in whole pixels; at least one."""
    if framing.crop is None:
        return QRect(0, 0, size.width(), size.height())
    left, top, right, bottom = framing.crop
    x, y = min(round(left * size.width()), size.width() - 1), min(round(top * size.height()), size.height() - 1)
    return QRect(x, y, max(1, round(right * size.width()) - x), max(1, round(bottom * size.height()) - y))


def frame_image(image: QImage, framing: Framing) -> QImage:
    """The upright `image` as it is framed."""
    if framing.quarter_turns % 4:
        image = image.transformed(QTransform().rotate(90 * framing.quarter_turns))
    if framing.flipped:
        image = image.flipped(Qt.Orientation.Horizontal)
    if framing.crop is not None:
        image = image.copy(crop_rect(image.size(), framing))
    if not image.hasAlphaChannel():
        return image
    grounded = QImage(image.size(), QImage.Format.Format_RGB32)
    grounded.fill(QColor(framing.ground))
    painter = QPainter(grounded)
    painter.drawImage(0, 0, image)
    painter.end()
    return grounded


def read_framed(path: Path, framing: Framing, fit: QSize) -> QImage:
    """The picture at `path` as it is framed, scaled down to lie within `fit` (device pixels); never scaled up. Blocking.

    Raises InputError as `read_picture` does.
    """
    left, top, right, bottom = framing.crop or (0.0, 0.0, 1.0, 1.0)
    # What is cropped away is read too: so much more room that what is kept fills its own.
    whole = QSize(ceil(fit.width() / (right - left)), ceil(fit.height() / (bottom - top)))
    return frame_image(read_picture(path, turned_size(whole, framing)), framing)
