"""Icons, drawn from one font: crisp at every scale, in the colours of the widget that shows them.

The font is Phosphor as QtAwesome ships it. QtAwesome's own code is left aside: importing it takes 110 ms, of which the
window needs nothing; its font file and its list of names are read directly, in 12 ms, when the first icon is painted.
"""

from __future__ import annotations

import weakref
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont, QTransform
from PySide6.QtWidgets import QApplication, QWidget

from omnihuman_desktop.ui.look.colours import of_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_NAMES = {
    "account": "user-circle",
    "add": "plus",
    "at_end": "arrow-line-right",
    "at_start": "arrow-line-left",
    "billing": "credit-card",
    "brush": "paint-brush",
    "cancel": "x",
    "check": "check",
    "close": "x",
    "closed": "caret-right-fill",
    "copy": "copy",
    "crop": "crop",
    "decide": "question",
    "down": "caret-down",
    "ellipse": "circle",
    "eraser": "eraser",
    "faces": "user-focus",
    "failed": "warning-circle",
    "fill": "paint-bucket",
    "film": "film-strip",
    "flip": "arrows-left-right",
    "folder": "folder-open",
    "full_screen": "corners-out",
    "hidden": "eye-slash",
    "info": "info",
    "invert": "selection-inverse",
    "keyboard": "keyboard",
    "leave_full_screen": "corners-in",
    "link": "arrow-square-out",
    "locked": "lock-simple",
    "loop": "repeat",
    "mask": "user-focus",
    "microphone": "microphone",
    "more": "dots-three",
    "mute": "speaker-simple-slash",
    "next": "caret-right",
    "open": "caret-down-fill",
    "paste": "clipboard-text",
    "pause": "pause-fill",
    "picture": "image-square",
    "play": "play-fill",
    "presets": "bookmark-simple",
    "previous": "caret-left",
    "question": "question",
    "random": "dice-five",
    "record": "record-fill",
    "rectangle": "rectangle",
    "redo": "arrow-u-up-right",
    "remove": "trash",
    "rename": "pencil-simple",
    "reset": "arrow-counter-clockwise",
    "save": "download-simple",
    "search": "magnifying-glass",
    "settings": "gear",
    "snapshot": "camera",
    "stop": "stop-fill",
    "swap": "swap",
    "tasks": "list-bullets",
    "try_again": "arrow-clockwise",
    "turn_left": "arrow-counter-clockwise",
    "turn_right": "arrow-clockwise",
    "undo": "arrow-u-up-left",
    "up": "caret-up",
    "use_settings": "sliders-horizontal",
    "used_before": "clock-counter-clockwise",
    "video": "video-camera",
    "visible": "eye",
    "voice": "activity",
    "volume": "speaker-simple-high",
    "volume_low": "speaker-simple-low",
    "warning": "warning",
    "widen": "caret-double-left",
    "zoom_in": "magnifying-glass-plus",
    "zoom_out": "magnifying-glass-minus",
}

_DRAWN_PX = 256
"""The grid that the font's glyphs are drawn on: at this size no outline is bent to fit pixels."""

_INKED = 0.9
"""How much of an icon's square its glyph takes: the rest keeps it apart from the word beside it."""


def icon(name: str, widget: QWidget) -> QIcon:
    """Return the icon `name` in the text colour of `widget`, faint when disabled. It follows changes of the palette."""
    if name not in _NAMES:
        raise KeyError(name)
    return QIcon(_GlyphEngine(name, weakref.ref(widget)))


class _GlyphEngine(QIconEngine):
    """Paints one glyph. The colour is read at each painting, so icons need not be recreated."""

    def __init__(self, name: str, widget: weakref.ref[QWidget]) -> None:
        super().__init__()
        self._name = name
        self._widget = widget

    def clone(self) -> QIconEngine:
        """Return a copy."""
        return _GlyphEngine(self._name, self._widget)

    def key(self) -> str:
        """Return the name of the engine."""
        return "glyph"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the glyph as large as fits into `rect`."""
        del state
        side = min(rect.width(), rect.height()) * _INKED
        place = QTransform.fromTranslate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(place.scale(side, side).map(_glyphs()[self._name]), self._colour(mode))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph in `size` device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        """Return the glyph in `size` device pixels, at a device pixel ratio of `scale`."""
        del scale
        pixmap = QPixmap(size)
        if size.isEmpty():
            # Nothing can be painted on it: a button that has not been laid out yet asks for this.
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def _colour(self, mode: QIcon.Mode) -> QColor:
        widget = self._widget()
        palette = (QApplication if widget is None else widget).palette()
        colours = of_palette(palette)
        if mode is QIcon.Mode.Disabled:
            return colours.faint
        role = "" if widget is None else str(widget.property("role"))
        return {"primary": colours.on_accent, "quiet": colours.dim}.get(role, colours.text)


@cache
def _glyphs() -> dict[str, QPainterPath]:
    """Return each icon's outline in a square of side 1."""
    import importlib.util
    import json

    spec = importlib.util.find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("qtawesome", name="qtawesome")
    fonts = Path(spec.submodule_search_locations[0]) / "fonts"
    codes = json.loads(next(fonts.glob("phosphor-charmap-*.json")).read_text("utf-8"))
    drawn = QRawFont(str(next(fonts.glob("phosphor-*.ttf"))), _DRAWN_PX)
    shrink = QTransform.fromScale(1 / _DRAWN_PX, 1 / _DRAWN_PX).translate(0, drawn.ascent())
    outlines = {}
    for name, glyph in _NAMES.items():
        index = drawn.glyphIndexesForString(chr(int(codes[glyph], 16)))[0]
        outline = shrink.map(drawn.pathForGlyph(index))
        outline.setFillRule(Qt.FillRule.WindingFill)
        outlines[name] = outline
    return outlines
