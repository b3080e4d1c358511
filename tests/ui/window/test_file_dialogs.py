"""Which files the dialogs show, and where they open first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.file_types import FILMS, PICTURES, SOUNDS
from omnihuman_desktop.ui.window import file_dialogs
from tests.running_program import run_window, until


@pytest.mark.parametrize("suffix", [*PICTURES, "JFIF", "HIF"])
def test_a_picture_is_told_by_its_suffix(suffix: str) -> None:
    assert file_dialogs.is_picture(Path(f"download.{suffix}"))


@pytest.mark.parametrize("suffix", [*SOUNDS, *FILMS, "MTS"])
def test_a_sound_or_film_is_no_picture(suffix: str) -> None:
    assert not file_dialogs.is_picture(Path(f"talk.{suffix}"))


def test_the_dialogs_show_all_that_is_taken_and_open_in_the_user_s_own_folders(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = {
        QStandardPaths.StandardLocation.PicturesLocation: tmp_path / "Pictures",
        QStandardPaths.StandardLocation.MusicLocation: tmp_path / "no music",
        QStandardPaths.StandardLocation.DocumentsLocation: tmp_path / "Documents",
    }
    for name in ("Pictures", "Documents"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(places[place]))

    async def scenario(program: Program) -> None:
        window = program.window
        for choose, folder, suffixes in (
            (window.choose_portrait, "Pictures", ("jfif", "hif", "avif")),
            (window.choose_voice, "Documents", ("m4b", "amr", "3gp", "caf", "qta", "m4v", "mts", "ts", "wmv", "weba", "mka")),
        ):
            choose()
            await until(lambda: [one for one in window.findChildren(QFileDialog) if one.isVisible()])
            dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
            assert dialog.directory().absolutePath() == str(tmp_path / folder)
            patterns = dialog.nameFilters()[0]
            assert all(f"*.{suffix}" in patterns for suffix in suffixes), patterns
            dialog.reject()

    run_window(qapp, tmp_path / "data", scenario)
