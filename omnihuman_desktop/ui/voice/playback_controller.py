"""What is heard of a voice, as it is seen in its panel: the button, the playhead, and what is to be said about it."""

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
    """Joins `preview` with the row and the waveform. `moved` carries the place in the voice, in milliseconds.

    `noted`: a sentence that is worth knowing; `troubled`: one about what went wrong.
    """

    started = Signal()
    moved = Signal(float)
    stopped = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(self, preview: SelectionPreview, row: SelectionRow, view: WaveformView, parent: QObject) -> None:
        super().__init__(parent)
        self._row, self._view = row, view
        self._playing = False
        row.speed.chosen.connect(preview.set_speed)
        row.loop.toggled.connect(preview.set_looping)
        preview.speed_changed.connect(row.speed.show_speed)
        preview.refused.connect(lambda error: self.troubled.emit(describe_failure(error.failure)))
        preview.unplayable.connect(self._tell_unplayable)
        preview.silent.connect(self._tell_silent)
        preview.rerouted.connect(self._tell_rerouted)
        preview.hearing_changed.connect(self._show)
        preview.position_changed.connect(self._move)

    def _show(self, hearing: PreviewState) -> None:
        was_playing, self._playing = self._playing, hearing is PreviewState.PLAYING
        self._row.show_hearing(hearing)
        if self._playing:
            self.started.emit()
        elif was_playing:
            self.stopped.emit()

    def _move(self, at_ms: float) -> None:
        self._view.set_playhead(at_ms)
        self._view.show_playhead()
        self.moved.emit(at_ms)

    def _tell_unplayable(self) -> None:
        self.troubled.emit(
            self.tr("The selection can't be played here. Choose another sound output in Settings. It can still be sent.")
        )

    def _tell_silent(self) -> None:
        self.noted.emit(self.tr("No sound output found. Plug in headphones, or choose an output in Settings."))

    def _tell_rerouted(self) -> None:
        self.noted.emit(self.tr("The sound output was disconnected. Playback continues on another one."))
