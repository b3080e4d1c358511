"""Help: the list of the keys, and what to send to somebody who can help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.window import shortcuts

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.jobs.account_connection import AccountConnection
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.logs import Logs
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.window.main_window import MainWindow


class HelpMenu(QObject):
    """What the Help button of `window` offers."""

    def __init__(self, window: MainWindow, service: JobService, desk: AccountConnection, logs: Logs, run: Run) -> None:
        super().__init__(window)
        self._window, self._service, self._desk, self._logs, self._run = window, service, desk, logs, run
        window.top_bar.keys_requested.connect(lambda: shortcuts.show(window))
        window.top_bar.diagnostics_requested.connect(self.copy_diagnostics)
        window.top_bar.logs_requested.connect(self.show_logs)

    def copy_diagnostics(self) -> None:
        """Gather in a thread what support needs to know, and put it into the clipboard."""
        facts, jobs, logs = self._facts(), tuple(self._service.jobs.values()), self._logs

        def gather(_work: Work) -> str:
            from omnihuman_desktop.jobs import diagnostics

            return diagnostics.build_report(facts, jobs, logs)

        self._run(gather, self, self._take, self._tell_failure)

    def show_logs(self) -> None:
        """Open the folder that holds the logs."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs.folder)))

    def _facts(self) -> dict[str, str]:
        service, account = self._service, self._service.account
        place = service.storage_locations.location_for(account)
        setup = service.storage_locations.find(place)
        source = self._desk.status.source if account == AccountId.EVOLINK else ""
        return {
            "Qt": f"{qVersion()}, PySide {pyside_version}, {QGuiApplication.platformName()}",
            "Account": f"{account}{f', key from the {source}' if source else ''}",
            "Storage": setup.kind if setup is not None else f"{place}'s own" if place else "none",
        }

    def _take(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self._window.stage.tell(self.tr("Diagnostics copied. They hold no key, no prompt and no name of a file."))

    def _tell_failure(self, error: OmniHumanError) -> None:
        self._window.stage.tell(describe_failure(error.failure))
