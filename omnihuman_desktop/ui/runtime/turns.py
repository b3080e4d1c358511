"""Parts what the window's thread has to do, so that no piece of it takes longer than a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

_REST_MS = 1
"""A timer without any time would not part them: Qt would post the call, and work off all that was posted at once."""


def in_turns(owner: QObject, *steps: Callable[[], None]) -> None:
    """Call each of `steps` in a turn of the event loop of its own, as long as `owner` is there.

    In between, the window is painted, and hears the user.
    """

    def take_first() -> None:
        steps[0]()
        in_turns(owner, *steps[1:])

    if steps and isValid(owner):
        QTimer.singleShot(_REST_MS, owner, take_first)


def polish(widget: QWidget) -> None:
    """Give `widget` and all within it their style, which takes half of the time that showing it would take else."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()
