"""A batch in the real window: from dropped files, a folder or a table to one group on the sandbox."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from omnihuman_desktop.app import Program
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.ui.batch.editor import BatchEditor
from omnihuman_desktop.ui.batch.question import DropQuestion
from tests.painted import painted_below
from tests.running_program import fill, run_window, until

Scenario = Callable[[Program], Awaitable[None]]


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Callable[[Scenario], None]:
    return lambda scenario: run_window(qapp, tmp_path / "data", scenario)


async def question_of(program: Program) -> DropQuestion:
    await until(lambda: program.window.batch.inquiry.question is not None)
    assert program.window.batch.inquiry.question is not None
    return program.window.batch.inquiry.question


async def editor_of(program: Program, rows: int) -> BatchEditor:
    """The editor, once so many rows are judged."""

    def is_judged() -> bool:
        editor = program.window.batch.editor
        return editor is not None and len(editor.model.rows) == rows and all(row.is_judged for row in editor.model.rows)

    await until(is_judged)
    assert program.window.batch.editor is not None
    return program.window.batch.editor


def test_dropped_voices_become_a_batch_of_the_draft_s_portrait(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path], voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portraits[0], voice)
        window.composer.options.prompt.setPlainText("smiles")
        window.open_files(voices)
        (await question_of(program)).batch_button.click()
        editor = await editor_of(program, 4)
        assert editor.note.text() == "One portrait speaks each of 4 voices."
        assert not window.composer.generate.isEnabled(), "nothing else is sent by the keys meanwhile"
        assert painted_below(editor) == []
        await until(lambda: "left afterwards" in editor.footer.sum.whole_text)
        assert editor.footer.first.isChecked(), "four are more than three"
        editor.footer.first.setChecked(False)
        editor.footer.limit.setValue(500)
        editor.footer.send_button.click()
        # The editor is seen a moment longer, and sends nothing more.
        editor.sent.emit()
        (group,) = program.session.groups.groups.values()
        assert (group.credit_limit, group.is_held, len(group.items)) == (500.0, False, 4)
        assert [item.request.name for item in group.items] == ["v1", "v2", "v3", "v4"]
        assert {item.request.prompt for item in group.items} == {"smiles"}
        assert window.batch.editor is None
        assert window.composer.generate.isEnabled()
        await until(lambda: not isValid(editor))
        page = window.groups.page
        assert page is not None
        assert page.isVisible()
        await until(lambda: program.session.groups.summary(group.id).count(ItemState.DONE) == 4)
        assert len(program.session.groups.groups) == 1
        assert len(list((program.data_dir / "videos").glob("*.mp4"))) == 4

    run(scenario)


def test_the_last_one_is_a_draft_and_esc_is_no_answer(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path]
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        window.open_files(voices)
        QTest.keyClick(await question_of(program), Qt.Key.Key_Escape)
        assert window.batch.inquiry.question is None
        window.open_files([portraits[1], *voices])
        (await question_of(program)).last_button.click()
        await until(lambda: window.composer.generate.isEnabled())
        request = window.composer.request()
        assert request is not None
        assert (request.portrait, request.voice) == (portraits[1], voices[-1])

    run(scenario)


def test_a_film_is_offered_once_somebody_makes_films(run: Callable[[Scenario], None], voices: list[Path]) -> None:
    async def scenario(program: Program) -> None:
        batch, chosen = program.window.batch, []
        batch.offers_film = False
        batch.film_chosen.disconnect()
        batch.open_files(voices)
        assert (await question_of(program)).film_button.isHidden()
        batch.offers_film = True
        batch.film_chosen.connect(chosen.append)
        before = batch.inquiry.question
        batch.open_files(voices)
        await until(lambda: batch.inquiry.question is not before)
        (await question_of(program)).film_button.click()
        assert chosen == [voices]

    run(scenario)


def test_a_folder_and_more_files_are_paired(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path], tmp_path: Path
) -> None:
    async def scenario(program: Program) -> None:
        folder = tmp_path / "greetings"
        folder.mkdir()
        for path in voices[:3]:
            path.rename(folder / path.name)
        program.window.open_files([folder])
        await until(lambda: program.window.batch.editor is not None)
        assert program.window.batch.editor is not None
        assert "Add a portrait" in program.window.batch.editor.note.text()
        program.window.open_files(portraits)
        editor = await editor_of(program, 3)
        assert editor.note.text() == "3 portraits and 3 voices, paired in the order of their names."
        assert [(row.wish.portrait.name, row.wish.voice.name) for row in editor.model.rows] == [
            ("p1.png", "v1.wav"), ("p2.png", "v2.wav"), ("p10.png", "v3.wav"),
        ]  # fmt: skip
        assert editor.footer.names.text() == "{portrait} – {voice}"
        QTest.keyClick(editor.table, Qt.Key.Key_Escape)
        assert program.window.batch.editor is None
        assert program.session.groups.groups == {}

    run(scenario)


def test_a_table_is_opened_with_its_faults(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path], tmp_path: Path
) -> None:
    async def scenario(program: Program) -> None:
        table = tmp_path / "greetings.csv"
        lines = ["voice;portrait;name;end", "v1.wav;p1.png;Anna;1", "v2.wav;p1.png;Ben;soon", "nobody.wav;p1.png;Chen;"]
        table.write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
        program.window.open_files([table])
        editor = await editor_of(program, 3)
        assert editor.source.whole_text == "3 rows from greetings.csv"
        failures = [row.failure.kind if row.failure else None for row in editor.model.rows]
        assert failures == [None, "table_cell", "file_missing"]
        editor.footer.send_button.click()
        (group,) = program.session.groups.groups.values()
        assert (group.name, [item.request.name for item in group.items]) == ("greetings", ["Anna"])
        await until(lambda: program.session.groups.summary(group.id).count(ItemState.DONE) == 1)

    run(scenario)


def test_a_table_with_an_unknown_column_is_refused_in_a_sentence(run: Callable[[Scenario], None], tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        table = tmp_path / "greetings.csv"
        table.write_text("portrait,voice,colour\na,b,c\n")
        shown: list[str] = []
        program.window.batch._stage._toast.show_message = shown.append  # type: ignore[method-assign]
        program.window.open_files([table])
        await until(lambda: shown)
        assert "unknown column: colour" in shown[0]
        assert program.window.batch.editor is None

    run(scenario)


def test_a_selected_task_hides_the_batch_and_leads_back(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path], voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portraits[0], voice)
        window.composer.submit()
        window.open_files(voices)
        (await question_of(program)).batch_button.click()
        editor = await editor_of(program, 4)
        assert editor.isVisible()
        window.tasks.select(next(iter(program.service.jobs)))
        assert not editor.isVisible()
        assert window.batch._back.isVisible()
        window.batch._back.click()
        assert editor.isVisible()
        assert not window.batch._back.isVisible()
        await until(lambda: not next(iter(program.service.jobs.values())).active)

    run(scenario)
