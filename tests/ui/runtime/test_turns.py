"""What the window's thread has to do is parted into turns."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from omnihuman_desktop.ui.runtime.turns import in_turns, polish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_is_posted_and_due_comes_between_two_steps(qtbot: QtBot) -> None:
    """A paint is posted, a clock is due: neither of them waits for all steps."""
    done: list[str] = []

    def step(name: str) -> None:
        done.append(name)
        QTimer.singleShot(0, lambda: done.append(f"posted by {name}"))
        time.sleep(0.01)

    owner, clock = QObject(), QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(lambda: done.append("clock"))
    in_turns(owner, *(lambda name=name: step(name) for name in ("first", "second", "third")))
    assert done == []
    clock.start()
    qtbot.waitUntil(lambda: "posted by third" in done)
    for name, after in (("first", "second"), ("second", "third")):
        between = done[done.index(name) : done.index(after)]
        assert f"posted by {name}" in between
        assert "clock" in between


def test_nothing_is_done_for_an_owner_that_is_gone(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    in_turns(owner, lambda: done.append("first"), lambda: delete(owner), lambda: done.append("third"))
    qtbot.wait(100)
    assert done == ["first"]


def test_a_widget_has_its_style_before_it_is_shown(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.setStyleSheet("QLabel { font-size: 31px }")
    label = QLabel("Batch", whole)
    QVBoxLayout(whole).addWidget(label)
    polish(whole)
    assert label.font().pixelSize() == 31
    assert not whole.isVisible()
