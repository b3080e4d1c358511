"""The input level meter: peak, peak hold and clipping."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

FLOOR_DB = -60
LOUD_DB = -6
CLIPPED = 32_767 / 32_768
DECAY_DB = 1.5
"""How far the bar falls per step, in decibels."""

STEP_MS = 50
HELD_STEPS = 30
HEIGHT = 22
_BAR = 8


class LevelMeter(QProgressBar):
    """Shows -60 dB to full scale. Clipping stays marked until a click or the next recording."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Level"))
        self.setRange(FLOOR_DB, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped."))
        self._db, self._held_db, self._held = float(FLOOR_DB), float(FLOOR_DB), 0
        self.clipped = False
        self._decay_timer = QTimer(self, interval=STEP_MS)
        self._decay_timer.timeout.connect(self._decay)
        self.reset()

    def show_level(self, level: float) -> None:
        """Show a peak of `level`, 0..1."""
        db = max(float(FLOOR_DB), 20 * math.log10(level)) if level > 0 else float(FLOOR_DB)
        self._db = max(self._db, db)
        if db >= self._held_db:
            self._held_db, self._held = db, HELD_STEPS
        if level >= CLIPPED and not self.clipped:
            self.clipped = True
            self.setAccessibleDescription(self.tr("Clipped: too loud. Move away from the microphone, or turn it down."))
        if not self._decay_timer.isActive():
            self._decay_timer.start()
        self._show()

    def reset(self) -> None:
        """Reset level, peak hold and clipping."""
        self.clipped = False
        self._db = self._held_db = float(FLOOR_DB)
        self.setAccessibleDescription(self.tr("Decibels below full scale"))
        self._show()

    def text(self) -> str:
        """Return the level as text."""
        return self.tr("{0} dB").format(str(self.value()).replace("-", "−")) if self.value() > FLOOR_DB else self.tr("silent")

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(120, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Reset the clipping mark."""
        event.accept()
        self.reset()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, the peak hold and the text."""
        del event
        c, painter = theme.colours(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self.tr("Clipped") if self.clipped else self.text()
        room = self.fontMetrics().horizontalAdvance(self.tr("Clipped")) + theme.WIDE
        bar = QRectF(0, (self.height() - _BAR) / 2, self.width() - room, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c.line)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * _part(self._db))
        painter.setBrush(c.bad if self.clipped else c.decide if self._db > LOUD_DB else c.good)
        painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
        if self._held_db > FLOOR_DB:
            painter.setBrush(c.text)
            painter.drawRect(QRectF(bar.left() + bar.width() * _part(self._held_db) - 2, bar.top() - 2, 2, _BAR + 4))
        painter.setPen(c.bad if self.clipped else c.dim)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _decay(self) -> None:
        self._db = max(float(FLOOR_DB), self._db - DECAY_DB)
        self._held -= 1
        if self._held <= 0:
            self._held_db = max(float(FLOOR_DB), self._held_db - DECAY_DB)
        if self._db <= FLOOR_DB and self._held_db <= FLOOR_DB:
            self._decay_timer.stop()
        self._show()

    def _show(self) -> None:
        self.setValue(round(self._db))
        self.update()


def _part(db: float) -> float:
    return (db - FLOOR_DB) / -FLOOR_DB
