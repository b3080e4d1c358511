"""A picture that is zoomed and panned: what both editors paint on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.images.framed import turn_transform
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid

ZOOM_STEP = 1.25
_ZOOM_MAX = 16.0
"""Screen pixels to a pixel of the picture."""


class PictureView(QWidget):
    """Shows `shown`, a part of the turned picture, as large as it goes; the wheel zooms, the middle button or Space pans.

    Points of the picture are upright ones, in pixels; those of the view are Qt's own. Subclasses paint over it in
    `paint_over`, and act on the pointer where `panning` is False.
    """

    zoomed = Signal()

    def __init__(self, pyramid: ImagePyramid, framing: Framing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pyramid, self._framing = pyramid, framing
        self._shown = QRectF()
        self._zoom, self._centre = 1.0, QPointF()
        self._ground: QPixmap | None = None
        self._hand_held, self._dragged_from = False, None  # type: bool, QPointF | None
        self.margin_px = theme.WIDE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 96)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def picture_size(self) -> QSize:
        """The upright picture's size, in pixels."""
        return self._pyramid.size

    @property
    def turned_size(self) -> QSizeF:
        """The size of the picture as it is turned, in its pixels."""
        size = QSizeF(self._pyramid.size)
        return QSizeF(size.height(), size.width()) if self._framing.quarter_turns % 2 else size

    @property
    def panning(self) -> bool:
        """Whether the pointer moves the picture at the moment."""
        return self._hand_held or self._dragged_from is not None

    @property
    def zoom(self) -> float:
        """How many pixels of the screen (at 100 %) one of the picture takes."""
        return self._fitting() * self._zoom

    def look_at(self, framing: Framing, shown: QRectF) -> None:
        """Turn the picture as `framing` says, and show the part `shown` of it, whole."""
        self._framing, self._shown = framing, shown
        self.fit()

    def fit(self) -> None:
        """Show all of it."""
        self._zoom, self._centre = 1.0, self._shown.center()
        self._moved()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Show it larger by `factor`; what lies at the point `at` of the view stays there."""
        at = at if at is not None else QRectF(self.rect()).center()
        under, _ = self._turned_to_view().inverted()
        still = under.map(at)
        most = max(1.0, _ZOOM_MAX / self._fitting())
        self._zoom = min(max(1.0, self._zoom * factor), most)
        self._centre += still - self._turned_to_view().inverted()[0].map(at)
        self._moved()

    def pan_by(self, delta: QPointF) -> None:
        """Move it by `delta` in the view."""
        self._centre -= delta / self.zoom
        self._moved()

    def to_view(self) -> QTransform:
        """From points of the upright picture to those of the view."""
        return turn_transform(QSizeF(self._pyramid.size), self._framing) * self._turned_to_view()

    def shown_in_view(self) -> QRectF:
        """Where the part that is shown lies in the view."""
        return self._turned_to_view().mapRect(self._shown)

    def turned_to_view(self) -> QTransform:
        """From points of the turned picture to those of the view."""
        return self._turned_to_view()

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Paint what lies over the picture, within `dirty`."""

    def cursor_changed(self) -> None:
        """Show the pointer that fits."""
        hand = Qt.CursorShape.ClosedHandCursor if self._dragged_from is not None else Qt.CursorShape.OpenHandCursor
        self.setCursor(hand)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture from what is kept of it, and what lies over it."""
        if self._ground is None:
            self._ground = self._paint_ground()
        painter = QPainter(self)
        dirty = event.rect()
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QRectF(dirty), self._ground, QRectF(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio))
        self.paint_over(painter, dirty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits it anew."""
        super().resizeEvent(event)
        self._moved()

    def changeEvent(self, event: object) -> None:
        """Follows a change of theme."""
        super().changeEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self) -> None:
        """Paint everything anew."""
        self._ground = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms; a touch pad's two fingers do the same."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(ZOOM_STEP**steps, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space held: the pointer pans. + - 0 zoom."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._hand_held = True
                self.cursor_changed()
            return
        factor = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}.get(
            Qt.Key(event.key())
        )
        if factor is not None:
            self.zoom_by(factor)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space let go of."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hand_held = False
            self.cursor_changed()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: object) -> None:
        """A key that is let go of elsewhere is let go of."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._hand_held = False
        self.cursor_changed()

    def take_press(self, event: QMouseEvent) -> bool:
        """Begin to pan, where the press means that."""
        pans = event.button() is Qt.MouseButton.MiddleButton or (
            self._hand_held and event.button() is Qt.MouseButton.LeftButton
        )
        if pans:
            self._dragged_from = event.position()
            self.cursor_changed()
        return pans

    def take_move(self, event: QMouseEvent) -> bool:
        """Pan on, where the pointer pans."""
        if self._dragged_from is None:
            return self._hand_held
        self.pan_by(event.position() - self._dragged_from)
        self._dragged_from = event.position()
        return True

    def take_release(self) -> bool:
        """End to pan, where the pointer panned."""
        panned = self._dragged_from is not None
        self._dragged_from = None
        if panned:
            self.cursor_changed()
        return panned

    def _area(self) -> QRectF:
        margin = self.margin_px
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _fitting(self) -> float:
        area = self._area()
        if self._shown.isEmpty() or area.isEmpty():
            return 1.0
        return min(area.width() / self._shown.width(), area.height() / self._shown.height())

    def _turned_to_view(self) -> QTransform:
        middle, zoom = QRectF(self.rect()).center(), self.zoom
        move = QTransform.fromTranslate(-self._centre.x(), -self._centre.y())
        return move * QTransform.fromScale(zoom, zoom) * QTransform.fromTranslate(middle.x(), middle.y())

    def _moved(self) -> None:
        # What is larger than the view can be moved as far as its edges; what is smaller stays in the middle.
        area, zoom, shown = self._area(), self.zoom, self._shown
        for_x = max(0.0, (shown.width() - area.width() / zoom) / 2)
        for_y = max(0.0, (shown.height() - area.height() / zoom) / 2)
        middle = shown.center()
        self._centre = QPointF(
            min(max(self._centre.x(), middle.x() - for_x), middle.x() + for_x),
            min(max(self._centre.y(), middle.y() - for_y), middle.y() + for_y),
        )
        self.refresh()
        self.zoomed.emit()

    def _paint_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(theme.colours(self).stage)
        painter = QPainter(ground)
        painter.setClipRect(self.shown_in_view())
        painter.fillRect(self.rect(), QColor(self._framing.ground))
        self._pyramid.paint(painter, self.to_view())
        painter.end()
        return ground
