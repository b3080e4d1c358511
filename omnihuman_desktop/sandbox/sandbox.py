"""Builds a sandbox from its parts, starts it and closes it."""

from __future__ import annotations

import contextlib
import shutil
import socket
import threading
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.sandbox.api import OwnApi, ServiceApi, StorageApi
from omnihuman_desktop.sandbox.create_task import TaskCreator
from omnihuman_desktop.sandbox.data_folder import LOCK_WAIT_S, DataFolder
from omnihuman_desktop.sandbox.dispatcher import Dispatcher
from omnihuman_desktop.sandbox.faults import FaultRegistry
from omnihuman_desktop.sandbox.file_host import FilesApi
from omnihuman_desktop.sandbox.http_server import HttpServer
from omnihuman_desktop.sandbox.objects import ObjectStore
from omnihuman_desktop.sandbox.renderer import Renderer
from omnihuman_desktop.sandbox.request_log import RequestLog
from omnihuman_desktop.sandbox.result_links import ResultLinks
from omnihuman_desktop.sandbox.tasks import TaskStore

if TYPE_CHECKING:
    from pathlib import Path

TASK_SECONDS = 6.0
"""How long a task takes at least, by default."""


class Sandbox:
    """A running sandbox. `url` is its base URL, `key` the key that its calls need.

    Raises FolderInUse when another process has locked the data folder, OSError when the folder or the port can't be used.
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
        with contextlib.ExitStack() as undo:
            self._state = DataFolder(folder, lock_wait_s)
            undo.callback(self._state.close)
            self._server = HttpServer(port)
            undo.callback(self._server.server_close)
            self.key = self._state.key
            self.url = f"http://127.0.0.1:{self._server.server_port}"
            self._tasks = TaskStore(self._state, task_seconds)
            self._renderer = Renderer(self._tasks, folder / "inputs", folder / "results")
            undo.callback(self._renderer.close)
            self._server.dispatcher = self._build_dispatcher(extensions=extensions)
            self._remove_leftovers()
            for task in self._tasks.unrendered():
                self._renderer.submit(task)
            self._state.write_address(self.url)
            undo.pop_all()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening and rendering, and unlock the data folder. Open connections end with the process."""
        self._closed.set()
        self._renderer.close()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self._server.server_port), 1).close()
        self._thread.join(1)
        self._server.server_close()
        self._state.close()

    def _listen(self) -> None:
        # Not serve_forever, which polls twice a second for its end.
        while not self._closed.is_set():
            self._server.handle_request()

    def _build_dispatcher(self, *, extensions: bool) -> Dispatcher:
        folder = self._state.folder
        faults, request_log, store = FaultRegistry(), RequestLog(self._state), ObjectStore(self._state)
        creator = TaskCreator(self._tasks, self._renderer, folder / "inputs")
        service = ServiceApi(self.url, self._tasks, creator, ResultLinks(self.key), folder / "results", extensions=extensions)
        calls = {
            **service.calls(),
            **StorageApi(store).calls(),
            **FilesApi(self.url, store).calls(),
            **OwnApi(faults, request_log).calls(),
        }
        return Dispatcher(self.key, calls, faults, request_log, extensions=extensions)

    def _remove_leftovers(self) -> None:
        """Remove inputs that no task needs, unfinished videos, and videos whose links have all expired."""
        waiting = {task.id for task in self._tasks.unrendered()}
        for path in (self._state.folder / "inputs").iterdir():
            if path.name not in waiting:
                shutil.rmtree(path, ignore_errors=True)
        oldest = time.time() - OMNIHUMAN.link_lifetime_s
        for path in (self._state.folder / "results").iterdir():
            if path.suffix != ".mp4" or path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)
