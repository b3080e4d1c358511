"""The button at the end of the transport bar that opens the player's further commands, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from omnihuman_desktop.ui.keys.commands import BY_ID
from omnihuman_desktop.ui.keys.hints import follow_keys
from omnihuman_desktop.ui.keys.key_map import describe_keys, keys_of
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.stage.keys import PlayerCommands


class MoreButton(QToolButton):
    """`command_chosen` carries a function that takes `PlayerCommands`."""

    command_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setProperty("role", "quiet")
        self.setAccessibleName(self.tr("More playback commands"))
        self.setToolTip(self.accessibleName())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIcon(theme.icon("more", self))
        menu = QMenu(self)
        self._shown: list[tuple[QAction, str, str]] = []
        self._loop = self._add(menu, self.tr("Loop"), "video loop", lambda on: on.toggle_loop())
        self._loop.setCheckable(True)
        self._add(menu, self.tr("Set in point"), "video mark in", lambda on: on.mark_in())
        self._add(menu, self.tr("Set out point"), "video mark out", lambda on: on.mark_out())
        self._clear = self._add(menu, self.tr("Clear in and out points"), "video clear marks", lambda on: on.clear_marks())
        menu.addSeparator()
        self._add(menu, self.tr("One frame back"), "video frame back", lambda on: on.step(-1))
        self._add(menu, self.tr("One frame forward"), "video frame on", lambda on: on.step(1))
        self._add(menu, self.tr("Snapshot to file and clipboard"), "player C", lambda on: on.take_snapshot())
        menu.addSeparator()
        self._add(menu, self.tr("Previous task"), "video previous", lambda on: on.show_neighbour(-1))
        self._add(menu, self.tr("Next task"), "video next", lambda on: on.show_neighbour(1))
        self._add(menu, self.tr("Compare with the take shown before"), "video compare", lambda on: on.compare())
        follow_keys(self, MoreButton._show_keys)
        self.setMenu(menu)
        self.set_marked(marked=False)

    def set_marked(self, *, marked: bool) -> None:
        """Enable what needs an in or out point."""
        self._clear.setEnabled(marked)

    def set_loop(self, *, on: bool) -> None:
        """Show whether playback starts over at the end."""
        self._loop.setChecked(on)

    def _show_keys(self) -> None:
        # Shown only: as the action's own shortcut, the key would work in the whole window.
        for action, words, command_id in self._shown:
            command = BY_ID[command_id]
            action.setText(f"{words}\t{describe_keys(command)}" if keys_of(command) else words)

    def _add(self, menu: QMenu, words: str, command_id: str, command: Callable[[PlayerCommands], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda: self.command_chosen.emit(command))
        self._shown.append((action, words, command_id))
        return action
