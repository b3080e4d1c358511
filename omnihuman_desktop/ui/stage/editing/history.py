"""What was done, so that it can be undone and done again."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

T = TypeVar("T")

STEPS_MAX = 200
BYTES_MAX = 192 * 1024 * 1024


class UndoStep(Protocol):
    """One step. It holds what stood before; swapped, it puts that back and holds what stood until now."""

    @property
    def size_bytes(self) -> int:
        """About how much memory it holds."""
        ...

    def swap(self) -> None:
        """Undo it; or, once undone, do it again."""
        ...


class History:
    """Steps back and forth. The oldest are forgotten where they become too many, or hold too much memory."""

    def __init__(self) -> None:
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be done again."""
        return bool(self._undone)

    def push(self, change: UndoStep) -> None:
        """Remember `change`, which has been done. What was undone before can't be done again."""
        self._undone.clear()
        self._done.append(change)
        while len(self._done) > STEPS_MAX or (len(self._done) > 1 and sum(c.size_bytes for c in self._done) > BYTES_MAX):
            del self._done[0]

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            change = self._done.pop()
            change.swap()
            self._undone.append(change)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._undone:
            change = self._undone.pop()
            change.swap()
            self._done.append(change)


class Values(Generic[T]):
    """The values that one thing had, and the one that it has."""

    def __init__(self, value: T) -> None:
        self._values, self._at = [value], 0

    @property
    def value(self) -> T:
        """The present one."""
        return self._values[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is one before."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is one after."""
        return self._at + 1 < len(self._values)

    def push(self, value: T) -> None:
        """It has become `value`."""
        self._values = [*self._values[: self._at + 1], value][-STEPS_MAX:]
        self._at = len(self._values) - 1

    def undo(self) -> T:
        """Go back to the one before, where there is one."""
        self._at = max(0, self._at - 1)
        return self.value

    def redo(self) -> T:
        """Go on to the one after, where there is one."""
        self._at = min(len(self._values) - 1, self._at + 1)
        return self.value

    def copy(self) -> Values[T]:
        """The same again, with a life of its own."""
        twin = Values(self.value)
        twin._values, twin._at = list(self._values), self._at
        return twin
