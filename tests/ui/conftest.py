from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

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
