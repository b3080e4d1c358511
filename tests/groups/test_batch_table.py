"""The table of a batch, as spreadsheets of many countries write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Failure, InputError, Kind
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.groups.batch_table import ROWS_MAX, TABLE_MAX_BYTES, Wish, read_table


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "table.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_columns_are_read_by_name_in_any_order(tmp_path: Path, delimiter: str, mark: str, line_end: str) -> None:
    rows = [
        ["Voice", "name", "PORTRAIT", "start", "end", "seed", "fast", "prompt"],
        ["a.mp3", "Zoë 声", "p.png", "1:15.5", "1:20", "7", "yes", f'"She says ""hi""{delimiter} and smiles"'],
        ["", "", "", "", "", "", "", ""],
        ["/b/b.wav", "", "q.png", "", "", "", "", ""],
    ]
    wishes, bad = read_table(write(tmp_path, mark + line_end.join(delimiter.join(row) for row in rows) + line_end))
    assert bad == {}
    assert wishes == [
        Wish(
            tmp_path / "p.png", tmp_path / "a.mp3", 75_500, 80_000,
            VideoOptions(prompt=f'She says "hi"{delimiter} and smiles', seed=7, fast_mode=True), name="Zoë 声", row=1,
        ),
        Wish(tmp_path / "q.png", Path("/b/b.wav"), row=3),
    ]  # fmt: skip


def test_a_row_that_can_t_be_understood_is_named_with_its_first_bad_cell(tmp_path: Path) -> None:
    table = (
        "portrait,voice,start,seed,fast\n,a.wav,never,0,perhaps\np.png,a.wav,1:00,٣,no\np.png,a.wav,x\np.png,a.wav,,,maybe\np,a"
    )
    wishes, bad = read_table(write(tmp_path, table))
    assert len(wishes) == 5
    assert bad == {
        1: Failure(Kind.TABLE_CELL_EMPTY, {"column": "portrait"}),
        2: Failure(Kind.TABLE_CELL, {"column": "seed", "text": "٣"}),
        3: Failure(Kind.TABLE_CELL, {"column": "start", "text": "x"}),
        4: Failure(Kind.TABLE_CELL, {"column": "fast", "text": "maybe"}),
    }


def test_no_text_is_left_out_in_silence(tmp_path: Path) -> None:
    rows = ["portrait,voice,,prompt,seed,end", "a,b,,smile, then wave", "a,b,a note", f"a,b,,smile,,{'9' * 5000}",
            f"a,b,,,{'1' * 5000}", "a,b,,,,,!"]  # fmt: skip
    table = "\n".join(rows)
    _wishes, bad = read_table(write(tmp_path, table))
    assert {number: (failure.text("column"), failure.text("text")) for number, failure in bad.items()} == {
        1: ("seed", "then wave"),
        2: ("#3", "a note"),
        3: ("end", "9" * 5000),
        4: ("seed", "1" * 5000),
        5: ("#7", "!"),
    }


@pytest.mark.parametrize(
    ("content", "kind", "params"),
    [
        ("", Kind.FILE_EMPTY, {}),
        ("portrait,voice\n\n,\n", Kind.FILE_EMPTY, {}),
        ("portrait,voice,colour\na,b,c\n", Kind.TABLE_COLUMNS, {"unknown": "colour", "missing": ""}),
        ("portrait,prompt\na,b\n", Kind.TABLE_COLUMNS, {"unknown": "", "missing": "voice"}),
        ("portrait,voice,Voice\na,b,c\n", Kind.TABLE_COLUMNS, {"unknown": "", "missing": ""}),
        ("portrait,voice\n" + "a,b\n" * (ROWS_MAX + 1), Kind.TABLE_TOO_LONG, {"rows": ROWS_MAX + 1, "limit": ROWS_MAX}),
        ("portrait,voice\nä,b\n".encode("latin-1"), Kind.TABLE_UNREADABLE, {}),
        ("portrait,voice\na,b\n".encode("utf-16"), Kind.TABLE_UNREADABLE, {}),
        ('portrait,voice,prompt\na,b,"smile\nc,d,\n', Kind.TABLE_UNREADABLE, {}),
        ('portrait,voice,prompt\na,b,"smile" and wave\n', Kind.TABLE_UNREADABLE, {}),
        ("portrait,voice,prompt\na,b," + "x" * 200_000, Kind.TABLE_UNREADABLE, {}),
        (b"PK\x03\x04\0\0 a spreadsheet itself", Kind.TABLE_UNREADABLE, {}),
        (b"x" * (TABLE_MAX_BYTES + 1), Kind.TABLE_UNREADABLE, {}),
    ],
)
def test_what_is_no_table_is_said(tmp_path: Path, content: str | bytes, kind: Kind, params: dict[str, object]) -> None:
    with pytest.raises(InputError) as caught:
        read_table(write(tmp_path, content))
    assert caught.value.kind is kind
    assert dict(caught.value.failure.params) == {"name": "table.csv", **params}


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_table(tmp_path / "nowhere.csv")
    assert caught.value.kind is Kind.FILE_MISSING
