"""Checks a tree for Windows: check_complete.py TREE. Needs pefile.

No library may want one of Qt or ffmpeg that is not there, and none may be one that was changed for Wine.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pefile

STAND_IN = "winemath.dll"
OURS = re.compile(r"(qt6|pyside6|shiboken6|av(codec|format|util|device|filter)-|sw(scale|resample)-).*\.dll", re.IGNORECASE)


def imports(library: Path) -> list[str]:
    """Return the names of the libraries that `library` is linked with."""
    image = pefile.PE(str(library), fast_load=True)
    try:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        return [entry.dll.decode() for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", [])]
    finally:
        image.close()


def main(tree: Path) -> int:
    """Print what is missing; return 1 where anything is."""
    libraries = [path for path in tree.rglob("*") if path.suffix.lower() in (".dll", ".pyd")]
    there = {path.name.lower() for path in libraries}
    changed = sorted(path.name for path in libraries if STAND_IN in imports(path))
    missing = sorted(
        {
            f"{path.name}: {name}"
            for path in libraries
            for name in imports(path)
            if OURS.fullmatch(name) and name.lower() not in there
        }
    )
    print("\n".join([*missing, *(f"{name}: changed for Wine" for name in changed)]))
    return 1 if missing or changed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
