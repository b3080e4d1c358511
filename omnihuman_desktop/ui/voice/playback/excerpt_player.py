"""Plays the excerpt sample for sample, as it is in the file that is sent.

A media player would follow a clock, and stretch or drop samples to do so; here the audio output gets them unchanged.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from omnihuman_desktop.ui.runtime.audio_devices import find_output, id_of, import_multimedia
from omnihuman_desktop.ui.voice.playback.audio_sink import AudioSink

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.pcm import PcmSound
    from omnihuman_desktop.ui.runtime.background import Run, Work

FRAME_MS = 16

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""The playback speeds, as factors; the pitch stays the same."""


class ExcerptPlayer(QObject):
    """Plays one file at a time.

    `started`, then `position_changed` once a frame with the position in the file, in milliseconds, then `stopped`.
    `failed` follows `stopped` if the file can't be played. Without an audio output, `silent` comes with `started`, and the
    position advances all the same. `rerouted`: the output has changed, and playback continues on the new one at the same
    position. QtMultimedia is imported in a worker thread when the first file is played.
    """

    started = Signal()
    position_changed = Signal(int)
    stopped = Signal()
    failed = Signal()
    silent = Signal()
    rerouted = Signal()

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._path: Path | None = None
        self._samples: PcmSound | None = None
        self._speed, self._looping, self._output_id = 1.0, False, ""
        self._at_ms = 0.0
        self._cancel: Callable[[], None] | None = None
        self._devices: QMediaDevices | None = None
        self._sink: AudioSink | None = None
        self._silent_start_s = 0.0
        self._frame_timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frame_timer.timeout.connect(self._advance)

    @property
    def active(self) -> bool:
        """Whether a file is playing or being loaded."""
        return self._path is not None

    @property
    def speed(self) -> float:
        """The playback speed, as a factor."""
        return self._speed

    @property
    def position_ms(self) -> float:
        """The position in the file, in milliseconds."""
        return self._at_ms

    def play(self, path: Path, from_ms: float = 0) -> None:
        """Play the file at `path`, starting at `from_ms`."""
        self.stop()
        self._path, self._at_ms = path, from_ms
        self._load(None)

    def stop(self) -> None:
        """Stop playing at once."""
        if self._path is None:
            return
        self._stop_sound()
        self._path = self._samples = None
        self.stopped.emit()

    def set_looping(self, looping: bool) -> None:
        """Set whether playback starts again at the end, without a gap."""
        self._looping = looping
        if self._sink is not None:
            self._sink.looping = looping

    def set_speed(self, speed: float) -> None:
        """Set the speed; what is playing continues from its position."""
        if speed != self._speed:
            self._speed = speed
            self._restart()

    def set_output(self, device_id: str) -> None:
        """Set the audio output by its id; the system's default output if the id is empty or unknown."""
        if device_id != self._output_id:
            self._output_id = device_id
            self._restart()

    # --- playback -----------------------------------------------------------------------------------------------------

    def _load(self, shape: tuple[int, int] | None) -> None:
        path, speed = self._path, self._speed
        if path is None:
            return
        first = self._devices is None

        def load(work: Work) -> PcmSound:
            from omnihuman_desktop.media.audio.pcm import read_pcm_sound

            if first:
                import_multimedia(work)
            return read_pcm_sound(path, speed, shape)

        self._cancel = self._run(load, self, self._start, self._fail)

    def _restart(self) -> None:
        if self._path is not None and self._samples is not None:
            self._stop_sound()
            self._load(None)

    def _stop_sound(self) -> None:
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()
        self._frame_timer.stop()
        self._close_sink()

    def _close_sink(self) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.close()

    def _start(self, samples: PcmSound) -> None:
        self._cancel = None
        self._watch_devices()
        device = find_output(self._output_id)
        if device is not None:
            shape = AudioSink.shape_for(device, samples)
            if shape is not None:
                self._load(shape)
                return
        again, self._samples = self._samples is not None, samples
        self._open_sink(device, samples)
        if not again:
            self.started.emit()
        if self._sink is None:
            self.silent.emit()
        self._frame_timer.start()

    def _open_sink(self, device: QAudioDevice | None, samples: PcmSound) -> None:
        self._close_sink()
        self._silent_start_s = time.monotonic() - self._at_ms / 1000 / self._speed
        if device is not None:
            self._sink = AudioSink(device, samples, self._at_ms, looping=self._looping, parent=self)

    def _watch_devices(self) -> None:
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._follow_devices)

    def _follow_devices(self) -> None:
        if self._samples is None or not self._frame_timer.isActive():
            return
        device = find_output(self._output_id)
        now, then = id_of(device) if device else "", self._sink.device_id if self._sink else ""
        if now != then:
            self._reroute()

    def _reroute(self) -> None:
        # Load again: the new output may need another sample rate or other channels.
        self._restart()
        self.rerouted.emit()

    def _advance(self) -> None:
        samples, sink = self._samples, self._sink
        if samples is None:
            return
        if sink is None:
            self._advance_silently(samples)
            return
        sink.feed()
        if sink.broken:
            self._handle_broken_sink(sink, samples)
            return
        self._at_ms = sink.position_ms
        self.position_changed.emit(round(self._at_ms))
        if sink.ended:
            self.stop()

    def _handle_broken_sink(self, sink: AudioSink, samples: PcmSound) -> None:
        """Handle a broken output. One that never played counts as none, even if the system lists it."""
        if not sink.has_played:
            self._open_sink(None, samples)
            self.silent.emit()
            return
        # The sound server ends the stream before it updates its list of outputs; two frames later the list is right.
        self._frame_timer.stop()
        QTimer.singleShot(2 * FRAME_MS, self, self._reroute)

    def _advance_silently(self, samples: PcmSound) -> None:
        self._at_ms = (time.monotonic() - self._silent_start_s) * 1000 * self._speed
        if self._at_ms >= samples.length_ms:
            if not self._looping:
                self.stop()
                return
            self._at_ms, self._silent_start_s = 0.0, time.monotonic()
        self.position_changed.emit(round(self._at_ms))

    def _fail(self, error: OmniHumanError) -> None:
        del error
        self._cancel = None
        self.stop()
        self.failed.emit()
