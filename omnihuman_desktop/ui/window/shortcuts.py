"""Binds the keys of the whole window, and shows the list of all keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.ui.keys.commands import COMMANDS, PLACE_NAMES, Place
from omnihuman_desktop.ui.keys.key_map import describe_keys, first_key, keys_of, use_keys
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text import formats
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from omnihuman_desktop.settings import SettingsFile

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_COLUMNS = ((Place.EVERYWHERE, Place.VIDEO), (Place.VOICE,), (Place.TASKS, Place.BATCH, Place.EDITING))
_FIRST_SIZE_PX = 1120, 680


def tr(text: str) -> str:
    """Translate `text` into the language of the interface."""
    return QCoreApplication.translate("keys", text)


class Shortcuts(QObject):
    """Binds every shortcut of the table to the command of its id in `window`, and anew when the user changes keys.

    `list_requested` asks for the list of keys from elsewhere.
    """

    def __init__(
        self,
        window: QWidget,
        commands: Mapping[str, Callable[[], None]],
        settings: SettingsFile,
        list_requested: SignalInstance,
    ) -> None:
        super().__init__(window)
        list_requested.connect(commands["list of keys"])
        self._window, self._commands, self._settings = window, commands, settings
        self._bound: list[QShortcut] = []
        self._used: dict[str, str] | None = None
        self.follow_settings()
        self.stop = settings.subscribe(self.follow_settings)

    def follow_settings(self) -> None:
        """Use the keys in the settings, if they have changed."""
        keys = self._settings.values.keys
        if keys == self._used:
            return
        self._used = keys
        use_keys(keys)
        for shortcut in self._bound:
            shortcut.setEnabled(False)
            shortcut.setParent(None)
            shortcut.deleteLater()
        self._bound = [self._bind(keys, command.id) for command in COMMANDS if command.is_shortcut for keys in keys_of(command)]

    def _bind(self, keys: str, name: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        # A key that is held down runs nothing a second time.
        shortcut.setAutoRepeat(False)
        run = self._commands[name]
        # A text field that has the focus keeps plain characters.
        shortcut.activated.connect(partial(_run_unless_typing, run) if _is_character(keys) else run)
        return shortcut


def _is_character(keys: str) -> bool:
    combination = first_key(QKeySequence(keys))
    return not combination.keyboardModifiers() & _HELD and combination.key() < Qt.Key.Key_Escape


def _run_unless_typing(command: Callable[[], None]) -> None:
    if not isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit)):
        command()


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
    grid.setColumnStretch(0, 1)
    heading = Label(formats.tr(PLACE_NAMES[place]), parent)
    heading.setProperty("role", "heading")
    grid.addWidget(heading, 0, 0, 1, 2)
    for command in COMMANDS:
        if command.place is place:
            row = grid.rowCount()
            grid.addWidget(Label(formats.tr(command.text), parent, wordWrap=True), row, 0)
            grid.addWidget(Label(describe_keys(command), parent), row, 1)
    return grid
