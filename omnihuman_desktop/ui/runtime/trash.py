"""Moving files to the system's trash and back. Blocking."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from PySide6.QtCore import QFile


def move_to_trash(path: Path) -> Path | None:
    """Move the file at `path` to the system's trash, and return where it is there; None where there is no trash for it."""
    file = QFile(str(path))
    if not path.is_file() or not file.moveToTrash():
        return None
    return Path(file.fileName())


def take_from_trash(trashed: Path, path: Path) -> bool:
    """Move a file back from the trash to `path`; return whether that could be done. An existing file is not replaced."""
    if path.exists():
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(trashed, path)
    except OSError:
        return False
    # A freedesktop trash keeps where the file was beside it.
    with contextlib.suppress(OSError):
        (trashed.parent.parent / "info" / f"{trashed.name}.trashinfo").unlink(missing_ok=True)
    return True
