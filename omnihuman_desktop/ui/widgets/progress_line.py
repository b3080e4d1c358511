"""A thin progress bar, animated while the progress is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

_STEPS = 1000
_TICK_MS = 33
_ROUND_MS = 1600
_LIVELY_MS, _CALM_TICK_MS, _CALM_ROUND_MS = 10_000, 1000, 12_000
"""How long the bar moves smoothly; after that it moves on once a second, and slowly."""
_PIECE = 0.3


class ProgressLine(QProgressBar):
    """A bar of four pixels. `set_progress(None)` animates it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.GRID)
        self._elapsed = QElapsedTimer()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._move)

    def set_progress(self, progress: float | None) -> None:
        """Show `progress`, 0..1; None if it is unknown."""
        self.setRange(0, 0 if progress is None else _STEPS)
        if progress is not None:
            self.setValue(round(min(max(progress, 0.0), 1.0) * _STEPS))
        self._move_or_rest()

    def sizeHint(self) -> QSize:
        """Return the size of the bar."""
        return QSize(120, theme.GRID)

    def showEvent(self, event: QShowEvent) -> None:
        """Start the animation if there is one."""
        super().showEvent(event)
        self._move_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the animation while hidden."""
        super().hideEvent(event)
        self._tick.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        del event
        colours = theme.colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        half = whole.height() / 2
        painter.setBrush(colours.line)
        painter.drawRoundedRect(whole, half, half)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(self._filled(whole), half, half)

    def _filled(self, whole: QRectF) -> QRectF:
        if self.maximum():
            return QRectF(0, 0, whole.width() * self.value() / self.maximum(), whole.height())
        round_ms = _CALM_ROUND_MS if self._tick.interval() == _CALM_TICK_MS else _ROUND_MS
        turn = (self._elapsed.elapsed() % round_ms) / round_ms if self._elapsed.isValid() else 0.0
        left = (turn * (1 + _PIECE) - _PIECE) * whole.width()
        return QRectF(left, 0, _PIECE * whole.width(), whole.height()) & whole

    def _move(self) -> None:
        if self._elapsed.elapsed() > _LIVELY_MS and self._tick.interval() != _CALM_TICK_MS:
            self._tick.setInterval(_CALM_TICK_MS)
        self.update()

    def _move_or_rest(self) -> None:
        if self.maximum() == 0 and self.isVisible():
            if not self._tick.isActive():
                self._elapsed.start()
                self._tick.start(_TICK_MS)
        else:
            self._tick.stop()
        self.update()
