"""What is said of a film and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.domain.film import Joint
from omnihuman_desktop.ui.text.formats import moment, noop, seconds
from omnihuman_desktop.ui.text.group_texts import describe_item_state

if TYPE_CHECKING:
    from omnihuman_desktop.domain.group import GroupItem
    from omnihuman_desktop.groups.summary import ItemState


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("Film", text)


JOINTS = {
    Joint.CUT: noop("Hard cut"),
    Joint.CLOSER: noop("Cut to a slightly closer frame"),
    Joint.DISSOLVE: noop("Dissolve"),
}


def describe_part(number: int, item: GroupItem, state: ItemState) -> str:
    """Return a part as one line: its number, span and state."""
    request = item.request
    span = tr("{0} to {1}, {2} s").format(
        moment(request.start_ms), moment(request.end_ms), seconds(request.end_ms - request.start_ms)
    )
    takes = tr("{0} takes").format(len(item.takes)) if len(item.takes) > 1 else ""
    return " · ".join(filter(None, (tr("Part {0}").format(number), span, describe_item_state(state)[0], takes)))
