"""Single samples of a voice, read in the background as soon as a view is fine enough to show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.ui.runtime.background import Run, Work

REST_MS = 40
"""How long a view must rest before its samples are read."""

MOST_MS = 10_000.0
"""The longest stretch that is read at a time, in milliseconds."""


class SampleReader(QObject):
    """`read`, with the `Samples` around what was wanted last."""

    read = Signal(object)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._wanted: tuple[Path, float, float, int] | None = None
        self._cancel: Callable[[], None] = lambda: None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._read)

    def want(self, path: Path, start_ms: float, end_ms: float, track: int) -> None:
        """Read `start_ms` to `end_ms` and as much on both sides, so that scrolling finds it there."""
        margin_ms = max(0.0, min(end_ms - start_ms, (MOST_MS - (end_ms - start_ms)) / 2))
        self._wanted = path, max(0.0, start_ms - margin_ms), end_ms + margin_ms, track
        self._rest.start()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._rest.stop()
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
        """The bars stay: what is wrong with the file is told where its excerpt is cut."""
