"""The rows of the voice panel: what the voice is and how much of it is on view; and what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QToolButton, QWidget

from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.compose.elided import ElidedLabel
from omnihuman_desktop.ui.compose.preview import Hearing
from omnihuman_desktop.ui.compose.time_field import TimeField

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from omnihuman_desktop.ui.compose.selection import Span

ZOOM_STEPS = 1000
_ICON = 24


class VoiceHeader(QWidget):
    """Name and length of the voice, the zoom slider (`zoomed`, 0..1) and the button that chooses another one."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Voice"), self)
        heading.setProperty("role", "heading")
        self.name = ElidedLabel(self)
        self.length = QLabel(self)
        self.length.setProperty("role", "dim")
        self.zoom = QSlider(Qt.Orientation.Horizontal, self)
        self.zoom.setRange(0, ZOOM_STEPS)
        self.zoom.setPageStep(ZOOM_STEPS // 10)
        self.zoom.setFixedWidth(96)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setToolTip(self.tr("Zoom the waveform (Ctrl+wheel, Ctrl+↑, Ctrl+↓)"))
        self.signs = [QLabel(sign, self) for sign in ("−", "+")]
        self.choose = QPushButton(self)
        self.choose.setAccessibleName(self.tr("Choose voice"))
        self.choose.setToolTip(self.tr("Choose a voice (Ctrl+Shift+O)"))
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
        row.addWidget(self.choose)
        for sign in self.signs:
            sign.setProperty("role", "dim")
        self.zoom.valueChanged.connect(lambda value: self.zoomed.emit(value / ZOOM_STEPS))
        self.show_voice("", "")

    def show_voice(self, name: str, length: str) -> None:
        """Show a voice; empty texts where there is none."""
        self.name.set_text(name)
        self.name.setMaximumWidth(self.name.fontMetrics().horizontalAdvance(name) + 2)
        self.length.setText(length)
        self.choose.setText(self.tr("Change…") if name else self.tr("Choose…"))
        for part in (*self.signs, self.zoom):
            part.setVisible(bool(name))

    def show_zoom(self, zoom: float) -> None:
        """Put the slider to `zoom`, 0..1, without `zoomed`."""
        self.zoom.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.zoom.setValue(round(zoom * ZOOM_STEPS))
        self.zoom.blockSignals(False)  # noqa: FBT003


class SelectionRow(QWidget):
    """Play selection, Loop, and the two typed moments: `start_entered` and `end_entered`, in milliseconds."""

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
        self.loop.setToolTip(self.tr("Loop: begin again at the end"))
        self.start = TimeField(self.tr("Selection start"), self)
        self.arrow = QLabel("→", self)
        self.end = TimeField(self.tr("Selection end"), self)
        self.length = QLabel(self)
        self.length.setProperty("role", "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        for widget in (self.play, self.loop, self.start, self.arrow, self.end, self.length):
            row.addWidget(widget)
        row.addStretch(1)
        self.start.entered.connect(self.start_entered)
        self.end.entered.connect(self.end_entered)
        self.play.setToolTip(self.tr("Plays exactly what will be sent (Space on the waveform)"))
        self.show_hearing(Hearing.NOTHING)
        # The button keeps its width, so that nothing moves while it says something shorter.
        self.play.setMinimumWidth(self.play.sizeHint().width())

    def show_span(self, span: Span | None) -> None:
        """Show what is selected; None where there is no voice."""
        for widget in (self.play, self.loop, self.start, self.end):
            widget.setEnabled(span is not None)
        self.arrow.setEnabled(span is not None)
        self.length.setText(self.tr("{0} s").format(f"{span.length_ms / 1000:.1f}") if span else "")
        for field, at_ms in ((self.start, span.start_ms if span else 0), (self.end, span.end_ms if span else 0)):
            field.show_time(at_ms)

    def show_hearing(self, hearing: Hearing) -> None:
        """Say what the button does next."""
        words = {Hearing.PLAYING: self.tr("Stop"), Hearing.PREPARING: self.tr("Preparing…")}.get(hearing, self.play_words)
        # A space keeps the words off the icon.
        self.play.setText(f" {words}")
        self.play.setIcon(theme.icon("stop" if hearing is Hearing.PLAYING else "play", self.play))
        self.play.setAccessibleDescription(self.play.toolTip() if hearing is Hearing.NOTHING else words)


class FoldingRow(QWidget):
    """A widget with a `footer` at its right, or below it where there is no room for both."""

    def __init__(self, left: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = left
        self.footer = QHBoxLayout()
        self.footer.setSpacing(theme.WIDE)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.NEAR)
        self._line.addWidget(left, 1)
        self._line.addLayout(self.footer)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of both."""
        width = max(self._left.minimumSizeHint().width(), self.footer.minimumSize().width())
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Fold anew when the footer holds other words."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it has become too narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        needed = self._left.minimumSizeHint().width() + theme.WIDE + self.footer.minimumSize().width()
        narrow = needed > self.width()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)
            self._line.setAlignment(self.footer, Qt.AlignmentFlag.AlignRight if narrow else Qt.AlignmentFlag(0))
            self.updateGeometry()


class EmptyVoice(QWidget):
    """What stands where the waveform will be, and is clicked to choose a voice."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._hovered = False
        self._icon = theme.icon("voice", self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("role", "quiet")

    def show_text(self, text: str) -> None:
        """Say what is to be done."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_hovered(self, hovered: bool) -> None:
        """A file hovers above, or no more."""
        self._hovered = hovered
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A line of words."""
        return QSize(200, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its icon and its words."""
        del event
        c, painter = theme.colours(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.accent if self._hovered else c.line, 2 if self._hovered else 1))
        painter.setBrush(c.selection if self._hovered else c.field)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        metrics = painter.fontMetrics()
        width = _ICON + theme.NEAR + metrics.horizontalAdvance(self._text)
        left, middle = max(theme.NEAR, (self.width() - width) // 2), self.height() // 2
        self._icon.paint(painter, QRect(left, middle - _ICON // 2, _ICON, _ICON))
        painter.setPen(c.dim)
        room = self.rect().adjusted(left + _ICON + theme.NEAR, 0, -theme.NEAR, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for a file."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
