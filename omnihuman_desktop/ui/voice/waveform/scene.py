"""Paints a voice: its waveform as bars or samples by the zoom, selection, pauses and marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from omnihuman_desktop.ui.text.formats import moment, seconds
from omnihuman_desktop.ui.voice.waveform.bars import LOUD, PITCH, SILENT, Bars, EditedWaveform, mix, paint_bars, paint_ticks
from omnihuman_desktop.ui.voice.waveform.borders import PartMarks, paint_borders, tint_chosen
from omnihuman_desktop.ui.voice.waveform.marks import (
    RULER,
    PauseMarks,
    paint_edges,
    paint_hint,
    paint_playhead,
    paint_ruler,
    paint_selection,
    shade_pauses,
    underline_pauses,
)
from omnihuman_desktop.ui.voice.waveform.trace import Trace, covers, is_fine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.media.audio.pauses import Pause
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.look.colours import Palette
    from omnihuman_desktop.ui.voice.span import Span
    from omnihuman_desktop.ui.voice.waveform.viewport import Viewport


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("WaveformView", text)


class WaveformScene:
    """What is painted: `waveform`, `pauses`, `samples` around the view, and the `edited` selection."""

    def __init__(self) -> None:
        self.waveform: Waveform | None = None
        self.samples: Samples | None = None
        self.edited: EditedWaveform | None = None
        self.pauses: Sequence[Pause] = ()
        self.hint_ms: int | None = None
        self.playhead_ms = 0.0
        self.parts = PartMarks()
        self._known = 0, 0, False
        self._bars, self._trace, self._pause_marks = Bars(), Trace(), PauseMarks()

    def clear(self) -> None:
        """Remove everything, for another voice."""
        self.waveform = self.samples = self.edited = self.hint_ms = None
        self.pauses = ()
        self.parts = PartMarks()

    def set_waveform(self, waveform: Waveform, viewport: Viewport) -> bool:
        """Set a new or grown waveform. Return whether the part in `viewport` has to be repainted."""
        known, self._known = self._known, (waveform.length_ms, self._bars.peak(waveform), waveform.complete)
        fresh, self.waveform = waveform is not self.waveform, waveform
        return fresh or known[0] <= viewport.end_ms or known[1:] != self._known[1:]

    def paint(
        self, painter: QPainter, colours: Palette, viewport: Viewport, span: Span, size: tuple[int, int], clip: QRect
    ) -> None:
        """Paint the part inside `clip` of a widget of `size` (width, height)."""
        width, height = size
        lane = QRectF(0, RULER, width, height - RULER)
        edges = viewport.x_of(span.start_ms, width), viewport.x_of(span.end_ms, width)
        marks = self._pause_marks.of(self.pauses, viewport, width)
        shade_pauses(painter, colours, lane, marks)
        if span.voice_ms:
            paint_selection(painter, colours, lane, edges)
            tint_chosen(painter, colours, lane, self.parts, viewport)
        underline_pauses(painter, colours, lane, marks)
        if clip.top() < RULER:
            paint_ruler(painter, colours, viewport, width)
        if self.waveform is not None:
            self._paint_sound(painter, colours, viewport, lane, edges, clip)
        if not span.voice_ms:
            return
        paint_borders(painter, colours, lane, self.parts, viewport)
        paint_edges(painter, colours, lane, edges)
        if self.hint_ms is not None:
            paint_hint(painter, colours, viewport.x_of(self.hint_ms, width), height)
        x = viewport.x_of(self.playhead_ms, width)
        if min(abs(x - edge) for edge in edges) >= 1:
            paint_playhead(painter, colours, x, lane)

    def _paint_sound(
        self,
        painter: QPainter,
        colours: Palette,
        viewport: Viewport,
        lane: QRectF,
        edges: tuple[float, float],
        clip: QRect,
    ) -> None:
        waveform = self.waveform
        if waveform is None:
            return
        samples = self.samples
        fine = samples is not None and is_fine(viewport, lane.width(), samples.rate)
        if samples is not None and fine and covers(samples, viewport, waveform.length_ms):
            lanes, peak = self._bars.lanes(waveform, lane), self._bars.peak(waveform)
            self._trace.paint(painter, samples, viewport, lanes, peak, edges, (colours.dim, colours.wave_selected), clip)
            return
        ratio = painter.device().devicePixelRatio()
        sheet = self._bars.of(waveform, viewport, lane, ratio)
        rest = mix(colours.wave, colours.window, 0.6), colours.wave
        chosen = mix(colours.wave_selected, colours.selection, 0.55), colours.wave_selected
        if self.edited is None:
            paint_bars(painter, sheet, edges, rest, chosen, clip)
        else:
            dimmed = mix(colours.wave, colours.selection, 0.6), mix(colours.wave, colours.selection, 0.8)
            paint_bars(painter, sheet, edges, rest, dimmed, clip)
            made = self._bars.of(waveform, viewport, lane, ratio, self.edited)
            paint_bars(painter, made, edges, chosen, chosen, clip)
        paint_ticks(painter, colours, sheet, lane)

    def describe(self, at_ms: float, pixel_ms: float) -> str:
        """Describe the sound at `at_ms` for a tooltip, in a view with `pixel_ms` milliseconds per pixel; "" if unremarkable."""
        waveform, parts = self.waveform, [moment(round(at_ms / 10) * 10)]
        if waveform is None:
            return ""
        start_ms, end_ms = at_ms - PITCH * pixel_ms, at_ms + PITCH * pixel_ms
        extremes = waveform.view(start_ms, end_ms, 1)
        peak = max(-int(extremes[..., 0].min()), int(extremes[..., 1].max()))
        pause = next((each for each in self.pauses if each.start_ms <= at_ms < each.end_ms), None)
        if bool(waveform.clipped(start_ms, end_ms, 1)[0]):
            parts.append(tr("Clipped: peaks are cut off here and may crackle"))
        elif peak >= LOUD:
            parts.append(tr("Very loud, but not clipped"))
        elif pause is not None:
            parts.append(tr("Pause of {0} s").format(seconds(pause.end_ms - pause.start_ms)))
        elif peak <= SILENT:
            parts.append(tr("Silence"))
        return " · ".join(parts) if len(parts) > 1 else ""
