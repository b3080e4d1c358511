"""Connects the player with the canvas and the transport bar: volume, full screen, snapshots and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.images.save import save_png
from omnihuman_desktop.ui.stage.controls import tenths
from omnihuman_desktop.ui.stage.full_screen import FullScreen
from omnihuman_desktop.ui.stage.keys import command_for
from omnihuman_desktop.ui.text.status_texts import describe_failure

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
    from omnihuman_desktop.ui.stage.canvas import Canvas
    from omnihuman_desktop.ui.stage.controls import Controls


class PlayerView(QObject):
    """Connects a `MediaPlayer`, the `Controls` and the `Canvas`, none of which knows the others."""

    play_started = Signal()
    volume_changed = Signal(float)
    notified = Signal(str)
    """A short message for the creator: where a snapshot was saved, or why not."""

    def __init__(self, run: Run, player: MediaPlayer, controls: Controls, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._run, self._player, self._controls, self._canvas = run, player, controls, canvas
        self._window: QWidget = parent
        self._full_screen: FullScreen | None = None
        self._resumes = False
        self._volume, self._muted = 1.0, False
        self._wire_player()
        self._wire_controls()
        self.set_volume(1.0)

    @property
    def volume(self) -> float:
        """The perceived volume, 0..1."""
        return self._volume

    @property
    def full_screen(self) -> FullScreen | None:
        """The full-screen window; None while it is closed."""
        return self._full_screen

    def show_video(self, video: Path) -> None:
        """Load `video` and show its first frame, unless it is loaded already."""
        if self._player.path != video:
            self._controls.set_available(available=False)
            self._player.load(video)

    def drop_video(self) -> None:
        """Stop, and close the file."""
        self.leave_full_screen()
        if self._player.path is not None:
            self._player.unload()
        self._controls.set_available(available=False)

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
        if command is None or not self._player.ready:
            return False
        command(self)
        return True

    # --- commands of keys and buttons --------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play or pause."""
        self._player.toggle()

    def seek_by(self, milliseconds: int) -> None:
        """Move the position by `milliseconds`; negative is back."""
        self._player.seek(self._player.position_ms + milliseconds)

    def step(self, frames: int) -> None:
        """Move the position by `frames`; negative is back."""
        self._player.step(frames)

    def change_speed(self, steps: int) -> None:
        """Change the speed by `steps`; negative is slower."""
        self._player.change_speed(steps)

    def toggle_mute(self) -> None:
        """Mute or unmute."""
        self._set_sound(self._volume, muted=not self._muted)

    def enter_full_screen(self) -> None:
        """Open the full-screen window."""
        if self._full_screen is not None or not self._player.ready:
            return
        full_screen = FullScreen(self._run, self._player.frame, self.handle_key, self._window)
        full_screen.left.connect(self._forget_full_screen)
        full_screen.canvas.clicked.connect(self.toggle)
        full_screen.canvas.double_clicked.connect(self.toggle)
        self._player.frame_changed.connect(full_screen.canvas.update)
        self._full_screen = full_screen
        full_screen.setGeometry(self._window.screen().geometry())
        full_screen.showFullScreen()

    def leave_full_screen(self) -> None:
        """Close the full-screen window."""
        if self._full_screen is not None:
            self._full_screen.close()

    def take_snapshot(self) -> None:
        """Save the current frame as PNG beside the video; `notified` says where."""
        image, video = self._player.frame(), self._player.path
        if image is None or video is None:
            return
        # Windows allows no colon in a file name.
        target = video.with_name(f"{video.stem} {tenths(self._player.position_ms).replace(':', '.')}.png")

        def save(work: Work) -> Path:
            del work
            return save_png(image, target)

        self._run(save, self, self._notify_saved, self._notify_failed)

    # --- connections --------------------------------------------------------------------------------------------------

    def _wire_player(self) -> None:
        player, controls = self._player, self._controls
        player.frame_changed.connect(self._canvas.update)
        player.loaded.connect(lambda: controls.set_available(available=True))
        player.duration_changed.connect(controls.set_duration)
        player.position_changed.connect(controls.set_position)
        player.playing_changed.connect(self._follow_playing)
        player.speed_changed.connect(controls.set_speed)
        player.failed.connect(self.leave_full_screen)

    def _wire_controls(self) -> None:
        controls = self._controls
        controls.play_toggled.connect(self.toggle)
        controls.position_chosen.connect(self._player.seek)
        controls.scrub_started.connect(self._scrub)
        controls.scrub_ended.connect(self._scrubbed)
        controls.speed_chosen.connect(self._player.set_speed)
        controls.volume_chosen.connect(self._choose_volume)
        controls.mute_toggled.connect(self.toggle_mute)
        controls.full_screen_requested.connect(self.enter_full_screen)
        self._canvas.clicked.connect(self.toggle)
        self._canvas.double_clicked.connect(self._double_clicked)

    def _follow_playing(self, playing: bool) -> None:
        self._controls.set_playing(playing=playing)
        if playing:
            self.play_started.emit()

    def _scrub(self) -> None:
        self._resumes = self._player.playing
        self._player.pause()

    def _scrubbed(self) -> None:
        self._controls.set_position(self._player.position_ms)
        if self._resumes:
            self._player.play()

    def _double_clicked(self) -> None:
        # The first of the two clicks has already toggled playback.
        self.toggle()
        self.enter_full_screen()

    def _forget_full_screen(self) -> None:
        self._full_screen = None

    def _choose_volume(self, volume: float) -> None:
        self._set_sound(volume, muted=False)
        self.volume_changed.emit(volume)

    def _set_sound(self, volume: float, *, muted: bool) -> None:
        self._volume, self._muted = volume, muted
        self._player.set_sound(volume, muted=muted)
        self._controls.set_sound(volume, muted=muted)

    def _notify_saved(self, place: Path) -> None:
        self.notified.emit(self.tr("Picture saved: {0}").format(place.name))

    def _notify_failed(self, error: OmniHumanError) -> None:
        self.notified.emit(describe_failure(error.failure))
