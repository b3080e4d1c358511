"""Recordings on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.media.audio import recordings
from omnihuman_desktop.media.audio.recordings import RecordingWriter, list_recordings, make_header, repair

SAMPLES = (np.sin(np.arange(48_000) / 20) * 9000).astype("<i2")


def later() -> float:
    """A start at which everything that is there now was left by an earlier run."""
    return time.time() + 1000


def record(folder: Path, name: str = "Take 1") -> Path:
    writer = RecordingWriter(folder, name, 48_000, 1)
    for at in range(0, 96_000, 4800):
        writer.feed(SAMPLES.tobytes()[at : at + 4800])
    writer.end()
    path = writer.wait()
    assert path is not None
    assert (writer.ended, writer.length_ms) == (True, 1000)
    return path


def samples_of(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


def test_a_take_is_whole_once_it_has_ended(tmp_path: Path) -> None:
    path = record(tmp_path / "recordings")
    assert np.array_equal(samples_of(path), SAMPLES)
    assert path.read_bytes()[:44] == make_header(48_000, 1, 96_000)
    (recording,) = list_recordings(path.parent)
    assert (recording.path, recording.length_ms, recording.recovered) == (path, 1000, False)
    assert record(path.parent).name == "Take 1 (2).wav"
    assert sorted(file.name for file in path.parent.iterdir()) == ["Take 1 (2).wav", "Take 1.wav"]


def test_nothing_is_kept_of_nothing(tmp_path: Path) -> None:
    writer = RecordingWriter(tmp_path, "Take", 48_000, 1)
    writer.end()
    assert writer.wait() is None
    assert list(tmp_path.iterdir()) == []


def test_a_take_that_was_killed_is_found_and_made_whole(tmp_path: Path) -> None:
    code = (
        "import os, sys, time; from pathlib import Path; from omnihuman_desktop.media.audio.recordings import RecordingWriter;"
        "writer = RecordingWriter(Path(sys.argv[1]), 'Take 1', 48000, 1); writer.feed(sys.stdin.buffer.read());"
        "[time.sleep(0.01) for _ in range(1000) if writer.length_ms < 1000]; os._exit(1)"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], input=SAMPLES.tobytes() + b"\1", env=environment, timeout=60)
    assert [path.name for path in tmp_path.iterdir()] == ["Take 1.wav.part"]
    assert list_recordings(tmp_path) == []
    assert repair(tmp_path, 0) == []
    (recording,) = repair(tmp_path, later())
    assert (recording.path.name, recording.length_ms, recording.recovered) == ("Take 1 – recovered.wav", 1000, True)
    assert np.array_equal(samples_of(recording.path), SAMPLES)
    assert [found.recovered for found in list_recordings(tmp_path)] == [True]
    (tmp_path / "Empty.wav.part").write_bytes(make_header(48_000, 1, 0))
    assert repair(tmp_path, later()) == []
    assert not (tmp_path / "Empty.wav.part").exists()


def test_a_full_disk_ends_the_take_and_keeps_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings, "LEAST_FREE_BYTES", 1 << 60)
    monkeypatch.setattr(recordings, "FLUSH_S", 0)
    writer = RecordingWriter(tmp_path, "Take", 48_000, 1)
    writer.feed(SAMPLES.tobytes())
    deadline = time.monotonic() + 10
    while not writer.ended and time.monotonic() < deadline:
        writer.feed(SAMPLES.tobytes())
        time.sleep(0.01)
    assert writer.failure is not None
    assert writer.failure.kind is Kind.DISK_FULL
    path = writer.wait()
    assert path is not None
    assert len(samples_of(path)) % 48_000 == 0
    assert recordings.free_seconds(tmp_path, 48_000, 1) == 0


def test_what_was_removed_comes_back_until_the_next_start(tmp_path: Path) -> None:
    path = record(tmp_path)
    recordings.remove(path)
    assert list_recordings(tmp_path) == []
    recordings.restore(path)
    assert [recording.path for recording in list_recordings(tmp_path)] == [path]
    recordings.remove(path)
    repair(tmp_path, later())
    assert list(tmp_path.iterdir()) == []


def test_a_take_is_called_what_a_file_can_be_called(tmp_path: Path) -> None:
    path = recordings.rename(record(tmp_path), "Intro: 1/2?")
    assert path.name == "Intro 12.wav"
    assert recordings.rename(path, "  ") == path
    assert recordings.rename(record(tmp_path), "Intro 12").name == "Intro 12 (2).wav"
