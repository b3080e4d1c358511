"""Pictures written anew: without loss where that is worth its bytes, else as JPEG, as good as fits."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN

if TYPE_CHECKING:
    from PIL.Image import Image

QUALITY = 95
"""JPEG's quality where nothing presses: no eye finds a difference, and full colour resolution goes with it."""

QUALITY_MIN = 85
"""The least quality. Below it, blocks show around hair and lips, which the service would animate; fewer pixels do less harm."""

PNG_PIXELS_MAX = 8_000_000
"""Up to how many pixels a lossless picture stays lossless. A larger one would hardly fit, and take seconds to write."""

_AIM = 0.97
"""How much of the limit is aimed at, since sizes are estimated from a sample."""

_TILE = 256
_TILES = 5


@dataclass(frozen=True)
class EncodedPicture:
    """A picture's file. `quality` is JPEG's; `shrunk` says that pixels or quality were given up to make it fit."""

    content: bytes
    format: str
    width: int
    height: int
    quality: int | None = None
    shrunk: bool = False


class TooBig(Exception):  # noqa: N818 - it is an answer, not an error
    """It does not fit: it would have `size_bytes`."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__(size_bytes)
        self.size_bytes = size_bytes


def encode_best(picture: Image, least_quality: int, *, lossless: bool) -> EncodedPicture:
    """`picture` (RGB) as PNG where it is `lossless` and fits, else as JPEG of `least_quality` to `QUALITY`.

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
    """`picture` (RGB) as the best JPEG that fits: first at less quality, down to `QUALITY_MIN`, then with fewer pixels."""
    limit_bytes = OMNIHUMAN.picture_max_bytes
    size = picture.size
    quality, over = _find_quality(picture, limit_bytes * _AIM)
    while True:
        if over > 1:
            picture = _scaled(picture, math.sqrt(1 / over))
            # A smaller picture has less grain, and bears more quality than was reckoned.
            quality, over = _find_quality(picture, limit_bytes * _AIM)
            if over > 1:
                continue
        encoded = encode_jpeg(picture, quality, subsampling=2)
        if len(encoded.content) <= limit_bytes:
            return replace(encoded, shrunk=picture.size != size or quality < QUALITY)
        over = len(encoded.content) / (limit_bytes * _AIM)
        if quality - 2 >= QUALITY_MIN:
            # The sample erred by a little.
            quality, over = quality - 2, 1.0


def _find_quality(picture: Image, aim_bytes: float) -> tuple[int, float]:
    """The best quality at which `picture` has `aim_bytes`, and how many times as many it has at that quality, if more."""
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


def _scaled(picture: Image, scale: float) -> Image:
    from PIL.Image import Resampling

    # As sharp as a cubic filter when it shrinks, in half the time.
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    return picture.resize(size, Resampling.HAMMING)


def _sample(picture: Image) -> Image:
    """Tiles from all over `picture`, put together: as many bytes a pixel as the whole, in a fraction of the time."""
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
    """`picture` as JPEG; `subsampling` 0 keeps the colours' full resolution, 2 a quarter of it, as cameras do."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality, subsampling=subsampling)
    return EncodedPicture(file.getvalue(), "jpeg", *picture.size, quality=quality)


def encode_png(picture: Image) -> EncodedPicture:
    """`picture` as PNG."""
    file = io.BytesIO()
    picture.info.clear()
    picture.save(file, "PNG")
    return EncodedPicture(file.getvalue(), "png", *picture.size)
