"""Covers a part of the window with a widget, and keeps its size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Cover(QObject):
    """Has `widget` over all of `place`, however that is moved and resized, once it is shown. Owned by `widget`."""

    def __init__(self, widget: QWidget, place: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._place = widget, place
        window = place.window()
        widget.setParent(window)
        # With a ground of its own, not the style sheet's, what lies below is not painted: half of a window's 30 ms.
        widget.setAutoFillBackground(True)
        place.installEventFilter(self)
        window.installEventFilter(self)
        self._fit()
        widget.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        corner = self._place.mapTo(self._place.window(), self._place.rect().topLeft())
        self._widget.setGeometry(corner.x(), corner.y(), self._place.width(), self._place.height())
