from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media.audio.waveform import BIN_SAMPLES, Waveform
from omnihuman_desktop.media.audio.waveform_cache import WaveformCache
from omnihuman_desktop.media.audio.waveform_scan import scan_voice


def never() -> bool:
    return False


def ignore(waveform: Waveform) -> None:
    del waveform


def decode_whole(path: Path) -> np.ndarray:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(path), "-f", "s16le", "-"]
    return np.frombuffer(subprocess.run(command, check=True, capture_output=True).stdout, np.int16).reshape(-1, 2)


@pytest.mark.parametrize("name", ["sweep.wav", "sweep.mp3", "sweep.m4a"])
def test_each_bin_holds_the_extremes_of_its_samples(sounds: Path, name: str) -> None:
    waveform = scan_voice(sounds / name, ignore, never)
    samples = decode_whole(sounds / name)
    assert waveform.complete
    assert (waveform.samples, waveform.channels, waveform.rate) == (len(samples), 2, 44_100)
    bins = -(-len(samples) // BIN_SAMPLES)
    view = waveform.view(0, bins * BIN_SAMPLES * 1000 / 44_100 + 1e-6, bins)
    edges = np.arange(0, len(samples), BIN_SAMPLES)
    expected = np.stack([way.reduceat(samples, edges, axis=0).T for way in (np.minimum, np.maximum)], axis=2)
    # The decoder that draws an MP3 rounds the last bit in another way than the one that cuts it.
    assert np.abs(view.astype(int) - expected).max() <= (1 if name.endswith("mp3") else 0)


@pytest.mark.parametrize("columns", [1, 7, 300, 1000, 3840])
def test_no_peak_is_lost_at_any_zoom(sounds: Path, columns: int) -> None:
    waveform = scan_voice(sounds / "sweep.mp3", ignore, never)
    samples = decode_whole(sounds / "sweep.mp3")
    view = waveform.view(0, waveform.length_ms + 1, columns)
    assert view.shape == (2, columns, 2)
    assert view[..., 0].min() == samples.min()
    assert view[..., 1].max() == samples.max()


def test_a_lone_click_is_seen_in_its_column_alone() -> None:
    samples = np.zeros((44_100 * 60, 1), np.int16)
    samples[44_100 * 30] = 20_000
    waveform = Waveform(44_100, 1)
    waveform.add(samples)
    waveform.finish()
    for start_ms, end_ms in ((0, 60_000), (29_000, 31_000), (29_950, 30_050)):
        view = waveform.view(start_ms, end_ms, 600)[0, :, 1]
        column = int((30_000 - start_ms) * 600 / (end_ms - start_ms))
        seen = np.flatnonzero(view)
        assert view.max() == 20_000
        assert seen.min() - 1 <= column <= seen.max() + 1
        assert seen.max() - seen.min() <= 600 * 6 / (end_ms - start_ms) + 1


def test_outside_of_the_sound_there_is_silence(sounds: Path) -> None:
    waveform = scan_voice(sounds / "sweep.wav", ignore, never)
    assert not waveform.view(40_000, 50_000, 100).any()
    assert not waveform.view(-5000, -10, 100).any()
    view = waveform.view(-10_000, 50_000, 600)
    assert not view[:, :100].any()
    assert (view[:, 102:398, 1] > 5000).all()
    assert not view[:, 401:].any()
    assert waveform.view(0, 10, 0).shape == (2, 0, 2)


def test_the_picture_grows_from_early_on(sounds: Path) -> None:
    lengths_ms: list[int] = []
    waveform = scan_voice(sounds / "sweep.mp3", lambda grown: lengths_ms.append(grown.length_ms), never)
    # How much has come by the first growth is up to the machine; that it is not the whole is the program's promise.
    assert 0 < lengths_ms[0] < waveform.length_ms / 2
    assert lengths_ms == sorted(lengths_ms)
    assert waveform.length_ms == 30_000


def test_a_scan_stops_when_it_is_told(sounds: Path, children: Callable[[], list[str]]) -> None:
    grown: list[Waveform] = []
    waveform = scan_voice(sounds / "sweep.mp3", grown.append, lambda: bool(grown))
    assert not waveform.complete
    assert children() == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [("short.wav", Kind.VOICE_TOO_SHORT), ("text.mp3", Kind.VOICE_UNKNOWN), ("silent_film.mp4", Kind.VOICE_SILENT_FILM)],
)
def test_what_is_no_voice_is_refused(odd: Path, name: str, kind: Kind) -> None:
    with pytest.raises(InputError) as caught:
        scan_voice(odd / name, ignore, never)
    assert caught.value.kind is kind


@pytest.mark.parametrize("name", ["channels_20.wav", "rate_192k.wav", "length_most.wav", "late.mkv", "cover.mp3"])
def test_strange_voices_are_drawn(odd: Path, name: str) -> None:
    waveform = scan_voice(odd / name, ignore, never)
    assert waveform.complete
    assert waveform.channels <= 2
    assert waveform.view(1000, 2000, 50)[..., 1].min() > 3000


def test_a_view_of_two_hours_takes_less_than_a_millisecond() -> None:
    waveform = Waveform(44_100, 2, 7_200_000)
    minute = (np.random.default_rng(1).integers(-9000, 9000, (44_032 * 60, 2))).astype(np.int16)
    for _ in range(120):
        waveform.add(minute)
    waveform.finish()
    for span_ms in (7_200_000, 600_000, 35_000, 2000):
        times_s = []
        for start_ms in range(0, 7_000_000, 700_000):
            before_s = time.perf_counter()
            waveform.view(start_ms, start_ms + span_ms, 1000)
            times_s.append(time.perf_counter() - before_s)
        assert min(times_s) < 0.001, span_ms


def test_the_memory_does_not_grow_with_the_sound(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    del resource
    path = tmp_path / "long.flac"
    arguments = ["-v", "error", "-f", "lavfi", "-i", "sine=frequency=200:sample_rate=16000:duration=1500", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *arguments], check=True)
    program = (
        "import resource, sys; from pathlib import Path; from omnihuman_desktop.media.audio.waveform_scan import scan_voice\n"
        "import numpy; before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "scan_voice(Path(sys.argv[1]), lambda grown: None, lambda: False)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=True, capture_output=True, text=True)
    # 48 MB of samples went through.
    assert int(done.stdout) < 16_000


def test_loudness_is_the_root_of_the_mean_square_at_any_zoom(sounds: Path) -> None:
    waveform = scan_voice(sounds / "sweep.wav", ignore, never)
    samples = decode_whole(sounds / "sweep.wav").astype(float)
    for start_ms, end_ms, columns in ((0, 30_000, 300), (0, 30_000, 7), (5000, 6000, 100)):
        found = waveform.rms(start_ms, end_ms, columns)
        assert (found.shape, found.dtype) == ((2, columns), np.uint16)
        edges = (np.linspace(start_ms, end_ms, columns + 1) * 44.1).astype(int)
        for column in (0, columns // 2, columns - 1):
            expected = np.sqrt((samples[edges[column] : edges[column + 1]] ** 2).mean(axis=0))
            # At the coarser zooms a column begins on a block, not on a sample.
            assert found[:, column] == pytest.approx(expected, rel=0.02, abs=1)
    assert not waveform.rms(31_000, 40_000, 10).any()


@pytest.mark.parametrize("rate", [11_025, 22_050, 44_100])
def test_squares_are_counted_in_blocks_of_ten_milliseconds(rate: int) -> None:
    samples = np.random.default_rng(1).integers(-9000, 9000, (rate * 7 + 123, 2)).astype(np.int16)
    waveform = Waveform(rate, 2)
    for at in range(0, len(samples), 256 * 37):
        waveform.add(samples[at : at + 256 * 37])
    waveform.finish()
    edges = [block * rate // 100 for block in range(-(-len(samples) * 100 // rate))]
    expected = np.add.reduceat((samples.astype(float) ** 2).sum(axis=1), edges)
    assert waveform.energies() == pytest.approx(expected, rel=1e-5)


def test_peaks_that_are_cut_off_show_in_their_columns(tmp_path: Path) -> None:
    samples = np.zeros((44_100 * 60, 2), np.int16)
    samples[44_100 * 10 : 44_100 * 10 + 2] = 32_767
    samples[44_100 * 30 : 44_100 * 30 + 3, 1] = -32_768
    waveform = Waveform(44_100, 2)
    waveform.add(samples)
    waveform.finish()
    assert np.flatnonzero(waveform.clipped(0, 60_000, 60)).tolist() == [30]
    assert np.flatnonzero(waveform.clipped(29_000, 31_000, 200)).tolist() == pytest.approx([100], abs=1)
    assert not waveform.clipped(0, 25_000, 7).any()


@pytest.fixture
def cached(sounds: Path, tmp_path: Path) -> tuple[Path, Path, Waveform]:
    voice, cache_dir = tmp_path / "voice.mp3", tmp_path / "cache"
    voice.write_bytes((sounds / "sweep.mp3").read_bytes())
    return voice, cache_dir, scan_voice(voice, ignore, never, cache_dir=cache_dir)


def decoded(voice: Path, cache_dir: Path) -> tuple[Waveform, int]:
    """The waveform of `voice`, and how often growth was told of."""
    told: list[int] = []
    waveform = scan_voice(voice, lambda grown: told.append(grown.length_ms), never, cache_dir=cache_dir)
    return waveform, len(told) if told[0] == waveform.length_ms else -1


def test_a_voice_that_was_open_before_is_there_whole(cached: tuple[Path, Path, Waveform]) -> None:
    voice, cache_dir, first = cached
    again, told = decoded(voice, cache_dir)
    assert told == 1
    assert (again.complete, again.samples, again.damaged) == (True, first.samples, False)
    for start_ms, end_ms in ((0, 30_000), (12_000, 13_000)):
        assert (again.view(start_ms, end_ms, 500) == first.view(start_ms, end_ms, 500)).all()
        assert (again.rms(start_ms, end_ms, 500) == first.rms(start_ms, end_ms, 500)).all()
        assert (again.clipped(start_ms, end_ms, 500) == first.clipped(start_ms, end_ms, 500)).all()
    assert (again.energies() == first.energies()).all()


def test_another_content_is_decoded_anew(cached: tuple[Path, Path, Waveform]) -> None:
    voice, cache_dir, _ = cached
    found = voice.stat()
    content = bytearray(voice.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8000] = bytes(8000)
    voice.write_bytes(content)
    os.utime(voice, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert decoded(voice, cache_dir)[1] == -1


@pytest.mark.parametrize("harm", ["cut", "flipped", "emptied"])
def test_a_broken_cache_counts_as_none(cached: tuple[Path, Path, Waveform], harm: str) -> None:
    voice, cache_dir, first = cached
    (kept,) = cache_dir.iterdir()
    content = bytearray(kept.read_bytes())
    content[-100] ^= 1
    kept.write_bytes({"cut": content[:-1000], "flipped": content, "emptied": b""}[harm])
    again, told = decoded(voice, cache_dir)
    assert told == -1
    assert again.samples == first.samples
    assert decoded(voice, cache_dir)[1] == 1


def test_the_oldest_waveforms_make_room(cached: tuple[Path, Path, Waveform]) -> None:
    _, cache_dir, waveform = cached
    (first,) = cache_dir.iterdir()
    size_bytes = first.stat().st_size
    for number in range(4):
        WaveformCache(cache_dir).keep(f"{number}", waveform)
        os.utime(cache_dir / f"{number}.waveform", (number, number))
    cache = WaveformCache(cache_dir, most_bytes=3 * size_bytes)
    assert cache.find("0") is not None  # used again, so it is not the oldest any more
    cache.keep("4", waveform)
    assert sorted(path.stem for path in cache_dir.iterdir()) == sorted(["0", "4", first.stem])


def test_a_cache_that_cannot_be_written_hinders_nothing(sounds: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert scan_voice(sounds / "sweep.mp3", ignore, never, cache_dir=tmp_path / "file" / "cache").complete


DAMAGED = {"cut_off.mp3": True, "garbage_inside.mp3": True, "length_triple.wav": False, "good.wav": False, "cover.mp3": False,
           "late.mkv": False, "length_most.wav": False, "length_0.wav": False, "channels_20.wav": False}  # fmt: skip


@pytest.mark.parametrize(("name", "damaged"), DAMAGED.items())
def test_a_damaged_voice_is_opened_as_far_as_it_goes(odd: Path, name: str, damaged: bool) -> None:
    waveform = scan_voice(odd / name, ignore, never)
    assert (waveform.complete, waveform.damaged) == (True, damaged)
    assert waveform.length_ms >= 3000


def test_good_voices_are_not_called_damaged(sounds: Path, film: Path) -> None:
    for path in (sounds / "plain.mp3", sounds / "sweep.m4a", sounds / "sweep.flac", film):
        assert not scan_voice(path, ignore, never).damaged, path.name


def test_the_track_that_is_drawn_is_the_one_that_was_chosen(two_tracks: Path, tmp_path: Path) -> None:
    cache_dir = tmp_path / "cache"
    drawn = [scan_voice(two_tracks, ignore, never, track=track, cache_dir=cache_dir) for track in (0, 1, 0, 1)]
    assert [(waveform.rate, waveform.channels) for waveform in drawn] == [(44_100, 2), (16_000, 1)] * 2
