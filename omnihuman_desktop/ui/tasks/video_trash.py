"""Moving the videos of tasks to the system's trash, with Undo. The tasks stay in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from omnihuman_desktop.ui.runtime.trash import move_to_trash, take_from_trash
from omnihuman_desktop.ui.text.formats import count, join_sentences, plural

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.tasks.undo_bar import UndoBar

_COLLECT_MS = 30
"""The wait for more videos, in milliseconds: tasks that are not in memory are read first."""


class Library(Protocol):
    """The part of the library that is used; see `TaskLibrary`."""

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The tasks in memory by id."""
        ...

    def for_each(self, ids: Sequence[str], act: Callable[[str], None]) -> None:
        """Call `act` for each of these tasks, once it is in memory."""
        ...


class VideoTrash(QObject):
    """Says in `bar` what was moved, and offers to undo it. `moved` is emitted after each change of the files."""

    moved = Signal()

    def __init__(self, library: Library, run: Run, bar: UndoBar, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._run, self._bar = library, run, bar
        self._wanted: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=_COLLECT_MS)
        self._timer.timeout.connect(self._move_wanted)

    def move(self, ids: Sequence[str]) -> None:
        """Move the videos of these tasks to the trash."""
        self._library.for_each(ids, self._collect)

    def _collect(self, job_id: str) -> None:
        job = self._library.jobs[job_id]
        if job.video is not None and not job.active:
            self._wanted.append(job.video)
            self._timer.start()

    def _move_wanted(self) -> None:
        wanted, self._wanted = self._wanted, []

        def work(_work: object) -> list[tuple[Path, Path | None, bool]]:
            moved = [(path, move_to_trash(path)) for path in wanted]
            return [(path, trashed, trashed is None and path.exists()) for path, trashed in moved]

        self._run(work, self, self._report, lambda _error: None)

    def _report(self, moved: list[tuple[Path, Path | None, bool]]) -> None:
        done = [(path, trashed) for path, trashed, _left in moved if trashed is not None]
        left = sum(is_left for _path, _trashed, is_left in moved)
        # A network drive, for example. The program deletes no video itself.
        refused = plural(
            "%n video is on a disk without a trash, and stays in its folder.",
            "%n videos are on a disk without a trash, and stay in their folders.", left,
        )  # fmt: skip
        self.moved.emit()
        if not done:
            self._bar.show_message(refused if left else self.tr("The video is no longer in its folder."))
            return
        one, several = self.tr("Moved “{0}” to the trash."), self.tr("Moved {0} videos to the trash.")
        words = one.format(done[0][0].name) if len(done) == 1 else several.format(count(len(done)))
        self._bar.offer_undo(join_sentences(words, refused if left else ""), lambda: self._restore(done))

    def _restore(self, moved: list[tuple[Path, Path]]) -> None:
        def work(_work: object) -> int:
            return sum(not take_from_trash(trashed, path) for path, trashed in moved)

        def report(left: int) -> None:
            self.moved.emit()
            if left:
                words = plural("A video is still in the system's trash.", "%n videos are still in the system's trash.", left)
                self._bar.show_message(words)

        self._run(work, self, report, lambda _error: None)
