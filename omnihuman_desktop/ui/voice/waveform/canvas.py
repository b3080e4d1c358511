"""The waveform without input: shows waveform, selection and playhead at any zoom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import clock, moment, seconds
from omnihuman_desktop.ui.voice.span import Span
from omnihuman_desktop.ui.voice.waveform.marks import RULER
from omnihuman_desktop.ui.voice.waveform.scene import WaveformScene
from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.media.audio.pauses import Pause
    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.voice.waveform.bars import EditedWaveform
    from omnihuman_desktop.ui.voice.waveform.borders import PartMarks
    from omnihuman_desktop.ui.voice.waveform.zoom_animation import ZoomAnimation

FIRST_VIEW_MS = 60_000


class WaveformCanvas(QWidget):
    """Shows one voice, its selection and its playhead at any zoom. Knows no mouse and no keys. Times are milliseconds.

    `span_shown`: another selection is shown. `span_changed`: the user changed it, also during a drag. `span_settled`: the
    change is done, with its kind (a drag handle or a kind of key) and whether the edges may snap. `viewport_changed`: zoomed
    or scrolled. `border_dragged`: the user drags a border of a film's parts, with its number, its place and whether it may
    snap; `border_settled`: the drag is done.
    """

    span_changed = Signal()
    span_shown = Signal()
    span_settled = Signal(str, bool)
    viewport_changed = Signal()
    border_dragged = Signal(int, int, bool)
    border_settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = WaveformScene()
        self._span = Span(0, 0, 0)
        self._viewport = Viewport(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    @cached_property
    def _zoom_animation(self) -> ZoomAnimation:
        from omnihuman_desktop.ui.voice.waveform.zoom_animation import ZoomAnimation

        animation = ZoomAnimation(self)
        animation.moved.connect(self._set_viewport)
        return animation

    @property
    def span(self) -> Span:
        """The selection."""
        return self._span

    @property
    def viewport(self) -> Viewport:
        """The visible range."""
        return self._viewport

    @property
    def playhead_ms(self) -> float:
        """The position of the playhead."""
        return self.scene.playhead_ms

    def show_voice(self, span: Span) -> None:
        """Show a voice without a waveform yet, with `span` selected."""
        self.scene.clear()
        self._viewport = Viewport(span.voice_ms, 0.0, min(span.voice_ms, FIRST_VIEW_MS))
        around_ms = (span.start_ms + span.end_ms) / 2
        self._viewport = self._viewport.showing(around_ms - FIRST_VIEW_MS / 2, around_ms + FIRST_VIEW_MS / 2)
        self.set_span(span)
        self.scene.playhead_ms = span.start_ms
        self.viewport_changed.emit()

    def show_waveform(self, waveform: Waveform) -> None:
        """Draw `waveform`, which may still grow: call again when it has."""
        if self.scene.set_waveform(waveform, self._viewport):
            self.update()

    def show_samples(self, samples: Samples) -> None:
        """Draw single samples wherever the zoom is high enough."""
        self.scene.samples = samples
        self.update()

    def show_pauses(self, pauses: Sequence[Pause]) -> None:
        """Mark `pauses`, which edges snap to."""
        self.scene.pauses = pauses
        self.update()

    def show_parts(self, parts: PartMarks) -> None:
        """Mark the parts of a film; none if there are none."""
        if parts != self.scene.parts:
            self.scene.parts = parts
            self.update()

    def show_edited(self, edited: EditedWaveform | None) -> None:
        """Draw the edited waveform over the selection; None removes it."""
        if edited is not self.scene.edited:
            self.scene.edited = edited
            self.update()

    def set_span(self, span: Span) -> None:
        """Select `span` without emitting `span_changed`. It also sets the length of the voice."""
        if span.voice_ms != self._span.voice_ms:
            self._set_viewport(self._viewport.in_voice(span.voice_ms, FIRST_VIEW_MS))
        if self.scene.playhead_ms == self._span.start_ms:
            self.scene.playhead_ms = span.start_ms
        self._span = span
        self._describe()
        self.update()
        self.span_shown.emit()

    def set_playhead(self, at_ms: float) -> None:
        """Move the playhead to `at_ms`, repainting only the two stripes that change."""
        before, self.scene.playhead_ms = self.x_of(self.scene.playhead_ms), at_ms
        for x in (before, self.x_of(at_ms)):
            self.update(QRect(int(x) - 2, 0, 5, self.height()))

    def show_playhead(self) -> None:
        """Scroll to the playhead if it has left the view."""
        if not self._viewport.start_ms <= self.scene.playhead_ms <= self._viewport.end_ms:
            self._set_viewport(self._viewport.scrolled(self.scene.playhead_ms - self._viewport.start_ms))

    def zoom_by(self, factor: float, around_ms: float | None = None, *, at_once: bool = False) -> None:
        """Zoom in by `factor`, keeping `around_ms` (default: the selection, or the middle) in its place."""
        goal = self._zoom_animation.goal(self._viewport)
        goal = goal.with_span(goal.span_ms / factor, self._middle_ms if around_ms is None else around_ms)
        if at_once:
            self._zoom_animation.stop()
            self._set_viewport(goal)
        else:
            self._zoom_animation.start(self._viewport, goal)

    def stop_zoom_animation(self) -> None:
        """Stop zooming where it is."""
        self._zoom_animation.stop()

    def set_zoom(self, zoom: float) -> None:
        """Zoom to `zoom`, from 0 (all) to 1, around the selection if it is visible, otherwise around the middle."""
        self._zoom_animation.stop()
        self._set_viewport(self._viewport.with_zoom(zoom, self._middle_ms))

    def change_span(self, span: Span, kind: str = "", *, snaps: bool = False) -> None:
        """Select `span` as the user does: scroll to it, and emit `span_changed` and `span_settled` with `kind` and `snaps`."""
        if span == self._span:
            return
        self._zoom_animation.stop()
        self.set_span(span)
        self.scroll_into_view(span.start_ms, span.end_ms)
        self.span_changed.emit()
        self.span_settled.emit(kind, snaps)

    @property
    def _middle_ms(self) -> float:
        """The center of zooming: the playhead or the selection if visible, else the middle."""
        view, playhead_ms = self._viewport, self.scene.playhead_ms
        if playhead_ms != self._span.start_ms and view.start_ms <= playhead_ms <= view.end_ms:
            return playhead_ms
        middle_ms = (self._span.start_ms + self._span.end_ms) / 2
        return middle_ms if view.start_ms <= middle_ms <= view.end_ms else (view.start_ms + view.end_ms) / 2

    # --- painting -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the preferred size."""
        return QSize(800, RULER + 104)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest usable size."""
        return QSize(200, RULER + 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dirty part."""
        painter, c = QPainter(self), theme.colours(self)
        self.scene.paint(painter, c, self._viewport, self._span, (self.width(), self.height()), event.rect())
        if self.hasFocus() and self.property("ringed"):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(c.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    # --- coordinates and scrolling --------------------------------------------------------------------------------------

    @property
    def pixel_ms(self) -> float:
        """Milliseconds per pixel."""
        return self._viewport.span_ms / max(1, self.width())

    def x_of(self, at_ms: float) -> float:
        """Return the x coordinate of `at_ms`, in pixels."""
        return self._viewport.x_of(at_ms, self.width())

    def ms_at(self, x: float) -> float:
        """Return the position at `x`, in milliseconds."""
        return self._viewport.start_ms + x * self.pixel_ms

    def drag_span(self, span: Span) -> None:
        """Select `span` during a drag: only `span_changed` is emitted."""
        if span != self._span:
            self.set_span(span)
            self.span_changed.emit()

    def scroll_into_view(self, start_ms: float, end_ms: float) -> None:
        """Scroll as little as needed to show `start_ms` to `end_ms`."""
        self._set_viewport(self._viewport.showing(start_ms, end_ms))

    def scroll_smoothly(self, views: float) -> None:
        """Scroll smoothly by `views`, in units of the visible range."""
        goal = self._zoom_animation.goal(self._viewport)
        self._zoom_animation.start(self._viewport, goal.scrolled(views * goal.span_ms))

    def scroll_by(self, by_ms: float) -> None:
        """Scroll by `by_ms` at once."""
        self._zoom_animation.stop()
        self._set_viewport(self._viewport.scrolled(by_ms))

    def set_hint(self, at_ms: int | None) -> None:
        """Mark the position that an edge snaps to; None removes the mark."""
        if at_ms != self.scene.hint_ms:
            self.scene.hint_ms = at_ms
            self.update()

    def _set_viewport(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()
            self.viewport_changed.emit()

    def _describe(self) -> None:
        span = self._span
        if not span.voice_ms:
            self.setAccessibleDescription(self.tr("No voice yet"))
            return
        text = self.tr("Selected: {0} to {1} of {2}, {3} s")
        times = moment(span.start_ms), moment(span.end_ms), clock(span.voice_ms), seconds(span.length_ms)
        self.setAccessibleDescription(text.format(*times))
