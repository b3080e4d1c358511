"""Making the selection good: the sound panel, what it makes of the excerpt, and how it is kept."""

from __future__ import annotations

import subprocess
import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.voice import Channels, Encoding, VoiceEdits
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.voice.panel import VoicePanel
from omnihuman_desktop.ui.voice.playback.excerpts import CUT_DELAY_MS
from tests.running_program import run_window, until

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "pipewire", "PulseAudio", "audio device", extend=True)

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
RATE = 16_000


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty seconds of a quiet tone, silent from 10 to 12 s, its sides at different heights."""
    path = tmp_path_factory.mktemp("quiet") / "quiet.wav"
    tone = "0.05*sin(2500*t)*(1-between(t,10,12))|0.03*sin(1900*t)*(1-between(t,10,12))"
    order = ["-v", "error", "-f", "lavfi", "-i", f"aevalsrc='{tone}':s={RATE}:d=20", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *order], check=True)
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five seconds with two sound tracks: a loud one, and a quiet one in German."""
    path = tmp_path_factory.mktemp("film") / "film.mka"
    tones = [["-f", "lavfi", "-i", f"aevalsrc='{height}*sin(2500*t)':s={RATE}:d=5"] for height in (0.5, 0.05)]
    names = ["-map", "0", "-map", "1", "-c:a", "flac", "-metadata:s:a:1", "language=deu", "-metadata:s:a:1", "title=Director"]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *tones[0], *tones[1], *names, str(path)], check=True)
    return path


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[VoicePanel]:
    host = QWidget()
    background = Background()
    panel = VoicePanel(background, tmp_path / "drafts", host)
    qtbot.addWidget(host)
    host.resize(1024, 640)
    panel.setGeometry(0, 400, 1024, 240)
    host.show()
    yield panel
    panel.clear()
    background.close()


@pytest.fixture
def loaded(qtbot: QtBot, panel: VoicePanel, quiet: Path) -> VoicePanel:
    panel.set_file(quiet, 2000, 8000)
    scene = panel.waveform.scene
    qtbot.waitUntil(lambda: ready(panel) and scene.waveform is not None and scene.waveform.complete, timeout=15_000)
    return panel


def ready(panel: VoicePanel) -> bool:
    return panel.selection is not None and panel.selection.excerpt is not None


def control(panel: VoicePanel, name: str) -> QWidget:
    found = [each for each in panel.window().findChildren(QWidget) if each.accessibleName() == name and each.isVisible()]
    assert len(found) == 1, name
    return found[0]


def choose(panel: VoicePanel, name: str, value: object) -> None:
    box = control(panel, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))


def samples(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, file.getnchannels())


def test_the_sound_panel_opens_without_blocking_and_closes_on_escape(loaded: VoicePanel) -> None:
    button = control(loaded, "Sound")
    QTest.mouseClick(button, Button.LeftButton)
    popover = control(loaded, "Sound of the selection")
    window = loaded.window()
    assert window.rect().contains(popover.geometry())
    assert popover.geometry().bottom() < button.mapTo(window, button.rect().topLeft()).y()
    assert not popover.isWindow()
    focus = window.focusWidget()
    assert popover.isAncestorOf(focus)
    for name in ("Channels", "Normalize loudness", "High-pass filter", "Fade in", "Fade out", "Trim silence at both ends",
                 "Remove DC offset", "File format", "Reset all"):  # fmt: skip
        assert control(loaded, name)
    assert not any(each.accessibleName() == "Audio track" and each.isVisible() for each in popover.findChildren(QWidget))
    QTest.keyClick(focus, Key.Key_Escape)
    assert not popover.isVisible()
    assert window.focusWidget() is button
    assert not button.isChecked()


def test_loudness_makes_another_excerpt_that_is_drawn_over_the_recording(loaded: VoicePanel, qtbot: QtBot) -> None:
    before = loaded.selection.excerpt
    assert loaded.waveform.scene.edited is None
    control(loaded, "Sound").click()
    choose(loaded, "Normalize loudness", -16.0)
    assert loaded.edits.loudness_lufs == -16.0
    assert loaded.selection.excerpt is None
    assert loaded.header.sound.text() == "Sound · 1"
    qtbot.waitUntil(lambda: loaded.waveform.scene.edited is not None, timeout=60_000)
    after = loaded.waveform.scene.edited
    assert (after.start_ms, after.waveform.length_ms) == (2000, 5990)
    assert loaded.selection.excerpt != before
    assert np.abs(samples(loaded.selection.excerpt)).max() > 2 * np.abs(samples(before)).max()
    assert "−16.0 LUFS" in loaded.sound._form._cut_report.text()
    loaded.waveform.setFocus()
    QTest.keyClick(loaded.waveform, Key.Key_Right)
    assert loaded.waveform.scene.edited is None
    QTest.keyClick(loaded.waveform, Key.Key_Z, Modifier.ControlModifier)
    QTest.keyClick(loaded.waveform, Key.Key_Z, Modifier.ControlModifier)
    assert loaded.edits == VoiceEdits()
    assert control(loaded, "Normalize loudness").currentData() == 0.0
    qtbot.waitUntil(lambda: ready(loaded))
    assert loaded.selection.excerpt == before


def test_undo_works_in_the_sound_panel(loaded: VoicePanel) -> None:
    control(loaded, "Sound").click()
    trim = control(loaded, "Trim silence at both ends")
    QTest.keyClick(trim, Key.Key_Space)
    assert loaded.edits.trim_silence
    QTest.keyClick(trim, Key.Key_Z, Modifier.ControlModifier)
    assert not loaded.edits.trim_silence
    assert not trim.isChecked()
    QTest.keyClick(trim, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert trim.isChecked()
    control(loaded, "Reset all").click()
    assert loaded.edits == VoiceEdits()


def test_an_mp3_can_be_sent_and_the_choice_is_explained(loaded: VoicePanel, qtbot: QtBot) -> None:
    control(loaded, "Sound").click()
    note = loaded.sound._form._file_note
    assert "WAV is lossless" in note.text()
    choose(loaded, "File format", Encoding.MP3)
    assert "slow connections" in note.text()
    qtbot.waitUntil(lambda: ready(loaded), timeout=60_000)
    assert loaded.selection.excerpt.suffix == ".mp3"
    assert loaded.edits.encoding is Encoding.MP3
    assert loaded.selection.excerpt.read_bytes()[:2] != b"RI"
    assert loaded.selection.excerpt.stat().st_size < 6000 * 32
    assert loaded.selection.sent_ms <= 6000 - 85
    assert loaded.waveform.scene.edited is None


def test_trimmed_silence_is_not_billed_and_shifts_the_playhead(loaded: VoicePanel, qtbot: QtBot) -> None:
    loaded.choices.set_edge(13_000, start=False)
    loaded.choices.set_edge(8000, start=True)
    loaded.choices.set_edge(11_000, start=True)
    assert (loaded.waveform.span.start_ms, loaded.waveform.span.end_ms) == (11_000, 13_000)
    loaded.choices.set_edge(18_000, start=False)
    loaded.choices.change_edits(replace(loaded.edits, trim_silence=True))
    assert loaded.selection.sent_ms == 6990
    qtbot.waitUntil(lambda: loaded.waveform.scene.edited is not None, timeout=60_000)
    cut = loaded.preview.cut
    assert 800 <= cut.trimmed_start_ms <= 1000
    assert loaded.waveform.scene.edited.start_ms == 11_000 + cut.trimmed_start_ms
    assert loaded.selection.sent_ms == cut.length_ms <= 6200
    assert loaded.preview._offset_ms == 11_000 + cut.trimmed_start_ms


def test_channels_are_offered_and_chosen(loaded: VoicePanel, qtbot: QtBot) -> None:
    stereo = samples(loaded.selection.excerpt)
    control(loaded, "Sound").click()
    choose(loaded, "Channels", Channels.RIGHT)
    assert loaded.edits.channels is Channels.RIGHT
    qtbot.waitUntil(lambda: ready(loaded))
    assert (samples(loaded.selection.excerpt)[:, 0] == stereo[:, 1]).all()


def test_another_audio_track_is_drawn_played_and_undone(panel: VoicePanel, qtbot: QtBot, film: Path) -> None:
    panel.set_file(film)
    qtbot.waitUntil(lambda: ready(panel))
    control(panel, "Sound").click()
    box = control(panel, "Audio track")
    assert [box.itemText(index) for index in range(2)] == ["Track 1 · flac", "Track 2 · Director · deu · flac"]
    panel.choices.set_edge(4000, start=False)
    qtbot.waitUntil(lambda: ready(panel))

    def peak() -> int:
        waveform = panel.waveform.scene.waveform
        return int(waveform.view(0, 5000, 1)[..., 1].max()) if waveform is not None and waveform.complete else -1

    qtbot.waitUntil(lambda: peak() > 0)
    loud = peak()
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: 0 < peak() < loud / 5)
    qtbot.waitUntil(lambda: ready(panel))
    assert np.abs(samples(panel.selection.excerpt)).max() < 2000
    assert (panel.selection.start_ms, panel.selection.end_ms) == (0, 4000)
    panel.choices.undo()
    assert panel.edits.track == 0
    qtbot.waitUntil(lambda: peak() == loud and ready(panel))
    assert np.abs(samples(panel.selection.excerpt)).max() > 10_000


def test_another_file_begins_with_its_own_track_and_channels(panel: VoicePanel, qtbot: QtBot, film: Path, quiet: Path) -> None:
    panel.set_edits(VoiceEdits(track=1, channels=Channels.LEFT, high_pass_hz=80))
    panel.set_file(film, 0, 3000)
    qtbot.waitUntil(lambda: ready(panel))
    assert panel.edits == VoiceEdits(track=1, channels=Channels.LEFT, high_pass_hz=80)
    panel.set_file(quiet)
    qtbot.waitUntil(lambda: ready(panel) and panel.selection.path == quiet)
    assert panel.edits == VoiceEdits(high_pass_hz=80)
    panel.set_edits(VoiceEdits(track=7))
    panel.set_file(film, 0, 3000)
    qtbot.waitUntil(lambda: ready(panel) and panel.selection.path == film)
    assert panel.edits.track == 0


def test_clipped_peaks_in_the_selection_are_reported(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "loud.wav"
    order = ["-v", "error", "-f", "lavfi", "-i", f"aevalsrc='3*sin(900*t)':s={RATE}:d=4", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *order], check=True)
    panel.set_file(path)
    qtbot.waitUntil(lambda: ready(panel))
    control(panel, "Sound").click()
    found = panel.sound._form._cut_report
    assert "clipped" in found.text()
    assert found.property("role") == "decide"


def test_nothing_is_cut_during_a_drag(loaded: VoicePanel, qtbot: QtBot) -> None:
    drafts = loaded.selection.excerpt.parent
    loaded.choices.change_edits(replace(loaded.edits, fade_in_ms=500))
    qtbot.waitUntil(lambda: ready(loaded))
    before = len(list(drafts.iterdir()))
    for step in range(1, 20):
        loaded.waveform.drag_span(loaded.waveform.span.moved_to(2000 + step * 50))
        assert loaded.selection.excerpt is None
        qtbot.wait(CUT_DELAY_MS // 10)
    assert len(list(drafts.iterdir())) == before
    qtbot.waitUntil(lambda: ready(loaded))
    assert len(list(drafts.iterdir())) == before + 1


def test_the_edits_go_with_the_draft_the_request_and_its_settings(
    qapp: QApplication, tmp_path: Path, portrait: Path, quiet: Path
) -> None:
    data_dir = tmp_path / "data"
    edits = VoiceEdits(loudness_lufs=-14.0, fade_out_ms=500, encoding=Encoding.MP3)

    async def edit(program: Program) -> None:
        composer = program.window.composer
        composer.portrait.set_file(portrait)
        composer.voice.set_file(quiet, 1000, 9000)
        await until(lambda: composer.voice.selection and composer.voice.selection.excerpt and composer.request())
        assert composer.cost.text().startswith("8 s billed")
        composer.voice.waveform.drag_span(composer.voice.waveform.span.with_edge(6500, start=False))
        assert composer.cost.text().startswith("6 s billed")
        composer.voice.choices.change_edits(edits)
        request = composer.request()
        assert request.edits == edits
        assert request.excerpt is None
        await until(lambda: composer.request().excerpt)
        assert composer.request().excerpt.suffix == ".mp3"
        composer.voice.choices.change_edits(VoiceEdits())
        composer.load_request(request)
        assert composer.voice.edits == edits
        await until(lambda: composer.request() and composer.request().excerpt)
        assert composer.request().excerpt.suffix == ".mp3"

    async def come_back(program: Program) -> None:
        composer = program.window.composer
        await until(lambda: composer.voice.selection)
        assert composer.voice.edits == edits
        assert composer.voice.header.sound.text() == "Sound · 3"
        assert composer.draft.edits == edits

    run_window(qapp, data_dir, edit)
    run_window(qapp, data_dir, come_back)
