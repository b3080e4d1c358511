"""The preview, heard at a real sound server. Run by tests/ui/test_with_sound.py."""

from __future__ import annotations

import subprocess
import time
import wave
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
from omnihuman_desktop.ui.voice.panel import VoicePanel
from omnihuman_desktop.ui.widgets.device_choice import DeviceChoice
from tests.sound_server import EAR, OTHER, RATE, Likeness, Sound, compare, control, listen, unlike_itself

pytestmark = pytest.mark.qt_log_ignore(
    "Failed to get sink information", "Stream failed to connect", "propagateSizeHints", extend=True
)

ATTEMPTS = 4
Key, Modifier = Qt.Key, Qt.KeyboardModifier


def write_wav(path: Path, sound: Sound, rate: int = RATE, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.repeat((sound * 32767).astype("<i2"), channels).tobytes())
    return path


def read_wav(path: Path) -> Sound:
    with wave.open(str(path)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)[:: file.getnchannels()] / 32768
        rate = file.getframerate()
    moments = np.arange(round(len(samples) * RATE / rate)) * rate / RATE
    return samples if rate == RATE else np.interp(moments, np.arange(len(samples)), samples)


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[VoicePanel]:
    control("set-default-sink", EAR)
    background = Background()
    panel = VoicePanel(background, tmp_path / "drafts")
    qtbot.addWidget(panel)
    panel.resize(1000, 240)
    panel.show()
    yield panel
    panel.clear()
    background.close()


def load(qtbot: QtBot, panel: VoicePanel, path: Path, start_ms: int, end_ms: int) -> Path:
    panel.set_file(path, start_ms, end_ms)
    qtbot.waitUntil(lambda: panel.selection is not None and panel.selection.excerpt is not None, timeout=60_000)
    assert panel.selection is not None
    assert panel.selection.excerpt is not None
    panel.waveform.setFocus()
    return panel.selection.excerpt


def space(panel: VoicePanel, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(panel.waveform, Key.Key_Space, modifiers)


def hear(qtbot: QtBot, panel: VoicePanel, source: str = EAR, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> Sound:
    """All that is heard from Space to the end."""
    with listen(f"{source}.monitor") as listening:
        with qtbot.waitSignal(panel.preview_stopped, timeout=30_000):
            space(panel, modifiers)
        qtbot.wait(300)
        return listening.so_far


def hear_well(take: Callable[[], Sound], sent: Sound) -> tuple[Sound, Likeness]:
    """What `take` hears: again where the machine was too busy to keep up, which a gap of silence tells. A fault comes again."""
    for _ in range(ATTEMPTS):
        heard = take()
        likeness = compare(heard, sent)
        if likeness.worst > 0.99:
            break
    return heard, likeness


def test_every_sample_that_is_sent_is_heard_and_no_other(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    voice = write_wav(tmp_path / "voice.wav", unlike_itself(6), channels=2)
    sent = read_wav(load(qtbot, panel, voice, 1500, 4700))
    heard, likeness = hear_well(lambda: hear(qtbot, panel), sent)
    assert likeness.correlation > 0.9999
    assert np.array_equal(likeness.heard, sent)
    before = heard[: round(likeness.at_s * RATE)]
    after = heard[round(likeness.at_s * RATE) + len(sent) :]
    assert not before.any()
    assert not after.any()


def test_a_slower_mono_voice_is_heard_without_a_gap(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    voice = write_wav(tmp_path / "voice.wav", unlike_itself(4, 22_050), 22_050)
    sent = read_wav(load(qtbot, panel, voice, 1000, 3000))
    _, likeness = hear_well(lambda: hear(qtbot, panel), sent)
    assert likeness.correlation > 0.99
    assert likeness.worst > 0.99


def test_a_loop_goes_round_without_a_gap(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    sent = read_wav(load(qtbot, panel, write_wav(tmp_path / "voice.wav", unlike_itself(3)), 1000, 2000))
    panel.row.loop.setChecked(True)

    def go_round() -> Sound:
        with listen(f"{EAR}.monitor") as listening:
            space(panel)
            qtbot.wait(3800)
            assert 1000 <= panel.waveform.playhead_ms <= 2000
            space(panel)
            return listening.so_far

    _, likeness = hear_well(go_round, np.tile(sent, 3))
    assert likeness.correlation > 0.99
    assert likeness.worst > 0.99


def test_the_playhead_is_where_the_sound_is(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    load(qtbot, panel, write_wav(tmp_path / "voice.wav", unlike_itself(4)), 500, 3500)
    places: list[tuple[float, float]] = []
    panel.preview_moved.connect(lambda at_ms: places.append((time.monotonic(), at_ms)))
    with listen(f"{EAR}.monitor") as listening:
        space(panel)
        qtbot.waitUntil(lambda: panel.waveform.playhead_ms > 2500, timeout=60_000)
        now, heard = panel.waveform.playhead_ms, listening.so_far
    begins = int(np.flatnonzero(heard)[0])
    assert now - 500 == pytest.approx((len(heard) - begins) / RATE * 1000, abs=400)
    panel.stop()
    assert all(later[1] >= earlier[1] for earlier, later in pairwise(places))


@pytest.mark.parametrize(("speed", "times"), [(2.0, 2.0), (0.5, 0.5)])
def test_another_speed_keeps_the_pitch(panel: VoicePanel, qtbot: QtBot, tmp_path: Path, speed: float, times: float) -> None:
    tone = 0.4 * np.sin(2 * np.pi * 440 * np.arange(4 * RATE) / RATE)
    load(qtbot, panel, write_wav(tmp_path / "voice.wav", tone), 500, 2500)
    panel.preview.set_speed(speed)
    assert panel.row.speed.text() == f"{speed:g}×"
    heard = hear(qtbot, panel)
    loud = np.flatnonzero(np.abs(heard) > 0.05)
    piece = heard[loud[0] : loud[-1] + 1]
    assert len(piece) / RATE == pytest.approx(2 / times, rel=0.05)
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece))))
    assert np.argmax(spectrum) * RATE / len(piece) == pytest.approx(440, abs=3)


def test_it_plays_from_the_pointer_to_the_end(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    sound = unlike_itself(6)
    sent = read_wav(load(qtbot, panel, write_wav(tmp_path / "voice.wav", sound), 2000, 4000))

    def hear_from(at_ms: float) -> Sound:
        panel.waveform.set_playhead(at_ms)
        return hear(qtbot, panel, modifiers=Modifier.ShiftModifier)

    _, likeness = hear_well(lambda: hear_from(3000), sent[RATE:])
    assert np.array_equal(likeness.heard, sent[RATE:])
    panel.waveform.set_playhead(1000)
    with qtbot.waitSignal(panel.preview_started):
        space(panel, Modifier.ShiftModifier)
    assert not panel.preview.of_selection
    assert panel.preview.range_ms == (1000, 4000)
    panel.stop()
    beside = sound[5 * RATE : 6 * RATE - RATE // 50]
    _, likeness = hear_well(lambda: hear_from(5000), beside)
    assert likeness.correlation > 0.999
    assert panel.selection.excerpt.is_file()


def test_it_plays_through_the_output_that_was_chosen(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    sent = read_wav(load(qtbot, panel, write_wav(tmp_path / "voice.wav", unlike_itself(3)), 500, 2500))
    panel.preview.set_output(OTHER)
    with listen(f"{EAR}.monitor") as elsewhere:
        _, likeness = hear_well(lambda: hear(qtbot, panel, OTHER), sent)
        assert not elsewhere.so_far.any()
    assert np.array_equal(likeness.heard, sent)


def test_an_output_that_vanishes_hands_over_to_the_next(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    module = control("load-module", "module-null-sink", "sink_name=plugged", f"rate={RATE}", "channels=2", "norewinds=1")
    sent = read_wav(load(qtbot, panel, write_wav(tmp_path / "voice.wav", unlike_itself(6)), 500, 5500))
    panel.preview.set_output("plugged")
    qtbot.wait(300)
    with listen("plugged.monitor") as first, listen(f"{EAR}.monitor") as then:
        with qtbot.waitSignal(panel.preview_started):
            space(panel)
        qtbot.wait(1500)
        assert compare(first.so_far, sent[: RATE // 2]).correlation > 0.99
        with qtbot.waitSignal(panel.preview_stopped, timeout=60_000):
            control("unload-module", module)
        qtbot.wait(300)
        assert compare(then.so_far, sent[-RATE:]).correlation > 0.9


def test_the_choice_of_outputs_follows_what_is_plugged_in(qtbot: QtBot) -> None:
    background = Background()
    host = QWidget()
    qtbot.addWidget(host)
    choice = DeviceChoice(background, OTHER, host, inputs=False)
    qtbot.waitUntil(lambda: choice.count() >= 3, timeout=60_000)
    assert (choice.accessibleName(), choice.currentData()) == ("Sound output", OTHER)
    assert choice.itemText(0).startswith("System default (")
    module = control("load-module", "module-null-sink", "sink_name=headphones", f"rate={RATE}")
    qtbot.waitUntil(lambda: choice.findData("headphones") > 0, timeout=60_000)
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.activated.emit(choice.findData("headphones"))
    assert chosen.args == ["headphones"]
    control("unload-module", module)
    qtbot.wait(300)
    assert choice.device_id == "headphones"
    background.close()


def test_videos_are_heard_through_the_output_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    video, sound = tmp_path / "video.mp4", ["-f", "lavfi", "-i", "sine=880:d=2", "-f", "lavfi", "-i", "color=s=64x64:d=2"]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *sound, "-shortest", str(video)], check=True)
    background = Background()
    player = MediaPlayer(background)
    player.set_output(OTHER)
    with qtbot.waitSignal(player.loaded, timeout=60_000):
        player.load(video)
    with listen(f"{OTHER}.monitor") as chosen, listen(f"{EAR}.monitor") as default:
        player.play()
        qtbot.wait(1000)
        player.set_output("")
        qtbot.wait(1000)
        assert chosen.so_far[:RATE].any()
        assert default.so_far[-RATE:].any()
        assert not default.so_far[: RATE // 4].any()
    player.release()
    background.close()


def make_tone(target: Path) -> Path:
    """Four seconds of 880 Hz, with a picture."""
    sound = ["-f", "lavfi", "-i", "sine=880:d=4", "-f", "lavfi", "-i", "color=s=64x64:r=25:d=4"]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *sound, "-shortest", str(target)], check=True)
    return target


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_a_video_keeps_its_pitch_at_another_speed(qtbot: QtBot, tmp_path: Path, speed: float) -> None:
    background = Background()
    player = MediaPlayer(background)
    player.set_output(OTHER)
    player.set_speed(speed)
    with qtbot.waitSignal(player.loaded, timeout=60_000):
        player.load(make_tone(tmp_path / "video.mp4"))
    with listen(f"{OTHER}.monitor") as chosen:
        player.play()
        qtbot.wait(1800)
        heard = chosen.so_far[-RATE:]
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert heard.any()
    assert np.argmax(spectrum) * RATE / len(heard) == pytest.approx(880, abs=15)
    player.release()
    background.close()


def test_a_video_plays_on_while_its_output_vanishes(qtbot: QtBot, tmp_path: Path) -> None:
    module = control("load-module", "module-null-sink", "sink_name=headset", f"rate={RATE}", "channels=2", "norewinds=1")
    background = Background()
    player = MediaPlayer(background)
    player.set_output("headset")
    with qtbot.waitSignal(player.loaded, timeout=60_000):
        player.load(make_tone(tmp_path / "video.mp4"))
    player.set_loop(on=True)
    with listen("headset.monitor") as first, listen(f"{EAR}.monitor") as then:
        player.play()
        qtbot.wait(1000)
        assert first.so_far.any()
        control("unload-module", module)
        seen: list[int] = []
        player.frame_changed.connect(lambda: seen.append(player.frame_index))
        qtbot.waitUntil(lambda: len(set(seen)) > 10, timeout=60_000)
        qtbot.waitUntil(lambda: bool(then.so_far[-RATE // 2 :].any()), timeout=60_000)
    assert player.playing
    player.release()
    background.close()


def test_no_output_at_all_stops_nothing(panel: VoicePanel, qtbot: QtBot, tmp_path: Path) -> None:
    """The last one: the outputs are gone afterwards."""
    load(qtbot, panel, write_wav(tmp_path / "voice.wav", unlike_itself(4)), 500, 3500)
    with qtbot.waitSignal(panel.preview_started):
        space(panel)
    qtbot.wait(500)
    with qtbot.waitSignal(panel.preview.silent, timeout=60_000):
        control("unload-module", "module-null-sink")
    at_ms = panel.waveform.playhead_ms
    with qtbot.waitSignal(panel.preview_stopped, timeout=60_000):
        pass
    assert panel.waveform.playhead_ms > at_ms
    assert "No sound output" in panel.notes.note
    button = next(widget for widget in panel.findChildren(QWidget) if widget.accessibleName() == "Play selection")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Modifier.NoModifier, QPoint(5, 5))
    qtbot.waitUntil(lambda: panel.waveform.playhead_ms > 800, timeout=60_000)


def test_a_video_plays_without_any_output(qtbot: QtBot, tmp_path: Path) -> None:
    """After the last one: its only output vanishes, too, while it plays."""
    module = control("load-module", "module-null-sink", "sink_name=only", f"rate={RATE}", "channels=2", "norewinds=1")
    background = Background()
    player = MediaPlayer(background)
    with qtbot.waitSignal(player.loaded, timeout=60_000):
        player.load(make_tone(tmp_path / "video.mp4"))
    player.play()
    qtbot.waitUntil(lambda: player.frame_index > 10, timeout=60_000)
    control("unload-module", module)
    qtbot.waitUntil(lambda: not player.playing, timeout=60_000)
    assert player.frames is not None
    assert player.frame_index == player.frames.count - 1
    player.release()
    background.close()
