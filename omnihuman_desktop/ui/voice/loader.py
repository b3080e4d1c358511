"""A voice is looked at, then drawn while it is decoded, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.errors import InputError, Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import VoiceInfo
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.runtime.background import Run, Work


def _probe(path: Path, track: int) -> VoiceInfo:
    from omnihuman_desktop.media.audio.excerpt import probe_voice

    try:
        return probe_voice(path, track)
    except InputError as error:
        # A draft that remembers a track of a file that has fewer of them by now.
        if error.kind is not Kind.VOICE_TRACK_MISSING:
            raise
        return probe_voice(path)


def _scan(info: VoiceInfo, cache_dir: Path, work: Work) -> Waveform:
    from omnihuman_desktop.media.audio.waveform_scan import scan_voice

    return scan_voice(info.path, work.tell, lambda: work.cancelled, info, cache_dir=cache_dir)


class VoiceLoader(QObject):
    """`found` with the `VoiceInfo` of a good voice, `grown` with its `Waveform` again and again, the last one complete.

    `refused`: the file is no good; a voice that was found before stays and goes on growing. `broken`: the voice that was
    found turned out to be no good after all.
    """

    found = Signal(object)
    refused = Signal(object)
    grown = Signal(object)
    broken = Signal(object)

    def __init__(self, run: Run, cache_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._cache_dir = cache_dir
        self._cancel_look: Callable[[], None] | None = None
        self._cancel_scan: Callable[[], None] | None = None

    @property
    def looking(self) -> bool:
        """Whether a file is being looked at, of which nothing is known yet."""
        return self._cancel_look is not None

    def start(self, path: Path, track: int = 0) -> None:
        """Look at the file at `path`, at its sound track number `track`. One that is still being looked at is forgotten."""
        self._stop_look()
        self._cancel_look = self._run(lambda _work: _probe(path, track), self, self._find, self._refuse)

    def stop(self) -> None:
        """Forget everything that is under way."""
        self._stop_look()
        cancel, self._cancel_scan = self._cancel_scan, None
        if cancel is not None:
            cancel()

    def _stop_look(self) -> None:
        cancel, self._cancel_look = self._cancel_look, None
        if cancel is not None:
            cancel()

    def _find(self, info: VoiceInfo) -> None:
        self._cancel_look = None
        self.stop()
        self.found.emit(info)
        self._cancel_scan = self._run(
            lambda work: _scan(info, self._cache_dir, work), self, self._complete, self._break, self.grown.emit
        )

    def _refuse(self, error: OmniHumanError) -> None:
        self._cancel_look = None
        self.refused.emit(error)

    def _complete(self, waveform: Waveform) -> None:
        self._cancel_scan = None
        self.grown.emit(waveform)

    def _break(self, error: OmniHumanError) -> None:
        self._cancel_scan = None
        self.broken.emit(error)
