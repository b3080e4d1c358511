"""The draft's portrait while the voice is heard: the stage, with a quiet line that says how far the sound is."""

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
    """Lies over `stage`, which stays as it is below, from `open_on` to `close_now`. `stop_asked`: a click, Space or Esc."""

    stop_asked = Signal()

    def __init__(self, run: Run, stage: Stage) -> None:
        super().__init__(stage)
        self._run, self._stage = run, stage
        self._image: QImage | None = None
        self._asked: tuple[Path, QSize] | None = None
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
        """What the line says."""
        return self._caption.words

    def open_on(self, portrait: Path | None, title: str, length_ms: int) -> None:
        """Show `portrait`, and that `title`, which is `length_ms` long, is heard. Without one the stage is seen as it is."""
        self._caption.begin(title, length_ms)
        self._fit()
        self._read(portrait)
        self.show()
        self.raise_()

    def show_position(self, position_ms: float) -> None:
        """Say that so much has been heard."""
        self._caption.show_position(position_ms)

    def close_now(self) -> None:
        """Give the stage back."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the stage's size, and take the keys that stop before it does."""
        del watched
        if event.type() is QEvent.Type.Resize:
            self._fit()
        elif self.isVisible() and isinstance(event, QKeyEvent) and event.key() in _STOPPING:
            if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.stop_asked.emit()
            return event.type() is QEvent.Type.KeyPress
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the words."""
        del event
        painter, c = QPainter(self), theme.colours(self)
        below = self.rect().adjusted(0, self._stage.picture_area.bottom() + 1, 0, 0)
        painter.fillRect(below, c.panel)
        painter.fillRect(below.left(), below.top(), below.width(), 1, c.line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click stops."""
        event.accept()
        self.stop_asked.emit()

    def _fit(self) -> None:
        self.setGeometry(self._stage.rect())
        # The picture stays where it is; the words take the place of the controls below it.
        area = self._stage.picture_area
        self._canvas.setGeometry(area)
        width = min(_WIDTH, self.width() - 2 * theme.WIDE)
        self._caption.setGeometry((self.width() - width) // 2, area.bottom() + 1, width, self.height() - area.height())

    def _read(self, portrait: Path | None) -> None:
        wanted = (portrait, self._stage.picture_area.size() * self.devicePixelRatioF()) if portrait is not None else None
        if wanted == self._asked:
            return
        if self._cancel is not None:
            self._cancel()
        self._asked, self._image = wanted, None
        # What is on the stage stays to be seen until the portrait has been read.
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
        # The portrait's own panel says what is wrong with it.
        del error
        self._cancel = None


class _Caption(QWidget):
    """A line of words, and a thin one that moves."""

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
        # The end reads as the whole, although what is sent is a hundredth shorter.
        words = self.tr("{0} · {1} of {2}").format(self._title, clock(position_ms), clock(self._length_ms))
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the line."""
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
