"""Lets a widget handle its keys before the window's shortcuts do.

Qt sends a ShortcutOverride event to the focused widget before it looks for a shortcut; a widget that accepts it gets
the key as a press (QEvent's documentation, `ShortcutOverride`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

KeyAction: TypeAlias = Callable[[], object]
ActionForKey: TypeAlias = Callable[[QKeyEvent], KeyAction | None]
"""Returns what a key does in a widget; None where it does nothing there."""


def claim_key(event: QEvent, action_for_key: ActionForKey) -> bool:
    """Accept `event` where it offers a key that has an action. Call it from `event`; True means that it is handled."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if action_for_key(event) is None:
        return False
    event.accept()
    return True


def run_key_action(event: QKeyEvent, action_for_key: ActionForKey) -> bool:
    """Run the action of the pressed key. Call it from `keyPressEvent`; False means that the key has none."""
    action = action_for_key(event)
    if action is None:
        return False
    action()
    return True
