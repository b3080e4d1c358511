"""Connects the player with the canvas and the transport bars: volume, full screen, in and out points, and keys."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from omnihuman_desktop.ui.stage.control_bars import ControlBars
from omnihuman_desktop.ui.stage.controls import tenths, timecode
from omnihuman_desktop.ui.stage.keys import command_for
from omnihuman_desktop.ui.stage.playback_commands import PlaybackCommands

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.media.video.frames import FrameTimes, Part
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
    from omnihuman_desktop.ui.stage.canvas import Canvas
    from omnihuman_desktop.ui.stage.controls import Controls
    from omnihuman_desktop.ui.stage.full_screen import FullScreen
    from omnihuman_desktop.ui.stage.snapshot import Snapshots

_VOLUME_STEP = 0.05
_NEIGHBOUR_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PlayerView(PlaybackCommands):
    """Connects a `MediaPlayer`, the `Controls` and the `Canvas`, none of which knows the others.

    `notified` carries a short message for the creator, `neighbour_requested` how many rows further down in the list.
    """

    play_started = Signal()
    volume_changed = Signal(float)
    sound_changed = Signal(float, bool)
    """The volume and whether the sound is muted, whoever changed it."""
    notified = Signal(str)
    neighbour_requested = Signal(int)
    compare_requested = Signal()

    def __init__(self, run: Run, player: MediaPlayer, controls: Controls, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(player, parent)
        self._run, self._canvas = run, canvas
        self._bars = ControlBars(player, controls)
        self._window: QWidget = parent
        self._full_screen: FullScreen | None = None
        self._resumes = False
        self._volume, self._muted = 1.0, False
        self._wire_player()
        self._wire_controls(controls)
        canvas.clicked.connect(self.toggle)
        canvas.double_clicked.connect(self._double_clicked)
        self._wire_mouse(canvas, controls)
        self.set_volume(1.0)

    @property
    def volume(self) -> float:
        """The perceived volume, 0..1."""
        return self._volume

    @property
    def full_screen(self) -> FullScreen | None:
        """The full-screen window; None while it is closed."""
        return self._full_screen

    def marked(self) -> tuple[FrameTimes | None, Part | None]:
        """Return the frames of the video, where they are known, and the part between the in and out points, if set."""
        frames = self._player.frames
        return frames, self._marks.part(frames)

    def show_video(self, video: Path, start_ms: int = 0) -> None:
        """Load `video` and show its frame at `start_ms`, unless it is loaded already. If one is playing, it plays, too."""
        if self._player.path == video:
            return
        plays_on = self._player.playing
        self._forget_video()
        self._player.load(video, start_ms)
        if plays_on:
            self._player.play()

    def drop_video(self) -> None:
        """Stop, and close the file."""
        self.leave_full_screen()
        if self._player.path is not None:
            self._player.unload()
        self._forget_video()

    def release(self) -> None:
        """Stop, and end the player's threads."""
        self.drop_video()
        self._player.release()

    def set_volume(self, volume: float) -> None:
        """Set the perceived volume, 0..1. `volume_changed` is not emitted: it reports the creator's own changes."""
        self._set_sound(min(max(0.0, volume), 1.0), muted=self._muted)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Run the key's command. Return False if it has none or no video is loaded."""
        command = command_for(event)
        if command is None or not (self._player.ready or event.key() in _NEIGHBOUR_KEYS):
            return False
        command(self)
        return True

    # --- commands of keys and buttons --------------------------------------------------------------------------------

    def change_volume(self, steps: int) -> None:
        """Change the volume by `steps`; negative is quieter."""
        self._choose_volume(min(max(0.0, round(self._volume + steps * _VOLUME_STEP, 2)), 1.0))

    def toggle_mute(self) -> None:
        """Mute or unmute."""
        self._set_sound(self._volume, muted=not self._muted)

    def show_neighbour(self, rows: int) -> None:
        """Show the task `rows` further down in the list; negative is up."""
        self.neighbour_requested.emit(rows)

    def compare(self) -> None:
        """Compare the take that is shown with the one that was shown before."""
        self.leave_full_screen()
        self.compare_requested.emit()

    def enter_full_screen(self) -> None:
        """Open the full-screen window, or close it."""
        if self._full_screen is not None:
            self.leave_full_screen()
            return
        if not self._player.ready:
            return
        from omnihuman_desktop.ui.stage.full_screen import FullScreen

        full_screen = FullScreen(self._run, self._player.frame, self.handle_key, self._window)
        full_screen.left.connect(self._forget_full_screen)
        full_screen.canvas.clicked.connect(self.toggle)
        full_screen.canvas.double_clicked.connect(self.toggle)
        self._player.frame_changed.connect(full_screen.canvas.update)
        self._snapshots.notified.connect(full_screen.show_message)
        self._wire_mouse(full_screen.canvas, full_screen.controls)
        self._full_screen = full_screen
        self._wire_controls(full_screen.controls)
        self._bars.add(full_screen.controls, self.marked()[1])
        self._set_sound(self._volume, muted=self._muted)
        full_screen.setGeometry(self._window.screen().geometry())
        full_screen.showFullScreen()

    def leave_full_screen(self) -> None:
        """Close the full-screen window."""
        if self._full_screen is not None:
            self._full_screen.close()

    @cached_property
    def _snapshots(self) -> Snapshots:
        from omnihuman_desktop.ui.stage.snapshot import Snapshots

        snapshots = Snapshots(self._run, self)
        snapshots.notified.connect(self.notified)
        return snapshots

    def take_snapshot(self) -> None:
        """Save the current frame as PNG beside the video, and copy it; `notified` says where."""
        player = self._player
        image, video = player.frame(), player.path
        if image is not None and video is not None:
            time = timecode(player.frames, player.frame_index) if player.frames else tenths(player.position_ms)
            self._snapshots.take(image, video, time)

    # --- connections --------------------------------------------------------------------------------------------------

    def _wire_player(self) -> None:
        player = self._player
        player.frame_changed.connect(self._canvas.update)
        player.frames_read.connect(self._show_marks)
        player.playing_changed.connect(self._follow_playing)
        player.failed.connect(self.leave_full_screen)
        self._marks.changed.connect(self._show_marks)

    def _wire_controls(self, controls: Controls) -> None:
        controls.play_toggled.connect(self.toggle)
        controls.position_chosen.connect(self._player.seek)
        controls.scrub_started.connect(self._scrub)
        controls.scrub_ended.connect(self._scrubbed)
        controls.loop_toggled.connect(self.toggle_loop)
        controls.speed_chosen.connect(self._player.set_speed)
        controls.volume_chosen.connect(self._choose_volume)
        controls.mute_toggled.connect(self.toggle_mute)
        controls.full_screen_requested.connect(self.enter_full_screen)
        controls.command_requested.connect(lambda command: command(self))

    def _wire_mouse(self, canvas: Canvas, controls: Controls) -> None:
        canvas.wheel_turned.connect(lambda notches: self.change_volume(notches) if self._player.ready else None)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(
            lambda at: controls.more_button.menu().popup(canvas.mapToGlobal(at)) if self._player.ready else None
        )

    def _forget_full_screen(self) -> None:
        self._full_screen = None
        self._bars.keep_first()

    def _forget_video(self) -> None:
        self._bars.show_nothing()
        self._marks.clear()

    def _show_marks(self) -> None:
        _frames, part = self.marked()
        self._player.set_part(part)
        self._bars.show_part(part)

    def _follow_playing(self, playing: bool) -> None:
        if playing:
            self.play_started.emit()

    def _scrub(self) -> None:
        self._resumes = self._player.playing
        self._player.pause()

    def _scrubbed(self) -> None:
        self._bars.show_position(self._player.position_ms)
        if self._resumes:
            self._player.play()

    def _double_clicked(self) -> None:
        # The first of the two clicks has already toggled playback.
        self.toggle()
        self.enter_full_screen()

    def _choose_volume(self, volume: float) -> None:
        self._set_sound(volume, muted=False)
        self.volume_changed.emit(volume)

    def _set_sound(self, volume: float, *, muted: bool) -> None:
        self._volume, self._muted = volume, muted
        self._player.set_sound(volume, muted=muted)
        self._bars.show_sound(volume, muted=muted)
        self.sound_changed.emit(volume, muted)
