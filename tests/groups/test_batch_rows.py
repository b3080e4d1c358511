"""How files become rows, and how rows are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.groups.batch_rows import Pairing, is_one_draft, make_name, pair, sort_by_name, sort_files
from omnihuman_desktop.groups.batch_table import Wish

A, B, C, X, Y = map(Path, ("a.png", "b.png", "c.png", "x.wav", "y.wav"))


@pytest.mark.parametrize(
    ("portraits", "voices", "pairing", "pairs"),
    [
        ([A], [X, Y], Pairing.ONE_PORTRAIT, [(A, X), (A, Y)]),
        ([A, B], [X], Pairing.ONE_VOICE, [(A, X), (B, X)]),
        ([B, A], [X, Y], Pairing.IN_ORDER, [(A, X), (B, Y)]),
        ([A, B, C], [X, Y], Pairing.ALL, [(A, X), (A, Y), (B, X), (B, Y), (C, X), (C, Y)]),
    ],
)
def test_portraits_and_voices_become_rows(
    portraits: list[Path], voices: list[Path], pairing: Pairing, pairs: list[tuple[Path, Path]]
) -> None:
    assert pair(portraits, voices) == (pairing, pairs)


def test_files_are_sorted_as_people_count() -> None:
    names = ["v10.wav", "V2.wav", "v1.wav", "٣.wav"]
    assert [path.name for path in sort_by_name(map(Path, names))] == ["٣.wav", "v1.wav", "V2.wav", "v10.wav"]


def test_one_portrait_and_one_voice_are_a_draft() -> None:
    assert is_one_draft([A, X])
    assert is_one_draft([X])
    assert not is_one_draft([X, Y])
    assert not is_one_draft([Path("table.csv")])
    assert not is_one_draft([Path("a folder, perhaps")])


def test_a_folder_stands_for_the_files_in_it(tmp_path: Path) -> None:
    for name in ("v2.wav", "v10.mp3", "p.PNG", "notes.txt", ".hidden.wav", "film.mp4", "rows.csv"):
        (tmp_path / name).write_text("x")
    (tmp_path / "inner").mkdir()
    found = sort_files([tmp_path])
    assert [path.name for path in found.voices] == ["film.mp4", "v2.wav", "v10.mp3"]
    assert [path.name for path in found.portraits] == ["p.PNG"]
    assert [path.name for path in found.tables] == ["rows.csv"]
    assert found.is_folder


def test_a_folder_without_a_voice_says_so(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(InputError) as caught:
        sort_files([tmp_path])
    assert caught.value.kind is Kind.FOLDER_WITHOUT_VOICE


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{voice}", "anna"), ("{portrait} – {voice}", "host – anna"), ("{n} {voice}", "07 anna"), ("{prompt}!", "smiles!"),
        ("{unknown}", "{unknown}"), ("", "anna"),
    ],
)  # fmt: skip
def test_names_follow_the_pattern(pattern: str, name: str) -> None:
    wish = Wish(Path("host.jpg"), Path("anna.wav"), options=VideoOptions(prompt="smiles"))
    assert make_name(pattern, 7, 40, wish) == name


def test_a_name_of_the_table_is_kept() -> None:
    assert make_name("{voice}", 1, 2, Wish(A, X, name="Anna")) == "Anna"
