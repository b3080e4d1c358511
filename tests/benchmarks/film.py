"""How long it takes to cut an hour of voice, and to join twenty parts.

python -m tests.benchmarks.film
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

from tests.media.film.test_cuts import speak


def cut_an_hour() -> None:
    """Print the seconds of the whole and of its parts."""
    from omnihuman_desktop.domain.film import total_billed
    from omnihuman_desktop.media.audio.pauses import find_pauses
    from omnihuman_desktop.media.film.cuts import cut_film

    waveform = speak(3600, 1)
    begun = time.process_time()
    pauses = find_pauses(waveform)
    known = time.process_time()
    parts = cut_film(waveform, pauses, 0, waveform.length_ms)
    print(f"an hour, {len(pauses)} pauses found in {known - begun:.3f} s, cut in {time.process_time() - known:.3f} s of "
          f"processor time: {len(parts)} parts, {total_billed(parts)} s billed")  # fmt: skip
    begun = time.process_time()
    parts = cut_film(waveform, (), 0, waveform.length_ms)
    print(f"without pauses in {time.process_time() - begun:.3f} s: {len(parts)} parts")


PARTS = 20


def join_twenty_parts(folder: Path) -> None:
    """Print the seconds of both ways to join them, and of making the sound, which is done while the parts are rendered."""
    from omnihuman_desktop.media.ffmpeg import ffmpeg_exe
    from omnihuman_desktop.media.film.join import Clip, join_film, spans_of
    from omnihuman_desktop.media.film.sound import write_film_sound

    video, voice, sound = folder / "part.mp4", folder / "voice.wav", folder / "sound.m4a"
    codec = ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    picture = ["-f", "lavfi", "-i", "testsrc2=size=1280x720:rate=25:duration=35"]
    noise = ["-f", "lavfi", "-i", "anoisesrc=r=44100:a=0.1:d=34.99"]
    subprocess.run([ffmpeg_exe(), "-v", "error", *picture, *noise, *codec, video], check=True)
    subprocess.run(
        [ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", f"anoisesrc=r=44100:a=0.1:d={PARTS * 35}", voice], check=True
    )
    clips = [Clip(video, number * 35_000, (number + 1) * 35_000) for number in range(PARTS)]
    begun = time.perf_counter()
    write_film_sound(voice, spans_of(clips), sound)
    made_s = time.perf_counter() - begun
    listing = folder / "list.txt"
    listing.write_text("".join(f"file '{video}'\n" for _ in clips))
    plain, ours = [], []
    for _ in range(5):
        begun = time.perf_counter()
        command = [
            ffmpeg_exe(),
            "-v",
            "error",
            "-y",
            "-f",
            "concat",
            "-safe",
            "0",
            "-i",
            listing,
            "-c",
            "copy",
            folder / "a.mp4",
        ]
        subprocess.run(command, check=True)
        plain.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        done = join_film(clips, voice, folder / "b.mp4", sound=sound)
        ours.append(time.perf_counter() - begun)
    print(f"{PARTS} parts, copied: {done.copied}; ffmpeg's concat {min(plain):.2f} s, ours {min(ours):.2f} s: "
          f"{min(ours) / min(plain):.2f} times; their sound, made before: {made_s:.2f} s")  # fmt: skip


if __name__ == "__main__":
    cut_an_hour()
    with tempfile.TemporaryDirectory() as folder:
        join_twenty_parts(Path(folder))
