"""The light and the dark palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LIGHTNESS_MIDDLE = 128


@dataclass(frozen=True)
class Palette:
    """One palette. Every text colour stands out by 4.5:1 or more from every ground that it is used on.

    Grounds: `window` and `panel` are the quiet surface, `stage` lies under pictures, `field` is written in, `raised` is a
    button, a segment that is chosen or a selected row, `selection` lies under selected text and a selected stretch of sound.

    Text: `text`, `dim` (beside it), `good`, `decide`, `bad`. `faint` is for what is disabled, never for what must be read.

    `accent` is for edges, bars, handles and waves; `accent_fill` is the ground of the one bright button, and
    `accent_hover` the same under the pointer; `on_accent` is the text on both.
    """

    window: QColor
    panel: QColor
    stage: QColor
    field: QColor
    raised: QColor
    raised_hover: QColor
    line: QColor
    text: QColor
    dim: QColor
    faint: QColor
    accent: QColor
    accent_fill: QColor
    accent_hover: QColor
    on_accent: QColor
    good: QColor
    decide: QColor
    bad: QColor
    selection: QColor
    wave: QColor
    wave_selected: QColor


LIGHT = Palette(
    window=QColor("#ffffff"),
    panel=QColor("#ffffff"),
    stage=QColor("#e9ebef"),
    field=QColor("#f4f5f7"),
    raised=QColor("#f0f1f4"),
    raised_hover=QColor("#e7e9ed"),
    line=QColor("#dfe2e7"),
    text=QColor("#1b1d21"),
    dim=QColor("#5d6470"),
    faint=QColor("#8b929c"),
    accent=QColor("#2f66e8"),
    accent_fill=QColor("#2f66e8"),
    accent_hover=QColor("#2558d4"),
    on_accent=QColor("#ffffff"),
    good=QColor("#1a784a"),
    decide=QColor("#866000"),
    bad=QColor("#c52a28"),
    selection=QColor("#e4ebfc"),
    wave=QColor("#b3b9c4"),
    wave_selected=QColor("#2f66e8"),
)

DARK = Palette(
    window=QColor("#1e2024"),
    panel=QColor("#1e2024"),
    stage=QColor("#0e0f11"),
    field=QColor("#17181b"),
    raised=QColor("#26292e"),
    raised_hover=QColor("#2e3238"),
    line=QColor("#33363c"),
    text=QColor("#eceef1"),
    dim=QColor("#9aa0aa"),
    faint=QColor("#6b717b"),
    accent=QColor("#5b8cff"),
    accent_fill=QColor("#3a6be8"),
    accent_hover=QColor("#3162de"),
    on_accent=QColor("#ffffff"),
    good=QColor("#48b883"),
    decide=QColor("#f5b83d"),
    bad=QColor("#ff7770"),
    selection=QColor("#262d40"),
    wave=QColor("#5a606b"),
    wave_selected=QColor("#5b8cff"),
)


def colours(widget: QWidget) -> Palette:
    """Return the palette that `widget` is painted with."""
    return of_palette(widget.palette())


def of_palette(palette: QPalette) -> Palette:
    """Return the palette that Qt's `palette` was made from.

    It is recognized by the shades of edges, the only colours that a style sheet does not replace.
    """
    return DARK if palette.color(QPalette.ColorRole.Mid).lightness() < _LIGHTNESS_MIDDLE else LIGHT
