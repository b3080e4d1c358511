"""The context menu of the selected tasks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.keys.commands import BY_ID
from omnihuman_desktop.ui.keys.key_map import keys_of
from omnihuman_desktop.ui.tasks.marking import add_copying
from omnihuman_desktop.ui.tasks.model import MARKS_ROLE
from omnihuman_desktop.ui.text.formats import count
from omnihuman_desktop.ui.text.status_texts import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.tasks.marking import TaskMarking
    from omnihuman_desktop.ui.tasks.row_view import RowView
    from omnihuman_desktop.ui.text.status_texts import StatusText


TRASH_KEY = "Shift+Del"


@dataclass(frozen=True)
class MenuCommands:
    """What the menu's entries call: an action on a task, renaming it, and `remove` and `trash` for all selected.

    `add_filter` adds the filter by the batch or film of a task, if it belongs to one.
    """

    request: Callable[[str, Action], object]
    rename: Callable[[str], object]
    remove: Callable[[], object]
    trash: Callable[[], object]
    add_filter: Callable[[QMenu, str], object]


def build_menu(
    view: RowView, job: Job, ids: Sequence[str], status: StatusText, marking: TaskMarking, commands: MenuCommands
) -> QMenu:
    """Return the menu for the tasks `ids`, of which `job` is the current one. It deletes itself when it closes."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    remove = QCoreApplication.translate("tasks", "Remove {0} tasks from list").format(count(len(ids)))
    if len(ids) < 2:
        for action in status.actions:
            if action is not Action.REMOVE:
                menu.addAction(label(action)).triggered.connect(partial(_request, commands, job.id, action))
            if action is Action.USE_SETTINGS:
                another = menu.addAction(label(Action.OTHER_SEED))
                another.triggered.connect(partial(_request, commands, job.id, Action.OTHER_SEED))
        details = menu.addAction(label(Action.SHOW_DETAILS), partial(_request, commands, job.id, Action.SHOW_DETAILS))
        details.setShortcut(QKeySequence((keys_of(BY_ID["task details"]) or ("",))[-1]))
        commands.add_filter(menu, job.id)
        menu.addSeparator()
        rename = QCoreApplication.translate("tasks", "Rename")
        menu.addAction(rename, QKeySequence(Qt.Key.Key_F2), lambda: commands.rename(job.id))
        add_copying(menu, job)
        remove = QCoreApplication.translate("tasks", "Remove from list")
    marking.add_to(menu, ids or [job.id], view.currentIndex().data(MARKS_ROLE))
    menu.addSeparator()
    if len(ids) > 1 or (job.video is not None and not job.active):
        trash = QCoreApplication.translate("tasks", "Move video to trash")
        if len(ids) > 1:
            trash = QCoreApplication.translate("tasks", "Move {0} videos to trash").format(count(len(ids)))
        menu.addAction(trash, QKeySequence(TRASH_KEY), commands.trash)
    removing = menu.addAction(remove, QKeySequence(Qt.Key.Key_Delete), commands.remove)
    removing.setEnabled(len(ids) > 1 or not job.active)
    return menu


def _request(commands: MenuCommands, job_id: str, action: Action, _checked: object = None) -> None:
    commands.request(job_id, action)
