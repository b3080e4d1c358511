"""The button at the selection's end that offers to cut at a pause nearby and save a billed second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import seconds
from omnihuman_desktop.ui.voice.waveform.marks import RULER

if TYPE_CHECKING:
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView


class SaveSecondButton(QPushButton):
    """Shown in the ruler of `view` above the end of the selection. `accepted` carries the new end in milliseconds."""

    accepted = Signal(int)

    def __init__(self, view: WaveformView) -> None:
        super().__init__(view)
        self._view = view
        self._end_ms = 0
        self.setProperty("role", "chip")
        self.setFont(theme.font(theme.TextSize.SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Saves one billed second. Ctrl+Z undoes this."))
        self.clicked.connect(lambda: self.accepted.emit(self._end_ms))
        self.hide()

    def update_offer(self) -> None:
        """Show or hide the offer for the present selection."""
        view, span = self._view, self._view.span
        end_ms = None
        if view.scene.pauses and not view.pointer.busy:
            from omnihuman_desktop.media.audio.pauses import find_cheaper_end

            end_ms = find_cheaper_end(view.scene.pauses, span.start_ms, span.end_ms)
        if end_ms is None:
            self.hide()
            return
        self._end_ms = end_ms
        whole = (span.length_ms - 1) // MS
        words = self.tr("Ends {0} s into second {1}. Cut at the pause?")
        self.setText(words.format(seconds(span.length_ms - whole * MS), whole + 1))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.toolTip())
        self.move_to_edge()
        self.show()

    def move_to_edge(self) -> None:
        """Move above the end of the selection, within the view."""
        hint = self.sizeHint()
        right = round(self._view.x_of(self._view.span.end_ms))
        left = max(0, min(right - hint.width(), self._view.width() - hint.width()))
        self.setGeometry(left, 0, hint.width(), RULER - 2)
