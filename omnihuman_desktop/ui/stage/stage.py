"""The middle of the window: the draft's portrait, the story of the selected job, or its finished video."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from omnihuman_desktop.domain.job import Action, Job, JobState
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer, PlaybackError
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.stage.controls import Controls
from omnihuman_desktop.ui.stage.placeholder import StagePlaceholder
from omnihuman_desktop.ui.stage.playback_error import describe_playback_error
from omnihuman_desktop.ui.stage.player_view import PlayerView
from omnihuman_desktop.ui.stage.settings_line import SettingsLine
from omnihuman_desktop.ui.stage.status_card import StatusCard
from omnihuman_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent

    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.text.status_texts import StatusText

_NOTE_MS = 5000
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Stage(QWidget):
    """Shows what `show_portrait`, `show_job` or `clear` say. While it has the focus, the player's keys work."""

    action_requested = Signal(str, object)
    play_started = Signal()
    volume_changed = Signal(float)
    sample_requested = Signal()
    account_requested = Signal()
    seed_requested = Signal(int)

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._telling: StatusText | None = None
        self._trouble: PlaybackError | None = None
        self.setAccessibleName(self.tr("Stage"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._player = MediaPlayer(run, self)
        self._canvas = Canvas(run, self._player.frame, self)
        self._card = StatusCard(self)
        self._empty = StagePlaceholder(self)
        self._controls = Controls(self)
        self._settings_line = SettingsLine(self)
        self._note = Toast(self, _NOTE_MS)
        self._projector = PlayerView(run, self._player, self._controls, self._canvas, self)
        self._lay_out()
        self._wire()
        self.clear()

    def clear(self) -> None:
        """Shows what to do where there is nothing yet."""
        self.show_portrait(None)

    def show_portrait(self, path: Path | None, framing: Framing = Framing()) -> None:
        """Shows the draft's portrait, large and framed; None shows what to do. The video of a job is let go of."""
        self._job = self._telling = self._trouble = None
        self._projector.drop_video()
        self._settings_line.hide()
        self._controls.set_places(saved=False)
        self._canvas.set_picture(path, framing)
        self._show_page(None if path is not None else self._empty)
        self.setAccessibleDescription(self.tr("The portrait: {0}").format(path.name) if path else "")

    def show_job(self, job: Job, telling: StatusText) -> None:
        """Shows `job`: its video where that is on disk, else its story over its portrait.

        To be called for every change of the selected job. What has not changed stays as it is: a video plays on.
        """
        if self._job is None or self._job.id != job.id or self._job.video != job.video or job.active:
            self._trouble = None
        self._job, self._telling = job, telling
        self._settings_line.show_job(job)
        # The job's own copy is framed already.
        framing = Framing() if job.portrait else job.request.framing
        self._canvas.set_picture(job.portrait or job.request.portrait, framing)
        video = job.video if job.state is JobState.DONE else None
        self._controls.set_places(saved=video is not None and self._trouble is not PlaybackError.MISSING)
        if video is not None and self._trouble is None:
            self._projector.show_video(video)
            self._show_page(None)
            self.setAccessibleDescription(self.tr("The video: {0}").format(video.name))
            return
        self._projector.drop_video()
        if job.active:
            # Its video comes next, and is not to wait for the player's libraries.
            self._player.warm()
        if self._trouble is not None and video is not None:
            telling = describe_playback_error(self._trouble, job, video, telling, time.time())
        self._show_story(telling)

    def lay_over(self, widget: QWidget, *, whole: bool = False) -> None:
        """Lays `widget` over the picture's upper left corner, or over the `whole` of the stage."""
        where = Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._page.addWidget(widget, 0, 0, self._page.rowCount() if whole else 1, 1, where)
        widget.raise_()
        self._note.raise_()

    def tell(self, sentence: str) -> None:
        """Shows `sentence` over the picture for a while."""
        self._note.tell(sentence)

    def frame(self) -> QImage | None:
        """The frame of the video that is to be seen at this moment; None where no video is shown."""
        return self._player.frame()

    @property
    def playing(self) -> bool:
        """Whether a video runs."""
        return self._player.playing

    @property
    def position_ms(self) -> int:
        """Where the video stands."""
        return self._player.position_ms

    def play(self) -> None:
        """Plays the video on, as soon as it is loaded."""
        self._player.play()

    def pause(self) -> None:
        """Stands still."""
        self._player.pause()

    def toggle(self) -> None:
        """Plays or stands still."""
        self._player.toggle()

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key means to the player; False where it means nothing to it. For keys pressed elsewhere."""
        return self._projector.take_key(event)

    @property
    def picture_area(self) -> QRect:
        """Where pictures are shown, above the row of controls."""
        return self._canvas.geometry()

    def set_output(self, device_id: str) -> None:
        """Plays the sound through the output with this id, or through the system's where it is empty or not there."""
        self._player.set_output(device_id)

    def release(self) -> None:
        """Stops the player, lets go of its file and ends its threads; for the end of the program."""
        self._projector.release()
        self._canvas.rest()

    def _get_volume(self) -> float:
        return self._projector.volume

    def _set_volume(self, volume: float) -> None:
        self._projector.set_volume(volume)

    volume = Property(float, _get_volume, _set_volume, notify=volume_changed)
    """How loud the video plays, 0..1, as it is heard. `volume_changed` tells of changes by the creator alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The player's keys; others go on to the window."""
        if not self.take_key(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Marks the surface where the keyboard brought the focus here."""
        super().focusInEvent(event)
        self._canvas.set_marked(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the mark away."""
        super().focusOutEvent(event)
        self._canvas.set_marked(False)

    def _lay_out(self) -> None:
        holder = QWidget(self)
        middle = QHBoxLayout()
        middle.addStretch(0)
        middle.addWidget(self._card, 1)
        middle.addWidget(self._empty, 1)
        middle.addStretch(0)
        pages = QVBoxLayout(holder)
        pages.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        pages.addStretch(1)
        pages.addLayout(middle)
        pages.addStretch(1)
        self._overlay = QScrollArea(self, widgetResizable=True)
        # Of our own: for one that Qt made, PySide first loads every kind of widget, which takes 6 ms.
        viewport = QWidget(self._overlay)
        self._overlay.setViewport(viewport)
        self._overlay.setWidget(holder)
        self._overlay.setFrameShape(QFrame.Shape.NoFrame)
        self._overlay.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._overlay.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self._overlay, viewport, holder):
            part.setAutoFillBackground(False)
        self._page = page = QGridLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._canvas, 0, 0)
        page.addWidget(self._overlay, 0, 0)
        page.addWidget(self._note, 0, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        page.addWidget(self._settings_line, 1, 0)
        page.addWidget(self._controls, 2, 0)
        page.setRowStretch(0, 1)

    def _wire(self) -> None:
        self._projector.play_started.connect(self.play_started)
        self._projector.volume_changed.connect(self.volume_changed)
        self._projector.noted.connect(self._note.tell)
        self._player.failed.connect(self._video_failed)
        self._controls.save_asked.connect(lambda: self._request(Action.SAVE_AS))
        self._controls.folder_asked.connect(lambda: self._request(Action.SHOW_FOLDER))
        self._settings_line.reuse_asked.connect(lambda: self._request(Action.USE_SETTINGS))
        self._settings_line.seed_asked.connect(self.seed_requested)
        self._card.action_chosen.connect(self._request)
        self._card.focus_left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._empty.sample_requested.connect(self.sample_requested)
        self._empty.account_requested.connect(self.account_requested)

    def _show_page(self, page: QWidget | None) -> None:
        self._card.setVisible(page is self._card)
        self._empty.setVisible(page is self._empty)
        self._overlay.setVisible(page is not None)
        self._canvas.set_dimmed(page is self._card)

    def _show_story(self, telling: StatusText) -> None:
        self._card.show_telling(telling)
        self._show_page(self._card)
        self.setAccessibleDescription(telling.headline or telling.line)

    def _video_failed(self, trouble: PlaybackError) -> None:
        self._trouble = trouble
        if self._job is not None and self._telling is not None:
            self.show_job(self._job, self._telling)

    def _request(self, action: Action) -> None:
        if self._job is not None:
            self.action_requested.emit(self._job.id, action)
