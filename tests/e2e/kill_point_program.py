"""The real program, which kills itself with SIGKILL at a named point of a job's life, or raises what nobody catches.

python tests/e2e/kill_point_program.py POINT PROGRAM_ARGUMENTS…

The point "defects" raises errors that hold what the environment's PLANTED says: in a slot, in a thread, in the event loop.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from omnihuman_desktop import __main__ as command_line
from omnihuman_desktop.ui.window.main_window import MainWindow
from tests.kill_points import arm_store, die


def arm(point: str) -> None:
    arm_store(point)
    if point in ("before-post", "after-post"):
        arm_client(point)
    if point == "after-rename":
        arm_rename()


def arm_client(point: str) -> None:
    from omnihuman_desktop.evolink.client import Client

    create = Client.create

    async def sent(self: Client, body: bytes, key: str, *heard: Any) -> Any:
        if point == "before-post":
            die()
        await create(self, body, key, *heard)
        die()

    Client.create = sent  # type: ignore[method-assign]


def arm_rename() -> None:
    from omnihuman_desktop.jobs import job_files

    rename = job_files.publish_video

    def renamed(part: Path, video: Path) -> None:
        rename(part, video)
        die()

    job_files.publish_video = renamed


def raise_planted() -> None:
    raise RuntimeError(os.environ["PLANTED"])


def raise_everywhere(window: MainWindow) -> None:
    def begin() -> None:
        threading.Thread(target=raise_planted, name="defect").start()
        asyncio.get_event_loop().call_soon(raise_planted)
        logging.getLogger("omnihuman_desktop").error("told of %s", os.environ["PLANTED"])
        raise_planted()

    QTimer.singleShot(2000, window, begin)


def click_when_ready(point: str) -> None:
    show = MainWindow.show

    def shown(window: MainWindow) -> None:
        show(window)
        if point == "defects":
            raise_everywhere(window)
            return
        timer = QTimer(window, interval=20)

        def click() -> None:
            if window.composer.generate.isEnabled():
                timer.stop()
                window.composer.generate.click()

        timer.timeout.connect(click)
        timer.start()

    MainWindow.show = shown  # type: ignore[method-assign]


if __name__ == "__main__":
    chosen = sys.argv.pop(1)
    arm(chosen)
    click_when_ready(chosen)
    sys.exit(command_line.main())
