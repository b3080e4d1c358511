"""A portrait: what it is, by its content, and whether all of it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.media.source import check_file

if TYPE_CHECKING:
    from pathlib import Path

READABLE = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
"""What is recognised. Formats that other programs would be started for are left out."""


@dataclass(frozen=True)
class PictureInfo:
    """A picture. `format` is "jpeg", "png", "webp" or another in small letters; sizes as stored, before any rotation."""

    path: Path
    format: str
    width: int
    height: int
    size_bytes: int


def probe_picture(path: Path) -> PictureInfo:
    """What picture the file at `path` holds, by its content, after decoding all of it.

    Raises `InputError` (file_missing, file_unreadable, file_empty, picture_unknown, picture_too_big, picture_broken).
    """
    from PIL import Image, UnidentifiedImageError

    size_bytes = check_file(path)
    limit_bytes = OMNIHUMAN.picture_max_bytes
    # Naming formats skips Pillow's own loading of the less common ones.
    Image.init()
    try:
        with Image.open(path, formats=READABLE) as picture:
            if size_bytes > limit_bytes:
                raise InputError(Kind.PICTURE_TOO_BIG, name=path.name, size_bytes=size_bytes, limit_bytes=limit_bytes)
            name = (picture.format or "").lower()
            picture.load()
            # A phone's JPEG with a second picture inside is still a JPEG to everybody else.
            return PictureInfo(path, "jpeg" if name == "mpo" else name, picture.width, picture.height, size_bytes)
    except InputError:
        raise
    except UnidentifiedImageError as error:
        raise InputError(Kind.PICTURE_UNKNOWN, name=path.name) from error
    except Exception as error:
        # A decoder gives up in many ways (OSError, SyntaxError, ValueError, struct.error, too many pixels); all mean the same.
        raise InputError(Kind.PICTURE_BROKEN, name=path.name) from error
