"""A line of text that is elided to its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedLabel(Label):
    """Shows as much of its text as fits; tooltip and accessible name contain all of it."""

    def __init__(self, parent: QWidget | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__(parent)
        self._mode = mode
        self._name = self._rest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def whole_text(self) -> str:
        """The whole text."""
        return self._name + self._rest

    def set_text(self, name: str, suffix: str = "") -> None:
        """Show `name`, elided if necessary, followed by `suffix`, which is never elided."""
        self._name, self._rest = name, suffix
        self.setAccessibleName(self.whole_text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide for the new width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return any width."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._rest)
        shown = metrics.elidedText(self._name, self._mode, room) + self._rest
        self.setText(shown)
        self.setToolTip(plain_tooltip(self.whole_text) if shown != self.whole_text else "")
