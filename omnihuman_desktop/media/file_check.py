"""Check that a chosen file exists, can be read and is not empty, before anything opens it."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind

if TYPE_CHECKING:
    from pathlib import Path


GROWTH_BYTES = 64 * 1024 * 1024


def check_file(path: Path) -> int:
    """Return the size of the file at `path` in bytes. Raises `InputError` (file_missing, file_unreadable, file_empty).

    Folders, pipes and devices count as unreadable: reading one of these could wait for ever.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise InputError(Kind.FILE_UNREADABLE, name=path.name)
        with path.open("rb"):
            pass
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    except (OSError, ValueError) as error:
        raise InputError(Kind.FILE_UNREADABLE, name=path.name) from error
    if found.st_size == 0:
        raise InputError(Kind.FILE_EMPTY, name=path.name)
    return found.st_size


def is_growing(path: Path, size_bytes: int) -> bool:
    """Return whether the file at `path`, which had `size_bytes`, has doubled since, and grown by `GROWTH_BYTES` at least.

    Reading it to its end could take for ever. A recording in progress grows far more slowly, and may be read.
    """
    try:
        return path.stat().st_size > size_bytes + max(size_bytes, GROWTH_BYTES)
    except OSError:
        return False
