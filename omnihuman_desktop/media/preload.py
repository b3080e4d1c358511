"""Imports what the first picture and the first voice need, in advance: later, these imports would block the window."""

from __future__ import annotations

import importlib
import sys
import time

MODULES = (
    "miniaudio",
    "numpy",
    "numpy.ma",
    "PIL.Image",
    "PIL.ImageCms",
    "PIL.ImageOps",
    "imageio_ffmpeg.binaries",
    "omnihuman_desktop.media.audio.edits",
    "omnihuman_desktop.media.audio.encode",
    "omnihuman_desktop.media.audio.excerpt",
    "omnihuman_desktop.media.audio.loudness",
    "omnihuman_desktop.media.audio.parallel_decode",
    "omnihuman_desktop.media.audio.pauses",
    "omnihuman_desktop.media.audio.waveform",
    "omnihuman_desktop.media.audio.waveform_cache",
    "omnihuman_desktop.media.audio.waveform_scan",
    "omnihuman_desktop.media.picture.portrait_warnings",
    "omnihuman_desktop.media.picture.prepare",
    "omnihuman_desktop.media.picture.read",
)
PAUSE_S = 0.02
"""The pause between two imports, in seconds: each import keeps other threads from running."""


def warm_up() -> None:
    """Import the modules one after the other. Blocking, for about a second."""
    for room in MODULES:
        if room in sys.modules:
            continue
        importlib.import_module(room)
        time.sleep(PAUSE_S)
    from omnihuman_desktop.media.audio.segments import make_segment
    from omnihuman_desktop.media.picture.read import load_formats

    load_formats()
    time.sleep(PAUSE_S)
    make_segment(b"", 8000, 1)
