"""A video that was renamed by hand, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from tests.running_program import fill, jobs, run_window, until


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_a_renamed_video_plays_again_when_its_task_is_selected(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.voice.set_file(voice, 0, 2000)
        await until(lambda: window.composer.draft.end_ms == 2000)
        window.composer.generate.click()
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        job = jobs(program)[0]
        assert job.video is not None
        window.tasks.select(None)
        renamed = job.video.with_name("renamed by hand.mp4")
        job.video.rename(renamed)
        window.tasks.select(job.id)
        await until(lambda: program.service.jobs[job.id].video == renamed)
        await until(lambda: window.stage.frame() is not None)
        assert "renamed by hand.mp4" in window.stage.accessibleDescription()
        assert "found again as “renamed by hand.mp4”" in window.stage._toast.text()

    run_window(qapp, tmp_path / "data", scenario)
