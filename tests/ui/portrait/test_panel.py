"""The portrait panel, with real files."""

from __future__ import annotations

import gc
import os
import threading
import weakref
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.ui.images import save as saving
from omnihuman_desktop.ui.portrait.panel import PortraitPanel
from omnihuman_desktop.ui.portrait.picture_loader import MAX_PASTED
from omnihuman_desktop.ui.runtime.background import Background

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def run_at_once(work, owner, done, failed, told=None):  # type: ignore[no-untyped-def]
    """A `Run` that holds nothing afterwards, so that what stays alive stays by its own fault."""
    done(work(SimpleNamespace(cancelled=False)))
    return lambda: None


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def panel(qtbot: QtBot, run: Background, drafts: Path) -> PortraitPanel:
    panel = PortraitPanel(run, drafts)
    qtbot.addWidget(panel)
    panel.resize(216, 320)
    panel.show()
    return panel


def blue(path: Path, width: int = 64, height: int = 64) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    assert image.save(str(path))
    return path


def drop(panel: PortraitPanel, data: QMimeData) -> bool:
    """Drags `data` over the field and lets it fall; whether the field took it."""
    field, copy = panel.field, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field, entered)
    if entered.isAccepted():
        dropped = QDropEvent(QPointF(9, 9), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, dropped)
    return entered.isAccepted()


def test_a_good_picture_is_read_in_the_background_and_shown(qtbot: QtBot, panel: PortraitPanel, portrait: Path) -> None:
    assert panel.field.accessibleName() == "Portrait"
    assert panel.field.choose_button.accessibleName() == "Choose portrait"
    with qtbot.waitSignal(panel.portrait_changed) as signal:
        panel.set_file(portrait)
        assert panel.is_busy
        assert panel._line.text() == "Reading the picture…"
        assert panel.info is None
    assert signal.args == [panel.info]
    assert panel.info is not None
    assert panel.info.path == portrait
    assert panel._line.whole_text == "astronaut.png · 512 × 512 · 0.8 MB"
    assert panel.field.choose_button.text() == "Change…"
    assert not panel.problem


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.png", b""), ("words.png", b"no picture at all"), ("cut.png", None), ("gone.png", ...)],
)
def test_a_bad_picture_is_refused_in_place(
    qtbot: QtBot, panel: PortraitPanel, portrait: Path, tmp_path: Path, name: str, content: object
) -> None:
    bad = tmp_path / name
    if content is None:
        bad.write_bytes(portrait.read_bytes()[:50_000])
    elif isinstance(content, bytes):
        bad.write_bytes(content)
    told: list[object] = []
    panel.portrait_changed.connect(told.append)
    panel.set_file(bad)
    qtbot.waitUntil(lambda: bool(panel.problem))
    assert name in panel.problem
    assert panel._problem.isVisible()
    assert panel._problem.property("role") == "bad"
    assert panel.field.accessibleDescription() == panel.problem
    assert (panel.info, told) == (None, [])


def test_a_bad_picture_leaves_the_good_one_and_says_so(
    qtbot: QtBot, panel: PortraitPanel, portrait: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_file(portrait)
    panel.set_file(tmp_path / "gone.png")
    qtbot.waitUntil(lambda: bool(panel.problem))
    assert panel.info is not None
    assert panel.info.path == portrait
    assert "is kept" in panel.problem
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_file(blue(tmp_path / "blue.png"))
    assert not panel.problem


def test_of_several_files_the_last_becomes_the_portrait(
    qtbot: QtBot, panel: PortraitPanel, portrait: Path, tmp_path: Path
) -> None:
    told: list[object] = []
    panel.portrait_changed.connect(told.append)
    for _ in range(5):
        panel.set_file(portrait)
    last = blue(tmp_path / "blue.png")
    panel.set_file(last)
    qtbot.waitUntil(lambda: not panel.is_busy)
    qtbot.wait(100)
    assert len(told) == 1
    assert panel.info is not None
    assert panel.info.path == last


def test_pasted_image_data_becomes_a_file_in_the_background(
    qtbot: QtBot, panel: PortraitPanel, drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    threads: list[threading.Thread] = []
    save = saving.save_png
    monkeypatch.setattr(saving, "save_png", lambda *args: (threads.append(threading.current_thread()), save(*args))[1])
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_image(image)
    assert panel.info is not None
    assert (panel.info.width, panel.info.height, panel.info.format) == (80, 60, "png")
    assert list(drafts.glob("pasted-*")) == [panel.info.path]
    assert threading.main_thread() not in threads


def test_dropped_files_are_emitted_whatever_they_are(qtbot: QtBot, panel: PortraitPanel, portrait: Path, voice: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (portrait, voice)] + [QUrl("https://example.org/a.png")])
    with qtbot.waitSignal(panel.files_dropped) as signal:
        assert drop(panel, data)
    assert signal.args == [[portrait, voice]]
    assert not panel.is_busy, "the window sorts them"


def test_a_dropped_image_without_a_file_becomes_the_portrait(qtbot: QtBot, panel: PortraitPanel) -> None:
    data = QMimeData()
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    data.setImageData(image)
    with qtbot.waitSignal(panel.portrait_changed):
        assert drop(panel, data)
    assert panel.info is not None
    assert (panel.info.width, panel.info.height) == (30, 40)


def test_dropped_text_is_not_accepted(panel: PortraitPanel) -> None:
    data = QMimeData()
    data.setText("words")
    assert not drop(panel, data)


def test_a_file_can_be_chosen_by_the_button_and_by_the_empty_field(qtbot: QtBot, panel: PortraitPanel) -> None:
    for widget in (panel.field.choose_button, panel.field):
        with qtbot.waitSignal(panel.choose_requested):
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))


def test_clear_removes_the_portrait(qtbot: QtBot, panel: PortraitPanel, portrait: Path) -> None:
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_file(portrait)
    with qtbot.waitSignal(panel.portrait_changed) as signal:
        panel.clear()
    assert signal.args == [None]
    assert panel.field.choose_button.text() == "Choose…"


def test_a_long_name_is_elided_and_the_details_are_not(qtbot: QtBot, panel: PortraitPanel, tmp_path: Path) -> None:
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_file(blue(tmp_path / ("very long name " * 6 + ".png")))
    assert "…" in panel._line.text()
    assert panel._line.text().endswith("64 × 64 · 1 KB")
    assert panel._line.toolTip() == panel._line.whole_text


def test_the_field_is_a_square_where_there_is_room_and_lower_where_there_is_not(qtbot: QtBot, panel: PortraitPanel) -> None:
    panel.resize(216, 600)
    qtbot.waitUntil(lambda: panel.field.height() == panel.field.width() == 216)
    panel.resize(216, 150)
    qtbot.waitUntil(lambda: panel.field.height() < 130)


def test_the_picture_is_painted_whole(qtbot: QtBot, panel: PortraitPanel, tmp_path: Path) -> None:
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_file(blue(tmp_path / "tall.png", 50, 200))
    panel.resize(216, 600)
    painted = panel.field.grab().toImage()
    row = [painted.pixelColor(x, 100).blue() == 255 and painted.pixelColor(x, 100).red() == 0 for x in range(216)]
    assert 52 <= row.count(True) <= 56, "a quarter as wide as it is high"


def test_a_deleted_panel_leaves_no_object_behind(qtbot: QtBot, drafts: Path, portrait: Path) -> None:
    panel = PortraitPanel(run_at_once, drafts)
    panel.set_file(portrait)
    assert panel.info is not None
    gone = [weakref.ref(panel), weakref.ref(panel.field)]
    with qtbot.waitSignal(panel.destroyed):
        panel.deleteLater()
    del panel
    gc.collect()
    assert [part() is None for part in gone] == [True, True]


def test_a_deleted_panel_forgets_the_picture_that_is_being_read(
    qtbot: QtBot, run: Background, drafts: Path, portrait: Path
) -> None:
    panel = PortraitPanel(run, drafts)
    panel.set_file(portrait)
    gone: list[bool] = []
    panel.destroyed.connect(lambda: gone.append(True))
    panel.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.wait(150)


def load_and_prepare(qtbot: QtBot, panel: PortraitPanel, path: Path) -> None:
    panel.set_file(path)
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A JPEG of more than 10 MB."""
    path = tmp_path / "large.jpg"
    Image.frombytes("RGB", (2400, 2400), os.urandom(2400 * 2400 * 3)).save(path, quality=98, subsampling=0)
    assert path.stat().st_size > OMNIHUMAN.picture_max_bytes
    return path


def test_a_plain_picture_is_prepared_without_a_note(qtbot: QtBot, panel: PortraitPanel, portrait: Path, drafts: Path) -> None:
    panel.set_file(portrait)
    assert panel.prepared is None
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert panel.prepared is not None
    assert panel.prepared.parent == drafts
    assert (panel.notes.sent.text(), panel.obstacle) == ("", "")
    qtbot.waitUntil(lambda: panel._preparation._cancel is None, timeout=60_000)
    assert panel.notes.warnings == []


def test_a_note_says_that_a_phone_photo_is_sent_as_jpeg(qtbot: QtBot, panel: PortraitPanel, tmp_path: Path) -> None:
    Image.new("RGB", (600, 500), "teal").save(tmp_path / "phone.avif")
    load_and_prepare(qtbot, panel, tmp_path / "phone.avif")
    assert panel.notes.sent.text() == "This is an AVIF picture – it will be sent as JPEG."
    assert panel.prepared is not None
    assert panel.prepared.suffix == ".jpg"


def test_a_picture_that_is_too_big_is_shrunk_at_a_click(qtbot: QtBot, panel: PortraitPanel, large: Path) -> None:
    load_and_prepare(qtbot, panel, large)
    assert panel.info is not None, "it is a portrait all the same"
    assert panel.notes.too_big.text().endswith("is over the service's limit of 10.0 MB.")
    assert "Shrink" in panel.obstacle
    assert panel.prepared is None
    qtbot.mouseClick(panel.notes.shrink_button, Qt.MouseButton.LeftButton)
    assert panel.is_busy
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert panel.prepared is not None
    assert panel.prepared.stat().st_size <= OMNIHUMAN.picture_max_bytes
    assert panel.framing.shrink
    assert not panel.notes.shrink_button.isVisible()
    assert panel.notes.sent.text().startswith("Shrunk: ")
    assert " MB → " in panel.notes.sent.text()
    assert panel.obstacle == ""


def test_a_framing_makes_another_file(qtbot: QtBot, panel: PortraitPanel, portrait: Path) -> None:
    load_and_prepare(qtbot, panel, portrait)
    whole = panel.prepared
    panel.set_edits(Framing(crop=(0.0, 0.0, 0.8, 0.8)), ())
    assert panel.is_busy
    assert panel.prepared is None
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert panel.prepared not in (None, whole)
    assert panel.notes.sent.text() == "It will be sent cropped."
    assert panel.field._image is not None
    assert panel.field._image.width() == 410


def test_the_background_of_a_transparent_picture_can_be_chosen(qtbot: QtBot, panel: PortraitPanel, tmp_path: Path) -> None:
    clear = QImage(64, 64, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    assert clear.save(str(tmp_path / "clear.png"))
    panel.set_file(tmp_path / "clear.png")
    qtbot.waitUntil(lambda: panel.prepared is not None, timeout=60_000)
    assert panel.prepared is not None
    assert QImage(str(panel.prepared)).pixelColor(32, 32).name() == "#ffffff"
    button = panel.notes.background_button
    assert button.isVisible()
    assert button.text() == "Background"
    names = [action.text() for action in button.menu().actions()]
    assert names == ["White", "Gray", "Black", "Other color…"]
    button.menu().actions()[2].trigger()
    assert panel.framing.ground == "#000000"
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert panel.prepared is not None
    assert QImage(str(panel.prepared)).pixelColor(32, 32).name() == "#000000"
    button.menu().actions()[3].trigger()
    assert button.dialog is not None
    button.dialog.colorSelected.emit(QColor("#123456"))
    button.dialog.close()
    assert panel.framing.ground == "#123456"
    panel.set_file(blue(tmp_path / "plain.png"))
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert not button.isVisible()


def test_warnings_are_shown_with_buttons_that_fix_them(
    qtbot: QtBot, panel: PortraitPanel, portrait: Path, tmp_path: Path
) -> None:
    photo = Image.open(portrait).convert("RGB")
    pair = Image.new("RGB", (1100, 512))
    for left in (0, 580):
        pair.paste(photo, (left, 0))
    pair.save(tmp_path / "pair.jpg")
    panel.set_file(tmp_path / "pair.jpg")
    qtbot.waitUntil(lambda: bool(panel.notes.warnings), timeout=60_000)
    assert panel.notes.warnings == ["2 faces were found. Paint a mask over the person who speaks."]
    with qtbot.waitSignal(panel.masks_requested):
        qtbot.mouseClick(panel.notes.fix_buttons[0], Qt.MouseButton.LeftButton)
    panel.set_edits(panel.framing, (Mask(tmp_path / "mask.png"),))
    assert panel.notes.warnings == [], "a mask tells who speaks"


def test_a_sideways_person_is_rotated_at_a_click(qtbot: QtBot, panel: PortraitPanel, portrait: Path, tmp_path: Path) -> None:
    Image.open(portrait).convert("RGB").rotate(90).save(tmp_path / "side.png")
    panel.set_file(tmp_path / "side.png", (Framing(flipped=True), ()))
    qtbot.waitUntil(lambda: bool(panel.notes.fix_buttons), timeout=60_000)
    qtbot.mouseClick(panel.notes.fix_buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.is_busy and panel._preparation._cancel is None, timeout=60_000)
    assert panel.notes.warnings == []
    assert panel.framing.flipped


def test_a_link_from_a_browser_says_what_to_do(qtbot: QtBot, panel: PortraitPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.png")])
    assert drop(panel, data)
    assert "Save the picture" in panel.problem


def test_only_the_pasted_pictures_used_last_are_kept(qtbot: QtBot, panel: PortraitPanel, drafts: Path) -> None:
    drafts.mkdir()
    for number in range(MAX_PASTED + 3):
        path = blue(drafts / f"pasted-{number:08}.png", 8, 8)
        os.utime(path, (number, 1000))
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    with qtbot.waitSignal(panel.portrait_changed):
        panel.set_image(image)
    left = sorted(path.name for path in drafts.glob("pasted-*"))
    assert len(left) == MAX_PASTED
    assert left[0] == "pasted-00000004.png"
    assert panel.info is not None
    assert panel.info.path.name in left
