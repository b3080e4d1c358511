"""A line under the list that says what was removed, and takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from omnihuman_desktop.domain.job import Job

SHOWN_MS = 8000


class UndoBar(QFrame):
    """Shown for eight seconds after a removal; what is removed meanwhile is taken back together.

    `undone` carries the ids of the jobs that are to come back.
    """

    undone = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._removed: dict[str, str] = {}
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setToolTip(self.tr("Ctrl+Z"))
        self._undo.clicked.connect(self.take_back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._undo)
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.timer.timeout.connect(self.close_now)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def offer(self, job: Job) -> None:
        """Say that `job` was removed."""
        self._removed[job.id] = job.name
        if job.active:
            words = self.tr("Removed “{0}”. It is paid, and its video is still downloaded and saved.").format(job.name)
        else:
            words = self.tr("Removed “{0}”.").format(job.name) if len(self._removed) == 1 else self._several()
        self._say(words)
        self._undo.show()

    def tell(self, sentence: str) -> None:
        """Say something that needs no undoing."""
        self._removed.clear()
        self._undo.hide()
        self._say(sentence)

    def close_now(self) -> None:
        """What was removed stays so."""
        self.timer.stop()
        self._removed.clear()
        self.hide()

    def _several(self) -> str:
        return self.tr("Removed {0} tasks.").format(len(self._removed))

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.setToolTip(sentence)
        self.timer.start()
        self.show()

    def take_back(self) -> None:
        """Undo what is offered; nothing where nothing is."""
        removed = list(self._removed)
        if removed:
            self.close_now()
            self.undone.emit(removed)
