"""Desktop notifications for tasks and groups that end while the window is not in front."""

from __future__ import annotations

import os
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from omnihuman_desktop.system.desktop_bus import DesktopBus, Notice, Picture
from omnihuman_desktop.ui.tasks.thumbnails import read_thumbnail

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run

SHOWN_MS = 8000
_PICTURE_SCALE = 4.0


class Notifications(QObject):
    """Shows notices: over D-Bus where the desktop has it, else from an icon in the tray. `opened` carries the id of the job
    whose notice was clicked. On a desktop without either nothing is shown; the task list shows the same.

    `lend_tray_icon` returns the tray icon that already stands in the tray, if one does.
    """

    opened = Signal(str)

    def __init__(self, run: Run, window: QWidget, lend_tray_icon: Callable[[], QSystemTrayIcon | None]) -> None:
        super().__init__(window)
        self._run, self._window, self._lend = run, window, lend_tray_icon
        self._due: deque[Callable[[], None]] = deque()
        self._icon: QSystemTrayIcon | None = None
        self._clicked = ""
        self.bus = DesktopBus(lambda key, token: self._post(partial(self._open, key, token)))

    def show_notice(self, job_id: str, title: str, body: str, picture: Path | None, *, key: str = "") -> None:
        """Show a notice that leads to a job, with the picture at `picture` beside it. Of one `key`, the newest stays."""
        notice = Notice(f"{key or job_id} {job_id}", title, body, self.tr("Show"))

        def read(_work: object) -> QImage:
            return QImage() if picture is None else read_thumbnail(picture, _PICTURE_SCALE)

        def show_without(_error: OmniHumanError) -> None:
            self._show(notice, QImage())

        self._run(read, self, partial(self._show, notice), show_without)

    def close(self) -> None:
        """Leave the desktop's bus."""
        self.bus.close()

    def _show(self, notice: Notice, image: QImage) -> None:
        pixels = image.convertToFormat(QImage.Format.Format_RGBA8888)
        if not pixels.isNull():
            shown = Picture(pixels.width(), pixels.height(), pixels.bytesPerLine(), bytes(pixels.constBits()))
            notice = Notice(notice.key, notice.title, notice.body, notice.action, shown)
        self.bus.notify(notice, lambda: self._post(partial(self._show_in_tray, notice, image)))

    def _show_in_tray(self, notice: Notice, image: QImage) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        icon = self._lend() or self._icon
        if icon is None:
            icon = self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
        icon.messageClicked.connect(self._open_clicked, Qt.ConnectionType.UniqueConnection)
        self._clicked = notice.key
        icon.show()
        shown = self._window.windowIcon() if image.isNull() else QIcon(QPixmap.fromImage(image))
        icon.showMessage(notice.title, notice.body, shown, SHOWN_MS)

    @Slot()
    def _open_clicked(self) -> None:
        self._open(self._clicked, "")

    def _open(self, key: str, token: str) -> None:
        if token:
            # Qt reads the token from here when the window asks to come to the front (xdg-activation).
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.opened.emit(key.rpartition(" ")[2])

    def _post(self, act: Callable[[], None]) -> None:
        """Run `act` on the window's thread. May be called in any thread."""
        self._due.append(act)
        QMetaObject.invokeMethod(self, "act_on_due", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def act_on_due(self) -> None:
        """Run the next function that a thread has posted. Called on the window's thread, once for each."""
        self._due.popleft()()
