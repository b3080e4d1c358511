"""Judges the rows of a batch in the background, in small pieces, so that ten thousand rows never hold the window up."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.groups.batch_judge import Judge, suggest_part
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.groups.batch_rows import BatchRow
    from omnihuman_desktop.ui.batch.model import BatchModel
    from omnihuman_desktop.ui.runtime.background import Run, Work

    FindMade = Callable[[Sequence[JobRequest], Callable[[list[str]], None], Callable[[OmniHumanError], None]], None]
    """Passes on, for each request, the name of a task with the same inputs, or ""; or why that can't be found out."""

PIECE_ROWS = 200
PIECE_S = 0.25
"""How many rows, and how many seconds, are judged before the window hears of it."""


class RowJudge(QObject):
    """Judges the rows of `model` that were not judged yet. `find_made` passes on the names of tasks of the same inputs."""

    def __init__(self, run: Run, model: BatchModel, find_made: FindMade, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._model, self._find_made = run, model, find_made
        self._judge = Judge()
        self._cancel: Callable[[], None] | None = None
        model.judging_needed.connect(self._begin)

    def use_best_part(self, at: int) -> None:
        """Have the row at this position ask for the best part of its voice, once that is found."""
        wish = self._model.rows[at].wish
        self._model.change_wishes({at: wish})

        def found(part: tuple[int, int]) -> None:
            rows = self._model.rows
            if at < len(rows) and rows[at].wish is wish:
                self._model.change_wishes({at: replace(wish, start_ms=part[0], end_ms=part[1])})

        self._run(lambda _work: suggest_part(wish.voice), self, found, lambda _error: None)

    def stop(self) -> None:
        """Judge no more."""
        if self._cancel is not None:
            self._cancel()

    def _begin(self) -> None:
        if self._cancel is not None:
            return
        rows = self._model.rows
        waiting = [(at, row) for at, row in enumerate(rows) if not row.is_judged][:PIECE_ROWS]
        if waiting:
            self._cancel = self._run(lambda work: self._judge_piece(waiting, work), self, self._take, self._fail)

    def _judge_piece(self, waiting: Sequence[tuple[int, BatchRow]], work: Work) -> list[tuple[int, BatchRow, BatchRow]]:
        end = time.monotonic() + PIECE_S
        judged: list[tuple[int, BatchRow, BatchRow]] = []
        for at, row in waiting:
            judged.append((at, row, self._judge_row(row)))
            if work.cancelled or time.monotonic() > end:
                break
        return judged

    def _judge_row(self, row: BatchRow) -> BatchRow:
        try:
            return replace(row, request=self._judge.judge(row.wish))
        except OmniHumanError as error:
            return replace(row, failure=error.failure)

    def _take(self, judged: Sequence[tuple[int, BatchRow, BatchRow]]) -> None:
        requests = [after.request for _at, _before, after in judged if after.request is not None]

        def put(names: Sequence[str]) -> None:
            if not Shiboken.isValid(self):
                return
            left = iter(names)
            made = [next(left) if after.request is not None else "" for _at, _before, after in judged]
            self._cancel = None
            self._model.put_judged(
                [(at, before, _mark_made(after, name)) for (at, before, after), name in zip(judged, made, strict=True)]
            )
            self._begin()

        self._find_made(requests, put, self._fail)

    def _fail(self, error: OmniHumanError) -> None:
        """A defect while a row was judged: it is said at the first row that waits."""
        if not Shiboken.isValid(self):
            return
        self._cancel = None
        rows = self._model.rows
        at = next((number for number, row in enumerate(rows) if not row.is_judged), None)
        if at is not None:
            self._model.put_judged([(at, rows[at], replace(rows[at], failure=error.failure))])
            self._begin()


def _mark_made(row: BatchRow, made_as: str) -> BatchRow:
    # It would be paid again: the user can still switch it on.
    return replace(row, made_as=made_as, is_on=row.is_on and not made_as)
