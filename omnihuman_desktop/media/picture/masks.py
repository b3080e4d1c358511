"""Reads masks from pictures and renders them as they are sent: white moves, black doesn't, nothing in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.picture.prepare import turn
from omnihuman_desktop.media.picture.read import describe_picture, open_picture, turn_upright
from omnihuman_desktop.system.atomic_file import open_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from omnihuman_desktop.domain.portrait import Framing

_HALF = 128


@dataclass(frozen=True)
class MaskPixels:
    """A mask's pixels: one byte each, 0 or 255, row by row from the top."""

    width: int
    height: int
    levels: bytes


def read_mask(path: Path, size: tuple[int, int], *, fit: bool = False) -> MaskPixels:
    """Read the picture at `path` as a mask with two levels, for a portrait of `size` (upright width and height in pixels).

    Transparent counts as black. With `fit`, a picture of another size is scaled. Raises `InputError` (mask_other_size, and as
    `probe_picture`).
    """
    mask = _read(path)
    if mask.size != size and not fit:
        wanted = {"wanted_width": size[0], "wanted_height": size[1]}
        raise InputError(Kind.MASK_OTHER_SIZE, name=path.name, width=mask.width, height=mask.height, **wanted)
    mask = _to_two_levels(_scaled(mask, size))
    return MaskPixels(*mask.size, levels=mask.tobytes())


def render_mask(mask: Path, framing: Framing, size: tuple[int, int], target: Path) -> Path:
    """Write `mask` to `target` as a two-level PNG, turned and cropped by `framing`, for a sent picture of `size` pixels.

    Returns `target`, which appears whole or not at all. Raises `InputError` (mask_missing, and as `probe_picture`) and
    `LocalError`.
    """
    try:
        turned = turn(_read(mask), framing)
    except InputError as error:
        if error.kind is Kind.FILE_MISSING:
            raise InputError(Kind.MASK_MISSING, name=mask.name) from error
        raise
    upright = (turned.height, turned.width) if framing.quarter_turns % 2 else turned.size
    framed = _to_two_levels(_scaled(turned.crop(framing.crop_box(*upright)), size))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with open_atomically(target) as file:
            framed.save(file, "PNG")
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error
    return target


def _read(path: Path) -> Image:
    from PIL import Image as Pictures

    from omnihuman_desktop.media.picture.colours import to_plain_mode

    with open_picture(path) as picture:
        info = describe_picture(picture, path)
        plain = to_plain_mode(picture)
        if plain.mode == "RGBA":
            below = Pictures.new("RGBA", plain.size, "black")
            below.alpha_composite(plain)
            plain = below
        grey = plain if plain.mode == "L" else plain.convert("L")
        grey.load()
        return turn_upright(grey, info.orientation)


def _scaled(mask: Image, size: tuple[int, int]) -> Image:
    from PIL.Image import Resampling

    return mask if mask.size == size else mask.resize(size, Resampling.BILINEAR)


def _to_two_levels(mask: Image) -> Image:
    return mask.point([0] * _HALF + [255] * (256 - _HALF))
