"""A scrolled column that is never narrower than what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ColumnScroll(QScrollArea):
    """Scrolls its `column` vertically alone. It asks for the width of the column, which differs by language and content."""

    def __init__(self, least_width_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._least_width_px = least_width_px
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(least_width_px)
        # Set explicitly: for a viewport that Qt creates, PySide first loads every widget class, which takes 6 ms.
        self.setViewport(QWidget(self))
        self.column = QWidget(self.viewport())
        self.column.installEventFilter(self)
        self.setWidget(self.column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the column when it needs another width."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.column:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar where there is one now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar_width = bar.sizeHint().width() if bar.isVisible() else 0
        width = max(self._least_width_px, self.column.minimumSizeHint().width() + bar_width)
        if width != self.minimumWidth():
            self.setMinimumWidth(width)
