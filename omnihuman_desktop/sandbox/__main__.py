"""The sandbox's command line. As a child it prints its URL and key as one line of JSON, and ends with its parent."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from omnihuman_desktop.sandbox.data_folder import FolderInUse
from omnihuman_desktop.sandbox.sandbox import TASK_SECONDS, Sandbox
from omnihuman_desktop.system.parent_process import wait_for_parent

if TYPE_CHECKING:
    from collections.abc import Callable

CANNOT_START, FOLDER_IN_USE = 1, 3
"""The exit codes of a process that can't start."""

WAKE_S = 0.5
"""On Windows a wait without a timeout blocks signals."""


GRACE_S = 2.0
"""How long a child may take to close after its parent has ended."""


class _Stop:
    """Waits for `set`, without waking up in between.

    The system may give a signal to any thread, and Python runs the handler in the main one, which waits for something else. So
    Python writes each signal to a pipe as well (`signal.set_wakeup_fd`), and the main thread waits for the pipe.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)

    def set(self, *_signal: object) -> None:
        """End the wait."""
        self._event.set()
        with contextlib.suppress(BlockingIOError):
            os.write(self._writer, b"0")

    def wait(self) -> None:
        """Wait in the main thread."""
        if sys.platform == "win32":
            while not self._event.wait(WAKE_S):
                pass
            return
        signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        while not self._event.is_set():
            os.read(self._reader, 64)


def main(arguments: list[str] | None = None, tr: Callable[[str], str] = str) -> int:
    """Serve until stopped; return the exit code. `tr` translates what is said."""
    options = _read(arguments, tr)
    folder = options.data_dir or Path(tempfile.mkdtemp(prefix="omnihuman-sandbox-"))
    stop = _Stop()
    if options.child:
        threading.Thread(target=_watch_parent, args=(stop,), daemon=True).start()
    try:
        sandbox = Sandbox(folder, port=options.port, task_seconds=options.task_seconds, extensions=options.extensions)
    except FolderInUse:
        text = tr("Another sandbox uses the folder {0}.").format(folder)
        print(text, file=sys.stderr)  # noqa: T201 - the command line's output
        return FOLDER_IN_USE
    except (OSError, sqlite3.Error) as error:
        print(tr("The sandbox can't start: {0}").format(error), file=sys.stderr)  # noqa: T201
        return CANNOT_START
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, stop.set)
    _announce(sandbox, folder, tr, child=options.child)
    stop.wait()
    sandbox.close()
    if options.data_dir is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _read(arguments: list[str] | None, tr: Callable[[str], str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m omnihuman_desktop.sandbox",
        description=tr("A local stand-in for the service and for storage. GET / on its address shows the documentation."),
    )
    parser.add_argument("--data-dir", type=Path, help=tr("its data folder (default: a temporary one, deleted at the end)"))
    parser.add_argument("--port", type=int, default=0, help=tr("the port to listen on (default: a free one)"))
    parser.add_argument(
        "--task-seconds", type=float, default=TASK_SECONDS, help=tr("how long a task takes, in seconds (default: 6)")
    )
    parser.add_argument(
        "--no-extensions", dest="extensions", action="store_false", help=tr("serve only the published contract")
    )
    parser.add_argument("--child", action="store_true", help=tr("print URL and key as JSON; end when standard input ends"))
    return parser.parse_args(arguments)


def _watch_parent(stop: _Stop) -> None:
    wait_for_parent()
    stop.set()
    # Something blocks, such as the wait for the data folder: nobody needs this process any more.
    time.sleep(GRACE_S)
    os._exit(0)


def _announce(sandbox: Sandbox, folder: Path, tr: Callable[[str], str], *, child: bool) -> None:
    if child:
        text = json.dumps({"url": sandbox.url, "key": sandbox.key})
    else:
        words = tr("The sandbox is at {0}\nIts key: {1}\nIts state: {2}\nCtrl+C ends it.")
        text = words.format(sandbox.url, sandbox.key, folder)
    print(text, flush=True)  # noqa: T201


def run_process(arguments: list[str] | None = None) -> NoReturn:
    """Serve until stopped, and end the process without waiting for threads that serve a connection."""
    code = main(arguments)
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    run_process()
