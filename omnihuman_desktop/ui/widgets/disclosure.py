"""A line that opens and closes what stands below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_CARET = 10
_TRIANGLE = QPolygonF([QPointF(-2.5, -4), QPointF(3.5, 0), QPointF(-2.5, 4)])


class Disclosure(QToolButton):
    """Words behind a caret, flush with the text around them. Checked is open; `toggled` tells."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "quiet")

    def sizeHint(self) -> QSize:
        """The caret, the words and a little air."""
        metrics = self.fontMetrics()
        return QSize(_CARET + theme.GRID + metrics.horizontalAdvance(self.text()) + theme.GRID, metrics.height() + theme.NEAR)

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the caret and the words; brighter under the pointer, ringed where the keyboard is."""
        del event
        # The window's colours: the style sheet gives a quiet button a palette of its own.
        colours = theme.colours(self.window())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.text if self.underMouse() else colours.dim
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.translate(_CARET / 2, self.height() / 2)
        painter.rotate(90 if self.isChecked() else 0)
        painter.drawPolygon(_TRIANGLE)
        painter.resetTransform()
        painter.setPen(ink)
        words = self.rect().adjusted(_CARET + theme.GRID, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.property("ringed"):
            painter.setPen(QPen(colours.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
