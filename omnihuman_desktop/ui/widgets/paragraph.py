"""Text of several lines that takes exactly the height of its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Paragraph(Label):
    """A wrapped label, hidden while it is empty.

    It sets its own height instead of asking its layout to ask it: a layout that has to ask gives up squeezing its other
    widgets, and a column that would have fitted scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def hasHeightForWidth(self) -> bool:
        """Return False; see the class."""
        return False

    def set_text(self, text: str) -> None:
        """Show `text`; hide the label if it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the height of the lines at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if self.text() and self.width():
            # Qt never asks for less than the minimum, which is the height at the last width.
            self.setMinimumHeight(0)
            self.setFixedHeight(self.heightForWidth(self.width()))
