"""What the stage shows over the picture: how to begin, or the status of a task."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.placeholder import StagePlaceholder

if TYPE_CHECKING:
    from omnihuman_desktop.ui.stage.status_card import StatusCard


class StagePages(QScrollArea):
    """Shows `placeholder`, `card` or neither. `action_chosen` and `focus_left` are those of the card."""

    action_chosen = Signal(object)
    focus_left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self.placeholder = StagePlaceholder(self)
        self._middle = QHBoxLayout()
        self._middle.addStretch(0)
        self._middle.addWidget(self.placeholder, 1)
        self._middle.addStretch(0)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        column.addStretch(1)
        column.addLayout(self._middle)
        column.addStretch(1)
        # Set explicitly: for a viewport that Qt creates, PySide first loads every widget class, which takes 6 ms.
        viewport = QWidget(self)
        self.setViewport(viewport)
        self.setWidget(holder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self, viewport, holder):
            part.setAutoFillBackground(False)

    @cached_property
    def card(self) -> StatusCard:
        """The status of a task, built with the first one."""
        from omnihuman_desktop.ui.stage.status_card import StatusCard

        card = StatusCard(self)
        card.hide()
        card.action_chosen.connect(self.action_chosen)
        card.focus_left.connect(self.focus_left)
        self._middle.insertWidget(1, card, 1)
        return card

    def show_page(self, page: QWidget | None) -> None:
        """Show `placeholder`, `card` or neither."""
        if "card" in vars(self):
            self.card.setVisible(page is self.card)
        self.placeholder.setVisible(page is self.placeholder)
        self.setVisible(page is not None)
