"""Undo and redo: a history of steps, a history of values, and the keys for both.

Not a QUndoStack: that one knows a limit of steps but none of memory, and it runs each command as it is pushed, while a
stroke or a drag has already happened by then.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

T = TypeVar("T")

MAX_STEPS = 200
MAX_BYTES = 192 * 1024 * 1024
JOIN_S = 1.0
"""Values of one kind that follow each other within this time, in seconds, are one step: a held key, a field's arrows."""

_CTRL = Qt.KeyboardModifier.ControlModifier
_REDO_KEYS = (
    QKeyCombination(_CTRL | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z),
    QKeyCombination(_CTRL, Qt.Key.Key_Y),
)
"""Both work on every system; each system's own list holds only one of them."""


class _History(Generic[T]):
    """Two stacks. A subclass says how an entry is exchanged with the present."""

    def __init__(self) -> None:
        self._undo_stack: list[T] = []
        self._redo_stack: list[T] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._undo_stack)

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone and nothing else was done since."""
        return bool(self._redo_stack)

    def undo(self) -> bool:
        """Undo the last step; False where there is none."""
        return self._move(self._undo_stack, self._redo_stack)

    def redo(self) -> bool:
        """Redo the step that was undone last; False where there is none."""
        return self._move(self._redo_stack, self._undo_stack)

    def _append(self, entry: T) -> None:
        self._redo_stack.clear()
        self._undo_stack.append(entry)
        del self._undo_stack[:-MAX_STEPS]

    def _move(self, source: list[T], target: list[T]) -> bool:
        if not source:
            return False
        target.append(self._exchange(source.pop()))
        return True

    def _exchange(self, entry: T) -> T:
        """Make `entry` the present, and return the entry that leads back."""
        raise NotImplementedError


class UndoStep(Protocol):
    """One step. It holds the state before it; `swap` restores that state and keeps the one that was there."""

    @property
    def size_bytes(self) -> int:
        """About how much memory the step holds."""
        ...

    def swap(self) -> None:
        """Undo the step, or redo it once it is undone."""
        ...


class StepHistory(_History[UndoStep]):
    """Steps that change something in place. The oldest are forgotten beyond `MAX_STEPS` steps or `MAX_BYTES` of memory."""

    @property
    def size_bytes(self) -> int:
        """About how much memory the steps that can be undone hold."""
        return sum(step.size_bytes for step in self._undo_stack)

    def push(self, step: UndoStep) -> None:
        """Remember `step`, which has already been done. Steps that were undone can no longer be redone."""
        self._append(step)
        while len(self._undo_stack) > 1 and self.size_bytes > MAX_BYTES:
            del self._undo_stack[0]

    def _exchange(self, entry: UndoStep) -> UndoStep:
        entry.swap()
        return entry


class ValueHistory(_History[T]):
    """The values that one thing had, in their order. A value is immutable and can be compared."""

    def __init__(self, value: T) -> None:
        super().__init__()
        self._value = value
        self._kind, self._recorded_s = "", 0.0

    @property
    def value(self) -> T:
        """The present value."""
        return self._value

    def reset(self, value: T) -> None:
        """Forget all steps and begin with `value`."""
        self._undo_stack.clear()
        self._redo_stack.clear()
        self._value, self._kind = value, ""

    def amend(self, value: T) -> None:
        """Replace the present value without a step, for a change that the user did not make."""
        self._value = value

    def record(self, value: T, kind: str = "") -> None:
        """Add a step to `value`; the same value again is none. Steps of the same `kind` within `JOIN_S` become one."""
        if value == self._value:
            return
        now_s = time.monotonic()
        if kind and kind == self._kind and now_s - self._recorded_s < JOIN_S and self._undo_stack:
            self._redo_stack.clear()
        else:
            self._append(self._value)
        self._value, self._kind, self._recorded_s = value, kind, now_s

    def copy(self) -> ValueHistory[T]:
        """Return an independent history of the same values."""
        twin = ValueHistory(self._value)
        twin._undo_stack, twin._redo_stack = list(self._undo_stack), list(self._redo_stack)
        return twin

    def _exchange(self, entry: T) -> T:
        before, self._value, self._kind = self._value, entry, ""
        return before


def is_undo_key(event: QKeyEvent) -> bool:
    """Return whether the pressed key is the system's key for undo."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo_key(event: QKeyEvent) -> bool:
    """Return whether the pressed key is the system's key for redo, Ctrl+Shift+Z or Ctrl+Y."""
    return event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() in _REDO_KEYS
