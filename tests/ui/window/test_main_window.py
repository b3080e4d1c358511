"""The main job and its troubles in the real window, driven by mouse and keys."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import Action, JobState
from omnihuman_desktop.jobs.schema import MIGRATIONS
from omnihuman_desktop.ui.tasks.groups import Group
from tests.running_program import fill, jobs, run_window, until


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(window: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(400, 300), *how)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), *how))


def test_the_main_job_with_the_mouse(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        assert not window.composer.generate.isEnabled()
        drop(window, portrait, voice)
        await until(window.composer.generate.isEnabled)
        await until(lambda: "of 10,000 credits" in window.composer.cost.text())
        assert "11 s billed · about 132" in window.composer.cost.text()
        click(window.composer.generate)
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
        await until(lambda: window.stage.frame() is not None)
        window.stage.play()
        await until(lambda: window.stage.position_ms > 300)
        assert jobs(program)[0].video == tmp_path / "data" / "videos" / "jfk – take 1.mp4"
        await until(lambda: "9,868" in window.top_bar.credits.text())

    run_window(qapp, tmp_path / "data", scenario)


def test_the_tab_key_goes_through_the_panels_from_the_upper_left_to_the_right(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        names = []
        widget = window.nextInFocusChain()
        while widget is not window:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                names.append(widget.accessibleName())
            widget = widget.nextInFocusChain()
        one_of_each = [
            "Account", "Choose portrait", "Fast mode", "Stage", "Play", "Crop on the stage", "Choose voice", "Waveform",
            "Generate video", "Search tasks",
        ]  # fmt: skip
        assert [name for name in names if name in one_of_each] == one_of_each

    run_window(qapp, tmp_path / "data", scenario)


def test_a_voice_alone_tells_what_will_be_billed(qapp: QApplication, tmp_path: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        composer = program.window.composer
        program.window.open_files([voice])
        await until(lambda: composer.cost.text() == "11 s billed · Choose a portrait")
        assert not composer.generate.isEnabled()

    run_window(qapp, tmp_path / "data", scenario)


def test_a_double_click_and_a_held_key_make_one_job_each(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        QTest.mouseClick(window.composer.generate, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(window.composer.generate, Qt.MouseButton.LeftButton)
        QTest.mouseClick(window.composer.generate, Qt.MouseButton.LeftButton)
        assert len(jobs(program)) == 1
        await asyncio.sleep(0.8)
        window.activateWindow()
        held = [
            QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "", autorep=n > 0)
            for n in range(30)
        ]
        for event in held:
            QApplication.sendEvent(window.composer.options.prompt, event)
            await asyncio.sleep(0.05)
        assert len(jobs(program)) <= 2

    run_window(qapp, tmp_path / "data", scenario)


def test_ten_different_jobs_in_a_row_are_taken_at_once(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.voice.set_file(voice, 0, 1500)
        await until(lambda: window.composer.draft.end_ms == 1500 and window.composer.generate.isEnabled())
        for number in range(10):
            window.composer.options.prompt.setPlainText(f"take {number}")
            assert window.composer.generate.isEnabled()
            click(window.composer.generate)
        assert [job.request.prompt for job in jobs(program)] == [f"take {number}" for number in range(10)]
        await until(lambda: all(job.state is JobState.DONE for job in jobs(program)), 80)

    run_window(qapp, tmp_path / "data", scenario, task_seconds=0.3)


def test_selecting_a_task_leaves_the_draft_alone_and_its_settings_can_be_copied(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.options.prompt.setPlainText("first")
        click(window.composer.generate)
        window.composer.options.prompt.setPlainText("second")
        job = jobs(program)[0]
        window.tasks.select(None)
        window.tasks.select(job.id)
        assert window.composer.draft.prompt == "second"
        window.actions_on_jobs.perform(job.id, Action.USE_SETTINGS)
        assert window.composer.draft.prompt == "first"

    run_window(qapp, tmp_path / "data", scenario)


def test_draft_window_and_splitters_come_back(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    sizes: list[list[int]] = []

    async def first(program: Program) -> None:
        window = program.window
        window.resize(900, 700)  # within the screen of the offscreen platform
        await fill(window, portrait, voice)
        window.composer.options.prompt.setPlainText("warm")
        window._splitters["outer"].setSizes([600, 300])
        sizes.append(window._splitters["outer"].sizes())
        window.tasks.segments.choose(Group.DONE)
        volume = next(slider for slider in window.stage.findChildren(QSlider) if slider.accessibleName() == "Volume")
        volume.setValue(volume.maximum() * 3 // 10)
        window.composer.voice.set_file(voice, 1000, 5000)
        await until(lambda: (window.composer.draft.start_ms, window.composer.draft.end_ms) == (1000, 5000))

    async def second(program: Program) -> None:
        window = program.window
        await until(window.composer.generate.isEnabled)
        draft = window.composer.draft
        assert (draft.portrait, draft.voice, draft.prompt) == (str(portrait), str(voice), "warm")
        assert (draft.start_ms, draft.end_ms) == (1000, 5000)
        assert (window.width(), window.height()) == (900, 700)
        assert window._splitters["outer"].sizes() == sizes[0]
        assert window.tasks.segments.group is Group.DONE
        assert window.stage.property("volume") == pytest.approx(0.3, abs=0.01)

    run_window(qapp, tmp_path / "data", first)
    run_window(qapp, tmp_path / "data", second)


def bad_files(folder: Path) -> dict[str, Path]:
    files = {name: folder / name for name in ("empty.png", "text.png", "cut.png", "empty.wav", "text.mp3", "short.wav")}
    sample = Path(__file__).parents[3] / "resources" / "samples"
    picture, sound = (sample / "astronaut.png").read_bytes(), (sample / "jfk.wav").read_bytes()
    files["empty.png"].write_bytes(b"")
    files["text.png"].write_text("not a picture at all\n" * 50)
    files["cut.png"].write_bytes(picture[:200_000])
    files["empty.wav"].write_bytes(b"")
    files["text.mp3"].write_text("not a sound at all\n" * 50)
    files["short.wav"].write_bytes(sound[: 44 + 16_000])
    files["gone.png"] = folder / "gone.png"
    files["gone.wav"] = folder / "gone.wav"
    return files


def test_a_portrait_over_the_limit_is_sent_once_it_is_shrunk(qapp: QApplication, tmp_path: Path, voice: Path) -> None:
    large = tmp_path / "large.jpg"
    Image.frombytes("RGB", (2400, 2400), os.urandom(2400 * 2400 * 3)).save(large, quality=98, subsampling=0)

    async def scenario(program: Program) -> None:
        composer = program.window.composer
        program.window.open_files([large])
        composer.voice.set_file(voice, 0, 2000)
        await until(lambda: composer.portrait.obstacle and not composer.voice.is_reading, 60)
        assert not composer.generate.isEnabled()
        assert composer.cost.text() == composer.portrait.obstacle
        composer.portrait.notes.shrink_button.click()
        await until(composer.generate.isEnabled, 60)
        sent = composer.portrait.prepared
        composer.generate.click()
        await until(lambda: [job.state for job in jobs(program)] == [JobState.DONE], 60)
        (job,) = jobs(program)
        assert job.request.framing.shrink
        assert job.portrait is not None
        assert sent is not None
        assert job.portrait.read_bytes() == sent.read_bytes()

    run_window(qapp, tmp_path / "data", scenario)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("empty.png", "empty"), ("text.png", "isn't a picture"), ("cut.png", "damaged"),
        ("gone.png", "was moved or deleted"),
        ("empty.wav", "empty"), ("text.mp3", "no sound"), ("short.wav", "shorter than one second"),
        ("gone.wav", "was moved or deleted"),
    ],
)  # fmt: skip
def test_a_bad_file_gets_a_sentence_in_its_place_and_nothing_is_sent(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, name: str, word: str
) -> None:
    bad = bad_files(tmp_path)[name]

    async def scenario(program: Program) -> None:
        window = program.window
        window.open_files([voice if bad.suffix == ".png" else portrait, bad])
        panel = window.composer.portrait if bad.suffix == ".png" else window.composer.voice
        await until(lambda: panel.problem)
        assert bad.name in panel.problem
        assert word in panel.problem
        assert not window.composer.generate.isEnabled()
        window.composer.submit()
        assert jobs(program) == []
        await fill(window, portrait, voice)
        draft = window.composer.draft
        window.open_files([bad])
        await until(lambda: panel.problem)
        assert window.composer.draft == draft
        assert QApplication.activeModalWidget() is None

    run_window(qapp, tmp_path / "data", scenario)


def test_paid_tasks_of_a_lost_list_are_offered_and_restored(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def make_one(program: Program) -> None:
        await fill(program.window, portrait, voice)
        click(program.window.composer.generate)
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
        assert not program.window.tasks.restore_bar.isVisible()

    async def restore(program: Program) -> None:
        bar = program.window.tasks.restore_bar
        await until(bar.isVisible)
        assert jobs(program) == []
        assert bar.words == "A paid task is missing from this list, but its receipt is on this computer."
        click(bar.restore)
        await until(lambda: len(jobs(program)) == 1)
        assert not bar.isVisible()
        program.window.tasks.select(jobs(program)[0].id)
        await until(lambda: program.window.stage.frame() is not None)

    run_window(qapp, tmp_path / "data", make_one)
    for path in (tmp_path / "data").glob("jobs.sqlite3*"):
        path.unlink()
    run_window(qapp, tmp_path / "data", restore)


def test_a_database_of_a_newer_version_is_left_alone_and_told(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with contextlib.closing(sqlite3.connect(data / "jobs.sqlite3")) as base, base:
        base.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    base.close()

    async def scenario(program: Program) -> None:
        window = program.window
        await until(lambda: "newer version" in window.banner.text())
        window.open_files([portrait, voice])
        await asyncio.sleep(0.5)
        assert not window.composer.generate.isEnabled()

    run_window(qapp, data, scenario)


def test_a_data_folder_that_can_t_be_written_to_is_told(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    async def scenario(program: Program) -> None:
        await until(lambda: "can't save to" in program.window.banner.text())
        assert not program.window.composer.generate.isEnabled()

    run_window(qapp, tmp_path / "file" / "data", scenario, task_seconds=None)


def test_a_picture_from_the_clipboard_becomes_the_portrait(qapp: QApplication, tmp_path: Path, portrait: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        QGuiApplication.clipboard().setImage(QImage(str(portrait)))
        window.paste()
        await until(lambda: window.composer.draft.portrait)
        assert Path(window.composer.draft.portrait).is_relative_to(tmp_path / "data" / "drafts")
        QGuiApplication.clipboard().clear()

    run_window(qapp, tmp_path / "data", scenario)


def test_while_a_new_file_is_looked_at_the_old_one_is_not_sent_for_it(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    other = tmp_path / "other.png"
    other.write_bytes(portrait.read_bytes())

    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.open_files([other])
        assert not window.composer.generate.isEnabled()
        window.composer.submit()
        assert jobs(program) == []
        await until(window.composer.generate.isEnabled)
        window.composer.submit()
        assert jobs(program)[0].request.portrait == other
        window.open_files([voice])
        assert not window.composer.generate.isEnabled()
        await until(window.composer.generate.isEnabled)

    run_window(qapp, tmp_path / "data", scenario)


def test_a_double_click_is_one_also_where_the_excerpt_gets_ready_in_between(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        submitted: list[object] = []
        window.composer.submitted.connect(submitted.append)
        with pytest.MonkeyPatch.context() as patch:
            request = window.composer.request()
            assert request is not None
            for excerpt in (None, tmp_path / "ready.wav"):
                patch.setattr(window.composer, "request", lambda excerpt=excerpt: replace(request, excerpt=excerpt))
                window.composer.submit()
        assert len(submitted) == 1

    run_window(qapp, tmp_path / "data", scenario)


def test_the_title_names_the_program_once(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.submit()
        await until(lambda: window.windowTitle().startswith("1 active"))
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        await until(lambda: "active" not in window.windowTitle())

    run_window(qapp, tmp_path / "data", scenario)


def test_a_sandbox_that_dies_is_started_anew_and_its_tasks_go_on(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.submit()
        await until(lambda: jobs(program)[0].state is JobState.WAITING)
        process = program.session.sandbox._process
        assert process is not None
        process.kill()
        await until(lambda: jobs(program)[0].state is JobState.DONE, 60)

    run_window(qapp, tmp_path / "data", scenario, task_seconds=2.0)


def test_a_balance_that_will_not_do_is_told_before_the_click(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        await until(lambda: "of 10,000 credits" in window.composer.cost.text())
        window.account._show_remaining(50.0)
        await until(lambda: "about 132 credits, but only 50 are left" in window.composer.cost.text())

    run_window(qapp, tmp_path / "data", scenario)
