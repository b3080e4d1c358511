"""Masks as files: read for painting, kept under a name that tells their content. Blocking."""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import TYPE_CHECKING

import numpy as np

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.domain.portrait import Mask
from omnihuman_desktop.media.masks import read_mask
from omnihuman_desktop.ui.stage.editing.brush import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from omnihuman_desktop.ui.stage.editing.layers import Layer

_NAME_CHARS = 40


def read_pixels(path: Path, shape: tuple[int, int], *, fit: bool = False) -> NDArray[np.uint8]:
    """The mask at `path` as pixels of `shape` (height, width). Raises as `read_mask`."""
    height, width = shape
    found = read_mask(path, (width, height), fit=fit)
    return np.frombuffer(found.levels, np.uint8).reshape(height, width).copy()


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
