"""The rows of the voice panel: the header with name and zoom, and the row of the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayoutItem, QPushButton, QSlider, QToolButton, QWidget

from omnihuman_desktop.ui.keys.hints import set_key_tooltip
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import seconds
from omnihuman_desktop.ui.voice.playback.preview import PreviewState
from omnihuman_desktop.ui.voice.playback.speed_button import SpeedButton
from omnihuman_desktop.ui.voice.selection.time_field import TimeField
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

    from omnihuman_desktop.ui.voice.span import Span

ZOOM_STEPS = 1000


class VoiceHeader(QWidget):
    """Name and length of the voice, the zoom slider (`zoomed`, 0..1), and the Sound, Record and Choose buttons."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        heading = Label(self.tr("Voice"), self)
        heading.setProperty("role", "heading")
        self.name = ElidedLabel(self)
        self.length = Label(self)
        self.length.setProperty("role", "dim")
        self.zoom = QSlider(Qt.Orientation.Horizontal, self)
        self.zoom.setRange(0, ZOOM_STEPS)
        self.zoom.setPageStep(ZOOM_STEPS // 10)
        self.zoom.setFixedWidth(96)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        set_key_tooltip(self.zoom, self.tr("Zoom the waveform, also with Ctrl+wheel"), "voice zoom in", "voice zoom out")
        self.signs = [Label(sign, self) for sign in ("−", "+")]
        self.sound = QPushButton(self)
        self.sound.setAccessibleName(self.tr("Sound"))
        self.sound.setIcon(theme.icon("use_settings", self.sound))
        self.sound.setToolTip(self.tr("Loudness, fades, channels and more: how the selection sounds when it is sent"))
        self.record = QPushButton(self.tr("Record…"), self)
        self.record.setIcon(theme.icon("microphone", self.record))
        self.record.setAccessibleName(self.tr("Record a voice"))
        self.record.setToolTip(self.tr("Record a voice from a microphone"))
        self.choose = QPushButton(self)
        self.choose.setAccessibleName(self.tr("Choose voice"))
        set_key_tooltip(self.choose, self.tr("Choose a voice"), "choose voice")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(heading)
        row.addWidget(self.name, 1000)
        row.addWidget(self.length)
        row.addStretch(1)
        row.addWidget(self.signs[0])
        row.addWidget(self.zoom)
        row.addWidget(self.signs[1])
        row.addSpacing(theme.GRID)
        row.addWidget(self.sound)
        row.addWidget(self.record)
        row.addWidget(self.choose)
        for sign in self.signs:
            sign.setProperty("role", "dim")
        self.zoom.valueChanged.connect(lambda value: self.zoomed.emit(value / ZOOM_STEPS))
        self.show_voice("", "")

    def show_voice(self, name: str, length: str) -> None:
        """Show name and length of a voice; empty if there is none."""
        self.name.set_text(name)
        self.name.setMaximumWidth(self.name.fontMetrics().horizontalAdvance(name) + 2)
        self.length.setText(length)
        self.choose.setText(self.tr("Change…") if name else self.tr("Choose…"))
        for part in (*self.signs, self.zoom, self.sound):
            part.setVisible(bool(name))

    def show_zoom(self, zoom: float) -> None:
        """Set the slider to `zoom`, 0..1, without emitting `zoomed`."""
        self.zoom.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.zoom.setValue(round(zoom * ZOOM_STEPS))
        self.zoom.blockSignals(False)  # noqa: FBT003


def _width_of(row: QLayout, size: Callable[[QLayoutItem], QSize]) -> int:
    """Return the width of what is in `row`. A row that is laid out later would still tell what it was before."""
    items = (row.itemAt(at) for at in range(row.count()))
    widths = [size(item).width() for item in items if item is not None and not item.isEmpty()]
    return sum(widths) + max(0, len(widths) - 1) * row.spacing()


class SelectionRow(QWidget):
    """Play selection, Loop, speed and the two time fields: `start_entered` and `end_entered`, in milliseconds."""

    start_entered = Signal(int)
    end_entered = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.play = QPushButton(self)
        self.play_words = self.tr("Play selection")
        self.play.setAccessibleName(self.play_words)
        self.loop = QToolButton(self)
        self.loop.setText(self.tr("Loop"))
        self.loop.setCheckable(True)
        self.loop.setIcon(theme.icon("loop", self.loop))
        self.loop.setProperty("role", "quiet")
        self.loop.setToolTip(self.tr("Loop: start again at the end"))
        self.speed = SpeedButton(self)
        self.start = TimeField(self.tr("Selection start"), self)
        self.arrow = Label("→", self)
        self.end = TimeField(self.tr("Selection end"), self)
        self.length = Label(self)
        self.length.setProperty("role", "dim")
        self.length.setMinimumWidth(self.length.fontMetrics().horizontalAdvance("00.000 s"))
        self.all = QPushButton(self.tr("Select all"), self)
        self.all.setAccessibleName(self.tr("Select all"))
        self.all.setProperty("role", "quiet")
        self.all.setToolTip(self.tr("Select the whole voice (Ctrl+A). Longer than 35 s, it becomes a film, made in parts."))
        self.all.hide()
        self.best = QPushButton(self.tr("Best 35 seconds"), self)
        self.best.setAccessibleName(self.tr("Best 35 seconds"))
        self.best.setProperty("role", "quiet")
        self.best.setToolTip(self.tr("Select up to 35 s with the most and clearest words, from pause to pause"))
        self.best.hide()
        icon_px = self.loop.sizeHint().width()
        self.loop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._loop_words_px = self.loop.sizeHint().width() - icon_px
        self._lay_out()
        self.start.entered.connect(self.start_entered)
        self.end.entered.connect(self.end_entered)
        set_key_tooltip(self.play, self.tr("Plays exactly what will be sent"), "voice play")
        self.show_state(PreviewState.NOTHING)
        # A fixed minimum, so that nothing moves when the text is shorter.
        self.play.setMinimumWidth(self.play.sizeHint().width())

    def _lay_out(self) -> None:
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.NEAR)
        self._times, self._offers = QHBoxLayout(), QHBoxLayout()
        for widget in (self.play, self.loop, self.speed, self.start, self.arrow, self.end, self.length):
            self._times.addWidget(widget)
        for widget in (self.best, self.all):
            self._offers.addWidget(widget)
        self._offers.addStretch(1)
        for row in (self._times, self._offers):
            row.setSpacing(theme.NEAR)
            self._rows.addLayout(row)

    def sizeHint(self) -> QSize:
        """Return the width of one row with all words."""
        words = 0 if self._has_words else self._loop_words_px
        wanted = [_width_of(row, QLayoutItem.sizeHint) for row in (self._times, self._offers)]
        return QSize(sum(wanted) + words + theme.NEAR, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider of two rows, with an icon alone for Loop."""
        words = self._loop_words_px if self._has_words else 0
        times, offers = (_width_of(row, QLayoutItem.minimumSize) for row in (self._times, self._offers))
        return QSize(max(times - words, offers), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Lay out again when a text has changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._fold()

    @property
    def _has_words(self) -> bool:
        return self.loop.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    def _fold(self) -> None:
        """Where the row is too narrow, drop the word beside the icon of Loop, and then use a second row."""
        whole_px, is_offering = self.sizeHint().width(), not (self.best.isHidden() and self.all.isHidden())
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if self.width() < whole_px:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        wanted = QBoxLayout.Direction.LeftToRight
        if is_offering and self.width() < whole_px - self._loop_words_px:
            wanted = QBoxLayout.Direction.TopToBottom
        if self.loop.toolButtonStyle() is not style:
            self.loop.setToolButtonStyle(style)
        if self._rows.direction() is not wanted:
            self._rows.setDirection(wanted)
            self.updateGeometry()

    def show_span(self, span: Span | None, part: int | None = None) -> None:
        """Show the selection; None if there is no voice. `part` is the number, from 1, of a film's part that is played."""
        self._show_part(part)
        for widget in (self.play, self.loop, self.speed, self.start, self.end):
            widget.setEnabled(span is not None)
        self.arrow.setEnabled(span is not None)
        self.length.setText(self.tr("{0} s").format(seconds(span.length_ms)) if span else "")
        for field, at_ms in ((self.start, span.start_ms if span else 0), (self.end, span.end_ms if span else 0)):
            field.show_time(at_ms)

    def _show_part(self, number: int | None) -> None:
        """Say that a film's part `number`, from 1, is played; None: the selection."""
        words = self.tr("Play selection") if number is None else self.tr("Play part {0}").format(number)
        if self.play.text().strip() == self.play_words:
            self.play.setText(f" {words}")
        self.play_words = words

    def show_state(self, state: PreviewState) -> None:
        """Show what the button does next."""
        words = {PreviewState.PLAYING: self.tr("Stop"), PreviewState.PREPARING: self.tr("Preparing…")}.get(
            state, self.play_words
        )
        # The space separates the text from the icon.
        self.play.setText(f" {words}")
        self.play.setIcon(theme.icon("stop" if state is PreviewState.PLAYING else "play", self.play))
        self.play.setAccessibleDescription(self.play.toolTip() if state is PreviewState.NOTHING else words)


class FoldingRow(QWidget):
    """A widget with a `footer` at its right, or below it if the row is too narrow for both."""

    def __init__(self, left: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = left
        self.footer = QHBoxLayout()
        self.footer.setSpacing(theme.NEAR)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.NEAR)
        self._line.addWidget(left, 1)
        self._line.addLayout(self.footer)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider of both."""
        width = max(self._left.minimumSizeHint().width(), self.footer.minimumSize().width())
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Lay out again when the footer changes its size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        needed = self._left.sizeHint().width() + theme.WIDE + self.footer.sizeHint().width()
        narrow = needed > self.width()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)
            self._line.setAlignment(self.footer, Qt.AlignmentFlag.AlignRight if narrow else Qt.AlignmentFlag(0))
            self.updateGeometry()
