"""Snaps edges to zero crossings, so that a cut does not click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.ui.voice.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work


def without_extra_cost(span: Span, start_ms: int, end_ms: int) -> Span:
    """Return `span` with new edges, each only if no further second is billed for it."""
    for start, end in ((start_ms, end_ms), (start_ms, span.end_ms), (span.start_ms, end_ms)):
        wanted = Span.within(span.voice_ms, start, end)
        fits = (wanted.start_ms, wanted.end_ms) == (start, end)
        if fits and billed_seconds(wanted.length_ms) <= billed_seconds(span.length_ms):
            return wanted
    return span


class ZeroCrossingSnap(QObject):
    """`found` carries the `Span` that was asked about, and the snapped one."""

    found = Signal(object, object)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._cancel: Callable[[], None] = lambda: None

    def seek(self, path: Path, track: int, span: Span, edges: tuple[bool, bool]) -> None:
        """Snap the edges of `span` that `edges` (start, end) names. An earlier search is cancelled."""
        self._cancel()

        def snap(work: Work) -> Span:
            from omnihuman_desktop.media.audio.excerpt import find_zero_crossing

            start_ms = find_zero_crossing(path, span.start_ms, track) if edges[0] and span.start_ms else span.start_ms
            if work.cancelled or not edges[1] or span.end_ms == span.voice_ms:
                return without_extra_cost(span, start_ms, span.end_ms)
            return without_extra_cost(span, start_ms, find_zero_crossing(path, span.end_ms, track))

        self._cancel = self._run(snap, self, lambda found: self.found.emit(span, found), self._give_up)

    def stop(self) -> None:
        """Cancel the search."""
        self._cancel()

    def _give_up(self, _error: OmniHumanError) -> None:
        """Leave the edges; an unreadable file is reported when its excerpt is cut."""
