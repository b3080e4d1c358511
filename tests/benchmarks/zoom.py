"""How long the waveform takes to repaint while it is zoomed and scrolled, at two widths on a screen of twice the density.

    QT_SCALE_FACTOR=2 python -m tests.benchmarks.zoom [SOUND]

Without SOUND, three hours of stereo noise with pauses. Zooms from all of it to single samples and back, in small steps as a
wheel's glide makes them; then scrolls at each of several zooms, by a few pixels and by half a view at a time. Prints p50, p99
and the most of a whole repaint against the limit of 6 ms, without the time for which the kernel had no core for it (`machine`:
other programs), and where the slowest ones were.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

LIMIT_S = 0.006
WIDTHS, HEIGHT = (1600, 3200), 160
STEPS = 100
ZOOMS, SCROLLS = 10, 12
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


def make_view(waveform: Waveform, width: int) -> WaveformView:
    """A view of `waveform` with all that is drawn: a selection, pauses, and the samples around the selection's middle."""
    import numpy as np
    from PySide6.QtTest import QTest

    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.media.audio.pauses import find_pauses
    from omnihuman_desktop.ui.voice.span import Span
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

    view = WaveformView()
    view.resize(width, HEIGHT)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.show_voice(Span.within(waveform.length_ms, waveform.length_ms // 3))
    view.show_waveform(waveform)
    view.show_pauses(find_pauses(waveform))
    middle_ms = (view.span.start_ms + view.span.end_ms) / 2
    # More than the view can show when it draws samples: 128 a pixel.
    count = min(waveform.rate * 60, 128 * width * 3)
    first = int(middle_ms * waveform.rate / 1000) - count // 2
    values = (np.random.default_rng(2).standard_normal((waveform.channels, count)) * 6000).astype(np.int16)
    view.show_samples(Samples(waveform.rate, first, values))
    return view


def zooming(view: WaveformView) -> Iterator[str]:
    """From all to single samples and back."""
    for zoom in [*range(STEPS + 1), *range(STEPS, -1, -1)]:
        view.set_zoom(zoom / STEPS)
        yield f"zoom {zoom / STEPS:.2f}"


def scrolling(view: WaveformView, pixels: float) -> Iterator[str]:
    """Back and forth at several zooms, by `pixels` at a time."""
    for zoom in range(1, ZOOMS + 1):
        view.set_zoom(zoom / ZOOMS)
        view.repaint()
        for number in range(2 * SCROLLS):
            view.scroll_by(pixels * view.pixel_ms * (1 if number < SCROLLS else -1))
            yield f"scroll by {pixels:g} px at {zoom / ZOOMS:.1f}"


def measure(view: WaveformView, title: str, steps: Iterator[str], statistics: IO[bytes]) -> None:
    """Repaint after each step, and print how long that took."""
    times: list[tuple[float, str]] = []
    machine_s = 0.0
    for step in steps:
        waited_s, began = wait_s(statistics), perf_counter()
        view.repaint()
        took_s, waited_s = perf_counter() - began, wait_s(statistics) - waited_s
        machine_s += waited_s
        times.append((max(0.0, took_s - waited_s), step))
    cuts = quantiles([seconds for seconds, _ in times], n=100, method="inclusive")
    most = ", ".join(f"{seconds * 1000:.1f} ms ({step})" for seconds, step in sorted(times, reverse=True)[:2])
    print(f"{view.width()} px at {view.devicePixelRatioF():g}x, {title:13} {len(times)} repaints   "
          f"p50 {cuts[49] * 1000:5.2f} ms   p99 {cuts[98] * 1000:5.2f} ms ({cuts[98] / LIMIT_S:4.2f} of the limit)   "
          f"most {most}   machine {machine_s * 1000:.0f} ms in all")  # fmt: skip


def wait_s(statistics: IO[bytes]) -> float:
    """For how long this thread was ready so far, but had no core."""
    statistics.seek(0)
    return int(statistics.read().split()[1]) / 1e9


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_SCALE_FACTOR", "2")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from omnihuman_desktop.media.audio.waveform_scan import scan_voice
    from omnihuman_desktop.ui.look import theme

    app = QApplication([])
    theme.apply(app, "dark")
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    waveform = scan_voice(path, lambda _: None, lambda: False) if path else invent()
    with Path("/proc/thread-self/schedstat").open("rb", buffering=0) as statistics:
        for width in WIDTHS:
            view = make_view(waveform, width)
            measure(view, "zooming", zooming(view), statistics)
            measure(view, "scrolling", scrolling(view, 7.0), statistics)
            measure(view, "scrolling far", scrolling(view, width / 2), statistics)
            view.close()


if __name__ == "__main__":
    main()
