"""The bar below the library: how many tasks are selected, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import plural, tr
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class SelectionBar(QFrame):
    """Each button is a signal."""

    star_requested = Signal()
    notes_requested = Signal()
    compare_requested = Signal()
    save_requested = Signal()
    trash_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._label = Label(self)
        self.star = self._button(self.tr("★ Star"), self.star_requested, self.tr("Star"))
        self.notes = self._button(self.tr("Notes…"), self.notes_requested, self.tr("Notes"))
        self.compare = self._button(self.tr("Compare takes"), self.compare_requested)
        self.save = self._button(self.tr("Save videos as…"), self.save_requested)
        self.trash = self._button(self.tr("Move to trash"), self.trash_requested)
        buttons = FlowLayout(theme.NEAR)
        for button in (self.star, self.notes, self.compare, self.save, self.trash):
            buttons.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        row.addWidget(self._label, 1)
        row.addLayout(buttons)
        self.show_selection(0, can_compare=False, starred=False)

    @property
    def words(self) -> str:
        """The text of the bar."""
        return self._label.text()

    def show_selection(self, tasks: int, *, can_compare: bool, starred: bool) -> None:
        """Say how many tasks are selected, and offer what can be done with them."""
        self._label.setText(plural("%n selected", "%n selected", tasks) if tasks else tr("Nothing selected"))
        for button in (self.star, self.notes, self.save, self.trash):
            button.setEnabled(tasks > 0)
        self.compare.setEnabled(can_compare)
        self.star.setText(self.tr("☆ Remove star") if starred else self.tr("★ Star"))

    def _button(self, text: str, signal: SignalInstance, name: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name or text)
        button.clicked.connect(signal)
        return button
