"""What the list of tasks remembers from one start to the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop import resources
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from tests.running_program import fill, jobs, run_window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_folded_days_and_dense_rows_come_back(qapp: QApplication, tmp_path: Path) -> None:
    async def change(program: Program) -> None:
        tasks = program.window.tasks
        await fill(program.window, resources.SAMPLE_PORTRAIT, resources.SAMPLE_VOICE)
        program.window.composer.submit()
        await until(lambda: [job.state for job in jobs(program)] == [JobState.DONE] and tasks.model.rowCount() == 2)
        tasks.list.toggle_section(tasks.model.listing.sections[0])
        tasks.order.restore("date down day dense")
        assert tasks.model.rowCount() == 1

    async def look(program: Program) -> None:
        tasks = program.window.tasks
        await until(lambda: tasks.model.listing.tasks == 1)
        assert tasks.model.rowCount() == 1, "the heading alone"
        assert tasks.order.is_dense
        tasks.list.toggle_section(tasks.model.listing.sections[0])
        assert tasks.list.visualRect(tasks.model.index(1, 0)).height() < 60

    run_window(qapp, tmp_path / "data", change)
    run_window(qapp, tmp_path / "data", look)
