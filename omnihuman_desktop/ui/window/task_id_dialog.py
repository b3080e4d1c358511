"""The dialog that asks which task an unclear request became, and plays the videos of the tasks that it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.jobs.recovery.candidates import Candidate
    from omnihuman_desktop.ui.runtime.background import Run

_SIZE, _SIZE_WITHOUT_LIST = (760, 460), (520, 160)


class TaskIdDialog(QDialog):
    """`task_chosen` carries the task id that the user decided on.

    `task_ids` are the candidates. Pass what becomes known of each to `show_candidate`.
    """

    task_chosen = Signal(str)

    def __init__(self, run: Run, task_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._candidates: dict[str, Candidate] = {}
        self._player = MediaPlayer(run, self)
        self._canvas = Canvas(run, self._player.frame, self)
        self.list = QListWidget(self)
        self.state = Paragraph(self)
        self.play = QPushButton(self.tr("Play"), self)
        self.task_id = QLineEdit(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use = self.buttons.addButton(self.tr("Use this task"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setProperty("role", "primary")
        self.use.setDefault(True)
        self.list.setSpacing(theme.GRID)
        self.setWindowTitle(self.tr("Enter task ID"))
        self.list.setAccessibleName(self.tr("Tasks that it may be"))
        self.task_id.setAccessibleName(self.tr("Task ID"))
        self.task_id.setPlaceholderText(self.tr("Task ID (task-…)"))
        for task_id in task_ids:
            self._add_item(task_id)
        self._lay_out(with_list=bool(task_ids))
        self._wire()
        self.list.setCurrentRow(0)
        self._follow_text()

    def _add_item(self, task_id: str) -> None:
        item = QListWidgetItem(self.tr("{0}\nLooking it up…").format(task_id), self.list)
        item.setData(Qt.ItemDataRole.UserRole, task_id)

    def _lay_out(self, *, with_list: bool) -> None:
        note = Paragraph(self)
        note.set_text(
            self.tr(
                "The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. "
                "If others use your account, make sure that the task is yours."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR + theme.GRID)
        column.addWidget(note)
        if with_list:
            column.addLayout(self._lay_out_preview(), 1)
        else:
            for widget in (self.list, self._canvas, self.play, self.state):
                widget.hide()
        column.addWidget(self.task_id)
        column.addWidget(self.buttons)
        self.resize(*(_SIZE if with_list else _SIZE_WITHOUT_LIST))

    def _lay_out_preview(self) -> QHBoxLayout:
        preview = QVBoxLayout()
        preview.setSpacing(theme.NEAR)
        preview.addWidget(self._canvas, 1)
        preview.addWidget(self.state)
        preview.addWidget(self.play, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.WIDE)
        row.addWidget(self.list, 1)
        row.addLayout(preview, 1)
        return row

    def _wire(self) -> None:
        self.play.setAutoDefault(False)
        self.play.clicked.connect(self._player.toggle)
        self._canvas.clicked.connect(self._player.toggle)
        self._player.frame_changed.connect(self._canvas.update)
        self._player.loaded.connect(lambda: self.play.setEnabled(True))
        self._player.playing_changed.connect(lambda on: self.play.setText(self.tr("Pause") if on else self.tr("Play")))
        self._player.failed.connect(lambda _: self.state.set_text(self.tr("This video can't be played.")))
        self.list.currentItemChanged.connect(self._choose)
        self.task_id.textChanged.connect(self._follow_text)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.task_chosen.emit(self.task_id.text().strip()))
        self.finished.connect(lambda _: self._player.release())

    def show_candidate(self, candidate: Candidate) -> None:
        """Show what has become known of a candidate."""
        self._candidates[candidate.task_id] = candidate
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == candidate.task_id:
                item.setText(f"{candidate.task_id}\n{self._describe(candidate)}")
                if item is self.list.currentItem():
                    self._preview(candidate)

    def _describe(self, candidate: Candidate) -> str:
        if candidate.failure is not None and not candidate.created:
            return describe_failure(candidate.failure)
        began = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(candidate.created)), QLocale.FormatType.ShortFormat)
        if candidate.failure is not None:
            return self.tr("{0} · no video").format(began)
        return self.tr("{0} · video ready").format(began) if candidate.video else self.tr("{0} · in progress").format(began)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        task_id = str(item.data(Qt.ItemDataRole.UserRole))
        self.task_id.setText(task_id)
        self._preview(self._candidates.get(task_id))

    def _preview(self, candidate: Candidate | None) -> None:
        video = candidate.video if candidate is not None else None
        failure = candidate.failure if candidate is not None else None
        if video is None or video != self._player.path:
            self._player.unload()
            self._canvas.update()
            self.play.setEnabled(False)
            if video is not None:
                self._player.load(video)
        if failure is not None:
            self.state.set_text(describe_failure(failure))
        else:
            self.state.set_text("" if video is not None else self.tr("The video appears here once it is ready."))

    def _follow_text(self) -> None:
        entered = self.task_id.text().strip()
        self.use.setEnabled(bool(entered))
        row = self.list.currentRow()
        if row >= 0 and self.list.item(row).data(Qt.ItemDataRole.UserRole) != entered:
            with QSignalBlocker(self.list):
                self.list.setCurrentRow(-1)
            self._preview(None)
            self.state.set_text("")
