"""Opens the wide library over the workplace, and connects it with the stage, the comparison and the file dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.stage.compare.host import describe_missing_take

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QSplitter, QWidget

    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.library.view import LibraryView
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.compare.host import CompareHost
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel


class WideLibrary(QObject):
    """The library takes the place of `workplace` in the window; it is built when it is first opened."""

    def __init__(
        self,
        core: tuple[JobService, TaskLibrary, SettingsFile, Run],
        groups: Groups,
        panels: tuple[Stage, TasksPanel, CompareHost],
        perform: Callable[[str, Action], object],
        workplace: QSplitter,
        closed: SignalInstance,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._core, self._groups, self._window, self._workplace = core, groups, window, workplace
        self._stage, self._tasks, self._comparison = panels
        self._act = perform
        self.view: LibraryView | None = None
        closed.connect(self.save)

    @property
    def is_open(self) -> bool:
        """Whether the library covers the workplace."""
        return self.view is not None and not self.view.isHidden()

    def toggle(self) -> None:
        """Open the library, or return to the workplace."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the library in place of the workplace, with the task on the stage as the current one."""
        self._stage.pause()
        view = self.view or self._build()
        self._workplace.hide()
        view.show()
        view.begin(self._tasks.selection.job_id if "selection" in vars(self._tasks) else None)

    def refresh(self) -> None:
        """List the tasks anew, since others were added to the database."""
        if self.view is not None and self.is_open:
            self.view.refresh()

    def close(self) -> None:
        """Return to the workplace, with the library's current task on the stage."""
        view = self.view
        if view is None or not self.is_open:
            return
        current = view.current_id
        self._leave(view)
        if current is not None:
            self._tasks.select(current)
        self._tasks.list.setFocus()

    def leave(self) -> None:
        """Show the workplace as it is now."""
        if self.view is not None and self.is_open:
            self._leave(self.view)

    def save(self) -> None:
        """Remember what the library shows and how."""
        if self.view is not None:
            self._core[2].change(library=self.view.to_save())
            self.view.end()

    def _leave(self, view: LibraryView) -> None:
        self.save()
        view.hide()
        self._workplace.show()

    def _build(self) -> LibraryView:
        from omnihuman_desktop.ui.library.view import LibraryView

        service, library, settings, run = self._core
        view = self.view = LibraryView(service, library, run, self._tasks.stills, self._window)
        view.hide()
        place = self._workplace.parentWidget()
        layout = place.layout() if place is not None else None
        if layout is not None:
            layout.addWidget(view)
        view.restore(settings.values.library)
        view.offer_groups(self._groups)
        view.closed.connect(self.close)
        view.opened.connect(self._play)
        view.action_requested.connect(self._perform)
        view.compare_requested.connect(self._compare)
        view.save_requested.connect(self._save_videos)
        return view

    # --- what the creator does ------------------------------------------------------------------------------------------

    def run(self, name: str) -> None:
        """Run the command of this name on the library's tasks."""
        view = self.view
        if view is None:
            return
        if name == "find":
            view.header.search.setFocus()
            view.header.search.selectAll()
        elif name == "undo removal":
            view.undo_bar.undo()
        elif name == "task details" and view.current_id is not None:
            self._act(view.current_id, Action.SHOW_DETAILS)
        elif name == "save video" and view.selected_ids:
            self._save_videos(view.selected_ids)

    def _play(self, job_id: str) -> None:
        self._core[1].for_each([job_id], self._play_loaded)

    def _play_loaded(self, job_id: str) -> None:
        if self.view is not None:
            self._leave(self.view)
        self._tasks.select(job_id)
        self._stage.play()
        self._stage.setFocus()

    def _perform(self, job_id: str, action: Action) -> None:
        if action in _IN_DRAFT:
            self.close()
        self._act(job_id, action)

    def _compare(self, ids: Sequence[str]) -> None:
        """Compare two tasks once they are in memory. One of them may be gone meanwhile."""

        def compare() -> None:
            view, jobs = self.view, self._core[0].jobs
            if view is None:
                return
            if not all(job_id in jobs and not jobs[job_id].removed for job_id in ids):
                view.undo_bar.show_message(describe_missing_take())
                return
            self._leave(view)
            self._tasks.select(ids[-1])
            if not self._comparison.open(ids):
                self._stage.show_message(describe_missing_take())

        self._core[1].for_each(list(ids), lambda _: None, compare)

    def _save_videos(self, ids: Sequence[str]) -> None:
        if len(ids) == 1:
            self._act(ids[0], Action.SAVE_AS)
            return
        from omnihuman_desktop.ui.window.save_several import SaveSeveral

        if self.view is not None:
            SaveSeveral(self._core, ids, self.view.undo_bar.show_message, self._window)


_IN_DRAFT = (Action.USE_SETTINGS, Action.CHOOSE_PORTRAIT, Action.CHOOSE_VOICE, Action.CHANGE_PROMPT)
"""Actions that fill the draft, which the library covers."""
