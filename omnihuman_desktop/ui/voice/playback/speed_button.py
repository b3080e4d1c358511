"""The button for the playback speed of the selection."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from omnihuman_desktop.ui.text.formats import figure
from omnihuman_desktop.ui.voice.playback.excerpt_player import SPEEDS


class SpeedButton(QToolButton):
    """Shows the speed and opens a menu of speeds. `chosen` carries the chosen factor."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Speed of the selection"))
        self.setProperty("role", "quiet")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        for speed in SPEEDS:
            choice = QAction(f"{figure(speed)}×", self._group)
            choice.setCheckable(True)
            choice.setData(speed)
            menu.addAction(choice)
        self._group.triggered.connect(lambda choice: self.chosen.emit(choice.data()))
        self.setMenu(menu)
        self.show_speed(1.0)

    def show_speed(self, speed: float) -> None:
        """Show the speed."""
        self.setText(f"{figure(speed)}×")
        self.setToolTip(self.tr("Playback speed (J slower, L faster). It doesn't change what is sent."))
        self.setAccessibleDescription(self.tr("{0} times as fast").format(figure(speed)))
        for choice in self._group.actions():
            choice.setChecked(choice.data() == speed)
