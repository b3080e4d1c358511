from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

WAIT_MS = 60_000
"""The longest wait for a state. A busy machine takes its time; on an idle one the state is there at once."""
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    wait.__kwdefaults__["timeout"] = WAIT_MS

LASTING = ("loop", "ThreadPoolExecutor", "asyncio")
"""Threads of pools that outlive a test by design."""


def _threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if not thread.name.startswith(LASTING)}


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a window or a thread behind fails itself, not its neighbour."""
    windows, threads = set(qapp.topLevelWidgets()), _threads()
    yield
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()
    left = [widget for widget in qapp.topLevelWidgets() if widget not in windows and widget.isVisible()]
    assert left == []
    assert _threads() - threads == set()
