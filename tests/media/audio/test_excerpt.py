from __future__ import annotations

import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import psutil
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.media.audio.excerpt import (
    Track,
    cut_voice,
    find_zero_crossing,
    loudness,
    measure_voice,
    probe_voice,
    read_samples,
)
from omnihuman_desktop.media.audio.probe import count_channels
from omnihuman_desktop.media.ffmpeg import (
    HEADER_TIMEOUT_S,
    STALL_TIMEOUT_S,
    byte_range_arguments,
    decode,
    ffmpeg_exe,
    input_arguments,
)

RATE = 44_100
FRAME = 4


def whole(path: Path) -> bytes:
    arguments = ["-v", "error", "-i", str(path), "-map", "0:a:0", "-f", "s16le", "-"]
    with decode(arguments) as pipe:
        return pipe.read(1 << 30)


def nearest_sample(at_ms: int) -> int:
    return (at_ms * RATE + 500) // 1000


def samples_of(path: Path) -> bytes:
    with wave.open(str(path)) as file:
        return file.readframes(file.getnframes())


BAD = {
    "empty.mp3": Kind.FILE_EMPTY,
    "text.mp3": Kind.VOICE_UNKNOWN,
    "text.txt": Kind.VOICE_UNKNOWN,
    "random.mp3": Kind.VOICE_UNKNOWN,
    "codec.wav": Kind.VOICE_FORMAT_UNREADABLE,
    "drm.m4a": Kind.VOICE_FORMAT_UNREADABLE,
    "playlist.mp3": Kind.VOICE_UNKNOWN,
    "silent_film.mp4": Kind.VOICE_SILENT_FILM,
    "cut_off.m4a": Kind.VOICE_BROKEN,
    "stub.mp3": Kind.VOICE_TOO_SHORT,
    "short.wav": Kind.VOICE_TOO_SHORT,
    "missing.mp3": Kind.FILE_MISSING,
    ".": Kind.FILE_UNREADABLE,
}


@pytest.mark.parametrize(("name", "kind"), BAD.items())
def test_a_bad_file_gets_its_kind_at_once(odd: Path, name: str, kind: Kind, children: Callable[[], list[str]]) -> None:
    before = time.monotonic()
    with pytest.raises(InputError) as caught:
        probe_voice(odd / name)
    assert caught.value.kind is kind
    assert caught.value.failure.text("name") == (odd / name).name
    assert time.monotonic() - before < HEADER_TIMEOUT_S, "no decoder was waited for"
    assert children() == []


def test_a_short_voice_tells_its_decoded_length(odd: Path) -> None:
    with pytest.raises(InputError) as caught:
        probe_voice(odd / "short.wav")
    assert caught.value.failure.number("length_ms") == 500


ODD = {
    "length_0.wav": 3000,
    "length_triple.wav": 3000,
    "length_most.wav": 3000,
    "channels_20.wav": 3000,
    "rate_192k.wav": 3000,
    "cover.mp3": 30_000,
    "late.mkv": 3500,
    "cut_off.mp3": 10_000,
    "garbage_inside.mp3": 29_000,
}


@pytest.mark.parametrize(("name", "length_ms"), ODD.items())
def test_a_strange_file_is_a_voice_all_the_same(odd: Path, name: str, length_ms: int, tmp_path: Path) -> None:
    info = probe_voice(odd / name)
    assert info.channels <= 2
    assert measure_voice(odd / name).length_ms == pytest.approx(length_ms, abs=0 if length_ms <= 3500 else 1200)
    excerpt = cut_voice(odd / name, 500, 2500, tmp_path / "x.wav")
    assert excerpt.length_ms == 1990
    assert excerpt.rate <= 48_000
    assert np.abs(np.frombuffer(samples_of(tmp_path / "x.wav"), np.int16)).max() > 3000


@pytest.mark.parametrize("name", ["sweep.wav", "sweep.mp3", "plain.mp3", "sweep.flac"])
@pytest.mark.parametrize(("start_ms", "end_ms"), [(0, 2500), (1, 1733), (12_345, 17_345), (20_000, 21_000), (27_111, 30_000)])
def test_an_excerpt_is_the_full_decode_to_the_sample(
    sounds: Path, tmp_path: Path, name: str, start_ms: int, end_ms: int
) -> None:
    excerpt = cut_voice(sounds / name, start_ms, end_ms, tmp_path / "x.wav")
    content = samples_of(tmp_path / "x.wav")
    first = nearest_sample(start_ms) * FRAME
    assert content == whole(sounds / name)[first : first + len(content)]
    selected_ms = end_ms - start_ms
    assert selected_ms - 10 <= excerpt.length_ms <= selected_ms
    assert abs(len(content) / FRAME / RATE * 1000 - excerpt.length_ms) < 0.001


def test_an_excerpt_of_an_m4a_lies_at_its_place(sounds: Path, tmp_path: Path) -> None:
    cut_voice(sounds / "sweep.m4a", 12_345, 17_345, tmp_path / "x.wav")
    found = np.frombuffer(samples_of(tmp_path / "x.wav"), np.int16).astype(float)
    first = nearest_sample(12_345) * 2
    expected = np.frombuffer(whole(sounds / "sweep.m4a"), np.int16)[first : first + found.size].astype(float)
    assert np.abs(found - expected).max() <= 2


def test_a_late_sound_keeps_its_place_in_the_film(odd: Path, tmp_path: Path) -> None:
    cut_voice(odd / "late.mkv", 0, 1500, tmp_path / "x.wav")
    heard = np.abs(np.frombuffer(samples_of(tmp_path / "x.wav"), np.int16))
    assert heard[:7900].max() == 0
    assert heard[8100:].max() > 7000


@pytest.mark.parametrize("selected_ms", [1000, 12_000, 12_345, 29_999])
def test_every_reader_finds_one_length_that_is_billed_as_selected(sounds: Path, tmp_path: Path, selected_ms: int) -> None:
    target = tmp_path / "x.wav"
    excerpt = cut_voice(sounds / "sweep.mp3", 0, selected_ms, target)
    with wave.open(str(target)) as file:
        by_wave = file.getnframes() * 1000 / file.getframerate()
        assert (file.getsampwidth(), file.getnchannels()) == (2, 2)
    assert by_wave == excerpt.length_ms
    assert len(whole(target)) * 1000 / FRAME / RATE == excerpt.length_ms
    info = probe_voice(target)
    assert (info.codec, abs(info.length_ms - excerpt.length_ms) <= 10) == ("wav", True)
    assert target.stat().st_size == 44 + len(samples_of(target))
    assert -(-measure_voice(target).length_ms // 1000) == -(-selected_ms // 1000)


def test_a_part_that_is_missing_is_said(odd: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        cut_voice(odd / "cut_off.mp3", 8000, 14_000, tmp_path / "x.wav")
    assert caught.value.kind is Kind.VOICE_BROKEN
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow over 64 KB: the system's own way to be full."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_a_full_disk_tells_what_was_needed(sounds: Path, tmp_path: Path) -> None:
    with pytest.raises(LocalError) as caught:
        cut_voice(sounds / "sweep.wav", 0, 10_500, tmp_path / "x.wav")
    assert caught.value.kind is Kind.DISK_FULL
    assert caught.value.failure.number("needed_bytes") == 44 + 10_500 * RATE // 1000 * FRAME
    assert caught.value.failure.text("folder") == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(voice: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LocalError) as caught:
        cut_voice(voice, 0, 2000, tmp_path / "file" / "x.wav")
    assert caught.value.kind is Kind.FOLDER_NOT_WRITABLE


def test_an_excerpt_replaces_an_older_one(sounds: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.wav"
    target.write_bytes(b"old")
    cut_voice(sounds / "sweep.flac", 3000, 5000, target)
    assert [path.name for path in tmp_path.iterdir()] == ["x.wav"]
    assert len(samples_of(target)) == 1990 * RATE // 1000 * FRAME


def test_a_name_is_never_an_option_or_an_address(sounds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("-i.mp3", "http:x.mp3", "späte Zugabe %d.mp3"):
        (tmp_path / name).write_bytes((sounds / "sweep.mp3").read_bytes())
        monkeypatch.chdir(tmp_path)
        assert probe_voice(Path(name)).codec == "mp3"


def test_judgement_names_the_kind_by_content(sounds: Path, odd: Path, tmp_path: Path) -> None:
    disguised = tmp_path / "voice.mp3"
    disguised.write_bytes((sounds / "sweep.m4a").read_bytes())
    assert measure_voice(disguised).codec not in ("mp3", "wav")
    assert [measure_voice(sounds / name).codec for name in ("sweep.mp3", "sweep.wav")] == ["mp3", "wav"]
    assert measure_voice(sounds / "plain.mp3").length_ms == pytest.approx(30_000, abs=60)
    assert measure_voice(odd / "short.wav").length_ms == 500


def test_loudness_follows_the_voice(voice: Path, odd: Path) -> None:
    levels = loudness(voice, 25)
    assert len(levels) == pytest.approx(25 * 11, abs=1)
    assert max(levels) == 1.0
    assert min(levels) < 0.1
    assert max(loudness(odd / "late.mkv", 10)[:5]) < 0.01


def test_a_decoder_that_gives_nothing_is_ended(children: Callable[[], list[str]]) -> None:
    endless = ["-v", "quiet", "-re", "-f", "lavfi", "-i", "anullsrc", "-f", "null", "-"]
    before = time.monotonic()
    with decode(endless, stall_timeout_s=0.3) as pipe:
        assert pipe.read(10) == b""
        assert pipe.stopped
    assert time.monotonic() - before < STALL_TIMEOUT_S, "it was not the limit that holds otherwise"
    assert children() == []


@pytest.mark.skipif(sys.platform != "linux", reason="arguments are read where Linux shows them")
@pytest.mark.parametrize("arguments", [input_arguments, lambda path: byte_range_arguments(path, 0, 10_000_000, "wav")])
def test_other_users_do_not_see_the_name_of_the_file(
    odd: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: Callable[[Path], list[str]]
) -> None:
    secret, temporary = tmp_path / "Aunt Mary's confession.wav", tmp_path / "temporary"
    secret.symlink_to(odd / "good.wav")
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with decode(["-v", "error", *arguments(secret), "-f", "s16le", "-"]) as pipe:
        (decoder,) = psutil.Process().children()
        shown = " ".join(decoder.cmdline())
        assert len(pipe.read(1000)) == 1000
    assert "input.wav" in shown
    assert "Mary" not in shown
    assert list(temporary.iterdir()) == []


def test_a_decoder_is_ended_with_its_caller(children: Callable[[], list[str]]) -> None:
    endless = ["-v", "quiet", "-f", "lavfi", "-i", "anullsrc", "-f", "s16le", "-"]
    with pytest.raises(RuntimeError, match="caller"), decode(endless) as pipe:
        assert pipe.read(1000)
        raise RuntimeError("caller")
    assert children() == []


def test_a_missing_decoder_is_said(monkeypatch: pytest.MonkeyPatch, voice: Path, tmp_path: Path) -> None:
    ffmpeg_exe.cache_clear()
    monkeypatch.setattr(imageio_ffmpeg, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(LocalError) as caught:
        probe_voice(voice)
    assert caught.value.kind is Kind.DECODER_MISSING
    ffmpeg_exe.cache_clear()


def test_each_track_of_a_film_is_a_voice_of_its_own(two_tracks: Path, tmp_path: Path) -> None:
    info = probe_voice(two_tracks, 1)
    assert info.tracks == (Track(0, "flac", "eng", "", 2), Track(1, "flac", "ger", "Kommentar", 1))
    assert (info.track, info.rate, info.channels) == (1, 16_000, 1)
    for track, height, rate in ((0, 440, 44_100), (1, 220, 16_000)):
        excerpt = cut_voice(two_tracks, 1000, 3000, tmp_path / "x.wav", VoiceEdits(track=track))
        assert excerpt.rate == rate
        found = np.frombuffer(samples_of(excerpt.path), np.int16).reshape(-1, excerpt.channels)[:, 0]
        crossings = np.count_nonzero(np.diff(np.signbit(found)))
        assert crossings / excerpt.length_ms * 1000 / 2 == pytest.approx(height, rel=0.01)
        drawn = read_samples(two_tracks, 1000, 1010, track)
        assert drawn.values.shape == (probe_voice(two_tracks, track).channels, rate // 100)


def test_a_track_that_is_not_there_is_said(two_tracks: Path) -> None:
    with pytest.raises(InputError) as caught:
        probe_voice(two_tracks, 2)
    assert caught.value.kind is Kind.VOICE_TRACK_MISSING


@pytest.mark.parametrize(
    ("layout", "channels"),
    [("mono", 1), ("stereo", 2), ("5.1(side)", 6), ("7.1.4", 12), ("20 channels", 20), ("1 channels (FL)", 1)],
)
def test_channels_are_counted_by_their_layout(layout: str, channels: int) -> None:
    assert count_channels(layout) == channels


@pytest.mark.parametrize(("start_ms", "end_ms"), [(0, 3.5), (12_345.6, 12_400), (29_990, 30_500), (40_000, 40_010)])
def test_single_samples_are_those_of_the_full_decode(sounds: Path, start_ms: float, end_ms: float) -> None:
    found = read_samples(sounds / "sweep.mp3", start_ms, end_ms)
    samples = np.frombuffer(whole(sounds / "sweep.mp3"), np.int16).reshape(-1, 2)
    first = int(start_ms * 44.1)
    assert (found.rate, found.first_sample) == (RATE, first)
    assert np.array_equal(found.values, samples[first : int(end_ms * 44.1)].T)


def test_a_cut_comes_to_where_the_sound_is_quietest(sounds: Path) -> None:
    samples = np.abs(np.frombuffer(whole(sounds / "sweep.wav"), np.int16).reshape(-1, 2).astype(int)).max(axis=1)
    for at_ms in (0, 3, 12_345, 29_999):
        found = find_zero_crossing(sounds / "sweep.wav", at_ms)
        reach = [ms for ms in range(max(0, at_ms - 5), at_ms + 6) if nearest_sample(ms) < len(samples)]
        assert found in reach
        assert samples[nearest_sample(found)] == min(samples[nearest_sample(ms)] for ms in reach)
    assert find_zero_crossing(sounds / "sweep.wav", 90_000) == 90_000
