"""Checks that no library in a tree wants one of Qt or ffmpeg that is not there: check_complete.py TREE. Needs pefile."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pefile

OURS = re.compile(r"(qt6|pyside6|shiboken6|av|sw).*\.dll", re.IGNORECASE)


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
    missing = sorted(
        {
            f"{path.name}: {name}"
            for path in libraries
            for name in imports(path)
            if OURS.fullmatch(name) and name.lower() not in there
        }
    )
    print("\n".join(missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
