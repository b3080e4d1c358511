"""The layout of the main window: draft at the left, stage in the middle, voice below both, tasks at the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.column_scroll import ColumnScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 900, 560
COMPOSE_WIDTH_PX = 220


class WindowFrame:
    """The places of the panels in `window`, from the outside in.

    A panel is built in its place, and in the order of the Tab key: in `central` what stands over all of them, in `column` the
    portrait and the options, in `upper` the stage, in `left` the voice, in `outer` the tasks. Qt styles whatever is moved to
    another place, with all that is in it, again: 7 ms for all of them.
    """

    def __init__(self, window: QMainWindow) -> None:
        self.central = QWidget(window)
        self._rows = QVBoxLayout(self.central)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.outer = QSplitter(Qt.Orientation.Horizontal, self.central)
        self.left = QSplitter(Qt.Orientation.Vertical, self.outer)
        self.upper = QSplitter(Qt.Orientation.Horizontal, self.left)

    @cached_property
    def column(self) -> QWidget:
        """The column of the portrait and the options, built when it is first asked for: after what stands above it."""
        return ColumnScroll(COMPOSE_WIDTH_PX, self.upper).column

    def finish(self, window: QMainWindow, above: Sequence[QWidget], column: Sequence[QWidget]) -> dict[str, QSplitter]:
        """Lay out the panels, with `above` over all of them. Returns the splitters by their names."""
        stack = QVBoxLayout(self.column)
        stack.setContentsMargins(theme.WIDE, 3 * theme.GRID, theme.WIDE, theme.GRID)
        stack.setSpacing(theme.NEAR)
        for widget in column:
            stack.addWidget(widget)
        stack.addStretch(1)
        for widget in (*above, self.outer):
            self._rows.addWidget(widget, int(widget is self.outer))
        for splitter, taking_up in ((self.upper, 1), (self.left, 0), (self.outer, 0)):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
            splitter.setStretchFactor(taking_up, 1)
            splitter.setStretchFactor(1 - taking_up, 0)
        window.setCentralWidget(self.central)
        window.setMinimumSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX)
        return {"upper": self.upper, "left": self.left, "outer": self.outer}
