"""Colours: whatever a picture's pixels mean becomes 8-bit sRGB, which is what everybody takes untagged pixels for."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsTransform

SAME_WITHIN = 2
"""How far, in levels of 256, a profile's colours may lie from sRGB's and still count as sRGB."""

_STEPS = 9
_DEEP = frozenset({"I;16", "I;16L", "I;16B", "I;16N", "I", "F"})
_WITH_ALPHA = {"LA": "RGBA", "PA": "RGBA", "La": "RGBA", "RGBa": "RGBA", "RGBA": "RGBA"}
_PROFILED = {"RGB": "RGB", "RGBA": "RGB", "L": "L", "CMYK": "CMYK", "LAB": "LAB"}


def is_deep(picture: Image) -> bool:
    """Whether `picture` holds more than 8 bits for a colour."""
    if picture.mode in _DEEP:
        return True
    return _stored_bits(picture) > 8


def _stored_bits(picture: Image) -> int:
    # Pillow brings 16-bit colours down to 8 as it decodes; only the raw mode tells what the file holds.
    tile = getattr(picture, "tile", None)
    arguments = tile[0][3] if tile else ""
    raw = arguments[0] if isinstance(arguments, tuple) and arguments else arguments
    return 16 if isinstance(raw, str) and ";16" in raw else 8


def to_plain_mode(picture: Image) -> Image:
    """`picture` with 8 bits for a colour, as L, RGB, RGBA, CMYK or LAB: a mode that can be scaled and profiled."""
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

    levels = np.asarray(picture).astype(np.float32)
    white = 1.0 if picture.mode == "F" and levels.max(initial=0) <= 1 else 65_535.0
    if picture.mode in ("I", "F") and 1 < levels.max(initial=0) <= 255:
        white = 255.0
    return Pictures.fromarray(np.clip(levels * (255 / white) + 0.5, 0, 255).astype(np.uint8))


def to_srgb(picture: Image, profile: bytes | None) -> Image:
    """`picture` as RGB or RGBA in sRGB. A `profile` (ICC) that can't be read, or is none of these colours', is left out.

    An RGB picture may be changed in place.
    """
    plain = to_plain_mode(picture)
    transform = _transform(profile, plain.mode)
    if transform is None:
        return plain if plain.mode in ("RGB", "RGBA") else plain.convert("RGB")
    if plain.mode == "RGBA":
        alpha = plain.getchannel("A")
        plain = plain.convert("RGB")
        transform.apply_in_place(plain)
        plain.putalpha(alpha)
        return plain
    return transform.apply_in_place(plain) if plain.mode == "RGB" else transform.apply(plain)


def is_srgb(profile: bytes | None, mode: str) -> bool:
    """Whether pixels of `mode` with `profile` (ICC; None for none) mean what they would mean without it."""
    return mode not in ("CMYK", "LAB") and _transform(profile, _PROFILED.get(mode, "RGB")) is None


@lru_cache(maxsize=8)
def _transform(profile: bytes | None, mode: str) -> ImageCmsTransform | None:
    """What brings `mode` to sRGB; None where that changes nothing, or can't be done."""
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
    target = ImageCms.createProfile("sRGB")
    try:
        found = ImageCms.buildTransform(
            source, target, mode, "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
        )
    except (ImageCms.PyCMSError, ValueError):
        # A profile of a printer in a picture of light: the pixels are taken as they are.
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
    return max(high for _low, high in difference.getextrema()) <= SAME_WITHIN  # type: ignore[misc]  # one pair a band
