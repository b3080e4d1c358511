"""The page of a film: its parts with their takes, how they are joined, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from omnihuman_desktop.domain.film import JoinSettings, Joint
from omnihuman_desktop.ui.film.texts import JOINTS, tr
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

DISSOLVE_MS = 100, 2000


class FilmDialog(QDialog):
    """Shows one of several films. It holds no state of its own: the controller fills it.

    `film_chosen` carries a film's id, `take_chosen` a job's id, `settings_changed` the `JoinSettings`, `part_chosen` a row.
    """

    film_chosen = Signal(str)
    part_chosen = Signal(int)
    take_chosen = Signal(str)
    settings_changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Films"))
        self.setModal(False)
        self.films = QComboBox(self)
        self.films.setAccessibleName(tr("Film"))
        self.summary, self.note, self.outcome = Label(self), Label(self), Label(self)
        for label in (self.note, self.outcome):
            label.setWordWrap(True)
        self.note.setProperty("role", "decide")
        self.honest = Label(
            tr("The portrait and the voice stay the same between the parts. The pose and the hands do not."), self
        )
        self.honest.setProperty("role", "dim")
        self.honest.setWordWrap(True)
        self.progress = ProgressLine(self)
        self.parts = QListWidget(self)
        self.parts.setAccessibleName(tr("Parts of the film"))
        self.takes = QComboBox(self)
        self.takes.setAccessibleName(tr("Take of the part"))
        self.joint = QComboBox(self)
        self.joint.setAccessibleName(tr("Joints"))
        for joint, words in JOINTS.items():
            self.joint.addItem(tr(words), joint.value)
        self.dissolve = QSpinBox(self)
        self.dissolve.setRange(*DISSOLVE_MS)
        self.dissolve.setSingleStep(100)
        self.dissolve.setSuffix(tr(" ms"))
        self.dissolve.setAccessibleName(tr("Length of a dissolve"))
        self.skip = QCheckBox(tr("Leave out parts without a video"), self)
        self.send, self.again = self._add_button(tr("Send the other parts")), self._add_button(tr("Try failed parts again"))
        self.pause, self.show_task = self._add_button(tr("Pause sending")), self._add_button(tr("Show this part"))
        self.make_again = self._add_button(tr("Make this part again"))
        self.use_draft = self._add_button(tr("Use the draft for this part"))
        self.use_draft.setToolTip(
            tr("Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.")
        )
        self.preview, self.timeline = self._add_button(tr("Preview this joint")), self._add_button(tr("Export timeline…"))
        self.join, self.cancel = self._add_button(tr("Save film…")), self._add_button(tr("Cancel"))
        self.play = self._add_button(tr("Play film"))
        self.join.setProperty("role", "primary")
        self._lay_out()
        self.films.activated.connect(lambda _: self.film_chosen.emit(self.films.currentData()))
        self.parts.currentRowChanged.connect(self.part_chosen)
        self.takes.activated.connect(lambda _: self.take_chosen.emit(self.takes.currentData()))
        self.joint.activated.connect(self._emit_settings)
        self.dissolve.editingFinished.connect(self._emit_settings)

    def show_films(self, films: Sequence[tuple[str, str]], chosen: str) -> None:
        """List `films`, each an id and a name, and choose one."""
        if [(self.films.itemData(row), self.films.itemText(row)) for row in range(self.films.count())] != list(films):
            self.films.clear()
            for film_id, name in films:
                self.films.addItem(name, film_id)
        self.films.setCurrentIndex(max(0, self.films.findData(chosen)))

    def show_parts(self, lines: Sequence[str]) -> None:
        """List the parts, each as one line, and keep the chosen row."""
        while self.parts.count() > len(lines):
            self.parts.takeItem(self.parts.count() - 1)
        for row, line in enumerate(lines):
            if row >= self.parts.count():
                self.parts.addItem(line)
            elif self.parts.item(row).text() != line:
                self.parts.item(row).setText(line)
        if self.parts.currentRow() < 0 and lines:
            self.parts.setCurrentRow(0)

    def show_takes(self, takes: Sequence[tuple[str, str]], chosen: str) -> None:
        """List the takes of the chosen part, each an id and a name."""
        if [(self.takes.itemData(row), self.takes.itemText(row)) for row in range(self.takes.count())] != list(takes):
            self.takes.clear()
            for job_id, name in takes:
                self.takes.addItem(name, job_id)
        self.takes.setCurrentIndex(self.takes.findData(chosen))
        self.takes.setVisible(len(takes) > 1)

    def show_settings(self, settings: JoinSettings) -> None:
        """Show how the parts are joined."""
        self.joint.setCurrentIndex(self.joint.findData(settings.joint.value))
        if not self.dissolve.hasFocus():
            self.dissolve.setValue(settings.dissolve_ms)
        self.dissolve.setEnabled(settings.joint is Joint.DISSOLVE)

    def show_progress(self, fraction: float | None) -> None:
        """Show how far a film is joined; None if it is not being joined."""
        self.cancel.setVisible(fraction is not None)
        self.join.setVisible(fraction is None)
        if fraction is not None:
            self.outcome.setText(tr("Joining · {0} %").format(round(100 * fraction)))

    def _emit_settings(self) -> None:
        self.settings_changed.emit(JoinSettings(Joint(self.joint.currentData()), self.dissolve.value()))

    def _add_button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.NEAR)
        for widget in (self.films, self.summary, self.progress, self.note):
            column.addWidget(widget)
        column.addLayout(_row(self.send, self.again, self.pause))
        column.addWidget(self.parts, 1)
        column.addLayout(_row(self.show_task, self.make_again, self.use_draft, self.preview, self.takes))
        form = QGridLayout()
        form.addWidget(Label(tr("Joints"), self), 0, 0)
        form.addWidget(self.joint, 0, 1)
        form.addWidget(self.dissolve, 0, 2)
        form.setColumnStretch(3, 1)
        column.addLayout(form)
        column.addWidget(self.honest)
        column.addWidget(self.skip)
        column.addWidget(self.outcome)
        column.addLayout(_row(self.timeline, self.play, None, self.cancel, self.join))
        self.resize(640, 560)
        self.parts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.NEAR)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    if None not in widgets:
        row.addStretch(1)
    return row
