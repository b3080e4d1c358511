"""Cropping a portrait on the stage by mouse and keys, compared pixel by pixel with the result."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.images.framed import frame_image, read_framed
from omnihuman_desktop.ui.stage.editing.crop import CropLimits, fitted_to_ratio, flipped, rotated
from omnihuman_desktop.ui.stage.editing.crop_editor import CropEditor
from omnihuman_desktop.ui.stage.editing.image_pyramid import read_pyramid
from omnihuman_desktop.ui.widgets.undo_history import ValueHistory

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


def coloured(width: int, height: int) -> QImage:
    """A picture whose pixels tell where they were: red across, green along."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x, y in itertools.product(range(width), range(height)):
        image.setPixelColor(x, y, QColor(x % 256, y % 256, 9))
    return image


def at(image: QImage, x: int, y: int) -> tuple[int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green()


def open_editor(qtbot: QtBot, path: Path, framing: Framing = Framing()) -> CropEditor:
    editor = CropEditor(read_pyramid(path, QImage(str(path)).size()), ValueHistory(framing))
    qtbot.addWidget(editor)
    editor.resize(700, 560)
    editor.show()
    editor.setFocus()
    qtbot.waitExposed(editor)
    return editor


def drag(editor: CropEditor, start: QPointF, end: QPointF) -> None:
    view = editor._view
    QTest.mousePress(view, LEFT, pos=start.toPoint())
    QTest.mouseMove(view, ((start + end) / 2).toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, LEFT, pos=end.toPoint())


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    path = tmp_path / "wide.png"
    assert coloured(240, 160).save(str(path))
    return path


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.png"
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path))
    return path


def test_a_framed_picture_is_turned_then_flipped_then_cropped() -> None:
    image = coloured(40, 20)
    turned = frame_image(image, Framing(quarter_turns=1))
    assert turned.size() == QSize(20, 40)
    assert at(turned, 0, 0) == (0, 19), "clockwise: the lower left corner comes to the upper left"
    assert at(turned, 19, 0) == (0, 0)
    assert at(frame_image(image, Framing(quarter_turns=3)), 0, 39) == (0, 0)
    assert at(frame_image(image, Framing(quarter_turns=1, flipped=True)), 0, 0) == (0, 0)
    cropped = frame_image(image, Framing(quarter_turns=1, flipped=True, crop=(0.25, 0.5, 0.75, 1.0)))
    assert cropped.size() == QSize(10, 20)
    assert at(cropped, 0, 0) == (20, 5)


@pytest.mark.parametrize(("turns", "is_flipped"), list(itertools.product(range(4), (False, True))))
def test_rotating_and_flipping_do_what_is_seen(turns: int, is_flipped: bool) -> None:
    image = coloured(40, 20)
    framing = Framing(quarter_turns=turns, flipped=is_flipped, crop=(0.1, 0.2, 0.6, 0.9))
    seen = frame_image(image, framing)
    clockwise = frame_image(image, rotated(framing, 1))
    assert clockwise.size() == seen.size().transposed()
    assert at(clockwise, clockwise.width() - 1, 0) == at(seen, 0, 0)
    assert rotated(rotated(framing, 1), -1).quarter_turns == framing.quarter_turns
    assert at(frame_image(image, flipped(framing)), 0, 0) == at(seen, seen.width() - 1, 0)


def test_a_framed_picture_is_read_as_large_as_it_is_shown_on_its_background(tmp_path: Path) -> None:
    image = QImage(400, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    path = tmp_path / "clear.png"
    assert image.save(str(path))
    framing = Framing(quarter_turns=1, crop=(0.0, 0.0, 0.5, 0.5), ground="#102030")
    framed = read_framed(path, framing, QSize(50, 100))
    assert framed.size() == QSize(50, 100)
    assert framed.pixelColor(3, 3) == QColor("#102030")


@pytest.mark.parametrize("handle", list(itertools.product((-1, 0, 1), repeat=2)))
@pytest.mark.parametrize("ratio", [0.0, 9 / 16, 1.0, 16 / 9])
def test_a_crop_stays_inside_the_picture_in_its_ratio_and_large_enough(handle: tuple[int, int], ratio: float) -> None:
    bounds = QSizeF(900, 700)
    limits = CropLimits(bounds, ratio)
    rect = fitted_to_ratio(QRectF(300, 200, 320, 320), bounds, ratio)
    for x, y in itertools.product((-500, 0, 310, 420, 899, 2000), (-500, 0, 250, 699, 2000)):
        made = limits.resized(rect, handle, QPointF(x, y)) if handle != (0, 0) else limits.moved(rect, QPointF(x, y))
        assert QRectF(-0.01, -0.01, 900.02, 700.02).contains(made)
        assert made.width() >= limits.min_size.width() - 0.01
        assert made.height() >= limits.min_size.height() - 0.01
        if ratio:
            assert made.width() / made.height() == pytest.approx(ratio)


def test_a_drag_moves_or_resizes_and_is_one_step_of_undo(qtbot: QtBot, large: Path) -> None:
    editor = open_editor(qtbot, large)
    view = editor._view
    assert editor.status.whole_text == "1600 × 1000 pixels"
    whole = view.crop_in_view()
    drag(editor, whole.bottomRight(), whole.center())
    small = editor.framing
    assert small.crop is not None
    assert small.crop == pytest.approx((0, 0, 0.5, 0.5), abs=0.01)
    drag(editor, view.crop_in_view().center(), view.crop_in_view().center() + QPointF(60, 45))
    moved = editor.framing
    assert moved.crop is not None
    assert moved.crop[0] > 0.05
    assert moved.crop[2] - moved.crop[0] == pytest.approx(0.5, abs=0.01)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.framing == small
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.framing == Framing()
    assert not editor.undo_button.isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Z, both)
    QTest.keyClick(view, Qt.Key.Key_Z, both)
    assert editor.framing == moved
    assert not editor.redo_button.isEnabled()


def test_a_preset_keeps_its_ratio_through_drags_and_rotations(qtbot: QtBot, large: Path) -> None:
    editor = open_editor(qtbot, large)
    for aspect, size in (("9:16", "562 × 1000"), ("16:9", "1600 × 900"), ("1:1", "1000 × 1000"), ("3:4", "750 × 1000")):
        editor._aspects[aspect].click()
        assert editor.framing.aspect == aspect
        width, height = (int(part) for part in editor.status.whole_text.removesuffix(" pixels").split(" × "))
        assert (width, height) == pytest.approx(tuple(int(part) for part in size.split(" × ")), abs=1)
    crop = editor._view.crop_in_view()
    drag(editor, crop.topLeft(), crop.topLeft() + QPointF(80, 10))
    assert editor._view.crop_size.width() / editor._view.crop_size.height() == pytest.approx(0.75, abs=0.01)
    turn = next(button for button in editor.findChildren(type(editor.undo_button)) if button.accessibleName() == "Rotate left")
    turn.click()
    assert editor.framing.aspect == "4:3"
    assert editor._aspects["4:3"].isChecked()
    assert editor._view.crop_size.width() / editor._view.crop_size.height() == pytest.approx(4 / 3, abs=0.01)


def test_arrow_keys_move_the_crop_and_a_held_one_is_one_step(qtbot: QtBot, large: Path) -> None:
    editor = open_editor(qtbot, large, Framing(crop=(0.25, 0.25, 0.75, 0.75)))
    view = editor._view
    for held in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", autorep=held)
        QApplication.sendEvent(view, press)
    QTest.keyRelease(view, Qt.Key.Key_Right)
    assert editor.framing.crop == pytest.approx((403 / 1600, 0.25, 1203 / 1600, 0.75))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert editor.framing.crop == pytest.approx((403 / 1600, 0.26, 1203 / 1600, 0.76))
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.crop_size == QSize(799, 500)
    editor.undo()
    editor.undo()
    editor.undo()
    assert editor.framing == Framing(crop=(0.25, 0.25, 0.75, 0.75))


def test_the_wheel_zooms_about_the_pointer_and_space_pans(qtbot: QtBot, large: Path) -> None:
    editor = open_editor(qtbot, large)
    view = editor._view
    point = QPointF(150, 120)
    under = view.to_view().inverted()[0].map(point)
    wheel = QWheelEvent(
        point, view.mapToGlobal(point), QPoint(0, 0), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    assert view.to_view().map(under).x() == pytest.approx(point.x(), abs=0.5)
    before = view.to_view().map(QPointF(0, 0))
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(editor, QPointF(300, 200), QPointF(260, 190))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    after = view.to_view().map(QPointF(0, 0))
    assert (after - before).x() == pytest.approx(-40, abs=0.5)
    assert editor.framing == Framing(), "the picture moved, not the crop"
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.shown_in_view().left() >= 0


def test_reset_enter_and_escape(qtbot: QtBot, wide: Path) -> None:
    framing = Framing(quarter_turns=1, flipped=True, ground="#123456")
    editor = open_editor(qtbot, wide, framing)
    reset = next(button for button in editor.findChildren(type(editor.done_button)) if button.text() == "Reset")
    reset.click()
    assert editor.framing == Framing(ground="#123456")
    editor.undo()
    assert editor.framing == framing
    editor.view.setFocus()
    with qtbot.waitSignal(editor.done):
        QTest.keyClick(editor.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.cancelled):
        QTest.keyClick(editor.view, Qt.Key.Key_Escape)


def test_the_result_is_what_the_editor_shows(qtbot: QtBot, wide: Path) -> None:
    """A pixel in the editor, and the same one in the framed picture."""
    editor = open_editor(qtbot, wide, Framing(quarter_turns=1, flipped=True, crop=(0.25, 0.25, 1.0, 1.0)))
    seen = editor._view.grab().toImage()
    crop = editor._view.crop_in_view()
    framed = frame_image(QImage(str(wide)), editor.framing)
    for across, along in ((0.2, 0.2), (0.8, 0.25), (0.55, 0.85)):
        x, y = round(crop.x() + across * crop.width()), round(crop.y() + along * crop.height())
        found = at(seen, x, y)
        wanted = at(framed, int(across * framed.width()), int(along * framed.height()))
        assert found == pytest.approx(wanted, abs=3)


def test_every_control_has_an_accessible_name(qtbot: QtBot, wide: Path) -> None:
    editor = open_editor(qtbot, wide)
    named = [button for kind in (type(editor.undo_button), type(editor.done_button)) for button in editor.findChildren(kind)]
    assert len(named) >= 15
    assert all(button.accessibleName() or button.text() for button in named)
    assert editor.accessibleName() == "Crop editor"
    assert editor.view.accessibleName() == "Crop area"


def test_every_level_of_an_image_pyramid_keeps_the_colours(tmp_path: Path) -> None:
    image = QImage(1030, 702, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 100, 50, 128))
    path = tmp_path / "clear.png"
    assert image.save(str(path))
    pyramid = read_pyramid(path, image.size())
    assert [level.width() for level in pyramid.levels] == [1030, 515, 258]
    for level in pyramid.levels:
        assert level.pixelColor(level.width() // 2, level.height() // 2).getRgb() == pytest.approx((200, 100, 50, 128), abs=2)
