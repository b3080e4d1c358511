"""An open microphone that delivers blocks of 16-bit samples."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

RATE = 48_000
BUFFER_MS = 2000
"""The buffer length: how long the window's thread may be busy before samples are lost."""

STALL_S = 3.0
"""A microphone that delivers nothing for this long counts as disconnected, since some systems report no error."""

FULL_SCALE = 32_768


class Microphone(QObject):
    """Open until `close`. `heard` carries each block of 16-bit samples, channels interleaved."""

    heard = Signal(bytes)

    def __init__(self, device: QAudioDevice, parent: QObject) -> None:
        from PySide6.QtMultimedia import QAudioSource, QtAudio

        super().__init__(parent)
        self._format = _choose_format(device)
        self.rate, self.channels = self._format.sampleRate(), self._format.channelCount()
        self._stopped = QtAudio.State.StoppedState
        self._moved_s = time.monotonic()
        self._source = QAudioSource(device, self._format, self)
        self._source.setBufferSize(self._format.bytesForDuration(BUFFER_MS * 1000))
        self._stream: QIODevice | None = self._source.start()
        if self._stream is not None:
            self._stream.readyRead.connect(self.read)

    @property
    def broken(self) -> bool:
        """Whether the microphone is disconnected or delivers nothing."""
        stalled = time.monotonic() - self._moved_s > STALL_S
        return self._stream is None or stalled or self._source.state() is self._stopped

    def read(self) -> None:
        """Read what has arrived, and emit `heard`."""
        if self._stream is None:
            return
        block = self._stream.readAll().data()
        if block:
            self._moved_s = time.monotonic()
            self.heard.emit(_to_16_bit(bytes(block), self._format))

    def close(self) -> None:
        """Close the microphone."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.readyRead.disconnect(self.read)
        self._source.stop()
        self.deleteLater()


def peak(block: bytes) -> float:
    """Return the peak of a 16-bit `block`, 0..1."""
    samples = memoryview(block).cast("h")
    return max(*samples, -min(samples)) / FULL_SCALE if len(samples) else 0.0


def _choose_format(device: QAudioDevice) -> QAudioFormat:
    """Return 48 kHz mono 16-bit, or the nearest format that the device supports."""
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


def _to_16_bit(block: bytes, sample_format: QAudioFormat) -> bytes:
    from PySide6.QtMultimedia import QAudioFormat

    kind = QAudioFormat.SampleFormat
    if sample_format.sampleFormat() is kind.Int16:
        return block
    import numpy as np

    if sample_format.sampleFormat() is kind.Float:
        samples = np.clip(np.frombuffer(block, "<f4").astype(float), -1, 1) * (FULL_SCALE - 1)
    elif sample_format.sampleFormat() is kind.Int32:
        samples = np.frombuffer(block, "<i4") / 65_536
    else:
        samples = (np.frombuffer(block, "u1").astype(float) - 128) * 256
    return bytes(samples.astype("<i2").tobytes())
