"""The page over the stage while the voice is played: the draft's portrait and the playback position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from omnihuman_desktop.ui.images.read import read_picture
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.text.formats import clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.stage.stage import Stage

_WIDTH = 280
_LINE = 3
_STOPPING = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_K)


class PreviewPage(QWidget):
    """Covers `stage`, which stays as it is below, from `open_preview` to `close_preview`.

    `stop_requested` is emitted for a click, Space or Esc.
    """

    stop_requested = Signal()

    def __init__(self, run: Run, stage: Stage) -> None:
        super().__init__(stage)
        self._run, self._stage = run, stage
        self._image: QImage | None = None
        self._requested: tuple[Path, QSize] | None = None
        self._cancel: Callable[[], None] | None = None
        self._canvas = Canvas(run, lambda: self._image, self)
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caption = _Caption(self)
        self.setAccessibleName(self.tr("Playback"))
        self.setToolTip(self.tr("Click, Space or Esc stops"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        stage.installEventFilter(self)

    @property
    def words(self) -> str:
        """The text of the caption."""
        return self._caption.words

    def open_preview(self, portrait: Path | None, title: str, length_ms: int) -> None:
        """Show `portrait`, and that `title`, `length_ms` long, is being played. Without a portrait the stage stays visible."""
        self._caption.begin(title, length_ms)
        self._update_geometry()
        self._read(portrait)
        self.show()
        self.raise_()

    def show_position(self, position_ms: float) -> None:
        """Show the playback position."""
        self._caption.show_position(position_ms)

    def close_preview(self) -> None:
        """Uncover the stage."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the stage's size, and handle the keys that stop playback before the stage gets them."""
        del watched
        if event.type() is QEvent.Type.Resize:
            self._update_geometry()
        elif self.isVisible() and isinstance(event, QKeyEvent) and event.key() in _STOPPING:
            if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.stop_requested.emit()
            return event.type() is QEvent.Type.KeyPress
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background of the caption."""
        del event
        painter, c = QPainter(self), theme.colours(self)
        below = self.rect().adjusted(0, self._stage.picture_area.bottom() + 1, 0, 0)
        painter.fillRect(below, c.panel)
        painter.fillRect(below.left(), below.top(), below.width(), 1, c.line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit `stop_requested`."""
        event.accept()
        self.stop_requested.emit()

    def _update_geometry(self) -> None:
        self.setGeometry(self._stage.rect())
        # The picture stays where it is; the caption covers the transport bar below it.
        area = self._stage.picture_area
        self._canvas.setGeometry(area)
        width = min(_WIDTH, self.width() - 2 * theme.WIDE)
        self._caption.setGeometry((self.width() - width) // 2, area.bottom() + 1, width, self.height() - area.height())

    def _read(self, portrait: Path | None) -> None:
        wanted = (portrait, self._stage.picture_area.size() * self.devicePixelRatioF()) if portrait is not None else None
        if wanted == self._requested:
            return
        if self._cancel is not None:
            self._cancel()
        self._requested, self._image = wanted, None
        # The stage stays visible until the portrait has been read.
        self._canvas.hide()
        if wanted is None:
            return
        path, size = wanted

        def read(work: Work) -> QImage:
            del work
            return read_picture(path, size)

        self._cancel = self._run(read, self, self._show_image, self._show_none)

    def _show_image(self, image: QImage) -> None:
        self._cancel, self._image = None, image
        self._canvas.show()
        self._caption.raise_()

    def _show_none(self, error: OmniHumanError) -> None:
        # The portrait's own panel reports the error.
        del error
        self._cancel = None


class _Caption(QWidget):
    """A line of text above a thin progress line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self._title, self._length_ms, self._part = "", 1, 0.0

    def begin(self, title: str, length_ms: int) -> None:
        self._title, self._length_ms = title, max(1, length_ms)
        self.show_position(0)

    def show_position(self, position_ms: float) -> None:
        self._part = min(max(0.0, position_ms / self._length_ms), 1.0)
        # Rounded, so that the end shows the full length although the audio that is sent is 10 ms shorter.
        words = self.tr("{0} · {1} of {2}").format(self._title, clock(position_ms), clock(self._length_ms))
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and the progress line."""
        del event
        c, painter = theme.colours(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.fontMetrics().height()
        top = (self.height() - height - theme.NEAR - _LINE) / 2
        painter.setPen(c.text)
        painter.drawText(QRectF(0, top, self.width(), height), Qt.AlignmentFlag.AlignCenter, self.words)
        line = QRectF(0, top + height + theme.NEAR, self.width(), _LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c.line)
        painter.drawRoundedRect(line, _LINE / 2, _LINE / 2)
        line.setWidth(line.width() * self._part)
        painter.setBrush(c.accent)
        painter.drawRoundedRect(line, _LINE / 2, _LINE / 2)
