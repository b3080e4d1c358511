"""One line above the transport bar for a video that is being saved: its name, the progress, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.progress_line import ProgressLine

_PERCENT = 100


class ExportBar(QWidget):
    """Shows the export of the file called `name`. It waits until `set_progress` is called for the first time."""

    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        words.set_text(self.tr("Saving {0}").format(name))
        self._line = ProgressLine(self)
        self._line.setAccessibleName(self.tr("Progress of {0}").format(name))
        self._percent = Label(self.tr("Waiting"), self)
        self._percent.setProperty("role", "dim")
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("100 %"))
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAccessibleName(self.tr("Cancel saving {0}").format(name))
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.GRID, theme.WIDE, theme.GRID)
        row.setSpacing(theme.NEAR)
        row.addWidget(words, 1)
        row.addWidget(self._line, 1)
        row.addWidget(self._percent)
        row.addWidget(self.cancel_button)

    @property
    def progress_text(self) -> str:
        """The progress in words: Waiting, or per cent."""
        return self._percent.text()

    def set_progress(self, progress: float) -> None:
        """Show `progress`, 0..1."""
        self._line.set_progress(progress)
        self._percent.setText(self.tr("{0} %").format(int(progress * _PERCENT)))
