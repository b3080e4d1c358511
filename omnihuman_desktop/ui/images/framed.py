"""Applies a `Framing` to a picture: turns, flips and crops it, and fills in the background."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from omnihuman_desktop.ui.images.read import read_with_info, to_qimage

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.portrait import Framing


def turned_size(size: QSize, framing: Framing) -> QSize:
    """Return the size of an upright picture of `size` after it is turned."""
    return size.transposed() if framing.quarter_turns % 2 else size


def turn_transform(size: QSizeF, framing: Framing) -> QTransform:
    """Return the transform from an upright picture of `size` to the turned and flipped one, before it is cropped."""
    turn = QTransform().rotate(90 * (framing.quarter_turns % 4))
    turned = QSizeF(size.height(), size.width()) if framing.quarter_turns % 2 else size
    corner = [(0.0, 0.0), (turned.width(), 0.0), (turned.width(), turned.height()), (0.0, turned.height())][
        framing.quarter_turns % 4
    ]
    turn *= QTransform.fromTranslate(*corner)
    return turn * QTransform(-1, 0, 0, 1, turned.width(), 0) if framing.flipped else turn


def crop_rect(size: QSize, framing: Framing) -> QRect:
    """Return the crop of a turned picture of `size`, in whole pixels; at least one."""
    if framing.crop is None:
        return QRect(0, 0, size.width(), size.height())
    left, top, right, bottom = framing.crop
    x, y = min(round(left * size.width()), size.width() - 1), min(round(top * size.height()), size.height() - 1)
    return QRect(x, y, max(1, round(right * size.width()) - x), max(1, round(bottom * size.height()) - y))


def frame_image(image: QImage, framing: Framing) -> QImage:
    """Return the upright `image` with `framing` applied. For small images: a large one keeps other threads from running."""
    if framing.quarter_turns % 4:
        image = image.transformed(QTransform().rotate(90 * framing.quarter_turns))
    if framing.flipped:
        image = image.flipped(Qt.Orientation.Horizontal)
    if framing.crop is not None:
        image = image.copy(crop_rect(image.size(), framing))
    if not image.hasAlphaChannel():
        return image
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(QColor(framing.ground))
    painter = QPainter(opaque)
    painter.drawImage(0, 0, image)
    painter.end()
    return opaque


def read_framed(path: Path, framing: Framing, fit: QSize) -> QImage:
    """Read the picture at `path` with `framing` applied, scaled down to lie within `fit` (device pixels). Blocking.

    Raises `InputError` as `read_picture` does.
    """
    left, top, right, bottom = framing.crop or (0.0, 0.0, 1.0, 1.0)
    # The whole picture is read so large that the crop alone fills `fit`.
    whole = QSize(ceil(fit.width() / (right - left)), ceil(fit.height() / (bottom - top)))
    from omnihuman_desktop.media.picture.prepare import flatten, turn

    picture = turn(read_with_info(path, turned_size(whole, framing))[1], framing)
    if framing.crop is not None:
        rect = crop_rect(QSize(*picture.size), framing)
        picture = picture.crop((rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height()))
    return to_qimage(flatten(picture, framing.ground))
