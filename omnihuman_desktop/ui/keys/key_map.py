"""The keys in use: those of the table, but for the ones that the user has changed.

A panel goes on to handle the keys of the table: `to_default` gives it, for a pressed key, the one that the table has for the
same command.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from omnihuman_desktop.ui.keys.commands import BY_ID, COMMANDS, KeyCommand, Place
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEYPAD, _SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier


class _Used:
    changed: Mapping[str, str] = {}


def use_keys(changed: Mapping[str, str]) -> None:
    """Use these keys from now on: Qt's portable names by the ids of commands; "" for a command without a key.

    What the table does not have, or what is no key, is left out.
    """
    _Used.changed = {
        name: keys for name, keys in changed.items() if name in BY_ID and (not keys or QKeySequence(keys).count() == 1)
    }


def keys_of(command: KeyCommand) -> tuple[str, ...]:
    """Return the keys of a command, as Qt's portable names."""
    changed = _Used.changed.get(command.id)
    return command.keys if changed is None else (changed,) if changed else ()


def describe_keys(command: KeyCommand) -> str:
    """Return the keys of a command as the user's system writes them; a dash where it has none."""
    if command.shown:
        return tr(command.shown)
    keys = keys_of(command)
    # The last one: Return and the keypad's Enter are the same key to the user, who knows it as Enter.
    return QKeySequence(keys[-1]).toString(QKeySequence.SequenceFormat.NativeText) if keys else "–"


def find_conflict(command: KeyCommand, keys: str) -> KeyCommand | None:
    """Return the command that `keys` run already where `command` works; None where they are free.

    A key of the whole window can't have another meaning anywhere: panels would never see it.
    """
    wanted = _combination_of(keys)
    for other in COMMANDS:
        if other.id == command.id or not other.id:
            continue
        are_met = {*other.places} & {*command.places} or Place.EVERYWHERE in (other.place, command.place)
        if are_met and wanted in map(_combination_of, keys_of(other)):
            return other
    return None


def to_default(event: QKeyEvent, place: Place) -> QKeyEvent | None:
    """Return `event` with the table's key for what it does in `place`; None where the user has taken its meaning away."""
    if not _Used.changed:
        return event
    pressed = QKeyCombination(event.modifiers() & ~_KEYPAD, Qt.Key(event.key())).toCombined()
    here = [command for command in COMMANDS if place in command.places and command.id in _Used.changed]
    for command in here:
        if pressed in map(_combination_of, keys_of(command)):
            return _retyped(event, command.keys[0])
    return None if any(pressed in map(_combination_of, command.keys) for command in here) else event


def first_key(sequence: QKeySequence) -> QKeyCombination:
    """Return the first key of `sequence`, which is not empty, with its modifiers."""
    found: QKeyCombination = sequence[0]  # type: ignore[index]  # the stub lacks the operator
    return found


def _combination_of(keys: str) -> int:
    sequence = QKeySequence(keys)
    return first_key(sequence).toCombined() if sequence.count() else -1


def _retyped(event: QKeyEvent, keys: str) -> QKeyEvent:
    wanted = first_key(QKeySequence(keys))
    text = keys.lower() if len(keys) == 1 else ""
    return QKeyEvent(QEvent.Type(event.type()), wanted.key(), wanted.keyboardModifiers(), text, event.isAutoRepeat())
