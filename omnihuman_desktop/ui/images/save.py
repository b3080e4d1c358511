"""Saves a QImage as a PNG file. Blocking: call it from a worker."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from omnihuman_desktop.domain.errors import Kind, LocalError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage


def save_png(image: QImage, target: Path) -> Path:
    """Write `image` as PNG to `target`, or to the first free name after it, and return the path.

    The file is written whole or not at all. Raises `LocalError` DISK_FULL or FOLDER_NOT_WRITABLE.
    """
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the binding wants text
    part = target.with_name(f".{target.stem}-{os.urandom(4).hex()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(encoded.data())
            file.flush()
            os.fsync(file.fileno())
        path = _find_free_path(target)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        if error.errno == errno.ENOSPC:
            raise LocalError(Kind.DISK_FULL, folder=str(target.parent), needed_bytes=encoded.size()) from error
        raise LocalError(Kind.FOLDER_NOT_WRITABLE, folder=str(target.parent)) from error
    return path


def _find_free_path(target: Path) -> Path:
    path, number = target, 2
    while path.exists():
        path = target.with_name(f"{target.stem} ({number}){target.suffix}")
        number += 1
    return path
