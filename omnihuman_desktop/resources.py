"""The paths of the program's resource files: inside the package when it is installed, beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def _find() -> Path:
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


FOLDER = _find()
ICON = FOLDER / "icons" / "omnihuman-desktop.png"
HELP = FOLDER / "help"
SAMPLE_PORTRAIT = FOLDER / "samples" / "astronaut.png"
SAMPLE_VOICE = FOLDER / "samples" / "jfk.wav"
END_SOUND = FOLDER / "sounds" / "end.wav"
