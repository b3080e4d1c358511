"""Opens the settings, with the pages that need more than the settings themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.account_connection import AccountConnection
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.settings.library_page import TransferProgress


class SettingsOpener(QObject):
    """Everything is imported and built when the settings are first opened.

    `closed` is emitted when they are, `output_chosen` carries a sound output, `notified` a sentence for the user, and
    `help_requested` a help page and an anchor. `imported` tells that tasks were added to the library.
    """

    closed = Signal()
    output_chosen = Signal(str)
    notified = Signal(str)
    help_requested = Signal(str, str)
    imported = Signal()

    def __init__(
        self,
        core: tuple[JobService, Groups, TaskLibrary, SettingsFile, Run],
        connection: AccountConnection,
        data_dir: Path,
        videos_dir: Callable[[], Path],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._service, self._groups, self._library, self._settings, self._run = core
        self._connection, self._data_dir, self._videos_dir, self._window = connection, data_dir, videos_dir, window
        self._progress: TransferProgress | None = None

    @property
    def is_transferring(self) -> bool:
        """Whether an export or an import runs, which tells this window how it ends."""
        return self._progress is not None and self._progress.is_running

    def open(self, page: str = "") -> None:
        """Open the settings, on `page` ("account", "storage", "keys") if given."""
        from omnihuman_desktop.ui.settings.dialog import SettingsDialog
        from omnihuman_desktop.ui.settings.library_page import LibraryPage
        from omnihuman_desktop.ui.settings.spending_page import SpendingPage
        from omnihuman_desktop.ui.settings.storage_page import StoragePage
        from omnihuman_desktop.ui.widgets.device_choice import DeviceChoice

        storage = StoragePage(self._settings, self._service.storage_locations, self._run, self._window)
        spending = SpendingPage(self._library, self._service.account, self._run, self._window)
        library = LibraryPage(self._open_transfer(), self._settings, self._window)
        for asking in (storage, library):
            asking.help_requested.connect(self.help_requested)
        pages = storage, spending, library
        dialog = SettingsDialog(self._settings, self._videos_dir(), self._connection, pages, self._window, page)
        outputs = DeviceChoice(self._run, self._settings.values.sound_output, dialog.general, inputs=False)
        outputs.chosen.connect(self.output_chosen)
        dialog.general.add_row("sound_output", outputs)
        dialog.finished.connect(lambda _result: self.closed.emit())
        dialog.open()

    def _open_transfer(self) -> TransferProgress:
        if self._progress is None:
            from omnihuman_desktop.library.transfer.service import LibraryTransfer
            from omnihuman_desktop.ui.settings.library_page import TransferProgress

            transfer = LibraryTransfer(self._service, self._groups, self._data_dir, self._videos_dir)
            self._progress = TransferProgress(transfer, self)
            self._progress.ended.connect(self.notified)
            self._progress.imported.connect(self.imported)
        return self._progress
