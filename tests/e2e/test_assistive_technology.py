"""The main job, done by names alone, as assistive technology would do it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.media.video.check import check_video
from omnihuman_desktop.ui.text.catalogue import Catalogue
from tests.e2e.accessibility_tree import Node, application, until

if TYPE_CHECKING:
    from tests.e2e.conftest import Desktop

NAMES = (
    "Portrait", "Choose portrait", "Voice", "Choose voice", "Waveform", "Selection start", "Selection end", "Play selection",
    "Prompt", "Generate video", "Account", "Tasks", "Search tasks", "Stage", "Play", "Position", "Volume", "Save video as",
    "Settings",
)  # fmt: skip


def find(program: Node, name: str) -> Node:
    return until(lambda: program.find(name), 20, name)  # type: ignore[no-any-return]


def test_a_video_is_made_and_played_by_accessible_names_alone(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    started = desktop.start(portrait, voice, "--data-dir", tmp_path / "data", "--sandbox")
    program = application(desktop.connection, "OmniHuman Desktop")
    until(lambda: set(NAMES) <= {node.name for node in program.walk()}, 60, "all names, some right after the first paint")

    generate = find(program, "Generate video")
    until(lambda: generate.enabled, 60, "Generate video can be pressed")
    generate.press()

    tasks = find(program, "Tasks")
    row = until(lambda: next((row for row in tasks.children if "Saved" in row.name), None), 60, "a saved task")
    assert row.name.startswith("jfk")
    (video,) = (tmp_path / "data" / "videos").iterdir()
    assert video.suffix == ".mp4"
    assert abs(check_video(video).length_ms - 10_990) < 100

    play, position = find(program, "Play"), find(program, "Position")
    until(lambda: play.enabled, 60, "Play can be pressed")
    before = position.value
    play.press()
    until(lambda: position.value > before, 60, "the video plays")
    started.terminate()
    started.wait(60)


@pytest.mark.parametrize("code", ["zh_CN", "es_MX"])
def test_a_video_is_made_and_played_in_another_language(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path, code: str
) -> None:
    data, words = tmp_path / "data", Catalogue(code)
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"language": code}), encoding="utf-8")
    desktop.start(portrait, voice, "--data-dir", data, "--sandbox")
    program = application(desktop.connection, "OmniHuman Desktop")
    assert words.translate("Generate video") != "Generate video"
    generate = find(program, words.translate("Generate video"))
    until(lambda: generate.enabled, 60, "the button can be pressed")
    generate.press()
    tasks, saved = find(program, words.translate("Tasks")), words.translate("Saved to {0}").format("videos")
    until(lambda: next((row for row in tasks.children if saved in row.name), None), 60, "a saved task")
    play, position = find(program, words.translate("Play")), find(program, words.translate("Position"))
    until(lambda: play.enabled, 60, "the video can be played")
    before = position.value
    play.press()
    until(lambda: position.value > before, 60, "the video plays")


def test_a_second_start_hands_its_files_over(desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path) -> None:
    data = tmp_path / "data"
    desktop.start("--data-dir", data, "--sandbox")
    program = application(desktop.connection, "OmniHuman Desktop")
    generate = find(program, "Generate video")
    assert not generate.enabled
    second = desktop.start(portrait, voice, "--data-dir", data, "--sandbox")
    assert second.wait(60) == 0
    until(lambda: generate.enabled, 60, "the first window has the files")
