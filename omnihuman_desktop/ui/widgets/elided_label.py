"""A line of text that shortens a long name where the room ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedLabel(QLabel):
    """Shows as much of its text as there is room for; the tooltip and the accessible name hold all of it."""

    def __init__(self, parent: QWidget | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__(parent)
        self._mode = mode
        self._name = self._rest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def whole_text(self) -> str:
        """The text as it was given."""
        return self._name + self._rest

    def set_text(self, name: str, rest: str = "") -> None:
        """Shows `name`, shortened where it must be, and `rest`, which is not."""
        self._name, self._rest = name, rest
        self.setAccessibleName(self.whole_text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts anew."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._rest)
        shown = metrics.elidedText(self._name, self._mode, room) + self._rest
        self.setText(shown)
        self.setToolTip(self.whole_text if shown != self.whole_text else "")
