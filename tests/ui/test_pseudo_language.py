"""Every text of the window is translated, and has room: seen in a language that marks each one and makes it longer."""

from __future__ import annotations

import asyncio
import json
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from omnihuman_desktop import app as program_module
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from tests.pseudo_language import PseudoLanguage, find_cut, find_untranslated
from tests.running_program import fill, jobs, run_window, until

NAMES = (
    # What a person or a file is called, languages and services by their own names, units, keys, and figures.
    r"pytest-qt-qapp|OmniHuman Desktop|OmniHuman-1\.5|EvoLink|.*[.…](png|wav|av|mp4)|astronaut|jfk|\(?jfk – take \d\)?|"
    r"English|简体中文|日本語|한국어|Español \(México\)|Bahasa Indonesia|JPEG|PNG|WAV|MP3|/.*|.*://.*|"
    r"\([A-Z]\)|(?:Ctrl|Shift|Alt|\+| )*[A-Z⏎]|[\d.,:]+ ?(dB|dBFS|LUFS|Hz|px|ms|s|MB|KB)?"
)


def write_long(voice: Path, target: Path) -> None:
    with wave.open(str(voice)) as source, wave.open(str(target), "wb") as written:
        written.setparams(source.getparams())
        written.writeframes(source.readframes(source.getnframes()) * 5)


class Walk:
    """Collects what is wrong in each view that the program shows."""

    def __init__(self) -> None:
        self.untranslated: dict[str, set[str]] = {}
        self.cut: dict[str, set[str]] = {}

    async def look(self, name: str, view: QWidget) -> None:
        await asyncio.sleep(0.1)  # laid out and painted
        self.untranslated[name] = find_untranslated(view, NAMES)
        self.cut[name] = find_cut(view)

    def found(self, kind: dict[str, set[str]]) -> list[str]:
        return [f"{name}: {text}" for name, texts in kind.items() for text in sorted(texts)]


def open_dialog(window: QWidget) -> QDialog:
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    return dialog


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program_module, "InstalledLanguage", PseudoLanguage)


@pytest.mark.usefixtures("pseudo")
def test_every_view_is_translated(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    walk = Walk()

    async def scenario(program: Program) -> None:
        window = program.window
        window.resize(1024, 640)
        await walk.look("empty window", window)
        await fill(window, portrait, voice)
        await walk.look("draft", window)
        window.editing.open_crop()
        await walk.look("crop", window)
        window.editing.finish()
        window.editing.open_masks()
        await walk.look("masks", window)
        window.editing.finish()
        window.open_settings()
        dialog = open_dialog(window)
        for number in range(dialog.pages.count()):
            dialog.pages.setCurrentIndex(number)
            await walk.look(f"settings {number}", dialog)
        dialog.close()
        window.top_bar.show_update("9.9.9")
        window.composer.options.more_button.click()
        await walk.look("more options", window)
        window.composer.submit()
        for state in (JobState.WAITING, JobState.DONE):
            await until(lambda state=state: jobs(program)[0].state is state)
            await walk.look(f"task {state.value}", window)

    run_window(qapp, tmp_path / "data", scenario, 1.0)
    found = walk.found(walk.untranslated)
    assert found == [], "\n".join(("", *found))


@pytest.mark.usefixtures("pseudo")
def test_the_views_of_batches_and_films_are_translated(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    walk = Walk()
    long_voice = tmp_path / "long.wav"
    write_long(voice, long_voice)
    second = tmp_path / "second.wav"
    second.write_bytes(voice.read_bytes())

    async def scenario(program: Program) -> None:
        window = program.window
        window.resize(1024, 640)
        await fill(window, portrait, long_voice)
        window.composer.voice.row.all.click()
        await walk.look("film", window)
        window.composer.voice.choices.undo()
        window.open_files([portrait, voice, second])
        await until(lambda: window.batch.question is not None)
        await walk.look("question", window)
        table = tmp_path / "table.csv"
        table.write_text("portrait,voice,start\nastronaut.png,none.wav,soon\n", encoding="utf-8")
        window.batch.open_table(table)
        await until(lambda: window.batch.editor is not None)
        await walk.look("batch", window)

    run_window(qapp, tmp_path / "data", scenario, 1.0)
    found = walk.found(walk.untranslated)
    assert found == [], "\n".join(("", *found))


@pytest.mark.parametrize("code", ["zh_CN", "ja", "ko", "es_MX", "id"])
def test_no_text_of_a_language_is_cut_in_a_small_window(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, code: str
) -> None:
    walk = Walk()
    long_voice, data = tmp_path / "long.wav", tmp_path / "data"
    write_long(voice, long_voice)
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"language": code, "sandbox_task_seconds": 1.0}), encoding="utf-8")

    async def scenario(program: Program) -> None:
        window = program.window
        window.resize(1024, 640)
        await walk.look("empty", window)
        await fill(window, portrait, long_voice)
        await walk.look("long voice", window)
        window.composer.voice.row.all.click()
        await walk.look("film", window)
        await fill(window, voice)
        window.composer.submit()
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
        await walk.look("task", window)
        window.open_settings()
        dialog = open_dialog(window)
        for number in range(dialog.pages.count()):
            dialog.pages.setCurrentIndex(number)
            await walk.look(f"settings {number}", dialog)
        dialog.close()
        for opened in (window.editing.open_crop, window.editing.open_masks):
            opened()
            await walk.look(opened.__name__, window)
            window.editing.finish()
        window.batch.open_empty()
        await walk.look("batch", window)

    run_window(qapp, data, scenario, None)
    found = walk.found(walk.cut)
    assert found == [], "\n".join(("", *found))
