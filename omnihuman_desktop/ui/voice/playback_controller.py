"""Connects the playback of the selection with the panel: play button, playhead and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.voice.playback.preview import PreviewState

if TYPE_CHECKING:
    from omnihuman_desktop.ui.voice.playback.preview import SelectionPreview
    from omnihuman_desktop.ui.voice.rows import SelectionRow
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView


class VoicePlayback(QObject):
    """Connects `preview` with the row and the waveform. `moved` carries the position in the voice, in milliseconds.

    `notified` carries a message, `failed` an error message.
    """

    started = Signal()
    moved = Signal(float)
    stopped = Signal()
    notified = Signal(str)
    failed = Signal(str)

    def __init__(self, preview: SelectionPreview, row: SelectionRow, view: WaveformView, parent: QObject) -> None:
        super().__init__(parent)
        self._row, self._view = row, view
        self._playing = False
        row.speed.chosen.connect(preview.set_speed)
        row.loop.toggled.connect(preview.set_looping)
        preview.speed_changed.connect(row.speed.show_speed)
        preview.refused.connect(lambda error: self.failed.emit(describe_failure(error.failure)))
        preview.unplayable.connect(self._report_unplayable)
        preview.silent.connect(self._report_silent)
        preview.rerouted.connect(self._report_rerouted)
        preview.state_changed.connect(self._show)
        preview.position_changed.connect(self._move)

    def _show(self, state: PreviewState) -> None:
        was_playing, self._playing = self._playing, state is PreviewState.PLAYING
        self._row.show_state(state)
        if self._playing:
            self.started.emit()
        elif was_playing:
            self.stopped.emit()

    def _move(self, at_ms: float) -> None:
        self._view.set_playhead(at_ms)
        self._view.show_playhead()
        self.moved.emit(at_ms)

    def _report_unplayable(self) -> None:
        self.failed.emit(
            self.tr("The selection can't be played here. Choose another sound output in Settings. It can still be sent.")
        )

    def _report_silent(self) -> None:
        self.notified.emit(self.tr("No sound output found. Plug in headphones, or choose an output in Settings."))

    def _report_rerouted(self) -> None:
        self.notified.emit(self.tr("The sound output was disconnected. Playback continues on another one."))
