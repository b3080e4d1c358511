"""Saving videos in other forms, with real videos: one after the other, each with its progress and Cancel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from omnihuman_desktop.media.video.export import Form, Order
from omnihuman_desktop.media.video.frames import read_frames
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.stage.export_bar import ExportBar
from omnihuman_desktop.ui.window.video_exports import VideoExports
from tests.numbered_video import decode_numbers, make_numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Exports:
    """The exports, with what they put on the stage and what they said."""

    def __init__(self, exports: VideoExports, window: QWidget) -> None:
        self.exports, self.window = exports, window
        self.bars: list[ExportBar] = []
        self.said: list[str] = []
        exports.bar_added.connect(self._add)
        exports.notified.connect(self.said.append)

    def _add(self, bar: ExportBar) -> None:
        self.bars.append(bar)
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(bar)


@pytest.fixture
def on(qtbot: QtBot, tmp_path: Path) -> Iterator[Exports]:
    run, window, settings = Background(), QWidget(), SettingsFile(tmp_path / "settings.json")
    qtbot.addWidget(window)
    QVBoxLayout(window)
    window.show()
    yield Exports(VideoExports(run, settings, window), window)
    run.close()
    settings.close()


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_numbered(tmp_path_factory.mktemp("take") / "take 1.mp4", "25", 60)


def test_a_part_is_saved_where_the_dialog_says(qtbot: QtBot, on: Exports, take: Path, tmp_path: Path) -> None:
    on.exports.ask(take, "my take", Form.EXACT, read_frames(take).part(7, 20))
    (dialog,) = on.window.findChildren(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["my take part.mp4"]
    target = tmp_path / "chosen.mp4"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: on.said == ["Saved as chosen.mp4"])
    assert decode_numbers(target) == list(range(7, 21))


@pytest.mark.parametrize(
    ("form", "name"),
    [(Form.WAV, "my take.wav"), (Form.GIF, "my take.gif"), (Form.TALL, "my take 9x16.mp4"), (Form.M4A, "my take.m4a")],
)
def test_the_proposed_name_has_the_suffix_of_its_form(on: Exports, take: Path, form: Form, name: str) -> None:
    on.exports.ask(take, "my take", form, None)
    (dialog,) = on.window.findChildren(QFileDialog)
    assert [Path(each).name for each in dialog.selectedFiles()] == [name]
    assert f"*{form.suffix}" in dialog.nameFilters()[0]
    dialog.reject()


def test_they_are_saved_one_after_the_other(qtbot: QtBot, on: Exports, take: Path, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        on.exports.save(Order(take, Form.SQUARE), tmp_path / f"{number}.mp4")
    assert [bar.progress_text for bar in on.bars] == ["0 %", "Waiting", "Waiting"]
    on.bars[1].cancel_button.click()
    qtbot.waitUntil(lambda: len(on.said) == 2)
    assert sorted(path.name for path in tmp_path.glob("*.mp4")) == ["1.mp4", "3.mp4"]


def test_cancel_leaves_nothing_and_goes_on_with_the_next(qtbot: QtBot, on: Exports, take: Path, tmp_path: Path) -> None:
    on.exports.save(Order(take, Form.TALL), tmp_path / "1.mp4")
    on.exports.save(Order(take, Form.WAV), tmp_path / "2.wav")
    assert on.bars[0].cancel_button.accessibleName() == "Cancel saving 1.mp4"
    on.bars[0].cancel_button.click()
    qtbot.waitUntil(lambda: on.said == ["Saved as 2.wav"])
    qtbot.waitUntil(lambda: sorted(path.name for path in tmp_path.glob("[12]*")) == ["2.wav"])


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's own")
def test_a_full_disk_is_told_in_a_sentence(qtbot: QtBot, on: Exports, take: Path, tmp_path: Path) -> None:
    (tmp_path / "1.mp4.part").symlink_to("/dev/full")
    on.exports.save(Order(take, Form.TALL), tmp_path / "1.mp4")
    qtbot.waitUntil(lambda: len(on.said) == 1)
    assert on.said[0].startswith("1.mp4 was not saved. ")
    assert "full" in on.said[0]
    assert list(tmp_path.glob("1*")) == []


def test_the_video_itself_is_never_overwritten(on: Exports, take: Path) -> None:
    before = take.read_bytes()
    on.exports.save(Order(take, Form.TALL), take)
    assert on.said == ["That is the video itself. Choose another name."]
    assert take.read_bytes() == before
    assert on.bars == []
