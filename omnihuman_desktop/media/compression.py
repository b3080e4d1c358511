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
class Encoded:
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


def encode_best(picture: Image, least_quality: int, *, lossless: bool) -> Encoded:
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


def encode_shrunk(picture: Image) -> Encoded:
    """`picture` (RGB) as the best JPEG that fits: first at less quality, down to `QUALITY_MIN`, then with fewer pixels."""
    limit_bytes = OMNIHUMAN.picture_max_bytes
    sample = _sample(picture)
    share = picture.width * picture.height / (sample.width * sample.height)
    quality, scale = _find_quality(sample, share, limit_bytes * _AIM)
    size = picture.size
    while True:
        if scale < 1:
            picture = _scaled(picture, scale)
        encoded = encode_jpeg(picture, quality, subsampling=2)
        if len(encoded.content) <= limit_bytes:
            return replace(encoded, shrunk=picture.size != size or quality < QUALITY)
        quality, scale = _step_down(quality, limit_bytes * _AIM / len(encoded.content))


def _find_quality(sample: Image, share: float, aim_bytes: float) -> tuple[int, float]:
    """The best quality at which a picture `share` times as large as `sample` has `aim_bytes`, and how far to scale it."""

    def expected(quality: int) -> float:
        return len(encode_jpeg(sample, quality, subsampling=2).content) * share

    low, high = QUALITY_MIN, QUALITY
    while low < high:
        middle = (low + high + 1) // 2
        if expected(middle) <= aim_bytes:
            low = middle
        else:
            high = middle - 1
    over = expected(low) / aim_bytes
    return low, 1.0 if over <= 1 else math.sqrt(1 / over)


def _step_down(quality: int, ratio: float) -> tuple[int, float]:
    # A sample errs by a few per cent: two steps of quality are about a tenth of the bytes.
    if quality - 2 >= QUALITY_MIN and ratio > 0.85:
        return quality - 2, 1.0
    return quality, min(0.97, math.sqrt(ratio))


def _scaled(picture: Image, scale: float) -> Image:
    from PIL.Image import Resampling

    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    return picture.resize(size, Resampling.LANCZOS, reducing_gap=3.0)


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


def encode_jpeg(picture: Image, quality: int, subsampling: int = 0) -> Encoded:
    """`picture` as JPEG; `subsampling` 0 keeps the colours' full resolution, 2 a quarter of it, as cameras do."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality, subsampling=subsampling)
    return Encoded(file.getvalue(), "jpeg", *picture.size, quality=quality)


def encode_png(picture: Image) -> Encoded:
    """`picture` as PNG."""
    file = io.BytesIO()
    picture.info.clear()
    picture.save(file, "PNG")
    return Encoded(file.getvalue(), "png", *picture.size)
