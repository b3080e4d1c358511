"""A check box that is drawn as a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from omnihuman_desktop.ui.look.colours import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_TRACK = QSize(30, 16)
_GAP = 8
_EDGE = 2
_MARGIN = 3
"""Room above and below the track, so that switches under each other are not cramped."""


class Switch(QCheckBox):
    """A switch beside its text. Assistive technology sees a check box.

    A click on the track or the text toggles it, as does Space.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(False)

    def sizeHint(self) -> QSize:
        """Return the size of track and text."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._words()) + _GAP if self.text() else 0
        height = max(_TRACK.height(), metrics.height()) + 2 * _MARGIN
        return QSize(_TRACK.width() + words, height)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the longest word in a line of its own."""
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self._words().split()), default=-_GAP)
        return QSize(_TRACK.width() + _GAP + longest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of as many lines as the text needs."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height with the text in as many lines as it needs."""
        place = QRect(0, 0, width - _TRACK.width() - _GAP, 10_000)
        words = self.fontMetrics().boundingRect(place, Qt.TextFlag.TextWordWrap, self._words())
        return max(self.sizeHint().height(), words.height() + 2 * _MARGIN)

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether `pos` is on the switch or its text."""
        return QRect(0, 0, self.sizeHint().width(), self.height()).intersected(self.rect()).contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, knob, text and the keyboard focus ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
        words = self.rect().adjusted(round(track.right()) + _GAP, 0, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            track.moveRight(self.width())
            words = self.rect().adjusted(0, 0, -(_TRACK.width() + _GAP), 0)
        self._paint_track(painter, track)
        self._paint_words(painter, words)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        shades = colours(self)
        half = track.height() / 2
        # The border has a contrast of 3:1, so that the switch is visible on any background.
        edge = Qt.PenStyle.NoPen if self.isChecked() else QPen(shades.faint, 1)
        painter.setPen(edge if self.isEnabled() else Qt.PenStyle.NoPen)
        filled = (shades.accent if self.isEnabled() else shades.faint) if self.isChecked() else shades.line
        painter.setBrush(filled)
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), half, half)
        knob = QRectF(0, 0, track.height() - 2 * _EDGE, track.height() - 2 * _EDGE)
        knob.moveCenter(track.center())
        on_the_right = self.isChecked() is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        if on_the_right:
            knob.moveRight(track.right() - _EDGE)
        else:
            knob.moveLeft(track.left() + _EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.on_accent if self.isEnabled() else shades.panel)
        painter.drawEllipse(knob)
        if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            painter.setPen(QPen(shades.text if self.isChecked() else shades.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), half - 1, half - 1)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        shades = colours(self)
        painter.setPen(shades.text if self.isEnabled() else shades.faint)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, side | Qt.TextFlag.TextWordWrap, self._words())

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
