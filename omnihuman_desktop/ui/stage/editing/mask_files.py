"""Reads masks for painting and saves them as PNG files named by their content. Qt-free and blocking: for workers."""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING

import numpy as np

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.portrait import Mask
from omnihuman_desktop.media.picture.brush import HALF
from omnihuman_desktop.media.picture.masks import read_mask
from omnihuman_desktop.system.atomic_file import open_atomically

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.layers import Layer

_DIGEST_CHARS = 40


def read_pixels(path: Path, shape: tuple[int, int], *, fit: bool = False) -> NDArray[np.uint8]:
    """Read the mask at `path` as pixels of `shape` (height, width); `fit` scales another size. Raises as `read_mask` does."""
    height, width = shape
    found = read_mask(path, (width, height), fit=fit)
    return np.frombuffer(found.levels, np.uint8).reshape(height, width).copy()


def read_imported_mask(path: Path, shape: tuple[int, int], framing: Framing) -> NDArray[np.uint8]:
    """Read a mask as `read_pixels` does, or one of the framed portrait's size, which is fitted_rect where the crop is.

    Raises as `read_mask` does.
    """
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


class MaskSaver:
    """Saves the layers of one session to `folder`: automatically while they are painted, and finally at the end.

    Each save deletes the files of the automatic save before it that are not needed any more. May be used from any thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._autosaved: set[Path] = set()
        self._is_final = False

    def save(self, layers: Sequence[Layer], *, final: bool) -> tuple[Mask, ...] | None:
        """Save `layers` and return their masks; None for an automatic save after the final one. Raises `LocalError`."""
        with self._lock:
            if self._is_final and not final:
                return None
            before = set(self._folder.glob("*.png"))
            masks = save_layers(layers, self._folder)
            saved = {mask.path for mask in masks}
            for path in self._autosaved - saved:
                path.unlink(missing_ok=True)
            self._autosaved = set() if final else (self._autosaved & saved) | (saved - before)
            self._is_final = final
            return masks


def save_layers(layers: Sequence[Layer], folder: Path) -> tuple[Mask, ...]:
    """Save the layers that are not empty, and return their masks. Raises `LocalError`.

    A layer that has not changed since it was saved keeps its file.
    """
    masks = []
    for layer in layers:
        if layer.saved is not None and layer.saved.path.is_file():
            masks.append(Mask(layer.saved.path, layer.name, layer.colour))
        elif not layer.is_empty:
            masks.append(Mask(save_pixels(layer.pixels, folder), layer.name, layer.colour))
    return tuple(masks)


def save_pixels(pixels: NDArray[np.uint8], folder: Path) -> Path:
    """Save `pixels` to `folder` as a black-and-white PNG, unless that file exists, and return its path. Raises `LocalError`."""
    from PIL import Image

    white = pixels >= HALF
    digest = hashlib.sha256(repr(pixels.shape).encode() + np.packbits(white).tobytes()).hexdigest()[:_DIGEST_CHARS]
    target = folder / f"{digest}.png"
    if target.is_file():
        return target
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open_atomically(target, unique=True) as file:
            Image.fromarray(white).save(file, "PNG")
    except OSError as error:
        raise LocalError.from_os(error, folder, pixels.nbytes // 8) from error
    return target
