"""Writes files that appear whole or not at all: a part file beside the target, flushed to the disk, then renamed. Blocking."""

from __future__ import annotations

import contextlib
import os
import time
from typing import IO, TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Value = TypeVar("Value")

_CREATE_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_atomically(target: Path, content: bytes | bytearray | memoryview, *, mode: int = 0o666, unique: bool = False) -> None:
    """Write `content` to `target`, as `open_atomically` does."""
    with open_atomically(target, mode=mode, unique=unique) as file:
        file.write(content)


@contextlib.contextmanager
def open_atomically(target: Path, *, mode: int = 0o666, unique: bool = False) -> Iterator[IO[bytes]]:
    """Yield a file, opened for writing, that takes the place of `target` when the block ends without an exception.

    `mode` holds the permissions of a new file, from its first byte on, less the process's umask. See `part_file` for the rest.
    """
    with part_file(target, unique=unique) as part:
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, _CREATE_NEW, mode), "wb") as file:
            yield file


HELD_S, HELD_PAUSE_S = 3.0, 0.05
"""For how long an action on a held file is tried again, and the pause between two tries, in seconds."""
_HELD_ON_WINDOWS = (5, 32, 33)
"""Windows' numbers for: access denied, in use by another process, locked."""


def retry_while_held(act: Callable[[], Value]) -> Value:
    """Return what `act` returns. Blocking.

    On Windows, virus scanners and indexers open a new file for a moment, and it can't be renamed or deleted meanwhile: `act` is
    tried again for `HELD_S` seconds. Raises its last `OSError`.
    """
    until = time.monotonic() + HELD_S
    while True:
        try:
            return act()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_ON_WINDOWS or time.monotonic() > until:
                raise
        time.sleep(HELD_PAUSE_S)


def flush_folder(folder: Path) -> None:
    """Flush the entries of `folder` to the disk, so that a renamed file survives a power failure.

    Windows offers no such call; NTFS logs renames itself. A file system that refuses it is left alone.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def part_file(target: Path, *, unique: bool = False) -> Iterator[Path]:
    """Yield a path to write to, for a writer that needs a path; the file there replaces `target` when the block ends.

    After an exception the part file is removed, `target` is as it was, and the exception goes on. The part file is called
    NAME.part, so that one left by a crash is overwritten by the next writer; pass `unique` where several threads or processes
    may write the same target at once. Raises `OSError`.
    """
    name = f"{target.name}.{os.urandom(4).hex()}.part" if unique else f"{target.name}.part"
    part = target.with_name(name)
    try:
        yield part
        # Opened for writing: Windows flushes no other file.
        with retry_while_held(lambda: part.open("rb+")) as file:
            os.fsync(file.fileno())
        retry_while_held(lambda: part.replace(target))
        flush_folder(target.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
