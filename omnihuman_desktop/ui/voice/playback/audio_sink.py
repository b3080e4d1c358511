"""Playable on their way to one sound output."""

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
"""How much lies in the output's buffer: as long may the window's thread be busy without a gap."""

STALL_S = 2.0
"""An output that takes nothing for so long has gone, although nothing says so."""

TAIL_MS = 250
"""How much silence follows the last sample: when the output has taken it all, the last sample has been heard."""


class AudioSink(QObject):
    """Plays `samples` from `from_ms` on through `device`: call `feed` once a frame until `ended` or `broken`."""

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
        self._rounds, self._written = 0, 0
        self._tail = TAIL_MS * samples.rate // 1000 * samples.frame_bytes
        self._stopped = QtAudio.State.StoppedState
        self._seen, self._moved_s = -1, time.monotonic()
        self._sink = QAudioSink(device, _format(samples.rate, samples.channels), self)
        self._sink.setBufferSize(AHEAD_MS * samples.rate // 1000 * samples.frame_bytes)
        self._line: QIODevice | None = self._sink.start()
        self.feed()

    @staticmethod
    def shape_for(device: QAudioDevice, samples: PcmSound) -> tuple[int, int] | None:
        """The rate and the channels that `device` wants instead of those of `samples`; None where it takes them."""
        preferred = device.preferredFormat()
        shape = preferred.sampleRate(), min(2, preferred.channelCount())
        taken = device.isFormatSupported(_format(samples.rate, samples.channels))
        return None if taken or shape == (samples.rate, samples.channels) else shape

    @property
    def broken(self) -> bool:
        """Whether the output has gone, or takes nothing."""
        stalled = time.monotonic() - self._moved_s > STALL_S
        return self._line is None or stalled or self._sink.state() is self._stopped

    @property
    def has_played(self) -> bool:
        """Whether the output has taken anything."""
        return self._taken() > 0

    @property
    def position_ms(self) -> float:
        """Which place of the file is heard now."""
        samples = self._samples
        frame = self._first + self._taken()
        if self._next < len(samples.data) or self.looping:
            frame %= self._frames
        else:
            frame = min(frame - self._rounds * self._frames, self._frames)
        return max(0, frame) * 1000 * samples.speed / samples.rate

    @property
    def ended(self) -> bool:
        """Whether the last sample was heard."""
        return self._next >= len(self._samples.data) + self._tail and self._sink.bytesFree() >= self._sink.bufferSize()

    def feed(self) -> None:
        """Fill the output's buffer."""
        if self._line is None or self._sink.state() is self._stopped:
            return
        taken = self._taken()
        if taken != self._seen:
            self._seen, self._moved_s = taken, time.monotonic()
        room = self._sink.bytesFree() // self._samples.frame_bytes * self._samples.frame_bytes
        while room > 0:
            block = self._following(room)
            written = int(self._line.write(block)) if block else 0
            if written <= 0:
                return
            self._next += written
            self._written += written
            room -= written

    def close(self) -> None:
        """Be silent at once."""
        self._line = None
        self._sink.reset()
        self._sink.stop()
        self.deleteLater()

    def _taken(self) -> int:
        """How many samples the output has taken since it began."""
        lying = self._sink.bufferSize() - self._sink.bytesFree()
        return max(0, self._written - lying) // self._samples.frame_bytes

    def _following(self, room: int) -> bytes:
        data = self._samples.data
        if self._next >= len(data) and self.looping:
            self._next, self._rounds = 0, self._rounds + 1
        block = data[self._next : self._next + room]
        if block:
            return block
        return bytes(min(room, max(0, len(data) + self._tail - self._next)))


def _format(rate: int, channels: int) -> QAudioFormat:
    from PySide6.QtMultimedia import QAudioFormat

    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(channels)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
