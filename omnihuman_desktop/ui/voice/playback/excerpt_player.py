"""Plays the excerpt: the very samples of the file that is sent, one after the other, and nothing else.

A media player would keep to a clock, and stretch or leave out samples to do so; here they go to the sound card as they stand.
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
"""The speeds that an excerpt can be heard at, as factors; the pitch stays."""


class ExcerptPlayer(QObject):
    """`started`, then `position_changed` once a frame with the milliseconds since the file's start, then `stopped`.

    `failed` comes instead, or in between, where the file can't be played. Where the computer has no sound output,
    `silent` comes with `started`, and time passes all the same. `rerouted`: the output has vanished, and another one
    has taken over in the same place. QtMultimedia is fetched, in a worker, when the first excerpt is played.
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
        self._card: AudioSink | None = None
        self._silent_since = 0.0
        self._frames = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._go_on)

    @property
    def active(self) -> bool:
        """Whether something plays, or is about to."""
        return self._path is not None

    @property
    def speed(self) -> float:
        """The speed as a factor."""
        return self._speed

    @property
    def position_ms(self) -> float:
        """Where it plays, in milliseconds of the file."""
        return self._at_ms

    def play(self, path: Path, from_ms: float = 0) -> None:
        """Play the file at `path` from `from_ms` on."""
        self.stop()
        self._path, self._at_ms = path, from_ms
        self._load(None)

    def stop(self) -> None:
        """Stop at once, if something plays."""
        if self._path is None:
            return
        self._silence()
        self._path = self._samples = None
        self.stopped.emit()

    def set_looping(self, looping: bool) -> None:
        """Begin again at the end, from now on, without a gap."""
        self._looping = looping
        if self._card is not None:
            self._card.looping = looping

    def set_speed(self, speed: float) -> None:
        """Play at `speed` from now on; what plays goes on from its place."""
        if speed != self._speed:
            self._speed = speed
            self._begin_again()

    def set_output(self, device_id: str) -> None:
        """Play through the output with this id, or through the system's where it is empty or not there."""
        if device_id != self._output_id:
            self._output_id = device_id
            self._begin_again()

    # --- inside -------------------------------------------------------------------------------------------------------

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

        self._cancel = self._run(load, self, self._take, self._fail)

    def _begin_again(self) -> None:
        if self._path is not None and self._samples is not None:
            self._silence()
            self._load(None)

    def _silence(self) -> None:
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()
        self._frames.stop()
        self._drop_card()

    def _drop_card(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            card.close()

    def _take(self, samples: PcmSound) -> None:
        self._cancel = None
        self._watch_devices()
        device = find_output(self._output_id)
        if device is not None:
            shape = AudioSink.shape_for(device, samples)
            if shape is not None:
                self._load(shape)
                return
        again, self._samples = self._samples is not None, samples
        self._open(device, samples)
        if not again:
            self.started.emit()
        if self._card is None:
            self.silent.emit()
        self._frames.start()

    def _open(self, device: QAudioDevice | None, samples: PcmSound) -> None:
        self._drop_card()
        self._silent_since = time.monotonic() - self._at_ms / 1000 / self._speed
        if device is not None:
            self._card = AudioSink(device, samples, self._at_ms, looping=self._looping, parent=self)

    def _watch_devices(self) -> None:
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._follow_devices)

    def _follow_devices(self) -> None:
        if self._samples is None or not self._frames.isActive():
            return
        device = find_output(self._output_id)
        now, then = id_of(device) if device else "", self._card.device_id if self._card else ""
        if now != then:
            self._reroute()

    def _reroute(self) -> None:
        # What has another shape than the new output takes is made anew.
        self._begin_again()
        self.rerouted.emit()

    def _go_on(self) -> None:
        samples, card = self._samples, self._card
        if samples is None:
            return
        if card is None:
            self._pass_time(samples)
            return
        card.feed()
        if card.broken:
            self._leave(card, samples)
            return
        self._at_ms = card.position_ms
        self.position_changed.emit(round(self._at_ms))
        if card.ended:
            self.stop()

    def _leave(self, card: AudioSink, samples: PcmSound) -> None:
        """The output does not play any more; where it never did, there is none, whatever the system's list says."""
        if not card.has_played:
            self._open(None, samples)
            self.silent.emit()
            return
        # The sound server says so before it says which outputs are left: the frame after the next knows.
        self._frames.stop()
        QTimer.singleShot(2 * FRAME_MS, self, self._reroute)

    def _pass_time(self, samples: PcmSound) -> None:
        self._at_ms = (time.monotonic() - self._silent_since) * 1000 * self._speed
        if self._at_ms >= samples.length_ms:
            if not self._looping:
                self.stop()
                return
            self._at_ms, self._silent_since = 0.0, time.monotonic()
        self.position_changed.emit(round(self._at_ms))

    def _fail(self, error: OmniHumanError) -> None:
        del error
        self._cancel = None
        self.stop()
        self.failed.emit()
