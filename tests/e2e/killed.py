"""The real program, which kills itself with SIGKILL at a named point of a job's life. Run by test_killed.py.

python tests/e2e/killed.py POINT PROGRAM_ARGUMENTS…
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from omnihuman_desktop import __main__ as command_line
from omnihuman_desktop.domain.job import Job
from omnihuman_desktop.jobs.store import Store
from omnihuman_desktop.ui.main_window import MainWindow


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(point: str) -> None:
    arm_store(point)
    if point in ("before-post", "after-post"):
        arm_client(point)
    if point == "after-rename":
        arm_rename()


def arm_store(point: str) -> None:
    save = Store.save

    async def watched(self: Store, job: Job) -> None:
        name = "named" if job.state == "downloading" and job.video else job.state.value
        if point == f"before-{name}":
            die()
        await save(self, job)
        if point == f"after-{name}":
            die()

    Store.save = watched  # type: ignore[method-assign]


def arm_client(point: str) -> None:
    from omnihuman_desktop.evolink.client import Client

    create = Client.create

    async def sent(self: Client, body: bytes, key: str) -> Any:
        if point == "before-post":
            die()
        await create(self, body, key)
        die()

    Client.create = sent  # type: ignore[method-assign]


def arm_rename() -> None:
    from omnihuman_desktop.jobs import inputs

    rename = inputs.hand_out

    def renamed(part: Path, video: Path) -> None:
        rename(part, video)
        die()

    inputs.hand_out = renamed


def click_when_ready() -> None:
    show = MainWindow.show

    def shown(window: MainWindow) -> None:
        show(window)
        timer = QTimer(window, interval=20)

        def click() -> None:
            if window.composer.generate.isEnabled():
                timer.stop()
                window.composer.generate.click()

        timer.timeout.connect(click)
        timer.start()

    MainWindow.show = shown  # type: ignore[method-assign]


if __name__ == "__main__":
    arm(sys.argv.pop(1))
    click_when_ready()
    sys.exit(command_line.main())
