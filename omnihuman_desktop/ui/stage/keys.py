"""What the keys mean to the player."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_FIVE_SECONDS_MS = 5000
_SECOND_MS = 1000


class Playing(Protocol):
    """What can be done by a key."""

    def toggle(self) -> None:
        """Plays or stands still."""

    def change_speed(self, steps: int) -> None:
        """Faster by so many steps."""

    def seek_by(self, milliseconds: int) -> None:
        """On by so many milliseconds."""

    def step(self, frames: int) -> None:
        """On by so many frames."""

    def toggle_mute(self) -> None:
        """Sound off or on."""

    def enter_full_screen(self) -> None:
        """The whole screen."""

    def take_snapshot(self) -> None:
        """The present frame as a picture."""


# Key, whether Alt is held, whether a held key goes on doing it, what it does.
_TABLE: tuple[tuple[Qt.Key, bool, bool, Callable[[Playing], None]], ...] = (
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


def command_for(event: QKeyEvent) -> Callable[[Playing], None] | None:
    """What the key of `event` does; None where it means nothing to a player.

    A key that is held down and may not repeat does nothing more, but is the player's all the same.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
        return None
    alt = held == Qt.KeyboardModifier.AltModifier
    for key, with_alt, repeats, command in _TABLE:
        if (key, with_alt) == (event.key(), alt):
            return command if repeats or not event.isAutoRepeat() else (lambda _on: None)
    return None
