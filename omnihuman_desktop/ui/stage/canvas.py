"""The picture area of the stage: one still picture or video frame, scaled to fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.images.framed import read_framed
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work

_RESIZE_DELAY_MS = 120
_DIMMED_ALPHA = 176
_NOTCH = 120
"""A notch of the wheel in Qt's eighths of a degree."""


def fitted_rect(size: QSize, area: QRect) -> QRect:
    """Return the rectangle of a picture of `size` in `area`: as large as fits, its aspect ratio kept, centered."""
    if size.isEmpty() or area.isEmpty():
        return QRect()
    rect = QRect(QPoint(0, 0), size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
    rect.moveCenter(area.center())
    return rect


class Canvas(QWidget):
    """Shows the current video frame if there is one, else a still picture from disk, else nothing.

    Still pictures are read and scaled by `run` to the pixels that they cover; while the window is being resized, the present
    one is stretched. Frames are fetched from `frames` only when they are painted, so a hidden canvas costs nothing.
    """

    clicked = Signal()
    double_clicked = Signal()
    wheel_turned = Signal(int)
    """By how many notches; positive is away from the creator."""

    def __init__(self, run: Run, frames: Callable[[], QImage | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._frames = frames
        self._path: Path | None = None
        self._framing = Framing()
        self._still: QImage | None = None
        self._requested = QSize()
        self._cancel: Callable[[], None] | None = None
        self._dimmed = False
        self._focus_marked = False
        self._margin = theme.WIDE
        self._rounded = True
        self._turned = 0
        self._resize_timer = QTimer(self, singleShot=True, interval=_RESIZE_DELAY_MS)
        self._resize_timer.timeout.connect(self._read_again)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 96)
        # It paints all of itself: nothing below need be painted first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def path(self) -> Path | None:
        """The path of the still picture that is shown or being read."""
        return self._path

    @property
    def still(self) -> QImage | None:
        """The still picture in device pixels; None until it has been read."""
        return self._still

    def set_picture(self, path: Path | None, framing: Framing = Framing()) -> None:
        """Show the picture at `path` with `framing` once it has been read; None shows nothing.

        A picture that can't be read is not shown.
        """
        if (path, framing) == (self._path, self._framing):
            return
        self._path, self._framing = path, framing
        self._still, self._requested = None, QSize()
        self._stop_reading()
        self._read_again()
        self.update()

    def shut_down(self) -> None:
        """Stop reading, because the program ends."""
        self._stop_reading()
        self._resize_timer.stop()
        self._path = None

    def set_dimmed(self, dimmed: bool) -> None:
        """Dim the picture behind a card, or stop dimming it."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_focus_marked(self, marked: bool) -> None:
        """Draw the keyboard focus frame, or remove it."""
        if marked != self._focus_marked:
            self._focus_marked = marked
            self.update()

    def fill_edge_to_edge(self) -> None:
        """Use no margin and square corners, for full screen."""
        self._margin, self._rounded = 0, False

    def picture_rect(self) -> QRect:
        """Return the picture's rectangle in widget coordinates; empty if there is no picture."""
        image = self._frames() or self._still
        return fitted_rect(image.size(), self._area()) if image is not None else QRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read the still picture again at its new size, once resizing has paused."""
        super().resizeEvent(event)
        if self._still is None and self._cancel is None:
            self._read_again()
        else:
            self._resize_timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, the picture and the focus frame."""
        del event
        painter = QPainter(self)
        ground = theme.colours(self).stage if self._rounded else QColor(Qt.GlobalColor.black)
        painter.fillRect(self.rect(), ground)
        image = self._frames() or self._still
        if image is not None:
            self._paint_picture(painter, image, ground)
        if self._focus_marked:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours(self).accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), theme.RADIUS, theme.RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit `clicked` for a click on the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self.picture_rect().contains(event.position().toPoint()):
            self.clicked.emit()
        # Ignored, so that the stage gets the press and takes the focus.
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Emit `double_clicked` for a double click anywhere."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Emit `wheel_turned` for each notch, also for those that a touchpad divides."""
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self.wheel_turned.emit(notches)
        event.accept()

    def _area(self) -> QRect:
        return self.rect().adjusted(self._margin, self._margin, -self._margin, -self._margin)

    def _paint_picture(self, painter: QPainter, image: QImage, ground: QColor) -> None:
        rect = fitted_rect(image.size(), self._area())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)
        if self._dimmed:
            veil = QColor(ground)
            veil.setAlpha(_DIMMED_ALPHA)
            painter.fillRect(rect, veil)
        if self._rounded:
            # Painting over the corners is cheaper than clipping by a path.
            corners = QPainterPath()
            corners.addRect(QRectF(rect).adjusted(-1, -1, 1, 1))
            corners.addRoundedRect(QRectF(rect), theme.RADIUS, theme.RADIUS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(corners, ground)

    def _target_size(self) -> QSize:
        return self._area().size() * self.devicePixelRatioF()

    def _read_again(self) -> None:
        path, framing, wanted = self._path, self._framing, self._target_size()
        if path is None or wanted.isEmpty() or wanted == self._requested:
            return
        self._stop_reading()
        self._requested = wanted

        def read(work: Work) -> QImage:
            del work
            return read_framed(path, framing, wanted)

        self._cancel = self._run(read, self, self._show_still, self._show_nothing)

    def _stop_reading(self) -> None:
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _show_still(self, image: QImage) -> None:
        self._cancel = None
        self._still = image
        self.update()
        if self._target_size() != self._requested:
            self._resize_timer.start()

    def _show_nothing(self, error: OmniHumanError) -> None:
        # The portrait's own panel reports the error; the stage stays empty.
        del error
        self._cancel = None
        self._still = None
        self.update()
