"""The notice that a long selection makes a film, shown until the first film was sent, with the way back to one task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import plural
from omnihuman_desktop.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from collections.abc import Callable


class FilmNotice(QWidget):
    """A sentence, and the button "Keep to 35 s", which calls `keep_short`."""

    def __init__(self, keep_short: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._text = WrappedLine(self)
        self._text.setProperty("role", "decide")
        self.keep = QPushButton(self.tr("Keep to 35 s"), self)
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setToolTip(self.tr("Select no more than one task takes. Ctrl+Z brings the long selection back."))
        self.keep.clicked.connect(keep_short)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._text, 1)
        row.addWidget(self.keep)
        self.hide()

    def show_parts(self, count: int) -> None:
        """Say what a film of `count` parts is."""
        text = plural(
            "Longer than 35 s makes a film: %n paid task. Pose and hands differ between the parts.",
            "Longer than 35 s makes a film: %n paid tasks, joined to one video. Pose and hands differ between the parts.",
            count,
        )
        self._text.setText(text)
        self.setAccessibleName(self._text.text())
        self.show()
