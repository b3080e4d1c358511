"""The table of a batch, as spreadsheets of many countries write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.jobs.batch_table import ROWS_MAX, BadCell, Wish, read_table


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
    assert bad == []
    assert wishes == [
        Wish(
            tmp_path / "p.png", tmp_path / "a.mp3", 75_500, 80_000, f'She says "hi"{delimiter} and smiles', 7, True,
            name="Zoë 声", row=1,
        ),
        Wish(tmp_path / "q.png", Path("/b/b.wav"), row=3),
    ]  # fmt: skip


def test_every_cell_that_can_t_be_understood_is_named(tmp_path: Path) -> None:
    table = "portrait,voice,start,seed,fast\n,a.wav,never,0,perhaps\np.png,,1:00,٣,no\np.png,a.wav\n"
    wishes, bad = read_table(write(tmp_path, table))
    assert len(wishes) == 3
    assert bad == [
        BadCell(1, "portrait", ""),
        BadCell(1, "start", "never"),
        BadCell(1, "seed", "0"),
        BadCell(1, "fast", "perhaps"),
        BadCell(2, "voice", ""),
        BadCell(2, "seed", "٣"),
    ]


def test_no_text_is_left_out_in_silence(tmp_path: Path) -> None:
    table = f"portrait,voice,,prompt,seed,end\na,b,,smile, then wave\na,b,a note\na,b,,smile,{'1' * 5000},{'9' * 5000},!,\n"
    _wishes, bad = read_table(write(tmp_path, table))
    assert bad == [
        BadCell(2, "#3", "a note"),
        BadCell(3, "#7", "!"),
        BadCell(1, "seed", "then wave"),
        BadCell(3, "end", "9" * 5000),
        BadCell(3, "seed", "1" * 5000),
    ]


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
        (b"x" * 5_000_000, Kind.TABLE_UNREADABLE, {}),
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
