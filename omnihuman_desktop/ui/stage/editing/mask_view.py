"""The view of the mask editor: the framed portrait with its masks, painted by mouse, pen and keys."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPointingDevice

from omnihuman_desktop.ui.stage.editing.crop import crop_rect_of
from omnihuman_desktop.ui.stage.editing.mask_overlay import MaskOverlay, map_rect_to_view, map_to_picture
from omnihuman_desktop.ui.stage.editing.picture_view import PictureView

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
    from omnihuman_desktop.ui.stage.editing.layers import Masks

BRUSH_MIN_PX = 2
_MIN_VISIBLE_PX = 3
_NUDGES = {
    Qt.Key.Key_Left: QPointF(-4, 0),
    Qt.Key.Key_Right: QPointF(4, 0),
    Qt.Key.Key_Up: QPointF(0, -4),
    Qt.Key.Key_Down: QPointF(0, 4),
}
_SHIFT_FACTOR = 8
"""How many times farther an arrow key moves the brush with Shift."""


class Tool(Enum):
    """The painting tools."""

    BRUSH = "brush"
    ERASER = "eraser"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    FILL = "fill"


class MaskView(PictureView):
    """Paints on the current layer of `masks`. Only the crop of the picture is visible.

    `fill_wanted` carries the pixel of the upright picture that was clicked with the fill tool.
    """

    fill_wanted = Signal(int, int)

    def __init__(self, pyramid: ImagePyramid, framing: Framing, masks: Masks, parent: QWidget | None = None) -> None:
        super().__init__(pyramid, framing, parent)
        self._masks = masks
        self._overlay, self._is_overlay_stale = MaskOverlay(), True
        self.tool = Tool.BRUSH
        longest = max(self.picture_size.width(), self.picture_size.height())
        self.max_brush_px = max(BRUSH_MIN_PX + 1, longest // 4)
        self._diameter, self.softness = max(BRUSH_MIN_PX, longest // 16), 20
        self._opacity = 0.5
        self._erasing = False
        self._pressure = 1.0
        self._pointer: QPointF | None = None
        self._shape_start: QPointF | None = None
        self._is_key_stroke = False
        self.locked = False
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setAccessibleName(self.tr("Mask area"))
        self.setAccessibleDescription(self.tr("Arrow keys move the brush, with Shift farther. P starts and ends a stroke."))
        masks.painted.connect(self._update_painted)
        self.show_part(framing, crop_rect_of(framing, pyramid.size))

    @property
    def diameter(self) -> int:
        """The diameter of the brush, in pixels of the picture."""
        return self._diameter

    def set_diameter(self, diameter: int) -> None:
        """Change the diameter of the brush, within its limits."""
        self._diameter = min(max(BRUSH_MIN_PX, diameter), self.max_brush_px)
        self.update()

    @property
    def opacity(self) -> float:
        """The opacity of the masks in the view, 0..1."""
        return self._opacity

    def set_opacity(self, opacity: float) -> None:
        """Change the opacity of the masks in the view. What is sent stays the same."""
        self._opacity = opacity
        self._is_overlay_stale = True
        self.update()

    def refresh(self) -> None:
        """Repaint everything, the masks too."""
        self._is_overlay_stale = True
        super().refresh()

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the masks, the shape that is being drawn, and the outline of the brush."""
        if self._is_overlay_stale:
            self._is_overlay_stale = False
            self._overlay.resize(self.size(), self.devicePixelRatioF())
            self._overlay.clear()
            self._paint_overlay(self.shown_in_view())
        ratio = self.devicePixelRatioF()
        source = QRectF(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio)
        painter.drawImage(QRectF(dirty), self._overlay.image, source)
        if self._shape_start is not None and self._pointer is not None:
            self._paint_shape(painter, QRectF(self._shape_start, self._pointer).normalized())
        elif self._pointer is not None and self.tool in (Tool.BRUSH, Tool.ERASER) and not self.is_panning:
            self._paint_brush(painter, self._pointer)

    # --- the pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke or a shape. The right button erases."""
        if self.begin_pan(event) or self.locked:
            return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and not self._masks.is_painting:
            self._press_tool(event.position(), erasing=event.button() is Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the stroke or the shape."""
        if not self.continue_pan(event):
            self._move_tool(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke or the shape."""
        if not self.end_pan():
            self._release_tool(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Paint with a pen: pressure changes the width, the eraser end erases."""
        kind = event.type()
        if kind not in (event.Type.TabletPress, event.Type.TabletMove, event.Type.TabletRelease) or self.is_panning:
            event.ignore()
            return
        event.accept()
        self._pressure = event.pressure() if event.pressure() > 0 else self._pressure
        if kind is event.Type.TabletPress and not self.locked:
            self._press_tool(event.position(), erasing=event.pointerType() is QPointingDevice.PointerType.Eraser)
        elif kind is event.Type.TabletMove:
            self._move_tool(event.position())
        else:
            self._release_tool(event.position())
            self._pressure = 1.0

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the outline of the brush."""
        super().leaveEvent(event)
        if self._shape_start is None and not self._masks.is_painting:
            self._move_pointer(None)

    def update_cursor(self) -> None:
        """Show the hand while panning, else a cross beside the outline of the brush."""
        if self.is_panning:
            super().update_cursor()
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the brush by the arrow keys; P begins and ends a stroke."""
        nudge = _NUDGES.get(Qt.Key(event.key()))
        at = self._pointer if self._pointer is not None else self.shown_in_view().center()
        if nudge is not None:
            self._move_tool(at + nudge * (_SHIFT_FACTOR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() == Qt.Key.Key_P and not event.isAutoRepeat() and not self.locked:
            self._is_key_stroke = not self._is_key_stroke
            if self._is_key_stroke:
                self._press_tool(at, erasing=False)
            else:
                self._release_tool(at)
        else:
            super().keyPressEvent(event)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _tip(self) -> tuple[int, int]:
        return max(1, round(self._diameter * self._pressure)), self.softness

    def _press_tool(self, at: QPointF, *, erasing: bool) -> None:
        self._erasing = erasing or self.tool is Tool.ERASER
        self._move_pointer(at)
        point = map_to_picture(self.to_view(), at)
        if self.tool is Tool.FILL:
            size = self.picture_size
            if QRectF(0, 0, size.width(), size.height()).contains(point):
                self.fill_wanted.emit(int(point.x()), int(point.y()))
        elif self.tool in (Tool.RECTANGLE, Tool.ELLIPSE):
            self._shape_start = at
        else:
            self._masks.begin_stroke(point.x(), point.y(), self._tip(), erase=self._erasing)

    def _move_tool(self, at: QPointF) -> None:
        self._move_pointer(at)
        if self._masks.is_painting:
            point = map_to_picture(self.to_view(), at)
            self._masks.continue_stroke(point.x(), point.y(), self._tip(), erase=self._erasing)

    def _release_tool(self, at: QPointF) -> None:
        self._is_key_stroke = False
        if self._shape_start is not None:
            self._draw_shape(QRectF(self._shape_start, at).normalized())
        elif self._masks.is_painting:
            self._masks.end_stroke()

    def _draw_shape(self, rect: QRectF) -> None:
        self._shape_start = None
        self.update()
        if rect.width() >= _MIN_VISIBLE_PX and rect.height() >= _MIN_VISIBLE_PX:
            visible = rect.intersected(self.shown_in_view()) if self._is_rectangle() else rect
            edges = self.to_view().inverted()[0].mapRect(visible).normalized().toRect()
            self._masks.fill_shape(
                (edges.x(), edges.y(), edges.x() + edges.width(), edges.y() + edges.height()),
                0 if self._erasing else 255,
                ellipse=not self._is_rectangle(),
            )

    def _is_rectangle(self) -> bool:
        return self.tool is Tool.RECTANGLE

    def _move_pointer(self, at: QPointF | None) -> None:
        before, self._pointer = self._pointer, at
        if self._shape_start is not None:
            self.update()
            return
        for position in (before, at):
            if position is not None:
                self.update(self._brush_rect(position).adjusted(-3, -3, 3, 3).toAlignedRect())

    def _brush_rect(self, at: QPointF) -> QRectF:
        size = max(float(_MIN_VISIBLE_PX), self._tip()[0] * self.zoom)
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
            (painter.drawRect if self._is_rectangle() else painter.drawEllipse)(rect)

    def _update_painted(self, rect: QRect) -> None:
        if self._is_overlay_stale:
            return
        area = map_rect_to_view(self.to_view(), rect).adjusted(-1, -1, 1, 1).intersected(self.shown_in_view())
        if not area.isEmpty():
            self.update(self._paint_overlay(area))

    def _paint_overlay(self, area: QRectF) -> QRect:
        # The current layer is on top.
        layers = [layer for layer in self._masks.layers if layer.visible and layer is not self._masks.layer]
        if self._masks.layer.visible:
            layers.append(self._masks.layer)
        return self._overlay.render(layers, self.to_view(), area, self._opacity)
