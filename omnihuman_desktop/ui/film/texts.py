"""What is said of a film and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.domain.film import Joint
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.ui.text.formats import moment, noop, seconds

if TYPE_CHECKING:
    from omnihuman_desktop.domain.group import GroupItem


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("Film", text)


_STATES = {
    ItemState.OFF: noop("Left out"),
    ItemState.QUEUED: noop("Queued"),
    ItemState.SENDING: noop("Sending"),
    ItemState.RENDERING: noop("Rendering"),
    ItemState.DONE: noop("Saved"),
    ItemState.FAILED: noop("Failed"),
    ItemState.CANCELLED: noop("Canceled"),
    ItemState.UNKNOWN: noop("Unclear"),
}
JOINTS = {
    Joint.CUT: noop("Hard cut"),
    Joint.CLOSER: noop("Cut to a slightly closer frame"),
    Joint.DISSOLVE: noop("Dissolve"),
}


def describe_state(state: ItemState) -> str:
    """Return the state of a part in a word or two."""
    return tr(_STATES[state])


def describe_part(number: int, item: GroupItem, state: ItemState) -> str:
    """Return a part as one line: its number, span and state."""
    request = item.request
    span = tr("{0} to {1}, {2} s").format(
        moment(request.start_ms), moment(request.end_ms), seconds(request.end_ms - request.start_ms)
    )
    takes = tr("{0} takes").format(len(item.takes)) if len(item.takes) > 1 else ""
    return " · ".join(filter(None, (tr("Part {0}").format(number), span, describe_state(state), takes)))
