"""Cropping and masking in the whole window: a task with both, and what may happen while an editor is open."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.editing.crop_editor import CropEditor
from omnihuman_desktop.ui.stage.editing.mask_editor import MaskEditor
from omnihuman_desktop.ui.window.main_window import MainWindow
from tests.painted import painted_below
from tests.running_program import fill, jobs, run_window, until

LEFT = Qt.MouseButton.LeftButton


async def open_crop(window: MainWindow) -> CropEditor:
    window.composer.portrait.tools.crop_button.click()
    await until(lambda: isinstance(window.editing.editor, CropEditor))
    assert isinstance(window.editing.editor, CropEditor)
    return window.editing.editor


async def open_masks(window: MainWindow) -> MaskEditor:
    window.composer.portrait.tools.masks_button.click()
    await until(lambda: isinstance(window.editing.editor, MaskEditor))
    assert isinstance(window.editing.editor, MaskEditor)
    return window.editing.editor


async def finish(window: MainWindow) -> None:
    editor = window.editing.editor
    assert editor is not None
    QTest.mouseClick(editor.done_button, LEFT)
    await until(lambda: window.editing.editor is None)


def paint(editor: MaskEditor, *points: tuple[float, float]) -> None:
    view = editor._view
    places = [view.to_view().map(QPointF(*point)).toPoint() for point in points]
    QTest.mousePress(view, LEFT, pos=places[0])
    for place in places:
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, LEFT, pos=places[-1])


def still_ratio(window: MainWindow) -> float:
    """Width to height of the picture on the stage; 0 while there is none."""
    still = window.stage._canvas.still
    return still.width() / still.height() if still is not None else 0.0


def read(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("L"))


def with_files(
    scenario: Callable[[MainWindow, Program], Awaitable[None]], *paths: Path
) -> Callable[[Program], Awaitable[None]]:
    async def run(program: Program) -> None:
        await fill(program.window, *paths)
        await scenario(program.window, program)

    return run


def test_a_task_is_made_with_a_crop_and_two_masks(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(window: MainWindow, program: Program) -> None:
        crop = await open_crop(window)
        QTest.mouseClick(crop._aspects["3:4"], LEFT)
        assert crop.status.whole_text == "384 × 512 pixels"
        assert not window.composer.generate.isEnabled()
        assert "Finish the crop" in window.composer.cost.text()
        await finish(window)
        masks = await open_masks(window)
        paint(masks, (225, 80), (225, 150))
        QTest.mouseClick(masks.list.add_button, LEFT)
        paint(masks, (330, 420), (350, 430))
        await finish(window)
        assert window.composer.portrait.tools.masks_button.text() == "Masks · 2"
        assert not window.composer.options.auto_mask.isEnabled(), "masks override it"
        await until(window.composer.generate.isEnabled)
        QTest.mouseClick(window.composer.generate, LEFT)
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        job = jobs(program)[0]
        assert job.portrait is not None
        assert read(job.portrait).shape == (512, 384)
        assert len(job.masks) == len(job.mask_keys) == 2
        head, helmet = map(read, job.masks)
        assert head.shape == helmet.shape == (512, 384)
        # The crop begins 64 pixels from the left.
        assert head[110, 225 - 64] == helmet[425, 340 - 64] == 255
        assert head[425, 340 - 64] == helmet[110, 225 - 64] == 0
        assert set(np.unique(head)) == {0, 255}
        assert window.composer.draft.masks == job.request.masks
        assert window.composer.draft.framing == job.request.framing

    run_window(qapp, tmp_path / "data", with_files(scenario, portrait, voice))


def test_crop_and_masks_are_restored_with_the_draft_and_shown_on_the_stage(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    edits = []

    async def first(window: MainWindow, program: Program) -> None:
        crop = await open_crop(window)
        crop._aspects["16:9"].click()
        await finish(window)
        masks = await open_masks(window)
        assert painted_below(masks) == []
        paint(masks, (225, 250), (230, 260))
        await finish(window)
        # The still of the uncropped portrait stays until the cropped one has been read.
        await until(lambda: still_ratio(window) == pytest.approx(16 / 9, abs=0.02))
        edits.append((window.composer.portrait.framing, window.composer.portrait.masks))

    async def second(program: Program) -> None:
        panel = program.window.composer.portrait
        await until(lambda: panel.info)
        assert (panel.framing, panel.masks) == edits[0]
        assert len(panel.masks) == 1
        # What was done before can be undone in the editor, step by step, as long as the program runs.
        crop = await open_crop(program.window)
        crop._aspects["1:1"].click()
        await finish(program.window)
        crop = await open_crop(program.window)
        QTest.keyClick(crop.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await finish(program.window)
        assert panel.framing == edits[0][0]

    run_window(qapp, tmp_path / "data", with_files(first, portrait, voice))
    run_window(qapp, tmp_path / "data", second)


def test_cancel_and_escape_discard_the_changes(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(window: MainWindow, program: Program) -> None:
        crop = await open_crop(window)
        crop._aspects["9:16"].click()
        QTest.keyClick(crop.view, Qt.Key.Key_Escape)
        assert window.editing.editor is None
        masks = await open_masks(window)
        paint(masks, (225, 80), (225, 150))
        QTest.mouseClick(masks.cancel_button, LEFT)
        assert window.editing.editor is None
        assert (window.composer.portrait.framing, window.composer.portrait.masks) == (Framing(), ())
        assert window.composer.generate.isEnabled()

    run_window(qapp, tmp_path / "data", with_files(scenario, portrait, voice))


@pytest.mark.parametrize("opened", [open_crop, open_masks])
def test_an_open_editor_follows_another_portrait_a_task_and_another_theme(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, opened: Callable[[MainWindow], Awaitable[object]]
) -> None:
    other = tmp_path / "other.png"
    Image.new("RGB", (300, 400), "navy").save(other)

    async def scenario(window: MainWindow, program: Program) -> None:
        window.composer.submit()
        job = jobs(program)[0]
        await opened(window)
        editor = window.editing.editor
        assert editor is not None
        window.tasks.select(job.id)
        assert not editor.isVisible(), "the task is shown"
        window.tasks.select(None)
        assert editor.isVisible(), "and the editor is still there"
        theme.apply(qapp, "light")
        await asyncio.sleep(0.05)
        theme.apply(qapp, "dark")
        await asyncio.sleep(0.05)
        window.tasks.select(job.id)
        window.composer.portrait.tools.crop_button.click()
        assert editor.isVisible(), "opened again, it comes back"
        window.open_files([other])
        await until(lambda: window.editing.editor is None)
        await opened(window)
        window.composer.portrait.clear()
        assert window.editing.editor is None
        assert not window.composer.portrait.tools.crop_button.isVisible()
        window.open_files([portrait])
        await until(lambda: window.composer.portrait.info)
        window.composer.portrait.tools.masks_button.click()
        window.composer.portrait.clear()
        await asyncio.sleep(0.2)
        assert window.editing.editor is None, "one that was still being opened is not shown either"
        await until(lambda: jobs(program)[0].state is JobState.DONE)

    run_window(qapp, tmp_path / "data", with_files(scenario, portrait, voice))


def test_closing_the_window_saves_what_is_being_edited(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def crop(window: MainWindow, program: Program) -> None:
        editor = await open_crop(window)
        editor._aspects["1:1"].click()
        editor._aspects["9:16"].click()

    async def mask(program: Program) -> None:
        window = program.window
        await until(window.composer.generate.isEnabled)
        assert window.composer.portrait.framing.aspect == "9:16"
        editor = await open_masks(window)
        paint(editor, (225, 80), (225, 150))
        folder = tmp_path / "data" / "masks"
        await until(lambda: len(list(folder.glob("*.png"))) == 1)
        first = list(folder.glob("*.png"))
        paint(editor, (225, 250), (260, 300))
        await until(lambda: len(list(folder.glob("*.png"))) == 1 and list(folder.glob("*.png")) != first)
        kept = list(folder.glob("*.png"))
        await until(lambda: [mask.path for mask in (window.editing.current_edits() or (None, ()))[1]] == kept)

    async def look(program: Program) -> None:
        panel = program.window.composer.portrait
        await until(lambda: panel.info)
        (kept,) = panel.masks
        assert list((tmp_path / "data" / "masks").iterdir()) == [kept.path], "files of earlier automatic saves are deleted"
        assert read(kept.path)[280, 245] == 255
        await open_masks(program.window)

    run_window(qapp, tmp_path / "data", with_files(crop, portrait, voice))
    run_window(qapp, tmp_path / "data", mask)
    run_window(qapp, tmp_path / "data", look)


def test_the_editors_are_not_imported_before_one_is_opened() -> None:
    import subprocess
    import sys

    code = (
        "import sys, omnihuman_desktop.ui.window.main_window; "
        "print([name for name in sys.modules if 'stage.editing.' in name or name in ('numpy', 'PIL', 'dlib')])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )
    assert found.stdout.strip() == "[]"
