"""Cycles of widgets are destroyed on the window's thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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
