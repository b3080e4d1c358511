"""One window for one data folder: a second start hands its files over to the first, and brings it to the front."""

from __future__ import annotations

import contextlib
import json
import zlib
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket
    from PySide6.QtWidgets import QApplication

ANSWER_MS = 3000
CLOSING_MS = 25_000
"""How long a process that has the folder and does not answer may take to end: its paid request's answer is waited for."""


class ClaimResult(Enum):
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
        self._name = f"omnihuman-{zlib.crc32(str(data_dir.resolve()).encode()):08x}"
        self._lock = QLockFile(str(data_dir / "in-use"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self, files: Sequence[Path]) -> ClaimResult:
        """Take the folder, or hand `files` over to the process that has it; one that is just closing is waited for.

        A folder that can't be written to is not another process's: the window then tells what is wrong with it.
        """
        with contextlib.suppress(OSError):
            self._data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        waited = QElapsedTimer()
        waited.start()
        while not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            if self._hand_over(files):
                return ClaimResult.HANDED_OVER
            if waited.hasExpired(CLOSING_MS):
                return ClaimResult.NO_ANSWER
            QThread.msleep(100)
        return ClaimResult.OURS

    def listen(self) -> None:
        """Begin to answer second starts. Apart from `claim`, since Qt's network library is not needed to open a window."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        self._server.listen(self._name)

    def stop_listening(self) -> None:
        """Answer no second start any more: the window is gone, and what is left to do takes no files."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Let the folder go."""
        self.stop_listening()
        self._lock.unlock()

    def _hand_over(self, files: Sequence[Path]) -> bool:
        from PySide6.QtNetwork import QLocalSocket

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
        assert self._server is not None  # noqa: S101 - it has called
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


def show_in_use(app: QApplication, data_dir: Path) -> int:
    """Say that another process holds `data_dir` and does not answer. Returns the exit status."""
    from PySide6.QtWidgets import QMessageBox

    text = QCoreApplication.translate(
        "SingleInstance", "OmniHuman Desktop is already open on {0}, but does not answer. Close it, or end it, and start again."
    )
    box = QMessageBox(QMessageBox.Icon.Warning, app.applicationName(), text.format(data_dir))
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return 1
