"""The one style sheet. It shapes what Fusion leaves plain; colours come from the palette in use.

Widgets choose by their property `role`: `primary`, `quiet`, `chip`, `segment` and `side` for buttons; `dim`, `title`,
`heading`, `headline`, `good`, `decide` and `bad` for labels; `banner`, `bar`, `strip`, `trouble` and `popover` for frames;
`rows` for a list whose rows paint themselves, `table` for a table, `inline` for a field within one. The property `ringed` is
set while the keyboard's focus is on a widget.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from omnihuman_desktop.ui.look.colours import Palette

_MARKS = Path(__file__).with_name("marks")

_SHEET = Template("""
QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 12px;
    outline: none; icon-size: 16px;
}
QToolButton { padding: 5px; }
QPushButton:hover, QToolButton:hover { background: $raised_hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $line; }
QPushButton:disabled, QToolButton:disabled { background: transparent; color: $faint; }
QPushButton[role="primary"] {
    background: $accent_fill; border-color: $accent_fill; color: $on_accent; font-weight: 600; padding: 7px 16px;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_hover; border-color: $accent; }
QPushButton[role="primary"]:disabled { background: $raised; border-color: $line; color: $faint; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; color: $dim; }
QPushButton[role="quiet"] { padding: 5px 8px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $raised; color: $text; }
QPushButton[role="quiet"]:pressed, QToolButton[role="quiet"]:pressed { background: $raised_hover; color: $text; }
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled { color: $faint; }
QToolButton[role="quiet"]:checked { background: $raised_hover; border-color: $line; color: $text; }
QPushButton[role="chip"] {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 5px; padding: 1px 8px; font-size: ${small_pt}pt;
}
QPushButton[role="chip"]:hover { background: $raised_hover; border-color: $accent; }
QPushButton[role="segment"] {
    background: transparent; border-color: transparent; border-radius: 5px; color: $dim; padding: 3px 8px;
}
QPushButton[role="segment"]:hover { color: $text; }
QPushButton[role="segment"]:checked { background: $raised; color: $text; }
QPushButton[role="side"] {
    background: transparent; border: 1px solid transparent; border-radius: 5px; color: $dim; padding: 4px 8px; text-align: left;
}
QPushButton[role="side"]:hover { color: $text; }
QPushButton[role="side"]:checked { background: $raised; color: $text; }
QPushButton[ringed="true"], QToolButton[ringed="true"] { border: 1px solid $accent; }
QPushButton[role="primary"][ringed="true"] { border: 2px solid $text; padding: 6px 15px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $field; color: $text; border: 1px solid $line; border-radius: 6px;
    selection-background-color: $accent_fill; selection-color: $on_accent; placeholder-text-color: $dim;
}
QLineEdit, QAbstractSpinBox { padding: 5px 10px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox[ringed="true"] {
    border-color: $accent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $faint; }
QAbstractSpinBox { padding-right: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QLineEdit[role="inline"] { padding: 0 2px; border-radius: 4px; }
QTableView[role="table"] { background: transparent; border: none; outline: none; }
QTableView[role="table"]::item { border: none; border-bottom: 1px solid $line; padding: 0 4px; }
QTableView[role="table"]::item:selected { background: $raised; color: $text; }
QListView[role="rows"], QTreeView[role="rows"] { background: transparent; border: none; outline: none; }
QListView[role="offered"] {
    background: $panel; color: $text; border: 1px solid $line; border-radius: 6px; padding: 3px; outline: none;
}
QListView[role="offered"]::item { padding: 4px 6px; border-radius: 4px; }
QListView[role="offered"]::item:selected { background: $raised_hover; color: $text; }
QComboBox { background: $raised; padding: 5px 10px; }
QComboBox:hover { background: $raised_hover; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; margin-right: 8px; }
QComboBox QAbstractItemView {
    background: $panel; color: $text; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $raised; selection-color: $text;
}
QComboBox QAbstractItemView::item { padding: 4px 8px; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $dim; border: none; border-bottom: 1px solid $line; padding: 4px 6px;
}
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; border: none; color: $dim; padding: 6px 2px; margin-right: 16px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar { qproperty-drawBase: 0; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSlider:horizontal { min-height: 18px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; background: $text; }
QSlider::handle:horizontal:hover { background: $accent; }
QSlider[ringed="true"]::handle:horizontal { background: $accent; border: 2px solid $text; width: 8px; height: 8px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $faint; }

QProgressBar { background: $line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: 14px; height: 14px; border: 1px solid $faint; border-radius: 4px; background: $field;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: $accent_fill; border-color: $accent_fill; image: url("$tick");
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent_fill; background: $on_accent; }
QCheckBox[ringed="true"]::indicator, QRadioButton[ringed="true"]::indicator { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $accent; }

QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $raised; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QLabel[role="dim"] { color: $dim; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="headline"] { font-size: ${title_pt}pt; font-weight: 600; }
QLabel[role="heading"] { color: $dim; font-size: ${small_pt}pt; font-weight: 600; }
QLabel[role="good"] { color: $good; }
QLabel[role="decide"] { color: $decide; }
QLabel[role="bad"] { color: $bad; }

QWidget[role="bar"] { background: $panel; }
QFrame[role="banner"] { background: $raised; color: $dim; border: none; padding: 6px 16px; }
QFrame[role="popover"] { background: $panel; border: 1px solid $line; border-radius: 6px; }
QFrame[role="strip"] { background: $raised; border: none; border-top: 1px solid $line; }
QFrame[role="trouble"] { background: $raised; border: none; border-left: 3px solid $decide; padding: 6px 13px; }
""")


def style_sheet(colours: Palette, small: QFont, title: QFont) -> str:
    """Return the style sheet in `colours`, with the fonts `small` and `title` for headings."""
    names = {name: colour.name() for name, colour in vars(colours).items()}
    shade = "dark" if colours.window.lightness() < colours.text.lightness() else "light"
    names["down"] = (_MARKS / f"down_{shade}.svg").as_posix()
    names["tick"] = (_MARKS / "tick.svg").as_posix()
    return _SHEET.substitute(names, small_pt=f"{small.pointSizeF():.2f}", title_pt=f"{title.pointSizeF():.2f}")
