"""The voice panel: shows a voice, lets a part of it be selected, and plays exactly what will be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.limits import sent_length_ms
from omnihuman_desktop.ui.text.formats import join_sentences
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.voice.film_parts import FilmParts
from omnihuman_desktop.ui.voice.loader import VoiceLoader
from omnihuman_desktop.ui.voice.panel_layout import VoicePanelLayout
from omnihuman_desktop.ui.voice.playback.preview import SelectionPreview
from omnihuman_desktop.ui.voice.playback_controller import VoicePlayback
from omnihuman_desktop.ui.voice.selection.choices import VoiceChoices
from omnihuman_desktop.ui.voice.selection.snapping import SelectionSnapping
from omnihuman_desktop.ui.voice.sound.editing import SoundEditing
from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS, Selection, Span
from omnihuman_desktop.ui.widgets.key_actions import claim_key, run_key_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.voice import VoiceEdits
    from omnihuman_desktop.media.audio.excerpt import VoiceInfo
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.runtime.background import Run


class VoicePanel(VoicePanelLayout):
    """Holds one voice, or none, and its `selection`. An unusable file leaves the present voice in place.

    `selection_changed` is emitted when the selection or its excerpt changes, `file_checked` when a file begins or ends being
    probed. `files_dropped` carries everything dropped here; the window sorts it. `footer` is the free end of the last row.
    """

    selection_changed = Signal()
    file_checked = Signal()
    choose_requested = Signal()
    preview_started = Signal()
    preview_moved = Signal(float)
    preview_stopped = Signal()

    def __init__(self, run: Run, drafts_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._info: VoiceInfo | None = None
        self._wanted: tuple[int, int | None] | None = None
        self._default, self._changed = True, False
        self._scan = VoiceLoader(run, drafts_dir.with_name("waveforms"), self)
        self._preview = SelectionPreview(run, drafts_dir, self)
        self.waveform = self.timeline.waveform
        self.choices = VoiceChoices(self.waveform, self)
        self.sound = SoundEditing(run, self.header.sound, self.choices, self.waveform)
        self.film = FilmParts(run, self.timeline, self.choices, self.row.all)
        self.snapping = SelectionSnapping(run, self.timeline, self.choices, self.row.best)
        self._wire()
        self._clear()

    @property
    def selection(self) -> Selection | None:
        """What will be sent; None if there is no voice."""
        if self._info is None:
            return None
        span = self.waveform.span
        cut = self._preview.cut
        if span.is_film:
            return Selection(self._info.path, span.start_ms, span.end_ms, is_film=True, parts=self.film.parts)
        sent_ms = cut.length_ms if cut else sent_length_ms(span.length_ms, self.edits.encoding)
        return Selection(self._info.path, span.start_ms, span.end_ms, self._preview.excerpt, sent_ms)

    @property
    def preview(self) -> SelectionPreview:
        """The playback of the selection."""
        return self._preview

    @property
    def edits(self) -> VoiceEdits:
        """The edits of the selection's sound."""
        return self.choices.edits

    def set_edits(self, edits: VoiceEdits) -> None:
        """Set the edits of the selection's sound, without an undo step."""
        self.choices.set_edits(edits)

    @property
    def is_reading(self) -> bool:
        """Whether a file is being probed."""
        return self._scan.is_reading

    def set_file(self, path: Path, start_ms: int | None = None, end_ms: int | None = None) -> None:
        """Load the file at `path` if it contains audio.

        Select `start_ms` to `end_ms`; by default, as much from the start as can be sent.
        """
        self.show_problem("")
        self._wanted = None if start_ms is None and end_ms is None else (start_ms or 0, end_ms)
        if self._info is None:
            self._placeholder.show_text(self.tr("Reading {0}…").format(path.name))
        else:
            self.notes.show_note(self.tr("Reading {0}…").format(path.name))
        self._scan.start(path, self.edits.track if self._wanted else 0)
        self.file_checked.emit()

    def clear(self) -> None:
        """Remove the voice."""
        self._scan.stop()
        self.show_problem("")
        self._drop_voice()

    def toggle_play(self) -> None:
        """Play the selection as soon as its excerpt is ready, or stop. The playhead stays where it was."""
        if self._info is not None:
            self.show_problem("")
            self._preview.toggle()

    def play_from(self, at_ms: float) -> None:
        """Play from `at_ms` in the voice; see `SelectionPreview.play_from`."""
        if self._info is not None:
            self.show_problem("")
            self._preview.play_from(at_ms, self.waveform.span.voice_ms)

    def stop(self) -> None:
        """Stop playing."""
        self._preview.stop()

    def command_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return the undo or redo command of a key; None if it has none."""
        return self.choices.command_for(event)

    def event(self, event: QEvent) -> bool:
        """Claim the panel's keys before the window's shortcuts."""
        return claim_key(event, self.command_for) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's command. A text field inside the panel has had the key before."""
        if not run_key_action(event, self.command_for):
            super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------------------------------------

    def _wire(self) -> None:
        self.hovered.connect(self._placeholder.set_hovered)
        self.header.choose.clicked.connect(self.choose_requested)
        self._placeholder.clicked.connect(self.choose_requested)
        self.header.zoomed.connect(self.waveform.set_zoom)
        self.waveform.viewport_changed.connect(lambda: self.header.show_zoom(self.waveform.viewport.zoom))
        self.choices.changed.connect(self._follow_span)
        self.choices.message_changed.connect(self.notes.show_note)
        self.choices.edits_changed.connect(self._follow_edits)
        self.film.changed.connect(self._select_span)
        self.sound.track_wanted.connect(self._read_again)
        self.waveform.play_requested.connect(self.toggle_play)
        self.row.play.clicked.connect(self.toggle_play)
        self.waveform.play_from_requested.connect(self.play_from)
        self.row.start_entered.connect(lambda at_ms: self._set_edge(at_ms, start=True))
        self.row.end_entered.connect(lambda at_ms: self._set_edge(at_ms, start=False))
        self._scan.found.connect(self._show_voice)
        self._scan.grown.connect(self._show_waveform)
        self._scan.refused.connect(self._refuse)
        self._scan.broken.connect(self._report_broken)
        playback = self._playback = VoicePlayback(self._preview, self.row, self.waveform, self)
        self._preview.excerpt_ready.connect(self._follow_excerpt)
        self._preview.refused.connect(self._follow_change)
        playback.notified.connect(self.notes.show_note)
        playback.failed.connect(self.show_problem)
        playback.withdrawn.connect(self._withdraw)
        playback.started.connect(self.preview_started)
        playback.moved.connect(self.preview_moved)
        playback.stopped.connect(self.preview_stopped)

    # --- the voice ----------------------------------------------------------------------------------------------------

    def _show_voice(self, info: VoiceInfo) -> None:
        same, self._info = self._info is not None and self._info.path == info.path, info
        # A file of the same name may have other content now.
        self._preview.select(None)
        self._playback.begin_voice()
        self._default = self._wanted is None
        start_ms, end_ms = self._wanted or (0, None)
        # Without a length in the header, assume what is needed until the decoder knows it.
        voice_ms = info.length_ms or max(end_ms or 0, start_ms + MAX_SELECTION_MS)
        self.timeline.show_voice(Span.within(voice_ms, start_ms, end_ms), info)
        self.snapping.begin(info.path, info.track)
        self.show_timeline()
        self.notes.begin(info, fresh=self._default, changed=self._changed)
        self._changed = False
        self.sound.show_voice(info, fresh=self._default)
        (self.choices.amend if same and not self._default else self.choices.begin)()
        self.show_length(info.path.name, voice_ms)
        self._select_span()
        self.file_checked.emit()

    def _show_waveform(self, waveform: Waveform) -> None:
        if self._info is None:
            return
        self.timeline.show_waveform(waveform)
        length_ms = waveform.length_ms if waveform.complete else max(waveform.length_ms, self.waveform.span.voice_ms)
        span = self.waveform.span
        fitting = Span.within(length_ms) if self._default else span.in_voice(length_ms)
        if fitting != span:
            self.waveform.set_span(fitting)
            self.choices.amend()
            self.show_length(self._info.path.name, fitting.voice_ms)
            self._select_span()
        if waveform.complete:
            self.notes.compare(self._info, waveform)
            self._playback.end_decoding()

    def _refuse(self, error: OmniHumanError) -> None:
        sentence = describe_failure(error.failure)
        self.notes.show_note("")
        if self._info is not None:
            sentence = join_sentences(sentence, self.tr("The voice below is kept."))
            self.sound.show_voice(self._info, fresh=False)
        else:
            self._clear()
        self.show_problem(sentence)
        self.file_checked.emit()

    def _report_broken(self, error: OmniHumanError) -> None:
        self._drop_voice()
        self.show_problem(describe_failure(error.failure))

    def _drop_voice(self) -> None:
        had = self._info is not None
        self._info = None
        self._preview.select(None)
        self.timeline.show_voice(Span(0, 0, 0))
        self.choices.begin()
        self._clear()
        if had:
            self.selection_changed.emit()

    def _clear(self) -> None:
        self.show_nothing()
        self.sound.show_voice(None, fresh=False)

    # --- the selection ------------------------------------------------------------------------------------------------

    def _set_edge(self, at_ms: int, *, start: bool) -> None:
        self.choices.set_edge(at_ms, start=start)
        self.row.show_span(self.waveform.span)

    def _follow_span(self) -> None:
        self._default = False
        self._select_span()

    def _select_span(self) -> None:
        info, span = self._info, self.waveform.span
        if info is not None:
            self._playback.withdraw_error()
            self._preview.select((info.path, *self.film.played))
        self.row.show_span(span, self.film.played_number)
        self._follow_excerpt()

    def _follow_edits(self) -> None:
        self._preview.set_edits(self.edits)
        self._follow_excerpt()

    def _follow_excerpt(self) -> None:
        self.sound.show_cut(self._preview.cut)
        self.selection_changed.emit()

    def _read_again(self, track: int) -> None:
        if self._info is not None:
            self._wanted = self.waveform.span.start_ms, self.waveform.span.end_ms
            self._scan.start(self._info.path, track)

    def _withdraw(self, sentence: str) -> None:
        if self.problem == sentence:
            self.show_problem("")

    def _follow_change(self, error: OmniHumanError) -> None:
        """Read a file again that has changed on disk."""
        if error.kind is Kind.FILE_CHANGED and self._info is not None:
            self.show_problem("")
            self._changed = True
            self._read_again(self._info.track)
