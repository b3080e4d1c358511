"""The picture area of a comparison: two frames side by side, one wiped over the other, or blinking in one place."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.canvas import fitted_rect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

_BLINK_MS = 700
_LINE_PX = 2
_LABEL_GROUND = QColor(0, 0, 0, 176)


class CompareMode(Enum):
    """How two frames are put beside each other."""

    SIDE_BY_SIDE = "side_by_side"
    WIPE = "wipe"
    BLINK = "blink"


class CompareCanvas(QWidget):
    """Paints what `images` returns for side 0 and side 1, each whole, with its label in the corner: the longest that fits."""

    clicked = Signal()

    def __init__(self, images: Callable[[int], QImage | None], labels: Sequence[Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._images, self._labels = images, labels
        self._mode = CompareMode.SIDE_BY_SIDE
        self.margin_px = theme.WIDE
        self._wipe = 0.5
        self._seen = 0
        self._blink_timer = QTimer(self, interval=_BLINK_MS)
        self._blink_timer.timeout.connect(self.blink)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 96)
        # It paints all of itself: nothing below need be painted first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def mode(self) -> CompareMode:
        """How the frames are put beside each other."""
        return self._mode

    @property
    def wipe(self) -> float:
        """Where the wipe's edge stands in the picture, 0..1."""
        return self._wipe

    @property
    def seen(self) -> int:
        """The side that is seen while blinking."""
        return self._seen

    def set_mode(self, mode: CompareMode) -> None:
        """Put the frames beside each other in another way."""
        self._mode = mode
        self._seen = 0
        if mode is CompareMode.BLINK:
            self._blink_timer.start()
        else:
            self._blink_timer.stop()
        self.setCursor(Qt.CursorShape.SplitHCursor if mode is CompareMode.WIPE else Qt.CursorShape.ArrowCursor)
        self.update()

    def blink(self) -> None:
        """Show the other side, while blinking."""
        self._seen = 1 - self._seen
        self.update()

    def move_wipe(self, share: float) -> None:
        """Move the wipe's edge to `share` of the picture, 0..1."""
        self._wipe = min(max(0.0, share), 1.0)
        self.update()

    def rects(self, area: QRect | None = None) -> tuple[QRect, QRect]:
        """Return where the two frames lie in `area`, or in the widget; the same place unless they are side by side."""
        if area is None:
            area = self.rect().adjusted(self.margin_px, self.margin_px, -self.margin_px, -self.margin_px)
        if self._mode is not CompareMode.SIDE_BY_SIDE:
            return self._fitted(0, area), self._fitted(1, area)
        width = (area.width() - theme.GRID) // 2
        left, right = QRect(area), QRect(area)
        left.setWidth(width)
        right.setLeft(area.right() - width + 1)
        return self._fitted(0, left), self._fitted(1, right)

    def snapshot(self) -> QImage | None:
        """Return what is seen, with the pixels of the videos; None before the first frames."""
        images = [image for side in (0, 1) if (image := self._images(side)) is not None]
        if len(images) < len(self._labels):
            return None
        size = images[self._seen if self._mode is CompareMode.BLINK else 0].size()
        if self._mode is CompareMode.SIDE_BY_SIDE:
            height = max(image.height() for image in images)
            width = max(round(image.width() * height / image.height()) for image in images)
            size = QSize(2 * width + theme.GRID, height)
        picture = QImage(size, QImage.Format.Format_RGB32)
        shown_px = self.rects()[0].height()
        self._paint(QPainter(picture), picture.rect(), max(1.0, images[0].height() / shown_px) if shown_px else 1.0)
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frames and their labels."""
        del event
        self._paint(QPainter(self), self.rect(), 1.0)

    def _paint(self, painter: QPainter, ground: QRect, unit: float) -> None:
        """Paint on `ground`. `unit` is the size of what is no frame, as a multiple of that in the widget."""
        fills_screen = not self.margin_px
        painter.fillRect(ground, Qt.GlobalColor.black if fills_screen else theme.colours(self).stage)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        places = self.rects(None if painter.device() is self else ground)
        if self._mode is CompareMode.SIDE_BY_SIDE:
            self._paint_frame(painter, 0, places[0], unit)
            self._paint_frame(painter, 1, places[1], unit)
        elif self._mode is CompareMode.BLINK:
            self._paint_frame(painter, self._seen, places[self._seen], unit)
        else:
            self._paint_wipe(painter, ground, places, unit)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Wipe to where the pointer is."""
        place = self.rects()[0]
        if self._mode is CompareMode.WIPE and place.width():
            self.move_wipe((event.position().x() - place.left()) / place.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit `clicked`."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
        event.ignore()

    def _fitted(self, side: int, area: QRect) -> QRect:
        image = self._images(side)
        return fitted_rect(image.size(), area) if image is not None else QRect()

    def _paint_frame(self, painter: QPainter, side: int, place: QRect, unit: float) -> None:
        image = self._images(side)
        if image is not None:
            painter.drawImage(place, image)
            painter.save()
            painter.translate(place.topLeft())
            painter.scale(unit, unit)
            self._paint_label(painter, side, round(place.width() / unit))
            painter.restore()

    def _paint_wipe(self, painter: QPainter, ground: QRect, places: tuple[QRect, QRect], unit: float) -> None:
        place, line_px = places[0], round(_LINE_PX * unit)
        edge = place.left() + round(place.width() * self._wipe)
        for side, left, right in ((0, 0, edge), (1, edge, ground.width())):
            painter.save()
            painter.setClipRect(QRect(QPoint(left, 0), QPoint(right - 1, ground.height())))
            self._paint_frame(painter, side, places[side], unit)
            painter.restore()
        painter.fillRect(edge - line_px // 2, place.top(), line_px, place.height(), Qt.GlobalColor.white)

    def _paint_label(self, painter: QPainter, side: int, width: int) -> None:
        """Paint the label of a frame of this width, whose corner is where `painter` begins."""
        metrics = self.fontMetrics()
        most = width - 4 * theme.NEAR
        if self._mode is CompareMode.WIPE:
            most //= 2
        labels = self._labels[side]
        label = next((each for each in labels if metrics.horizontalAdvance(each) <= most), labels[-1])
        text = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, max(0, most))
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * theme.NEAR, metrics.height() + theme.NEAR)
        box.moveTop(theme.NEAR)
        if self._mode is not CompareMode.BLINK and side == 1:
            box.moveRight(width - 1 - theme.NEAR)
        else:
            box.moveLeft(theme.NEAR)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LABEL_GROUND)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
