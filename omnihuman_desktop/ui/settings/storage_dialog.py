"""The dialog for one storage location: provider, form and test."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QIcon, QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.domain.storage import StorageLocation, parse_sas_url
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.help.pages import make_anchor
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.look.icons import icon
from omnihuman_desktop.ui.settings.storage_forms import FORMS, Entry, StorageForm, form_of
from omnihuman_desktop.ui.settings.storage_test_view import StorageTestView
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.widgets.fitted_dialog import FittedDialog

if TYPE_CHECKING:
    from omnihuman_desktop.jobs.storage_check import StorageCheck
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.ui.runtime.background import Run

_WIDTH_PX = 520


class StorageDialog(FittedDialog):
    """Opened without blocking. `saved` carries the setup once its secret is stored, and whether it is in the keyring.

    `help_requested` carries the help page and the anchor of the chosen provider's section.
    """

    saved = Signal(object, bool)
    help_requested = Signal(str, str)

    def __init__(self, locations: StorageLocations, run: Run, setup: StorageLocation | None, parent: QWidget) -> None:
        super().__init__(_WIDTH_PX, parent)
        self._locations, self._run = locations, run
        self._before = setup
        self._id = setup.id if setup else os.urandom(8).hex()
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self.setWindowTitle(self.tr("Edit storage") if setup else self.tr("Add storage"))
        self.provider = self._make_provider(setup)
        self.name = QLineEdit(setup.name if setup else "", self)
        self.name.setAccessibleName(self.tr("Name"))
        self.form = QFormLayout()
        self.form.setVerticalSpacing(theme.NEAR)
        self.form.setHorizontalSpacing(theme.WIDE)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.addRow(self.tr("Provider"), self._add_help())
        self.form.addRow(self.tr("Name"), self.name)
        self.test_view = StorageTestView(run, self)
        self.test_view.requested.connect(self._test)
        self.test_view.accepted.connect(self._accept)
        self.secret: QLineEdit | None = None
        self.second: QLineEdit | None = None
        self.buttons = self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.WIDE)
        layout.addLayout(self.form)
        layout.addWidget(self.test_view)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self._fill(dict(setup.values) if setup else {})
        self.finished.connect(self.deleteLater)

    def _make_provider(self, setup: StorageLocation | None) -> QComboBox:
        provider = QComboBox(self)
        provider.setAccessibleName(self.tr("Provider"))
        for form in FORMS:
            provider.addItem(tr(form.title), form.id)
        provider.ensurePolished()
        # With a style sheet, Qt's own hint is a few pixels short of the longest text.
        provider.setMinimumWidth(provider.sizeHint().width() + theme.NEAR)
        if setup is not None:
            provider.setCurrentIndex(provider.findData(form_of(setup).id))
        provider.currentIndexChanged.connect(lambda _index: self._fill(self._read().values))
        return provider

    def _add_help(self) -> QHBoxLayout:
        """Add the link to the provider's help section."""
        self.help = QPushButton(self.tr("How to set this up"), self)
        self.help.setProperty("role", "quiet")
        self.help.setAutoDefault(False)
        self.help.clicked.connect(lambda: self.help_requested.emit("storage", make_anchor(self._form.title)))
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        row.addWidget(self.provider, 1)
        row.addWidget(self.help)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.test_view.button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("role", "primary")
        save.style().polish(save)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- the form -----------------------------------------------------------------------------------------------------

    @property
    def _form(self) -> StorageForm:
        return FORMS[self.provider.currentIndex()]

    def field(self, name: str) -> QLineEdit | QComboBox:
        """Return the field of the value `name`."""
        return self._fields[name]

    def _fill(self, values: object) -> None:
        """Build the fields of the chosen provider, filled from `values`."""
        known = values if isinstance(values, dict) else {}
        while self.form.rowCount() > 2:
            self.form.removeRow(2)
        self._fields, self.secret, self.second = {}, None, None
        for entry in self._form.entries:
            field = self._make_field(entry, known.get(entry.name, ""))
            self._fields[entry.name] = field
            self.form.addRow(tr(entry.label), field)
            if entry.name == self._form.key_entry:
                self.secret = self._add_secret(self._form.secret)
                self.second = self._add_secret(self._form.second) if self._form.second else None
        self._bind_host_key()
        self.name.setPlaceholderText(tr(self._form.title))
        self.test_view.clear()

    def _bind_host_key(self) -> None:
        """Clear the host key when the server changes."""
        known = self._fields.get("host_key")
        if isinstance(known, QLineEdit):
            for name in ("host", "port"):
                field = self._fields[name]
                if isinstance(field, QLineEdit):
                    field.textEdited.connect(known.clear)

    def _add_secret(self, entry: Entry) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr(entry.label))
        unchanged = self.tr("unchanged unless you enter a new one")
        field.setPlaceholderText(tr(entry.example) if self._before is None else unchanged)
        field.textChanged.connect(self._parse_address)
        self.form.addRow(tr(entry.label), field)
        return field

    def _parse_address(self, text: str) -> None:
        """Fill the other fields from a whole address that was pasted as a secret."""
        for name, value in parse_sas_url(text).items():
            field = self._fields.get(name)
            if isinstance(field, QLineEdit) and not field.text():
                field.setText(value)

    def _make_field(self, entry: Entry, text: str) -> QLineEdit | QComboBox:
        if entry.choices:
            choice = QComboBox(self)
            for value, words in entry.choices:
                choice.addItem(tr(words), value)
            choice.setCurrentIndex(max(0, choice.findData(text)))
            choice.setAccessibleName(tr(entry.label))
            return choice
        field = QLineEdit(text, self)
        field.setPlaceholderText(tr(entry.example))
        field.setAccessibleName(tr(entry.label))
        if entry.digits:
            field.setValidator(QIntValidator(1, 65_535, field))
        if entry.pick:
            choose = field.addAction(icon("folder", field), QLineEdit.ActionPosition.TrailingPosition)
            choose.setText(self.tr("Choose…"))
            choose.triggered.connect(lambda: self._choose(entry, field))
        field.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        return field

    def _choose(self, entry: Entry, field: QLineEdit) -> None:
        dialog = QFileDialog(self, tr(entry.label), field.text() or QDir.homePath())
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.Directory if entry.pick == "folder" else mode.ExistingFile)
        dialog.setFilter(dialog.filter() | QDir.Filter.Hidden)  # keys are in .ssh
        dialog.fileSelected.connect(field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _secret_text(self) -> str:
        """Return the secrets, one per line; empty if none was entered."""
        texts = [field.text() for field in (self.secret, self.second) if field is not None]
        return "\n".join(texts) if any(texts) else ""

    def _read(self) -> StorageLocation:
        form = self._form
        values = {
            name: str(field.currentData()) if isinstance(field, QComboBox) else field.text().strip()
            for name, field in self._fields.items()
        }
        kept = {name: text for name, text in values.items() if text}
        name = self.name.text().strip() or kept.get("bucket") or tr(form.title)
        return StorageLocation(self._id, form.kind, name, {**kept, **dict(form.fixed)})

    def _describe_missing(self, setup: StorageLocation, *, testing: bool) -> str:
        """Return which field still has to be filled in, as a sentence; empty if none has."""
        first, _, second = self._secret_text().partition("\n")
        kept = self._before is not None and not first and not second
        known = {"secret": kept or bool(first), "second": kept or bool(second)}
        missing = self._form.missing(setup, **known, testing=testing)
        if missing and not self._form.missing(setup, **known, testing=True):
            return self.tr("“{0}” is empty. Press Test: the first test fills it in.").format(tr(missing))
        return self.tr("“{0}” is empty.").format(tr(missing)) if missing else ""

    # --- what the buttons do ------------------------------------------------------------------------------------------

    def _accept(self, name: str, text: str) -> None:
        """Fill in the value `name` that the server named, and test again."""
        field = self._fields.get(name)
        if isinstance(field, QLineEdit):
            field.setText(text)
            self._test()

    def _test(self) -> None:
        setup, secret, locations = self._read(), self._secret_text(), self._locations
        sentence = self._describe_missing(setup, testing=True)
        if sentence:
            self.test_view.show_message(sentence)
            return

        def make_check() -> StorageCheck:
            from omnihuman_desktop.jobs.storage_check import StorageCheck

            return StorageCheck(setup, secret or locations.read_secret(setup), locations.service_is_local)

        self.test_view.start(make_check)

    def _save(self) -> None:
        setup, secret, before, locations = self._read(), self._secret_text(), self._before, self._locations
        sentence = self._describe_missing(setup, testing=False)
        if sentence:
            self.test_view.show_message(sentence)
            return
        if before is not None and not locations.same_objects(before, setup):
            # Objects that were uploaded to the old bucket must not be looked up in the new one.
            setup = replace(setup, id=os.urandom(8).hex())
        self.buttons.setEnabled(False)

        def done(kept: bool) -> None:
            self.saved.emit(setup, kept)
            self.accept()

        self._run(lambda _work: locations.save_secret(setup, secret, before), self, done, lambda _error: done(kept=False))
