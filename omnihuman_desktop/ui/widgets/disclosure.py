"""A button that shows and hides what is below it."""

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
    """A text behind a caret, aligned with the text around it. Checked means open."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "quiet")

    def sizeHint(self) -> QSize:
        """Return the size of caret and text."""
        metrics = self.fontMetrics()
        return QSize(_CARET + theme.GRID + metrics.horizontalAdvance(self.text()) + theme.GRID, metrics.height() + theme.NEAR)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint caret and text, brighter when hovered, with a ring for the keyboard focus."""
        del event
        # The window's palette, because the style sheet gives quiet buttons another one.
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
