"""Headers as recorders, phones and radio stations write them: long tags, unreadable tracks, odd times, nonsense."""

from __future__ import annotations

import math
import os
import struct
import wave
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media import ffmpeg
from omnihuman_desktop.media.audio import probe
from omnihuman_desktop.media.audio.excerpt import cut_voice, probe_voice
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.media.ffmpeg import AudioStream
from tests.media.conftest import run_ffmpeg

TALK = ["-f", "lavfi", "-i", "sine=300:d=11:r=16000"]


def scan(path: Path) -> Waveform:
    return scan_voice(path, lambda _waveform: None, lambda: False)


def id3(*frames: tuple[bytes, bytes]) -> bytes:
    """An ID3v2.3 tag."""
    body = b"".join(name + struct.pack(">IH", len(content), 0) + content for name, content in frames)
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + body


def chapters(path: Path, count: int) -> Path:
    lines = [";FFMETADATA1"]
    for number in range(count):
        times = f"START={number * 10}\nEND={number * 10 + 10}"
        lines.append(f"[CHAPTER]\nTIMEBASE=1/1000\n{times}\ntitle=The chapter number {number} of a long book")
    path.write_text("\n".join(lines))
    return path


def test_a_transcript_of_thousands_of_lines_hides_no_sound(tmp_path: Path) -> None:
    bare = tmp_path / "bare.mp3"
    run_ffmpeg(*TALK, "-id3v2_version", "0", bare)
    words = "\n".join(f"{number}: and so my fellow Americans, ask not what your country can do" for number in range(5000))
    path = tmp_path / "talk.mp3"
    path.write_bytes(id3((b"USLT", b"\0eng\0" + words.encode())) + bare.read_bytes())
    assert probe_voice(path).rate == 16_000
    assert scan(path).length_ms == pytest.approx(11_000, abs=100)


@pytest.mark.parametrize("suffix", ["mp3", "m4b"])
def test_two_thousand_chapters_hide_no_sound(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"book.{suffix}"
    run_ffmpeg(*TALK, "-i", chapters(tmp_path / "chapters.txt", 2000), "-map_metadata", "1", "-map", "0:a", path)
    assert probe_voice(path).length_ms == pytest.approx(11_000, abs=150)


def book_without_its_chapter_track(path: Path) -> Path:
    """A book whose reference to a chapter track leads nowhere: ffmpeg complains, and all of the sound is there."""
    run_ffmpeg(*TALK, "-i", chapters(path.with_suffix(".txt"), 3), "-map_metadata", "1", "-map", "0:a", path)
    content = path.read_bytes()
    at = content.index(b"chap", content.index(b"tref"))
    path.write_bytes(content[: at + 4] + struct.pack(">I", 77) + content[at + 8 :])
    return path


def test_a_complaint_about_chapters_is_no_damage(tmp_path: Path) -> None:
    path = book_without_its_chapter_track(tmp_path / "book.m4b")
    with ffmpeg.decode(["-v", "error", *ffmpeg.input_arguments(path), "-map", "0:a:0", "-f", "null", "-"]) as pipe:
        pipe.read(1)
        pipe.finish()
        assert "chapter track not found" in pipe.messages()
    assert not scan(path).damaged


def test_what_can_t_be_decoded_is_damage(tmp_path: Path, sounds: Path) -> None:
    content = (sounds / "sweep.m4a").read_bytes()
    middle = content.index(b"mdat") + 100_000
    path = tmp_path / "damaged.m4a"
    path.write_bytes(content[:middle] + os.urandom(20_000) + content[middle + 20_000 :])
    assert scan(path).damaged


def test_a_download_that_was_cut_off_is_damage(tmp_path: Path, sounds: Path) -> None:
    content = (sounds / "sweep.flac").read_bytes()
    path = tmp_path / "cut-off.flac"
    path.write_bytes(content[: len(content) // 3])
    assert scan(path).damaged


@pytest.mark.parametrize("suffix", ["opus", "ogg"])
@pytest.mark.parametrize("start_s", [5, 3600])
def test_a_capture_of_a_live_stream_is_as_long_as_its_sound(tmp_path: Path, suffix: str, start_s: int) -> None:
    path = tmp_path / f"capture.{suffix}"
    run_ffmpeg(
        *TALK, "-ar", "48000", "-c:a", "libopus" if suffix == "opus" else "libvorbis", "-output_ts_offset", start_s, path
    )
    assert probe_voice(path).length_ms == pytest.approx(11_000, abs=100)
    waveform = scan(path)
    assert waveform.length_ms == pytest.approx(11_000, abs=100)
    assert not waveform.damaged
    cut = cut_voice(path, 9000, 10_900, tmp_path / "cut.wav")
    assert cut.length_ms == pytest.approx(1900, abs=60)


def film_of_a_phone(path: Path) -> Path:
    """A film whose first sound track is in a format that nobody but its phone reads; the second is AAC."""
    second = ["-f", "lavfi", "-i", "sine=500:d=11:r=16000"]
    run_ffmpeg(*TALK, *second, "-map", "0", "-map", "1", "-c:a", "aac", path)
    content = path.read_bytes()
    at = content.index(b"mp4a", content.index(b"stsd"))
    content = content[:at] + b"apac" + content[at + 4 :]
    # Without what tells AAC by itself.
    at = content.index(b"esds", at)
    path.write_bytes(content[:at] + b"free" + content[at + 4 :])
    return path


def test_the_first_track_that_can_be_read_is_taken(tmp_path: Path) -> None:
    path = film_of_a_phone(tmp_path / "IMG.mov")
    info = probe_voice(path)
    assert (info.track, [track.unreadable for track in info.tracks]) == (1, ["Apple Positional Audio (APAC)", ""])
    assert cut_voice(path, 0, 3000, tmp_path / "cut.wav").length_ms == pytest.approx(3000, abs=60)
    with pytest.raises(InputError) as refused:
        probe_voice(tmp_path / "IMG.mov", 7)
    assert refused.value.kind is Kind.VOICE_TRACK_MISSING


@pytest.mark.parametrize(
    ("stream", "name"),
    [
        (AudioStream("aac", 44_100, "0 channels", tag="mp4a"), "xHE-AAC"),
        (AudioStream("none", 48_000, "mono", tag="apac"), "Apple Positional Audio (APAC)"),
        (AudioStream("none", 48_000, "stereo"), "unknown"),
        (AudioStream("aac", 44_100, "stereo", encrypted=True), "copy-protected AAC"),
        (AudioStream("pcm_s16le", 44_100, "65535 channels"), "PCM_S16LE"),
        (AudioStream("pcm_s16le", 0, "mono"), "PCM_S16LE"),
        (AudioStream("pcm_s16le", 4_294_967_295, "mono"), "PCM_S16LE"),
        (AudioStream("mp3float", 44_100, "stereo"), ""),
        (AudioStream("pcm_f32le", 384_000, "7.1.4"), ""),
    ],
)
def test_a_header_with_nonsense_is_a_format_that_can_t_be_read(stream: AudioStream, name: str) -> None:
    assert probe._unreadable_format(stream) == name


@pytest.mark.parametrize(("channels", "rate"), [(0, 16_000), (65_535, 16_000), (1, 0), (1, 0xFFFF_FFFF)])
def test_a_wav_with_nonsense_in_its_header_is_refused_with_a_reason(tmp_path: Path, channels: int, rate: int) -> None:
    path = tmp_path / "odd.wav"
    run_ffmpeg(*TALK, path)
    content = bytearray(path.read_bytes())
    content[22:28] = struct.pack("<HI", channels, rate)
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        probe_voice(path)
    assert refused.value.kind in (Kind.VOICE_FORMAT_UNREADABLE, Kind.VOICE_UNKNOWN, Kind.VOICE_BROKEN, Kind.VOICE_TOO_SHORT)


@pytest.mark.parametrize("name", ["IMAGEIO_FFMPEG_EXE", "AV_LOG_FORCE_COLOR", "FFREPORT"])
def test_no_variable_changes_which_decoder_runs_or_what_it_prints(
    tmp_path: Path, voice: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    report = tmp_path / "report.log"
    monkeypatch.setenv(name, {"IMAGEIO_FFMPEG_EXE": "/bin/false", "FFREPORT": f"file={report}:level=48"}.get(name, "1"))
    ffmpeg.ffmpeg_exe.cache_clear()
    probe._header_of.cache_clear()
    try:
        assert probe_voice(voice).length_ms == 11_000
    finally:
        ffmpeg.ffmpeg_exe.cache_clear()
    assert not report.exists()


@pytest.mark.parametrize(("codec", "gain"), [("pcm_f32le", 4.0), ("pcm_f64le", 4.0), ("pcm_f32le", 0.5)])
def test_a_recording_above_full_scale_is_turned_down_as_a_whole(tmp_path: Path, codec: str, gain: float) -> None:
    plain, loud = tmp_path / "plain.wav", tmp_path / "ZOOM0001.WAV"
    run_ffmpeg("-f", "lavfi", "-i", "aevalsrc=0.99*sin(600*t)*abs(sin(t)):s=48000:d=4", "-c:a", "pcm_f32le", plain)
    run_ffmpeg("-i", plain, "-af", f"volume={gain}:precision=double", "-c:a", codec, loud)
    info = probe_voice(loud)
    assert info.gain_db == pytest.approx(min(0.0, -20 * math.log10(gain * 0.99)), abs=0.02)
    cut = cut_voice(loud, 0, 4000, tmp_path / "cut.wav")
    assert not cut.clipped
    with wave.open(str(cut.path)) as file:
        sent = np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float64)
    wanted = np.frombuffer(run_ffmpeg("-i", plain, "-f", "f64le", "-"), np.float64)[: sent.size]
    scale = float(sent @ wanted) / float(wanted @ wanted)
    noise = sent - scale * wanted
    assert 10 * math.log10(float(sent @ sent) / float(noise @ noise)) > 70
    waveform = scan(loud)
    assert waveform.view(0, 4000, 1).max() == pytest.approx(32_767 * min(1.0, gain * 0.99), rel=0.02)
