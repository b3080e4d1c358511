"""The surface of the stage: one picture, as large as it goes, still or moving."""

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

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work

_SETTLED_MS = 120
_DIMMED_ALPHA = 176


def placed(size: QSize, area: QRect) -> QRect:
    """Where a picture of `size` lies in `area`: as large as it goes, its aspect kept, in the middle."""
    if size.isEmpty() or area.isEmpty():
        return QRect()
    rect = QRect(QPoint(0, 0), size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
    rect.moveCenter(area.center())
    return rect


class Canvas(QWidget):
    """Shows a video's present frame where there is one, else a still picture from disk, else nothing.

    Still pictures are read and scaled by `run`, to the very pixels that they cover; while the window is being resized the
    present one is stretched. Frames are fetched from `frames` when they are painted, so that one that nobody sees costs
    nothing.
    """

    clicked = Signal()
    double_clicked = Signal()

    def __init__(self, run: Run, frames: Callable[[], QImage | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._frames = frames
        self._path: Path | None = None
        self._framing = Framing()
        self._still: QImage | None = None
        self._asked = QSize()
        self._cancel: Callable[[], None] | None = None
        self._dimmed = False
        self._marked = False
        self._margin = theme.WIDE
        self._rounded = True
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._read_again)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 96)

    @property
    def path(self) -> Path | None:
        """The still picture that is shown or being read."""
        return self._path

    @property
    def still(self) -> QImage | None:
        """The still picture as it was read, in device pixels; None until it is there."""
        return self._still

    def set_picture(self, path: Path | None, framing: Framing = Framing()) -> None:
        """Shows the picture at `path`, as it is framed, once it has been read; None shows nothing.

        What can't be read is not shown.
        """
        if (path, framing) == (self._path, self._framing):
            return
        self._path, self._framing = path, framing
        self._still, self._asked = None, QSize()
        self._stop_reading()
        self._read_again()
        self.update()

    def rest(self) -> None:
        """Reads nothing any more: the program ends."""
        self._stop_reading()
        self._settled.stop()
        self._path = None

    def set_dimmed(self, dimmed: bool) -> None:
        """Puts the picture into the background, behind a card."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_marked(self, marked: bool) -> None:
        """Draws the mark of the keyboard's focus."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def fill_edge_to_edge(self) -> None:
        """Leaves no margin and cuts no corners: for the full screen."""
        self._margin, self._rounded = 0, False

    def picture_rect(self) -> QRect:
        """Where the picture lies, in the widget's own coordinates; empty where there is none."""
        image = self._frames() or self._still
        return placed(image.size(), self._area()) if image is not None else QRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reads the still picture again at its new size, once the size has settled."""
        super().resizeEvent(event)
        if self._still is None and self._cancel is None:
            self._read_again()
        else:
            self._settled.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the surroundings, the picture and the mark of the focus."""
        del event
        painter = QPainter(self)
        ground = theme.colours(self).stage if self._rounded else QColor(Qt.GlobalColor.black)
        painter.fillRect(self.rect(), ground)
        image = self._frames() or self._still
        if image is not None:
            self._paint_picture(painter, image, ground)
        if self._marked:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours(self).accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), theme.RADIUS, theme.RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self.picture_rect().contains(event.position().toPoint()):
            self.clicked.emit()
        # Not accepted: the press goes on to the stage, which takes the focus with it.
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click anywhere on the surface."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def _area(self) -> QRect:
        return self.rect().adjusted(self._margin, self._margin, -self._margin, -self._margin)

    def _paint_picture(self, painter: QPainter, image: QImage, ground: QColor) -> None:
        rect = placed(image.size(), self._area())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)
        if self._dimmed:
            veil = QColor(ground)
            veil.setAlpha(_DIMMED_ALPHA)
            painter.fillRect(rect, veil)
        if self._rounded:
            # The corners are painted over: to clip by a path would cost more than the picture.
            corners = QPainterPath()
            corners.addRect(QRectF(rect).adjusted(-1, -1, 1, 1))
            corners.addRoundedRect(QRectF(rect), theme.RADIUS, theme.RADIUS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(corners, ground)

    def _wanted(self) -> QSize:
        return self._area().size() * self.devicePixelRatioF()

    def _read_again(self) -> None:
        path, framing, wanted = self._path, self._framing, self._wanted()
        if path is None or wanted.isEmpty() or wanted == self._asked:
            return
        self._stop_reading()
        self._asked = wanted

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
        if self._wanted() != self._asked:
            self._settled.start()

    def _show_nothing(self, error: OmniHumanError) -> None:
        # Whoever chose the picture says what is wrong with it; the stage stays empty.
        del error
        self._cancel = None
        self._still = None
        self.update()
