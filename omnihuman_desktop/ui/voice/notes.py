"""The messages of the voice panel: a problem, and a note about the voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import clock, count
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from omnihuman_desktop.media.audio.excerpt import VoiceInfo
    from omnihuman_desktop.media.audio.waveform import Waveform

SHORTFALL_MS = 1000
"""How much shorter than its header says a voice may be without a note, in milliseconds."""


class VoiceNotes(QWidget):
    """Two lines, each visible only while it has a text: a problem, and a note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem = Paragraph(self)
        self._note = Paragraph(self)
        self._lasting = ""
        self._problem.setProperty("role", "bad")
        self._note.setProperty("role", "dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._problem)
        column.addWidget(self._note)
        self.hide()

    @property
    def problem(self) -> str:
        """The problem shown; empty if there is none."""
        return self._problem.text()

    @property
    def note(self) -> str:
        """The note shown; empty if there is none."""
        return self._note.text()

    def show_problem(self, sentence: str) -> None:
        """Show a problem; empty hides it."""
        self._problem.set_text(sentence)
        self._update_visibility()

    def show_note(self, sentence: str, *, lasting: bool = False) -> None:
        """Show a note; empty hides it. A `lasting` note returns whenever another one is hidden, as long as the voice stays."""
        if lasting:
            self._lasting = sentence
        self._note.set_text(sentence or self._lasting)
        self._update_visibility()

    def clear(self) -> None:
        """Remove the note, because the voice has changed."""
        self.show_note("", lasting=True)

    def begin(self, info: VoiceInfo, *, fresh: bool, changed: bool) -> None:
        """Begin with a voice. `changed`: its file has changed on disk. `fresh`: it was just chosen, not read from a draft."""
        self.clear()
        if changed:
            self.show_note(self.tr("“{0}” changed on disk and was read again.").format(info.path.name))
        elif info.track and (passed_over := info.tracks[0].unreadable):
            text = self.tr("Audio track 1 is {0}, which can't be read here. Track {1} is used.")
            self.show_note(text.format(passed_over, info.track + 1), lasting=True)
        elif info.gain_db:
            text = self.tr(
                "This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped."
            )
            self.show_note(text.format(count(round(-info.gain_db, 1))), lasting=True)
        elif fresh and len(info.tracks) > 1:
            self.show_note(self.tr("This file has {0} audio tracks. Choose one under Sound.").format(len(info.tracks)))

    def compare(self, info: VoiceInfo, waveform: Waveform) -> None:
        """Show a note if part of the file is damaged, or the sound ends long before the header says."""
        length_ms = waveform.length_ms
        if not waveform.damaged:
            return
        if not info.estimated and info.length_ms - length_ms > max(SHORTFALL_MS, info.length_ms // 50):
            text = self.tr("The file ends at {0}, but says it is {1} long. You can use what is there.")
            self.show_note(text.format(clock(length_ms), clock(info.length_ms)), lasting=True)
        else:
            self.show_note(self.tr("Part of this file is damaged. Listen to the selection before you send it."), lasting=True)

    def _update_visibility(self) -> None:
        self.setVisible(bool(self.problem or self.note))
