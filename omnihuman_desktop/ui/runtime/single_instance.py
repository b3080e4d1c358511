"""One window for each data folder: a second start passes its files to the first one, which comes to the front.

An installer asks the first one to close in the same way, and the command line hands over the tasks that it would make.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from omnihuman_desktop.system.folder_lock import FolderLock
from omnihuman_desktop.system.private_folder import create_private_folder
from omnihuman_desktop.system.window_address import find_addresses, is_own_address
from omnihuman_desktop.system.windows_shell import allow_to_front

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket
    from PySide6.QtWidgets import QApplication

REPLY_MS = 3000
CLOSING_MS = 25_000
"""How long to wait for a process that holds the folder and does not reply, in milliseconds: it may be closing, and closing
waits for the reply to a paid request.
"""
SOCKET_PATTERN = re.compile(r"omnihuman-[0-9a-f]{8}")


LATER = "later"
"""The answer to a command whose task can't be taken yet."""
CLOSE = "close"
"""What is passed instead of a list of files to close the window."""


class ClaimResult(Enum):
    """The result of claiming a data folder."""

    OURS = "ours"
    HANDED_OVER = "handed over"
    NO_ANSWER = "no answer"
    """Another process holds the folder and does not reply. Using the folder too could send a paid request twice."""


class SingleInstance(QObject):
    """Locks `data_dir` for this process.

    `files_received` carries the paths (list of Path) that a second start was given; `close_requested` says that it was one that
    wants this process to close. `take_task` gets the message of a command that hands a task over (`commands.opened`), and
    returns what is answered.
    """

    files_received = Signal(list)
    close_requested = Signal()

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._lock = FolderLock(data_dir)
        self._server: QLocalServer | None = None
        self.take_task: Callable[[dict[str, str]], object] = lambda _message: LATER

    def claim(self, files: Sequence[Path]) -> ClaimResult:
        """Lock the folder, or pass `files` to the process that holds it. Blocks while that process is closing.

        A folder that can't be written to counts as `OURS`: the window then shows what is wrong with it.
        """
        with contextlib.suppress(OSError):
            create_private_folder(self._data_dir)
        until = time.monotonic() + CLOSING_MS / 1000
        while not self._try_lock():
            if self._pass_on([str(path) for path in files]):
                return ClaimResult.HANDED_OVER
            if time.monotonic() > until:
                return ClaimResult.NO_ANSWER
            time.sleep(0.1)
        return ClaimResult.OURS

    def close_other(self) -> bool:
        """Ask the process that holds the folder to close, and wait for it. Returns whether the folder is free. Blocks."""
        until = time.monotonic() + CLOSING_MS / 1000
        asked = False
        while not self._try_lock():
            asked = asked or self._pass_on(CLOSE)
            if time.monotonic() > until:
                return False
            time.sleep(0.1)
        self._lock.unlock()
        return True

    def listen(self) -> None:
        """Start to reply to second starts. Not part of `claim`, since a window opens faster without Qt's network library."""
        from PySide6.QtCore import QDir
        from PySide6.QtNetwork import QLocalServer

        remove_dead_sockets(Path(QDir.tempPath()))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        for address in find_addresses(self._data_dir):
            QLocalServer.removeServer(address)
            if self._server.listen(address):
                return

    def stop_listening(self) -> None:
        """Reply to no second start any more: the window is gone and can't take files."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Unlock the folder."""
        self.stop_listening()
        self._lock.unlock()

    def _try_lock(self) -> bool:
        try:
            return self._lock.try_lock()
        except OSError:
            return True

    def _pass_on(self, message: list[str] | str) -> bool:
        """Pass the files, or `CLOSE`, to the process that holds the folder. Returns whether it has replied."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for address in filter(is_own_address, find_addresses(self._data_dir)):
            socket.connectToServer(address)
            if socket.waitForConnected(REPLY_MS):
                break
        else:
            return False
        allow_to_front()
        socket.write(json.dumps(message).encode() + b"\n")
        socket.waitForBytesWritten(REPLY_MS)
        replied = socket.waitForReadyRead(REPLY_MS)
        socket.disconnectFromServer()
        return replied

    def _accept(self) -> None:
        assert self._server is not None  # noqa: S101 - it has called
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            message = []
        answer = self.take_task(message) if isinstance(message, dict) else "taken"
        socket.write(json.dumps(answer).encode() + b"\n")
        socket.flush()
        if message == CLOSE:
            self.close_requested.emit()
        elif not isinstance(message, dict):
            names = message if isinstance(message, list) else []
            self.files_received.emit([Path(name) for name in names if isinstance(name, str)])


def remove_dead_sockets(folder: Path) -> None:
    """Remove this program's sockets from `folder` that belong to this user and that nobody listens on.

    A process that was killed leaves its socket. On Windows there is nothing to remove: its named pipes are no files.
    """
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if SOCKET_PATTERN.fullmatch(path.name) and _is_dead_socket(path):
                path.unlink(missing_ok=True)


def _is_dead_socket(path: Path) -> bool:
    import socket

    try:
        status = path.lstat()
        if not stat.S_ISSOCK(status.st_mode) or status.st_uid != os.getuid():
            return False
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(0)
            client.connect(str(path))
    except ConnectionRefusedError:
        return True
    except OSError:
        return False
    return False


def show_in_use(app: QApplication, data_dir: Path) -> int:
    """Show that another process holds `data_dir` and does not reply. Returns the exit status."""
    from PySide6.QtWidgets import QMessageBox

    text = QCoreApplication.translate(
        "SingleInstance", "OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again."
    )
    box = QMessageBox(QMessageBox.Icon.Warning, app.applicationName(), text.format(data_dir))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return 1
