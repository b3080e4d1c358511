"""The colours of what is told of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.ui.text.status_texts import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from omnihuman_desktop.ui.look.theme import Palette


def tone_colour(tone: Tone, shades: Palette) -> QColor:
    """Return the colour of a tone."""
    colours = {Tone.NORMAL: shades.text, Tone.GOOD: shades.good, Tone.DECIDE: shades.decide, Tone.BAD: shades.bad}
    return colours.get(tone, shades.dim)
