"""The waveform with the strip of the whole voice below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.compose.minimap import Minimap
from omnihuman_desktop.ui.compose.waveform_view import WaveformView

if TYPE_CHECKING:
    from omnihuman_desktop.media.waveform import Waveform
    from omnihuman_desktop.ui.compose.selection import Span


class Timeline(QWidget):
    """Shows one voice; `waveform` holds what is selected and what is on view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.waveform = WaveformView(self)
        self.minimap = Minimap(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.waveform, 1)
        column.addWidget(self.minimap)
        self.waveform.viewport_changed.connect(self._follow)
        self.waveform.span_shown.connect(self._follow)
        self.minimap.panned.connect(lambda start_ms: self.waveform.scroll_by(start_ms - self.waveform.viewport.start_ms))

    def show_voice(self, span: Span) -> None:
        """Begin with another voice, of which nothing is drawn yet and `span` is selected."""
        self.minimap.show_waveform(None)
        self.waveform.show_voice(span)

    def show_waveform(self, waveform: Waveform) -> None:
        """Draw `waveform`, which may still grow: call again when it has."""
        self.waveform.show_waveform(waveform)
        self.minimap.show_waveform(waveform)

    def _follow(self) -> None:
        self.minimap.show_place(self.waveform.viewport, self.waveform.span)
