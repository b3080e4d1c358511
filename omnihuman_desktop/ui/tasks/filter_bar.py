"""The filter above the list: one button for each group, with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from omnihuman_desktop.ui.tasks.groups import Group
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent

_ROOM_PX = 18
"""The padding and border that the style sheet adds to a segment's text."""


class FilterBar(QWidget):
    """`chosen` carries the selected `Group`. If the counts do not fit, only the selected button shows its count."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = {
            Group.ALL: self.tr("All"),
            Group.ACTIVE: self.tr("Active"),
            # Translators: of tasks; the button that ends editing is another text
            Group.DONE: self.tr("Done", "filter"),
            Group.FAILED: self.tr("Failed"),
        }
        self._counts: Mapping[Group, int] = dict.fromkeys(Group, 0)
        self._buttons = {group: QPushButton(self) for group in Group}
        exclusive = QButtonGroup(self)
        # In a language with longer words they take a second line.
        layout = FlowLayout(0)
        self.setLayout(layout)
        for group, button in self._buttons.items():
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self._names[group])
            button.toggled.connect(self._on_toggled(group))
            exclusive.addButton(button)
            layout.addWidget(button)
        self._buttons[Group.ALL].setChecked(True)

    @property
    def group(self) -> Group:
        """The selected group."""
        return next(group for group, button in self._buttons.items() if button.isChecked())

    def choose(self, group: Group) -> None:
        """Select a group."""
        self._buttons[group].setChecked(True)

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Show the number of tasks in each group."""
        self._counts = dict(counts)
        self._update_texts()

    def _on_toggled(self, group: Group) -> Callable[[bool], None]:
        def toggled(checked: bool) -> None:
            if checked:
                self._update_texts()
                self.chosen.emit(group)

        return toggled

    def _update_texts(self) -> None:
        full = {group: self._full(group) for group in Group}
        metrics = self.fontMetrics()
        fits = sum(metrics.horizontalAdvance(text) + _ROOM_PX for text in full.values()) <= self.width()
        for group, button in self._buttons.items():
            button.setText(full[group] if fits or button.isChecked() else self._names[group])
            button.setToolTip("" if fits else full[group])
            button.setAccessibleDescription(QLocale().toString(self._counts[group]))

    def _full(self, group: Group) -> str:
        number = self._counts[group]
        return f"{self._names[group]} {QLocale().toString(number)}" if number else self._names[group]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show or hide counts as they fit."""
        super().resizeEvent(event)
        self._update_texts()
