"""The look of the program: distances, palettes, text sizes and icons."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QOperatingSystemVersion, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from omnihuman_desktop.ui.look.colours import DARK, LIGHT, Palette, colours
from omnihuman_desktop.ui.look.icons import icon
from omnihuman_desktop.ui.look.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

__all__ = ["DARK", "GRID", "LIGHT", "NEAR", "RADIUS", "WIDE", "Palette", "TextSize"]
__all__ += ["apply", "colours", "font", "icon", "set_role"]


GRID = 4
NEAR = 8
WIDE = 16
RADIUS = 6

_MODE = "omnihuman_theme_mode"
_SHOWN = "omnihuman_theme_shown"
_READABLE_PT = 9.75
"""The least size of body text in points: 13 pixels on a screen at 100 %. A larger size of the system is kept."""


class TextSize(Enum):
    """The three sizes of text, as factors of the body's."""

    SMALL = 0.88
    BODY = 1.0
    TITLE = 1.28


def font(size: TextSize = TextSize.BODY, bold: bool = False) -> QFont:
    """Return the system's font in one of the three sizes, but never smaller than is comfortable."""
    wanted = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    body_pt = wanted.pointSizeF()
    if QOperatingSystemVersion.currentType() is not QOperatingSystemVersion.OSType.MacOS:
        body_pt = max(body_pt, _READABLE_PT)
    wanted.setPointSizeF(body_pt * size.value)
    if bold:
        wanted.setWeight(QFont.Weight.DemiBold)
    return wanted


def set_role(widget: QWidget, role: str) -> None:
    """Set the role of `widget` in the style sheet, also while it is visible."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            _polish_anew(widget)


def apply(app: QApplication, mode: str) -> None:
    """Apply the theme "light", "dark" or "system", which follows the system. May be called at any time.

    The application has to use the style Fusion.
    """
    app.setProperty(_MODE, mode)
    hints = app.styleHints()
    if app.property(_SHOWN) is None:
        app.setProperty(_SHOWN, "")
        app.setFont(font())
        hints.colorSchemeChanged.connect(partial(_show, app))
        app.focusChanged.connect(_ring_keyboard_focus)
    _ask_scheme(hints, mode)
    _show(app)


def _ask_scheme(hints: QStyleHints, mode: str) -> None:
    """Set the colour scheme of title bars and system dialogs, where the system allows it."""
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)


def _show(app: QApplication, _scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
    mode = app.property(_MODE)
    if mode == "system":
        mode = "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"
    chosen = DARK if mode == "dark" else LIGHT
    if app.property(_SHOWN) == mode and app.palette().color(QPalette.ColorRole.Window) == chosen.window:
        return
    app.setProperty(_SHOWN, mode)
    palette = _palette(chosen)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    app.setStyleSheet(style_sheet(chosen, font(TextSize.SMALL), font(TextSize.TITLE)))


def _palette(c: Palette) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(c.raised, c.window)
    for roles, colour in (
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), c.text),
        ((role.Base,), c.field),
        ((role.AlternateBase, role.Button, role.ToolTipBase), c.raised),
        ((role.BrightText, role.Link, role.LinkVisited, role.Accent), c.accent),
        ((role.Highlight,), c.selection),
        ((role.PlaceholderText,), c.dim),
        ((role.Light, role.Midlight, role.Mid), c.line),
    ):
        for each in roles:
            palette.setColor(each, colour)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, c.faint)
    return palette


def _ring_keyboard_focus(old: QWidget | None, new: QWidget | None) -> None:
    """Show a focus ring for the keyboard's focus only, not for clicks."""
    if old is not None and old.property("ringed"):
        old.setProperty("ringed", None)
        _polish_anew(old)
    if new is not None and new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        new.setProperty("ringed", True)  # noqa: FBT003 - Qt's own signature
        _polish_anew(new)


def _polish_anew(widget: QWidget) -> None:
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
