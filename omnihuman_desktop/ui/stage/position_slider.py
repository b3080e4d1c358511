"""The slider of the playback position, with the marked part drawn over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.jump_slider import JumpSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_LEAST_WIDTH_PX = 48
_PAGE_MS = 5000
_HANDLE_PX = 12
_BRACKET_PX = 3


class PositionSlider(JumpSlider):
    """Milliseconds. The keys are left to the stage, where they seek and do more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, arrows=False)
        self._part: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Position"))
        self.setAccessibleDescription(self.tr("Playback position"))
        self.setPageStep(_PAGE_MS)
        self.setMinimumWidth(_LEAST_WIDTH_PX)

    def set_part(self, part: tuple[int, int] | None) -> None:
        """Show the marked part, from and to in milliseconds; None shows none."""
        if part != self._part:
            self._part = part
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the brackets of the marked part, and a line between them below the groove."""
        super().paintEvent(event)
        if self._part is None or not self.maximum():
            return
        left, right = (self._x_of(at_ms) for at_ms in self._part)
        top, bottom = 1.0, self.height() - 2.0
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours(self).accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QRectF(left, bottom, right - left, 0).topLeft(), QRectF(left, bottom, right - left, 0).topRight())
        for at, inward in ((left, _BRACKET_PX), (right, -_BRACKET_PX)):
            bracket = QRectF(at, top, inward, bottom - top)
            painter.drawLine(bracket.topLeft(), bracket.bottomLeft())
            painter.drawLine(bracket.topLeft(), bracket.topRight())

    def _x_of(self, at_ms: int) -> float:
        # As the handle stands, whose middle does not reach the ends of the groove.
        return _HANDLE_PX / 2 + (self.width() - _HANDLE_PX) * at_ms / self.maximum()
