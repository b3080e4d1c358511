"""Files as the world makes them: joined, with gaps, late, of codecs that cannot be sought in. What is drawn is what is cut."""

from __future__ import annotations

import io
import itertools
import sys
import threading
import wave
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.media import ffmpeg
from omnihuman_desktop.media.audio import parallel_decode
from omnihuman_desktop.media.audio.excerpt import cut_voice, read_samples
from omnihuman_desktop.media.audio.mp3_index import find_frames
from omnihuman_desktop.media.audio.probe import pcm_arguments, read_voice_info
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.media.ffmpeg import decode, input_arguments
from tests.media.conftest import SWEEP, run_ffmpeg

PLACES_MS = (3300, 7500, 20_000, 26_300)
ID3V1 = b"TAG" + bytes(125)


def drawn(path: Path) -> np.ndarray:
    """All samples of `path`, as they are drawn."""
    info = read_voice_info(path)
    with decode([*input_arguments(path), *pcm_arguments(info), "-"]) as pipe:
        content = pipe.read(1 << 26)
    return np.frombuffer(content, np.int16).reshape(-1, info.channels)


def scanned(path: Path) -> Waveform:
    return scan_voice(path, lambda grown: None, lambda: False)


def lag_ms(path: Path, whole: np.ndarray, at_ms: int) -> float:
    """By how much the samples that are read from `at_ms` on lie elsewhere in `whole`, searched half a second around."""
    found = read_samples(path, at_ms, at_ms + 300)
    values, rate = found.values[0].astype(float), found.rate
    assert len(values) == 300 * rate // 1000
    first = max(0, found.first_sample - rate // 2)
    near = whole[first : found.first_sample + len(values) + rate // 2, 0].astype(float)
    size = 1 << (len(near) + len(values)).bit_length()
    likeness = np.fft.irfft(np.fft.rfft(near, size) * np.conj(np.fft.rfft(values, size)), size)[: len(near) - len(values) + 1]
    energies = np.concatenate(([0], np.cumsum(near**2)))
    likeness /= np.sqrt(energies[len(values) :] - energies[: len(likeness)]) * np.sqrt((values**2).sum()) + 1
    place = int(np.argmax(likeness))
    assert likeness[place] > 0.9, at_ms
    return (first + place - found.first_sample) * 1000 / rate


def sweep(path: Path, *arguments: object, seconds: int = 30, rate: int = 48_000) -> Path:
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=rate, seconds=seconds), *arguments, path)
    return path


@pytest.mark.parametrize("between", [b"", ID3V1, b"ID3\x03\0\0\0\0\0\x7f" + bytes(127)], ids=["bare", "ID3v1", "ID3v2"])
def test_joined_mp3s_are_there_to_the_end(tmp_path: Path, between: bytes) -> None:
    one, other = (
        sweep(tmp_path / "one.mp3", "-b:a", "128k", seconds=8),
        sweep(tmp_path / "other.mp3", "-b:a", "96k", seconds=22),
    )
    path = tmp_path / "joined.mp3"
    path.write_bytes(one.read_bytes() + between + other.read_bytes())
    waveform = scanned(path)
    assert 29_900 < waveform.length_ms < 30_300
    whole = drawn(path)
    for at_ms in PLACES_MS:
        assert abs(lag_ms(path, whole, at_ms)) <= 1, at_ms


def test_tags_at_the_end_do_not_hinder_the_fast_decoder(tmp_path: Path) -> None:
    path = sweep(tmp_path / "plain.mp3", "-b:a", "128k", "-id3v2_version", "0", seconds=8)
    content, items = path.read_bytes(), bytes(40)
    ape = b"".join(b"APETAGEX" + (2000).to_bytes(4, "little") + (72).to_bytes(4, "little") + (1).to_bytes(4, "little")
                   + flags + bytes(8) + between
                   for flags, between in ((b"\0\0\0\xa0", items), (b"\0\0\0\x80", b"")))  # fmt: skip
    lyrics = b"LYRICSBEGIN" + b"LYR00012Hail, Freedom" + b"000032LYRICS200"
    for tags in (ID3V1, ape, ape + ID3V1, lyrics + ID3V1):
        path.write_bytes(content + tags)
        frames = find_frames(path)
        assert frames is not None, tags[:11]
        assert frames.samples == 8 * 48_000
    path.write_bytes(content + ape[:-20])
    assert find_frames(path) is None


@pytest.mark.parametrize("name", ["late.ts", "late.vob", "late.m2ts", "late.mkv", "late.mp4"])
def test_a_sound_that_begins_after_its_picture_is_cut_where_it_is_drawn(tmp_path: Path, name: str) -> None:
    picture = ["-f", "lavfi", "-i", "testsrc=size=64x48:rate=25:duration=30"]
    codecs = ["-c:v", "mpeg2video", "-c:a", "mp2" if name.endswith("vob") else "aac", "-t", "30"]
    sound = ["-itsoffset", "0.3", "-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=29)]
    run_ffmpeg(*picture, *sound, *codecs, tmp_path / name)
    whole = drawn(tmp_path / name)
    for at_ms in PLACES_MS:
        assert abs(lag_ms(tmp_path / name, whole, at_ms)) <= 1, at_ms


@pytest.mark.parametrize("name", ["gaps.webm", "gaps.mka", "gaps.opus", "gaps.mp4"])
def test_lost_packets_leave_gaps_of_their_own_length(tmp_path: Path, name: str) -> None:
    codec = "aac" if name.endswith("mp4") else "libopus"
    good = sweep(tmp_path / f"good{name[4:]}", "-c:a", codec)
    run_ffmpeg("-i", good, "-c", "copy", "-bsf:a", "noise=drop='eq(mod(n,97),50)'", tmp_path / name)
    whole = drawn(tmp_path / name)
    assert abs(len(whole) - len(drawn(good))) < 48_000 // 20
    for at_ms in PLACES_MS:
        assert abs(lag_ms(tmp_path / name, whole, at_ms)) <= (1 if name.endswith(("opus", "mp4")) else 41), at_ms


def test_times_that_tremble_do_not_make_it_crackle(tmp_path: Path) -> None:
    good = sweep(tmp_path / "good.webm", "-c:a", "libopus")
    run_ffmpeg("-i", good, "-c", "copy", "-bsf:a", "setts=ts='TS+mod(N*7,31)-15'", tmp_path / "trembling.webm")
    whole, expected = drawn(tmp_path / "trembling.webm"), drawn(good)
    piece = expected[48_000 * 15 : 48_000 * 15 + 4800]
    found = [late for late in range(-1920, 1920) if np.array_equal(whole[48_000 * 15 + late :][:4800], piece)]
    assert len(found) == 1
    # All of it, from a second after the start on, is as late as its middle.
    assert np.array_equal(whole[48_000 + found[0] : 48_000 * 29 + found[0]], expected[48_000 : 48_000 * 29])


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("ima.wav", ("adpcm_ima_wav",)), ("ms.wav", ("adpcm_ms",)), ("g722.wav", ("g722", "-ar", "16000", "-ac", "1")),
     ("sbc.sbc", ("sbc",)), ("mp3.avi", ("libmp3lame",))],
)  # fmt: skip
def test_codecs_that_cannot_be_sought_in_are_cut_where_they_are_drawn(
    tmp_path: Path, name: str, arguments: tuple[str, ...]
) -> None:
    path = sweep(tmp_path / name, "-c:a", *arguments)
    whole = drawn(path)
    for at_ms in PLACES_MS:
        assert lag_ms(path, whole, at_ms) == 0, at_ms


def test_a_chain_of_oggs_is_cut_to_its_end(tmp_path: Path) -> None:
    one, other = sweep(tmp_path / "one.ogg", "-q:a", "4", seconds=12), sweep(tmp_path / "other.ogg", "-q:a", "4", seconds=18)
    path = tmp_path / "chain.ogg"
    path.write_bytes(one.read_bytes() + other.read_bytes())
    whole = drawn(path)
    excerpt = cut_voice(path, 15_000, 17_000, tmp_path / "excerpt.wav", VoiceEdits(remove_dc=False))
    with wave.open(str(excerpt.path)) as file:
        sent = np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, 2)
    assert np.array_equal(sent, whole[15 * 48_000 :][: len(sent)])


@pytest.mark.parametrize("name", ["joined.aac", "joined.ac3", "joined.ts"])
def test_channels_that_change_on_the_way_put_no_silence_in(tmp_path: Path, name: str) -> None:
    kind = name[6:]
    codec = ["-c:a", "ac3" if kind == ".ac3" else "aac"]
    pieces = [sweep(tmp_path / f"{count}{kind}", *codec, "-ac", count, seconds=10) for count in (1, 2)]
    (tmp_path / name).write_bytes(b"".join(piece.read_bytes() for piece in pieces))
    assert 19_800 < scanned(tmp_path / name).length_ms < 20_300


@pytest.mark.parametrize("language", ["en-US", "English (US)", "eng"])
def test_a_language_may_be_called_anything(tmp_path: Path, language: str) -> None:
    path = sweep(tmp_path / "voice.ogg", "-metadata:s:a:0", f"language={language}", seconds=2)
    assert [track.language for track in read_voice_info(path).tracks] == [language]


@pytest.mark.parametrize("layout", ["SL+SR", "FL+LFE", "ambisonic 1"])
def test_strange_arrangements_of_channels_are_heard(tmp_path: Path, layout: str) -> None:
    path, count = tmp_path / "voice.wav", 4 if layout.startswith("ambisonic") else 2
    tones = "|".join(f"0.3*sin({500 + 100 * n}*t)" for n in range(count))
    kind = "mka" if layout.startswith("ambisonic") else "caf"
    path = tmp_path / f"voice.{kind}"
    run_ffmpeg("-f", "lavfi", "-i", f"aevalsrc='{tones}':s=48000:d=3:c={layout}", "-c:a", "pcm_s16le", path)
    waveform = scanned(path)
    assert waveform.length_ms == 3000
    assert waveform.view(0, 3000, 1).max() > 3000


def test_a_decoder_that_died_is_told_of_and_not_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel_decode, "LEAST_MS", 1_000_000)
    path, cache_dir = sweep(tmp_path / "voice.aac", seconds=60), tmp_path / "cache"
    read, blocks = ffmpeg.Pipe.read, itertools.count()

    def killing(pipe: ffmpeg.Pipe, size_bytes: int) -> bytes:
        if size_bytes > 200_000 and next(blocks) == 5:
            pipe._process.kill()
        return read(pipe, size_bytes)

    monkeypatch.setattr(ffmpeg.Pipe, "read", killing)
    broken = scan_voice(path, lambda grown: None, lambda: False, cache_dir=cache_dir)
    assert (broken.complete, broken.damaged) == (True, True)
    assert broken.length_ms < 59_000
    monkeypatch.undo()
    whole = scan_voice(path, lambda grown: None, lambda: False, cache_dir=cache_dir)
    assert (whole.damaged, whole.length_ms // 1000) == (False, 60)


@pytest.mark.parametrize("encoding", ["wav", "mp3"])
def test_two_who_cut_the_same_excerpt_do_not_meet(sounds: Path, tmp_path: Path, encoding: str) -> None:
    from omnihuman_desktop.domain.voice import Encoding

    target, failures = tmp_path / f"excerpt.{encoding}", list[Exception]()

    def cut() -> None:
        try:
            cut_voice(sounds / "sweep.mp3", 1000, 26_000, target, VoiceEdits(encoding=Encoding(encoding)))
        except Exception as error:
            failures.append(error)

    cut()
    # On Windows what is open can't be replaced.
    first = target.open("rb") if sys.platform != "win32" else io.BytesIO(target.read_bytes())
    threads = [threading.Thread(target=cut) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    # Who had the first one open has it still, whole and as it was.
    with first:
        assert first.read() == target.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
