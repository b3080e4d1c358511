"""Finds the pauses of a voice and the best part, in the background while the voice is decoded."""

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
"""By which factor a voice must have grown before its pauses are searched again."""


def _search(waveform: Waveform) -> Found:
    from omnihuman_desktop.media.audio.pauses import find_pauses, suggest_selection

    pauses = find_pauses(waveform)
    return pauses, suggest_selection(waveform, pauses)


class PauseSearch(QObject):
    """`found` is emitted when `pauses` and `best` have changed; they are final once the search `is_done`."""

    found = Signal()

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._cancel: Callable[[], None] = lambda: None
        self._busy = False
        self._searched = 0
        self.is_done = False
        self.pauses: Sequence[Pause] = ()
        self.best: tuple[int, int] | None = None

    def begin(self) -> None:
        """Forget the results, for another voice."""
        self._cancel()
        self._busy, self._searched, self.is_done = False, 0, False
        self.pauses, self.best = (), None
        self.found.emit()

    def update(self, waveform: Waveform) -> None:
        """Search `waveform`, which may still grow: call this again when it has."""
        is_whole = waveform.complete
        if is_whole:
            self._cancel()
        elif self._busy or waveform.samples < GROWTH * self._searched:
            return
        self._busy, self._searched = True, waveform.samples

        def search(_work: Work) -> Found:
            return _search(waveform)

        def finish(found: Found) -> None:
            self.pauses, self.best = found
            self._end(is_whole)

        def give_up(_error: OmniHumanError) -> None:
            self._end(is_whole)

        self._cancel = self._run(search, self, finish, give_up)

    def _end(self, is_whole: bool) -> None:
        self._busy, self.is_done = False, is_whole
        self.found.emit()
