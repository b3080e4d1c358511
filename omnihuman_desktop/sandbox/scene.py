"""Draws the frames of the sandbox's videos: the portrait, which pulses with the voice, a level meter, and the SANDBOX mark.

The portrait is drawn once for each of a few loudness levels; a frame is a copy of one of these with the meter's bars on
it. Frames are yuv420p in the numbers of BT.601 for television, as the encoder takes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont, ImageFont

LONG_EDGE_MAX = 1080
LONG_EDGE_MIN = 480
SHORT_EDGE_MIN = 160
LEVELS = 12
ZOOM = 0.03
"""How much larger the portrait is at full loudness."""

LIGHT = 0.07
"""How much brighter the portrait is at full loudness."""

CENTRE = (0.5, 0.42)
"""Where the portrait grows from, in parts of its width and height: about where a face is."""

MARK = "SANDBOX"
BARS = 31
_GLASS = (14, 15, 18, 150)
_GROUND = (20, 21, 24)
_WHITE_Y, _NEUTRAL = 235, 128


def fit(width: int, height: int) -> tuple[int, int]:
    """Return the size in pixels, both even, at which a picture of this size is shown."""
    longer = max(width, height)
    scale = min(max(longer, LONG_EDGE_MIN), LONG_EDGE_MAX) / longer
    return max(SHORT_EDGE_MIN, _even(width * scale)), max(SHORT_EDGE_MIN, _even(height * scale))


class Scene:
    """The picture at `path`, prepared for every level of loudness. `width` and `height` are even."""

    def __init__(self, path: Path) -> None:
        portrait = _open(path)
        self.width, self.height = fit(*portrait.size)
        portrait = _shrink(portrait, self.width, self.height)
        self._unit = min(self.width, self.height) / 100
        self._bar = max(2, _even(self._unit * 0.8))
        meter = (_even(BARS * self._bar * 2), _even(self._unit * 9))
        self._meter = (_even((self.width - meter[0]) / 2), _even(self.height - meter[1] - self._unit * 7), *meter)
        overlay = self._draw_overlay()
        self._levels = [self._draw(portrait, overlay, number / (LEVELS - 1)) for number in range(LEVELS)]

    def frames(self, levels: list[float]) -> Iterator[memoryview]:
        """Yield a yuv420p frame for each level 0..1; each frame is overwritten by the next."""
        import numpy as np

        x, y, wide, high = self._meter
        bars = (np.arange(wide) // (2 * self._bar)).clip(max=BARS - 1)
        solid = np.arange(wide) % (2 * self._bar) < self._bar
        away = np.abs(np.arange(high) - (high - 1) / 2)[:, None]
        heard = np.zeros(BARS)
        frame = np.empty_like(self._levels[0])
        luma = frame[: self.width * self.height].reshape(self.height, self.width)
        for level in levels:
            heard = np.append(heard[1:], level)
            np.copyto(frame, self._levels[min(LEVELS - 1, round(level * (LEVELS - 1)))])
            reach = np.maximum(heard * high / 2, self._bar / 2)
            luma[y : y + high, x : x + wide][(away < reach[bars]) & solid] = _WHITE_Y
            yield frame.data

    def _draw(self, portrait: Image, overlay: Image, level: float) -> np.ndarray:
        """Return the portrait at loudness `level`, with mark and meter's ground, as the bytes of a yuv420p frame."""
        from PIL import Image

        zoom = 1 + ZOOM * level
        wide, high = portrait.width / zoom, portrait.height / zoom
        left, top = (portrait.width - wide) * CENTRE[0], (portrait.height - high) * CENTRE[1]
        size = (self.width, self.height)
        shown = portrait.resize(size, Image.Resampling.BILINEAR, box=(left, top, left + wide, top + high))
        gain = 1 - LIGHT / 2 + LIGHT * level
        shown = shown.point([min(255, round(value * gain)) for value in range(256)] * 3)
        shown.paste(overlay, mask=overlay)
        return self._planes(shown)

    def _planes(self, picture: Image) -> np.ndarray:
        import numpy as np

        luma, blue, red = picture.convert("YCbCr").split()
        luma = luma.point([round(16 + value * 219 / 255) for value in range(256)])
        narrow = [round(128 + (value - 128) * 224 / 255) for value in range(256)]
        chroma = [np.asarray(plane.reduce(2).point(narrow)).copy() for plane in (blue, red)]
        x, y, wide, high = (value // 2 for value in self._meter)
        for plane in chroma:
            plane[y : y + high, x : x + wide] = _NEUTRAL
        return np.concatenate([np.asarray(luma).ravel(), *(plane.ravel() for plane in chroma)])

    def _draw_overlay(self) -> Image:
        """The mark in its corner and the ground that the meter stands on, four times as fine and then made smaller."""
        from PIL import Image, ImageDraw

        fine = 2
        overlay = Image.new("RGBA", (self.width * fine, self.height * fine))
        brush = ImageDraw.Draw(overlay)
        unit = self._unit * fine
        font = _font(unit * 6.2)
        left, top, right, bottom = brush.textbbox((0, 0), MARK, font=font, stroke_width=unit * 0.12)
        pad, edge = unit * 2.4, unit * 4
        box = (edge, edge, edge + right - left + 2 * pad, edge + bottom - top + 2 * pad)
        brush.rounded_rectangle(box, radius=unit * 2, fill=_GLASS)
        place = (edge + pad - left, edge + pad - top)
        brush.text(place, MARK, font=font, fill="white", stroke_width=unit * 0.12, stroke_fill="white")
        x, y, wide, high = (value * fine for value in self._meter)
        rim = unit * 2
        brush.rounded_rectangle((x - rim, y - rim, x + wide + rim, y + high + rim), radius=unit * 2, fill=_GLASS)
        return overlay.reduce(fine)


def _open(path: Path) -> Image:
    from PIL import Image, ImageOps

    with Image.open(path) as stored:
        stored.draft("RGB", (2 * LONG_EDGE_MAX, 2 * LONG_EDGE_MAX))
        picture = ImageOps.exif_transpose(stored)
        if "A" in picture.getbands() or "transparency" in picture.info:
            picture = picture.convert("RGBA")
            ground = Image.new("RGB", picture.size, _GROUND)
            ground.paste(picture, mask=picture)
            return ground
        return picture.convert("RGB")


def _shrink(portrait: Image, width: int, height: int) -> Image:
    """Return the portrait at the shown size, padded with the ground color where its aspect ratio is extreme."""
    from PIL import Image, ImageOps

    if abs(portrait.width * height - portrait.height * width) > 4 * max(portrait.size):
        return ImageOps.pad(portrait, (width, height), Image.Resampling.LANCZOS, color=_GROUND)
    return portrait.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _font(size: float) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont

    return ImageFont.load_default(size)


def _even(value: float) -> int:
    return max(2, round(value / 2) * 2)
