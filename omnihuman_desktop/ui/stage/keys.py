"""The player's keys and the commands they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_FIVE_SECONDS_MS = 5000
_SECOND_MS = 1000


class PlayerCommands(Protocol):
    """The commands that keys can run."""

    def toggle(self) -> None:
        """Play or pause."""

    def change_speed(self, steps: int) -> None:
        """Change the speed by `steps`; negative is slower."""

    def seek_by(self, milliseconds: int) -> None:
        """Move the position by `milliseconds`; negative is back."""

    def step(self, frames: int) -> None:
        """Move the position by `frames`; negative is back."""

    def toggle_mute(self) -> None:
        """Mute or unmute."""

    def enter_full_screen(self) -> None:
        """Open full screen."""

    def take_snapshot(self) -> None:
        """Save the current frame as a picture."""


# Key, whether Alt is held, whether auto-repeat repeats the command, command.
_KEYS: tuple[tuple[Qt.Key, bool, bool, Callable[[PlayerCommands], None]], ...] = (
    (Qt.Key.Key_Space, False, False, lambda on: on.toggle()),
    (Qt.Key.Key_K, False, False, lambda on: on.toggle()),
    (Qt.Key.Key_J, False, False, lambda on: on.change_speed(-1)),
    (Qt.Key.Key_L, False, False, lambda on: on.change_speed(1)),
    (Qt.Key.Key_Left, False, True, lambda on: on.seek_by(-_FIVE_SECONDS_MS)),
    (Qt.Key.Key_Right, False, True, lambda on: on.seek_by(_FIVE_SECONDS_MS)),
    (Qt.Key.Key_Left, True, True, lambda on: on.seek_by(-_SECOND_MS)),
    (Qt.Key.Key_Right, True, True, lambda on: on.seek_by(_SECOND_MS)),
    (Qt.Key.Key_Comma, False, True, lambda on: on.step(-1)),
    (Qt.Key.Key_Period, False, True, lambda on: on.step(1)),
    (Qt.Key.Key_M, False, False, lambda on: on.toggle_mute()),
    (Qt.Key.Key_F, False, False, lambda on: on.enter_full_screen()),
    (Qt.Key.Key_C, False, False, lambda on: on.take_snapshot()),
)


def command_for(event: QKeyEvent) -> Callable[[PlayerCommands], None] | None:
    """Return the command for the key of `event`; None if the player has none for it.

    For the auto-repeat of a key that must not repeat, return a command that does nothing, so that no other widget gets the key.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
        return None
    alt = held == Qt.KeyboardModifier.AltModifier
    for key, with_alt, repeats, command in _KEYS:
        if (key, with_alt) == (event.key(), alt):
            return command if repeats or not event.isAutoRepeat() else (lambda _on: None)
    return None
