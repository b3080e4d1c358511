"""The settings page of the storage locations. Each change takes effect at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.domain.storage import StorageLocation, UploadRetention, service_address
from omnihuman_desktop.settings import read_storage_settings
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.settings.storage_dialog import StorageDialog
from omnihuman_desktop.ui.settings.storage_exchange import merge, read_locations, write_locations
from omnihuman_desktop.ui.settings.storage_forms import form_of
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.storage import StorageSettings
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run


class StoragePage(QWidget):
    """Lists the storage locations, the one for new files, and how long uploads stay.

    `help_requested` carries a help page and an anchor in it.
    """

    help_requested = Signal(str, str)

    def __init__(self, settings: SettingsFile, storage: StorageLocations, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._storage_locations, self._run = settings, storage, run
        self._removed: tuple[int, StorageLocation, bool] | None = None
        self.default = QComboBox(self)
        self.default.setAccessibleName(self.tr("New files go to"))
        self.default.activated.connect(lambda index: settings.change(default_place=self.default.itemData(index)))
        self.retention = self._make_retention()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Storage locations"))
        self.list.itemActivated.connect(lambda _item: self.edit())
        self.list.itemSelectionChanged.connect(self._enable)
        self.note = Label(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "dim")
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.clicked.connect(self._restore)
        self._lay_out()
        self._show()
        self._say("")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.WIDE)
        form.setHorizontalSpacing(theme.WIDE)
        form.addRow(self.tr("New files go to"), self.default)
        form.addRow(self.tr("Remove uploaded files"), self.retention)
        self.add_button, self.edit_button, self.remove_button = (
            self._make_button(self.tr("Add…"), self.tr("Add storage"), self.add),
            self._make_button(self.tr("Edit…"), self.tr("Edit storage"), self.edit),
            self._make_button(self.tr("Remove"), self.tr("Remove storage"), self.remove),
        )
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        for button in (self.add_button, self.edit_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        self.import_button = self._make_button(self.tr("Import…"), self.tr("Import storage locations"), self.ask_import)
        self.export_button = self._make_button(self.tr("Export…"), self.tr("Export storage locations"), self.ask_export)
        row.addWidget(self.import_button)
        row.addWidget(self.export_button)
        said = QHBoxLayout()
        said.addWidget(self.note, 1)
        said.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.WIDE)
        layout.addLayout(form)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addLayout(said)

    def _make_button(self, text: str, name: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

    def _make_retention(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(self.tr("Remove uploaded files"))
        words = {
            UploadRetention.NONE: self.tr("When the last task that uses them is done"),
            UploadRetention.ONE_DAY: self.tr("A day later, so the same portrait is uploaded once"),
            UploadRetention.FOREVER: self.tr("Never"),
        }
        for value, text in words.items():
            choice.addItem(text, value.value)
        choice.setCurrentIndex(max(0, choice.findData(self._choice.retention.value)))
        choice.activated.connect(lambda index: self._settings.change(keep_uploads=choice.itemData(index)))
        return choice

    @property
    def _choice(self) -> StorageSettings:
        return read_storage_settings(self._settings.values)

    # --- what the buttons do ------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Set up a new storage location."""
        self._open(None)

    def edit(self) -> None:
        """Edit the selected storage location."""
        location = self._selected()
        if location is not None:
            self._open(location)

    def remove(self) -> None:
        """Remove the selected storage location. It can be restored until the settings close, which deletes its secret."""
        location = self._selected()
        if location is None:
            return
        self.forget_removed()
        choice = self._choice
        self._removed = choice.locations.index(location), location, choice.default_id == location.id
        self._change(tuple(other for other in choice.locations if other.id != location.id))
        self._say(self.tr("Removed “{0}”. Files that are still there are kept.").format(location.name), undo=True)

    def _restore(self) -> None:
        if self._removed is None:
            return
        row, location, was_default = self._removed
        self._removed = None
        locations = list(self._choice.locations)
        locations.insert(row, location)
        self._change(tuple(locations), location.id if was_default else None)
        self._say("")

    def ask_export(self) -> None:
        """Ask for a file, and export the storage locations without their secrets."""
        dialog = self._make_file_dialog(self.tr("Export storage locations"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("omnihuman-storage.json")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Export the storage locations to `path`."""
        locations = self._choice.locations
        done = self.tr("Exported to {0} without the secrets.").format(path.name)
        self._run(lambda _work: write_locations(path, locations), self, lambda _none: self._say(done), self._show_message)

    def ask_import(self) -> None:
        """Ask for a file, and import its storage locations."""
        dialog = self._make_file_dialog(self.tr("Import storage locations"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Import the storage locations of `path`."""
        self._run(lambda _work: read_locations(path), self, self._add_imported, self._show_message)

    def _add_imported(self, found: list[StorageLocation]) -> None:
        self._change(merge(self._choice.locations, found))
        self._say(self.tr("Imported {0}. Edit each one to enter its secret, then test it.").format(len(found)))

    def _make_file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilter(self.tr("Storage locations (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _show_message(self, error: OmniHumanError) -> None:
        self._say(describe_failure(error.failure))

    def forget_removed(self) -> None:
        """Delete the secret of a removed storage location."""
        if self._removed is not None:
            location, storage = self._removed[1], self._storage_locations
            self._removed = None
            self._run(lambda _work: storage.forget_secret(location), self, lambda _done: None, lambda _error: None)

    def _open(self, location: StorageLocation | None) -> None:
        dialog = StorageDialog(self._storage_locations, self._run, location, self)
        dialog.saved.connect(lambda setup, kept: self._add_saved(location, setup, kept))
        dialog.help_requested.connect(self.help_requested)
        dialog.open()

    def _add_saved(self, before: StorageLocation | None, setup: StorageLocation, kept: bool) -> None:
        choice = self._choice
        locations = list(choice.locations)
        if before is None:
            locations.append(setup)
        else:
            locations[[location.id for location in locations].index(before.id)] = setup
        default = setup.id if not choice.locations or (before is not None and choice.default_id == before.id) else None
        self._change(tuple(locations), default)
        self.list.setCurrentRow(locations.index(setup))
        self._say("" if kept else self.tr("This computer has no keyring. The secret is kept until the program closes."))

    def _change(self, locations: tuple[StorageLocation, ...], default: str | None = None) -> None:
        wanted = self._choice.default_id if default is None else default
        known = {location.id for location in locations}
        self._settings.change(
            places=[location.to_row() for location in locations], default_place=wanted if wanted in known else ""
        )
        self._show()

    # --- what is shown ------------------------------------------------------------------------------------------------

    def _selected(self) -> StorageLocation | None:
        items = self.list.selectedItems()
        return self._choice.find(items[0].data(Qt.ItemDataRole.UserRole)) if items else None

    def _show(self) -> None:
        choice = self._choice
        self.default.clear()
        self.default.addItem(self.tr("The account's own storage (EvoLink files or the sandbox)"), "")
        self.list.clear()
        for location in choice.locations:
            self.default.addItem(location.name, location.id)
            item = QListWidgetItem(f"{location.name}  –  {tr(form_of(location).title)}, {service_address(location)}")
            item.setData(Qt.ItemDataRole.UserRole, location.id)
            self.list.addItem(item)
        self.default.setCurrentIndex(max(0, self.default.findData(choice.default_id)))
        self._enable()

    def _enable(self) -> None:
        selected = bool(self.list.selectedItems())
        self.edit_button.setEnabled(selected)
        self.remove_button.setEnabled(selected)
        self.export_button.setEnabled(self.list.count() > 0)

    def _say(self, sentence: str, *, undo: bool = False) -> None:
        default = self.tr("On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.")
        left = self._storage_locations.failed_removals
        if left:
            default = self.tr("Uploaded files not removed yet: {0}. Retrying every five minutes.")
            default = default.format(left)
        self.note.setText(sentence or default)
        self.undo.setVisible(undo)
