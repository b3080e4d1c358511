"""Finds metadata in picture files, and removes it without touching the picture.

Cameras and programs store the location in several ways (EXIF's GPS block, XMP, maker notes, a second picture or film behind
the first), so all metadata is removed. What decoders need stays byte for byte: the picture data, its size and its colours.
"""

from __future__ import annotations

import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_GPS = 0x8825

_IN_SCAN = frozenset({0x00, 0xFF, *range(0xD0, 0xD8)})
"""What can follow 0xFF inside picture data: a stuffed byte, padding, a restart marker."""

_SOI, _EOI, _SOS, _COMMENT, _FILL = 0xD8, 0xD9, 0xDA, 0xFE, 0xFF
_APPS = range(0xE0, 0xF0)
_ADOBE, _ICC, _JFIF = b"Adobe", b"ICC_PROFILE\0", (b"JFIF\0", b"JFXX\0")
_NAME_BYTES = 12
"""How many bytes the longest of these names has."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_SEEN = frozenset({
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD", b"pHYs",
    b"mDCV", b"cLLI",
})  # fmt: skip

_WEBP_SEEN = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"})
_WEBP_NOTES = 0x08 | 0x04
"""The bits of VP8X for EXIF and XMP."""


class MalformedFileError(ValueError):
    """The file breaks the rules of its format, so it has to be encoded again."""


def has_location(picture: Image) -> bool:
    """Return whether `picture` states where it was taken, in EXIF or XMP."""
    if picture.getexif().get_ifd(_GPS):
        return True
    notes = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
    text = notes if isinstance(notes, bytes) else str(notes).encode("utf-8", "replace")
    return b"GPSL" in text or b"exif:GPS" in text


Pieces = list[bytes | memoryview]
"""What is kept of a file. Most are views: a copy of a large photo would hold the interpreter's lock for 15 ms."""


def strip_metadata(content: bytes, name: str, most_bytes: int = sys.maxsize) -> bytes | None:
    """Return `content`, a file of the format `name` ("jpeg", "png" or "webp"), without metadata.

    Unchanged if there is none; None if what is left exceeds `most_bytes`. Raises `MalformedFileError`.
    """
    strip = {"jpeg": _strip_jpeg, "png": _strip_png, "webp": _strip_webp}[name]
    try:
        pieces = strip(content)
    except (struct.error, IndexError) as error:
        raise MalformedFileError(name) from error
    return b"".join(pieces) if sum(map(len, pieces)) <= most_bytes else None


def _strip_jpeg(content: bytes) -> Pieces:
    if content[:2] != bytes((0xFF, _SOI)):
        raise MalformedFileError("jpeg")
    whole = memoryview(content)
    pieces: Pieces = [whole[:2]]
    at, marker = 2, _SOI
    while marker != _EOI:
        if content[at] != 0xFF:
            raise MalformedFileError("jpeg")
        marker = content[at + 1]
        end = _piece_end(content, at, marker)
        if _is_seen(marker, content[at + 4 : min(end, at + 4 + _NAME_BYTES)]):
            pieces.append(whole[at:end])
        at = end
    return pieces


def _piece_end(content: bytes, at: int, marker: int) -> int:
    if marker == _FILL:
        return at + 1
    if marker == _EOI:
        return at + 2
    end = int(at + 2 + struct.unpack_from(">H", content, at + 2)[0])
    if marker == _SOS:
        # Picture data follows, up to the next marker that can't be inside it.
        end = _scan_end(content, end)
    if end >= len(content):
        raise MalformedFileError("jpeg")
    return end


def _scan_end(content: bytes, at: int) -> int:
    # In steps: one search through everything would block the window's thread.
    while (at := content.find(b"\xff", at)) != -1:
        if at + 1 < len(content) and content[at + 1] not in _IN_SCAN:
            return at
        at += 1
    return len(content)


def _is_seen(marker: int, body: bytes) -> bool:
    if marker in (_COMMENT, _FILL):
        return False
    return marker not in _APPS or body.startswith((_ADOBE, _ICC, *_JFIF))


def _strip_png(content: bytes) -> Pieces:
    if not content.startswith(_PNG):
        raise MalformedFileError("png")
    whole = memoryview(content)
    pieces: Pieces = [_PNG]
    at = len(_PNG)
    while True:
        length, name = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            raise MalformedFileError("png")
        if name in _PNG_SEEN:
            pieces.append(whole[at:end])
        at = end
        if name == b"IEND":
            return pieces


def _strip_webp(content: bytes) -> Pieces:
    riff, length, webp = struct.unpack_from("<4sI4s", content)
    if (riff, webp) != (b"RIFF", b"WEBP") or length + 8 > len(content):
        raise MalformedFileError("webp")
    pieces: Pieces = []
    at = 12
    while at < length + 8:
        name, size = struct.unpack_from("<4sI", content, at)
        end = at + 8 + size + size % 2
        piece = content[at:end]
        if name == b"VP8X":
            piece = piece[:8] + bytes([piece[8] & ~_WEBP_NOTES]) + piece[9:]
        if name in _WEBP_SEEN:
            pieces.append(piece)
        at = end
    return [struct.pack("<4sI4s", b"RIFF", len(b"WEBP") + sum(map(len, pieces)), b"WEBP"), *pieces]
