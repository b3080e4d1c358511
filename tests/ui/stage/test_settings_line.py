"""What a task was made with, under its picture, and the way back into the draft."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.ui.stage.settings_line import describe
from tests.running_program import fill, jobs, run_window, until


def test_the_settings_line_names_every_setting() -> None:
    plain = JobRequest(Path("p.png"), Path("talk.wav"), 1500, 12_250)
    assert describe(plain) == "0:01.50–0:12.25"
    full = replace(
        plain, prompt="warm\nand calm", fast_mode=True, subject_check=True, auto_mask=True, framing=Framing(1),
        masks=(Mask(Path("a.png")), Mask(Path("b.png"))), edits=VoiceEdits(fade_in_ms=10),
    )  # fmt: skip
    assert describe(full) == (
        "0:01.50–0:12.25 · fast · person checked · auto mask · portrait edited · 2 masks · sound edited · “warm and calm”"
    )


def test_a_take_is_repeated_with_its_settings_and_its_drawn_seed(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        options = window.composer.options
        await fill(window, portrait, voice)
        window.composer.voice.set_file(voice, 0, 2000)
        options.prompt.setPlainText("smiles")
        await until(lambda: window.composer.draft.end_ms == 2000)
        line = window.stage._settings_line
        assert line.isHidden(), "the draft stands in its own panels"
        window.composer.generate.click()
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
        job = jobs(program)[0]
        assert line.isVisible()
        assert "smiles" in line.text
        assert "0:00.00–0:02.00" in line.text
        assert "left)" in line.toolTip(), "the service's own copy still lives"
        assert line._seed.text() == f"Seed {job.seed}"

        options.prompt.setPlainText("something else")
        QTest.mouseClick(line._reuse, Qt.MouseButton.LeftButton)
        assert options.values().prompt == "smiles"
        assert options.values().seed is None, "a new take is drawn anew"
        QTest.mouseClick(line._seed, Qt.MouseButton.LeftButton)
        assert options.values().seed == job.seed
        assert options.seed.isVisible()

    run_window(qapp, tmp_path / "data", scenario)
