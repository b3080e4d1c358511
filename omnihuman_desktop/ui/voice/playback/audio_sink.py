"""Plays samples through one audio output, and reports its position."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from omnihuman_desktop.ui.runtime.audio_devices import id_of

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

    from omnihuman_desktop.media.audio.pcm import PcmSound

AHEAD_MS = 400
"""The length of the output's buffer: the window's thread may be busy for as long without a gap in the sound."""

STALL_S = 2.0
"""An output that accepts no samples for this long counts as gone: Qt does not always report it."""

TAIL_MS = 250
"""The length of the silence after the last sample: once the output has consumed it, the last sample has been heard."""


class AudioSink(QObject):
    """Plays `samples` through `device`, from `from_ms` in the file: call `feed` once a frame until `ended` or `broken`."""

    def __init__(self, device: QAudioDevice, samples: PcmSound, from_ms: float, *, looping: bool, parent: QObject) -> None:
        from PySide6.QtMultimedia import QAudioSink, QtAudio

        super().__init__(parent)
        self.looping = looping
        self.device_id = id_of(device)
        self._samples = samples
        self._frames = len(samples.data) // samples.frame_bytes
        first = int(from_ms / samples.speed * samples.rate / 1000)
        self._first = min(max(0, first), self._frames)
        self._next = self._first * samples.frame_bytes
        self._loops, self._written = 0, 0
        self._tail = TAIL_MS * samples.rate // 1000 * samples.frame_bytes
        self._stopped = QtAudio.State.StoppedState
        self._last_consumed, self._last_consumed_s = -1, time.monotonic()
        self._sink = QAudioSink(device, _format(samples.rate, samples.channels), self)
        self._sink.setBufferSize(AHEAD_MS * samples.rate // 1000 * samples.frame_bytes)
        self._io: QIODevice | None = self._sink.start()
        self.feed()

    @staticmethod
    def shape_for(device: QAudioDevice, samples: PcmSound) -> tuple[int, int] | None:
        """Return the rate and number of channels that `samples` must have for `device`; None if they need no conversion."""
        preferred = device.preferredFormat()
        shape = preferred.sampleRate(), min(2, preferred.channelCount())
        supported = device.isFormatSupported(_format(samples.rate, samples.channels))
        return None if supported or shape == (samples.rate, samples.channels) else shape

    @property
    def broken(self) -> bool:
        """Whether the output is gone, or accepts no more samples."""
        stalled = time.monotonic() - self._last_consumed_s > STALL_S
        return self._io is None or stalled or self._sink.state() is self._stopped

    @property
    def has_played(self) -> bool:
        """Whether the output has consumed any samples."""
        return self._consumed_frames() > 0

    @property
    def position_ms(self) -> float:
        """The position in the file that is heard now, in milliseconds."""
        samples = self._samples
        frame = self._first + self._consumed_frames()
        if self._next < len(samples.data) or self.looping:
            frame %= self._frames
        else:
            frame = min(frame - self._loops * self._frames, self._frames)
        return max(0, frame) * 1000 * samples.speed / samples.rate

    @property
    def ended(self) -> bool:
        """Whether the last sample has been heard."""
        return self._next >= len(self._samples.data) + self._tail and self._sink.bytesFree() >= self._sink.bufferSize()

    def feed(self) -> None:
        """Fill the output's buffer."""
        if self._io is None or self._sink.state() is self._stopped:
            return
        consumed = self._consumed_frames()
        if consumed != self._last_consumed:
            self._last_consumed, self._last_consumed_s = consumed, time.monotonic()
        free = self._sink.bytesFree() // self._samples.frame_bytes * self._samples.frame_bytes
        while free > 0:
            block = self._next_block(free)
            written = int(self._io.write(block)) if block else 0
            if written <= 0:
                return
            self._next += written
            self._written += written
            free -= written

    def close(self) -> None:
        """Stop at once."""
        self._io = None
        self._sink.reset()
        self._sink.stop()
        self.deleteLater()

    def _consumed_frames(self) -> int:
        """Return how many frames (one sample per channel) the output has consumed since it started."""
        queued = self._sink.bufferSize() - self._sink.bytesFree()
        return max(0, self._written - queued) // self._samples.frame_bytes

    def _next_block(self, free: int) -> bytes:
        data = self._samples.data
        if self._next >= len(data) and self.looping:
            self._next, self._loops = 0, self._loops + 1
        block = data[self._next : self._next + free]
        if block:
            return block
        return bytes(min(free, max(0, len(data) + self._tail - self._next)))


def _format(rate: int, channels: int) -> QAudioFormat:
    from PySide6.QtMultimedia import QAudioFormat

    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(channels)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
