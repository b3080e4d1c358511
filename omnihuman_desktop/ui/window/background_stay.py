"""Closing the window while tasks run: what becomes of them, and the offer to stay in the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.domain.job import AWAITING_VIDEO
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import plural
from omnihuman_desktop.ui.widgets.fitted_dialog import FittedDialog
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.settings import SettingsFile

_WIDTH_PX = 440


def describe_stay(jobs: Sequence[Job]) -> str:
    """Return the one line that says what becomes of the tasks under way when the program ends."""
    at_service = sum(job.state in AWAITING_VIDEO for job in jobs)
    if at_service == len(jobs):
        return plural(
            "%n task continues at the service. Its video is downloaded at the next start.",
            "%n tasks continue at the service. Their videos are downloaded at the next start.",
            at_service,
        )
    if at_service == 0:
        return plural(
            "%n task has not been sent yet. It continues at the next start.",
            "%n tasks have not been sent yet. They continue at the next start.",
            len(jobs),
        )
    return plural(
        "%n task is under way. What was sent continues at the service, the rest at the next start.",
        "%n tasks are under way. What was sent continues at the service, the rest at the next start.",
        len(jobs),
    )


class CloseDialog(FittedDialog):
    """Not modal to the program's loop. `close_chosen` and `tray_chosen` say what was chosen; Esc chooses neither."""

    close_chosen = Signal()
    tray_chosen = Signal()

    def __init__(self, jobs: Sequence[Job], parent: QWidget, *, has_tray: bool) -> None:
        super().__init__(_WIDTH_PX, parent)
        self.setWindowTitle(self.tr("Close while tasks run?"))
        self.sentence = Label(describe_stay(jobs), self, wordWrap=True)
        self.always = QCheckBox(self.tr("Do the same next time"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.tray_button = QPushButton(self.tr("Stay in the tray"), self)
        self.tray_button.setVisible(has_tray)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setProperty("role", "primary")
        self.close_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.tray_button.clicked.connect(self.accept)
        self.tray_button.clicked.connect(self.tray_chosen)
        self.close_button.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.close_chosen)
        row = QHBoxLayout()
        row.addWidget(self.always, 1)
        for button in (self.cancel_button, self.tray_button, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(self.sentence)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)


class BackgroundStay(QObject):
    """Decides what closing the window does. `shown_again` and `quit_chosen` come from the icon in the tray."""

    shown_again = Signal()
    hidden = Signal()
    quit_chosen = Signal()

    def __init__(self, window: QWidget, settings: SettingsFile, active_jobs: Callable[[], Sequence[Job]]) -> None:
        super().__init__(window)
        self._window, self._settings, self._active_jobs = window, settings, active_jobs
        self.icon: QSystemTrayIcon | None = None
        self.dialog: CloseDialog | None = None
        self.is_settled = False
        """Whether the window closes without asking: the program closes it, or the user has chosen that."""

    def may_close(self) -> bool:
        """Return whether the window may close now. If not, the user is asked, or the window goes to the tray."""
        jobs, choice = self._active_jobs(), self._settings.values.when_closed
        app = QApplication.instance()
        is_session_ending = isinstance(app, QApplication) and app.isSavingSession()
        if self.is_settled or not jobs or choice == "close" or is_session_ending:
            return True
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        if choice == "tray" and has_tray:
            self.go_to_tray()
        elif self.dialog is None:
            self._ask(jobs, has_tray=has_tray)
        return False

    def go_to_tray(self) -> None:
        """Hide the window; the icon in the tray brings it back."""
        if self.icon is None:
            self.icon = QSystemTrayIcon(self._window.windowIcon(), self)
            menu = QMenu(self._window)
            menu.addAction(self.tr("Show OmniHuman Desktop"), self.shown_again.emit)
            menu.addAction(self.tr("Quit"), self.quit_chosen.emit)
            self.icon.setContextMenu(menu)
            self.icon.activated.connect(self._follow_click)
        self.icon.setToolTip(self._window.windowTitle())
        self.icon.show()
        self._window.hide()
        self.hidden.emit()

    def leave_tray(self) -> None:
        """Take the icon out of the tray: the window is there again."""
        if self.icon is not None:
            self.icon.hide()

    def _follow_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.shown_again.emit()

    def _ask(self, jobs: Sequence[Job], *, has_tray: bool) -> None:
        self.dialog = dialog = CloseDialog(jobs, self._window, has_tray=has_tray)
        dialog.close_chosen.connect(lambda: self._remember("close", dialog))
        dialog.close_chosen.connect(self.quit_chosen)
        dialog.tray_chosen.connect(lambda: self._remember("tray", dialog))
        dialog.tray_chosen.connect(self.go_to_tray)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _remember(self, choice: str, dialog: CloseDialog) -> None:
        if dialog.always.isChecked():
            self._settings.change(when_closed=choice)

    def _forget_dialog(self) -> None:
        self.dialog = None
