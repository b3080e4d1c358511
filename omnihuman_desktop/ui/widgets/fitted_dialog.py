"""A dialog that is as large as its texts need, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FittedDialog(QDialog):
    """At least `least_width_px` wide. It grows with its texts instead of squeezing what is in it, and never shrinks."""

    def __init__(self, least_width_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._least_width_px = least_width_px
        self.resize(least_width_px, 0)

    def event(self, event: QEvent) -> bool:
        """Grow when a text has changed, and before the dialog is shown."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), self._least_width_px, layout.totalMinimumSize().width())
            self.setMinimumWidth(width)
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))
