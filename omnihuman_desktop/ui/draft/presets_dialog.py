"""The dialog of presets: rename, remove, export and import them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.library.presets import NAME_MAX_CHARS, Preset, free_name, merge, read_presets, write_presets
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import plural
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip
from omnihuman_desktop.ui.widgets.undo_history import is_undo_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.library.prompts import PromptLibrary
    from omnihuman_desktop.ui.runtime.background import Run

_ID_ROLE = Qt.ItemDataRole.UserRole
_WIDTH_PX, _HEIGHT_PX = 440, 380


class PresetsDialog(QDialog):
    """Not modal, deleted when closed. F2 renames, Delete removes, Ctrl+Z takes back what was done last here."""

    def __init__(self, library: PromptLibrary, run: Run, use: Callable[[Preset], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._run, self._use = library, run, use
        self._before: tuple[Preset, ...] | None = None
        self._is_filling = False
        self.setWindowTitle(self.tr("Presets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setProperty("role", "offered")
        self.list.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.list.itemChanged.connect(self._rename)
        self.list.itemActivated.connect(lambda _item: self._use_current())
        self.list.itemSelectionChanged.connect(self._refresh)
        self.said = Label(self, wordWrap=True)
        self.said.setProperty("role", "dim")
        self.use_button = self._make_button(self.tr("Use"), self._use_current)
        self.rename_button = self._make_button(self.tr("Rename"), self.edit_current)
        self.remove_button = self._make_button(self.tr("Remove"), self.remove_current)
        self.undo_button = self._make_button(self.tr("Undo"), self.undo)
        self.import_button = self._make_button(self.tr("Import…"), self._ask_import)
        self.export_button = self._make_button(self.tr("Export…"), self._ask_export)
        self.close_button = self._make_button(self.tr("Close"), self.close)
        self._lay_out()
        self._fill()
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def select(self, preset_id: str) -> None:
        """Select a preset."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID_ROLE) == preset_id:
                self.list.setCurrentRow(row)

    def edit_current(self) -> None:
        """Let the user type another name for the selected preset."""
        if self.list.currentRow() >= 0:
            self.list.setFocus()
            self.list.editItem(self.list.currentItem())

    def remove_current(self) -> None:
        """Remove the selected preset; `undo` brings it back."""
        preset = self._current()
        if preset is None:
            return
        row = self.list.currentRow()
        self._change([mine for mine in self._library.presets if mine.id != preset.id])
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._say(self.tr("Removed “{0}”.").format(preset.name))

    def undo(self) -> None:
        """Take back the last change that was made here."""
        if self._before is not None:
            before, self._before = self._before, None
            self._library.set_presets(before)
            self._fill()
            self._say("")

    def export(self, path: Path) -> None:
        """Write all presets to `path`, in the background."""
        presets = self._library.presets
        self._run(
            lambda _work: write_presets(path, presets),
            self,
            lambda _: self._say(self.tr("Saved as {0}. Callback URLs are left out.").format(path.name)),
            self._say_failure,
        )

    def import_file(self, path: Path) -> None:
        """Add the presets in `path`, which are read in the background."""
        self._run(lambda _work: read_presets(path), self, self._add, self._say_failure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Ctrl+Z takes back; Enter does not close the dialog."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        elif is_undo_key(event):
            self.undo()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _make_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for button in (self.use_button, self.rename_button, self.remove_button):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.undo_button)
        bottom.addWidget(self.import_button)
        bottom.addWidget(self.export_button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.list, 1)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addLayout(bottom)

    def _fill(self) -> None:
        chosen = self._current()
        self._is_filling = True
        self.list.clear()
        for preset in self._library.presets:
            item = QListWidgetItem(preset.name, self.list)
            item.setData(_ID_ROLE, preset.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(plain_tooltip(preset.options.prompt))
        self._is_filling = False
        if chosen is not None:
            self.select(chosen.id)
        if not self._library.presets:
            self._say(self.tr("No presets yet. Save one from the menu beside the prompt, or import a file."))
        self._refresh()

    def _refresh(self) -> None:
        for button in (self.use_button, self.rename_button, self.remove_button):
            button.setEnabled(self.list.currentRow() >= 0)
        self.undo_button.setVisible(self._before is not None)
        self.export_button.setEnabled(bool(self._library.presets))

    def _current(self) -> Preset | None:
        found = self.list.currentItem().data(_ID_ROLE) if self.list.currentRow() >= 0 else None
        return next((preset for preset in self._library.presets if preset.id == found), None)

    def _use_current(self) -> None:
        preset = self._current()
        if preset is not None:
            self._use(preset)
            self.close()

    def _rename(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        presets, preset_id = self._library.presets, item.data(_ID_ROLE)
        wanted = " ".join(item.text().split())[:NAME_MAX_CHARS].strip()
        before = next(preset for preset in presets if preset.id == preset_id)
        name = free_name(wanted or before.name, (preset.name for preset in presets if preset.id != preset_id))
        if name != before.name:
            self._change([replace(preset, name=name) if preset.id == preset_id else preset for preset in presets])
        else:
            self._fill()

    def _add(self, found: Sequence[Preset]) -> None:
        known = self._library.presets
        merged = merge(known, found)
        if len(merged) > len(known):
            self._change(merged)
        added = len(merged) - len(known)
        nothing_new = self.tr("You already have all of its presets.")
        self._say(plural("Added %n preset.", "Added %n presets.", added) if added else nothing_new)

    def _change(self, presets: Sequence[Preset]) -> None:
        self._before = self._library.presets
        self._library.set_presets(presets)
        self._fill()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)

    def _say_failure(self, error: OmniHumanError) -> None:
        self._say(describe_failure(error.failure))

    def _ask_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export presets"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("omnihuman-presets.json")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import presets"), "", self.tr("Presets ({0});;All files (*)").format("*.json"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
