"""What was done, step by step, and the way back."""

from __future__ import annotations

import time
from typing import Generic, TypeVar

State = TypeVar("State")

MOST_STEPS = 200
JOIN_S = 1.0
"""Steps of one kind that follow each other within this time, in seconds, are one: a key that is held, a field's arrows."""


class History(Generic[State]):
    """Remembers states. A state is anything that can be compared and does not change."""

    def __init__(self, state: State) -> None:
        self.begin(state)

    @property
    def can_undo(self) -> bool:
        """Whether there is a way back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone, and nothing else done since."""
        return bool(self._after)

    def begin(self, state: State) -> None:
        """Forget everything; `state` is where it begins."""
        self._now = state
        self._before: list[State] = []
        self._after: list[State] = []
        self._kind, self._noted_s = "", 0.0

    def amend(self, state: State) -> None:
        """`state` is what there is now, but not by anybody's doing: it is no step of its own."""
        self._now = state

    def note(self, state: State, kind: str = "") -> None:
        """`state` was reached by hand. Steps of the same `kind` in quick succession are one."""
        if state == self._now:
            return
        now_s = time.monotonic()
        if not (kind and kind == self._kind and now_s - self._noted_s < JOIN_S and self._before):
            self._before = [*self._before[-MOST_STEPS + 1 :], self._now]
        self._after = []
        self._now, self._kind, self._noted_s = state, kind, now_s

    def undo(self) -> State | None:
        """The state before the last step, which is the present one from now on; None where there is none."""
        return self._step(self._before, self._after)

    def redo(self) -> State | None:
        """The state that was undone last; None where there is none."""
        return self._step(self._after, self._before)

    def _step(self, source: list[State], target: list[State]) -> State | None:
        if not source:
            return None
        target.append(self._now)
        self._now, self._kind = source.pop(), ""
        return self._now
