"""What is done with a film on its page: the takes of the chosen part, how the parts are joined, playing and saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget

from omnihuman_desktop.domain.film import JoinSettings, Joint
from omnihuman_desktop.ui.film.texts import JOINTS, tr
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

DISSOLVE_MS = 100, 2000


class FilmTools(QWidget):
    """Holds no state of its own: the controller fills it.

    `take_chosen` carries a job's id, `settings_changed` the `JoinSettings`.
    """

    take_chosen = Signal(str)
    settings_changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = Label(self)
        self.takes = QComboBox(self)
        self.takes.setAccessibleName(tr("Take of the part"))
        self.compare = self._add_button(tr("Compare takes"))
        self.show_task = self._add_button(tr("Show this part"))
        self.make_again = self._add_button(tr("Make this part again"))
        self.use_draft = self._add_button(tr("Use the draft for this part"))
        self.use_draft.setToolTip(
            tr("Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.")
        )
        self.preview = self._add_button(tr("Preview this joint"))
        self.preview.setToolTip(tr("Shows how this part and the next one meet. Nothing is saved."))
        self.joint = QComboBox(self)
        self.joint.setAccessibleName(tr("Joints"))
        self.joint.setToolTip(tr("What is seen where two parts meet"))
        for joint, words in JOINTS.items():
            self.joint.addItem(tr(words), joint.value)
        self.dissolve = QSpinBox(self)
        self.dissolve.setRange(*DISSOLVE_MS)
        self.dissolve.setSingleStep(100)
        self.dissolve.setSuffix(tr(" ms"))
        self.dissolve.setAccessibleName(tr("Length of a dissolve"))
        self.skip = QCheckBox(tr("Leave out parts without a video"), self)
        self.timeline = self._add_button(tr("Export timeline…"))
        self.join, self.cancel = self._add_button(tr("Save film…")), self._add_button(tr("Cancel"))
        self.join.setProperty("role", "primary")
        self.outcome, self.honest = Paragraph(self), Paragraph(self)
        self.honest.setProperty("role", "dim")
        self.honest.set_text(tr("The portrait and the voice stay the same between the parts. The pose and the hands do not."))
        self._lay_out()
        self.takes.activated.connect(lambda _: self.take_chosen.emit(self.takes.currentData()))
        self.joint.activated.connect(self._emit_settings)
        self.dissolve.editingFinished.connect(self._emit_settings)

    def show_part(self, text: str, takes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show the chosen part, and its finished takes, each an id and a name; an empty text for no part."""
        self.part.setText(text or tr("Choose a part to see its takes."))
        if [(self.takes.itemData(row), self.takes.itemText(row)) for row in range(self.takes.count())] != list(takes):
            self.takes.clear()
            for job_id, name in takes:
                self.takes.addItem(name, job_id)
        self.takes.setCurrentIndex(self.takes.findData(chosen))
        for widget in (self.takes, self.compare):
            widget.setVisible(len(takes) > 1)
        for widget in (self.show_task, self.make_again, self.use_draft, self.preview):
            widget.setVisible(bool(text))

    def show_settings(self, settings: JoinSettings) -> None:
        """Show how the parts are joined."""
        self.joint.setCurrentIndex(self.joint.findData(settings.joint.value))
        if not self.dissolve.hasFocus():
            self.dissolve.setValue(settings.dissolve_ms)
        self.dissolve.setVisible(settings.joint is Joint.DISSOLVE)

    def show_outcome(self, sentence: str) -> None:
        """Say what came of the last thing that was done; empty hides it."""
        self.outcome.set_text(sentence)

    def show_progress(self, fraction: float | None) -> None:
        """Show how far a film is joined; None if it is not being joined."""
        is_joining = fraction is not None
        self.cancel.setVisible(is_joining)
        self.join.setVisible(not is_joining)
        if fraction is not None:
            self.show_outcome(tr("Joining · {0} %").format(round(100 * fraction)))

    def _emit_settings(self) -> None:
        self.settings_changed.emit(JoinSettings(Joint(self.joint.currentData()), self.dissolve.value()))

    def _add_button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        of_part, of_film = FlowLayout(theme.NEAR), FlowLayout(theme.NEAR)
        rows: tuple[tuple[FlowLayout, tuple[QWidget, ...]], ...] = (
            (of_part, (self.takes, self.compare, self.show_task, self.make_again, self.use_draft, self.preview)),
            (of_film, (self.joint, self.dissolve, self.timeline, self.join, self.cancel)),
        )
        for row, widgets in rows:
            for widget in widgets:
                row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.part)
        column.addLayout(of_part)
        column.addLayout(of_film)
        for below in (self.skip, self.outcome, self.honest):
            column.addWidget(below)
