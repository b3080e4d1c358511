"""One line above the transport bar while a film, or one of its joints, is played on the stage."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from omnihuman_desktop.ui.film.texts import tr
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel


class FilmBar(QWidget):
    """Says what is played. `left`: the creator wants to see the film's page again."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self.back = QPushButton(tr("Back to the film"), self)
        self.back.setAccessibleName(self.back.text())
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.GRID, theme.WIDE, theme.GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show the bar with `words`."""
        self.words.set_text(words)
        self.show()
