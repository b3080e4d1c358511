"""Binds the keys of the whole window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from omnihuman_desktop.ui.keys import hints
from omnihuman_desktop.ui.keys.commands import COMMANDS
from omnihuman_desktop.ui.keys.key_map import first_key, keys_of, use_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from omnihuman_desktop.settings import SettingsFile

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


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
        hints.refresh()
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
