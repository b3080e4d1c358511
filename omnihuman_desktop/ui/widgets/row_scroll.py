"""Rows that scroll only where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST_HEIGHT_PX = 64


class RowScroll(QScrollArea):
    """Wants the height that `rows` need at its width, and scrolls them vertically where its layout gives it less."""

    def __init__(self, rows: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(rows)
        for part in (self.viewport(), rows):
            part.setAutoFillBackground(False)
        rows.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the height of the rows at the present width."""
        return QSize(self._rows.sizeHint().width(), max(_LEAST_HEIGHT_PX, self._rows.heightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest thing in the rows, and the height of two of them."""
        return QSize(self._rows.minimumSizeHint().width(), _LEAST_HEIGHT_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the rows when they need another height, and when they are shown or hidden."""
        if watched is self._rows and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._rows:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
