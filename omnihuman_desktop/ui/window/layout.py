"""The layout of the main window: draft at the left, stage in the middle, voice below both, tasks at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from omnihuman_desktop.ui.widgets.column_scroll import ColumnScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from omnihuman_desktop.ui.draft.composer import Composer

LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 900, 560
COMPOSE_WIDTH_PX = 220


def lay_out(
    window: QMainWindow, composer: Composer, stage: QWidget, tasks: QWidget, above: Sequence[QWidget]
) -> dict[str, QSplitter]:
    """Place the panels in `window`, with `above` over all of them. Returns the splitters by their names.

    The panels come in the order of the Tab key, and have no parent before.
    """
    # From the outside in, so that each panel is moved once: Qt styles whatever is moved, with all of its children, again.
    central = QWidget(window)
    layout = QVBoxLayout(central)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in above:
        layout.addWidget(widget)
    outer = QSplitter(Qt.Orientation.Horizontal, central)
    layout.addWidget(outer, 1)
    left = QSplitter(Qt.Orientation.Vertical, outer)
    upper = QSplitter(Qt.Orientation.Horizontal, left)
    ColumnScroll(composer.panel, COMPOSE_WIDTH_PX, upper)
    upper.addWidget(stage)
    left.addWidget(composer.voice)
    outer.addWidget(tasks)
    for splitter, taking_up in ((upper, 1), (left, 0), (outer, 0)):
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(taking_up, 1)
        splitter.setStretchFactor(1 - taking_up, 0)
    window.setCentralWidget(central)
    window.setMinimumSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX)
    return {"upper": upper, "left": left, "outer": outer}
