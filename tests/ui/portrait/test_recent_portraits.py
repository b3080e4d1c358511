"""Recent portraits: stored, listed, used again, removed and restored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import Action, JobRequest
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.library.recent_portraits import RecentPortraitStore
from omnihuman_desktop.ui.portrait.recent_portraits import RecentPortraits
from omnihuman_desktop.ui.portrait.tools import PortraitTools
from omnihuman_desktop.ui.runtime.background import Background
from tests.running_program import fill, jobs, run_window, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

CROPPED = Framing(quarter_turns=1, crop=(0.25, 0.25, 0.75, 0.75))


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def picture(path: Path, colour: str = "red") -> Path:
    Image.new("RGB", (64, 48), colour).save(path)
    return path


def test_the_list_works_by_keys(qtbot: QtBot, run: Background, tmp_path: Path) -> None:
    tools = PortraitTools()
    qtbot.addWidget(tools)
    tools.show()
    library = RecentPortraits(run, tmp_path / "portraits", tools)
    for number in range(3):
        path = picture(tmp_path / f"{number}.png", f"#{number}0ff00")
        RecentPortraitStore(tmp_path / "portraits").add(path, CROPPED if number else Framing(), (), float(number))
    library.open(tools.recent_button)
    popup = library.popup
    assert popup is not None
    qtbot.waitUntil(lambda: popup.list.count() == 3)
    assert popup.accessibleName() == "Recent portraits"
    assert [popup.list.item(row).toolTip() for row in range(3)] == ["2.png · cropped", "1.png · cropped", "0.png"]
    QTest.keyClick(popup.list, Qt.Key.Key_Delete)
    assert popup.list.count() == 2
    qtbot.waitUntil(lambda: len(RecentPortraitStore(tmp_path / "portraits").read()) == 2)
    popup.undo_button.click()
    assert popup.list.count() == 3
    qtbot.waitUntil(lambda: len(RecentPortraitStore(tmp_path / "portraits").read()) == 3)
    QTest.keyClick(popup.list, Qt.Key.Key_Right)
    with qtbot.waitSignal(library.chosen) as signal:
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert signal.args[0].name == "1.png"
    assert library.popup is None


def test_a_thumbnail_is_stored_and_deleted_with_its_portrait(qtbot: QtBot, run: Background, tmp_path: Path) -> None:
    folder = tmp_path / "portraits"
    library = RecentPortraits(run, folder, run)
    original = picture(tmp_path / "a.png")
    library.remember(JobRequest(original, tmp_path / "a.wav", 0, 1000, framing=CROPPED))
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.png"))))
    (small,) = folder.glob("*.png")
    with Image.open(small) as image:
        assert image.size == (24, 32)
    store = RecentPortraitStore(folder)
    store.remove(store.read()[0].id)
    store.add(picture(tmp_path / "b.png", "blue"), Framing(), (), 4e9)
    assert not small.exists()


def test_an_empty_list_says_what_will_appear_in_it(qtbot: QtBot, run: Background, tmp_path: Path) -> None:
    tools = PortraitTools()
    qtbot.addWidget(tools)
    tools.show()
    library = RecentPortraits(run, tmp_path / "portraits", tools)
    library.open(tools.recent_button)
    popup = library.popup
    assert popup is not None
    qtbot.waitUntil(lambda: "appear here" in popup._status.text())
    assert not popup.remove_button.isEnabled()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert library.popup is None


def test_a_portrait_can_be_used_again_after_its_file_is_gone(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    own = tmp_path / "me.png"
    own.write_bytes(portrait.read_bytes())

    async def scenario(program: Program) -> None:
        window = program.window
        panel = window.composer.portrait
        await fill(window, own, voice)
        panel.set_edits(CROPPED, ())
        await until(window.composer.generate.isEnabled)
        window.composer.submit()
        store = RecentPortraitStore(tmp_path / "data" / "portraits")
        await until(store.read)
        await until(lambda: jobs(program)[0].portrait)
        own.unlink()
        window.open_files([portrait])
        await until(lambda: panel.info is not None and panel.info.path == portrait and not panel.is_busy)
        assert panel.framing == Framing(), "another portrait begins whole"
        panel.tools.recent_button.click()
        popup = window.library.popup
        assert popup is not None
        await until(lambda: popup.list.count() == 1)
        rect = popup.list.visualItemRect(popup.list.item(0))
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        await until(lambda: panel.framing == CROPPED)
        assert panel.info is not None
        assert panel.info.path == store.read()[0].path
        window.open_files([portrait])
        await until(lambda: panel.framing == Framing())
        # The task's own settings name the file that has gone.
        window.actions_on_jobs.perform(jobs(program)[0].id, Action.USE_SETTINGS)
        await until(lambda: panel.framing == CROPPED and not panel.is_busy)
        assert panel.info.path == store.read()[0].path
        assert not panel.problem

    run_window(qapp, tmp_path / "data", scenario)


def test_a_portrait_that_can_t_be_stored_is_skipped(qtbot: QtBot, run: Background, tmp_path: Path) -> None:
    library = RecentPortraits(run, tmp_path / "portraits", run)
    library.remember(JobRequest(tmp_path / "gone.png", tmp_path / "gone.wav", 0, 1000))
    qtbot.wait(100)
    assert not (tmp_path / "portraits").exists()
