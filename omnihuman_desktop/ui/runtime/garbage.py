"""Python's collector of cycles, on the window's thread alone.

Left to itself it runs on whichever thread allocates, and destroys there what it finds. A widget or a timer that is destroyed
away from the window's thread takes the program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS, RESTING_MS = 400, 6400
"""How often the collector looks whether it is due, and how seldom while nothing happens: each look wakes the processor."""
SETTLED_MS = 10_000
"""After how long the collector leaves all alone that was imported and built: it stays, and going through it takes 50 ms. Until
then the oldest generation is not collected."""


class GarbageCollector(QObject):
    """Collects on its parent's thread, at Python's own thresholds, until it is destroyed. Nothing else collects from now on.

    What is there once the start is over is not gone through until then.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._is_settled = False
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QTimer.singleShot(SETTLED_MS, self, self._settle)
        self.destroyed.connect(gc.unfreeze)

    def _settle(self) -> None:
        gc.freeze()
        self._is_settled = True

    def _look(self) -> None:
        """Collect what is due, and look less often where nothing is."""
        pause_ms = INTERVAL_MS if collect_due(2 if self._is_settled else 1) else min(2 * self._timer.interval(), RESTING_MS)
        if pause_ms != self._timer.interval():
            self._timer.setInterval(pause_ms)


def collect_due(oldest: int = 2) -> bool:
    """Collect the oldest generation that is due, up to `oldest`, and those below it. Returns whether one was."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in range(oldest, -1, -1):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return True
    return False
