"""The file suffixes that file dialogs show, that drops are sorted by, and that installers offer the program for.

A file's content decides what it is; these only say what to expect of its name.
"""

from __future__ import annotations

PICTURES = ("jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "hif", "avif", "tif", "tiff", "bmp", "gif")
SOUNDS = (
    "mp3", "wav", "m4a", "m4b", "aac", "flac", "ogg", "oga", "opus", "weba", "wma", "aif", "aiff", "aifc", "caf", "amr", "3gp",
    "3ga", "3g2", "qta", "mka", "mp2", "ac3", "eac3", "dts", "ape", "wv", "tta", "au", "w64", "spx",
)  # fmt: skip
"""Recordings; some of these are also suffixes of films."""
FILMS = ("mp4", "m4v", "mov", "mkv", "webm", "avi", "mts", "m2ts", "ts", "wmv", "asf", "mpg", "mpeg", "flv", "ogv")
"""Films, of which the sound is used."""


def to_pattern(suffixes: tuple[str, ...]) -> str:
    """Return the pattern of a file dialog: "*.jpg *.png"."""
    return " ".join(f"*.{suffix}" for suffix in suffixes)
