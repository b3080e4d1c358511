"""The widgets of the voice panel and their layout. Their behaviour is in `panel`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.voice.notes import VoiceNotes
from omnihuman_desktop.ui.voice.placeholder import VoicePlaceholder
from omnihuman_desktop.ui.voice.rows import FoldingRow, SelectionRow, VoiceHeader
from omnihuman_desktop.ui.voice.waveform.timeline import Timeline
from omnihuman_desktop.ui.widgets.drop_target import DropTarget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.voice.part_cell import PartCell
    from omnihuman_desktop.ui.voice.part_strip import PartStrip


class VoicePanelLayout(DropTarget):
    """Header, notes, the timeline or a placeholder, and the row of the selection. `footer` is the free end of that row."""

    part_chosen = Signal(int)

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = VoiceHeader(self)
        self.timeline = Timeline(run, self)
        self.row = SelectionRow(self)
        self._last_row = FoldingRow(self.row, self)
        self.footer = self._last_row.footer
        self._placeholder = VoicePlaceholder(self)
        self.notes = VoiceNotes(self)
        self.setAccessibleName(self.tr("Voice"))
        self._lay_out()

    @cached_property
    def strip(self) -> PartStrip:
        """The parts of a film, built with the first film."""
        from omnihuman_desktop.ui.voice.part_strip import PartStrip

        strip = PartStrip(self)
        strip.chosen.connect(self.part_chosen)
        self._column.insertWidget(self._column.indexOf(self._last_row), strip)
        return strip

    def show_parts(self, cells: Sequence[PartCell], chosen: int | None) -> None:
        """Show the cells of a film, as `PartStrip.show_cells` does; none of them where there is no film."""
        if cells or "strip" in vars(self):
            self.strip.show_cells(cells, chosen)

    def add_notice(self, notice: QWidget) -> None:
        """Place `notice` above the row of the selection."""
        self._column.insertWidget(self._column.count() - 1, notice)

    @property
    def problem(self) -> str:
        """The problem shown; empty if there is none."""
        return self.notes.problem

    def show_timeline(self) -> None:
        """Show the waveform instead of the placeholder."""
        self._pages.setCurrentWidget(self.timeline)

    def show_nothing(self) -> None:
        """Show the placeholder, which says how to choose a voice."""
        self.notes.clear()
        self._pages.setCurrentWidget(self._placeholder)
        self._placeholder.show_text(self.tr("Drop a voice here, paste one, or choose a file"))
        self.header.show_voice("", "")
        self.row.show_span(None)
        self.setAccessibleDescription(self.tr("Empty. Drop a voice here, paste one, or choose a file."))

    def show_length(self, name: str, length_ms: int) -> None:
        """Show the voice's file name and length, in milliseconds."""
        self.header.show_voice(name, clock(length_ms))
        self.header.show_zoom(self.timeline.waveform.viewport.zoom)
        self.setAccessibleDescription(self.tr("{0}, {1} long").format(name, clock(length_ms)))

    def show_problem(self, sentence: str) -> None:
        """Show a problem, also for assistive technology; empty hides it."""
        self.notes.show_problem(sentence)
        if sentence:
            self.setAccessibleDescription(sentence)

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self._placeholder)
        self._pages.addWidget(self.timeline)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.NEAR + theme.GRID, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.header)
        column.addWidget(self.notes)
        column.addLayout(self._pages, 1)
        column.addWidget(self._last_row)
