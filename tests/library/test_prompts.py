"""The store of prompts and presets: kept, found, shared, and never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.library.presets import free_name, make_preset, merge, read_presets, write_presets
from omnihuman_desktop.library.prompts import MAX_PROMPTS, PastPrompt, PromptHistory, PromptLibrary

WARM = VideoOptions(prompt="warm — 温", fast_mode=True, subject_check=True, auto_mask=True, seed=7)


def opened(folder: Path) -> PromptLibrary:
    library = PromptLibrary(folder)
    library.take(library.read())
    return library


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["她微笑着说话", "Straße, CLOSE-UP", "Close up, warm"]),
        ("close", ["Straße, CLOSE-UP", "Close up, warm"]),
        ("warm close", ["Close up, warm"]),
        ("STRASSE", ["Straße, CLOSE-UP"]),
        ("ｃｌｏｓｅ", ["Straße, CLOSE-UP", "Close up, warm"]),
        ("微笑", ["她微笑着说话"]),
        ("話", []),
        ("她微笑着说话", []),
    ],
)
def test_prompts_are_found_in_any_case_and_script(typed: str, found: list[str]) -> None:
    history = PromptHistory()
    texts = ("Close up, warm", "Straße, CLOSE-UP", "她微笑着说话")
    history.add([PastPrompt(text, float(number)) for number, text in enumerate(texts)])
    assert history.find(typed, 9) == found
    assert history.find(typed, 1) == found[:1]


def test_the_last_200_are_kept_each_once_the_newest_first(tmp_path: Path) -> None:
    library = opened(tmp_path)
    for number in range(MAX_PROMPTS + 50):
        library.remember(f"prompt {number}", float(number))
    library.remember("prompt 100", 1000.0)
    library.remember("prompt 1", 1.0)
    library.remember("   ", 2000.0)
    library.flush()
    entries = opened(tmp_path).history.entries
    assert len(entries) == MAX_PROMPTS
    assert [entry.text for entry in entries[:2]] == ["prompt 100", "prompt 249"]
    assert entries[-1].text == "prompt 50"


def test_a_forgotten_prompt_stays_away_until_it_is_used_again(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.remember("secret wish", 5.0)
    library.forget("secret wish", 10.0)
    library.flush()
    assert "secret" not in (tmp_path / "prompts.json").read_text()
    again = opened(tmp_path)
    again.remember("secret wish", 5.0)  # its task is told at the next start
    assert again.history.entries == ()
    again.remember("secret wish", 11.0)
    assert [entry.text for entry in again.history.entries] == ["secret wish"]


def test_what_comes_before_the_files_are_read_is_added_to_them(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.remember("old", 1.0)
    first.set_presets([make_preset("Warm", WARM)])
    first.flush()
    second = PromptLibrary(tmp_path)
    second.remember("new", 2.0)
    second.flush()
    third = opened(tmp_path)
    assert [entry.text for entry in third.history.entries] == ["new", "old"]
    assert [preset.name for preset in third.presets] == ["Warm"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"prompts": 5}', '{"prompts": [{"text": 1}]}', "[" * 100_000])
def test_a_file_that_cannot_be_understood_is_set_aside(tmp_path: Path, content: str) -> None:
    for name in ("prompts.json", "presets.json"):
        (tmp_path / name).write_text(content)
    library = opened(tmp_path)
    library.remember("new", 2.0)
    library.set_presets([make_preset("Warm", WARM)])
    library.flush()
    for name in ("prompts.unreadable", "presets.unreadable"):
        assert (tmp_path / name).read_text() == content
    assert [preset.name for preset in opened(tmp_path).presets] == ["Warm"]
    assert [entry.text for entry in opened(tmp_path).history.entries] == ["new"]


def test_presets_are_shared_as_a_file_without_the_callback_url(tmp_path: Path) -> None:
    secret = VideoOptions(prompt="a", callback_url="https://me.example/?key=s3cret")
    assert make_preset("b", secret).options.callback_url == ""
    file = tmp_path / "mine.json"
    write_presets(file, [make_preset("  Warm\n and calm ", WARM), make_preset("b", secret)])
    assert "s3cret" not in file.read_text()
    found = read_presets(file)
    assert [(preset.name, preset.options) for preset in found] == [
        ("Warm and calm", WARM),
        ("b", VideoOptions(prompt="a")),
    ]


def test_an_import_adds_what_is_new_and_renames_what_clashes() -> None:
    mine = [make_preset("Warm", WARM)]
    theirs = [make_preset("warm", WARM), make_preset("Warm", VideoOptions(prompt="other")), make_preset("Cold", WARM)]
    merged = merge(mine, theirs)
    assert [preset.name for preset in merged] == ["Warm", "Warm (2)", "Cold"]
    assert merge(merged, theirs[:1]) == merged
    assert len({preset.id for preset in merged}) == 3
    assert free_name("A", ["a", "A (2)"]) == "A (3)"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b'{"format": "other", "presets": []}', b'{"presets": []}', b"[1]"])
def test_a_file_without_presets_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_presets(tmp_path / "x.json")
    assert caught.value.failure.kind is Kind.PRESETS_UNKNOWN
    with pytest.raises(InputError) as caught:
        read_presets(tmp_path / "missing.json")
    assert caught.value.failure.kind is Kind.FILE_UNREADABLE


def test_a_foreign_preset_is_read_with_care(tmp_path: Path) -> None:
    rows = [
        {"name": "ok", "options": {"prompt": "p", "fast_mode": "yes", "seed": 10**30, "callback_url": 5, "new": 1}},
        {"name": "   ", "options": {}},
        {"name": 5, "options": {}},
        {"name": "none"},
        "text",
    ]
    (tmp_path / "x.json").write_text(json.dumps({"format": "omnihuman-desktop presets 1", "presets": rows}))
    (preset,) = read_presets(tmp_path / "x.json")
    assert (preset.name, preset.options) == ("ok", VideoOptions(prompt="p"))
