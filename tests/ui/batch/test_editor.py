"""The table of a batch: what rows ask for, what is wrong with them, and what they cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.ledger import Rate
from omnihuman_desktop.groups.batch_rows import BatchRow
from omnihuman_desktop.groups.batch_table import ROWS_MAX, Wish
from omnihuman_desktop.ui.batch import footer
from omnihuman_desktop.ui.batch.editor import BatchEditor
from omnihuman_desktop.ui.batch.model import Column
from omnihuman_desktop.ui.runtime.background import Background
from tests.ui.batch.conftest import write_voice

RATE = Rate(12.0, 12.0)


@pytest.fixture
def made() -> set[Path]:
    """The voices that a task was made of before."""
    return set()


@pytest.fixture
def editor(qtbot: QtBot, made: set[Path]) -> Iterator[BatchEditor]:
    background = Background()
    holder = QWidget()
    qtbot.addWidget(holder)

    def find_made(requests: Sequence[JobRequest], report: Callable[[list[str]], None], _failed: object) -> None:
        report(["earlier" if request.voice in made else "" for request in requests])

    editor = BatchEditor(background, RATE, find_made, holder)
    holder.resize(1100, 700)
    editor.resize(1100, 700)
    editor.set_account(RATE, 1000.0, "")
    holder.show()
    yield editor
    editor.judge.stop()
    background.close()


def show(qtbot: QtBot, editor: BatchEditor, wishes: list[Wish]) -> None:
    editor.show_rows([BatchRow(wish) for wish in wishes], "", "{n} {voice}")
    wait_until_judged(qtbot, editor)


def wait_until_judged(qtbot: QtBot, editor: BatchEditor) -> None:
    qtbot.waitUntil(lambda: all(row.is_judged for row in editor.model.rows))


def text(editor: BatchEditor, row: int, column: Column) -> str:
    return str(editor.model.index(row, column).data())


def test_rows_are_judged_and_summed_up(qtbot: QtBot, editor: BatchEditor, portraits: list[Path], voices: list[Path]) -> None:
    QAbstractItemModelTester(editor.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(qtbot, editor, [Wish(portraits[0], voice) for voice in voices])
    assert [text(editor, row, Column.SECONDS) for row in range(4)] == ["2", "2", "3", "3"]
    assert [text(editor, row, Column.CREDITS) for row in range(4)] == ["24", "24", "36", "36"]
    assert {text(editor, row, Column.STATE) for row in range(4)} == {"Ready"}
    assert text(editor, 1, Column.SPAN) == "0:00.0 – 0:02.0"
    assert editor.footer.sum.whole_text == "4 of 4 rows · 10 s billed · about 120 credits · 880 left afterwards"
    assert [request.name for request in editor.requests()] == ["1 v1", "2 v2", "3 v3", "4 v4"]


def test_what_is_wrong_is_said_and_the_rest_can_be_sent(
    qtbot: QtBot, editor: BatchEditor, portraits: list[Path], voices: list[Path], tmp_path: Path
) -> None:
    missing = tmp_path / "nobody.wav"
    show(qtbot, editor, [Wish(portraits[0], voices[0]), Wish(portraits[0], missing), Wish(portraits[0], voices[1], 5000, 9000)])
    assert "nobody.wav" in text(editor, 1, Column.STATE)
    assert text(editor, 2, Column.STATE) == "“v2.wav” ends before this selection does."
    assert editor.footer.send_button.isEnabled()
    assert len(editor.requests()) == 1
    editor.model.switch([0])
    assert not editor.footer.send_button.isEnabled()
    assert editor.footer.note.text() == "No row is ready to be sent."


def test_a_voice_that_is_too_long_is_sent_in_its_best_part(
    qtbot: QtBot, editor: BatchEditor, portraits: list[Path], tmp_path: Path
) -> None:
    long = write_voice(tmp_path / "long.wav", 41)
    show(qtbot, editor, [Wish(portraits[0], long)])
    assert text(editor, 0, Column.STATE) == "The selection is longer than 35 s."
    assert text(editor, 0, Column.SPAN) == "0:00.0 – 0:41.0"
    editor.table.setCurrentIndex(editor.model.index(0, Column.STATE))
    qtbot.keyClick(editor.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.model.rows[0].request is not None)
    (request,) = editor.requests()
    assert 1000 < request.end_ms - request.start_ms <= 35_000


def test_a_portrait_that_is_too_big_is_shrunk_in_all_of_its_rows(
    qtbot: QtBot, editor: BatchEditor, voices: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    big = tmp_path / "big.png"
    Image.effect_noise((2400, 2400), 90).convert("RGB").save(big)
    assert big.stat().st_size > 10 * 1024 * 1024
    show(qtbot, editor, [Wish(big, voices[0]), Wish(big, voices[1])])
    index = editor.model.index(1, Column.STATE)
    assert "the service accepts up to" in text(editor, 1, Column.STATE)
    cell = editor.table.visualRect(index)
    # The link stands behind the words, which are cut where there is no room.
    spots = [QPoint(x, cell.center().y()) for x in range(cell.left(), cell.right(), 6)]
    for spot in spots:
        qtbot.mouseClick(editor.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    wait_until_judged(qtbot, editor)
    assert [row.failure for row in editor.model.rows] == [None, None]
    assert all(request.framing.shrink for request in editor.requests())


def test_cells_are_edited_in_place(qtbot: QtBot, editor: BatchEditor, portraits: list[Path], voices: list[Path]) -> None:
    show(qtbot, editor, [Wish(portraits[0], voices[3])])
    model = editor.model
    assert model.setData(model.index(0, Column.PROMPT), "smiles")
    wait_until_judged(qtbot, editor)
    assert model.setData(model.index(0, Column.SPAN), "0:00.5 - 2")
    wait_until_judged(qtbot, editor)
    (request,) = editor.requests()
    assert (request.prompt, request.start_ms, request.end_ms) == ("smiles", 500, 2000)
    assert not model.setData(model.index(0, Column.SPAN), "never")
    assert model.setData(model.index(0, Column.SPAN), "")
    wait_until_judged(qtbot, editor)
    assert editor.requests()[0].end_ms == 3000


def test_what_was_made_before_is_left_out_until_it_is_wanted(
    qtbot: QtBot, editor: BatchEditor, made: set[Path], portraits: list[Path], voices: list[Path]
) -> None:
    made.add(voices[0])
    show(qtbot, editor, [Wish(portraits[0], voices[0]), Wish(portraits[0], voices[1])])
    assert text(editor, 0, Column.STATE) == "Already made as “earlier”"
    assert [request.voice for request in editor.requests()] == [voices[1]]
    editor.table.selectRow(0)
    qtbot.keyClick(editor.table, Qt.Key.Key_Space)
    assert len(editor.requests()) == 2


def test_a_huge_sum_is_asked_twice(
    qtbot: QtBot, editor: BatchEditor, portraits: list[Path], voices: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(footer, "ASK_TWICE_CREDITS", 100.0)
    show(qtbot, editor, [Wish(portraits[0], voice) for voice in voices])
    sent: list[bool] = []
    editor.sent.connect(lambda: sent.append(True))
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []
    assert editor.footer.send_button.text() == "Send for 120 credits"
    assert editor.footer.send_button.accessibleName() == "Send all"
    editor.model.switch([0])
    assert editor.footer.send_button.text() == "Send all", "another sum is another question"
    editor.model.switch([0])
    editor.footer.send_button.click()
    assert sent == []
    editor.footer.send_button.click()
    assert sent == [True]


def test_keys_leave_rows_out_and_discard_the_batch(
    qtbot: QtBot, editor: BatchEditor, portraits: list[Path], voices: list[Path]
) -> None:
    show(qtbot, editor, [Wish(portraits[0], voice) for voice in voices])
    editor.table.clearSelection()
    editor.table.setCurrentIndex(editor.model.index(1, Column.VOICE))
    for left in ([voices[0], voices[2], voices[3]], [voices[0], voices[3]]):
        qtbot.keyClick(editor.table, Qt.Key.Key_Delete)
        assert [row.wish.voice for row in editor.model.rows] == left
    with qtbot.waitSignal(editor.cancelled):
        qtbot.keyClick(editor.table, Qt.Key.Key_Escape)


def test_a_row_of_a_table_that_can_t_be_understood_is_said(qtbot: QtBot, editor: BatchEditor, portraits: list[Path]) -> None:
    failure = Failure(Kind.TABLE_CELL, {"column": "start", "text": "soon"})
    editor.show_rows([BatchRow(Wish(portraits[0], Path("a.wav")), failure=failure)], "rows.csv", "{voice}")
    assert text(editor, 0, Column.STATE) == "start: “soon” can't be understood."
    assert editor.source.whole_text == "1 row from rows.csv"


def test_ten_thousand_rows_are_judged_in_pieces(
    qtbot: QtBot, editor: BatchEditor, portraits: list[Path], voices: list[Path]
) -> None:
    pieces: list[int] = []
    editor.model.dataChanged.connect(lambda first, last: pieces.append(last.row() - first.row() + 1))
    show(qtbot, editor, [Wish(portraits[0], voices[number % 4]) for number in range(ROWS_MAX)])
    assert max(pieces) <= 200
    qtbot.waitUntil(lambda: editor.footer.sum.whole_text.replace(",", "").startswith("10000 of 10000 rows"))
