"""The settings page that exports the library as a folder and imports such a folder."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.transfer_texts import describe_export, describe_import, describe_transfer
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph
from omnihuman_desktop.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.library.transfer.incoming import Incoming
    from omnihuman_desktop.library.transfer.service import LibraryTransfer
    from omnihuman_desktop.settings import SettingsFile


class TransferProgress(QObject):
    """The one export or import that runs. It goes on while the settings are closed.

    `progressed` tells that `words` and `fraction` have changed, `ended` carries a sentence for the user. `imported` comes first
    where tasks were added.
    """

    progressed = Signal()
    ended = Signal(str)
    imported = Signal()

    def __init__(self, transfer: LibraryTransfer, parent: QObject) -> None:
        super().__init__(parent)
        self._transfer = transfer
        self._cancel: Callable[[], None] | None = None
        self.words = ""
        self.fraction: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether an export or an import runs."""
        return self._cancel is not None

    def export_to(self, parent: Path) -> None:
        """Export the library to a new folder in `parent`."""
        self._begin(self.tr("Exporting…"))
        end, find = self._end, partial(free_target, parent, _today())
        self._cancel = self._transfer.export_to(find, self._report, lambda found: end(describe_export(found)), self._fail)

    def import_from(self, folder: Path) -> None:
        """Import an exported folder."""
        self._begin(self.tr("Importing…"))
        self._cancel = self._transfer.import_from(folder, self._report, self._finish_import, self._fail)

    def cancel(self) -> None:
        """End what runs, as soon as it can be undone."""
        if self._cancel is not None:
            self._cancel()

    def _begin(self, words: str) -> None:
        self._cancel, self.words, self.fraction = lambda: None, words, None
        self.progressed.emit()

    def _report(self, done: int, total: int) -> None:
        if self._cancel is not None:
            self.words, self.fraction = describe_transfer(done, total), done / total if total else None
            self.progressed.emit()

    def _finish_import(self, incoming: Incoming) -> None:
        self.imported.emit()
        self._end(describe_import(incoming))

    def _fail(self, failure: Failure | None) -> None:
        self._end(self.tr("Canceled. Nothing was changed.") if failure is None else describe_failure(failure))

    def _end(self, sentence: str) -> None:
        self._cancel, self.words = None, ""
        self.progressed.emit()
        self.ended.emit(sentence)


class LibraryPage(QWidget):
    """Starts exports and imports, and shows how far `progress` is. `help_requested` carries a help page and an anchor."""

    help_requested = Signal(str, str)

    def __init__(self, progress: TransferProgress, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._progress, self._settings = progress, settings
        self.export = QPushButton(self.tr("Export library…"), self)
        self.bring = QPushButton(self.tr("Import library…"), self)
        self.export.setToolTip(self.tr("For a backup, or to move to another computer"))
        self.bring.setToolTip(self.tr("Restores a backup, or merges the library of another computer"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAccessibleName(self.tr("Cancel export or import"))
        self.help = QPushButton("?", self)
        self.help.setAccessibleName(self.tr("Help on export and import"))
        self.line = ProgressLine(self)
        self.line.setAccessibleName(self.tr("Progress of export or import"))
        self.words = Label(self)
        self.said = Paragraph(self)
        self._lay_out()
        self.export.clicked.connect(self._ask_target)
        self.bring.clicked.connect(self._ask_folder)
        self.cancel.clicked.connect(progress.cancel)
        self.help.clicked.connect(lambda: self.help_requested.emit("tasks", "export-and-import"))
        progress.progressed.connect(self._show)
        progress.ended.connect(self.said.set_text)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        for text, button in (
            (
                self.tr(
                    "Write all tasks with their videos, portraits, stars, labels and notes to a folder, to move them to "
                    "another computer or to keep a backup. Keys and settings are not in it."
                ),
                self.export,
            ),
            (
                self.tr(
                    "Add the tasks of an exported folder. Tasks that are here already stay as they are; the newer marks win. "
                    "What is in progress on the other computer goes on there alone: nothing is sent again."
                ),
                self.bring,
            ),
        ):
            about = Paragraph(self)
            about.set_text(text)
            row = QHBoxLayout()
            row.addWidget(button)
            if button is self.bring:
                row.addWidget(self.help)
            row.addStretch(1)
            column.addWidget(about)
            column.addLayout(row)
        running = QHBoxLayout()
        running.addWidget(self.words, 1)
        running.addWidget(self.cancel)
        column.addWidget(self.line)
        column.addLayout(running)
        column.addWidget(self.said)
        column.addStretch(1)

    def _show(self) -> None:
        running = self._progress.is_running
        for button in (self.export, self.bring):
            button.setEnabled(not running)
        for widget in (self.line, self.words, self.cancel):
            widget.setVisible(running)
        if running:
            self.said.set_text("")
            self.words.setText(self._progress.words)
            self.line.set_progress(self._progress.fraction)

    def _ask_target(self) -> None:
        self._ask(self.tr("Export library to"), self._progress.export_to)

    def _ask_folder(self) -> None:
        self._ask(self.tr("Import library from"), self._progress.import_from)

    def _ask(self, title: str, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title, self._settings.values.folders.get("library", str(Path.home())))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

        def take(text: str) -> None:
            folders = {**self._settings.values.folders, "library": text}
            self._settings.change(folders=folders)
            chosen(Path(text))

        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _today() -> date:
    return datetime.now().astimezone().date()


def free_target(parent: Path, today: date) -> Path:
    """Return a folder in `parent` to export to: named by the day, and free. Blocking.

    Where `parent` can't be read, that is found out by the export.
    """
    name = f"OmniHuman library {today.isoformat()}"
    number, target = 1, parent / name
    with suppress(OSError):
        while target.exists():
            number += 1
            target = parent / f"{name} ({number})"
    return target
