from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from tests.running_program import fill, jobs, run_window, until


def test_the_price_is_about_until_an_answer_tells_and_the_spending_is_shown_and_exported(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        await until(lambda: "about 132 of 10,000 credits" in window.composer.cost.text())
        window.composer.submit()
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        await until(lambda: "11 s billed · 132 of 9,868 credits" in window.composer.cost.text())
        await until(lambda: window.stage.frame() is not None)
        window.open_settings()
        dialog = window.findChild(SettingsDialog)
        assert dialog is not None
        page = dialog.spending
        today = datetime.now().astimezone().date().isoformat()
        await until(lambda: page.table.topLevelItemCount())
        month = page.table.topLevelItem(0)
        assert [month.text(column) for column in range(5)] == [today[:7], "1", "11", "132", "132"]
        assert month.child(0).text(0) == today
        page.save(str(tmp_path / "spending.csv"))
        await until(lambda: "Saved as" in page.said.text())
        assert jobs(program)[0].remote_id in (tmp_path / "spending.csv").read_text("utf-8-sig")
        page.save(str(tmp_path / "no" / "such" / "folder.csv"))
        await until(lambda: "can't save to" in page.said.text())
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)
