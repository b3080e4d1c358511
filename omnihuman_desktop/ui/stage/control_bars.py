"""Several transport bars that show the same: the stage's, and that of full screen while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omnihuman_desktop.media.video.frames import FrameTimes, Part
    from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
    from omnihuman_desktop.ui.stage.controls import Controls


class ControlBars:
    """Shows the state of `player` in each bar."""

    def __init__(self, player: MediaPlayer, first: Controls) -> None:
        self._player = player
        self._bars = [first]
        player.loaded.connect(self._show_loaded)
        player.duration_changed.connect(self._show_duration)
        player.position_changed.connect(self.show_position)
        player.playing_changed.connect(self._show_playing)
        player.speed_changed.connect(self._show_speed)
        player.loop_changed.connect(self._show_loop)
        player.frame_changed.connect(self._show_frame)
        player.frames_read.connect(self._show_frames)

    def add(self, bar: Controls, part: Part | None) -> None:
        """Let `bar` show what the others do."""
        self._bars.append(bar)
        self._show_loaded()
        self._show_duration(self._player.duration_ms)
        self.show_position(self._player.position_ms)
        self._show_playing(self._player.playing)
        self._show_speed(self._player.speed)
        self._show_loop(self._player.loops)
        self._show_frames()
        self.show_part(part)

    def keep_first(self) -> None:
        """Forget all bars but the first, since they are closed."""
        del self._bars[1:]

    def show_nothing(self) -> None:
        """Disable what needs a video."""
        for bar in self._bars:
            bar.set_available(available=False)

    def show_part(self, part: Part | None) -> None:
        """Show the marked part."""
        for bar in self._bars:
            bar.set_part((part.start_us // 1000, part.end_us // 1000) if part else None)

    def show_sound(self, volume: float, *, muted: bool) -> None:
        """Show the volume, 0..1, and whether the sound is muted."""
        for bar in self._bars:
            bar.set_sound(volume, muted=muted)

    def show_position(self, position_ms: int) -> None:
        """Show the position, and the frame there."""
        for bar in self._bars:
            bar.set_position(position_ms)
        self._show_frame()

    def _show_loaded(self) -> None:
        for bar in self._bars:
            bar.set_available(available=True)

    def _show_duration(self, duration_ms: int) -> None:
        for bar in self._bars:
            bar.set_duration(duration_ms)

    def _show_playing(self, playing: bool) -> None:
        for bar in self._bars:
            bar.set_playing(playing=playing)

    def _show_speed(self, speed: float) -> None:
        for bar in self._bars:
            bar.set_speed(speed)

    def _show_loop(self, on: bool) -> None:
        for bar in self._bars:
            bar.set_loop(on=on)

    def _show_frame(self) -> None:
        frames: FrameTimes | None = self._player.frames
        if frames is not None:
            for bar in self._bars:
                bar.set_frame(self._player.frame_index)

    def _show_frames(self) -> None:
        for bar in self._bars:
            bar.set_frames(self._player.frames)
        self._show_frame()
