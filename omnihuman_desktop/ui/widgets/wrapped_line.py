"""A line of text that breaks where there is no room for one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class WrappedLine(Label):
    """Wants to be one line, and takes less than half of its width where it has to. Nothing of its text is ever cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def hasHeightForWidth(self) -> bool:
        """Return False: it sets its own height, as `Paragraph` does, for the same reason."""
        return False

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(self._width_of(self.text()), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a part of the text, or of its longest word."""
        longest = max(map(self._width_of, re.split(r"\s", self.text())), default=0)
        return QSize(max(longest, round(self._width_of(self.text()) * 0.4)), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the lines at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)
            self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1
