"""The sandbox as a whole: built, opened, closed."""

from __future__ import annotations

import contextlib
import shutil
import socket
import threading
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.sandbox.api import OwnApi, ServiceApi, StorageApi
from omnihuman_desktop.sandbox.create_task import TaskCreation
from omnihuman_desktop.sandbox.dispatcher import Dispatcher
from omnihuman_desktop.sandbox.faults import FaultBook
from omnihuman_desktop.sandbox.file_host import FilesApi
from omnihuman_desktop.sandbox.http_server import HttpServer
from omnihuman_desktop.sandbox.objects import ObjectStore
from omnihuman_desktop.sandbox.renderer import Renderer
from omnihuman_desktop.sandbox.request_log import RequestLog
from omnihuman_desktop.sandbox.result_links import ResultLinks
from omnihuman_desktop.sandbox.state import LOCK_WAIT_S, State
from omnihuman_desktop.sandbox.tasks import TaskBook

if TYPE_CHECKING:
    from pathlib import Path

TASK_SECONDS = 6.0
"""How long a task takes at least, unless it is told otherwise."""


class Sandbox:
    """A running sandbox. `url` is its address, `key` its key.

    Raises FolderInUse when another process holds the data folder, OSError when the folder or the port can't be used.
    """

    def __init__(
        self,
        folder: Path,
        *,
        port: int = 0,
        task_seconds: float = TASK_SECONDS,
        extensions: bool = True,
        lock_wait_s: float = LOCK_WAIT_S,
    ) -> None:
        self._state = State(folder, lock_wait_s)
        try:
            self._listener = HttpServer(port)
        except BaseException:
            self._state.close()
            raise
        self.key = self._state.key
        self.url = f"http://127.0.0.1:{self._listener.server_port}"
        self._book = TaskBook(self._state, task_seconds)
        self._renderer = Renderer(self._book, folder / "inputs", folder / "results")
        self._listener.desk = self._build_desk(extensions=extensions)
        self._clear_out()
        for task in self._book.unrendered():
            self._renderer.submit(task)
        self._state.tell_address(self.url)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening and rendering, and let go of the data folder. Open connections end with the process."""
        self._closed.set()
        self._renderer.close()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self._listener.server_port), 1).close()
        self._thread.join(1)
        self._listener.server_close()
        self._state.close()

    def _listen(self) -> None:
        # Not serve_forever: that wakes up twice a second to see whether it is to end.
        while not self._closed.is_set():
            self._listener.handle_request()

    def _build_desk(self, *, extensions: bool) -> Dispatcher:
        folder = self._state.folder
        faults, journal, store = FaultBook(), RequestLog(self._state), ObjectStore(self._state)
        creation = TaskCreation(self._book, self._renderer, folder / "inputs")
        service = ServiceApi(self.url, self._book, creation, ResultLinks(self.key), folder / "results", extensions=extensions)
        calls = {
            **service.calls(),
            **StorageApi(store).calls(),
            **FilesApi(self.url, store).calls(),
            **OwnApi(faults, journal).calls(),
        }
        return Dispatcher(self.key, calls, faults, journal, extensions=extensions)

    def _clear_out(self) -> None:
        """Remove inputs that no task waits for, half-made videos, and videos that no link leads to any more."""
        waiting = {task.id for task in self._book.unrendered()}
        for path in (self._state.folder / "inputs").iterdir():
            if path.name not in waiting:
                shutil.rmtree(path, ignore_errors=True)
        oldest = time.time() - OMNIHUMAN.link_lifetime_s
        for path in (self._state.folder / "results").iterdir():
            if path.suffix != ".mp4" or path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)
