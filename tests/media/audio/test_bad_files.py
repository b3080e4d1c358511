"""Nothing that is done with a bad file hangs, or leaves a process, a thread or a temporary file behind."""

from __future__ import annotations

import shutil
import struct
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.voice import Encoding, VoiceEdits
from omnihuman_desktop.media.audio import parallel_decode
from omnihuman_desktop.media.audio.excerpt import cut_voice, draw_excerpt, probe_voice, read_samples
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.media.ffmpeg import STALL_TIMEOUT_S
from tests.media.conftest import SWEEP, run_ffmpeg

WHAT_COMES = {
    "cut_off.mp3": "damaged", "empty.mp3": Kind.FILE_EMPTY, "text.mp3": Kind.VOICE_UNKNOWN, "random.mp3": Kind.VOICE_UNKNOWN,
    "garbage_inside.mp3": "damaged", "length_0.wav": "whole",
    "codec.wav": Kind.VOICE_FORMAT_UNREADABLE, "drm.m4a": Kind.VOICE_FORMAT_UNREADABLE,
    "length_triple.wav": "whole", "length_most.wav": "whole", "channels_20.wav": "whole", "rate_192k.wav": "whole",
    "cover.mp3": "whole", "silent_film.mp4": Kind.VOICE_SILENT_FILM, "cut_off.m4a": Kind.VOICE_BROKEN,
    "stub.mp3": Kind.VOICE_TOO_SHORT,
}  # fmt: skip


def try_all(path: Path, folder: Path) -> str | Kind:
    """What comes of a file when it is looked at, drawn, looked into and cut."""
    try:
        waveform = scan_voice(path, lambda grown: None, lambda: False, cache_dir=folder / "cache")
        read_samples(path, 500, 600)
        edits = VoiceEdits(high_pass_hz=80, trim_silence=True, loudness_lufs=-16, fade_in_ms=9, encoding=Encoding.MP3)
        draw_excerpt(cut_voice(path, 500, 2500, folder / "x.mp3", edits).path)
    except InputError as error:
        with pytest.raises(InputError):
            cut_voice(path, 0, 2000, folder / "x.wav")
        return error.kind
    return "damaged" if waveform.damaged else "whole"


@pytest.mark.parametrize(("name", "expected"), WHAT_COMES.items())
def test_a_bad_file_leaves_nothing_behind(
    odd: Path,
    tmp_path: Path,
    name: str,
    expected: str | Kind,
    children: Callable[[], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    temporary, threads = tmp_path / "temporary", set(threading.enumerate())
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    before_s = time.monotonic()
    assert try_all(odd / name, tmp_path) == expected
    assert time.monotonic() - before_s < STALL_TIMEOUT_S, "no decoder was waited for"
    assert children() == []
    assert set(threading.enumerate()) <= threads
    assert list(temporary.iterdir()) == []
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()} <= {".mp3", ".waveform"}
    assert [path.name for path in tmp_path.glob("x.*")] == ([] if isinstance(expected, Kind) else ["x.mp3"])


@pytest.mark.parametrize("name", ["long.mp3", "long.flac"])
def test_a_scan_in_parts_stops_when_it_is_told(
    tmp_path: Path, name: str, children: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parallel_decode, "LEAST_MS", 4000)
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=21), tmp_path / name)
    threads, grown = set(threading.enumerate()), list[int]()
    info = probe_voice(tmp_path / name)
    waveform = scan_voice(
        tmp_path / name, lambda now: grown.append(now.samples), lambda: bool(grown), info, cache_dir=tmp_path / "cache"
    )
    assert not waveform.complete
    assert waveform.samples < 48_000 * 21
    assert set(threading.enumerate()) <= threads
    assert children() == []
    with suppress(FileNotFoundError):
        assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize("name", ["harmed.mp3", "harmed.m4a"])
def test_damage_in_a_later_part_is_found_as_well(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel_decode, "LEAST_MS", 4000)
    path = tmp_path / name
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=21), path)
    content = bytearray(path.read_bytes())
    place = len(content) * 3 // 4
    content[place : place + 20_000] = bytes(range(250)) * 80
    path.write_bytes(content)
    waveform = scan_voice(path, lambda grown: None, lambda: False)
    assert waveform.damaged
    assert waveform.complete
    assert 19_000 < waveform.length_ms <= 21_100


FILMS = {
    "mov": ("mpeg4", "aac"), "mp4": ("mpeg4", "aac"), "mkv": ("mpeg4", "flac"), "webm": ("libvpx", "libopus"),
    "avi": ("mpeg4", "libmp3lame"), "ts": ("mpeg2video", "aac"),
}  # fmt: skip


def make_film(path: Path, picture_s: int, sound_s: int) -> Path:
    video_codec, audio_codec = FILMS[path.suffix[1:]]
    picture = ["-f", "lavfi", "-i", f"testsrc=size=64x48:rate=25:duration={picture_s}"]
    sound = ["-f", "lavfi", "-i", SWEEP.format(rate=48_000, seconds=sound_s)]
    run_ffmpeg(*picture, *sound, "-c:v", video_codec, "-c:a", audio_codec, "-movflags", "+faststart", path)
    return path


def scan(path: Path, track: int = 0) -> Waveform:
    return scan_voice(path, lambda grown: None, lambda: False, track=track)


@pytest.mark.parametrize("container", FILMS)
def test_a_film_whose_picture_outlasts_its_sound_is_whole(tmp_path: Path, container: str) -> None:
    waveform = scan(make_film(tmp_path / f"film.{container}", picture_s=14, sound_s=11))
    assert 10_900 < waveform.length_ms < 11_200
    assert not waveform.damaged


@pytest.mark.parametrize("container", [name for name in FILMS if name != "ts"])
@pytest.mark.parametrize("picture_s", [11, 14])
def test_a_film_that_was_cut_off_is_damaged(tmp_path: Path, container: str, picture_s: int) -> None:
    path = make_film(tmp_path / f"film.{container}", picture_s, sound_s=11)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 45 // 100])
    waveform = scan(path)
    assert waveform.length_ms < 10_000
    assert waveform.damaged


def test_a_sound_track_that_another_one_outlasts_is_whole(tmp_path: Path) -> None:
    tones = [word for seconds in (11, 4) for word in ("-f", "lavfi", "-i", f"sine=440:r=44100:d={seconds}")]
    run_ffmpeg(*tones, "-map", "0", "-map", "1", "-c:a", "flac", tmp_path / "two.mkv")
    assert [scan(tmp_path / "two.mkv", track).damaged for track in (0, 1)] == [False, False]


@pytest.mark.parametrize("name", ["voice.mp3", "voice.mp4", "voice.wav", "voice.ffconcat"])
@pytest.mark.parametrize(
    "script",
    [
        "ffconcat version 1.0\nfile secret.wav\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nsecret.wav\n#EXT-X-ENDLIST\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n",
    ],
    ids=["concat", "playlist", "session"],
)
def test_a_text_that_names_other_files_opens_none_of_them(tmp_path: Path, voice: Path, name: str, script: str) -> None:
    """The neighbour's sound would be uploaded and sent as the voice."""
    shutil.copy(voice, tmp_path / "secret.wav")
    (tmp_path / name).write_text(script)
    with pytest.raises(InputError) as caught:
        probe_voice(tmp_path / name)
    assert caught.value.kind is Kind.VOICE_UNKNOWN


def test_a_wav_of_65535_channels_is_refused_as_a_file(tmp_path: Path) -> None:
    path = tmp_path / "wide.wav"
    data = bytes(65_535 * 2 * 4)
    form = struct.pack("<HHIIHH", 1, 65_535, 48_000, 48_000 * 131_070 & 0xFFFFFFFF, 131_070 & 0xFFFF, 16)
    path.write_bytes(
        b"RIFF" + struct.pack("<I", 36 + len(data)) + b"WAVEfmt " + struct.pack("<I", 16) + form
        + b"data" + struct.pack("<I", len(data)) + data
    )  # fmt: skip
    with pytest.raises(InputError):
        probe_voice(path)
