"""The masks that are being painted: their pixels, names and colours, and every step back and forth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal

from omnihuman_desktop.domain.portrait import MASKS_MAX, Mask
from omnihuman_desktop.ui.stage.editing import brush
from omnihuman_desktop.ui.widgets.undo_history import StepHistory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

COLOURS = ("#3b82f6", "#f59e0b", "#10b981", "#ec4899", "#a855f7")
"""What the masks are shown in, told apart by those who see few colours too; their names tell them apart besides."""
_TILE = 256


class Layer:
    """One mask. `kept` is the file that it was read from or written to, while its pixels are still those."""

    def __init__(self, pixels: NDArray[np.uint8], name: str, colour: str, kept: Mask | None = None) -> None:
        self.pixels, self.name, self.colour, self.kept = pixels, name, colour, kept
        self.visible = True

    @property
    def is_empty(self) -> bool:
        """Whether nobody in it moves."""
        return not bool((self.pixels >= brush.HALF).any())


class PixelChange:
    """What the pixels of a layer were, tile by tile, wherever they were painted on."""

    def __init__(self, masks: Masks, layer: Layer) -> None:
        self._masks, self._layer = masks, layer
        self._kept = layer.kept
        self._tiles: dict[tuple[int, int], NDArray[np.uint8] | int] = {}
        self.size_bytes = 0

    def keep(self, rect: brush.Rect) -> None:
        """Keep what is in `rect`, before it is painted on."""
        pixels, tiles = self._layer.pixels, self._tiles
        left, top = max(0, rect[0]) // _TILE, max(0, rect[1]) // _TILE
        right, bottom = -(-min(pixels.shape[1], rect[2]) // _TILE), -(-min(pixels.shape[0], rect[3]) // _TILE)
        for row in range(top, bottom):
            for column in range(left, right):
                if (row, column) not in tiles:
                    tiles[row, column] = _tile(pixels, row, column).copy()

    def pack(self) -> None:
        """Hold no more memory than is needed: most tiles are all black or all white."""
        for place, tile in self._tiles.items():
            if not isinstance(tile, int):
                value = int(tile[0, 0])
                self._tiles[place] = value if bool((tile == value).all()) else tile
        self.size_bytes = sum(64 if isinstance(tile, int) else tile.nbytes for tile in self._tiles.values())

    def forget_file(self) -> None:
        """The pixels are no longer those of the file."""
        self._layer.kept = None

    def swap(self) -> None:
        """Exchange what is kept with what is there."""
        layer = self._layer
        for place, tile in self._tiles.items():
            present = _tile(layer.pixels, *place)
            before = present.copy()
            present[...] = tile
            self._tiles[place] = before
        layer.kept, self._kept = self._kept, layer.kept
        self.pack()
        self._masks.painted.emit(self.area())

    def area(self) -> QRect:
        """All that was painted on."""
        rows, columns = [place[0] for place in self._tiles], [place[1] for place in self._tiles]
        if not rows:
            return QRect()
        left, top = min(columns) * _TILE, min(rows) * _TILE
        return QRect(left, top, (max(columns) + 1) * _TILE - left, (max(rows) + 1) * _TILE - top)


def _tile(pixels: NDArray[np.uint8], row: int, column: int) -> NDArray[np.uint8]:
    return pixels[row * _TILE : (row + 1) * _TILE, column * _TILE : (column + 1) * _TILE]


class _ListChange:
    """Which masks there were, what they were called, and which one was painted on."""

    size_bytes = 0

    def __init__(self, masks: Masks) -> None:
        self._masks, self._before = masks, masks.listed_as()

    def swap(self) -> None:
        """Exchange the lists."""
        present = self._masks.listed_as()
        self._masks.list_as(self._before)
        self._before = present


Listed = tuple[tuple[tuple[Layer, str], ...], int]


class Masks(QObject):
    """At most five layers of `shape` (height, width), one of which is painted on.

    `painted` carries the rectangle of the picture that has changed, `listed` says that the list has.
    """

    painted = Signal(QRect)
    listed = Signal()

    def __init__(self, shape: tuple[int, int], layers: Iterable[Layer] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape = shape
        self.history = StepHistory()
        self.layers: list[Layer] = list(layers)
        self.current = 0
        self._change: PixelChange | None = None
        self._at: tuple[float, float, float] | None = None
        if not self.layers:
            self.layers.append(self.make_layer())

    @property
    def layer(self) -> Layer:
        """The one that is painted on."""
        return self.layers[self.current]

    @property
    def is_full(self) -> bool:
        """Whether no more can be added."""
        return len(self.layers) >= MASKS_MAX

    @property
    def painting(self) -> bool:
        """Whether a stroke is being painted."""
        return self._change is not None

    # --- the list -----------------------------------------------------------------------------------------------------

    def make_layer(self, pixels: NDArray[np.uint8] | None = None) -> Layer:
        """A new one, empty or of `pixels`, with a name and a colour that no other has. It is not in the list yet."""
        names, colours = {layer.name for layer in self.layers}, {layer.colour for layer in self.layers}
        called = QCoreApplication.translate("Masks", "Person {0}")
        name = next(name for number in range(1, 99) if (name := called.format(number)) not in names)
        colour = next((colour for colour in COLOURS if colour not in colours), COLOURS[0])
        return Layer(np.full(self.shape, 0, np.uint8) if pixels is None else pixels, name, colour)

    def add(self, layer: Layer) -> None:
        """Put `layer` at the end of the list, to be painted on."""
        if not self.is_full:
            self.history.push(_ListChange(self))
            self.layers.append(layer)
            self.current = len(self.layers) - 1
            self._tell_all()

    def remove(self, number: int) -> None:
        """Take one away; where it was the last one, an empty one takes its place."""
        self.history.push(_ListChange(self))
        del self.layers[number]
        if not self.layers:
            self.layers.append(self.make_layer())
        self.current = min(self.current - (number < self.current), len(self.layers) - 1)
        self._tell_all()

    def rename(self, number: int, name: str) -> None:
        """Give one another name."""
        if name and name != self.layers[number].name:
            self.history.push(_ListChange(self))
            self.layers[number].name = name
            self.listed.emit()

    def choose(self, number: int) -> None:
        """Paint on another one."""
        if number != self.current and 0 <= number < len(self.layers):
            self.current = number
            self._tell_all()

    def show(self, number: int, *, visible: bool) -> None:
        """Show or hide one. What is hidden is sent all the same."""
        self.layers[number].visible = visible
        self._tell_all()

    def listed_as(self) -> Listed:
        """The list as it stands."""
        return tuple((layer, layer.name) for layer in self.layers), self.current

    def list_as(self, listed: Listed) -> None:
        """Take another list."""
        self.layers = [layer for layer, _ in listed[0]]
        for layer, name in listed[0]:
            layer.name = name
        self.current = listed[1]
        self._tell_all()

    # --- the pixels ---------------------------------------------------------------------------------------------------

    def begin(self, x: float, y: float, touch: tuple[int, int], *, erase: bool) -> None:
        """Begin a stroke with a brush of so many pixels, and so much softness in percent, at a point of the picture."""
        self.end()
        self._change = PixelChange(self, self.layer)
        self._stamp(x, y, touch, erase=erase)
        self.painted.emit(_to_rect(brush.around(x, y, touch[0])))

    def move(self, x: float, y: float, touch: tuple[int, int], *, erase: bool) -> None:
        """Go on with the stroke to another point."""
        if self._change is None or self._at is None:
            return
        from_x, from_y, from_size = self._at
        for to_x, to_y, part in brush.steps((from_x, from_y), (x, y), min(touch[0], round(from_size))):
            size = max(1, round(from_size + (touch[0] - from_size) * part))
            self._stamp(to_x, to_y, (size, touch[1]), erase=erase)
        widest = max(touch[0], round(from_size))
        swept = _to_rect(brush.around(from_x, from_y, widest)).united(_to_rect(brush.around(x, y, widest)))
        self.painted.emit(swept)

    def end(self) -> None:
        """The stroke is done."""
        change, self._change, self._at = self._change, None, None
        if change is not None:
            self._push(change)

    def draw(self, rect: brush.Rect, value: int, *, round_: bool) -> None:
        """Fill a rectangle, or an ellipse, with black or white."""
        change = PixelChange(self, self.layer)
        change.keep(rect)
        (brush.paint_ellipse if round_ else brush.paint_rectangle)(self.layer.pixels, rect, value)
        self._push(change)
        self.painted.emit(change.area())

    def put_spans(self, layer: Layer, spans: list[brush.Span], value: int) -> None:
        """Fill what `brush.flood` has found in `layer`."""
        if not spans or layer not in self.layers:
            return
        change = PixelChange(self, layer)
        rows, starts, ends = zip(*spans, strict=True)
        change.keep((min(starts), min(rows), max(ends), max(rows) + 1))
        for row, start, end in spans:
            layer.pixels[row, start:end] = value
        self._push(change)
        self.painted.emit(change.area())

    def invert(self) -> None:
        """Black becomes white, and white black."""
        pixels = self.layer.pixels
        self._put_all(lambda: np.subtract(255, pixels, out=pixels))

    def clear(self) -> None:
        """All becomes black."""
        self._put_all(lambda: self.layer.pixels.fill(0))

    def replace(self, pixels: NDArray[np.uint8]) -> None:
        """The layer becomes `pixels`, of the same shape."""
        self._put_all(lambda: np.copyto(self.layer.pixels, pixels))

    def undo(self) -> None:
        """Take the last step back."""
        self.end()
        self.history.undo()
        self.listed.emit()

    def redo(self) -> None:
        """Do again what was undone last."""
        self.end()
        self.history.redo()
        self.listed.emit()

    def _put_all(self, paint: Callable[[], object]) -> None:
        change = PixelChange(self, self.layer)
        height, width = self.shape
        change.keep((0, 0, width, height))
        paint()
        self._push(change)
        self.painted.emit(change.area())

    def _stamp(self, x: float, y: float, touch: tuple[int, int], *, erase: bool) -> None:
        if self._change is not None:
            self._change.keep(brush.around(x, y, touch[0]))
            brush.stamp(self.layer.pixels, x, y, touch, erase=erase)
        self._at = x, y, float(touch[0])

    def _push(self, change: PixelChange) -> None:
        change.forget_file()
        change.pack()
        self.history.push(change)
        self.listed.emit()

    def _tell_all(self) -> None:
        self.painted.emit(QRect(0, 0, self.shape[1], self.shape[0]))
        self.listed.emit()


def _to_rect(rect: brush.Rect) -> QRect:
    left, top, right, bottom = rect
    return QRect(left, top, right - left, bottom - top)
