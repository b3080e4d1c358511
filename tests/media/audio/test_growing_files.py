"""Recordings that are being written while they are read."""

from __future__ import annotations

import contextlib
import shutil
import threading
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media import file_check
from omnihuman_desktop.media.audio.mp3_index import find_frames
from omnihuman_desktop.media.audio.probe import measure_voice
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from tests.media.conftest import SWEEP, run_ffmpeg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WRITER_ENDS_S = 60
"""So that a defect fails, and does not fill the disk."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Recordings of a minute."""
    folder = tmp_path_factory.mktemp("made")
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=60), "-b:a", "320k", folder / "voice.mp3")
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=60), "-f", "adts", folder / "voice.aac")
    return folder


@pytest.fixture(params=["voice.mp3", "voice.aac"])
def recording(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Path:
    return shutil.copy(made / str(request.param), tmp_path / str(request.param))


@contextlib.contextmanager
def appended_to(path: Path, pause_s: float) -> Iterator[None]:
    """Append the file's own content to it again and again, with `pause_s` between."""
    content, done = path.read_bytes(), threading.Event()

    def write() -> None:
        with path.open("ab", buffering=0) as file:
            for _ in range(round(WRITER_ENDS_S / pause_s)):
                file.write(content)
                if done.wait(pause_s):
                    return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        done.set()
        writer.join()


def test_a_file_that_grows_faster_than_it_is_read_ends_the_scan(recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_check, "GROWTH_BYTES", 4_000_000)
    with appended_to(recording, 0.005), pytest.raises(InputError) as caught:
        scan_voice(recording, lambda _grown: None, lambda: False)
    assert caught.value.kind is Kind.VOICE_GROWING
    assert caught.value.failure.text("name") == recording.name


def test_a_file_that_grows_faster_than_it_is_read_ends_the_measurement(
    recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_check, "GROWTH_BYTES", 4_000_000)
    with appended_to(recording, 0.005), pytest.raises(InputError) as caught:
        measure_voice(recording)
    assert caught.value.kind is Kind.VOICE_GROWING


def test_a_recording_in_progress_is_read_as_far_as_it_goes(recording: Path) -> None:
    with appended_to(recording, 0.5):
        waveform = scan_voice(recording, lambda _grown: None, lambda: False)
    assert waveform.complete
    assert waveform.length_ms >= 60_000


def test_the_index_ends_where_the_file_ended(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "voice.mp3"
    shutil.copy(made / "voice.mp3", path)
    whole = find_frames(path)
    assert whole is not None
    found, plain = path.stat(), type(path).stat
    with path.open("ab") as file:
        file.write((made / "voice.mp3").read_bytes())
    monkeypatch.setattr(type(path), "stat", lambda asked, **options: found if asked == path else plain(asked, **options))
    from omnihuman_desktop.media.audio import mp3_index

    mp3_index._find.cache_clear()
    assert find_frames(path) == whole
