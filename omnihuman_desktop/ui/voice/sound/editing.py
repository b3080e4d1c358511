"""The Sound button, its popover, and the edited waveform of the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.voice import Channels
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.voice.waveform.bars import EditedWaveform

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import Excerpt, VoiceInfo
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.voice.selection.choices import VoiceChoices
    from omnihuman_desktop.ui.voice.sound.form import SoundForm
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView
    from omnihuman_desktop.ui.widgets.popover import Popover


class SoundEditing(QObject):
    """Shows and changes the edits in `choices`. `track_wanted` carries the number of another audio track."""

    track_wanted = Signal(int)

    def __init__(self, run: Run, button: QPushButton, choices: VoiceChoices, view: WaveformView) -> None:
        super().__init__(button)
        self._run, self._button, self._choices, self._view = run, button, choices, view
        self._info: VoiceInfo | None = None
        self._cut: Excerpt | None = None
        self._form: SoundForm | None = None
        self._popover: Popover | None = None
        self._cancel: Callable[[], None] = lambda: None
        button.setCheckable(True)
        button.toggled.connect(self._open)
        choices.edits_changed.connect(self._show_edits)
        self._show_edits()

    def show_voice(self, info: VoiceInfo | None, *, fresh: bool) -> None:
        """Show a voice, or none. `fresh`: it was just chosen, so edits that only suit the former voice are reset."""
        edits = self._choices.edits
        track, channels = info.track if info else 0, Channels.AUTO if fresh else edits.channels
        self._info = info
        self._button.setEnabled(info is not None)
        self.show_cut(None)
        if (track, channels) != (edits.track, edits.channels):
            self._choices.set_edits(replace(edits, track=track, channels=channels))
        if info is None:
            self._button.setChecked(False)
        elif self._form is not None:
            self._form.show_voice(info)

    def show_cut(self, cut: Excerpt | None) -> None:
        """Show what was found when the selection was cut; None while it is not cut."""
        self._cut = cut
        self._cancel()
        if self._form is not None:
            self._form.show_cut(cut)
        if cut is None or not self._is_altered(cut):
            self._view.show_edited(None)
            return
        start_ms = self._view.span.start_ms + cut.trimmed_start_ms

        def draw(_work: Work) -> Waveform:
            from omnihuman_desktop.media.audio.excerpt import draw_excerpt

            return draw_excerpt(cut.path)

        self._cancel = self._run(
            draw, self, lambda waveform: self._view.show_edited(EditedWaveform(waveform, start_ms)), self._leave_undrawn
        )

    def _leave_undrawn(self, _error: OmniHumanError) -> None:
        """Keep the recorded waveform; an unreadable file is reported when it is played or sent."""

    def _is_altered(self, cut: Excerpt) -> bool:
        return cut.dc_removed or self._choices.edits.changes_sound

    def _show_edits(self) -> None:
        edits = self._choices.edits
        count = edits.changed_count
        self._button.setText(self.tr("Sound · {0}").format(count) if count else self.tr("Sound"))
        described = self.tr("No changes") if not count else self.tr("Changes: {0}").format(count)
        self._button.setAccessibleDescription(described)
        if self._form is not None:
            self._form.show_edits(edits)
        if self._info is not None and edits.track != self._info.track:
            self.track_wanted.emit(edits.track)

    def _open(self, opened: bool) -> None:
        if not opened:
            if self._popover is not None:
                self._popover.close_now()
            return
        if self._popover is None:
            self._build()
        if self._popover is not None and self._form is not None:
            self._form.show_cut(self._cut)
            self._popover.open()

    def _build(self) -> None:
        from omnihuman_desktop.ui.voice.sound.form import SoundForm
        from omnihuman_desktop.ui.widgets.popover import Popover

        self._form = SoundForm()
        self._popover = Popover(self._button, self._form, self._choices.command_for)
        self._popover.setAccessibleName(self.tr("Sound of the selection"))
        self._form.show_edits(self._choices.edits)
        if self._info is not None:
            self._form.show_voice(self._info)
        self._form.changed.connect(self._choices.change_edits)
        self._form.close_requested.connect(self._popover.close_now)
        self._popover.closed.connect(lambda: self._button.setChecked(False))
