"""How long it takes to cut an hour of voice, and to join twenty parts.

python -m tests.benchmarks.film
"""

from __future__ import annotations

import time

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


if __name__ == "__main__":
    cut_an_hour()
