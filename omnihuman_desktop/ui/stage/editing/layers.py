"""The masks that are being painted, as layers: their pixels, names and colours, with undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal

from omnihuman_desktop.domain.portrait import MASKS_MAX, Mask
from omnihuman_desktop.media.picture import brush
from omnihuman_desktop.ui.widgets.undo_history import StepHistory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

COLOURS = ("#3b82f6", "#f59e0b", "#10b981", "#ec4899", "#a855f7")
"""The colours that masks are shown in. They can be told apart with color blindness, too, and the names differ besides."""
_TILE = 256
"""The side of the squares that an undo step stores, in pixels."""


class Layer:
    """One mask. `saved` is the mask that it was read from or written to, as long as the pixels are the same."""

    def __init__(self, pixels: NDArray[np.uint8], name: str, colour: str, saved: Mask | None = None) -> None:
        self.pixels, self.name, self.colour, self.saved = pixels, name, colour, saved
        self.visible = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is painted in it."""
        return not bool((self.pixels >= brush.HALF).any())


class PixelStep:
    """An undo step of painting: the former pixels of a layer, in tiles, wherever it was painted on."""

    def __init__(self, masks: Masks, layer: Layer) -> None:
        self._masks, self._layer = masks, layer
        self._saved = layer.saved
        self._tiles: dict[tuple[int, int], NDArray[np.uint8] | int] = {}
        self.size_bytes = 0

    def store(self, rect: brush.Rect) -> None:
        """Store the pixels in `rect`. Call it before they are painted on."""
        pixels, tiles = self._layer.pixels, self._tiles
        left, top = max(0, rect[0]) // _TILE, max(0, rect[1]) // _TILE
        right, bottom = -(-min(pixels.shape[1], rect[2]) // _TILE), -(-min(pixels.shape[0], rect[3]) // _TILE)
        for row in range(top, bottom):
            for column in range(left, right):
                if (row, column) not in tiles:
                    tiles[row, column] = _tile(pixels, row, column).copy()

    def pack(self) -> None:
        """Reduce each tile of a single value to that value: most are all black or all white."""
        for position, tile in self._tiles.items():
            if not isinstance(tile, int):
                value = int(tile[0, 0])
                self._tiles[position] = value if bool((tile == value).all()) else tile
        self.size_bytes = sum(64 if isinstance(tile, int) else tile.nbytes for tile in self._tiles.values())

    def forget_saved(self) -> None:
        """Note that the pixels are no longer those of the saved mask."""
        self._layer.saved = None

    def swap(self) -> None:
        """Exchange the stored pixels with the present ones."""
        layer = self._layer
        for position, tile in self._tiles.items():
            present = _tile(layer.pixels, *position)
            before = present.copy()
            present[...] = tile
            self._tiles[position] = before
        layer.saved, self._saved = self._saved, layer.saved
        self.pack()
        self._masks.painted.emit(self.rect())

    def rect(self) -> QRect:
        """Return a rectangle around all tiles."""
        rows, columns = [position[0] for position in self._tiles], [position[1] for position in self._tiles]
        if not rows:
            return QRect()
        left, top = min(columns) * _TILE, min(rows) * _TILE
        return QRect(left, top, (max(columns) + 1) * _TILE - left, (max(rows) + 1) * _TILE - top)


def _tile(pixels: NDArray[np.uint8], row: int, column: int) -> NDArray[np.uint8]:
    return pixels[row * _TILE : (row + 1) * _TILE, column * _TILE : (column + 1) * _TILE]


class _ListStep:
    """An undo step of the list: the former layers, their names, and which one was current."""

    size_bytes = 0

    def __init__(self, masks: Masks) -> None:
        self._masks, self._stored = masks, masks.list_state()

    def swap(self) -> None:
        """Exchange the stored list with the present one."""
        present = self._masks.list_state()
        self._masks.restore_list(self._stored)
        self._stored = present


ListState = tuple[tuple[tuple[Layer, str], ...], int]
"""The layers with their names, and the index of the current one."""


class Masks(QObject):
    """Up to five layers of `shape` (height, width). One of them is current: it is painted on.

    `painted` carries the rectangle of the picture that has changed. `changed` is emitted after each change of the layers,
    their list or the history.
    """

    painted = Signal(QRect)
    changed = Signal()

    def __init__(self, shape: tuple[int, int], layers: Iterable[Layer] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape = shape
        self.history = StepHistory()
        self.layers: list[Layer] = list(layers)
        self.current = 0
        self._stroke: PixelStep | None = None
        self._last_dab: tuple[float, float, float] | None = None
        if not self.layers:
            self.layers.append(self.make_layer())

    @property
    def layer(self) -> Layer:
        """The current layer."""
        return self.layers[self.current]

    @property
    def is_full(self) -> bool:
        """Whether no more layers can be added."""
        return len(self.layers) >= MASKS_MAX

    @property
    def is_painting(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return self._stroke is not None

    # --- the list -----------------------------------------------------------------------------------------------------

    def make_layer(self, pixels: NDArray[np.uint8] | None = None) -> Layer:
        """Make a layer, empty or of `pixels`, with an unused name and colour. It is not added to the list."""
        names, colours = {layer.name for layer in self.layers}, {layer.colour for layer in self.layers}
        name_format = QCoreApplication.translate("Masks", "Person {0}")
        name = next(name for number in range(1, 99) if (name := name_format.format(number)) not in names)
        colour = next((colour for colour in COLOURS if colour not in colours), COLOURS[0])
        return Layer(np.full(self.shape, 0, np.uint8) if pixels is None else pixels, name, colour)

    def add(self, layer: Layer) -> None:
        """Add `layer` to the end of the list and make it current, unless the list is full."""
        if not self.is_full:
            self.history.push(_ListStep(self))
            self.layers.append(layer)
            self.current = len(self.layers) - 1
            self._emit_all_changed()

    def remove(self, index: int) -> None:
        """Remove a layer. An empty one replaces the last one."""
        self.history.push(_ListStep(self))
        del self.layers[index]
        if not self.layers:
            self.layers.append(self.make_layer())
        self.current = min(self.current - (index < self.current), len(self.layers) - 1)
        self._emit_all_changed()

    def rename(self, index: int, name: str) -> None:
        """Rename a layer; an empty name changes nothing."""
        if name and name != self.layers[index].name:
            self.history.push(_ListStep(self))
            self.layers[index].name = name
            self.changed.emit()

    def select(self, index: int) -> None:
        """Make another layer current; an index that does not exist changes nothing."""
        if index != self.current and 0 <= index < len(self.layers):
            self.current = index
            self._emit_all_changed()

    def set_visible(self, index: int, *, visible: bool) -> None:
        """Show or hide a layer in the editor. A hidden mask is sent all the same."""
        self.layers[index].visible = visible
        self._emit_all_changed()

    def list_state(self) -> ListState:
        """Return the state of the list, for an undo step."""
        return tuple((layer, layer.name) for layer in self.layers), self.current

    def restore_list(self, state: ListState) -> None:
        """Restore a state that `list_state` returned."""
        layers, self.current = state
        self.layers = [layer for layer, _ in layers]
        for layer, name in layers:
            layer.name = name
        self._emit_all_changed()

    # --- the pixels ---------------------------------------------------------------------------------------------------

    def begin_stroke(self, x: float, y: float, tip: tuple[int, int], *, erase: bool) -> None:
        """Begin a stroke at a point of the picture. `tip` is the brush: diameter in pixels and softness in percent."""
        self.end_stroke()
        self._stroke = PixelStep(self, self.layer)
        self._stamp(x, y, tip, erase=erase)
        self.painted.emit(_to_qrect(brush.dab_rect(x, y, tip[0])))

    def continue_stroke(self, x: float, y: float, tip: tuple[int, int], *, erase: bool) -> None:
        """Continue the stroke to another point; the diameter changes evenly on the way."""
        if self._stroke is None or self._last_dab is None:
            return
        from_x, from_y, from_size = self._last_dab
        for to_x, to_y, fraction in brush.stroke_points((from_x, from_y), (x, y), min(tip[0], round(from_size))):
            size = max(1, round(from_size + (tip[0] - from_size) * fraction))
            self._stamp(to_x, to_y, (size, tip[1]), erase=erase)
        widest = max(tip[0], round(from_size))
        swept = _to_qrect(brush.dab_rect(from_x, from_y, widest)).united(_to_qrect(brush.dab_rect(x, y, widest)))
        self.painted.emit(swept)

    def end_stroke(self) -> None:
        """End the stroke, if one is being painted: it becomes an undo step."""
        step, self._stroke, self._last_dab = self._stroke, None, None
        if step is not None:
            self._push(step)

    def fill_shape(self, rect: brush.Rect, value: int, *, ellipse: bool) -> None:
        """Fill a rectangle or the ellipse in it with `value` (0 or 255)."""
        step = PixelStep(self, self.layer)
        step.store(rect)
        (brush.paint_ellipse if ellipse else brush.paint_rectangle)(self.layer.pixels, rect, value)
        self._push(step)
        self.painted.emit(step.rect())

    def fill_spans(self, layer: Layer, spans: list[brush.Span], value: int) -> None:
        """Fill the `spans` that `brush.flood` found in `layer` with `value` (0 or 255)."""
        if not spans or layer not in self.layers:
            return
        step = PixelStep(self, layer)
        rows, starts, ends = zip(*spans, strict=True)
        step.store((min(starts), min(rows), max(ends), max(rows) + 1))
        for row, start, end in spans:
            layer.pixels[row, start:end] = value
        self._push(step)
        self.painted.emit(step.rect())

    def invert(self) -> None:
        """Invert the current layer."""
        pixels = self.layer.pixels
        self._change_all(lambda: np.subtract(255, pixels, out=pixels))

    def clear(self) -> None:
        """Make the current layer black."""
        self._change_all(lambda: self.layer.pixels.fill(0))

    def replace(self, pixels: NDArray[np.uint8]) -> None:
        """Replace the pixels of the current layer by `pixels` of the same shape."""
        self._change_all(lambda: np.copyto(self.layer.pixels, pixels))

    def undo(self) -> None:
        """Undo the last step."""
        self.end_stroke()
        self.history.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Redo the step that was undone last."""
        self.end_stroke()
        self.history.redo()
        self.changed.emit()

    def _change_all(self, change: Callable[[], object]) -> None:
        step = PixelStep(self, self.layer)
        height, width = self.shape
        step.store((0, 0, width, height))
        change()
        self._push(step)
        self.painted.emit(step.rect())

    def _stamp(self, x: float, y: float, tip: tuple[int, int], *, erase: bool) -> None:
        if self._stroke is not None:
            self._stroke.store(brush.dab_rect(x, y, tip[0]))
            brush.stamp(self.layer.pixels, x, y, tip, erase=erase)
        self._last_dab = x, y, float(tip[0])

    def _push(self, step: PixelStep) -> None:
        step.forget_saved()
        step.pack()
        self.history.push(step)
        self.changed.emit()

    def _emit_all_changed(self) -> None:
        self.painted.emit(QRect(0, 0, self.shape[1], self.shape[0]))
        self.changed.emit()


def _to_qrect(rect: brush.Rect) -> QRect:
    left, top, right, bottom = rect
    return QRect(left, top, right - left, bottom - top)
