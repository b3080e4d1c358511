"""Earlier prompts under the prompt, and presets beside it, with a real store."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.library.marks import Marks
from omnihuman_desktop.library.presets import make_preset, read_presets, write_presets
from omnihuman_desktop.library.prompts import PromptLibrary
from omnihuman_desktop.library.query import Found, Sort, TaskQuery
from omnihuman_desktop.library.task_library import LibraryTask
from omnihuman_desktop.ui.draft.options_panel import OptionsPanel
from omnihuman_desktop.ui.draft.prompt_tools import PromptTools
from omnihuman_desktop.ui.runtime.background import Background
from tests.running_program import fill, jobs, run_window, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class NoTasks:
    """A library of tasks that is never opened."""

    def when_open(self, act: object) -> None:
        """Do nothing."""


WARM = VideoOptions(prompt="warm", fast_mode=True, seed=7)


@pytest.fixture
def run() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def panel(qtbot: QtBot, window: QWidget, run: Background) -> OptionsPanel:
    panel = OptionsPanel(run, window)
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    layout.addStretch(1)
    window.resize(260, 600)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    return panel


@pytest.fixture
def tools(qtbot: QtBot, panel: OptionsPanel, run: Background, tmp_path: Path) -> PromptTools:
    before = PromptLibrary(tmp_path)
    for number, text in enumerate(("Close-up, warm", "她微笑着说话", "Wide, cold & calm", "two\nlines")):
        before.remember(text, float(number))
    before.flush()
    library = PromptLibrary(tmp_path)
    tools = PromptTools(library, NoTasks(), run, panel)  # type: ignore[arg-type]
    tools.begin()
    qtbot.waitUntil(lambda: len(library.history.entries) == 4)
    return tools


def offered(tools: PromptTools) -> list[str]:
    view = tools.suggestions
    return [view.item(row).text() for row in range(view.count())] if view.isVisible() else []


def test_earlier_prompts_are_offered_as_one_types_and_used_by_keys(panel: OptionsPanel, tools: PromptTools) -> None:
    field = panel.prompt
    field.setFocus()
    QTest.keyClicks(field, "C")
    assert offered(tools) == ["Wide, cold & calm", "Close-up, warm"]
    QTest.keyClicks(field, "lo")
    assert offered(tools) == ["Close-up, warm"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "Close-up, warm"
    assert offered(tools) == []
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "Clo", "what was typed comes back"
    field.selectAll()
    field.insertPlainText("微笑")
    assert offered(tools) == ["她微笑着说话"]


def test_nothing_is_used_that_was_not_chosen(panel: OptionsPanel, tools: PromptTools) -> None:
    field = panel.prompt
    field.setFocus()
    QTest.keyClicks(field, "warm")
    assert offered(tools)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "warm\n"
    QTest.keyClicks(field, "w")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert offered(tools) == []
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.fast_mode


def test_all_of_them_are_offered_for_an_empty_prompt_and_one_is_forgotten(
    qtbot: QtBot, panel: OptionsPanel, tools: PromptTools, tmp_path: Path
) -> None:
    field = panel.prompt
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert offered(tools) == ["two lines", "Wide, cold & calm", "她微笑着说话", "Close-up, warm"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert offered(tools) == ["two lines", "她微笑着说话", "Close-up, warm"]
    qtbot.waitUntil(lambda: "cold" not in (tmp_path / "prompts.json").read_text())
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "two\nlines"
    tools.recent.click()
    assert len(offered(tools)) == 3
    panel.fast_mode.setFocus()
    assert offered(tools) == [], "it goes with the focus"


def test_a_preset_is_saved_named_used_and_taken_back(
    qtbot: QtBot, panel: OptionsPanel, tools: PromptTools, tmp_path: Path
) -> None:
    panel.set_values(VideoOptions(prompt="A calm voice, close to us all", fast_mode=True, callback_url="https://me.example/x"))
    tools.save_preset()
    assert tools.dialog is not None
    editor = tools.dialog.list.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "A calm voice, close to"
    editor.setText("Calm")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    tools.dialog.close()
    file = tmp_path / "presets.json"
    qtbot.waitUntil(lambda: file.exists() and [preset.name for preset in read_presets(file)] == ["Calm"])
    panel.set_values(VideoOptions(prompt="other", subject_check=True, callback_url="https://me.example/y"))
    tools.menu.aboutToShow.emit()
    action = tools.menu.actions()[0]
    assert action.text() == "Calm"
    with qtbot.waitSignal(panel.changed):
        action.trigger()
    assert panel.values() == VideoOptions(
        prompt="A calm voice, close to us all", fast_mode=True, callback_url="https://me.example/y"
    )
    tools.undo()
    assert panel.values() == VideoOptions(prompt="other", subject_check=True, callback_url="https://me.example/y")


def test_presets_are_removed_with_undo_and_shared_as_a_file(qtbot: QtBot, tools: PromptTools, tmp_path: Path) -> None:
    write_presets(tmp_path / "friend.json", [make_preset("Warm", WARM), make_preset("Cold", VideoOptions(prompt="cold"))])
    dialog = tools.open_presets()
    dialog.import_file(tmp_path / "friend.json")
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert "2" in dialog.said.text()
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.count() == 1
    assert dialog.said.text() == "Removed “Warm”."
    dialog.undo_button.click()
    assert [dialog.list.item(row).text() for row in range(2)] == ["Warm", "Cold"]
    dialog.export(tmp_path / "mine.json")
    qtbot.waitUntil(lambda: "mine.json" in dialog.said.text())
    assert [preset.options for preset in read_presets(tmp_path / "mine.json")] == [WARM, VideoOptions(prompt="cold")]
    (tmp_path / "bad.json").write_text("{}")
    dialog.import_file(tmp_path / "bad.json")
    qtbot.waitUntil(lambda: "contains no presets" in dialog.said.text())
    dialog.close()


def test_two_presets_never_share_a_name(qtbot: QtBot, tools: PromptTools, tmp_path: Path) -> None:
    write_presets(tmp_path / "friend.json", [make_preset("Warm", WARM), make_preset("Cold", VideoOptions(prompt="cold"))])
    dialog = tools.open_presets()
    dialog.import_file(tmp_path / "friend.json")
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    dialog.list.item(1).setText("warm")
    assert [dialog.list.item(row).text() for row in range(2)] == ["Warm", "warm (2)"]
    dialog.list.item(1).setText("   ")
    assert dialog.list.item(1).text() == "warm (2)"
    dialog.close()


def test_the_history_begins_with_the_tasks_that_are_there(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def make(program: Program) -> None:
        await fill(program.window, portrait, voice)
        program.window.composer.options.prompt.setPlainText("warm, she waves")
        program.window.composer.generate.click()
        await until(lambda: jobs(program)[0].state is JobState.DONE)

    async def look(program: Program) -> None:
        await until(lambda: [entry.text for entry in program.prompts.history.entries] == ["warm, she waves"])
        options = program.window.composer.options
        assert options.seed.placeholderText() == f"Random, last {jobs(program)[0].seed}"

    run_window(qapp, tmp_path / "data", make)
    (tmp_path / "data" / "prompts.json").unlink()
    run_window(qapp, tmp_path / "data", look)
    assert "she waves" in (tmp_path / "data" / "prompts.json").read_text()


class SomeTasks(NoTasks):
    """A library of tasks that is open, and answers at once."""

    def __init__(self, made: list[Job]) -> None:
        self.made = {job.id: job for job in made}

    def when_open(self, act: Callable[[], None]) -> None:
        act()

    def find(self, query: TaskQuery, report: Callable[[Found, bool], None], failed: object) -> Callable[[], None]:
        assert (query.sort, query.ascending) == (Sort.DATE, False)
        report(Found(bytes.fromhex("".join(self.made)), ()), True)
        return lambda: None

    def read(self, ids: list[str], report: Callable[[list[LibraryTask]], None], failed: object) -> None:
        report([LibraryTask(self.made[job_id], Marks()) for job_id in ids])


def test_a_first_history_is_filled_from_the_newest_tasks_and_a_later_one_is_not(
    qtbot: QtBot, panel: OptionsPanel, run: Background, tmp_path: Path
) -> None:
    made = []
    for number in range(3):
        request = JobRequest(portrait=tmp_path / "p.png", voice=tmp_path / "v.wav", start_ms=0, end_ms=1, prompt=f"p{number}")
        made.append(Job(f"{number:032x}", "take", request, "sandbox", float(number), 1.0, JobState.DONE, seed=10 + number))
    library = PromptLibrary(tmp_path)
    PromptTools(library, SomeTasks(made), run, panel).begin()  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: [entry.text for entry in library.history.entries] == ["p2", "p1", "p0"])
    assert panel.seed.placeholderText() == "Random, last 12"
    # It is written with each of them.
    kept = tmp_path / "prompts.json"
    qtbot.waitUntil(lambda: kept.exists() and len(json.loads(kept.read_bytes())["prompts"]) == 3)
    again = PromptLibrary(tmp_path)
    PromptTools(again, SomeTasks([replace(made[0], created_at=9.0)]), run, panel).begin()  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(again.history.entries) == 3)
    assert [entry.text for entry in again.history.entries] == ["p2", "p1", "p0"]
