"""How long the waveform takes to repaint while it is zoomed, in a widget of 1,600 pixels on a screen of twice the density.

    QT_SCALE_FACTOR=2 python -m tests.benchmarks.zoom [SOUND]

Without SOUND, three hours of stereo noise with pauses. Zooms from all of it to single samples and back, in small steps as a
wheel's glide makes them, and prints p50 and p99 of the painting against the limit of 8 ms.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omnihuman_desktop.media.audio.waveform import Waveform

LIMIT_S = 0.008
WIDTH, HEIGHT = 1600, 160
STEPS = 100
RATE = 8000


def invent() -> Waveform:
    """Three hours of stereo: noise in bursts, so that there is something to draw everywhere."""
    import numpy as np

    from omnihuman_desktop.media.audio.waveform import Waveform

    waveform = Waveform(RATE, 2, 3 * 3_600_000)
    rows = RATE * 60 // 256 * 256
    times = np.arange(rows)[:, np.newaxis] / RATE
    noise = np.random.default_rng(1).standard_normal((rows, 2)) * 6000 * np.abs(np.sin(times * 1.7)) * (times % 4 < 3.2)
    minute = noise.clip(-32_768, 32_767).astype(np.int16)
    for _ in range(180):
        waveform.add(minute)
    waveform.finish()
    return waveform


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_SCALE_FACTOR", "2")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import numpy as np
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.media.audio.pauses import find_pauses
    from omnihuman_desktop.media.audio.waveform_scan import scan_voice
    from omnihuman_desktop.ui.look import theme
    from omnihuman_desktop.ui.voice.span import Span
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

    app = QApplication([])
    theme.apply(app, "dark")
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    waveform = scan_voice(path, lambda _: None, lambda: False) if path else invent()
    times_s: list[float] = []

    class Timed(WaveformView):
        def paintEvent(self, event: object) -> None:
            before_s = perf_counter()
            super().paintEvent(event)  # type: ignore[arg-type]
            times_s.append(perf_counter() - before_s)

    view = Timed()
    view.resize(WIDTH, HEIGHT)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.show_voice(Span.within(waveform.length_ms, waveform.length_ms // 3))
    view.show_waveform(waveform)
    view.show_pauses(find_pauses(waveform))
    middle_ms = (view.span.start_ms + view.span.end_ms) / 2
    count, first = RATE * 10, int((middle_ms - 5000) * waveform.rate / 1000)
    values = (np.random.default_rng(2).standard_normal((waveform.channels, count)) * 6000).astype(np.int16)
    view.show_samples(Samples(waveform.rate, first, values))
    for zoom in [*range(STEPS + 1), *range(STEPS, -1, -1)]:
        view.set_zoom(zoom / STEPS)
        view.repaint()
    ratio = view.devicePixelRatioF()
    cuts = quantiles(times_s, n=100)
    print(
        f"{WIDTH} px at {ratio:g}x, {len(times_s)} repaints from {waveform.length_ms / 3.6e6:.1f} h to single samples and back"
    )
    for name, seconds in (("p50", cuts[49]), ("p99", cuts[98])):
        print(f"{name} {seconds * 1000:5.2f} ms   {seconds / LIMIT_S:4.2f} of the limit of {LIMIT_S * 1000:.0f} ms")
    view.close()


if __name__ == "__main__":
    main()
