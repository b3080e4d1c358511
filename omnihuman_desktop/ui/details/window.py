"""The window with the details of a task. It stays open beside the main window and follows the task."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.library.marks import NO_MARKS, Marks
from omnihuman_desktop.ui.details.texts import Section, TaskFacts, describe_answers, describe_task, to_text
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.marking import describe_label
from omnihuman_desktop.ui.text.status_texts import label
from omnihuman_desktop.ui.widgets.disclosure import Disclosure
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.jobs.history_table import JobHistory

_SIZE = QSize(640, 720)
_ANSWERS_HEIGHT_PX = 240
_TICK_MS = 1000


class Jobs(Protocol):
    """The part of the job service that is used; see `JobService`."""

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The jobs in memory by id."""
        ...

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Call `listener` for every changed job. Return a function that ends the subscription."""
        ...

    def rate(self, account_id: str) -> Rate:
        """Return the price of a second with an account."""
        ...


class Library(Protocol):
    """The part of the library that is used; see `TaskLibrary`."""

    def read_history(self, job_id: str, report: Callable[[JobHistory, Marks], None]) -> None:
        """Report the states and messages of a task, and its marks."""
        ...

    def subscribe_marks(self, listener: Callable[[str, Marks], None]) -> Callable[[], None]:
        """Call `listener` with a task's id and its changed marks. Return a function that ends the subscription."""
        ...


class Groups(Protocol):
    """The part of the groups that is used; see `groups.service.Groups`."""

    @property
    def groups(self) -> Mapping[str, Group]:
        """All groups by id, also removed ones."""
        ...

    def place_of(self, job_id: str) -> tuple[str, str] | None:
        """Return the ids of the group and of the item that a task belongs to; None if it belongs to none."""
        ...


class TaskDetails(QDialog):
    """Shows one task; `open_task` changes to another one. `action_requested` carries an id and an `Action`.

    `group_requested` carries the id of the batch or film that the task belongs to. `storage_name` returns the name of the
    storage location with an id, "" for one that the user has not set up.
    """

    action_requested = Signal(str, object)
    group_requested = Signal(str)

    def __init__(
        self, jobs: Jobs, library: Library, groups: Groups, storage_name: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._library, self._groups, self._storage_name = jobs, library, groups, storage_name
        self._job_id = ""
        self._read: tuple[str, float] = "", 0.0
        self._place = "", ""
        """The ids of the group and of the item that the task belongs to; empty where it belongs to none."""
        self._history: JobHistory | None = None
        self._marks = NO_MARKS
        self._sections: list[Section] = []
        self._texts: list[QLabel] = []
        self._tick = QTimer(self, interval=_TICK_MS)
        self.setWindowTitle(self.tr("Task details"))
        self.setAccessibleName(self.tr("Task details"))
        self._build()
        self._tick.timeout.connect(self._show)
        self.destroyed.connect(jobs.subscribe(self._follow))
        self.destroyed.connect(library.subscribe_marks(self._follow_marks))

    def open_task(self, job_id: str) -> None:
        """Show a task that is in memory, and bring the window forward."""
        if job_id != self._job_id:
            self._job_id, self._history, self._marks = job_id, None, NO_MARKS
            self._read = "", 0.0
            self._follow(self._jobs.jobs[job_id])
            self._scroll.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        self.activateWindow()
        self._tick.start()

    def done(self, result: int) -> None:
        """Close, and forget the task: the next one is read anew."""
        self._tick.stop()
        self._job_id = ""
        super().done(result)

    # --- building -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.headline = Label(self, wordWrap=True)
        self.headline.setProperty("role", "headline")
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("All details"))
        self.details = Disclosure(self.tr("Details"), self)
        self.details.setAccessibleDescription(self.tr("Shows what was sent to the service and what it answered"))
        self.answers = QPlainTextEdit(self, readOnly=True)
        self.answers.setAccessibleName(self.tr("Messages"))
        self.answers.setTabChangesFocus(True)
        self.answers.setMinimumHeight(_ANSWERS_HEIGHT_PX)
        self.answers.hide()
        self.details.toggled.connect(self.answers.setVisible)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = QPushButton(self.tr("Copy all"), self)
        self.copy.clicked.connect(self._copy)
        self.folder = QPushButton(label(Action.SHOW_FOLDER), self)
        self.folder.clicked.connect(lambda: self.action_requested.emit(self._job_id, Action.SHOW_FOLDER))
        self.group = QPushButton(self)
        self.group.clicked.connect(lambda: self.group_requested.emit(self._place[0]))
        for button in (self.copy, self.folder, self.group):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR + theme.GRID)
        column.addWidget(self.headline)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.details)
        column.addWidget(self.answers)
        column.addWidget(self.buttons)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    # --- following the task -------------------------------------------------------------------------------------------

    def _follow(self, job: Job) -> None:
        if job.id != self._job_id:
            return
        state = job.state.value, job.changed_at
        if state != self._read:
            self._read = state
            self._library.read_history(job.id, lambda history, marks: self._take(job.id, history, marks))
        self._show()

    def _take(self, job_id: str, history: JobHistory, marks: Marks) -> None:
        if Shiboken.isValid(self) and job_id == self._job_id:
            self._history, self._marks = history, marks
            text = describe_answers(history.answers)
            if text != self.answers.toPlainText():
                self.answers.setPlainText(text)
            self.details.setEnabled(bool(text))
            self._show()

    def _follow_marks(self, job_id: str, marks: Marks) -> None:
        if job_id == self._job_id:
            self._marks = marks
            self._show()

    def _show(self) -> None:
        job = self._jobs.jobs.get(self._job_id)
        if job is None:
            return
        self.headline.setText(job.name)
        self.folder.setEnabled(job.video is not None)
        group = self._find_group(job.id)
        if self._history is None:
            return
        marks = self._marks
        place = self._storage_name(job.place)
        named = describe_label(marks.label) if marks.label else ""
        items = group.items if group is not None else ()
        number = next((number for number, item in enumerate(items, 1) if item.id == self._place[1]), 0)
        facts = TaskFacts(job, self._history, marks, named, place, self._jobs.rate(job.account), group, number)
        sections = describe_task(facts, time.time())
        if sections != self._sections:
            same_rows = _names(sections) == _names(self._sections)
            self._sections = sections
            if same_rows:
                # Only the texts: what is selected or read aloud stays where it is.
                for widget, text in zip(self._texts, _flat_texts(sections), strict=True):
                    if widget.text() != text:
                        widget.setText(text)
            else:
                self._rebuild()

    def _find_group(self, job_id: str) -> Group | None:
        """Return the batch or film that a task belongs to, and offer to open it; None where there is none."""
        self._place = self._groups.place_of(job_id) or ("", "")
        group = self._groups.groups.get(self._place[0])
        if group is None or group.removed:
            self.group.hide()
            return None
        self.group.setText(self.tr("Show film") if group.kind is GroupKind.FILM else self.tr("Show batch"))
        self.group.show()
        return group

    def _rebuild(self) -> None:
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, theme.NEAR, 0)
        grid.setHorizontalSpacing(theme.WIDE)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        self._texts = []
        for section in self._sections:
            heading = Label(section.title, content)
            heading.setProperty("role", "heading")
            heading.setContentsMargins(0, theme.NEAR, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for name, text in section.rows:
                row = grid.rowCount()
                if text:
                    grid.addWidget(_dim(Label(name, content)), row, 0, Qt.AlignmentFlag.AlignTop)
                    grid.addWidget(self._add_text(text, content), row, 1)
                else:
                    grid.addWidget(Label(name, content, wordWrap=True), row, 0, 1, 2)
            if section.note:
                grid.addWidget(_dim(self._add_text(section.note, content)), grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        place = self._scroll.verticalScrollBar().value()
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().setValue(place)

    def _add_text(self, text: str, parent: QWidget) -> QLabel:
        shown = Label(text, parent, wordWrap=True)
        by = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        shown.setTextInteractionFlags(by)
        self._texts.append(shown)
        return shown

    def _copy(self) -> None:
        answers = self._history.answers if self._history is not None else ()
        QGuiApplication.clipboard().setText(to_text(self.headline.text(), self._sections, answers))
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(2000, self.copy, lambda: self.copy.setText(self.tr("Copy all")))


def _names(sections: Sequence[Section]) -> list[tuple[object, ...]]:
    return [
        (section.title, bool(section.note), *((name, bool(text)) if text else (name, text) for name, text in section.rows))
        for section in sections
    ]


def _flat_texts(sections: Sequence[Section]) -> list[str]:
    return [
        text
        for section in sections
        for text in (*(text for _name, text in section.rows if text), *((section.note,) if section.note else ()))
    ]


def _dim(words: QLabel) -> QLabel:
    words.setProperty("role", "dim")
    return words
