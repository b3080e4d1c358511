"""Which task or group is selected in the list: by its row, or from elsewhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.tasks.model import TasksModel
    from omnihuman_desktop.ui.tasks.view import TaskList


class Library(Protocol):
    """The part of the library that loads tasks; see `TaskLibrary`."""

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The tasks in memory by id."""
        ...

    def for_each(self, ids: Sequence[str], act: Callable[[str], None]) -> None:
        """Call `act` for each of these tasks, once it is in memory."""
        ...


class TaskSelection(QObject):
    """`job_selected` carries a job's id or None, `group_selected` the id of a selected batch or film.

    `show_all` resets a filter that hides what is to be selected.
    """

    job_selected = Signal(object)
    group_selected = Signal(str)

    def __init__(self, tasks: TaskList, model: TasksModel, library: Library, show_all: Callable[[], None]) -> None:
        super().__init__(tasks)
        self._list, self._model, self._library, self._show_all = tasks, model, library, show_all
        self.job_id: str | None = None
        """The selected job."""
        self._group_id = ""
        tasks.selectionModel().currentChanged.connect(self._follow_row)
        model.modelReset.connect(self._select_again)

    def select(self, job_id: str | None) -> None:
        """Select a job, resetting a filter that hides it; or none."""
        if job_id is None:
            self._list.selectionModel().clear()
            self.set_job(None)
            return
        self._library.for_each([job_id], self._select_loaded)

    def _select_loaded(self, job_id: str) -> None:
        """Select a job that is in memory, or do so once it is listed."""
        if not Shiboken.isValid(self) or self._library.jobs[job_id].removed:
            return
        if not self._go_to(job_id):
            # It is found only now.
            self._list.selectionModel().clear()
            self.set_job(job_id)

    def select_group(self, group_id: str) -> None:
        """Select the row of a group, resetting a filter that hides it."""
        self._model.update_group(group_id)
        if not self._is_within(group_id) and not self._go_to(group_id):
            self._list.selectionModel().clear()
        self._group_id = group_id
        self.set_job(None)

    def _is_within(self, group_id: str) -> bool:
        """Return whether the current row is that of the group, or of a task of it that was not sent yet."""
        index = self._list.currentIndex()
        if not index.isValid() or self._model.id_at(index):
            return False
        group = self._model.group_at(index) or self._model.owner_at(index)
        return group is not None and group.id == group_id

    def leave_group(self) -> None:
        """Have no group selected any more."""
        self._group_id = ""
        index = self._list.currentIndex()
        if index.isValid() and not self._model.id_at(index):
            self._list.selectionModel().clear()

    def select_neighbour(self, rows: int) -> None:
        """Select what is `rows` further down in the list; negative is up. Nothing happens at its ends."""
        for _ in range(abs(rows)):
            way = self._list.CursorAction.MoveDown if rows > 0 else self._list.CursorAction.MoveUp
            self._list.setCurrentIndex(self._list.moveCursor(way, Qt.KeyboardModifier.NoModifier))

    def set_job(self, job_id: str | None) -> None:
        """Have this job be the selected one, wherever its row is."""
        if job_id is not None:
            self._group_id = ""
        if job_id != self.job_id:
            self.job_id = job_id
            self.job_selected.emit(job_id)

    def _go_to(self, row_id: str) -> bool:
        """Make the row of a task or group the current one; return whether it is listed."""
        index = self._model.reveal(row_id)
        if not index.isValid():
            self._show_all()
            index = self._model.reveal(row_id)
        if index.isValid() and not (index == self._list.currentIndex() and self._list.selectionModel().isSelected(index)):
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
        return index.isValid()

    def _follow_row(self, current: QModelIndex) -> None:
        job_id = self._model.id_at(current) if current.isValid() else ""
        if job_id:
            self._library.for_each([job_id], self._take_loaded)
            return
        group = self._model.group_at(current) or self._model.owner_at(current)
        if group is not None:
            self._group_id = group.id
            self.set_job(None)
            self.group_selected.emit(group.id)

    def _take_loaded(self, job_id: str) -> None:
        index = self._list.currentIndex() if Shiboken.isValid(self) else QModelIndex()
        if index.isValid() and self._model.id_at(index) == job_id:
            self.set_job(job_id)

    def _select_again(self) -> None:
        """Select the current row again after a filter had hidden it. Meanwhile the job stays on the stage."""
        index = self._model.shown_at(self.job_id or self._group_id)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.Select
            self._list.selectionModel().setCurrentIndex(index, flag)
