"""Cuts a selection that is longer than one task takes into the parts of a film, and lets their borders be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.film import BRIDGE_MS, FilmPart, add_border, move_border, remove_border
from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS
from omnihuman_desktop.ui.voice.waveform.borders import PartMarks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractButton

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.voice.selection.choices import VoiceChoices
    from omnihuman_desktop.ui.voice.waveform.timeline import Timeline

SNAP_PX = 8
"""How near to a pause a border snaps to it, in pixels."""


class FilmParts(QObject):
    """The `parts` of the selection on `timeline`. `changed`: they, or the one that is chosen, are others."""

    changed = Signal()
    chosen_changed = Signal()

    def __init__(self, run: Run, timeline: Timeline, choices: VoiceChoices, button: QAbstractButton) -> None:
        super().__init__(timeline)
        self._run, self._timeline, self._choices = run, timeline, choices
        self._view = timeline.waveform
        self._parts: tuple[FilmPart, ...] = ()
        self._cut_of: object = None
        self._cancel: Callable[[], None] = lambda: None
        self._dragged = self._bridges = False
        self.chosen: int | None = None
        self._button = button
        button.clicked.connect(choices.select_all)
        self._view.span_shown.connect(self.update)
        choices.changed.connect(self.update)
        timeline.pauses_found.connect(self.update)
        self._view.border_dragged.connect(self._drag)
        self._view.border_settled.connect(self._settle)
        self._view.border_wanted.connect(self._toggle_border)
        self._view.all_wanted.connect(choices.select_all)
        self._view.short_wanted.connect(choices.keep_short)

    @property
    def parts(self) -> tuple[FilmPart, ...]:
        """The parts of the present selection; none if it is no film, or while they are being found."""
        return self._parts if self._view.span.is_film and self._cut_of == self._key() else ()

    @property
    def played(self) -> tuple[int, int]:
        """Start and end, in milliseconds, of what Play selection plays: all, or of a film the chosen part or the first."""
        span = self._view.span
        if not span.is_film:
            return span.start_ms, span.end_ms
        if self._parts:
            part = self._parts[self.chosen or 0]
            return part.start_ms, part.end_ms
        return span.start_ms, span.start_ms + MAX_SELECTION_MS

    @property
    def played_number(self) -> int | None:
        """The number, from 1, of the part that Play selection plays; None if the selection is no film."""
        return (self.chosen or 0) + 1 if self._view.span.is_film else None

    @property
    def has_long_pauses(self) -> bool:
        """Whether pauses lie in the selection that are long enough to be left out of what is paid."""
        span = self._view.span
        inside = (each for each in self._view.scene.pauses if span.start_ms < each.start_ms and each.end_ms < span.end_ms)
        return any(pause.end_ms - pause.start_ms >= BRIDGE_MS for pause in inside)

    def set_bridging(self, on: bool) -> None:
        """Leave long pauses between two parts out of what is paid: the last picture stays for so long."""
        self._bridges = on
        self.update()

    def choose(self, number: int | None) -> None:
        """Choose the part `number`, from 0; None chooses the whole film."""
        if number is not None and not number < len(self._parts):
            number = None
        if number != self.chosen:
            self.chosen = number
            self._mark()
            if number is not None:
                part = self._parts[number]
                self._view.set_playhead(part.start_ms)
                self._view.scroll_into_view(part.start_ms, part.end_ms)
            self.chosen_changed.emit()
            self.changed.emit()

    def update(self) -> None:
        """Cut the selection anew if it, its pauses or the creator's borders have changed."""
        waveform, span = self._view.scene.waveform, self._view.span
        self._button.setVisible(span.voice_ms > MAX_SELECTION_MS and not span.is_film)
        if not span.is_film:
            self._cancel()
            self._show((), None)
            return
        key = self._key()
        if self._cut_of == key or self._dragged or waveform is None or not self._timeline.search.is_done:
            return
        pauses, pins = tuple(self._view.scene.pauses), self._choices.pins_ms
        bridge_ms = BRIDGE_MS if self._bridges else None
        end_ms = min(span.end_ms, waveform.length_ms)

        def cut(_work: Work) -> tuple[FilmPart, ...]:
            from omnihuman_desktop.media.film.cuts import cut_film

            return cut_film(waveform, pauses, span.start_ms, end_ms, bridge_ms=bridge_ms, pins_ms=pins)

        def show(parts: tuple[FilmPart, ...]) -> None:
            self._show(parts, key)

        self._cancel()
        self._cancel = self._run(cut, self, show, self._fail)

    def _key(self) -> object:
        span = self._view.span
        return span.start_ms, span.end_ms, span.voice_ms, self._choices.pins_ms, self._bridges, id(self._view.scene.pauses)

    def _fail(self, _error: OmniHumanError) -> None:
        self._show((), None)

    def _show(self, parts: tuple[FilmPart, ...], key: object) -> None:
        had = self._parts, self._cut_of
        self._parts, self._cut_of = parts, key
        if self.chosen is not None and self.chosen >= len(parts):
            self.choose(None)
        self._mark()
        if had != (parts, key):
            self.changed.emit()

    def _mark(self) -> None:
        parts = self._parts
        starts = tuple(part.start_ms for part in parts)
        self._view.show_parts(PartMarks(starts, parts[-1].end_ms if parts else 0, self.chosen))

    # --- the borders --------------------------------------------------------------------------------------------------

    def _drag(self, number: int, at_ms: int, snaps: bool) -> None:
        """Move a border while it is dragged; no other one moves, and nothing is cut anew."""
        if number + 1 >= len(self._parts):
            return
        self._dragged = True
        self._parts = move_border(self._parts, number, self._snapped(at_ms) if snaps else at_ms)
        self._mark()
        self.changed.emit()

    def _snapped(self, at_ms: int) -> int:
        from omnihuman_desktop.media.audio.pauses import snap

        found = snap(self._view.scene.pauses, at_ms, round(SNAP_PX * self._view.pixel_ms), start=False)
        return at_ms if found is None else found

    def _settle(self) -> None:
        self._dragged = False
        self._pin(self._parts)

    def _toggle_border(self, at_ms: float, removes: bool) -> None:
        """Add a border at `at_ms`, or remove the nearest one."""
        if not self._parts:
            return
        if not removes:
            self._pin(add_border(self._parts, round(at_ms)))
            return
        borders = [part.start_ms for part in self._parts[1:]]
        number = min(range(len(borders)), key=lambda each: abs(borders[each] - at_ms))
        merged = remove_border(self._parts, number)
        if merged == self._parts:
            self._choices.show_message(self.tr("Without this cut, the part would be longer than 35 s. Move another cut first."))
        self._pin(merged)

    def _pin(self, parts: Sequence[FilmPart]) -> None:
        """Keep the borders of `parts` as they are: from here on they are the creator's."""
        self._choices.set_pins(tuple(part.start_ms for part in parts[1:]))
