"""A picture that can be zoomed and panned: the base of both editors' views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.images.framed import turn_transform
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid

ZOOM_STEP = 1.25
_MAX_ZOOM = 16.0
"""Pixels of the screen for one pixel of the picture."""


class PictureView(QWidget):
    """Shows a part of the turned picture as large as it fits. The wheel zooms; the middle button, or Space held, pans.

    There are three coordinate systems: points of the upright picture, of the turned picture (both in pixels of the
    picture), and of the view. A subclass paints over the picture in `paint_over`, and offers each mouse event to
    `begin_pan`, `continue_pan` and `end_pan` first: it handles the event only where these return False.
    """

    def __init__(self, pyramid: ImagePyramid, framing: Framing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pyramid, self._framing = pyramid, framing
        self._shown = QRectF()
        self._zoom, self._centre = 1.0, QPointF()
        self._painted_picture: QPixmap | None = None
        self._is_space_held = False
        self._dragged_from: QPointF | None = None
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
        """The size of the turned picture, in its pixels."""
        size = QSizeF(self._pyramid.size)
        return QSizeF(size.height(), size.width()) if self._framing.quarter_turns % 2 else size

    @property
    def is_panning(self) -> bool:
        """Whether the pointer pans the picture at the moment."""
        return self._is_space_held or self._dragged_from is not None

    @property
    def zoom(self) -> float:
        """The size of one pixel of the picture, in points of the view."""
        return self._fit_zoom() * self._zoom

    def show_part(self, framing: Framing, shown: QRectF) -> None:
        """Turn and flip the picture as `framing` says, and fit `shown`, a part of the turned picture, into the view."""
        self._framing, self._shown = framing, shown
        self.fit()

    def fit(self) -> None:
        """Fit the shown part into the view."""
        self._zoom, self._centre = 1.0, self._shown.center()
        self._update_position()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by `factor`. The picture stays in place at the point `at` of the view, by default its center."""
        at = at if at is not None else QRectF(self.rect()).center()
        under, _ = self.turned_to_view().inverted()
        fixed = under.map(at)
        max_zoom = max(1.0, _MAX_ZOOM / self._fit_zoom())
        self._zoom = min(max(1.0, self._zoom * factor), max_zoom)
        self._centre += fixed - self.turned_to_view().inverted()[0].map(at)
        self._update_position()

    def pan_by(self, delta: QPointF) -> None:
        """Move the picture by `delta`, in points of the view."""
        self._centre -= delta / self.zoom
        self._update_position()

    def to_view(self) -> QTransform:
        """Return the transform from the upright picture to the view."""
        return turn_transform(QSizeF(self._pyramid.size), self._framing) * self.turned_to_view()

    def turned_to_view(self) -> QTransform:
        """Return the transform from the turned picture to the view."""
        middle, zoom = QRectF(self.rect()).center(), self.zoom
        move = QTransform.fromTranslate(-self._centre.x(), -self._centre.y())
        return move * QTransform.fromScale(zoom, zoom) * QTransform.fromTranslate(middle.x(), middle.y())

    def shown_in_view(self) -> QRectF:
        """Return the shown part, in points of the view."""
        return self.turned_to_view().mapRect(self._shown)

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Paint over the picture, within `dirty`."""

    def update_cursor(self) -> None:
        """Show the cursor for what the pointer does now."""
        hand = Qt.CursorShape.ClosedHandCursor if self._dragged_from is not None else Qt.CursorShape.OpenHandCursor
        self.setCursor(hand)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, which is cached, and what lies over it."""
        if self._painted_picture is None:
            self._painted_picture = self._paint_picture()
        painter = QPainter(self)
        dirty = event.rect()
        ratio = self.devicePixelRatioF()
        source = QRectF(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio)
        painter.drawPixmap(QRectF(dirty), self._painted_picture, source)
        self.paint_over(painter, dirty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture within the new size."""
        super().resizeEvent(event)
        self._update_position()

    def changeEvent(self, event: object) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self) -> None:
        """Repaint everything, the cached picture too."""
        self._painted_picture = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel, or by two fingers on a touch pad."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(ZOOM_STEP**steps, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan while Space is held; zoom by + and -, fit by 0."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._is_space_held = True
                self.update_cursor()
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
        """End panning by Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = False
            self.update_cursor()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: object) -> None:
        """End panning by Space: the release of the key goes elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._is_space_held = False
        self.update_cursor()

    def begin_pan(self, event: QMouseEvent) -> bool:
        """Begin to pan where a press does that; return whether it does."""
        pans = event.button() is Qt.MouseButton.MiddleButton or (
            self._is_space_held and event.button() is Qt.MouseButton.LeftButton
        )
        if pans:
            self._dragged_from = event.position()
            self.update_cursor()
        return pans

    def continue_pan(self, event: QMouseEvent) -> bool:
        """Pan by a mouse move; return whether the move is one for panning."""
        if self._dragged_from is None:
            return self._is_space_held
        self.pan_by(event.position() - self._dragged_from)
        self._dragged_from = event.position()
        return True

    def end_pan(self) -> bool:
        """End panning; return whether the pointer panned."""
        panned = self._dragged_from is not None
        self._dragged_from = None
        if panned:
            self.update_cursor()
        return panned

    def _area(self) -> QRectF:
        margin = self.margin_px
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _fit_zoom(self) -> float:
        area = self._area()
        if self._shown.isEmpty() or area.isEmpty():
            return 1.0
        return min(area.width() / self._shown.width(), area.height() / self._shown.height())

    def _update_position(self) -> None:
        # A picture larger than the view can be panned up to its edges; a smaller one stays in the middle.
        area, zoom, shown = self._area(), self.zoom, self._shown
        slack_x = max(0.0, (shown.width() - area.width() / zoom) / 2)
        slack_y = max(0.0, (shown.height() - area.height() / zoom) / 2)
        middle = shown.center()
        self._centre = QPointF(
            min(max(self._centre.x(), middle.x() - slack_x), middle.x() + slack_x),
            min(max(self._centre.y(), middle.y() - slack_y), middle.y() + slack_y),
        )
        self.refresh()

    def _paint_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.colours(self).stage)
        painter = QPainter(pixmap)
        painter.setClipRect(self.shown_in_view())
        painter.fillRect(self.rect(), QColor(self._framing.ground))
        self._pyramid.paint(painter, self.to_view())
        painter.end()
        return pixmap
