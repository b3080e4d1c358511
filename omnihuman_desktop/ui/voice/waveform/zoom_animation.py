"""Animates the visible range of the waveform from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DURATION_MS = 120


class ZoomAnimation(QObject):
    """Moves the visible range of `widget` to a goal. `moved` carries each `Viewport` on the way; the last one is the goal.

    If animations are turned off in the system, or the widget is hidden, `moved` carries the goal at once.
    """

    moved = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._start = self._goal = Viewport(0)
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=DURATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)

    def goal(self, present: Viewport) -> Viewport:
        """Return the goal of the running animation; `present` if none is running."""
        return self._goal if self._animation.state() is QVariantAnimation.State.Running else present

    def start(self, present: Viewport, goal: Viewport) -> None:
        """Animate from `present` to `goal`."""
        from PySide6.QtWidgets import QStyle

        self._animation.stop()
        self._start, self._goal = present, goal
        animated = self._widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._widget) > 0
        if animated and self._widget.isVisible():
            self._animation.start()
        else:
            self.moved.emit(goal)

    def stop(self) -> None:
        """Stop at the range shown now."""
        self._animation.stop()

    def _move(self, part: float) -> None:
        self.moved.emit(self._start.towards(self._goal, part))
