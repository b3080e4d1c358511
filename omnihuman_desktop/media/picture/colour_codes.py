"""Reads how a picture without an ICC profile names its colours: by codes (HEIF, AVIF, PNG), a gamma (PNG) or EXIF (cameras)."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from omnihuman_desktop.media.picture.icc_profiles import (
    ADOBE_RGB_GAMMA,
    ADOBE_RGB_PRIMARIES,
    SRGB_PRIMARIES,
    Colours,
    colours_of_codes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from PIL.ImageFile import ImageFile

    from omnihuman_desktop.media.picture.icc_profiles import Chromaticities

_META_MAX_BYTES = 1 << 22
_PNG_START_BYTES = 8
_PNG_CHUNKS_MAX = 200

_EXIF, _INTEROPERABILITY, _COLOUR_SPACE, _INDEX = 0x8769, 0xA005, 0xA001, 0x0001
_ADOBE_RGB, _UNCALIBRATED = 2, 0xFFFF
_ADOBE_RGB_NAME = re.compile(r"_[A-Z0-9_]{3}\d{4}\.JPE?G", re.IGNORECASE)
"""How a camera names a picture in Adobe RGB (DCF 2.0, 3.2.4)."""

_UNSPECIFIED = 2
_SRGB_GAMMA = 1 / 2.2
_TOLERANCE = 0.002


def find_colours(picture: ImageFile, path: Path) -> Colours | None:
    """Return the colours that `picture`, opened from `path` and not decoded, has beside a profile; None for sRGB without one.

    None, too, where a profile stands above them: everywhere but in a PNG with codes (PNG's third edition, 4.3).
    Raises `OSError`.
    """
    has_profile = bool(picture.info.get("icc_profile"))
    found: Colours | None = None
    if picture.format == "PNG":
        with path.open("rb") as file:
            found = _read_png(picture, file, has_profile)
    elif has_profile:
        return None
    elif picture.format in ("HEIF", "AVIF"):
        with path.open("rb") as file:
            found = _read_heif(file)
    elif picture.format in ("JPEG", "MPO", "WEBP", "TIFF") and _is_adobe_rgb(picture, path.name):
        found = Colours(ADOBE_RGB_PRIMARIES, ADOBE_RGB_GAMMA)
    # Above a profile, sRGB has to be said.
    return None if found == Colours() and not has_profile else found


def _read_png(picture: ImageFile, file: BinaryIO, has_profile: bool) -> Colours | None:
    codes = next((body for name, body in _png_chunks(file) if name == b"cICP" and len(body) == 4), None)
    is_open = codes is None or (has_profile and _UNSPECIFIED in codes[:2])
    if codes is not None and not is_open and (found := colours_of_codes(codes[0], codes[1])) is not None:
        return found
    gamma: float = picture.info.get("gamma", 0.0)
    if has_profile or "srgb" in picture.info or not gamma:
        return None
    primaries = _read_chromaticities(picture.info.get("chromaticity"))
    if abs(gamma - _SRGB_GAMMA) < _TOLERANCE:
        # What writers of sRGB say who have no better word for its curve.
        return Colours(primaries)
    return Colours(primaries, 1 / gamma) if 0.1 < gamma < 10 else None


def _read_chromaticities(found: tuple[float, ...] | None) -> Chromaticities:
    """Return the primaries of a PNG's cHRM, which names white first; sRGB's where they are those, or make no sense."""
    if found is None or len(found) != 8:
        return SRGB_PRIMARIES
    white, red, green, blue = ((found[each], found[each + 1]) for each in (0, 2, 4, 6))
    primaries = red, green, blue, white
    area = (green[0] - red[0]) * (blue[1] - red[1]) - (blue[0] - red[0]) * (green[1] - red[1])
    if area < 0.01 or any(not 0 <= x <= 1 or not 0.01 < y <= 1 for x, y in primaries):
        return SRGB_PRIMARIES
    pairs = zip(primaries, SRGB_PRIMARIES, strict=True)
    if all(abs(one - other) < _TOLERANCE for mine, theirs in pairs for one, other in zip(mine, theirs, strict=True)):
        return SRGB_PRIMARIES
    return primaries


def _png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and body of the small chunks before the pixels."""
    file.seek(_PNG_START_BYTES)
    for _ in range(_PNG_CHUNKS_MAX):
        head = file.read(8)
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head)
        if name == b"IDAT":
            return
        if length <= 64:
            yield name, file.read(length)
            file.seek(4, 1)
        else:
            file.seek(length + 4, 1)


def _read_heif(file: BinaryIO) -> Colours | None:
    """Return the colours by the codes of the main picture, whose properties are named by their index (ISO 23008-12)."""
    meta = dict(_boxes(_read_meta(file)[4:]))
    parts = dict(_boxes(meta.get(b"iprp", b"")))
    properties = list(_boxes(parts.get(b"ipco", b"")))
    main = _read_main_item(meta.get(b"pitm", b""))
    own = [properties[index - 1] for index in _read_indices(parts.get(b"ipma", b""), main) if 0 < index <= len(properties)]
    codes = [body for name, body in own if name == b"colr" and body[:4] == b"nclx"]
    if not codes or len(codes[0]) < 8:
        return None
    return colours_of_codes(*struct.unpack_from(">HH", codes[0], 4))


def _read_meta(file: BinaryIO) -> bytes:
    file.seek(0)
    while len(head := file.read(8)) == 8:
        size, name = struct.unpack(">I4s", head)
        if name == b"meta":
            return file.read(min(size, _META_MAX_BYTES) - 8) if size >= 8 else b""
        if size < 8:
            # A box of 64 bits, or up to the end: the description stands before it in every file that was seen.
            return b""
        file.seek(size - 8, 1)
    return b""


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        if size < 8:
            return
        yield name, content[at + 8 : at + size]
        at += size


def _read_main_item(body: bytes) -> int:
    long = bool(body) and body[0] > 0
    return int.from_bytes(body[4 : 8 if long else 6])


def _read_indices(body: bytes, item: int) -> list[int]:
    """Return the properties of `item` by their numbers, which begin at 1."""
    if len(body) < 8:
        return []
    long_item, long_index = body[0] > 0, bool(body[3] & 1)
    at = 8
    for _ in range(int.from_bytes(body[4:8])):
        width = 4 if long_item else 2
        if at + width >= len(body):
            break
        found, count = int.from_bytes(body[at : at + width]), body[at + width]
        at += width + 1
        step = 2 if long_index else 1
        if found == item:
            pieces = (body[at + step * each : at + step * (each + 1)] for each in range(count))
            return [int.from_bytes(piece) & (0x7FFF if long_index else 0x7F) for piece in pieces]
        at += step * count
    return []


def _is_adobe_rgb(picture: ImageFile, name: str) -> bool:
    """Return whether EXIF says Adobe RGB, as cameras do: by the index R03, or by a colour space of none and the file's name."""
    notes = picture.getexif()
    index = notes.get_ifd(_INTEROPERABILITY).get(_INDEX, b"")
    text = index.decode("ascii", "replace") if isinstance(index, bytes) else str(index)
    space = notes.get_ifd(_EXIF).get(_COLOUR_SPACE)
    return text.startswith("R03") or space == _ADOBE_RGB or (space == _UNCALIBRATED and bool(_ADOBE_RGB_NAME.fullmatch(name)))
