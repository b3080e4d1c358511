"""A window out of any format is the same stretch of the full decode, and what is sent is never longer than selected."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import wave
from collections.abc import Generator
from pathlib import Path
from typing import Any

import mutagen
import numpy as np
import pytest

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.voice import Encoding, VoiceEdits
from omnihuman_desktop.media.audio import excerpt, parallel_decode
from omnihuman_desktop.media.audio.excerpt import cut_voice, measure_voice, probe_voice
from omnihuman_desktop.media.audio.mp3_index import find_frames
from omnihuman_desktop.media.audio.waveform import BIN_SAMPLES, Waveform
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.media.ffmpeg import read_header
from tests.media.conftest import SECONDS, SWEEP, decode_whole, run_ffmpeg

PLACES = ((0, 2500), (1, 1733), (12_345, 15_345), (20_000, 21_000), (27_111, 29_111))
UNTOUCHED = VoiceEdits(remove_dc=False)

DEMUXERS = {
    "cbr.mp3": ("-b:a", "128k"),
    "cbr_plain.mp3": ("-b:a", "128k", "-write_xing", "0", "-id3v2_version", "0"),
    "vbr.mp3": ("-q:a", "4"),
    "vbr_plain.mp3": ("-q:a", "4", "-write_xing", "0"),
    "low.mp3": ("-ar", "22050", "-ac", "1", "-b:a", "24k"),
    "sweep.opus": ("-b:a", "96k"),
    "sweep.ogg": ("-q:a", "5"),
    "sweep.flac": (),
    "sweep.wav": (),
}
ALIGNED = {"sweep.m4a": ("-b:a", "160k"), "sweep.aac": ("-b:a", "160k")}
FILMS = {"film.mp4": ("-c:a", "aac"), "film.mkv": ("-c:a", "aac"), "film.ts": ("-c:a", "mp2", "-b:a", "192k")}


@pytest.fixture(scope="module")
def formats(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("formats")
    original = folder / "original.wav"
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=44_100, seconds=SECONDS), "-bitexact", original)
    outputs: list[object] = []
    for name, arguments in (DEMUXERS | ALIGNED).items():
        outputs += ["-map", "0:a", *arguments, folder / name]
    for name, arguments in FILMS.items():
        outputs += ["-map", "0:a", "-map", "1:v", "-c:v", "mpeg2video", "-q:v", "9", *arguments, folder / name]
    run_ffmpeg("-i", original, "-f", "lavfi", "-i", f"testsrc=size=64x48:rate=25:duration={SECONDS}", *outputs)
    return folder


def samples_of(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, file.getnchannels())


def full(path: Path) -> tuple[np.ndarray, int]:
    """All samples of the first sound track, and their rate."""
    info = probe_voice(path)
    return np.frombuffer(decode_whole(path), np.int16).reshape(-1, info.channels), info.rate


def cut(path: Path, target: Path, start_ms: int, end_ms: int, rate: int) -> tuple[np.ndarray, int]:
    """The samples of an excerpt, and the number of its first one on the file's timeline."""
    excerpt = cut_voice(path, start_ms, end_ms, target / "x.wav", UNTOUCHED)
    assert excerpt.rate == rate
    assert excerpt.length_ms == pytest.approx(end_ms - start_ms - (10 if (end_ms - start_ms) % 1000 == 0 else 0), abs=0.1)
    return samples_of(excerpt.path), (start_ms * rate + 500) // 1000


@pytest.mark.parametrize(
    ("name", "far"), [(name, False) for name in DEMUXERS] + [(name, True) for name in DEMUXERS if name.endswith("mp3")]
)
def test_a_window_is_the_full_decode_bit_for_bit(
    formats: Path, tmp_path: Path, name: str, far: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Far into an MP3 the place is found by its frames.
    monkeypatch.setattr(excerpt, "FAR_S", 1 if far else 10_000)
    expected, rate = full(formats / name)
    for start_ms, end_ms in PLACES:
        found, first = cut(formats / name, tmp_path, start_ms, end_ms, rate)
        assert np.array_equal(found, expected[first : first + len(found)]), start_ms


@pytest.mark.parametrize("name", ALIGNED)
def test_a_window_out_of_aac_lies_at_its_place(formats: Path, tmp_path: Path, name: str) -> None:
    expected, rate = full(formats / name)
    for start_ms, end_ms in PLACES:
        found, first = cut(formats / name, tmp_path, start_ms, end_ms, rate)
        assert np.abs(found - expected[first : first + len(found)].astype(int)).max() <= 2, start_ms


def lag(found: np.ndarray, expected: np.ndarray) -> int:
    """By how many samples `found` is late, by where the two fit best."""
    size = 1 << (len(found) + len(expected)).bit_length()
    spectrum = np.fft.rfft(expected[:, 0], size) * np.conj(np.fft.rfft(found[:, 0], size))
    place = int(np.argmax(np.fft.irfft(spectrum)))
    return -(place if place < size // 2 else place - size)


@pytest.mark.parametrize("name", FILMS)
def test_the_sound_of_a_film_lies_within_a_millisecond(formats: Path, tmp_path: Path, name: str) -> None:
    expected, rate = full(formats / name)
    waveform = scan_voice(formats / name, lambda grown: None, lambda: False)
    assert abs(waveform.samples - len(expected)) <= rate // 1000
    for start_ms, end_ms in PLACES:
        found, first = cut(formats / name, tmp_path, start_ms, end_ms, rate)
        assert abs(lag(found, expected[first : first + len(found)])) <= rate // 1000, start_ms


def test_the_fast_decoder_gives_the_samples_of_the_slow_one(formats: Path) -> None:
    for name in (name for name in DEMUXERS if name.endswith("mp3")):
        expected, rate = full(formats / name)
        frames = find_frames(formats / name)
        assert frames is not None
        assert (frames.samples, frames.rate, frames.channels) == (len(expected), rate, expected.shape[1])
        for first in (0, 1, rate * 11 + 7, len(expected) - 5000):
            found = np.concatenate(list(frames.read(first, 10_000)))
            # Another rounding of the last bit, here and there.
            apart = np.abs(found - expected[first:].astype(int))
            assert (found.shape, apart.max() <= 1, apart.mean() < 0.01) == (expected[first:].shape, True, True), name


@pytest.mark.parametrize("name", ["truncated", "garbage", "padded", "vbri", "layer2", "short"])
def test_an_mp3_that_is_more_than_frames_is_left_to_ffmpeg(formats: Path, tmp_path: Path, name: str) -> None:
    content, path = (formats / "cbr.mp3").read_bytes(), tmp_path / "x.mp3"
    plain = (formats / "cbr_plain.mp3").read_bytes()
    middle = len(content) // 2
    harmed = {
        "truncated": content[:-1000],
        "garbage": content[:middle] + bytes(5000) + content[middle:],
        "padded": content[:45] + bytes(3000) + content[45:],
        "vbri": plain[:36] + b"VBRI" + plain[40:],
        "layer2": b"",
        "short": content[:300],
    }
    path.write_bytes(harmed[name])
    if name == "layer2":
        run_ffmpeg("-i", formats / "original.wav", "-t", "3", "-c:a", "mp2", "-f", "mp2", path)
    assert find_frames(path) is None


def test_tags_around_the_frames_do_not_hinder(formats: Path, tmp_path: Path) -> None:
    path = tmp_path / "tagged.mp3"
    content = (formats / "cbr_plain.mp3").read_bytes()
    tag = b"ID3\x04\0\0\0\0\x07\x68" + bytes(1000)
    path.write_bytes(tag + tag + content + b"TAG" + bytes(125))
    frames, plain = find_frames(path), find_frames(formats / "cbr_plain.mp3")
    assert frames is not None
    assert plain is not None
    assert frames.samples == plain.samples
    assert np.array_equal(np.concatenate(list(frames.read(99, 9999))), np.concatenate(list(plain.read(99, 9999))))


RATES = (16_000, 24_000, 44_100, 48_000)
READERS = [(seconds, rate, encoding) for seconds in (1, 10, 24, 35) for rate in RATES for encoding in Encoding]


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("originals")
    for rate in RATES:
        run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=rate, seconds=36), "-bitexact", folder / f"{rate}.wav")
    return folder


AV = """
import sys
import av
with av.open(sys.argv[1]) as container:
    (stream,) = container.streams
    assert stream.type == "audio"
    decoded = sum(frame.samples for frame in container.decode(stream)) / stream.rate
    print(container.duration / 1_000_000, decoded, stream.bit_rate / 1000)
"""


def read_by_av(path: Path) -> tuple[float, float, float]:
    """The length in seconds by its header, the decoded one, and kilobits a second, by PyAV.

    In a process of its own: its libraries and those of Qt's player are of one name, and not to share one.
    """
    done = subprocess.run([sys.executable, "-c", AV, str(path)], check=True, capture_output=True, text=True)
    by_header, decoded, kilobits = map(float, done.stdout.split())
    return by_header, decoded, kilobits


def by_ffprobe(path: Path) -> float:
    """The length by ffprobe where there is one, else by ffmpeg's own word."""
    if shutil.which("ffprobe"):
        command = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(path)]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    header = read_header(path)
    assert header is not None
    return header.length_ms / 1000


@pytest.mark.parametrize(("seconds", "rate", "encoding"), READERS)
def test_no_reader_finds_more_than_the_selected_seconds(
    originals: Path, tmp_path: Path, seconds: int, rate: int, encoding: Encoding
) -> None:
    excerpt = cut_voice(originals / f"{rate}.wav", 500, 500 + seconds * 1000, tmp_path / "x.wav", VoiceEdits(encoding=encoding))
    path = excerpt.path
    assert path.suffix == f".{encoding}"
    read = mutagen.File(path)
    assert read is not None
    assert not read.tags
    by_av, decoded, kilobits = read_by_av(path)
    size_bytes = path.stat().st_size
    lengths = {
        "excerpt": excerpt.length_ms / 1000,
        "ffprobe": by_ffprobe(path),
        "mutagen": read.info.length,
        "PyAV": by_av,
        "PyAV decoded": decoded,
        "sandbox": measure_voice(path).length_ms / 1000,
        "bytes": (size_bytes - (44 if encoding is Encoding.WAV else 0)) / kilobits / 125,
    }
    assert all(seconds - 0.13 < length <= seconds for length in lengths.values()), lengths
    assert size_bytes <= 10 * 1024 * 1024


@pytest.mark.parametrize("name", ["long.mp3", "long.flac", "long.m4a", "long.opus"])
def test_parts_join_to_the_whole(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("-b:a", "96k") if name != "long.flac" else ()
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=21), *arguments, tmp_path / name)
    info = probe_voice(tmp_path / name)
    at_once = scan_voice(info.path, lambda grown: None, lambda: False, info)
    original, begun = parallel_decode.decode_in_parts, list[list[int]]()

    def spy(waveform: Waveform, starts: list[int], *more: Any) -> bool:
        begun.append(starts)
        return original(waveform, starts, *more)

    monkeypatch.setattr("omnihuman_desktop.media.audio.waveform_scan.decode_in_parts", spy)
    monkeypatch.setattr(parallel_decode, "decode_in_parts", spy)
    monkeypatch.setattr(parallel_decode, "LEAST_MS", 4000)
    lengths_ms: list[int] = []
    in_parts = scan_voice(info.path, lambda grown: lengths_ms.append(grown.length_ms), lambda: False, info)
    # Once: all parts met.
    assert begun == [[0, 48_000 * 8, 48_000 * 14]]
    assert lengths_ms == sorted(lengths_ms)
    assert (in_parts.samples, in_parts.damaged, in_parts.complete) == (at_once.samples, False, True)
    columns = in_parts.length_ms // 10
    for view in (Waveform.view, Waveform.rms):
        found, expected = (view(waveform, 0, in_parts.length_ms, columns).astype(int) for waveform in (in_parts, at_once))
        # An AAC decoder fills in noise of its own.
        assert np.abs(found - expected).max() <= (0 if name != "long.m4a" else 700)
    assert len(in_parts.energies()) == len(at_once.energies())


NOISE = np.random.default_rng(1).integers(-9000, 9000, (48_000 * 20, 2)).astype(np.int16)


@pytest.mark.parametrize(
    ("ends", "shift"), [(None, 0), (None, 1), (48_000 * 9, 0), (48_000 * 9 + 100, 0), (48_000 * 8, 0), (1, 0)]
)
def test_parts_that_do_not_meet_are_decoded_in_one_go(ends: int | None, shift: int) -> None:
    """A decoder that begins in the wrong place (`shift`), and sounds that are shorter than they say."""
    samples, starts, went = NOISE[:ends], [0, 48_000 * 4, 48_000 * 8, 48_000 * 12], list[int]()

    def read(start: int) -> Generator[np.ndarray]:
        went.append(start)
        begin = start + (shift if start == 48_000 * 8 else 0)
        for at in range(begin, len(samples), 5000):
            yield samples[at : at + 5000]

    waveform, whole = Waveform(48_000, 2), Waveform(48_000, 2)
    assert parallel_decode.decode_in_parts(waveform, starts, read, parallel_decode.is_identical, lambda grown: True)
    whole.add(samples)
    for each in (waveform, whole):
        each.finish()
    assert waveform.samples == len(samples)
    assert (went[-1] == 48_000 * 4) is bool(shift)
    for view in (Waveform.view, Waveform.rms):
        assert np.array_equal(view(waveform, 0, 20_000, 2000), view(whole, 0, 20_000, 2000))
    assert np.array_equal(waveform.energies(), whole.energies())


@pytest.mark.parametrize("before", [0, 100, 200_000])
@pytest.mark.parametrize("failing", [0, 48_000 * 8])
def test_what_a_part_raises_comes_through(failing: int, before: int) -> None:
    def read(start: int) -> Generator[np.ndarray]:
        if start == failing:
            yield NOISE[start : start + before]
            raise LocalError(Kind.DECODER_MISSING)
        yield NOISE[start:]

    threads = set(threading.enumerate())
    with pytest.raises(LocalError):
        parallel_decode.decode_in_parts(
            Waveform(48_000, 2), [0, 48_000 * 8], read, parallel_decode.is_identical, lambda grown: True
        )
    assert set(threading.enumerate()) <= threads


@pytest.mark.parametrize(("length_ms", "rate"), [(3_600_000, 44_100), (600_000, 22_050), (10_800_000, 48_000), (250_000, 8000)])
def test_parts_begin_with_a_second_and_a_bin(length_ms: int, rate: int) -> None:
    starts = parallel_decode.plan_parts(length_ms, rate)
    assert 2 <= len(starts) <= 16
    assert all(start % rate == start % BIN_SAMPLES == 0 for start in starts)
    lengths_s = np.diff([start / rate for start in starts] + [length_ms / 1000])
    assert all(length_s >= parallel_decode.LEAST_MS / 1000 for length_s in lengths_s)
    assert lengths_s[0] <= length_ms / 1000 / 2
    assert lengths_s[-1] <= max(lengths_s[0], 2.5 * parallel_decode.LEAST_MS / 1000)
    assert parallel_decode.plan_parts(60_000, rate) == parallel_decode.plan_parts(0, rate) == [0]
