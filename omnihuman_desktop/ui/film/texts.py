"""What is said of a film and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.domain.film import Joint
from omnihuman_desktop.groups.summary import ItemState, Standstill
from omnihuman_desktop.ui.text.formats import count, moment, noop, seconds, time_left

if TYPE_CHECKING:
    from omnihuman_desktop.domain.group import GroupItem
    from omnihuman_desktop.groups.summary import GroupSummary


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
_STANDSTILLS = {
    Standstill.PAUSED: noop("Paused. Nothing more is sent."),
    Standstill.HELD: noop("The other parts wait for you: look at the first one, then send them."),
    Standstill.LIMIT: noop("The next part would exceed the limit of credits."),
    Standstill.CREDITS: noop("The account has too few credits for the next part."),
}
JOINTS = {
    Joint.CUT: noop("Hard cut"),
    Joint.CLOSER: noop("Cut to a slightly closer frame"),
    Joint.DISSOLVE: noop("Dissolve"),
}


def describe_film(summary: GroupSummary) -> str:
    """Return how far a film is, in one line."""
    done = tr("{0} of {1} parts").format(summary.count(ItemState.DONE), summary.total)
    cost = tr("{0} of {1} credits").format(count(summary.spent), count(summary.credits))
    left = time_left(summary.left_s) if summary.left_s is not None else ""
    return " · ".join(filter(None, (done, cost, left)))


def describe_standstill(summary: GroupSummary) -> str:
    """Return why nothing is sent although parts are waiting; empty if they are not."""
    text = _STANDSTILLS.get(summary.standstill)
    return tr(text) if text else ""


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
    return " · ".join(filter(None, (f"{number}", span, describe_state(state), takes)))
