"""Reads single samples of a voice in the background, for a high zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.ui.runtime.background import Run, Work

READ_DELAY_MS = 40
"""How long the view must stay unchanged before samples are read, in milliseconds."""

MAX_READ_MS = 10_000.0
"""The longest part that is read at a time, in milliseconds."""


class SampleReader(QObject):
    """`read` carries the `Samples` around the range that was requested last."""

    read = Signal(object)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._wanted: tuple[Path, float, float, int] | None = None
        self._cancel: Callable[[], None] = lambda: None
        self._delay = QTimer(self, singleShot=True, interval=READ_DELAY_MS)
        self._delay.timeout.connect(self._read)

    def request(self, path: Path, start_ms: float, end_ms: float, track: int) -> None:
        """Read `start_ms` to `end_ms`, and as much on both sides for scrolling."""
        margin_ms = max(0.0, min(end_ms - start_ms, (MAX_READ_MS - (end_ms - start_ms)) / 2))
        self._wanted = path, max(0.0, start_ms - margin_ms), end_ms + margin_ms, track
        self._delay.start()

    def cancel(self) -> None:
        """Cancel the request."""
        self._delay.stop()
        self._cancel()
        self._wanted = None

    def _read(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._cancel()

        def read(_work: Work) -> Samples:
            from omnihuman_desktop.media.audio.excerpt import read_samples

            return read_samples(*wanted)

        self._cancel = self._run(read, self, self.read.emit, self._give_up)

    def _give_up(self, _error: OmniHumanError) -> None:
        """Keep the bars; an unreadable file is reported when its excerpt is cut."""
