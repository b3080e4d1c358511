"""A batch that was not sent: it comes back after the window was closed, and in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.groups.batch_draft import NAME
from omnihuman_desktop.groups.batch_rows import BatchDraft
from omnihuman_desktop.groups.service import make_group
from omnihuman_desktop.ui.batch.model import Column
from tests.running_program import fill, run_window, until
from tests.ui.batch.conftest import write_voice
from tests.ui.batch.test_in_window import Scenario, editor_of, question_of


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Callable[[Scenario], None]:
    return lambda scenario: run_window(qapp, tmp_path / "data", scenario)


async def open_batch(program: Program, portrait: Path, voices: list[Path]) -> None:
    """A batch of four voices, whose rows were changed."""
    window = program.window
    await fill(window, portrait, voices[0])
    window.open_files(voices)
    (await question_of(program)).batch_button.click()
    editor = await editor_of(program, 4)
    editor.model.setData(editor.model.index(1, Column.PROMPT), "waves")
    editor.model.switch([2])
    editor.footer.limit.setValue(500)
    editor.footer.names.setText("{n} {voice}")
    editor.footer.first.setChecked(False)
    await editor_of(program, 4)


async def see_batch(program: Program) -> None:
    editor = await editor_of(program, 4)
    assert [row.wish.options.prompt for row in editor.model.rows] == ["", "waves", "", ""]
    assert [row.is_on for row in editor.model.rows] == [True, True, False, True]
    draft = editor.to_draft()
    assert (draft.credit_limit, draft.pattern, draft.is_first_alone) == (500, "{n} {voice}", False)


def test_it_comes_back_at_the_next_start_until_it_is_sent(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path], tmp_path: Path
) -> None:
    async def first(program: Program) -> None:
        await open_batch(program, portraits[0], voices)

    async def second(program: Program) -> None:
        await see_batch(program)
        editor = await editor_of(program, 4)
        # More files are added to what is there, with what was changed in its rows.
        program.window.batch.add_files([write_voice(tmp_path / "v5.wav", 2)])
        await editor_of(program, 5)
        assert [row.wish.options.prompt for row in editor.model.rows] == ["", "waves", "", "", ""]
        editor.model.remove([4])
        editor.footer.send()
        (group,) = program.session.groups.groups.values()
        assert [item.request.prompt for item in group.items] == ["", "waves", ""]

    async def third(program: Program) -> None:
        await until(lambda: program._is_started)
        assert program.window.batch.editor is None

    run(first)
    assert (tmp_path / "data" / NAME).exists()
    run(second)
    assert not (tmp_path / "data" / NAME).exists()
    run(third)


def test_it_comes_back_in_another_language(run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path]) -> None:
    async def scenario(program: Program) -> None:
        await open_batch(program, portraits[0], voices)
        before = program.window
        program.settings.change(language="de")
        await until(lambda: program.window is not before)
        await see_batch(program)

    run(scenario)


def test_esc_is_undone(run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path]) -> None:
    async def scenario(program: Program) -> None:
        await open_batch(program, portraits[0], voices)
        editor = program.window.batch.editor
        assert editor is not None
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert program.window.batch.editor is None
        assert program.window.tasks.undo_bar.words == "Discarded the batch."
        program.window.tasks.undo_bar.undo()
        await see_batch(program)

    run(scenario)


def test_what_was_sent_in_the_moment_of_the_end_is_not_offered_again(
    run: Callable[[Scenario], None], portraits: list[Path], voices: list[Path]
) -> None:
    async def first(program: Program) -> None:
        await open_batch(program, portraits[0], voices)
        editor = await editor_of(program, 4)
        draft = program.session.groups.draft.read()
        assert draft is not None
        group = make_group(GroupKind.BATCH, "sent", "sandbox", editor.requests())
        await until(lambda: program._is_started)
        program.session.groups.draft.flush()
        program.session.groups.update(replace(group, id=draft.id, is_paused=True))

    kept: list[BatchDraft | None] = []

    async def second(program: Program) -> None:
        kept.append(program.session.groups.draft.read())
        await until(lambda: program._is_started)
        assert len(program.session.groups.groups) == 1
        await until(lambda: program.window.batch.editor is None and program.session.groups.draft.read() is None)

    async def third(program: Program) -> None:
        # The file of the batch may also be read after the groups were.
        await until(lambda: program._is_started)
        assert kept[0] is not None
        program.session.groups.draft.keep(kept[0])
        program.window.batch.restore(kept[0])
        assert program.window.batch.editor is None
        assert program.session.groups.draft.read() is None

    run(first)
    run(second)
    run(third)
