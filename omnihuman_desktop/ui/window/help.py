"""The Help menu: the help pages, diagnostics for support, the logs, the About box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.ui.text.status_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.job import Job, JobState
    from omnihuman_desktop.jobs.account_connection import AccountConnection
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.logs import Logs
    from omnihuman_desktop.ui.help.window import HelpWindow
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.window.top_bar import TopBar


class HelpMenu(QObject):
    """Runs the entries of the Help menu in `top_bar`. `announced` carries a sentence for the user to read."""

    announced = Signal(str)

    def __init__(
        self,
        top_bar: TopBar,
        service: JobService,
        library: TaskLibrary,
        connection: AccountConnection,
        logs: Logs,
        run: Run,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._service, self._connection, self._logs, self._run = service, connection, logs, run
        self._window: HelpWindow | None = None
        top_bar.help_requested.connect(self.open_page)
        top_bar.diagnostics_requested.connect(self.copy_diagnostics)
        top_bar.logs_requested.connect(self.show_logs)
        top_bar.about_requested.connect(lambda: self.show_about(parent))
        top_bar.update_requested.connect(self.show_releases)

    def open_page(self, page: str = "", anchor: str = "") -> None:
        """Show a help page, scrolled to the heading of `anchor`; the contents where no page is named."""
        if self._window is None:
            from omnihuman_desktop.ui.help.window import HelpWindow

            self._window = HelpWindow(self._run)
        self._window.open(page, anchor)

    def close_pages(self) -> None:
        """Close the window with the help pages, if it has been opened. It has no parent that would do so."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    def copy_diagnostics(self) -> None:
        """Copy what support needs to know to the clipboard. It is gathered in a thread."""
        facts, logs = self._facts(), self._logs

        def write(counts: Mapping[JobState, int], jobs: Sequence[Job]) -> None:
            def gather(_work: Work) -> str:
                from omnihuman_desktop.jobs import diagnostics

                return diagnostics.build_report(facts, counts, jobs, logs)

            self._run(gather, self, self._copy, self._announce_failure)

        self._library.diagnose(write)

    def show_logs(self) -> None:
        """Open the folder that holds the logs."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs.folder)))

    def show_about(self, window: QWidget) -> None:
        """Open the About box over `window`."""
        from omnihuman_desktop.ui.window.about_dialog import AboutDialog

        dialog = AboutDialog(self._run, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_releases(self) -> None:
        """Open the page with the newest version in the browser."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from omnihuman_desktop.updates import RELEASES_PAGE

        QDesktopServices.openUrl(QUrl(RELEASES_PAGE))

    def _facts(self) -> dict[str, str]:
        service, account = self._service, self._service.account
        location_id = service.storage_locations.location_for(account)
        setup = service.storage_locations.find(location_id)
        source = self._connection.status.source if account == AccountId.EVOLINK else ""
        return {
            "Qt": f"{qVersion()}, PySide {pyside_version}, {QGuiApplication.platformName()}",
            "Account": f"{account}{f', key from the {source}' if source else ''}",
            "Storage": setup.kind if setup is not None else f"{location_id}'s own" if location_id else "none",
        }

    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self.announced.emit(self.tr("Diagnostics copied. They contain no keys, prompts or file names."))

    def _announce_failure(self, error: OmniHumanError) -> None:
        self.announced.emit(describe_failure(error.failure))
