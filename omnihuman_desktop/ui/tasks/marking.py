"""Stars, colour labels and notes of the selected tasks, and copying what a task was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from omnihuman_desktop.library.marks import NOTE_MAX_CHARS, Label, Marks
from omnihuman_desktop.ui.text.formats import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from omnihuman_desktop.domain.job import Job

STAR_KEY = "Ctrl+D"
NOTE_KEY = "Ctrl+E"


class Library(Protocol):
    """The part of the library that keeps marks; see `TaskLibrary`."""

    def star(self, ids: Iterable[str], *, starred: bool) -> None:
        """Star tasks, or take their stars away."""
        ...

    def set_label(self, ids: Iterable[str], label: str) -> None:
        """Give tasks a colour label; "" takes it away."""
        ...

    def set_note(self, ids: Iterable[str], note: str) -> None:
        """Replace the note of tasks."""
        ...


class TaskMarking(QObject):
    """Changes the marks of tasks in `library`."""

    def __init__(self, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._window = library, window

    def toggle_star(self, ids: Sequence[str], marks: Marks) -> None:
        """Star all of `ids`, or take their stars away where the current task, with `marks`, has one."""
        self._library.star(ids, starred=not marks.starred)

    def edit_note(self, ids: Sequence[str], marks: Marks) -> NoteDialog:
        """Open the note of the current task, with `marks`. If it is changed, it becomes that of all of `ids`."""
        dialog = NoteDialog(marks.note, len(ids), self._window)

        def save() -> None:
            note = dialog.field.toPlainText()
            # Save without a change is no wish to replace the notes of all others.
            if note.strip() != marks.note:
                self._library.set_note(ids, note)

        dialog.accepted.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def add_to(self, menu: QMenu, ids: Sequence[str], marks: Marks) -> None:
        """Add the commands on the marks of `ids` to `menu`. `marks` are those of the current task."""
        star = self.tr("Remove star") if marks.starred else self.tr("Star")
        menu.addAction(star, QKeySequence(STAR_KEY), lambda: self.toggle_star(ids, marks))
        labels = menu.addMenu(self.tr("Label"))
        for label in ("", *Label):
            action = labels.addAction(describe_label(label))
            action.setCheckable(True)
            action.setChecked(marks.label == label)
            action.triggered.connect(self._labeller(ids, label))
        menu.addAction(self.tr("Notes…"), QKeySequence(NOTE_KEY), lambda: self.edit_note(ids, marks))

    def _labeller(self, ids: Sequence[str], label: str) -> Callable[[], None]:
        return lambda: self._library.set_label(ids, label)


class NoteDialog(QDialog):
    """Edits the note of so many `tasks` in `field`."""

    def __init__(self, note: str, tasks: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes") if tasks == 1 else plural("Notes of %n task", "Notes of %n tasks", tasks))
        self.field = QPlainTextEdit(note, self)
        self.field.setAccessibleName(self.tr("Notes"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._limit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.resize(360, 220)

    def _limit(self) -> None:
        if len(self.field.toPlainText()) > NOTE_MAX_CHARS:
            self.field.setPlainText(self.field.toPlainText()[:NOTE_MAX_CHARS])


def describe_label(label: str) -> str:
    """Return the name of a colour label; that of none for ""."""
    names = {
        Label.RED: QCoreApplication.translate("tasks", "Red"),
        Label.ORANGE: QCoreApplication.translate("tasks", "Orange"),
        Label.GREEN: QCoreApplication.translate("tasks", "Green"),
        Label.BLUE: QCoreApplication.translate("tasks", "Blue"),
        Label.PURPLE: QCoreApplication.translate("tasks", "Purple"),
    }
    return names[Label(label)] if label else QCoreApplication.translate("tasks", "None", "label")


def add_copying(menu: QMenu, job: Job) -> None:
    """Add a menu that copies what `job` was made of and has become."""
    texts = {
        QCoreApplication.translate("tasks", "Prompt"): job.request.prompt,
        QCoreApplication.translate("tasks", "Seed"): str(job.seed or job.request.seed or ""),
        QCoreApplication.translate("tasks", "Task ID"): job.remote_id,
        QCoreApplication.translate("tasks", "File path"): str(job.video or ""),
    }
    copying = menu.addMenu(QCoreApplication.translate("tasks", "Copy"))
    for name, text in texts.items():
        action = copying.addAction(name)
        action.setEnabled(bool(text))
        action.triggered.connect(_copier(text))


def _copier(text: str) -> Callable[[], None]:
    return lambda: QGuiApplication.clipboard().setText(text)
