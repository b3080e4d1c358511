"""Arrays painted as pixels look exactly as Qt paints a picture with a table of the same colours."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from omnihuman_desktop.ui.voice.waveform.array_picture import paint_picture, shades

WIDTH, HEIGHT, DEGREES = 61, 40, 16


def canvas(ratio: float) -> QImage:
    image = QImage(round(100 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#305070"))
    return image


def colours_of(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()] & 0xFFFFFF


def paint_as_qt(values: np.ndarray, place: QPointF, ratio: float, parts: list[tuple[int, int, tuple[int, ...]]]) -> QImage:
    image = canvas(ratio)
    painter = QPainter(image)
    for first, last, colours in parts:
        columns = np.ascontiguousarray(values[:, first:last])
        picture = QImage(columns.data, last - first, len(columns), last - first, QImage.Format.Format_Indexed8)
        picture.setColorTable([0, *colours])
        room = QRectF(place.x() + first / ratio, place.y(), (last - first) / ratio, len(columns) / ratio)
        painter.drawImage(room, picture)
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_each_value_has_its_colour_in_each_part(qtbot: QtBot, ratio: float) -> None:
    del qtbot
    values = np.random.default_rng(1).integers(0, DEGREES + 1, (HEIGHT, WIDTH)).astype(np.uint8)
    rest, chosen = (shades(QColor(name).rgba(), DEGREES) for name in ("#e0c040", "#c02080"))
    # Odd and even widths, odd and even first columns, and one that has nothing.
    parts = [(0, 7, rest), (7, 7, chosen), (7, 30, chosen), (30, WIDTH, rest)]
    place, image = QPointF(2, 4), canvas(ratio)
    painter = QPainter(image)
    paint_picture(painter, values, place, ratio, parts)
    painter.end()
    assert (colours_of(image) == colours_of(paint_as_qt(values, place, ratio, parts))).all()


def test_a_value_can_be_a_bar_with_a_gap(qtbot: QtBot) -> None:
    del qtbot
    values = np.random.default_rng(2).integers(0, 3, (HEIGHT, 9)).astype(np.uint8)
    colours = (QColor("#e0c040").rgba(), QColor("#c02080").rgba())
    wide = np.zeros((HEIGHT, 9, 6), np.uint8)
    wide[:, :, :4] = values[..., np.newaxis]
    image = canvas(2.0)
    painter = QPainter(image)
    paint_picture(painter, values, QPointF(3, 1), 2.0, [(2, 9, colours)], (4, 6))
    painter.end()
    expected = paint_as_qt(wide.reshape(HEIGHT, -1), QPointF(3, 1), 2.0, [(12, 54, colours)])
    assert (colours_of(image) == colours_of(expected)).all()
