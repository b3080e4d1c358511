"""A slider that jumps to where it is clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget


_MOVING = frozenset(
    (
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    )
)  # fmt: skip


class JumpSlider(QSlider):
    """A horizontal slider: a click jumps there, a drag follows the pointer.

    With `arrows` False the keys that move it are left to the widgets around it.
    """

    def __init__(self, parent: QWidget | None = None, *, arrows: bool = True) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._arrows = arrows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the pointer and begin a drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        event.accept()
        self.setSliderDown(True)
        self.setSliderPosition(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer during a drag."""
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the parent if `arrows` is False."""
        if not self._arrows and event.key() in _MOVING:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _value_at(self, x: float) -> int:
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option, slider = QStyleOptionSlider(), QStyle.ComplexControl.CC_Slider
        self.initStyleOption(option)
        groove = self.style().subControlRect(slider, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(slider, option, QStyle.SubControl.SC_SliderHandle, self)
        span = max(1, groove.width() - handle.width())
        along = round(x - groove.x() - handle.width() / 2)
        return QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), along, span, option.upsideDown)
