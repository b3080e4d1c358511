"""Encodes pictures: lossless where that is worth its size, else as JPEG of the best quality that fits."""

from __future__ import annotations

import io
import math
import os
from collections import deque
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.media.picture.memory import create_picture

if TYPE_CHECKING:
    from PIL.Image import Image

QUALITY = 95
"""JPEG quality where size doesn't matter: no visible difference, at full colour resolution."""

QUALITY_MIN = 85
"""The lowest quality. Below it, blocks appear around hair and lips and would be animated; fewer pixels do less harm."""

PNG_PIXELS_MAX = 8_000_000
"""A lossless picture of more pixels becomes a JPEG: as PNG it would hardly fit, and take seconds to encode."""

_AIM = 0.97
"""Sizes are estimated from a sample, so this fraction of the limit is aimed at."""

_BAND_ROWS = 160
"""How many rows are scaled at once: a few megabytes, which stay in the processor's cache and are taken from the system once."""
_THREADS_MAX = 4

_TILE = 256
_TILES = 5


@dataclass(frozen=True)
class EncodedPicture:
    """An encoded picture. `quality` is JPEG's; `shrunk` means that pixels or quality were given up to make it fit."""

    content: bytes
    format: str
    width: int
    height: int
    quality: int | None = None
    shrunk: bool = False


class TooBig(Exception):  # noqa: N818 - it is an answer, not an error
    """The picture doesn't fit: it would have `size_bytes`."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__(size_bytes)
        self.size_bytes = size_bytes


def encode_best(picture: Image, least_quality: int, *, lossless: bool) -> EncodedPicture:
    """Encode `picture` (RGB) as PNG if it is `lossless` and fits, else as JPEG between `least_quality` and `QUALITY`.

    Raises `TooBig`.
    """
    limit_bytes = OMNIHUMAN.picture_max_bytes
    if lossless and picture.width * picture.height <= PNG_PIXELS_MAX:
        encoded = encode_png(picture)
        if len(encoded.content) <= limit_bytes:
            return encoded
    quality, encoded = QUALITY, encode_jpeg(picture, QUALITY)
    while len(encoded.content) > limit_bytes:
        if quality <= least_quality:
            raise TooBig(len(encoded.content))
        quality = max(least_quality, quality - 5)
        encoded = encode_jpeg(picture, quality)
    return encoded


def encode_shrunk(picture: Image) -> EncodedPicture:
    """Encode `picture` (RGB) as the best JPEG that fits: with lower quality down to `QUALITY_MIN`, then with fewer pixels."""
    limit_bytes = OMNIHUMAN.picture_max_bytes
    size = picture.size
    quality, over = _find_quality(picture, limit_bytes * _AIM)
    while True:
        if over > 1:
            picture = scale_in_bands(picture, math.sqrt(1 / over))
            # A smaller picture has less grain and compresses better than estimated.
            quality, over = _find_quality(picture, limit_bytes * _AIM)
            if over > 1:
                continue
        encoded = encode_jpeg(picture, quality, subsampling=2)
        if len(encoded.content) <= limit_bytes:
            return replace(encoded, shrunk=picture.size != size or quality < QUALITY)
        over = len(encoded.content) / (limit_bytes * _AIM)
        if quality - 2 >= QUALITY_MIN:
            # The estimate from the sample was slightly too low.
            quality, over = quality - 2, 1.0


def _find_quality(picture: Image, aim_bytes: float) -> tuple[int, float]:
    """Return the best quality for `aim_bytes`, and the factor by which `picture` exceeds it at that quality, if it does."""
    sample = _sample(picture)
    share = picture.width * picture.height / (sample.width * sample.height)

    def expected(quality: int) -> float:
        return len(encode_jpeg(sample, quality, subsampling=2).content) * share

    low, high = QUALITY_MIN, QUALITY
    while low < high:
        middle = (low + high + 1) // 2
        if expected(middle) <= aim_bytes:
            low = middle
        else:
            high = middle - 1
    return low, max(1.0, expected(low) / aim_bytes) if low == QUALITY_MIN else 1.0


def scale_in_bands(picture: Image, scale: float) -> Image:
    """Return `picture` scaled, in bands of rows by several threads: Pillow lets go of the interpreter's lock meanwhile.

    48 megapixels take 0.17 to 0.3 s on two cores; as one piece they take 0.4 s, and 160 MB more for a moment.
    """
    from concurrent.futures import ThreadPoolExecutor

    from PIL import Image as Pictures

    width, height = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    picture.load()
    scaled = create_picture(picture.mode, (width, height))

    def scale_band(top: int) -> None:
        bottom = min(height, top + _BAND_ROWS)
        # The filter reads the rows around its box, too, so no seam shows.
        box = 0, top * picture.height / height, picture.width, bottom * picture.height / height
        # As sharp as a cubic filter when shrinking, in half the time.
        scaled.paste(picture.resize((width, bottom - top), Pictures.Resampling.HAMMING, box), (0, top))

    with ThreadPoolExecutor(min(_THREADS_MAX, os.cpu_count() or 1)) as threads:
        deque(threads.map(scale_band, range(0, height, _BAND_ROWS)), 0)
    return scaled


def _sample(picture: Image) -> Image:
    """Return tiles from all over `picture` as one picture: it has as many bytes per pixel, but takes a fraction of the time."""
    from PIL import Image as Pictures

    if min(picture.size) < _TILE * _TILES:
        return picture
    sample = Pictures.new("RGB", (_TILE * _TILES, _TILE * _TILES))
    for column in range(_TILES):
        for row in range(_TILES):
            left = (picture.width - _TILE) * column // (_TILES - 1)
            top = (picture.height - _TILE) * row // (_TILES - 1)
            sample.paste(picture.crop((left, top, left + _TILE, top + _TILE)), (column * _TILE, row * _TILE))
    return sample


def encode_jpeg(picture: Image, quality: int, subsampling: int = 0) -> EncodedPicture:
    """Encode `picture` as JPEG; `subsampling` 0 keeps full colour resolution, 2 a quarter of it, as cameras do."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality, subsampling=subsampling)
    return EncodedPicture(file.getvalue(), "jpeg", *picture.size, quality=quality)


def encode_png(picture: Image) -> EncodedPicture:
    """Encode `picture` as PNG."""
    file = io.BytesIO()
    picture.info.clear()
    picture.save(file, "PNG")
    return EncodedPicture(file.getvalue(), "png", *picture.size)
