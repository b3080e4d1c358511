"""One open microphone: blocks of 16-bit samples as they come, and how loud they are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

RATE = 48_000
AHEAD_MS = 2000
"""How long the window's thread may be busy before a sample is lost."""

STALL_S = 3.0
"""A microphone that gives nothing for so long has gone, although nothing says so."""

FULL_SCALE = 32_768


class Microphone(QObject):
    """Open from the start until `close`. `heard` carries each block, 16-bit, channels interleaved."""

    heard = Signal(bytes)

    def __init__(self, device: QAudioDevice, parent: QObject) -> None:
        from PySide6.QtMultimedia import QAudioSource, QtAudio

        super().__init__(parent)
        self._shape = _choose_format(device)
        self.rate, self.channels = self._shape.sampleRate(), self._shape.channelCount()
        self._stopped = QtAudio.State.StoppedState
        self._moved_s = time.monotonic()
        self._source = QAudioSource(device, self._shape, self)
        self._source.setBufferSize(self._shape.bytesForDuration(AHEAD_MS * 1000))
        self._line: QIODevice | None = self._source.start()
        if self._line is not None:
            self._line.readyRead.connect(self.read)

    @property
    def broken(self) -> bool:
        """Whether the microphone has gone, or gives nothing."""
        stalled = time.monotonic() - self._moved_s > STALL_S
        return self._line is None or stalled or self._source.state() is self._stopped

    def read(self) -> None:
        """Take what has come until now."""
        if self._line is None:
            return
        block = self._line.readAll().data()
        if block:
            self._moved_s = time.monotonic()
            self.heard.emit(_to_16_bit(bytes(block), self._shape))

    def close(self) -> None:
        """Let go of the microphone."""
        line, self._line = self._line, None
        if line is not None:
            line.readyRead.disconnect(self.read)
        self._source.stop()
        self.deleteLater()


def peak(block: bytes) -> float:
    """How loud the loudest sample of `block` is, 0..1."""
    samples = memoryview(block).cast("h")
    return max(*samples, -min(samples)) / FULL_SCALE if len(samples) else 0.0


def _choose_format(device: QAudioDevice) -> QAudioFormat:
    """48 kHz, one channel, 16 bits; else the nearest that the device has."""
    from PySide6.QtMultimedia import QAudioFormat

    preferred = device.preferredFormat()
    channels = min(2, max(1, preferred.channelCount()))
    for rate, count in ((RATE, 1), (preferred.sampleRate(), 1), (RATE, channels), (preferred.sampleRate(), channels)):
        wanted = QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(count)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isFormatSupported(wanted):
            return wanted
    return preferred


def _to_16_bit(block: bytes, shape: QAudioFormat) -> bytes:
    from PySide6.QtMultimedia import QAudioFormat

    kind = QAudioFormat.SampleFormat
    if shape.sampleFormat() is kind.Int16:
        return block
    import numpy as np

    if shape.sampleFormat() is kind.Float:
        samples = np.clip(np.frombuffer(block, "<f4").astype(float), -1, 1) * (FULL_SCALE - 1)
    elif shape.sampleFormat() is kind.Int32:
        samples = np.frombuffer(block, "<i4") / 65_536
    else:
        samples = (np.frombuffer(block, "u1").astype(float) - 128) * 256
    return bytes(samples.astype("<i2").tobytes())
