"""Tells a camera's raw photo, which begins like a TIFF whose first page is a small preview, from a picture."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BEGINNINGS = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FOVb")
"""Fujifilm RAF, Olympus ORF, Panasonic RW2, Sigma X3F."""
_CR3 = b"ftypcrx "
_DNG_VERSION, _SUB_IFDS, _MAKE, _NEW_SUBFILE_TYPE, _COMPRESSION = 0xC612, 0x014A, 0x010F, 0x00FE, 0x0103
_REDUCED = 1
_NIKON_COMPRESSED, _SONY_COMPRESSED, _PENTAX_COMPRESSED = 34713, 32767, 65535
_ENTRIES_MAX = 500


def is_raw_photo(path: Path) -> bool:
    """Return whether the file at `path` is a raw photo: DNG, NEF, CR2, CR3, ARW, ORF, RAF, RW2 or alike. Raises `OSError`."""
    with path.open("rb") as file:
        head = file.read(16)
        if head.startswith(_BEGINNINGS) or head.startswith(_CR3, 4):
            return True
        order = {b"II*\0": "<", b"MM\0*": ">"}.get(head[:4])
        if order is None:
            return False
        if head[8:10] == b"CR":
            return True
        file.seek(struct.unpack(f"{order}I", head[4:8])[0])
        tags = _read_tags(file.read(2 + 12 * _ENTRIES_MAX), order)
    if _DNG_VERSION in tags or tags.get(_COMPRESSION) in (_NIKON_COMPRESSED, _SONY_COMPRESSED, _PENTAX_COMPRESSED):
        return True
    # A camera's file whose first page is a preview, with the photo itself in a page below it.
    return _MAKE in tags and _SUB_IFDS in tags and tags.get(_NEW_SUBFILE_TYPE) == _REDUCED


def _read_tags(directory: bytes, order: str) -> dict[int, int]:
    """Return the tags of a TIFF directory, each with its value where that is one short or long number."""
    if len(directory) < 2:
        return {}
    count = min(struct.unpack_from(f"{order}H", directory)[0], (len(directory) - 2) // 12)
    found: dict[int, int] = {}
    for number in range(count):
        at = 2 + 12 * number
        tag, kind = struct.unpack_from(f"{order}HH", directory, at)
        found[tag] = struct.unpack_from(f"{order}H" if kind == 3 else f"{order}I", directory, at + 8)[0]
    return found
