"""What the first picture and the first voice need, imported before they come: later it would hold the window up."""

from __future__ import annotations

import importlib
import sys
import time

ROOMS = (
    "numpy", "numpy.ma", "PIL.Image", "PIL.ImageCms", "PIL.ImageOps", "omnihuman_desktop.media.picture",
    "omnihuman_desktop.media.sound", "omnihuman_desktop.media.waveform", "omnihuman_desktop.media.parts",
    "omnihuman_desktop.media.pauses", "omnihuman_desktop.media.prepare", "omnihuman_desktop.media.edits",
    "omnihuman_desktop.media.encoding", "omnihuman_desktop.media.levelling", "omnihuman_desktop.media.scan",
    "omnihuman_desktop.media.waveform_cache", "imageio_ffmpeg.binaries",
)  # fmt: skip
BREATH_S = 0.02
"""The pause between two imports, in seconds: each holds the interpreter for a while."""


def warm_up() -> None:
    """Import them one by one. Blocking, for about a second."""
    for room in ROOMS:
        if room in sys.modules:
            continue
        importlib.import_module(room)
        time.sleep(BREATH_S)
    from omnihuman_desktop.media.picture import load_formats
    from omnihuman_desktop.media.segments import make_segment

    load_formats()
    time.sleep(BREATH_S)
    make_segment(b"", 8000, 1)
