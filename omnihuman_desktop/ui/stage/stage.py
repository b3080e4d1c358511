"""The middle of the window: the draft's portrait, or the selected task's status or video."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from omnihuman_desktop.domain.job import Action, Job, JobState
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer, PlaybackError
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.stage.controls import Controls
from omnihuman_desktop.ui.stage.last_positions import LastPositions
from omnihuman_desktop.ui.stage.pages import StagePages
from omnihuman_desktop.ui.stage.player_view import PlayerView
from omnihuman_desktop.ui.stage.save_buttons import SaveButtons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent

    from omnihuman_desktop.media.video.export import Form
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.settings_line import SettingsLine
    from omnihuman_desktop.ui.text.status_texts import StatusText
    from omnihuman_desktop.ui.widgets.toast import Toast

_TOAST_MS = 5000
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Stage(QWidget):
    """Shows what `show_portrait`, `show_job` or `clear` set. The player's keys work while it has the focus."""

    action_requested = Signal(str, object)
    play_started = Signal()
    volume_changed = Signal(float)
    sample_requested = Signal()
    account_requested = Signal()
    seed_requested = Signal(int)
    export_requested = Signal(str, object, object)  # the id of the task, a `Form`, and the marked `Part` or None
    video_failed = Signal(str, object)
    page_shown = Signal()
    neighbour_requested = Signal(int)  # rows further down in the list; negative is up

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._status: StatusText | None = None
        self._playback_error: PlaybackError | None = None
        self._shown_id = ""
        self.setAccessibleName(self.tr("Stage"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._player = MediaPlayer(run, self)
        self._canvas, self._pages = Canvas(run, self._player.frame, self), StagePages(self)
        self.cover: Callable[[QKeyEvent], bool] = lambda _event: False  # is offered the player's keys first
        self._saving = SaveButtons(lambda: self._player_view.marked(), self)
        self._controls = Controls(self, self._saving)
        self._bars = QVBoxLayout()
        self.positions = LastPositions()
        self._player_view = PlayerView(run, self._player, self._controls, self._canvas, self)
        # The view's own, as far as the comparison is concerned.
        self.sound_changed, self.compare_requested = self._player_view.sound_changed, self._player_view.compare_requested
        self._lay_out()
        self._wire()
        self.clear()

    def clear(self) -> None:
        """Show how to begin."""
        self.show_portrait(None)

    def show_portrait(self, path: Path | None, framing: Framing = Framing()) -> None:
        """Show the draft's portrait with its framing; None shows how to begin. A video is unloaded."""
        self._job = self._status = self._playback_error = None
        self._drop_video()
        if "_settings_line" in vars(self):
            self._settings_line.hide()
        self._saving.set_available(saved=False)
        self._canvas.set_picture(path, framing)
        self._show_page(None if path is not None else self._pages.placeholder)
        self.setAccessibleDescription(self.tr("The portrait: {0}").format(path.name) if path else "")

    def show_job(self, job: Job, status: StatusText) -> None:
        """Show the video of `job` if it is on disk, else its status over its portrait.

        Call it for every change of the selected job: only what differs is updated, and a video plays on.
        """
        if self._job is None or self._job.id != job.id or self._job.video != job.video or job.active:
            self._playback_error = None
        self._job, self._status = job, status
        self._settings_line.show_job(job)
        # The job's own copy has been cropped already.
        framing = Framing() if job.portrait else job.request.framing
        self._canvas.set_picture(job.portrait or job.request.portrait, framing)
        video = job.video if job.state is JobState.DONE else None
        self._saving.set_available(saved=video is not None and self._playback_error is not PlaybackError.MISSING)
        if video is not None and self._playback_error is None:
            self._show_video(job.id, video)
            self._show_page(None)
            self.setAccessibleDescription(self.tr("The video: {0}").format(video.name))
            return
        self._drop_video()
        if job.active:
            # Its video comes next and must not wait for the player's libraries to load.
            self._player.warm()
        if self._playback_error is not None and video is not None:
            status = _describe_error(self._playback_error, job, video, status)
        self._show_card(status)

    def show_clip(self, video: Path) -> None:
        """Show a video that is no task's, such as a film, until something else is shown; then `page_shown` is emitted."""
        self.show_portrait(None)
        self._show_page(None)
        self._player_view.show_video(video)
        self.setAccessibleDescription(self.tr("The video: {0}").format(video.name))

    def add_bar(self, widget: QWidget) -> None:
        """Show `widget` above the transport bar, where it has the whole width."""
        self._bars.addWidget(widget)

    def add_overlay(self, widget: QWidget, *, whole: bool = False) -> None:
        """Show `widget` over the upper left corner of the picture, or over the `whole` stage."""
        where = Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._page.addWidget(widget, 0, 0, self._page.rowCount() if whole else 1, 1, where)
        widget.raise_()
        if "_toast" in vars(self):
            self._toast.raise_()

    def show_message(self, sentence: str) -> None:
        """Show `sentence` over the picture for a few seconds."""
        self._toast.show_message(sentence)

    def frame(self) -> QImage | None:
        """Return the current frame of the video; None if no video is shown."""
        return self._player.frame()

    @property
    def playing(self) -> bool:
        """Whether a video is playing."""
        return self._player.playing

    @property
    def position_ms(self) -> int:
        """The playback position."""
        return self._player.position_ms

    def play(self) -> None:
        """Play the video as soon as it is loaded."""
        self._player.play()

    def pause(self) -> None:
        """Pause the video."""
        self._player.pause()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Run the player's command for a key that was pressed elsewhere. Return False if it has none."""
        return self.cover(event) or self._player_view.handle_key(event)

    @property
    def picture_area(self) -> QRect:
        """The rectangle of the picture area, above the transport bar."""
        return self._canvas.geometry()

    def set_output(self, device_id: str) -> None:
        """Use the audio output with this id, or the system's if it is empty or missing."""
        self._player.set_output(device_id)

    def release(self) -> None:
        """Stop the player, close its file and end its threads, because the program ends."""
        self._note_position()
        self._player_view.release()
        self._canvas.shut_down()

    def _set_volume(self, volume: float) -> None:
        self._player_view.set_volume(volume)

    volume = Property(float, lambda self: self._player_view.volume, _set_volume, notify=volume_changed)
    """The perceived volume, 0..1. `volume_changed` reports only the creator's own changes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the player's keys; pass others on to the window."""
        if (default := to_default(event, Place.VIDEO)) is None or not self.handle_key(default):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus frame if the keyboard moved the focus here."""
        super().focusInEvent(event)
        self._canvas.set_focus_marked(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the focus frame."""
        super().focusOutEvent(event)
        self._canvas.set_focus_marked(False)

    def _lay_out(self) -> None:
        self._page = page = QGridLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._canvas, 0, 0)
        page.addWidget(self._pages, 0, 0)
        page.addLayout(self._bars, 2, 0)
        page.addWidget(self._controls, 3, 0)
        page.setRowStretch(0, 1)

    def build_rest(self) -> Iterator[QWidget]:
        """Build what an empty stage does not show, one part at each step."""
        yield self._pages.card
        yield self._settings_line

    @cached_property
    def _settings_line(self) -> SettingsLine:
        from omnihuman_desktop.ui.stage.settings_line import SettingsLine

        line = SettingsLine(self)
        line.reuse_requested.connect(lambda: self._request(Action.USE_SETTINGS))
        line.seed_requested.connect(self.seed_requested)
        self._page.addWidget(line, 1, 0)
        return line

    @cached_property
    def _toast(self) -> Toast:
        from omnihuman_desktop.ui.widgets.toast import Toast

        toast = Toast(self, _TOAST_MS)
        self._page.addWidget(toast, 0, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        return toast

    def _wire(self) -> None:
        self._player_view.play_started.connect(self.play_started)
        self._player_view.volume_changed.connect(self.volume_changed)
        self._player_view.notified.connect(self.show_message)
        self._player.failed.connect(self._video_failed)
        self._player_view.neighbour_requested.connect(self.neighbour_requested)
        self._saving.save_requested.connect(lambda: self._request(Action.SAVE_AS))
        self._saving.form_requested.connect(self._request_form)
        self._saving.folder_requested.connect(lambda: self._request(Action.SHOW_FOLDER))
        self._pages.action_chosen.connect(self._request)
        self._pages.focus_left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._pages.placeholder.sample_requested.connect(self.sample_requested)
        self._pages.placeholder.account_requested.connect(self.account_requested)

    def _show_video(self, job_id: str, video: Path) -> None:
        if self._player.path != video:
            self._note_position()
            self._shown_id = job_id
            self._player_view.show_video(video, self.positions.position_of(job_id))

    def _drop_video(self) -> None:
        self._note_position()
        self._shown_id = ""
        self._player_view.drop_video()

    def _note_position(self) -> None:
        if self._player.ready and self._shown_id:
            self.positions.note(self._shown_id, self._player.position_ms, self._player.duration_ms)

    def _request_form(self, form: Form) -> None:
        if self._job is not None:
            self.export_requested.emit(self._job.id, form, self._player_view.marked()[1])

    def _show_page(self, page: QWidget | None) -> None:
        self.page_shown.emit()
        self._pages.show_page(page)
        self._canvas.set_dimmed(page is not None and page is not self._pages.placeholder)

    def _show_card(self, status: StatusText) -> None:
        self._pages.card.show_status(status)
        self._show_page(self._pages.card)
        self.setAccessibleDescription(status.headline or status.line)

    def _video_failed(self, error: PlaybackError) -> None:
        self._playback_error = error
        if self._job is not None and self._status is not None:
            self.show_job(self._job, self._status)
            self.video_failed.emit(self._job.id, error)
        else:
            self.show_message(self.tr("This video can't be played here. Save it, and open it in another player."))

    def _request(self, action: Action) -> None:
        if self._job is not None:
            self.action_requested.emit(self._job.id, action)


def _describe_error(error: PlaybackError, job: Job, video: Path, status: StatusText) -> StatusText:
    # Imported with the first video that can't be played.
    from omnihuman_desktop.ui.stage.playback_error import describe_playback_error

    return describe_playback_error(error, job, video, status, time.time())
