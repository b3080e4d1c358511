"""Connects the playback of the selection with the panel: play button, playhead and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.voice.playback.preview import PreviewState

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.voice.playback.preview import SelectionPreview
    from omnihuman_desktop.ui.voice.rows import SelectionRow
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView


class VoicePlayback(QObject):
    """Connects `preview` with the row and the waveform. `moved` carries the position in the voice, in milliseconds.

    `notified` carries a message, `failed` an error message, `withdrawn` an error message that holds no longer.

    What can't be cut before the voice is decoded is not reported: many headers state no length or one too long, so that the
    selection reaches beyond the sound until decoding has mended it.
    """

    started = Signal()
    moved = Signal(float)
    stopped = Signal()
    notified = Signal(str)
    failed = Signal(str)
    withdrawn = Signal(str)

    def __init__(self, preview: SelectionPreview, row: SelectionRow, view: WaveformView, parent: QObject) -> None:
        super().__init__(parent)
        self._row, self._view = row, view
        self._playing = self._decoded = False
        self._error = ""
        row.speed.chosen.connect(preview.set_speed)
        row.loop.toggled.connect(preview.set_looping)
        preview.speed_changed.connect(row.speed.show_speed)
        preview.refused.connect(self._refuse)
        preview.excerpt_ready.connect(self.withdraw_error)
        preview.unplayable.connect(self._report_unplayable)
        preview.silent.connect(self._report_silent)
        preview.rerouted.connect(self._report_rerouted)
        preview.state_changed.connect(self._show)
        preview.position_changed.connect(self._move)

    def begin_voice(self) -> None:
        """Begin with a voice that is not decoded yet."""
        self._decoded, self._error = False, ""

    def end_decoding(self) -> None:
        """Report from now on what can't be cut, and what could not be cut before if the selection is still the same."""
        self._decoded = True
        if self._error:
            self.failed.emit(self._error)

    def withdraw_error(self) -> None:
        """Take back what was said of the selection: it is another one now, or could be cut."""
        sentence, self._error = self._error, ""
        if sentence:
            self.withdrawn.emit(sentence)

    def _refuse(self, error: OmniHumanError) -> None:
        if error.kind is Kind.FILE_CHANGED:
            return
        self._error = describe_failure(error.failure)
        if self._decoded:
            self.failed.emit(self._error)

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
