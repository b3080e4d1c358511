"""The framed portrait with its masks on it, painted by mouse, pen and keys."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPointingDevice

from omnihuman_desktop.ui.stage.editing.crop import rect_of
from omnihuman_desktop.ui.stage.editing.mask_overlay import MaskOverlay, mapped, point_of
from omnihuman_desktop.ui.stage.editing.picture_view import PictureView

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
    from omnihuman_desktop.ui.stage.editing.layers import Masks

BRUSH_LEAST_PX = 2
_SEEN_LEAST_PX = 3
_NUDGES = {
    Qt.Key.Key_Left: QPointF(-4, 0),
    Qt.Key.Key_Right: QPointF(4, 0),
    Qt.Key.Key_Up: QPointF(0, -4),
    Qt.Key.Key_Down: QPointF(0, 4),
}
_FAR = 8
"""How many times farther an arrow goes with Shift."""


class Tool(Enum):
    """What the pointer does."""

    BRUSH = "brush"
    ERASER = "eraser"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    FILL = "fill"


class MaskView(PictureView):
    """Paints on the current layer of `masks`. Points are those of the upright picture; only what is kept of it is shown.

    `fill_wanted` carries the pixel that was clicked with the fill tool; `touched` says that a stroke has ended.
    """

    fill_wanted = Signal(int, int)
    touched = Signal()

    def __init__(self, pyramid: ImagePyramid, framing: Framing, masks: Masks, parent: QWidget | None = None) -> None:
        super().__init__(pyramid, framing, parent)
        self._masks = masks
        self._tint, self._stale = MaskOverlay(), True
        self.tool = Tool.BRUSH
        longest = max(self.picture_size.width(), self.picture_size.height())
        self.most_px = max(BRUSH_LEAST_PX + 1, longest // 4)
        self._diameter, self.softness = max(BRUSH_LEAST_PX, longest // 16), 20
        self._opacity = 0.5
        self._erasing = False
        self._pressure = 1.0
        self._pointer: QPointF | None = None
        self._shape_from: QPointF | None = None
        self._pen_down_by_key = False
        self.locked = False
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setAccessibleName(self.tr("Mask area"))
        self.setAccessibleDescription(
            self.tr("Arrows move the brush, with Shift farther; P puts it down and takes it up again.")
        )
        masks.painted.connect(self._show_painted)
        self.look_at(framing, rect_of(framing, pyramid.size))

    @property
    def diameter(self) -> int:
        """The brush's, in pixels of the picture."""
        return self._diameter

    def set_diameter(self, diameter: int) -> None:
        """Change the brush."""
        self._diameter = min(max(BRUSH_LEAST_PX, diameter), self.most_px)
        self.update()

    @property
    def opacity(self) -> float:
        """How strongly the masks are shown, 0..1."""
        return self._opacity

    def set_opacity(self, opacity: float) -> None:
        """Show the masks more or less strongly; what is sent stays the same."""
        self._opacity = opacity
        self.retint()

    def retint(self) -> None:
        """Show all masks anew."""
        self._stale = True
        self.update()

    def refresh(self) -> None:
        """Paint everything anew."""
        self._stale = True
        super().refresh()

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Paints the masks, the shape that is being drawn, and the brush."""
        if self._stale:
            self._stale = False
            self._tint.resize(self.size(), self.devicePixelRatioF())
            self._tint.blank()
            self._retint(self.shown_in_view())
        ratio = self.devicePixelRatioF()
        source = QRectF(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio)
        painter.drawImage(QRectF(dirty), self._tint.image, source)
        if self._shape_from is not None and self._pointer is not None:
            self._paint_shape(painter, QRectF(self._shape_from, self._pointer).normalized())
        elif self._pointer is not None and self.tool in (Tool.BRUSH, Tool.ERASER) and not self.panning:
            self._paint_brush(painter, self._pointer)

    # --- the pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a stroke or a shape. The right button erases."""
        if self.take_press(event) or self.locked:
            return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and not self._masks.painting:
            self._put_down(event.position(), erasing=event.button() is Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with it."""
        if not self.take_move(event):
            self._go_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it."""
        if not self.take_release():
            self._take_up(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: pressed harder it paints wider, its other end erases."""
        kind = event.type()
        if kind not in (event.Type.TabletPress, event.Type.TabletMove, event.Type.TabletRelease) or self.panning:
            event.ignore()
            return
        event.accept()
        self._pressure = event.pressure() if event.pressure() > 0 else self._pressure
        if kind is event.Type.TabletPress and not self.locked:
            self._put_down(event.position(), erasing=event.pointerType() is QPointingDevice.PointerType.Eraser)
        elif kind is event.Type.TabletMove:
            self._go_to(event.position())
        else:
            self._take_up(event.position())
            self._pressure = 1.0

    def leaveEvent(self, event: QEvent) -> None:
        """Takes the brush's outline away."""
        super().leaveEvent(event)
        if self._shape_from is None and not self._masks.painting:
            self._move_pointer(None)

    def cursor_changed(self) -> None:
        """The hand while it pans, else a cross: the brush shows itself."""
        if self.panning:
            super().cursor_changed()
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the brush, P puts it down and takes it up."""
        nudge = _NUDGES.get(Qt.Key(event.key()))
        at = self._pointer if self._pointer is not None else self.shown_in_view().center()
        if nudge is not None:
            self._go_to(at + nudge * (_FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() == Qt.Key.Key_P and not event.isAutoRepeat() and not self.locked:
            self._pen_down_by_key = not self._pen_down_by_key
            if self._pen_down_by_key:
                self._put_down(at, erasing=False)
            else:
                self._take_up(at)
        else:
            super().keyPressEvent(event)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _touch(self) -> tuple[int, int]:
        return max(1, round(self._diameter * self._pressure)), self.softness

    def _put_down(self, at: QPointF, *, erasing: bool) -> None:
        self._erasing = erasing or self.tool is Tool.ERASER
        self._move_pointer(at)
        point = point_of(self.to_view(), at)
        if self.tool is Tool.FILL:
            size = self.picture_size
            if QRectF(0, 0, size.width(), size.height()).contains(point):
                self.fill_wanted.emit(int(point.x()), int(point.y()))
        elif self.tool in (Tool.RECTANGLE, Tool.ELLIPSE):
            self._shape_from = at
        else:
            self._masks.begin(point.x(), point.y(), self._touch(), erase=self._erasing)

    def _go_to(self, at: QPointF) -> None:
        self._move_pointer(at)
        if self._masks.painting:
            point = point_of(self.to_view(), at)
            self._masks.move(point.x(), point.y(), self._touch(), erase=self._erasing)

    def _take_up(self, at: QPointF) -> None:
        self._pen_down_by_key = False
        if self._shape_from is not None:
            self._draw_shape(QRectF(self._shape_from, at).normalized())
        elif self._masks.painting:
            self._masks.end()
        else:
            return
        self.touched.emit()

    def _draw_shape(self, rect: QRectF) -> None:
        self._shape_from = None
        self.update()
        if rect.width() >= _SEEN_LEAST_PX and rect.height() >= _SEEN_LEAST_PX:
            found = self.to_view().inverted()[0].mapRect(rect.intersected(self.shown_in_view()) if self._is_square() else rect)
            edges = found.normalized().toRect()
            self._masks.draw(
                (edges.x(), edges.y(), edges.x() + edges.width(), edges.y() + edges.height()),
                0 if self._erasing else 255,
                round_=not self._is_square(),
            )

    def _is_square(self) -> bool:
        return self.tool is Tool.RECTANGLE

    def _move_pointer(self, at: QPointF | None) -> None:
        before, self._pointer = self._pointer, at
        if self._shape_from is not None:
            self.update()
            return
        for place in (before, at):
            if place is not None:
                self.update(self._brush_rect(place).adjusted(-3, -3, 3, 3).toAlignedRect())

    def _brush_rect(self, at: QPointF) -> QRectF:
        size = max(float(_SEEN_LEAST_PX), self._touch()[0] * self.zoom)
        return QRectF(at.x() - size / 2, at.y() - size / 2, size, size)

    def _paint_brush(self, painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        circle = self._brush_rect(at)
        for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor(Qt.GlobalColor.white), 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(circle)

    def _paint_shape(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, style in ((QColor(0, 0, 0, 200), Qt.PenStyle.SolidLine), (QColor("white"), Qt.PenStyle.DashLine)):
            painter.setPen(QPen(colour, 1.5, style))
            (painter.drawRect if self._is_square() else painter.drawEllipse)(rect)

    def _show_painted(self, rect: QRect) -> None:
        if self._stale:
            return
        area = mapped(self.to_view(), rect).adjusted(-1, -1, 1, 1).intersected(self.shown_in_view())
        if not area.isEmpty():
            self.update(self._retint(area))

    def _retint(self, area: QRectF) -> QRect:
        # The one that is painted on lies uppermost.
        layers = [layer for layer in self._masks.layers if layer.visible and layer is not self._masks.layer]
        if self._masks.layer.visible:
            layers.append(self._masks.layer)
        return self._tint.refresh(layers, self.to_view(), area, self._opacity)
