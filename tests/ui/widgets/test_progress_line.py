"""A bar without a known progress moves smoothly, and calmly when that takes long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.ui.widgets import progress_line
from omnihuman_desktop.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_a_bar_that_has_moved_for_long_moves_seldom(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_line, "_LIVELY_MS", 100)
    bar = ProgressLine()
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    bar.show()
    bar.set_progress(None)
    assert bar._tick.interval() == progress_line._TICK_MS
    qtbot.waitUntil(lambda: bar._tick.interval() == progress_line._CALM_TICK_MS)
    bar.set_progress(0.5)
    assert not bar._tick.isActive()
    bar.set_progress(None)
    assert bar._tick.interval() == progress_line._TICK_MS, "another step begins smoothly"
