"""Shows the portrait on the stage while the voice is played, and lets the stage stop it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.ui.voice.playback.preview import PreviewState

if TYPE_CHECKING:
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.preview_page import PreviewPage
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel

_VOICE_KEYS = (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_L)


class VoiceOnStage(QObject):
    """Connects composer, stage and tasks while the voice is played. What the stage shows below stays as it is."""

    def __init__(self, run: Run, composer: Composer, stage: Stage, tasks: TasksPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._composer, self._stage, self._run = composer, stage, run
        self._page: PreviewPage | None = None
        composer.voice.preview_started.connect(self._begin)
        composer.voice.preview_moved.connect(self._move)
        composer.voice.preview_stopped.connect(self._end)
        stage.play_started.connect(composer.voice.stop)
        tasks.job_selected.connect(composer.voice.stop)

    @property
    def page(self) -> PreviewPage | None:
        """The page over the stage; None before it is first shown."""
        return self._page

    def set_output(self, device_id: str) -> None:
        """Play voices and videos through the output with this id; empty for the system's."""
        self._composer.voice.preview.set_output(device_id)
        self._stage.set_output(device_id)

    def press(self, key: Qt.Key) -> None:
        """Handle a key of the player that was pressed anywhere but in a text field.

        The voice gets it if it has the focus or is being played, or if the stage shows no video; otherwise the stage.
        """
        voice, focused = self._composer.voice, QApplication.focusWidget()
        own = voice.preview.state is not PreviewState.NOTHING or (focused is not None and voice.isAncestorOf(focused))
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        if not (own and key in _VOICE_KEYS) and self._stage.handle_key(pressed):
            return
        if key not in _VOICE_KEYS:
            return
        if key == Qt.Key.Key_K:
            voice.toggle_play()
        else:
            voice.preview.change_speed(1 if key == Qt.Key.Key_L else -1)

    def _begin(self) -> None:
        self._stage.pause()
        if self._page is None:
            from omnihuman_desktop.ui.stage.preview_page import PreviewPage

            self._page = PreviewPage(self._run, self._stage)
            self._page.stop_requested.connect(self._composer.voice.stop)
        voice, portrait = self._composer.voice, self._composer.portrait.prepared or self._composer.draft.portrait
        title = self.tr("Your selection") if voice.preview.of_selection else self.tr("Outside your selection")
        start_ms, end_ms = voice.preview.range_ms
        self._page.open_preview(Path(portrait) if portrait else None, title, end_ms - start_ms)

    def _move(self, at_ms: float) -> None:
        if self._page is not None:
            self._page.show_position(at_ms - self._composer.voice.preview.range_ms[0])

    def _end(self) -> None:
        if self._page is not None:
            self._page.close_preview()
