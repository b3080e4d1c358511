"""How a portrait is framed, and who in it is to move. Plain values: nothing here changes a file."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

MASKS_MAX = 5
"""How many masks, one for each person, are sent at most."""

ASPECTS = ("9:16", "3:4", "1:1", "4:3", "16:9")
"""The presets of a crop, width to height."""

WHITE = "#ffffff"
_COLOUR = re.compile("#[0-9a-f]{6}")


@dataclass(frozen=True)
class Framing:
    """What of a portrait is sent, and which way up.

    It begins with the upright picture (its EXIF orientation applied). That is turned clockwise by `quarter_turns` quarters
    (0..3), then, where `flipped`, mirrored left to right; `crop` is what is kept of the result: left, top, right and bottom
    as fractions 0..1 of its width and height, or None for all of it. `aspect` names the preset that the crop was made
    with ("9:16", "3:4", "1:1", "4:3", "16:9"; empty for free). `ground` is the colour that shows through where the
    picture is transparent, as "#rrggbb". `shrink` says that a picture over the service's limit is to be made to fit.
    """

    quarter_turns: int = 0
    flipped: bool = False
    crop: tuple[float, float, float, float] | None = None
    aspect: str = ""
    ground: str = WHITE
    shrink: bool = False

    def turned_size(self, width: int, height: int) -> tuple[int, int]:
        """The width and height of an upright picture of `width` by `height`, once it is turned."""
        return (height, width) if self.quarter_turns % 2 else (width, height)

    def crop_box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """What is kept of an upright picture of `width` by `height`: left, top, right and bottom in pixels, once turned.

        It holds one pixel at least.
        """
        wide, high = self.turned_size(width, height)
        left, top, right, bottom = self.crop or (0.0, 0.0, 1.0, 1.0)
        (first_x, end_x), (first_y, end_y) = _span(left, right, wide), _span(top, bottom, high)
        return first_x, first_y, end_x, end_y

    def framed_size(self, width: int, height: int) -> tuple[int, int]:
        """The width and height of what is kept of an upright picture of `width` by `height`."""
        left, top, right, bottom = self.crop_box(width, height)
        return right - left, bottom - top

    @property
    def changes_picture(self) -> bool:
        """Whether it makes another picture of an upright one without transparency."""
        return bool(self.quarter_turns % 4) or self.flipped or self.crop is not None

    def to_dict(self) -> dict[str, Any]:
        """As text and numbers, for a file."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: object) -> Framing:
        """What `to_dict` made. What does not fit is left at its default."""
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
    """Who moves: white in the picture at `path`, black elsewhere.

    The picture has the dimensions of the portrait, upright and neither turned nor cropped: framing is applied to both alike
    when they are sent. The file is never written again, its name tells its content, so that two masks are the same where their
    paths are. `name` is the person's, `colour` the one it is shown in, as "#rrggbb".
    """

    path: Path
    name: str = ""
    colour: str = ""

    def to_dict(self) -> dict[str, str]:
        """As text, for a file."""
        return {"path": str(self.path), "name": self.name, "colour": self.colour}

    @classmethod
    def from_dict(cls, found: object) -> Mask | None:
        """What `to_dict` made; None where it is not that."""
        if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()) or not found.get("path"):
            return None
        return cls(Path(found["path"]), found.get("name", ""), found.get("colour", ""))


def read_masks(found: object) -> tuple[Mask, ...]:
    """A list of what `Mask.to_dict` made; what does not fit is left out."""
    masks = [Mask.from_dict(row) for row in found] if isinstance(found, (list, tuple)) else []
    return tuple(mask for mask in masks if mask is not None)[:MASKS_MAX]
