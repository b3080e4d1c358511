"""What can be done with a batch or film, and the context menu of its row."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.groups.summary import ItemState, Standstill

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.groups.summary import GroupSummary


class GroupAction(Enum):
    """What can be done with a group."""

    RELEASE = auto()
    """Send what waits for the first one to be seen."""
    PAUSE = auto()
    RESUME = auto()
    RETRY = auto()
    UNLIMITED = auto()
    """Remove the limit of credits."""
    PLAY = auto()
    """Play the film of the parts that are there."""
    SAVE_RESULTS = auto()
    REMOVE = auto()


def find_actions(group: Group, summary: GroupSummary) -> list[GroupAction]:
    """Return what can be done with a group now, in the order of its buttons."""
    waiting, sending = summary.count(ItemState.QUEUED) > 0, summary.count(ItemState.SENDING) > 0
    held = summary.standstill is Standstill.HELD
    possible = {
        GroupAction.RELEASE: held and not summary.count(ItemState.SENDING, ItemState.RENDERING),
        GroupAction.PAUSE: not group.is_paused and not held and (waiting or sending),
        GroupAction.RESUME: (group.is_paused and waiting) or summary.failure is not None,
        GroupAction.RETRY: summary.count(ItemState.FAILED) > 0 and summary.failure is None,
        GroupAction.UNLIMITED: summary.standstill is Standstill.LIMIT,
        GroupAction.PLAY: group.kind is GroupKind.FILM and summary.count(ItemState.DONE) > 0,
        GroupAction.SAVE_RESULTS: True,
        GroupAction.REMOVE: True,
    }
    return [action for action, is_possible in possible.items() if is_possible]


def describe_action(action: GroupAction) -> str:
    """Return the text of a button or a menu's entry."""
    texts = {
        GroupAction.RELEASE: QCoreApplication.translate("GroupPage", "Send the rest"),
        GroupAction.PAUSE: QCoreApplication.translate("GroupPage", "Pause sending"),
        GroupAction.RESUME: QCoreApplication.translate("GroupPage", "Continue sending"),
        GroupAction.RETRY: QCoreApplication.translate("GroupPage", "Try failed ones again"),
        GroupAction.UNLIMITED: QCoreApplication.translate("GroupPage", "Remove the limit"),
        GroupAction.PLAY: QCoreApplication.translate("GroupPage", "Play film"),
        GroupAction.SAVE_RESULTS: QCoreApplication.translate("GroupPage", "Save results…"),
        GroupAction.REMOVE: QCoreApplication.translate("GroupPage", "Remove from list"),
    }
    return texts[action]


def build_group_menu(
    view: QWidget,
    row: tuple[Group, GroupSummary, bool],
    request: Callable[[GroupAction], object],
    toggle: Callable[[], object],
    rename: Callable[[], object],
    add_filter: Callable[[QMenu], object],
) -> QMenu:
    """Return the menu of a group, which deletes itself when it closes. `row` says whether the group is unfolded.

    `add_filter` adds an entry that has the list show the group alone.
    """
    group, summary, is_unfolded = row
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    unfold = QCoreApplication.translate("tasks", "Show its tasks in the list")
    menu.addAction(QCoreApplication.translate("tasks", "Fold its tasks away") if is_unfolded else unfold, toggle)
    add_filter(menu)
    menu.addSeparator()
    actions = find_actions(group, summary)
    for action in actions:
        if action is not GroupAction.REMOVE:
            menu.addAction(describe_action(action), _caller(request, action))
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("tasks", "Rename"), QKeySequence(Qt.Key.Key_F2), rename)
    removing = describe_action(GroupAction.REMOVE)
    menu.addAction(removing, QKeySequence(Qt.Key.Key_Delete), _caller(request, GroupAction.REMOVE))
    return menu


def _caller(request: Callable[[GroupAction], object], action: GroupAction) -> Callable[[], object]:
    return lambda: request(action)
