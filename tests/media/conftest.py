"""Real sounds, films and pictures, good and bad, made once for the session by the bundled ffmpeg and Pillow."""

from __future__ import annotations

import math
import os
import struct
import subprocess
import time
import wave
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import pytest

from omnihuman_desktop.media.ffmpeg import ENVIRONMENT

# A sweep over noise: no two places of it are alike, so that a cut in the wrong place shows.
SWEEP = (
    "aevalsrc=exprs='0.4*sin(200*t+60*t*t)+0.04*(random(0)-0.5)"
    "|0.4*sin(300*t+50*t*t)+0.04*(random(1)-0.5)':s={rate}:d={seconds}"
)
RATE = 44_100
SECONDS = 30


def run_ffmpeg(*arguments: object) -> bytes:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-nostdin", "-y", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, env=os.environ | ENVIRONMENT).stdout


def decode_whole(path: Path, *extra: str) -> bytes:
    return run_ffmpeg("-i", path, "-map", "0:a:0", *extra, "-f", "s16le", "-")


@pytest.fixture(scope="session")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one sweep of 30 s in many formats."""
    folder = tmp_path_factory.mktemp("sounds")
    original = folder / "sweep.wav"
    run_ffmpeg("-f", "lavfi", "-i", SWEEP.format(rate=RATE, seconds=SECONDS), "-bitexact", original)
    run_ffmpeg("-i", original, "-b:a", "128k", folder / "sweep.mp3")
    run_ffmpeg("-i", original, "-q:a", "4", "-write_xing", "0", folder / "plain.mp3")
    run_ffmpeg("-i", original, folder / "sweep.flac")
    run_ffmpeg("-i", original, "-b:a", "160k", folder / "sweep.m4a")
    return folder


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten seconds of H.264 and AAC."""
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    picture, sound = "testsrc=size=64x48:rate=25:duration=10", SWEEP.format(rate=RATE, seconds=10)
    codecs = ["-pix_fmt", "yuv420p", "-preset", "ultrafast", "-movflags", "+faststart"]
    run_ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, *codecs, path)
    return path


@pytest.fixture(scope="session")
def two_tracks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds of film with an English track in stereo and a German one, named, in mono and half as high."""
    path = tmp_path_factory.mktemp("tracks") / "film.mkv"
    tones = ["sine=440:r=44100:d=4,aformat=channel_layouts=stereo", "sine=220:r=16000:d=4"]
    inputs = [word for tone in tones for word in ("-f", "lavfi", "-i", tone)]
    names = ["-metadata:s:a:0", "language=eng", "-metadata:s:a:1", "language=ger", "-metadata:s:a:1", "title=Kommentar"]
    picture = ["-f", "lavfi", "-i", "testsrc=size=64x48:rate=10:duration=4"]
    run_ffmpeg(*inputs, *picture, "-map", "0", "-map", "1", "-map", "2", *names, "-c:a", "flac", path)
    return path


def write_wav(path: Path, channels: int = 1, seconds: float = 3, rate: int = 16_000) -> bytes:
    tone = (round(8000 * math.sin(n / 20)) for n in range(round(seconds * rate)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"".join(struct.pack(f"<{channels}h", *[value] * channels) for value in tone))
    return path.read_bytes()


def _patched(content: bytes, at: int, patch: bytes) -> bytes:
    return content[:at] + patch + content[at + len(patch) :]


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory, sounds: Path) -> Path:
    """A folder with files that are broken, or strange."""
    folder = tmp_path_factory.mktemp("odd")
    mp3 = (sounds / "sweep.mp3").read_bytes()
    m4a = (sounds / "sweep.m4a").read_bytes()
    wav = write_wav(folder / "good.wav")
    write_wav(folder / "channels_20.wav", channels=20)
    write_wav(folder / "short.wav", seconds=0.5)
    run_ffmpeg("-i", folder / "good.wav", "-ar", "192000", "-c:a", "pcm_f32le", folder / "rate_192k.wav")
    run_ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x48:rate=10:duration=2", folder / "silent_film.mp4")
    _add_late_sound(folder / "late.mkv", folder / "good.wav")
    _add_cover(folder / "cover.mp3", sounds / "sweep.mp3")
    contents: dict[str, bytes] = {
        "empty.mp3": b"",
        "text.mp3": b"Dear diary, this is no sound at all.\n" * 200,
        "text.txt": b"Neither is this.\n",
        "random.mp3": os.urandom(20_000).replace(b"\xff", b"\x00"),
        "cut_off.mp3": mp3[: len(mp3) // 3],
        "stub.mp3": mp3[:6000],
        "cut_off.m4a": m4a[: len(m4a) // 2],
        "garbage_inside.mp3": mp3[:200_000] + os.urandom(30_000) + mp3[230_000:],
        "drm.m4a": _patched(m4a, m4a.index(b"mp4a", m4a.index(b"stsd")), b"drms"),
        "codec.wav": _patched(wav, 20, struct.pack("<H", 0x1234)),
        "length_0.wav": _patched(wav, 40, struct.pack("<I", 0)),
        "length_triple.wav": _patched(wav, 40, struct.pack("<I", 3 * (len(wav) - 44))),
        "length_most.wav": _patched(wav, 40, struct.pack("<I", 0xFFFFFFFF)),
        "playlist.mp3": b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/voice.mp3\n#EXT-X-ENDLIST\n",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return folder


def _add_late_sound(path: Path, sound: Path) -> None:
    picture = "testsrc=size=64x48:rate=10:duration=4"
    run_ffmpeg("-f", "lavfi", "-i", picture, "-itsoffset", "0.5", "-i", sound, "-c:a", "flac", path)


def _add_cover(path: Path, sound: Path) -> None:
    cover = path.with_suffix(".png")
    from PIL import Image

    Image.frombytes("RGB", (1760, 1760), os.urandom(1760 * 1760 * 3)).save(cover, compress_level=0)
    run_ffmpeg("-i", sound, "-i", cover, "-map", "0", "-map", "1", "-c", "copy", "-disposition:v", "attached_pic", path)


@pytest.fixture
def children() -> Callable[[], list[str]]:
    """What processes this one has started since the test began, and not yet reaped. One that was killed may take a moment."""
    import psutil

    before = set(psutil.Process().children(recursive=True))

    def names() -> list[str]:
        end = time.monotonic() + 5
        while (left := set(psutil.Process().children(recursive=True)) - before) and time.monotonic() < end:
            time.sleep(0.05)
        return [child.name() for child in left]

    return names
