"""Where the panels stand: compose at the left, the stage in the middle, the voice under both, the tasks at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from omnihuman_desktop.ui.compose.composer import Composer

LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 900, 560
COMPOSE_WIDTH_PX = 220


def lay_out(
    window: QMainWindow, composer: Composer, stage: QWidget, tasks: QWidget, above: Sequence[QWidget]
) -> dict[str, QSplitter]:
    """Place the panels in `window`, with `above` over all of them. Returns the splitters by their names."""
    compose = QScrollArea(window)
    compose.setWidget(composer.panel)
    compose.setWidgetResizable(True)
    compose.setFrameShape(QFrame.Shape.NoFrame)
    compose.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    compose.setMinimumWidth(COMPOSE_WIDTH_PX)
    upper = _splitter(Qt.Orientation.Horizontal, (compose, stage), (0, 1))
    left = _splitter(Qt.Orientation.Vertical, (upper, composer.voice), (1, 0))
    outer = _splitter(Qt.Orientation.Horizontal, (left, tasks), (1, 0))
    central = QWidget(window)
    layout = QVBoxLayout(central)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in above:
        layout.addWidget(widget)
    layout.addWidget(outer, 1)
    window.setCentralWidget(central)
    window.setMinimumSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX)
    return {"upper": upper, "left": left, "outer": outer}


def _splitter(orientation: Qt.Orientation, widgets: Sequence[QWidget], stretch: Sequence[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for index, widget in enumerate(widgets):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, stretch[index])
    return splitter
