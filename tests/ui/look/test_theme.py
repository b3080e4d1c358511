from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import icons, theme
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PALETTES = pytest.mark.parametrize("shades", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
# The offscreen screen says so of each window with a layout.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
READABLE, TOLD_APART = 4.5, 3.0


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    before = QPalette(qapp.palette())
    font = qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    qapp.setFont(font)
    qapp.setProperty("omnihuman_theme_mode", "light")
    qapp.setProperty("omnihuman_theme_shown", "")  # the style sheet is gone: the next one paints anew


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@PALETTES
def test_all_text_can_be_read(shades: theme.Colours) -> None:
    grounds = ("window", "panel", "stage", "field", "raised", "selection")
    pairs = [*product(("text", "dim", "good", "decide", "bad"), grounds), *product(("text", "dim"), ("raised_hover",))]
    pairs += [("text", "line"), ("on_accent", "accent_fill"), ("on_accent", "accent_hover")]
    measured = {pair: contrast(getattr(shades, pair[0]), getattr(shades, pair[1])) for pair in pairs}
    assert {pair: value for pair, value in measured.items() if value < READABLE} == {}


@PALETTES
def test_the_accent_stands_out_from_every_ground(shades: theme.Colours) -> None:
    for ground in ("window", "panel", "stage", "field", "raised", "selection", "line"):
        assert contrast(shades.accent, getattr(shades, ground)) >= TOLD_APART, ground


def test_the_whole_program_changes_with_the_mode(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, label = QPushButton("x", window), QLabel("x", window)
    label.setProperty("role", "bad")
    window.show()
    icon = theme.icon("stop", button)
    seen = []
    for mode in ("light", "dark", "light"):
        theme.apply(themed, mode)  # type: ignore[arg-type]
        label.ensurePolished()
        shades = theme.DARK if mode == "dark" else theme.LIGHT
        assert theme.colours(window) is theme.colours(button) is shades
        assert label.palette().color(QPalette.ColorRole.WindowText) == shades.bad
        seen.append(_ink(icon, QIcon.Mode.Normal))
        assert seen[-1] == shades.text
        assert _ink(icon, QIcon.Mode.Disabled) == shades.faint
    assert seen[0] == seen[2] != seen[1]


def test_the_system_decides_in_system_mode(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.apply(themed, "dark")
    theme.apply(themed, "system")
    assert themed.styleHints().colorScheme() is not Qt.ColorScheme.Dark
    qtbot.waitUntil(lambda: theme.colours(window) is theme.LIGHT)


@pytest.mark.parametrize("role", ["", "primary", "quiet"])
def test_icons_take_the_colour_of_their_button(themed: QApplication, qtbot: QtBot, role: str) -> None:
    theme.apply(themed, "dark")
    button = QPushButton()
    qtbot.addWidget(button)
    button.setProperty("role", role)
    ink = {"": theme.DARK.text, "primary": theme.DARK.on_accent, "quiet": theme.DARK.dim}[role]
    assert _ink(theme.icon("stop", button), QIcon.Mode.Normal) == ink


def test_an_icon_outlives_its_widget(themed: QApplication) -> None:
    theme.apply(themed, "light")
    icon = theme.icon("stop", QPushButton())
    assert _ink(icon, QIcon.Mode.Normal) == theme.LIGHT.text


def test_every_icon_is_drawn_within_its_square(qapp: QApplication) -> None:
    outlines = icons._glyphs()
    for name, outline in outlines.items():
        box = outline.boundingRect()
        assert 0 <= box.left() < box.right() <= 1, name
        assert 0 <= box.top() < box.bottom() <= 1, name
        assert max(box.width(), box.height()) > 0.3, name


def test_an_unknown_icon_is_a_defect(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    with pytest.raises(KeyError, match="no_such"):
        theme.icon("no_such", widget)


def test_there_are_three_sizes_of_text(qapp: QApplication) -> None:
    small, body, title = (theme.font(size).pointSizeF() for size in theme.TextSize)
    assert small < body < title
    assert body >= 9.75
    assert theme.font(bold=True).weight() > theme.font().weight()


def test_only_the_keyboards_focus_is_ringed(themed: QApplication, qtbot: QtBot) -> None:
    theme.apply(themed, "light")
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    first, second = QPushButton("1"), QPushButton("2")
    layout.addWidget(first)
    layout.addWidget(second)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not first.property("ringed")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.property("ringed")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not second.property("ringed")


def test_a_role_can_change_on_the_screen(themed: QApplication, qtbot: QtBot) -> None:
    theme.apply(themed, "light")
    label = QLabel("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    theme.set_role(label, "good")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.LIGHT.good


def test_a_switch_is_turned_by_click_and_space(themed: QApplication, qtbot: QtBot) -> None:
    theme.apply(themed, "light")
    switch = Switch("Fast mode")
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint() + QSize(100, 0))
    switch.show()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    off = switch.grab().toImage()
    switch.setChecked(True)
    on = switch.grab().toImage()
    assert on.pixelColor(12, on.height() // 2) == theme.LIGHT.accent
    assert off.pixelColor(26, off.height() // 2) == theme.LIGHT.line


def _ink(icon: QIcon, mode: QIcon.Mode) -> QColor:
    """The colour of the most opaque pixel."""
    image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(0, 64, 2) for y in range(0, 64, 2)]
    return max(pixels, key=QColor.alpha)
