"""The button for the background color of a partly transparent portrait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton

from omnihuman_desktop.domain.portrait import WHITE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QColorDialog, QWidget

_SWATCH_PX = 14


class BackgroundButton(QPushButton):
    """A menu of colors. `chosen` carries the color as "#rrggbb"."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = WHITE
        self.dialog: QColorDialog | None = None
        self.setText(self.tr("Background"))
        self.setToolTip(self.tr("The portrait is partly transparent. This color shows through."))
        menu = QMenu(self)
        for colour, name in ((WHITE, self.tr("White")), ("#808080", self.tr("Gray")), ("#000000", self.tr("Black"))):
            menu.addAction(_swatch(colour), name).triggered.connect(lambda _=False, colour=colour: self.chosen.emit(colour))
        menu.addAction(self.tr("Other color…")).triggered.connect(self._open_dialog)
        self.setMenu(menu)

    def show_colour(self, colour: str) -> None:
        """Show the color that is in use."""
        self._colour = colour
        self.setIcon(_swatch(colour))
        self.setAccessibleDescription(self.tr("The portrait is partly transparent. Background color: {0}").format(colour))

    def _open_dialog(self) -> None:
        from PySide6.QtWidgets import QColorDialog

        self.dialog = QColorDialog(QColor(self._colour), self)
        self.dialog.setWindowTitle(self.tr("Portrait background"))
        self.dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name()))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
