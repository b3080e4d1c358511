"""Undo and redo of steps and of values: what is joined, what is forgotten, and which keys do it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

import omnihuman_desktop.ui.widgets.undo_history as module
from omnihuman_desktop.ui.widgets.undo_history import (
    MAX_BYTES,
    MAX_STEPS,
    StepHistory,
    ValueHistory,
    is_redo_key,
    is_undo_key,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Step:
    """Exchanges `now[0]` with what it holds."""

    def __init__(self, now: list[int], before: int, size_bytes: int = 0) -> None:
        self._now, self._before, self.size_bytes = now, before, size_bytes

    def swap(self) -> None:
        self._now[0], self._before = self._before, self._now[0]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time in seconds, in the first place."""
    now_s = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now_s[0])
    return now_s


def undo_all(history: ValueHistory[int]) -> list[int]:
    values = []
    while history.undo():
        values.append(history.value)
    return values


def test_values_are_undone_and_redone_in_their_order() -> None:
    history = ValueHistory(0)
    history.record(1)
    history.record(2)
    assert history.undo()
    assert history.value == 1
    assert history.undo()
    assert history.value == 0
    assert (history.undo(), history.can_undo, history.value) == (False, False, 0)
    assert history.redo()
    assert history.redo()
    assert (history.redo(), history.can_redo, history.value) == (False, False, 2)


def test_the_same_value_again_is_no_step() -> None:
    history = ValueHistory(0)
    history.record(0)
    assert not history.can_undo


def test_a_new_step_ends_what_could_be_redone() -> None:
    history = ValueHistory(0)
    history.record(1)
    history.undo()
    history.record(2)
    assert not history.can_redo
    assert undo_all(history) == [0]


def test_values_of_one_kind_within_a_second_are_one_step(clock: list[float]) -> None:
    history = ValueHistory(0)
    for value in (1, 2, 3):
        clock[0] += 0.9
        history.record(value, "move")
    history.record(4)
    history.record(5)
    assert undo_all(history) == [4, 3, 0]


def test_values_are_not_joined_after_a_second_nor_across_kinds_nor_after_an_undo(clock: list[float]) -> None:
    history = ValueHistory(0)
    history.record(1, "move")
    clock[0] += 1.0
    history.record(2, "move")
    history.record(3, "type")
    history.record(4, "move")
    history.undo()
    history.record(5, "move")
    assert undo_all(history) == [3, 2, 1, 0]


def test_an_amended_value_replaces_the_present_one_without_a_step() -> None:
    history = ValueHistory(0)
    history.amend(1)
    assert not history.can_undo
    history.record(2)
    assert undo_all(history) == [1]


def test_a_history_that_is_reset_has_no_steps() -> None:
    history = ValueHistory(0)
    history.record(1)
    history.record(2)
    history.undo()
    history.reset(7)
    assert (history.can_undo, history.can_redo, history.value) == (False, False, 7)


def test_a_copy_goes_its_own_way() -> None:
    history = ValueHistory(0)
    history.record(1)
    history.record(2)
    history.undo()
    twin = history.copy()
    assert (twin.value, twin.can_redo) == (1, True)
    twin.record(9)
    assert (history.value, history.can_redo) == (1, True)
    assert undo_all(twin) == [1, 0]


def test_the_oldest_values_are_forgotten_beyond_the_limit_of_steps() -> None:
    history = ValueHistory(0)
    for value in range(1, 2 * MAX_STEPS):
        history.record(value)
    assert len(undo_all(history)) == MAX_STEPS


def test_a_step_is_swapped_by_undo_and_by_redo() -> None:
    now, history = [0], StepHistory()
    for value in (1, 2):
        history.push(Step(now, now[0]))
        now[0] = value
    assert history.undo()
    assert now == [1]
    assert history.undo()
    assert (now, history.undo()) == ([0], False)
    assert history.redo()
    assert history.redo()
    assert (now, history.redo()) == ([2], False)


def test_the_oldest_steps_are_forgotten_beyond_the_limits_but_the_last_stays() -> None:
    now, history = [0], StepHistory()
    for _ in range(2 * MAX_STEPS):
        history.push(Step(now, 0))
    undone = 0
    while history.undo():
        undone += 1
    assert undone == MAX_STEPS
    for _ in range(3):
        history.push(Step(now, 0, MAX_BYTES // 2))
    assert history.size_bytes == MAX_BYTES
    history.push(Step(now, 0, 2 * MAX_BYTES))
    assert history.undo()
    assert not history.can_undo


@pytest.mark.parametrize(
    ("key", "modifiers", "undoes", "redoes"),
    [
        (Qt.Key.Key_Z, CTRL, True, False),
        (Qt.Key.Key_Z, CTRL | SHIFT, False, True),
        (Qt.Key.Key_Y, CTRL, False, True),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier, False, False),
        (Qt.Key.Key_Y, CTRL | SHIFT, False, False),
    ],
)
def test_the_keys_of_undo_and_redo(key: Qt.Key, modifiers: Qt.KeyboardModifier, undoes: bool, redoes: bool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    assert (is_undo_key(event), is_redo_key(event)) == (undoes, redoes)
