"""Probes a voice file, then decodes it for its waveform, in the background."""

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
        # The draft remembers a track that the file no longer has.
        if error.kind is not Kind.VOICE_TRACK_MISSING:
            raise
        return probe_voice(path)


def _scan(info: VoiceInfo, cache_dir: Path, work: Work) -> Waveform:
    from omnihuman_desktop.media.audio.waveform_scan import scan_voice

    return scan_voice(info.path, work.report, lambda: work.cancelled, info, cache_dir=cache_dir)


class VoiceLoader(QObject):
    """Loads one voice at a time.

    `found` carries the `VoiceInfo` of a usable file, `grown` its `Waveform` repeatedly while it is decoded, the last time
    complete. `refused` carries the error of an unusable file; the voice before it stays and is decoded on. `broken` carries
    the error that ended decoding.
    """

    found = Signal(object)
    refused = Signal(object)
    grown = Signal(object)
    broken = Signal(object)

    def __init__(self, run: Run, cache_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._cache_dir = cache_dir
        self._cancel_probe: Callable[[], None] | None = None
        self._cancel_scan: Callable[[], None] | None = None

    @property
    def is_reading(self) -> bool:
        """Whether a file is being probed."""
        return self._cancel_probe is not None

    def start(self, path: Path, track: int = 0) -> None:
        """Probe audio track number `track` of the file at `path`; an earlier probe is cancelled."""
        self._stop_probe()
        self._cancel_probe = self._run(lambda _work: _probe(path, track), self, self._begin_scan, self._refuse)

    def stop(self) -> None:
        """Cancel all work."""
        self._stop_probe()
        cancel, self._cancel_scan = self._cancel_scan, None
        if cancel is not None:
            cancel()

    def _stop_probe(self) -> None:
        cancel, self._cancel_probe = self._cancel_probe, None
        if cancel is not None:
            cancel()

    def _begin_scan(self, info: VoiceInfo) -> None:
        self._cancel_probe = None
        self.stop()
        self.found.emit(info)
        self._cancel_scan = self._run(
            lambda work: _scan(info, self._cache_dir, work), self, self._complete, self._break, self.grown.emit
        )

    def _refuse(self, error: OmniHumanError) -> None:
        self._cancel_probe = None
        self.refused.emit(error)

    def _complete(self, waveform: Waveform) -> None:
        self._cancel_scan = None
        self.grown.emit(waveform)

    def _break(self, error: OmniHumanError) -> None:
        self._cancel_scan = None
        self.broken.emit(error)
