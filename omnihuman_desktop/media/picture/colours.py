"""Converts pictures of any colour space and depth to 8-bit sRGB, which is what pixels without a profile mean."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsTransform

SRGB_TOLERANCE = 2
"""How far a profile's colours may be from sRGB's, in levels of 256, and still count as sRGB."""

BAND_PIXELS = 1 << 20
_STEPS = 9
_DEEP = frozenset({"I;16", "I;16L", "I;16B", "I;16N", "I", "F"})
_WITH_ALPHA = {"LA": "RGBA", "PA": "RGBA", "La": "RGBA", "RGBa": "RGBA", "RGBA": "RGBA"}
_PROFILED = {"RGB": "RGB", "RGBA": "RGB", "L": "L", "CMYK": "CMYK", "LAB": "LAB"}


def is_grey(picture: Image) -> bool:
    """Return whether `picture` has one channel, apart from its transparency."""
    return picture.mode in _DEEP or picture.mode in ("L", "LA")


def is_deep(picture: Image) -> bool:
    """Return whether `picture` has more than 8 bits per channel."""
    if picture.mode in _DEEP:
        return True
    return _stored_bits(picture) > 8


def _stored_bits(picture: Image) -> int:
    # Pillow reduces 16-bit channels to 8 while decoding; only the raw mode shows what the file has.
    tile = getattr(picture, "tile", None)
    arguments = tile[0][3] if tile else ""
    raw = arguments[0] if isinstance(arguments, tuple) and arguments else arguments
    return 16 if isinstance(raw, str) and ";16" in raw else 8


def to_plain_mode(picture: Image) -> Image:
    """Return `picture` with 8 bits per channel as L, RGB, RGBA, CMYK or LAB: modes that can be scaled and colour-managed."""
    if picture.mode in _DEEP:
        return _to_grey(picture)
    if picture.mode in ("CMYK", "LAB"):
        return picture
    if picture.mode in _WITH_ALPHA or picture.has_transparency_data:
        return picture if picture.mode == "RGBA" else picture.convert("RGBA")
    if picture.mode == "L":
        return picture
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _to_grey(picture: Image) -> Image:
    import numpy as np
    from PIL import Image as Pictures

    white = 65_535.0
    if picture.mode in ("I", "F"):
        brightest = max((float(levels.max()) for _top, levels in _bands(picture)), default=0.0)
        white = 1.0 if picture.mode == "F" and brightest <= 1 else 255.0 if 1 < brightest <= 255 else white
    grey = np.empty((picture.height, picture.width), np.uint8)
    for top, levels in _bands(picture):
        scaled = levels.astype(np.float32)
        scaled *= 255 / white
        scaled += 0.5
        grey[top : top + len(scaled)] = np.clip(scaled, 0, 255, out=scaled)
    return Pictures.fromarray(grey)


def _bands(picture: Image) -> Iterator[tuple[int, NDArray[Any]]]:
    """Yield the pixels in bands of rows, each with the number of its first row.

    The whole picture as floats would take several times its memory.
    """
    import numpy as np

    rows = max(1, BAND_PIXELS // max(1, picture.width))
    for top in range(0, picture.height, rows):
        yield top, np.asarray(picture.crop((0, top, picture.width, min(picture.height, top + rows))))


_SPARKS = 10_000
"""One of so many pixels may be brighter than what counts as the brightest: a spark must not darken a face."""


def find_brightest(picture: Image) -> int:
    """Return the brightest level of any channel, 0 to 255. Decodes the picture."""
    levels = to_plain_mode(picture).convert("RGB").histogram()
    left = picture.width * picture.height // _SPARKS
    for level in range(255, 0, -1):
        left -= max(levels[level::256])
        if left < 0:
            return level
    return 0


def to_srgb(picture: Image, profile: bytes | None) -> Image:
    """Return `picture` as RGB or RGBA in sRGB. A `profile` (ICC) that is broken or for another colour model is ignored.

    An RGB picture may be changed in place.
    """
    plain = to_plain_mode(picture)
    if plain.mode == "RGBA" and _is_for_grey(profile) and _has_grey_pixels(plain):
        coloured = to_srgb(plain.getchannel("R"), profile)
        coloured.putalpha(plain.getchannel("A"))
        return coloured
    transform = _transform(profile, plain.mode)
    if transform is None:
        return plain if plain.mode in ("RGB", "RGBA") else plain.convert("RGB")
    if plain.mode == "RGBA":
        alpha = plain.getchannel("A")
        plain = plain.convert("RGB")
        transform.apply_in_place(plain)
        plain.putalpha(alpha)
        return plain
    if plain.mode == "L":
        return _convert_grey(plain, transform)
    return transform.apply_in_place(plain) if plain.mode == "RGB" else transform.apply(plain)


def _convert_grey(picture: Image, transform: ImageCmsTransform) -> Image:
    """Return `picture` through a table of its levels, each converted once."""
    from PIL import Image

    levels = transform.apply(Image.frombytes("L", (256, 1), bytes(range(256))))
    return Image.merge("RGB", [picture.point(list(levels.getchannel(each).tobytes())) for each in "RGB"])


def is_srgb(profile: bytes | None, mode: str) -> bool:
    """Return whether pixels of `mode` look the same with `profile` (ICC; None for none) and without it."""
    if mode in _DEEP or (mode == "LA" and _is_for_grey(profile)):
        mode = "L"
    return mode not in ("CMYK", "LAB") and _transform(profile, _PROFILED.get(mode, "RGB")) is None


def _is_for_grey(profile: bytes | None) -> bool:
    return profile is not None and profile[16:20] == b"GRAY"


def _has_grey_pixels(picture: Image) -> bool:
    from PIL import ImageChops

    red, green, blue = (picture.getchannel(each) for each in "RGB")
    return all(ImageChops.difference(red, other).getbbox() is None for other in (green, blue))


@lru_cache(maxsize=8)
def _transform(profile: bytes | None, mode: str) -> ImageCmsTransform | None:
    """Return the transform from `mode` to sRGB; None if it changes nothing or can't be built."""
    from PIL import ImageCms

    mode = _PROFILED.get(mode, "RGB")
    if mode == "LAB":
        source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    elif not profile:
        return None
    else:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        except (OSError, ImageCms.PyCMSError):
            return None
    target, flags = ImageCms.createProfile("sRGB"), ImageCms.Flags.BLACKPOINTCOMPENSATION
    if mode == "L":
        # Only 256 levels are converted. In a hurry, those near black would be some levels off.
        flags |= ImageCms.Flags.NOOPTIMIZE
    try:
        found = ImageCms.buildTransform(source, target, mode, "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC, flags)
    except (ImageCms.PyCMSError, ValueError):
        # A printer's profile on an RGB picture: the pixels are taken as sRGB.
        return None
    return None if mode in ("RGB", "L") and _changes_nothing(found, mode) else found


def _changes_nothing(transform: ImageCmsTransform, mode: str) -> bool:
    from PIL import Image, ImageChops

    steps = [round(255 * step / (_STEPS - 1)) for step in range(_STEPS)]
    if mode == "L":
        sample = Image.frombytes("L", (_STEPS, 1), bytes(steps))
    else:
        colours = bytes(level for red in steps for green in steps for blue in steps for level in (red, green, blue))
        sample = Image.frombytes("RGB", (_STEPS, _STEPS * _STEPS), colours)
    difference = ImageChops.difference(transform.apply(sample), sample.convert("RGB"))
    return max(high for _low, high in difference.getextrema()) <= SRGB_TOLERANCE  # type: ignore[misc]  # one pair a band
