"""The stage in the real window: two takes are made, played, browsed, compared and saved in another form."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.library.marks import Marks
from tests.running_program import fill, jobs, run_window, until

pytestmark = pytest.mark.qt_log_ignore(
    "No RHI backend", "pipewire", "PulseAudio", "audio device", "HW decoder", "open media", "propagateSizeHints", extend=True
)

PICTURES = os.environ.get("STAGE_PICTURES", "")
"""A folder for pictures of each view; none are made without it."""


async def picture(program: Program, name: str) -> None:
    if PICTURES:
        await asyncio.sleep(0.3)
        program.window.grab().save(f"{PICTURES}/{name}.png")


async def make_two(program: Program, portrait: Path, voice: Path) -> tuple[str, str]:
    window = program.window
    await fill(window, portrait, voice)
    for seed in (1, 2):
        window.composer.options.use_seed(seed)
        window.composer.submit()
    await until(window._story._clock.isActive)
    await until(lambda: len(jobs(program)) == 2 and all(job.state is JobState.DONE for job in jobs(program)), 80)
    await until(lambda: not window._story._clock.isActive())
    first, second = (job.id for job in sorted(jobs(program), key=lambda job: job.created_at))
    return first, second


async def show(program: Program, job_id: str) -> None:
    stage = program.window.stage
    video = next(job.video for job in jobs(program) if job.id == job_id)
    program.window.tasks.select(job_id)
    await until(lambda: stage._player.path == video and stage._player.frames is not None and stage.frame() is not None)


def test_two_takes_are_played_browsed_compared_and_saved(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window, stage = program.window, program.window.stage
        assert not window._story._clock.isActive(), "nothing on the stage counts seconds"
        first, second = await make_two(program, portrait, voice)
        await show(program, first)
        assert stage.property("volume") == pytest.approx(0.4), "low at the first start"
        stage.setFocus()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_I, Qt.Key.Key_Right, Qt.Key.Key_O, Qt.Key.Key_R):
            QTest.keyClick(stage, key)
        part = stage._player_view.marked()[1]
        assert part is not None
        assert 4_900_000 < part.start_us < 5_100_000
        await picture(program, "loop")
        QTest.keyClick(stage, Qt.Key.Key_Space)
        await until(lambda: stage.playing)
        # It plays on while the list is searched, even where the search hides its row.
        window.tasks.search.setText("nothing is called this")
        await until(lambda: window.tasks.model.rowCount() == 0)
        shown = stage._player.frame_index
        await until(lambda: stage.playing and stage._player.frame_index != shown)
        window.tasks.search.clear()
        QTest.keyClick(stage, Qt.Key.Key_Space)
        await until(lambda: not stage.playing)

        window.exports.ask(stage._player.path, "take", *_gif(part))
        (dialog,) = window.findChildren(QFileDialog)
        target = tmp_path / "take.gif"
        dialog.fileSelected.emit(str(target))
        dialog.reject()
        await until(lambda: bool(window.exports._current))
        await picture(program, "saving")
        await until(target.exists, 60)
        with Image.open(target) as animation:
            assert animation.n_frames * 80 == pytest.approx(part.length_us / 1000, abs=200)

        await show(program, second)
        assert not stage.playing
        # The keys of the video work where the click on its task has left the focus, and those of the list stay its own.
        rows = window.tasks.list
        rows.setFocus()
        QTest.keyClick(rows, Qt.Key.Key_Space)
        await until(lambda: stage.playing)
        QTest.keyClick(rows, Qt.Key.Key_Space)
        await until(lambda: not stage.playing)
        QTest.keyClick(rows, Qt.Key.Key_Down)
        await until(lambda: window._selected == first)
        QTest.keyClick(rows, Qt.Key.Key_Up)
        await until(lambda: window._selected == second and stage._player.frames is not None)
        QTest.keyClick(rows, Qt.Key.Key_V)
        view = window.comparison.view
        assert view is not None
        await until(lambda: view.pair.ready and view.pair.image(0) is not None and view.pair.image(1) is not None)
        await picture(program, "compare")
        QTest.keyClick(view, Qt.Key.Key_2)
        await picture(program, "wipe")
        QTest.keyClick(view, Qt.Key.Key_3)
        await picture(program, "blink")
        QTest.keyClick(view, Qt.Key.Key_Space)
        await until(lambda: view.pair.playing and view.pair.frame_index > 3)
        view.bar.keep_buttons[0].click()
        assert window.comparison.view is None
        await until(lambda: window._selected == first)

        await show(program, second)
        QTest.keyClick(stage, Qt.Key.Key_PageDown)
        await until(lambda: window._selected == first)

        # Two selected tasks are compared by the button, and the kept one is starred.
        window.tasks.list.setFocus()
        QTest.keyClick(window.tasks.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        await until(window.comparison.button.isVisible)
        window.comparison.button.click()
        await until(lambda: window.comparison.view is not None and window.comparison.view.pair.ready)
        starred: list[str] = []

        def follow(job_id: str, marks: Marks) -> None:
            starred.extend([job_id] * marks.starred)

        end = window._all_tasks.subscribe_marks(follow)
        kept = window.comparison.view._takes[1].job_id
        window.comparison.view.bar.keep_buttons[1].click()
        await until(lambda: starred == [kept])
        end()

    run_window(qapp, tmp_path / "data", scenario, task_seconds=0.5)


def _gif(part: object) -> tuple[object, object]:
    from omnihuman_desktop.media.video.export import Form

    return Form.GIF, part
