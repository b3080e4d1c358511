"""The whole program in the test's own process: real window, real loop, real sandbox."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program, make_loop
from omnihuman_desktop.domain.job import Job
from omnihuman_desktop.ui.window.main_window import MainWindow


async def until(reached: Callable[[], object], timeout_s: float = 120.0) -> None:
    async with asyncio.timeout(timeout_s):
        while not reached():
            await asyncio.sleep(0.01)


def jobs(program: Program) -> list[Job]:
    return list(program.service.jobs.values())


async def fill(window: MainWindow, *paths: Path) -> None:
    window.open_files(paths)
    await until(window.composer.generate.isEnabled)


def run_window(
    app: QApplication,
    data_dir: Path,
    scenario: Callable[[Program], Awaitable[None]],
    task_seconds: float | None = 0.5,
    *,
    sandbox: bool = True,
    timeout_s: float = 100.0,
) -> None:
    """Start the program on `data_dir`, run `scenario`, close the window, and see that it all goes away."""
    if task_seconds is not None and not data_dir.exists():
        data_dir.mkdir()
        (data_dir / "settings.json").write_text(json.dumps({"sandbox_task_seconds": task_seconds}))
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)

    async def run() -> None:
        program = Program(app, data_dir, videos_in_data_dir=True, sandbox=sandbox)
        program.window.show()
        running = asyncio.ensure_future(program.run())
        try:
            await scenario(program)
        finally:
            program.window.close()
            await asyncio.wait_for(running, 30)

    with make_loop(app) as loop:
        loop.run_until_complete(asyncio.wait_for(run(), timeout_s))
    app.setQuitOnLastWindowClosed(quits)
    app.processEvents()
    gc.collect()
    app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    assert [widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow)] == []
