"""A button that stays readable on top of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent

_OVERLAY = QColor(0, 0, 0, 168)
_OVERLAY_HOVER = QColor(0, 0, 0, 208)


class OverlayButton(QPushButton):
    """A button with a dark background if `over_picture` is set, otherwise an ordinary one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over_picture = False

    def set_over_picture(self, over_picture: bool) -> None:
        """Choose between the two looks."""
        self._over_picture = over_picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint white text on a dark veil."""
        if not self._over_picture:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_OVERLAY_HOVER if self.underMouse() or self.isDown() else _OVERLAY)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(Qt.GlobalColor.white, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.RADIUS - 1, theme.RADIUS - 1)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Darken when hovered."""
        super().enterEvent(event)
        self.update()
