"""Saves a QImage as a PNG file. Blocking: call it from a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage


def save_png(image: QImage, target: Path) -> Path:
    """Write `image` as PNG to `target`, or to the first free name after it, and return the path.

    The file is written whole or not at all. Raises what `LocalError.from_os` returns.
    """
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the binding wants text
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        path = _find_free_path(target)
        write_atomically(path, encoded.data(), unique=True)
    except OSError as error:
        raise LocalError.from_os(error, target.parent, encoded.size()) from error
    return path


def _find_free_path(target: Path) -> Path:
    path, number = target, 2
    while path.exists():
        path = target.with_name(f"{target.stem} ({number}){target.suffix}")
        number += 1
    return path
