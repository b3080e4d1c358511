"""The pauses of a voice, looked for in the background while it is decoded, and what is best begun with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.pauses import Pause
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.runtime.background import Run, Work

    Found = tuple[tuple[Pause, ...], tuple[int, int]]

GROWTH = 1.5
"""How much longer a voice that is still decoded must have become for its pauses to be looked for again."""


def _search(waveform: Waveform) -> Found:
    from omnihuman_desktop.media.audio.pauses import best_window, find_pauses

    pauses = find_pauses(waveform)
    return pauses, best_window(waveform, pauses)


class PauseSearch(QObject):
    """`found`: `pauses` and `best` are new ones."""

    found = Signal()

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._cancel: Callable[[], None] = lambda: None
        self._busy = False
        self._searched = 0
        self.pauses: Sequence[Pause] = ()
        self.best: tuple[int, int] | None = None

    def begin(self) -> None:
        """Another voice: nothing is known of it."""
        self._cancel()
        self._busy, self._searched = False, 0
        self.pauses, self.best = (), None
        self.found.emit()

    def follow(self, waveform: Waveform) -> None:
        """Look for pauses in `waveform`, which may still grow: call again when it has."""
        if waveform.complete:
            self._cancel()
        elif self._busy or waveform.samples < GROWTH * self._searched:
            return
        self._busy, self._searched = True, waveform.samples

        def search(_work: Work) -> Found:
            return _search(waveform)

        self._cancel = self._run(search, self, self._take, self._give_up)

    def _take(self, found: Found) -> None:
        self._busy = False
        self.pauses, self.best = found
        self.found.emit()

    def _give_up(self, _error: OmniHumanError) -> None:
        self._busy = False
