"""Recordings that are being written while they are read."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media import file_check
from omnihuman_desktop.media.audio.mp3_index import find_frames
from omnihuman_desktop.media.audio.probe import measure_voice, read_voice_info
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.media.ffmpeg import Pipe
from tests.media.conftest import SWEEP, run_ffmpeg

if TYPE_CHECKING:
    from pathlib import Path


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


def grow(path: Path, size_bytes: int) -> None:
    """Append about `size_bytes` to `path`: its own content, again and again."""
    content = path.read_bytes()
    with path.open("ab") as file:
        file.write(content * (1 + size_bytes // len(content)))


def test_a_file_that_grows_faster_than_it_is_read_ends_the_scan(recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_check, "GROWTH_BYTES", 4_000_000)
    reports: list[object] = []

    def follow(grown: object) -> None:
        reports.append(grown)
        grow(recording, 3_000_000)

    with pytest.raises(InputError) as caught:
        scan_voice(recording, follow, lambda: False)
    assert caught.value.kind is Kind.VOICE_GROWING
    assert caught.value.failure.text("name") == recording.name
    assert len(reports) < 5


def test_a_file_that_grows_faster_than_it_is_read_ends_the_measurement(
    recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_check, "GROWTH_BYTES", 4_000_000)
    read, reads = Pipe.read, 0

    def reading(pipe: Pipe, size_bytes: int) -> bytes:
        nonlocal reads
        reads += 1
        grow(recording, 3_000_000)
        return read(pipe, size_bytes)

    read_voice_info(recording)  # its header is read through a pipe, too, once
    monkeypatch.setattr(Pipe, "read", reading)
    with pytest.raises(InputError) as caught:
        measure_voice(recording)
    assert caught.value.kind is Kind.VOICE_GROWING
    assert reads < 5


def test_a_recording_in_progress_is_read_as_far_as_it_goes(recording: Path) -> None:
    reports: list[object] = []

    def follow(grown: object) -> None:
        if not reports:
            grow(recording, 1)
        reports.append(grown)

    waveform = scan_voice(recording, follow, lambda: False)
    assert waveform.complete
    assert waveform.length_ms >= 59_900


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
