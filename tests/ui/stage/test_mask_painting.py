"""Painting masks over a portrait by mouse, pen and keys, and saving them."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.media.picture import brush
from omnihuman_desktop.media.picture.masks import render_mask
from omnihuman_desktop.ui.images.framed import crop_rect, turn_transform
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.stage.editing.layers import Layer, Masks
from omnihuman_desktop.ui.stage.editing.mask_editor import MaskEditor
from omnihuman_desktop.ui.stage.editing.mask_files import read_imported_mask, save_pixels
from omnihuman_desktop.ui.stage.editing.mask_session import MaskSession, read_session
from omnihuman_desktop.ui.stage.editing.mask_view import Tool
from omnihuman_desktop.ui.widgets.undo_history import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SIZE = QSize(640, 480)
HARD = 0


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "people.png"
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGray)
    assert image.save(str(path))
    return path


@pytest.fixture
def open_session(qtbot: QtBot, run: Background, picture: Path, tmp_path: Path) -> Callable[..., MaskSession]:
    def opened(framing: Framing = Framing(), masks: tuple[Mask, ...] = (), path: Path = picture) -> MaskSession:
        size = QImage(str(path)).size()
        session = MaskSession(run, path, tmp_path / "masks", read_session(path, size, masks), framing)
        editor = session.editor
        qtbot.addWidget(editor)
        editor.resize(900, 640)
        editor.show()
        editor.setFocus()
        editor._view.softness = HARD
        qtbot.waitExposed(editor)
        return session

    return opened


def place(editor: MaskEditor, x: float, y: float) -> QPoint:
    """Where a point of the upright picture lies in the view."""
    return editor._view.to_view().map(QPointF(x, y)).toPoint()


def drag(editor: MaskEditor, *points: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    view = editor._view
    places = [place(editor, *point) for point in points]
    QTest.mousePress(view, button, pos=places[0])
    for at in places[1:]:
        QTest.mouseMove(view, at)
    QTest.mouseRelease(view, button, pos=places[-1])


def white(editor: MaskEditor) -> np.ndarray:
    return editor.masks.layer.pixels >= brush.HALF


def click(editor: MaskEditor, name: str) -> None:
    buttons = [*editor.findChildren(QToolButton), *editor.findChildren(QPushButton)]
    next(button for button in buttons if name in (button.accessibleName(), button.text())).click()


def save(qtbot: QtBot, session: MaskSession) -> tuple[Mask, ...]:
    with qtbot.waitSignal(session.saved) as signal:
        session.editor.done_button.click()
    return signal.args[0]  # type: ignore[no-any-return]


def test_a_stroke_paints_along_the_pointer_and_the_eraser_removes_it(open_session: Callable[..., MaskSession]) -> None:
    editor = open_session().editor
    editor._view.set_diameter(40)
    drag(editor, (100, 100), (300, 100), (300, 300))
    painted = white(editor)
    for x, y in ((100, 100), (200, 100), (300, 100), (300, 200), (300, 300), (200, 116)):
        assert painted[y, x], (x, y)
    for x, y in ((200, 130), (70, 100), (300, 330), (240, 200)):
        assert not painted[y, x], (x, y)
    drag(editor, (200, 60), (200, 140), button=RIGHT)
    assert not white(editor)[100, 200]
    QTest.keyClick(editor._view, Qt.Key.Key_E)
    assert editor._view.tool is Tool.ERASER
    drag(editor, (300, 200), (300, 201))
    assert not white(editor)[200, 300]
    assert white(editor)[100, 120]


def test_a_hard_stroke_has_straight_edges() -> None:
    """Along a fast stroke the touches are not to be seen one by one."""
    masks = Masks((300, 900))
    masks.begin_stroke(100, 150, (60, HARD), erase=False)
    masks.continue_stroke(800, 150, (60, HARD), erase=False)
    masks.end_stroke()
    heights = (masks.layer.pixels[:, 120:780] >= brush.HALF).sum(axis=0)
    assert heights.max() <= 60
    assert heights.min() >= 58


def test_shapes_fill_invert_and_clear_can_be_undone_and_redone(qtbot: QtBot, open_session: Callable[..., MaskSession]) -> None:
    editor = open_session().editor
    counts = [0]

    def note() -> None:
        counts.append(int(white(editor).sum()))

    click(editor, "Rectangle")
    drag(editor, (100, 100), (200, 180))
    note()
    assert counts[-1] == pytest.approx(8000, rel=0.03)
    click(editor, "Ellipse")
    drag(editor, (300, 100), (400, 200))
    note()
    assert counts[-1] - counts[-2] == pytest.approx(7854, rel=0.03)
    click(editor, "Fill or clear an area")
    drag(editor, (350, 150))
    qtbot.waitUntil(lambda: not editor._view.locked)
    note()
    assert counts[-1] == pytest.approx(counts[1], rel=0.001), "the ellipse was white: a click empties it"
    drag(editor, (500, 400))
    qtbot.waitUntil(lambda: not editor._view.locked)
    note()
    assert counts[-1] == SIZE.width() * SIZE.height(), "all that was black about the rectangle"
    click(editor, "Invert")
    note()
    assert counts[-1] == 0
    QTest.keyClick(editor._view, Qt.Key.Key_I)
    click(editor, "Clear")
    assert int(white(editor).sum()) == 0
    editor.undo()
    editor.undo()
    for count in reversed(counts):
        assert int(white(editor).sum()) == count
        QTest.keyClick(editor._view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not editor.undo_button.isEnabled()
    for count in counts:
        assert int(white(editor).sum()) == count
        QTest.keyClick(editor._view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize(("turns", "flipped"), list(itertools.product(range(4), (False, True))))
def test_paint_lands_under_the_pointer_however_the_portrait_is_framed(
    open_session: Callable[..., MaskSession], turns: int, flipped: bool
) -> None:
    framing = Framing(quarter_turns=turns, flipped=flipped, crop=(0.25, 0.25, 0.875, 0.75))
    editor = open_session(framing).editor
    view = editor._view
    view.set_diameter(30)
    seen = view.shown_in_view()
    at = QPointF(seen.x() + seen.width() * 0.3, seen.y() + seen.height() * 0.4).toPoint()
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseRelease(view, LEFT, pos=at)
    framed = np.asarray(Image.fromarray(white(editor)).convert("L"))
    image = QImage(framed.copy().data, SIZE.width(), SIZE.height(), SIZE.width(), QImage.Format.Format_Grayscale8)
    turned = image.transformed(turn_transform(image.size().toSizeF(), framing))
    cropped = turned.copy(crop_rect(turned.size(), framing))
    middle = cropped.pixelColor(int(cropped.width() * 0.3), int(cropped.height() * 0.4))
    assert middle.red() == 255
    # And the view shows it there.
    assert view.grab().toImage().pixelColor(at + QPoint(3, 3)) != view.grab().toImage().pixelColor(at + QPoint(60, 60))


def tablet(kind: QEvent.Type, at: QPoint, pressure: float, *, eraser: bool = False) -> QTabletEvent:
    pen = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, pen, QInputDevice.Capability.Pressure | QInputDevice.Capability.Position, 1, 1
    )
    DEVICES.append(device)
    held = LEFT if kind is not QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
    place = QPointF(at)
    return QTabletEvent(kind, device, place, place, pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, LEFT, held)


DEVICES: list[QPointingDevice] = []
"""An event does not keep its device alive."""


def test_a_pen_paints_wider_where_it_is_pressed_and_its_end_erases(open_session: Callable[..., MaskSession]) -> None:
    editor = open_session().editor
    view = editor._view
    view.set_diameter(60)
    press, move, release = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease
    QApplication.sendEvent(view, tablet(press, place(editor, 100, 200), 0.2))
    QApplication.sendEvent(view, tablet(move, place(editor, 300, 200), 0.2))
    QApplication.sendEvent(view, tablet(move, place(editor, 500, 200), 1.0))
    QApplication.sendEvent(view, tablet(release, place(editor, 500, 200), 0.0))
    heights = white(editor).sum(axis=0)
    assert heights[200] == pytest.approx(12, abs=2)
    assert heights[400] == pytest.approx(36, abs=5)
    assert heights[500] == pytest.approx(60, abs=2)
    QApplication.sendEvent(view, tablet(press, place(editor, 200, 200), 1.0, eraser=True))
    QApplication.sendEvent(view, tablet(release, place(editor, 200, 200), 0.0, eraser=True))
    assert white(editor).sum(axis=0)[200] == 0
    drag(editor, (200, 400), (201, 400))
    assert white(editor).sum(axis=0)[200] == pytest.approx(60, abs=2), "a mouse presses as hard as it goes"


def test_a_mask_can_be_painted_by_keys_alone(open_session: Callable[..., MaskSession]) -> None:
    editor = open_session().editor
    view = editor._view
    QTest.keyClick(view, Qt.Key.Key_P)
    for _ in range(10):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_P)
    painted = white(editor)
    assert painted[240, 330]
    assert painted[240, 500]
    size = view.diameter
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    assert view.diameter > size
    assert editor.size_slider.value() > 0


def test_each_of_five_masks_has_its_own_name_and_color_and_can_be_restored(
    qtbot: QtBot, open_session: Callable[..., MaskSession]
) -> None:
    editor = open_session().editor
    masks = editor.masks
    for _ in range(6):
        click(editor, "Add person")
    assert [layer.name for layer in masks.layers] == [f"Person {number}" for number in range(1, 6)]
    assert len({layer.colour for layer in masks.layers}) == 5
    assert not editor.list.add_button.isEnabled()
    field = editor.list.rows[1].name
    editor.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert masks.current == 1
    field.selectAll()
    QTest.keyClicks(field, "Bea is")
    assert masks.layers[1].name == "Person 2", "the letters of the tools belong to the name now"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert masks.layers[1].name == "Bea is"
    click(editor, "Remove Bea is")
    assert len(masks.layers) == 4
    editor.undo()
    assert masks.layers[1].name == "Bea is"
    QTest.keyClick(editor._view, Qt.Key.Key_4)
    assert masks.current == 3
    click(editor, "Hide Person 4")
    assert not masks.layer.visible
    assert editor.list.rows[3].visibility_button.accessibleName() == "Show Person 4"


def test_done_saves_black_and_white_files_and_unchanged_masks_keep_theirs(
    qtbot: QtBot, open_session: Callable[..., MaskSession], tmp_path: Path
) -> None:
    session = open_session()
    session.editor._view.softness = 100
    drag(session.editor, (100, 100), (300, 200))
    click(session.editor, "Add person")
    click(session.editor, "Add person")
    drag(session.editor, (500, 300), (520, 400))
    masks = save(qtbot, session)
    assert [mask.name for mask in masks] == ["Person 1", "Person 3"], "an empty mask moves nobody and is left out"
    for mask in masks:
        with Image.open(mask.path) as picture:
            assert picture.size == (640, 480)
            assert {value for _count, value in picture.convert("L").getcolors() or ()} == {0, 255}
    again = open_session(masks=masks)
    assert (white(again.editor) == np.asarray(Image.open(masks[0].path).convert("L")).astype(bool)).all()
    again.editor.masks.select(1)
    click(again.editor, "Invert")
    new = save(qtbot, again)
    assert new[0] == masks[0]
    assert new[1].path != masks[1].path
    click(again.editor, "Invert")
    assert save(qtbot, again)[1].path == masks[1].path, "the same pixels, the same file"
    assert sorted(path.suffix for path in (tmp_path / "masks").iterdir()) == [".png"] * 3


def test_a_folder_that_can_t_be_written_is_reported_and_nothing_is_lost(
    qtbot: QtBot, open_session: Callable[..., MaskSession], tmp_path: Path
) -> None:
    (tmp_path / "masks").write_text("in the way")
    session = open_session()
    drag(session.editor, (100, 100), (300, 200))
    session.editor.done_button.click()
    qtbot.waitUntil(lambda: bool(session.editor._notice_text.text()))
    assert "masks" in session.editor._notice_text.text()
    assert white(session.editor).any()
    assert session.editor.done_button.isEnabled()


def test_a_mask_file_is_loaded_and_one_of_another_size_can_be_fitted(
    qtbot: QtBot, open_session: Callable[..., MaskSession], tmp_path: Path
) -> None:
    session = open_session()
    editor = session.editor
    half = Image.new("L", (640, 480), 0)
    half.paste(255, (0, 0, 320, 480))
    half.save(tmp_path / "half.png")
    session.read_file(tmp_path / "half.png")
    qtbot.waitUntil(lambda: bool(white(editor).any()))
    assert white(editor).sum() == 320 * 480
    half.resize((64, 60)).save(tmp_path / "small.png")
    session.read_file(tmp_path / "small.png")
    qtbot.waitUntil(lambda: editor._notice.isVisible())
    assert "64 × 60" in editor._notice_text.text()
    assert "640 × 480" in editor._notice_text.text()
    assert QApplication.activeModalWidget() is None
    editor._fit_button.click()
    qtbot.waitUntil(lambda: len(editor.masks.layers) == 2)
    qtbot.waitUntil(lambda: not editor._view.locked)
    assert white(editor)[:, :300].all()
    assert not white(editor)[:, 340:].any()
    (tmp_path / "words.png").write_text("no picture")
    session.read_file(tmp_path / "words.png")
    qtbot.waitUntil(lambda: "words.png" in editor._notice_text.text())
    assert not editor._fit_button.isVisible()


def test_a_detected_face_starts_a_mask(qtbot: QtBot, open_session: Callable[..., MaskSession], portrait: Path) -> None:
    session = open_session(path=portrait)
    click(session.editor, "Find faces")
    qtbot.waitUntil(lambda: not session.editor._view.locked)
    painted = white(session.editor)
    assert painted[110, 225], "her face"
    assert painted[300, 225], "her chest"
    assert not painted[60, 450], "the shuttle"
    assert not painted[60, 60], "the flag"
    assert len(session.editor.masks.layers) == 1
    session.editor.undo()
    assert not white(session.editor).any()


def test_undo_forgets_the_oldest_steps_to_limit_its_memory() -> None:
    masks = Masks((2048, 2048))
    noise = np.random.default_rng(1).integers(0, 255, (2048, 2048), np.uint8)
    masks.layers[0] = Layer(noise, "a", "#000000")
    for _ in range(60):
        masks.invert()
    assert masks.history.size_bytes <= MAX_BYTES
    undone = 0
    while masks.history.can_undo:
        masks.undo()
        undone += 1
    assert 10 < undone < 60


def test_a_mask_whose_file_is_missing_is_reported(open_session: Callable[..., MaskSession], tmp_path: Path) -> None:
    editor = open_session(masks=(Mask(tmp_path / "gone.png", "Ann", "#3b82f6"),)).editor
    assert "Ann" in editor._notice_text.text()
    assert len(editor.masks.layers) == 1


def test_tab_follows_the_layout_and_clicks_leave_the_focus_on_the_picture(
    qtbot: QtBot, open_session: Callable[..., MaskSession]
) -> None:
    editor = open_session().editor
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.view.hasFocus)
    for button in (editor.list.add_button, editor._tool_buttons[Tool.ERASER], editor.undo_button):
        QTest.mouseClick(button, LEFT)
        assert editor.view.hasFocus()
    QTest.mouseClick(editor.softness_slider, LEFT)
    assert editor.view.hasFocus()
    names = []
    editor._tool_buttons[Tool.BRUSH].setFocus()
    for _ in range(60):
        widget = editor.focusWidget()
        names.append(widget.accessibleName() or getattr(widget, "text", str)())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = ["Brush", "Brush size", "Clear", "Mask area", "Paint Person 1", "Find faces", "Zoom in", "Cancel", "Done"]
    assert sorted(wanted, key=names.index) == wanted


@pytest.mark.parametrize(("turns", "flipped"), list(itertools.product(range(4), (False, True))))
def test_a_mask_of_the_framed_portrait_is_placed_where_the_crop_is(tmp_path: Path, turns: int, flipped: bool) -> None:
    framing = Framing(quarter_turns=turns, flipped=flipped, crop=(0.25, 0.25, 0.875, 0.75))
    width, height = framing.framed_size(640, 480)
    drawn = Image.new("L", (width, height), 0)
    drawn.paste(255, (10, 20, 60, 50))
    drawn.save(tmp_path / "drawn.png")
    pixels = read_imported_mask(tmp_path / "drawn.png", (480, 640), framing)
    sent = render_mask(save_pixels(pixels, tmp_path / "masks"), framing, (width, height), tmp_path / "sent.png")
    with Image.open(sent) as picture:
        assert (np.asarray(picture.convert("L")) == np.asarray(drawn)).all()
