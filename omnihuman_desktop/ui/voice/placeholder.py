"""The placeholder shown before there is a waveform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_ICON = 24


class VoicePlaceholder(QWidget):
    """A text with an icon; `clicked` asks to choose a voice."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._hovered = False
        self._icon = theme.icon("voice", self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("role", "quiet")

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_hovered(self, hovered: bool) -> None:
        """Highlight the placeholder while a file is dragged over it."""
        self._hovered = hovered
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(200, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its icon and its text."""
        del event
        c, painter = theme.colours(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.accent if self._hovered else c.line, 2 if self._hovered else 1))
        painter.setBrush(c.selection if self._hovered else c.field)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        metrics = painter.fontMetrics()
        width = _ICON + theme.NEAR + metrics.horizontalAdvance(self._text)
        left, middle = max(theme.NEAR, (self.width() - width) // 2), self.height() // 2
        self._icon.paint(painter, QRect(left, middle - _ICON // 2, _ICON, _ICON))
        painter.setPen(c.dim)
        room = self.rect().adjusted(left + _ICON + theme.NEAR, 0, -theme.NEAR, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Emit `clicked`."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
