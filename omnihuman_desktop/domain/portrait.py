"""The framing and the masks of a portrait, as values. Nothing here changes a file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.lazy_dataclass import asdict, dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

MASKS_MAX = 5
"""The most masks, one for each person, that can be sent."""

ASPECTS = ("9:16", "3:4", "1:1", "4:3", "16:9")
"""The aspect ratio presets of a crop, width to height."""

WHITE = "#ffffff"
_COLOUR = re.compile("#[0-9a-f]{6}")


@dataclass(frozen=True)
class Framing:
    """How a portrait is rotated, flipped and cropped before it is sent.

    The steps start from the upright picture (EXIF orientation applied): rotate clockwise by `quarter_turns` quarters (0..3),
    mirror left to right if `flipped`, then crop. `crop` is (left, top, right, bottom) as fractions 0..1 of the width and
    height after the rotation, or None for all of it. `aspect` is the preset that the crop was made with, one of `ASPECTS`;
    "" for a free crop. `ground` is the background colour of transparent pictures, as "#rrggbb". `shrink` allows to scale
    down a picture that is over the service's limit.
    """

    quarter_turns: int = 0
    flipped: bool = False
    crop: tuple[float, float, float, float] | None = None
    aspect: str = ""
    ground: str = WHITE
    shrink: bool = False

    def turned_size(self, width: int, height: int) -> tuple[int, int]:
        """Return (width, height) of an upright picture of `width` x `height` pixels after the rotation."""
        return (height, width) if self.quarter_turns % 2 else (width, height)

    def crop_box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return the crop of an upright picture of `width` x `height` as (left, top, right, bottom) in pixels.

        The coordinates are those of the rotated picture. The crop has at least one pixel.
        """
        wide, high = self.turned_size(width, height)
        left, top, right, bottom = self.crop or (0.0, 0.0, 1.0, 1.0)
        (first_x, end_x), (first_y, end_y) = _span(left, right, wide), _span(top, bottom, high)
        return first_x, first_y, end_x, end_y

    def framed_size(self, width: int, height: int) -> tuple[int, int]:
        """Return (width, height) of the crop of an upright picture of `width` x `height` pixels."""
        left, top, right, bottom = self.crop_box(width, height)
        return right - left, bottom - top

    @property
    def changes_picture(self) -> bool:
        """Whether an upright picture without transparency is changed by this framing."""
        return bool(self.quarter_turns % 4) or self.flipped or self.crop is not None

    def to_dict(self) -> dict[str, Any]:
        """Return the framing as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: object) -> Framing:
        """Return the framing that `to_dict` has stored; invalid values become defaults."""
        rows: Mapping[str, object] = found if isinstance(found, dict) else {}
        turns, aspect, ground = rows.get("quarter_turns"), rows.get("aspect"), rows.get("ground")
        return cls(
            quarter_turns=turns % 4 if isinstance(turns, int) else 0,
            flipped=rows.get("flipped") is True,
            crop=_read_crop(rows.get("crop")),
            aspect=aspect if aspect in ASPECTS else "",
            ground=ground if isinstance(ground, str) and _COLOUR.fullmatch(ground) else WHITE,
            shrink=rows.get("shrink") is True,
        )


def _span(start: float, end: float, length: int) -> tuple[int, int]:
    first = min(round(start * length), length - 1)
    return first, max(first + 1, round(end * length))


def _read_crop(found: object) -> tuple[float, float, float, float] | None:
    if not isinstance(found, (list, tuple)) or len(found) != 4 or not all(isinstance(edge, (int, float)) for edge in found):
        return None
    left, top, right, bottom = (float(edge) for edge in found)
    return (left, top, right, bottom) if 0 <= left < right <= 1 and 0 <= top < bottom <= 1 else None


@dataclass(frozen=True)
class Mask:
    """A picture that marks one person: white where the person is, black elsewhere.

    It has the dimensions of the portrait, upright and without framing; the framing is applied to both when they are sent.
    The file is named after its content and never written again, so two masks are equal if their paths are. `name` is the
    name of the person, `colour` the display colour as "#rrggbb".
    """

    path: Path
    name: str = ""
    colour: str = ""

    def to_dict(self) -> dict[str, str]:
        """Return the mask as JSON values."""
        return {"path": str(self.path), "name": self.name, "colour": self.colour}

    @classmethod
    def from_dict(cls, found: object) -> Mask | None:
        """Return the mask that `to_dict` has stored, or None if `found` is invalid."""
        if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()) or not found.get("path"):
            return None
        return cls(Path(found["path"]), found.get("name", ""), found.get("colour", ""))


def read_masks(found: object) -> tuple[Mask, ...]:
    """Return the masks of a list of `Mask.to_dict` values. Invalid ones are left out."""
    masks = [Mask.from_dict(row) for row in found] if isinstance(found, (list, tuple)) else []
    return tuple(mask for mask in masks if mask is not None)[:MASKS_MAX]
