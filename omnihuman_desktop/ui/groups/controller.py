"""Follows the groups: what is done with them, and the page of the selected one on the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from omnihuman_desktop.groups.results import to_csv
from omnihuman_desktop.groups.summary import best_take
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.runtime.turns import in_turns, polish
from omnihuman_desktop.ui.tasks.group_menu import GroupAction

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.groups.summary import GroupSummary
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.ui.groups.page import GroupPage
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.thumbnails import Stills


REFRESH_MS = 250
"""How long changes are collected before the page shows them, in milliseconds."""


class GroupController(QObject):
    """`shown` says whether the page of a group is on the stage, `group_shown` carries the id of that group. `job_chosen`
    carries the id of a job of a group.

    `removed` carries the id and the name of a group that was just removed, `results_requested` a proposed name and the text
    of the table to be saved. `page_changed` carries the page and the group that it shows now, `film_requested` the id of a film
    that is to be played.
    """

    shown = Signal(bool)
    group_shown = Signal(str)
    job_chosen = Signal(str)
    removed = Signal(str, str)
    results_requested = Signal(str, str)
    page_changed = Signal(object, object)
    film_requested = Signal(str)

    def __init__(self, service: JobService, groups: Groups, run: Run, stage: Stage, stills: Stills | None) -> None:
        super().__init__(stage)
        self._stills = stills
        self._service, self._groups, self._run, self._stage = service, groups, run, stage
        self.page: GroupPage | None = None
        self._selected = ""
        self._told: GroupSummary | None = None
        # Two hundred tasks report their progress at once: their pictures are painted a few times a second.
        self._due = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._due.timeout.connect(self._refresh_page)
        self.unsubscribe: Callable[[], None] = groups.subscribe(self._follow)

    def show_group(self, group_id: str) -> None:
        """Show the page of a group on the stage."""
        is_shown = group_id == self._selected and self.page is not None and not self.page.isHidden()
        if is_shown or group_id not in self._groups.groups:
            return
        self._selected, self._told = group_id, None
        page = self.page or self._build_page()
        self._refresh_page()
        self.page_changed.emit(page, self._groups.groups[group_id])
        page.show()
        page.raise_()
        self.shown.emit(True)  # noqa: FBT003 - a signal
        self.group_shown.emit(group_id)

    def act(self, group_id: str, action: GroupAction) -> None:
        """Do something with a group."""
        groups = self._groups
        acts: dict[GroupAction, Callable[[str], None]] = {
            GroupAction.RELEASE: groups.release, GroupAction.PAUSE: groups.pause, GroupAction.RESUME: groups.resume,
            GroupAction.RETRY: groups.retry_failed, GroupAction.UNLIMITED: self._remove_limit,
            GroupAction.PLAY: self.film_requested.emit, GroupAction.SAVE_RESULTS: self._save_results,
            GroupAction.REMOVE: self.remove,
        }  # fmt: skip
        acts[action](group_id)

    def rename(self, group_id: str, name: str) -> None:
        """Give a group another name."""
        self._groups.update(replace(self._groups.groups[group_id], name=name))

    def reveal_stage(self) -> None:
        """Show what is below the page, such as the film of the group; `show_page_again` shows the page again."""
        if self.page is not None:
            self.page.hide()

    def show_page_again(self) -> None:
        """Show the page of the group that it was hidden of."""
        self.show_group(self._selected)

    def hide_page(self) -> None:
        """Show what is below the page of a group: the draft, or a task."""
        if self._selected:
            self._selected = ""
            if self.page is not None:
                self.page.hide()
            self.shown.emit(False)  # noqa: FBT003

    def remove(self, group_id: str) -> None:
        """Remove a group from the list, with its tasks; nothing more of it is sent."""
        if group_id == self._selected:
            self.hide_page()
        name = self._groups.groups[group_id].name
        self._groups.remove(group_id)
        self.removed.emit(group_id, name)

    def restore(self, ids: list[str]) -> None:
        """Undo `remove` for all groups whose ids are among `ids`."""
        for group_id in ids:
            if group_id in self._groups.groups:
                self._groups.restore(group_id)

    def prepare_page(self) -> None:
        """Import and build the page: the click that sends a batch opens it, and would wait for that."""
        if self.page is None:
            self._run(_import_page, self, lambda _none: in_turns(self, self._build_unseen), lambda _error: None)

    def _build_unseen(self) -> None:
        if self.page is None:
            page = self._build_page()
            in_turns(page, lambda: polish(page))

    def _build_page(self) -> GroupPage:
        from omnihuman_desktop.ui.groups.page import GroupPage

        page = self.page = GroupPage(self._run, self._groups.jobs, self._stills, self._stage)
        page.hide()
        self._stage.add_overlay(page, whole=True)
        page.action_requested.connect(lambda action: self.act(self._selected, action))
        page.closed.connect(self.hide_page)
        page.item_opened.connect(self._open_item)
        page.move_requested.connect(lambda item_id, to: self._groups.move(self._selected, item_id, to))
        return page

    def _follow(self, group: Group, summary: GroupSummary) -> None:
        if group.id == self._selected:
            self._told = summary
            if not self._due.isActive():
                self._due.start()

    def _refresh_page(self) -> None:
        group = self._groups.groups.get(self._selected)
        if self.page is not None and group is not None:
            # The figures are those of the row in the list.
            summary = self._told or self._groups.summary(group.id)
            self.page.show_group(group, summary, self._service.rate(group.account))

    def _open_item(self, item: GroupItem) -> None:
        job = best_take(item, self._groups.jobs) or self._groups.jobs.get(item.newest)
        if job is not None:
            self.job_chosen.emit(job.id)

    def _remove_limit(self, group_id: str) -> None:
        self._groups.update(replace(self._groups.groups[group_id], credit_limit=None))

    def _save_results(self, group_id: str) -> None:
        group = self._groups.groups[group_id]
        self.results_requested.emit(f"{group.name} – results.csv", to_csv(group, self._groups.jobs))


def _import_page(_work: Work) -> None:
    import omnihuman_desktop.ui.groups.page  # noqa: F401
