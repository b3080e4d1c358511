"""What is to be said about a voice: what is wrong with a file, and what is worth knowing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from omnihuman_desktop.media.audio.excerpt import VoiceInfo
    from omnihuman_desktop.media.audio.waveform import Waveform

SHORTFALL_MS = 1000
"""How much shorter than its header says a voice may turn out without a word about it, in milliseconds."""


class VoiceNotes(QWidget):
    """Two lines, each there only while it has something to say: a problem, and a note."""

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
        """What is wrong; empty where nothing is."""
        return self._problem.text()

    @property
    def note(self) -> str:
        """What is worth knowing; empty where nothing is."""
        return self._note.text()

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence: nothing any more."""
        self._problem.set_text(sentence)
        self._fit()

    def tell_note(self, sentence: str, *, lasting: bool = False) -> None:
        """Say something for now; an empty sentence: no more. What is `lasting` comes back then, for as long as the voice is."""
        if lasting:
            self._lasting = sentence
        self._note.set_text(sentence or self._lasting)
        self._fit()

    def forget(self) -> None:
        """Another voice: nothing of what was said of the one before holds."""
        self.tell_note("", lasting=True)

    def begin(self, info: VoiceInfo, *, fresh: bool, changed: bool) -> None:
        """Another voice, or one of which the file has `changed`; a `fresh` one was not chosen before."""
        self.forget()
        if changed:
            self.tell_note(self.tr("“{0}” changed on disk and was read again.").format(info.path.name))
        elif fresh and len(info.tracks) > 1:
            self.tell_note(self.tr("This file has {0} audio tracks. Choose one under Sound.").format(len(info.tracks)))

    def compare(self, info: VoiceInfo, waveform: Waveform) -> None:
        """Say so where a part of the file is damaged, or the sound ends long before the header lets expect."""
        length_ms = waveform.length_ms
        if not info.estimated and info.length_ms - length_ms > max(SHORTFALL_MS, info.length_ms // 50):
            text = self.tr("The file ends at {0}, but says it is {1} long. You can use what is there.")
            self.tell_note(text.format(clock(length_ms), clock(info.length_ms)), lasting=True)
        elif waveform.damaged:
            self.tell_note(self.tr("Part of this file is damaged. Listen to the selection before you send it."), lasting=True)

    def _fit(self) -> None:
        self.setVisible(bool(self.problem or self.note))
