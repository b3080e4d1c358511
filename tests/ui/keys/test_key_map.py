"""The table of keys, and keys that were changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from omnihuman_desktop.ui.keys.commands import BY_ID, COMMANDS, Place
from omnihuman_desktop.ui.keys.key_map import describe_keys, find_conflict, keys_of, to_default, use_keys

PLAIN, ALT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def keys_of_the_table() -> Iterator[None]:
    yield
    use_keys({})


def press(key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def default(event: QKeyEvent, place: Place) -> tuple[int, Qt.KeyboardModifier] | None:
    found = to_default(event, place)
    return None if found is None else (found.key(), found.modifiers())


def test_no_key_of_the_table_has_two_meanings_in_one_place() -> None:
    for command in BY_ID.values():
        for keys in command.keys:
            assert QKeySequence(keys).count() == 1, keys
            assert find_conflict(command, keys) is None, command
    assert len(BY_ID) == len([command for command in COMMANDS if command.id])


def test_a_changed_key_does_what_the_former_did_and_the_former_nothing() -> None:
    use_keys({"video loop": "W", "voice back 1 s": "Alt+A"})
    assert default(press(Qt.Key.Key_W), Place.VIDEO) == (Qt.Key.Key_R, PLAIN)
    assert default(press(Qt.Key.Key_R), Place.VIDEO) is None
    assert default(press(Qt.Key.Key_I), Place.VIDEO) == (Qt.Key.Key_I, PLAIN)
    assert default(press(Qt.Key.Key_W), Place.VOICE) == (Qt.Key.Key_W, PLAIN), "another place has its own keys"
    assert default(press(Qt.Key.Key_A, ALT), Place.VOICE) == (Qt.Key.Key_Left, PLAIN)
    assert default(press(Qt.Key.Key_Left), Place.VOICE) is None
    assert default(press(Qt.Key.Key_Left, ALT), Place.VOICE) == (Qt.Key.Key_Left, ALT)


def test_two_keys_change_places() -> None:
    use_keys({"video mark in": "O", "video mark out": "I"})
    assert default(press(Qt.Key.Key_O), Place.VIDEO) == (Qt.Key.Key_I, PLAIN)
    assert default(press(Qt.Key.Key_I), Place.VIDEO) == (Qt.Key.Key_O, PLAIN)


def test_a_conflict_is_one_in_the_same_place_or_with_the_whole_window() -> None:
    conflict = find_conflict(BY_ID["video loop"], "I")
    assert conflict is not None
    assert conflict.id == "video mark in"
    assert find_conflict(BY_ID["voice cut"], "R") is None
    for name in ("voice cut", "video loop", "batch"):
        found = find_conflict(BY_ID[name], "Ctrl+S")
        assert found is not None
        assert found.id == "save video"
    use_keys({"save video": "Ctrl+Shift+S"})
    assert find_conflict(BY_ID["batch"], "Ctrl+S") is None


def test_what_is_no_key_is_left_out() -> None:
    use_keys({"save video": "", "find": "Ctrl+K, Ctrl+L", "nobody": "X", "help": "F2"})
    assert keys_of(BY_ID["save video"]) == ()
    assert describe_keys(BY_ID["save video"]) == "–"
    assert keys_of(BY_ID["find"]) == ("Ctrl+F",)
    assert describe_keys(BY_ID["help"]) == "F2"
