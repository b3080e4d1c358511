"""A short message over the picture that disappears automatically."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_GROUND = QColor(0, 0, 0, 176)


class Toast(Label):
    """White on a dark veil, so that it is readable over any picture."""

    def __init__(self, parent: QWidget, shown_ms: int) -> None:
        super().__init__(parent)
        self.setMargin(theme.NEAR)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, sentence: str) -> None:
        """Show `sentence` for a while."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.white)
        self.setPalette(palette)
        self.setText(sentence)
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil behind the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        painter.end()
        super().paintEvent(event)
