"""Test parts of a film: a white frame in the picture where the voice has a click."""

from __future__ import annotations

import struct
import subprocess
import wave
from pathlib import Path

import numpy as np

from omnihuman_desktop.media.ffmpeg import ffmpeg_exe
from omnihuman_desktop.media.film import picture_track
from omnihuman_desktop.media.film.join import Clip

RATE = 48_000
FLASH_MS = 1000
"""Where the flash and the click of each part are, from its start."""

REORDERED = ("-c:v", "libx264", "-preset", "medium", "-bf", "3", "-g", "50")
PLAIN = ("-c:v", "libx264", "-preset", "ultrafast", "-bf", "0", "-g", "50")


def make_video(
    path: Path,
    frames: int,
    *,
    rate: int = 25,
    size: tuple[int, int] = (64, 48),
    codec: tuple[str, ...] = PLAIN,
    shade: int = 60,
) -> Path:
    """Write `frames` grey frames; the one at `FLASH_MS` is white, and every frame differs a little from the one before."""
    width, height = size
    white = FLASH_MS * rate // 1000
    raw = bytearray()
    for number in range(frames):
        level = 235 if number == white else shade + number % 7
        raw += bytes([level]) * (width * height) + bytes([128]) * (width * height // 2)
    source = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{width}x{height}", "-r", str(rate), "-i", "pipe:0"]
    sound = ["-f", "lavfi", "-i", f"anullsrc=r=44100:d={frames / rate - 0.01}"]
    command = [ffmpeg_exe(), "-v", "error", "-y", *source, *sound, *codec, "-c:a", "aac", str(path)]
    subprocess.run([*command[:-1], "-movflags", "+faststart", str(path)], input=bytes(raw), check=True)
    return path


def make_voice(path: Path, clicks_ms: list[int], length_ms: int) -> Path:
    """Write a quiet tone with a click at each of `clicks_ms`."""
    count = length_ms * RATE // 1000
    samples = (300 * np.sin(np.arange(count) * 0.03)).astype(np.int16)
    for at in clicks_ms:
        samples[at * RATE // 1000 : at * RATE // 1000 + 48] = 30_000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


def find_flashes(film: Path, size: tuple[int, int] = (64, 48)) -> tuple[list[float], int]:
    """Return when the white frames are shown, in milliseconds, and how many frames there are; each frame has its own time."""
    command = [ffmpeg_exe(), "-v", "info", "-i", str(film), "-map", "0:v:0", "-fps_mode", "passthrough", "-vf", "showinfo",
               "-f", "rawvideo", "-pix_fmt", "gray", "-s", f"{size[0]}x{size[1]}", "-"]  # fmt: skip
    done = subprocess.run(command, check=True, capture_output=True)
    times = [float(line.split("pts_time:")[1].split()[0]) * 1000
             for line in done.stderr.decode().splitlines() if "pts_time:" in line]  # fmt: skip
    frames = np.frombuffer(done.stdout, np.uint8).reshape(len(times), -1)
    return [time for time, level in zip(times, frames.mean(axis=1), strict=True) if level > 130], len(times)


def find_end(film: Path) -> float:
    """Return when the last picture ends, in milliseconds, by the film's own tables: ffmpeg does not tell."""
    with film.open("rb") as file:
        tracks = [dict(picture_track._walk(track)) for kind, track in picture_track._boxes(picture_track._read_index(file))
                  if kind == b"trak"]  # fmt: skip
    (pictures,) = [tables for tables in tracks if tables[b"hdlr"][8:12] == b"vide"]
    return float(struct.unpack_from(">I", pictures[b"elst"], 8)[0])


def read_sound(film: Path) -> np.ndarray:
    """Return the samples of the film's sound."""
    command = [ffmpeg_exe(), "-v", "error", "-i", str(film), "-map", "0:a:0", "-f", "s16le", "-ac", "1", "-"]
    return np.frombuffer(subprocess.run(command, check=True, capture_output=True).stdout, np.int16)


def find_clicks(samples: np.ndarray) -> list[float]:
    """Return when the clicks are heard, in milliseconds."""
    loud = np.flatnonzero(np.abs(samples.astype(int)) > 12_000)
    firsts = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > RATE // 10)]
    return [at * 1000 / RATE for at in firsts]


def make_clips(
    folder: Path, spans: list[tuple[int, int]], surplus: list[int], *, rate: int = 25, codec: tuple[str, ...] = PLAIN
) -> tuple[list[Clip], Path]:
    """Return clips for `spans` of a voice, each with `surplus` frames more or fewer than its span has, and the voice."""
    clips = []
    for number, ((start, until), more) in enumerate(zip(spans, surplus, strict=True)):
        video = folder / f"part {number}'s.mp4"
        make_video(video, round((until - start) * rate / 1000) + more, rate=rate, codec=codec, shade=40 + 15 * (number % 4))
        clips.append(Clip(video, start, until))
    voice = make_voice(folder / "voice.wav", [start + FLASH_MS for start, _ in spans], spans[-1][1] + 700)
    return clips, voice
