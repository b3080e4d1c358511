"""Cycles of widgets are destroyed on the window's thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from omnihuman_desktop.ui.runtime import garbage
from omnihuman_desktop.ui.runtime.garbage import GarbageCollector

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Noted:
    """Tells on which thread it is destroyed, and keeps itself alive by a cycle."""

    def __init__(self, threads: list[str]) -> None:
        self.threads, self.itself = threads, self

    def __del__(self) -> None:
        self.threads.append(threading.current_thread().name)


def allocate() -> None:
    """More than any threshold."""
    for _ in range(20_000):
        cycle: list[object] = []
        cycle.append(cycle)


def test_what_another_thread_allocates_destroys_nothing_there(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    GarbageCollector(owner)
    assert not gc.isenabled()
    threads: list[str] = []
    Noted(threads)
    worker = threading.Thread(target=allocate, name="worker")
    worker.start()
    worker.join()
    assert threads == []
    qtbot.waitUntil(lambda: threads == [threading.main_thread().name])


def test_what_the_start_has_built_is_left_alone_until_the_window_goes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "SETTLED_MS", 10)
    gc.unfreeze()
    owner = QObject()
    GarbageCollector(owner)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 10_000)
    threads: list[str] = []
    Noted(threads)
    gc.collect()
    assert threads == [threading.main_thread().name], "what came later is collected"
    Noted(threads)
    gc.freeze()
    owner.deleteLater()
    qtbot.waitUntil(lambda: gc.get_freeze_count() == 0)
    gc.collect()
    assert len(threads) == 2, "nothing stays when the window is built anew"


def test_the_collector_looks_seldom_while_nothing_happens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "INTERVAL_MS", 10)
    monkeypatch.setattr(garbage, "RESTING_MS", 80)
    owner = QObject()
    collector = GarbageCollector(owner)
    due = [False]
    monkeypatch.setattr(garbage, "collect_due", lambda _oldest: due[0])
    qtbot.waitUntil(lambda: collector._timer.interval() == 80)
    due[0] = True
    qtbot.waitUntil(lambda: collector._timer.interval() == 10)
