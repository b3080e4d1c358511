from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.groups.batch_draft import NAME, BatchDraftFile
from omnihuman_desktop.groups.batch_rows import BatchDraft, BatchRow
from omnihuman_desktop.groups.batch_table import Wish

ODD = Path(os.fsdecode(b"/voices/\xff bytes.wav")) if os.name != "nt" else Path("C:/voices/\u00e9.wav")
WISH = Wish(
    Path("/p/a.png"), ODD, 1000, None, VideoOptions(prompt="smiles", seed=7, fast_mode=True), (Path("/m/1.png"),), "Anna", 3,
    Framing(shrink=True), VoiceEdits(fade_in_ms=20),
)  # fmt: skip
DRAFT = BatchDraft(
    (
        BatchRow(WISH, is_on=False),
        BatchRow(replace(WISH, row=4), failure=Failure(Kind.TABLE_CELL, {"column": "end", "text": "soon"})),
        BatchRow(replace(WISH, row=5), failure=Failure(Kind.FILE_MISSING, {"name": "a.png"})),
    ),
    "ab" * 16, "greetings", "greetings.csv", "{voice}", True, 500, (Path("/p/a.png"),), (ODD,),
)  # fmt: skip


def test_a_batch_is_read_as_it_was_kept(tmp_path: Path) -> None:
    file = BatchDraftFile(tmp_path)
    file.keep(replace(DRAFT, name="an earlier state"))
    file.keep(DRAFT)
    assert file.read() == DRAFT, "before it is written"
    file.flush()
    found = BatchDraftFile(tmp_path).read()
    # What is not wrong with the table itself is judged anew: the missing file may be back.
    assert found == replace(DRAFT, rows=(*DRAFT.rows[:2], replace(DRAFT.rows[2], failure=None)))
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_nothing_is_left_of_a_batch_that_was_sent(tmp_path: Path) -> None:
    first = BatchDraftFile(tmp_path)
    first.keep(DRAFT)
    first.flush()
    second = BatchDraftFile(tmp_path)
    second.keep(None)
    second.flush()
    assert list(tmp_path.iterdir()) == []
    assert BatchDraftFile(tmp_path).read() is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"{}", b'{"format": "x"}', b"[" * 100_000])
def test_a_file_that_can_t_be_read_is_no_batch(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert BatchDraftFile(tmp_path).read() is None
