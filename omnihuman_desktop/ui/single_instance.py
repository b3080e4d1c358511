"""One window for one data folder: a second start hands its files over to the first, and brings it to the front."""

from __future__ import annotations

import contextlib
import hashlib
import json
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

ANSWER_MS = 3000


class Claim(Enum):
    """What came of asking for a data folder."""

    OURS = "ours"
    HANDED_OVER = "handed over"
    NO_ANSWER = "no answer"
    """Another process has the folder and does not answer. Working on it too could send a paid request twice."""


class SingleInstance(QObject):
    """Holds `data_dir` for this process. `files_handed` carries the paths (list of Path) that a second start was given."""

    files_handed = Signal(list)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._data_dir = data_dir
        name = hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:24]
        self._name = f"omnihuman-{name}"
        self._lock = QLockFile(str(data_dir / "in-use"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def claim(self, files: Sequence[Path]) -> Claim:
        """Take the folder, or hand `files` over to the process that has it.

        A folder that can't be written to is not another process's: the window then tells what is wrong with it.
        """
        with contextlib.suppress(OSError):
            self._data_dir.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return Claim.HANDED_OVER if self._hand_over(files) else Claim.NO_ANSWER
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return Claim.OURS

    def release(self) -> None:
        """Let the folder go."""
        self._server.close()
        self._lock.unlock()

    def _hand_over(self, files: Sequence[Path]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        socket.write(json.dumps([str(path) for path in files]).encode() + b"\n")
        socket.waitForBytesWritten(ANSWER_MS)
        taken = socket.waitForReadyRead(ANSWER_MS)
        socket.disconnectFromServer()
        return taken

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
            paths = [Path(name) for name in names if isinstance(name, str)]
        except (ValueError, TypeError):
            paths = []
        socket.write(b"taken\n")
        socket.flush()
        self.files_handed.emit(paths)


def tell_in_use(app: QApplication, data_dir: Path) -> int:
    """Say that another process holds `data_dir` and does not answer. Returns the exit status."""
    text = QCoreApplication.translate(
        "SingleInstance", "OmniHuman Desktop is already open on {0}, but does not answer. Close it, or end it, and start again."
    )
    box = QMessageBox(QMessageBox.Icon.Warning, app.applicationName(), text.format(data_dir))
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return 1
