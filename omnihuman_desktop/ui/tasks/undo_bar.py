"""The bar under the list that reports a removal and can undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from omnihuman_desktop.ui.keys.hints import set_key_tooltip
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.job import Job

SHOWN_MS = 8000


class UndoBar(QFrame):
    """Shown for eight seconds after a removal. Removals within that time are undone together.

    `undone` carries the ids of the jobs to restore.
    """

    undone = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._removed: dict[str, str] = {}
        self._undo_other: Callable[[], None] | None = None
        self._label = Label(self)
        self._label.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"), self)
        set_key_tooltip(self._undo, self.tr("Undo"), "undo removal")
        self._undo.clicked.connect(self.undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._undo)
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.timer.timeout.connect(self.close_now)
        self.hide()

    @property
    def words(self) -> str:
        """The text of the bar."""
        return self._label.text()

    def offer(self, job: Job) -> None:
        """Report that `job` was removed, and offer to undo it."""
        self._removed[job.id] = job.name
        if job.active:
            words = self.tr("Removed “{0}”. It is paid, and its video is still downloaded and saved.").format(job.name)
        else:
            words = self.tr("Removed “{0}”.").format(job.name) if len(self._removed) == 1 else self._several()
        self._show(words)
        self._undo.show()

    def offer_group(self, group_id: str, name: str) -> None:
        """Report that a batch or film was removed with all of its tasks, and offer to undo it: `undone` carries its id."""
        self._removed = {group_id: name}
        self._show(self.tr("Removed “{0}”.").format(name))
        self._undo.show()

    def offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        """Say `words`, and offer `undo`."""
        self._removed.clear()
        self._undo_other = undo
        self._show(words)
        self._undo.show()

    def show_message(self, sentence: str) -> None:
        """Show a message without Undo."""
        self._removed.clear()
        self._undo_other = None
        self._undo.hide()
        self._show(sentence)

    def close_now(self) -> None:
        """Hide the bar; removals can no longer be undone."""
        self.timer.stop()
        self._removed.clear()
        self._undo_other = None
        self.hide()

    def _several(self) -> str:
        return self.tr("Removed {0} tasks.").format(len(self._removed))

    def _show(self, sentence: str) -> None:
        self._label.setText(sentence)
        self._label.setToolTip(plain_tooltip(sentence))
        self.timer.start()
        self.show()

    def undo(self) -> None:
        """Undo the removals that are offered, if any."""
        removed, undo_other = list(self._removed), self._undo_other
        if undo_other is not None and not removed:
            self.close_now()
            undo_other()
        elif removed:
            self.close_now()
            self.undone.emit(removed)
