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

    def reset_speed(self) -> None:
        """Play at the normal speed."""

    def change_volume(self, steps: int) -> None:
        """Change the volume by `steps`; negative is quieter."""

    def go_to_end(self, which: int) -> None:
        """Go to the first frame for -1, to the last for 1."""

    def seek_by(self, milliseconds: int) -> None:
        """Move the position by `milliseconds`; negative is back."""

    def step(self, frames: int) -> None:
        """Move the position by `frames`; negative is back."""

    def toggle_mute(self) -> None:
        """Mute or unmute."""

    def enter_full_screen(self) -> None:
        """Open full screen."""

    def take_snapshot(self) -> None:
        """Save the current frame as a picture, and copy it."""

    def toggle_loop(self) -> None:
        """Loop, or stop at the end."""

    def mark_in(self) -> None:
        """Set the in point at the current frame."""

    def mark_out(self) -> None:
        """Set the out point at the current frame."""

    def clear_marks(self) -> None:
        """Remove both points."""

    def go_to_mark(self, which: int) -> None:
        """Go to the in point for -1, to the out point for 1; to the start or end where there is none."""

    def compare(self) -> None:
        """Compare the take that is shown with the one that was shown before."""

    def show_neighbour(self, rows: int) -> None:
        """Show the task `rows` further down in the list; negative is up."""


_PLAIN, _ALT, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier

# Key, modifier, whether auto-repeat repeats the command, command.
_KEYS: tuple[tuple[Qt.Key, Qt.KeyboardModifier, bool, Callable[[PlayerCommands], None]], ...] = (
    (Qt.Key.Key_Space, _PLAIN, False, lambda on: on.toggle()),
    (Qt.Key.Key_K, _PLAIN, False, lambda on: on.toggle()),
    (Qt.Key.Key_J, _PLAIN, False, lambda on: on.change_speed(-1)),
    (Qt.Key.Key_L, _PLAIN, False, lambda on: on.change_speed(1)),
    (Qt.Key.Key_Left, _PLAIN, True, lambda on: on.seek_by(-_FIVE_SECONDS_MS)),
    (Qt.Key.Key_Right, _PLAIN, True, lambda on: on.seek_by(_FIVE_SECONDS_MS)),
    (Qt.Key.Key_Left, _ALT, True, lambda on: on.seek_by(-_SECOND_MS)),
    (Qt.Key.Key_Right, _ALT, True, lambda on: on.seek_by(_SECOND_MS)),
    (Qt.Key.Key_Left, _SHIFT, False, lambda on: on.go_to_mark(-1)),
    (Qt.Key.Key_Right, _SHIFT, False, lambda on: on.go_to_mark(1)),
    (Qt.Key.Key_Home, _PLAIN, False, lambda on: on.go_to_end(-1)),
    (Qt.Key.Key_End, _PLAIN, False, lambda on: on.go_to_end(1)),
    (Qt.Key.Key_Up, _PLAIN, True, lambda on: on.change_volume(1)),
    (Qt.Key.Key_Down, _PLAIN, True, lambda on: on.change_volume(-1)),
    (Qt.Key.Key_Backspace, _PLAIN, False, lambda on: on.reset_speed()),
    (Qt.Key.Key_Comma, _PLAIN, True, lambda on: on.step(-1)),
    (Qt.Key.Key_Period, _PLAIN, True, lambda on: on.step(1)),
    (Qt.Key.Key_M, _PLAIN, False, lambda on: on.toggle_mute()),
    (Qt.Key.Key_F, _PLAIN, False, lambda on: on.enter_full_screen()),
    (Qt.Key.Key_C, _PLAIN, False, lambda on: on.take_snapshot()),
    (Qt.Key.Key_R, _PLAIN, False, lambda on: on.toggle_loop()),
    (Qt.Key.Key_I, _PLAIN, False, lambda on: on.mark_in()),
    (Qt.Key.Key_O, _PLAIN, False, lambda on: on.mark_out()),
    (Qt.Key.Key_X, _PLAIN, False, lambda on: on.clear_marks()),
    (Qt.Key.Key_V, _PLAIN, False, lambda on: on.compare()),
    (Qt.Key.Key_PageUp, _PLAIN, False, lambda on: on.show_neighbour(-1)),
    (Qt.Key.Key_PageDown, _PLAIN, False, lambda on: on.show_neighbour(1)),
)


def command_for(event: QKeyEvent) -> Callable[[PlayerCommands], None] | None:
    """Return the command for the key of `event`; None if the player has none for it.

    For the auto-repeat of a key that must not repeat, return a command that does nothing, so that no other widget gets the key.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    for key, modifier, repeats, command in _KEYS:
        if key == event.key() and held == modifier:
            return command if repeats or not event.isAutoRepeat() else (lambda _on: None)
    return None
