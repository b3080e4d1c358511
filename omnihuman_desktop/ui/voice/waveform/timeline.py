"""The waveform with the overview below it, the pause search and the offer to save a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.voice.waveform.minimap import Minimap
from omnihuman_desktop.ui.voice.waveform.pause_search import PauseSearch
from omnihuman_desktop.ui.voice.waveform.sample_reader import SampleReader
from omnihuman_desktop.ui.voice.waveform.save_second import SaveSecondButton
from omnihuman_desktop.ui.voice.waveform.trace import covers, is_fine
from omnihuman_desktop.ui.voice.waveform.view import WaveformView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from omnihuman_desktop.media.audio.excerpt import VoiceInfo
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.voice.span import Span


class Timeline(QWidget):
    """Shows one voice; `waveform` has the selection and the visible range. `pauses_found`: `search` has new results."""

    pauses_found = Signal()

    def __init__(self, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self._source: tuple[Path, int] | None = None
        self.waveform = WaveformView(self)
        self.minimap = Minimap(self)
        self.search = PauseSearch(run, self)
        self.offer = SaveSecondButton(self.waveform)
        self._reader = SampleReader(run, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.waveform, 1)
        column.addWidget(self.minimap)
        self.waveform.viewport_changed.connect(self._follow)
        self.waveform.span_shown.connect(self._follow)
        self.waveform.span_shown.connect(self.offer.update_offer)
        self.waveform.span_settled.connect(self.offer.update_offer)
        self.minimap.panned.connect(lambda start_ms: self.waveform.scroll_by(start_ms - self.waveform.viewport.start_ms))
        self.search.found.connect(self._show_pauses)
        self._reader.read.connect(self.waveform.show_samples)

    def show_voice(self, span: Span, info: VoiceInfo | None = None) -> None:
        """Show a voice without a waveform yet, or none, with `span` selected."""
        self._source = (info.path, info.track) if info else None
        self._reader.cancel()
        self.search.begin()
        self.minimap.show_waveform(None)
        self.waveform.show_voice(span)

    def show_waveform(self, waveform: Waveform) -> None:
        """Draw `waveform`, which may still grow: call this again when it has."""
        self.waveform.show_waveform(waveform)
        self.minimap.show_waveform(waveform)
        self.search.update(waveform)
        self._request_samples()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the offer to its edge."""
        super().resizeEvent(event)
        self.offer.move_to_edge()

    def _show_pauses(self) -> None:
        self.waveform.show_pauses(self.search.pauses)
        self.offer.update_offer()
        self.pauses_found.emit()

    def _follow(self) -> None:
        self.minimap.show_range(self.waveform.viewport, self.waveform.span)
        self.offer.move_to_edge()
        self._request_samples()

    def _request_samples(self) -> None:
        view, scene = self.waveform.viewport, self.waveform.scene
        waveform, source = scene.waveform, self._source
        if waveform is None or source is None or not is_fine(view, self.waveform.width(), waveform.rate):
            return
        if scene.samples is None or not covers(scene.samples, view, waveform.length_ms):
            self._reader.request(source[0], view.start_ms, view.end_ms, source[1])
