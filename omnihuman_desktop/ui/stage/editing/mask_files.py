"""Masks as files: read for painting, kept under a name that tells their content. Blocking."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from typing import TYPE_CHECKING

import numpy as np

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.portrait import Mask
from omnihuman_desktop.media.picture.masks import read_mask
from omnihuman_desktop.ui.stage.editing.brush import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.layers import Layer

_NAME_CHARS = 40


def read_pixels(path: Path, shape: tuple[int, int], *, fit: bool = False) -> NDArray[np.uint8]:
    """The mask at `path` as pixels of `shape` (height, width). Raises as `read_mask`."""
    height, width = shape
    found = read_mask(path, (width, height), fit=fit)
    return np.frombuffer(found.levels, np.uint8).reshape(height, width).copy()


def read_drawn(path: Path, shape: tuple[int, int], framing: Framing) -> NDArray[np.uint8]:
    """As `read_pixels`; a mask that was made for the portrait as it is framed is put where that lies. Raises as `read_mask`."""
    height, width = shape
    try:
        return read_pixels(path, shape)
    except InputError as error:
        framed = framing.framed_size(width, height)
        if error.kind is not Kind.MASK_OTHER_SIZE or (error.failure.number("width"), error.failure.number("height")) != framed:
            raise
    left, top, right, bottom = framing.crop_box(width, height)
    turned = np.zeros(framing.turned_size(width, height)[::-1], np.uint8)
    turned[top:bottom, left:right] = read_pixels(path, framed[::-1])
    if framing.flipped:
        turned = turned[:, ::-1]
    return np.ascontiguousarray(np.rot90(turned, framing.quarter_turns))


class Keeper:
    """Keeps the layers of one session in `folder`: now and then while they are painted, and at the end for good.

    What was kept on the way is taken away again by what is kept after it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._written: set[Path] = set()
        self._for_good = False

    def keep(self, layers: Sequence[Layer], *, for_good: bool) -> tuple[Mask, ...] | None:
        """The masks of `layers`; None on the way, where they have been kept for good already. Raises `LocalError`."""
        with self._lock:
            if self._for_good and not for_good:
                return None
            before = set(self._folder.glob("*.png"))
            masks = keep_layers(layers, self._folder)
            kept = {mask.path for mask in masks}
            for path in self._written - kept:
                path.unlink(missing_ok=True)
            self._written = set() if for_good else (self._written & kept) | (kept - before)
            self._for_good = for_good
            return masks


def keep_layers(layers: Sequence[Layer], folder: Path) -> tuple[Mask, ...]:
    """The `layers` in which anybody moves, as masks: what is not on disk yet is written to `folder`. Raises `LocalError`."""
    masks = []
    for layer in layers:
        if layer.kept is not None and layer.kept.path.is_file():
            masks.append(Mask(layer.kept.path, layer.name, layer.colour))
        elif not layer.is_empty:
            masks.append(Mask(keep_pixels(layer.pixels, folder), layer.name, layer.colour))
    return tuple(masks)


def keep_pixels(pixels: NDArray[np.uint8], folder: Path) -> Path:
    """Write `pixels` to `folder` as PNG of two levels, unless they lie there already. Raises `LocalError`."""
    from PIL import Image

    white = pixels >= HALF
    digest = hashlib.sha256(repr(pixels.shape).encode() + np.packbits(white).tobytes()).hexdigest()[:_NAME_CHARS]
    target = folder / f"{digest}.png"
    if target.is_file():
        return target
    part = folder / f".{digest}-{os.urandom(4).hex()}.part"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part.open("wb") as file:
            Image.fromarray(white).save(file, "PNG")
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise LocalError.from_os(error, folder, pixels.nbytes // 8) from error
    return target
