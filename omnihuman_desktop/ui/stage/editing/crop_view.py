"""The view of the crop editor: the whole picture with the crop on it, edited by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.stage.editing.crop import CropLimits, crop_rect_of, fitted_to_ratio, parse_ratio, with_crop_rect
from omnihuman_desktop.ui.stage.editing.picture_view import PictureView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid

_VEIL = QColor(0, 0, 0, 150)
_LINE = QColor(255, 255, 255, 230)
_THIRDS = QColor(255, 255, 255, 110)
_SHADE = QColor(0, 0, 0, 90)
_GRIP = 12
"""How near to an edge the pointer can drag it, in pixels of the screen."""
_HANDLE_ARM = 18.0
_NUDGES = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_SHIFT_STEP = 10
"""How many pixels an arrow key moves the crop with Shift."""
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


class CropView(PictureView):
    """Edits a `Framing`. `framing_changed` is emitted while it changes, `settled` once a change is complete."""

    framing_changed = Signal()
    settled = Signal()

    def __init__(self, pyramid: ImagePyramid, framing: Framing, parent: QWidget | None = None) -> None:
        super().__init__(pyramid, framing, parent)
        self._rect = QRectF()
        self._handle: tuple[int, int] | None = None
        self._grab_offset = QPointF()
        self._before = framing
        self._is_nudging = False
        self.setAccessibleName(self.tr("Crop area"))
        self.setAccessibleDescription(self.tr("Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it."))
        self.set_framing(framing)

    @property
    def framing(self) -> Framing:
        """The framing as it is edited."""
        return self._framing

    @property
    def crop_size(self) -> QSize:
        """The size of the crop, in pixels of the picture."""
        return crop_rect_of(self._framing, self.picture_size).size().toSize()

    def set_framing(self, framing: Framing) -> None:
        """Show `framing`."""
        is_turned = (framing.quarter_turns, framing.flipped) != (self._framing.quarter_turns, self._framing.flipped)
        self._framing = framing
        self._rect = crop_rect_of(framing, self.picture_size)
        if is_turned or self._shown.isEmpty():
            self.show_part(framing, QRectF(QPointF(0, 0), self.turned_size))
        self.update()
        self.framing_changed.emit()

    def choose_aspect(self, aspect: str) -> None:
        """Fit the crop to the ratio of a preset; an empty `aspect` frees it and leaves it as it is."""
        before = self._framing
        rect = fitted_to_ratio(self._rect, self.turned_size, parse_ratio(aspect))
        self.set_framing(with_crop_rect(replace(before, aspect=aspect), rect, self.picture_size))
        self._settle(before)

    def crop_in_view(self) -> QRectF:
        """Return the crop in points of the view."""
        return self.turned_to_view().mapRect(self._rect)

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the veil outside the crop, the thirds and the handles."""
        del dirty
        crop = self.crop_in_view()
        veil = QPainterPath()
        veil.addRect(self.shown_in_view())
        hole = QPainterPath()
        hole.addRect(crop)
        painter.fillPath(veil - hole, _VEIL)
        for colour, shift in ((_SHADE, 1.0), (_THIRDS, 0.0)):
            painter.setPen(QPen(colour, 1))
            for part in (1, 2):
                x, y = crop.left() + crop.width() * part / 3 + shift, crop.top() + crop.height() * part / 3 + shift
                painter.drawLine(QPointF(x, crop.top()), QPointF(x, crop.bottom()))
                painter.drawLine(QPointF(crop.left(), y), QPointF(crop.right(), y))
        painter.setPen(QPen(_LINE, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(crop)
        self._paint_handles(painter, crop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag an edge, a corner or the whole crop."""
        if self.begin_pan(event) or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._handle = self._handle_at(event.position())
        if self._handle is not None:
            self._before = self._framing
            point = self._to_picture(event.position())
            self._grab_offset = point - self._anchor(self._handle)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or resize the crop."""
        if self.continue_pan(event):
            return
        if self._handle is None:
            self._show_cursor(self._handle_at(event.position()))
            return
        to = self._to_picture(event.position()) - self._grab_offset
        if self._handle == (0, 0):
            self._set_rect(self._limits().moved(self._rect, to - self._rect.topLeft()))
        else:
            self._set_rect(self._limits().resized(self._rect, self._handle, to))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if self.end_pan() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._handle is not None:
            self._handle = None
            self._settle(self._before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crop by the arrow keys, or resize it with Ctrl."""
        nudge = _NUDGES.get(Qt.Key(event.key()))
        if nudge is None:
            super().keyPressEvent(event)
            return
        if not self._is_nudging:
            self._before, self._is_nudging = self._framing, True
        held = event.modifiers()
        step = nudge * (_SHIFT_STEP if held & Qt.KeyboardModifier.ShiftModifier else 1)
        if held & Qt.KeyboardModifier.ControlModifier:
            handle = (int(bool(nudge.x())), int(bool(nudge.y())))
            self._set_rect(self._limits().resized(self._rect, handle, self._rect.bottomRight() + step))
        else:
            self._set_rect(self._limits().moved(self._rect, step))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Make one step of all the presses of a held arrow key."""
        if Qt.Key(event.key()) in _NUDGES and self._is_nudging:
            if not event.isAutoRepeat():
                self._is_nudging = False
                self._settle(self._before)
            return
        super().keyReleaseEvent(event)

    def update_cursor(self) -> None:
        """Show the hand while panning, else the cursor of the handle."""
        if self.is_panning:
            super().update_cursor()
        else:
            self._show_cursor(None)

    def _limits(self) -> CropLimits:
        return CropLimits(self.turned_size, parse_ratio(self._framing.aspect))

    def _set_rect(self, rect: QRectF) -> None:
        framing = with_crop_rect(self._framing, rect, self.picture_size)
        self._framing, self._rect = framing, rect
        self.update()
        self.framing_changed.emit()

    def _settle(self, before: Framing) -> None:
        self._rect = crop_rect_of(self._framing, self.picture_size)
        self.update()
        if self._framing != before:
            self.settled.emit()

    def _to_picture(self, point: QPointF) -> QPointF:
        return self.turned_to_view().inverted()[0].map(point)

    def _anchor(self, handle: tuple[int, int]) -> QPointF:
        if handle == (0, 0):
            return self._rect.topLeft()
        across, along = handle
        x = self._rect.left() if across < 0 else self._rect.right()
        return QPointF(x, self._rect.top() if along < 0 else self._rect.bottom())

    def _handle_at(self, point: QPointF) -> tuple[int, int] | None:
        crop = self.crop_in_view()
        if not crop.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP).contains(point):
            return None
        # In a small crop the middle third still moves the whole.
        reach_x, reach_y = min(_GRIP, crop.width() / 3), min(_GRIP, crop.height() / 3)
        across = -1 if point.x() < crop.left() + reach_x else 1 if point.x() > crop.right() - reach_x else 0
        along = -1 if point.y() < crop.top() + reach_y else 1 if point.y() > crop.bottom() - reach_y else 0
        return across, along

    def _show_cursor(self, handle: tuple[int, int] | None) -> None:
        if handle is None:
            self.unsetCursor()
        else:
            across, along = handle
            self.setCursor(_CURSORS[(abs(across), across * along if across and along else abs(along))])

    def _paint_handles(self, painter: QPainter, crop: QRectF) -> None:
        arm = min(_HANDLE_ARM, crop.width() / 4, crop.height() / 4)
        marks = QPainterPath()
        for x, right in ((crop.left(), 1), (crop.right(), -1)):
            for y, down in ((crop.top(), 1), (crop.bottom(), -1)):
                marks.moveTo(x + right * arm, y)
                marks.lineTo(x, y)
                marks.lineTo(x, y + down * arm)
        middle = crop.center()
        for x in (crop.left(), crop.right()):
            marks.moveTo(x, middle.y() - arm / 2)
            marks.lineTo(x, middle.y() + arm / 2)
        for y in (crop.top(), crop.bottom()):
            marks.moveTo(middle.x() - arm / 2, y)
            marks.lineTo(middle.x() + arm / 2, y)
        for colour, width in ((_SHADE, 6.0), (QColor(Qt.GlobalColor.white), 3.5)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
            painter.drawPath(marks)
