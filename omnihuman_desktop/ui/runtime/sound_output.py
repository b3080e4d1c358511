"""Where a player's sound goes: to an output that may change, vanish or fall silent without a word while it plays."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import Shiboken

from omnihuman_desktop.ui.runtime.audio_devices import find_output

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtMultimedia import QAudioDevice, QAudioOutput, QMediaPlayer

STALL_S = 2.0
"""A player that does not advance for this long waits for its sound's output: Qt does not always report that one is gone."""

_LOOK_MS = 500


class SoundOutput:
    """The sound output of `player`. `reread` makes the player continue where it is with a newly opened output."""

    def __init__(self, player: QMediaPlayer, parent: QObject, reread: Callable[[], None]) -> None:
        self._player, self._parent, self._reread = player, parent, reread
        self._volume, self._muted = 1.0, False
        self._audio: QAudioOutput | None = None
        self._attach(None)
        self._position_ms, self._since_s, self._has_reread = -1, 0.0, False
        self._timer = QTimer(parent, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        player.playingChanged.connect(self._follow_playing)

    @property
    def attached(self) -> bool:
        """Whether the player waits for an output; it keeps the time itself where there is none."""
        return self._audio is not None

    @property
    def muted(self) -> bool:
        """Whether the sound is muted."""
        return self._muted

    def set(self, volume: float, *, muted: bool) -> None:
        """Set the perceived volume, 0..1, and whether the sound is muted."""
        self._volume, self._muted = volume, muted
        if self._audio is not None:
            # Perceived loudness follows about the third power, so that the middle of the slider sounds half as loud.
            self._audio.setVolume(volume**3)
            self._audio.setMuted(muted)

    def follow(self, device_id: str) -> None:
        """Use the output with this id, or the system's; play on in silence where there is none."""
        self._has_reread = False
        device = find_output(device_id)
        if device is None:
            self.detach()
        elif self._audio is None:
            self._attach(device)
        else:
            self._audio.setDevice(device)

    def detach(self) -> None:
        """Play on without an output."""
        audio, self._audio = self._audio, None
        if audio is not None:
            # Its destructor takes it from the player. Taken from here, the player would wait for the sound's thread while this
            # one keeps the interpreter to itself, and that thread may wait for it with a message for the log.
            audio.deleteLater()

    def look(self) -> None:
        """Look whether the player still advances. An output that keeps it waiting is opened again, then done without."""
        position_ms, now_s = self._player.position(), time.monotonic()
        if position_ms != self._position_ms or self._audio is None or not self._player.hasAudio():
            self._position_ms, self._since_s = position_ms, now_s
        elif now_s - self._since_s >= STALL_S:
            self._since_s = now_s
            if self._has_reread:
                self.detach()
            else:
                self._has_reread = True
                self._reread()

    def destroy(self) -> None:
        """Destroy the output; the player has been destroyed before."""
        Shiboken.delete(self._timer)
        audio, self._audio = self._audio, None
        if audio is not None:
            Shiboken.delete(audio)

    def _follow_playing(self, playing: bool) -> None:
        self._position_ms, self._has_reread = -1, False
        if playing:
            self._timer.start()
        else:
            self._timer.stop()

    def _attach(self, device: QAudioDevice | None) -> None:
        from PySide6.QtMultimedia import QAudioOutput

        self._audio = QAudioOutput(self._parent) if device is None else QAudioOutput(device, self._parent)
        # The first time that Qt calls a method which Python could override, it looks for one, under the interpreter's lock. The
        # sound's thread would do so when it ends, with a lock of Qt's in its hands that the window may be waiting for.
        QObject.disconnect(self._audio.deviceChanged.connect(_ignore))
        self.set(self._volume, muted=self._muted)
        self._player.setAudioOutput(self._audio)


def _ignore() -> None:
    """Do nothing."""
