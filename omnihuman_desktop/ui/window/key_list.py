"""The list of all keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from omnihuman_desktop.ui.keys.commands import COMMANDS, PLACE_NAMES, Place
from omnihuman_desktop.ui.keys.key_map import describe_keys
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text import formats
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

_COLUMNS = ((Place.EVERYWHERE, Place.TASKS, Place.BATCH, Place.EDITING), (Place.VIDEO, Place.COMPARISON), (Place.VOICE,))
_FIRST_SIZE_PX = 1120, 680
_LONG_KEYS_CHARS = 24


def tr(text: str) -> str:
    """Translate `text` into the language of the interface."""
    return QCoreApplication.translate("keys", text)


def show(window: QWidget, change: Callable[[], object]) -> None:
    """Show the list of keys above `window`. `change` is called where the user wants to change them."""
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Keyboard shortcuts"))
    content = QWidget(dialog)
    columns = QHBoxLayout(content)
    columns.setSpacing(2 * theme.WIDE)
    for places in _COLUMNS:
        column = QVBoxLayout()
        column.setSpacing(theme.WIDE)
        for place in places:
            column.addLayout(_list_place(place, content))
        column.addStretch(1)
        columns.addLayout(column, 1)
    scroll = QScrollArea(dialog)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    changing = buttons.addButton(tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
    changing.clicked.connect(dialog.accept)
    dialog.accepted.connect(change)
    layout = QVBoxLayout(dialog)
    layout.addWidget(scroll, 1)
    layout.addWidget(buttons)
    available = window.screen().availableSize()
    dialog.resize(min(_FIRST_SIZE_PX[0], available.width()), min(_FIRST_SIZE_PX[1], available.height() - 2 * theme.WIDE))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _list_place(place: Place, parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    grid.setVerticalSpacing(theme.GRID)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    heading = Label(formats.tr(PLACE_NAMES[place]), parent)
    heading.setProperty("role", "heading")
    grid.addWidget(heading, 0, 0, 1, 2)
    for command in COMMANDS:
        if command.place is place:
            row = grid.rowCount()
            grid.addWidget(Label(formats.tr(command.text), parent, wordWrap=True), row, 0)
            keys = describe_keys(command)
            # A long one leaves the other column no room for a word.
            grid.addWidget(Label(keys, parent, wordWrap=len(keys) > _LONG_KEYS_CHARS), row, 1)
    return grid
