"""Mends picture files with all pixels but a defect elsewhere: no end marker, or a bad checksum beside the picture.

Missing pixels are never made up: such files stay broken.
"""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_EOI = b"\xff\xd9"
_SOF_PROGRESSIVE = (0xC2, 0xC6, 0xCA, 0xCE)
_SOS = 0xDA
_IN_SCAN = frozenset({0x00, 0xFF, *range(0xD0, 0xD8)})
"""What follows 0xFF inside a JPEG's pixel data: a stuffed byte, padding, a restart marker."""

_COEFFICIENTS = 64
_ANIMATION = frozenset({b"acTL", b"fcTL", b"fdAT"})
_TRIALS = 4
"""How many kinds of noise are appended to a JPEG: one alone can by chance decode to the same pixels as none."""

_CHECKED_BYTES_MAX = 1 << 26
"""Longer ancillary PNG chunks are not checked."""


def mend_picture(path: Path, pixels_max: int) -> bytes | None:
    """Return the content of the JPEG or PNG at `path` without its defect; None if it has none that can be mended.

    A JPEG of more than `pixels_max` pixels is compared at half its width and height. Blocking: a JPEG with a defect is
    decoded `_TRIALS` times more. Raises `OSError`, and `ValueError` for a JPEG that lacks pixels.
    """
    with path.open("rb", buffering=0) as file:
        start = file.read(len(_PNG))
        if start.startswith(_JPEG):
            file.seek(-len(_EOI), io.SEEK_END)
            if file.read() == _EOI:
                return None
            file.seek(0)
            return _mend_jpeg(file.read(), pixels_max)
        if start == _PNG:
            if _is_whole_png(file):
                return None
            file.seek(0)
            return _mend_png(file.read())
    return None


def _mend_jpeg(content: bytes, pixels_max: int) -> bytes | None:
    # A broken download leaves zeros at the end, which must not count as pixels. A stuffed byte stays.
    body = content.rstrip(b"\0")
    if body.endswith(b"\xff") and len(body) < len(content):
        body += b"\0"
    body = body.removesuffix(b"\xff")
    if not _lacks_only_its_end(body):
        return None
    # All pixels are there if what follows makes no difference to them.
    mended = body + _EOI
    expected = _decode(mended, pixels_max)
    if any(_decode(body + _noise(seed) + _EOI, pixels_max) != expected for seed in range(_TRIALS)):
        raise ValueError("pixels are missing")
    return mended


def _noise(seed: int) -> bytes:
    """Return meaningless pixel data for each `seed`, with all restart markers, so that a decoder finds its own."""
    source = random.Random(seed)  # noqa: S311 - not a secret
    return b"".join(
        bytes(source.randrange(1, 0xFF) for _ in range(512)) + bytes((0xFF, 0xD0 + (seed + number) % 8)) for number in range(8)
    )


def _lacks_only_its_end(content: bytes) -> bool:
    """Return whether a JPEG lacks its end marker but has scans for every bit of every coefficient."""
    at, progressive, missing = 2, False, dict[int, list[bool]]()
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _EOI[1]:
            return False
        end = at + 2 + int(struct.unpack_from(">H", content, at + 2)[0])
        body = content[at + 4 : end]
        if end > len(content):
            return False
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            progressive = marker in _SOF_PROGRESSIVE
            missing = {body[6 + 3 * number]: [True] * _COEFFICIENTS for number in range(body[5])}
        elif marker == _SOS:
            _count_scan(body, missing, progressive=progressive)
            end = _scan_end(content, end)
        at = end
    return bool(missing) and not any(any(bits) for bits in missing.values()) and at >= len(content)


def _count_scan(body: bytes, missing: dict[int, list[bool]], *, progressive: bool) -> None:
    count = body[0]
    first, last, bits = body[1 + 2 * count : 4 + 2 * count]
    if not progressive:
        first, last, bits = 0, _COEFFICIENTS - 1, 0
    for number in range(count):
        # The low half byte is the lowest bit that the scan contains.
        missing[body[1 + 2 * number]][first : last + 1] = [bits & 0x0F != 0] * (last + 1 - first)


def _scan_end(content: bytes, at: int) -> int:
    while (at := content.find(b"\xff", at)) != -1 and at + 1 < len(content):
        if content[at + 1] not in _IN_SCAN:
            return at
        at += 1
    return len(content)


def _decode(content: bytes, pixels_max: int) -> int:
    """Return a checksum of a JPEG's pixels."""
    from PIL import Image

    with Image.open(io.BytesIO(content), formats=("JPEG",)) as picture:
        if picture.width * picture.height > pixels_max:
            picture.draft(None, (picture.width // 2, picture.height // 2))
        picture.load()
        return hash(picture.tobytes())


def _is_whole_png(file: BinaryIO) -> bool:
    """Return whether a PNG has its end, and no chunk beside the picture fails its checksum. Reads no more than those."""
    while len(head := file.read(8)) == 8:
        length, name = struct.unpack(">I4s", head)
        if name == b"IEND":
            return True
        if not name[0] & 0x20 or length >= _CHECKED_BYTES_MAX:
            file.seek(length + 4, io.SEEK_CUR)
            continue
        body, checksum = file.read(length), file.read(4)
        if len(checksum) < 4 or zlib.crc32(body, zlib.crc32(name)) != int.from_bytes(checksum):
            return False
    return False


def _mend_png(content: bytes) -> bytes | None:
    """Remove chunks beside the picture that fail their checksum, as libpng does, and add the end if it is missing."""
    pieces: list[tuple[bytes, bytes]] = []
    defects, at, ended = set[bytes](), len(_PNG), False
    while at + 8 <= len(content) and not ended:
        length, name = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        ended = name == b"IEND"
        if name == b"IDAT" and end > len(content):
            pieces.append((name, _chunk(name, content[at + 8 : at + 8 + length])))
        elif not ended and name[0] & 0x20 and _is_damaged(content, at, end):
            defects.add(name)
        elif not ended and end <= len(content):
            pieces.append((name, content[at:end]))
        at = end
    if ended and not defects:
        return None
    left_out = _ANIMATION if defects & _ANIMATION else frozenset[bytes]()
    kept = [piece for name, piece in pieces if name not in left_out]
    return _PNG + b"".join(kept) + _chunk(b"IEND", b"")


def _is_damaged(content: bytes, at: int, end: int) -> bool:
    if end > len(content):
        return True
    return end - at < _CHECKED_BYTES_MAX and zlib.crc32(content[at + 4 : end - 4]) != int.from_bytes(content[end - 4 : end])


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
