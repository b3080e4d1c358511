"""The row under the picture: play, position, speed, sound, full screen, and where the video is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.media_player import SPEEDS
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.widgets.jump_slider import JumpSlider

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_VOLUME_STEPS = 100
_VOLUME_WIDTH = 64


def tenths(position_ms: int) -> str:
    """A time as it is read beside a player, cut to tenths of a second: 0:04.1."""
    return clock(position_ms // 100 * 100, decimals=1)


def speed_text(speed: float) -> str:
    """A speed as it stands on the button: 1×, 0.75×."""
    return f"{speed:g}×"


class Controls(QWidget):
    """Tells what was asked for by signals; shows what it is told by its setters. It knows no player."""

    play_toggled = Signal()
    position_chosen = Signal(int)
    scrub_started = Signal()
    scrub_ended = Signal()
    speed_chosen = Signal(float)
    volume_chosen = Signal(float)
    mute_toggled = Signal()
    full_screen_asked = Signal()
    save_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._playing = self._muted = self._following = False
        self._compact = False
        self._widths: dict[bool, int] = {}
        self._build_transport()
        self._build_sound()
        self._build_places()
        row = self._row
        row.addWidget(self.play_button)
        row.addWidget(self._elapsed)
        row.addWidget(self.position, 1)
        for widget in (self._total, self.speed_button, self.mute_button, self.volume, self.full_screen_button):
            row.addWidget(widget)
        row.addSpacing(theme.GRID)
        row.addWidget(self.save_button)
        row.addWidget(self.folder_button)
        self._dress()
        self._measure()
        self.set_available(available=False)

    def set_available(self, *, available: bool) -> None:
        """Enables everything that needs a video. The volume can always be set."""
        for widget in (self.play_button, self.position, self.speed_button, self.full_screen_button):
            widget.setEnabled(available)
        if not available:
            self.set_duration(0)
            self.set_position(0)

    def set_places(self, *, saved: bool) -> None:
        """Enables what needs a video on disk, whether it plays or not."""
        self.save_button.setEnabled(saved)
        self.folder_button.setEnabled(saved)

    def set_playing(self, *, playing: bool) -> None:
        """Shows whether the video runs."""
        self._playing = playing
        self._dress_play()

    def set_duration(self, duration_ms: int) -> None:
        """Shows how long the video is."""
        self._following = True
        self.position.setRange(0, duration_ms)
        self._following = False
        self._total.setText(tenths(duration_ms))

    def set_position(self, position_ms: int) -> None:
        """Shows where the video stands; not while the slider is being dragged."""
        self._elapsed.setText(tenths(position_ms))
        if not self.position.isSliderDown():
            self._following = True
            self.position.setValue(position_ms)
            self._following = False

    def set_speed(self, speed: float) -> None:
        """Shows the speed."""
        self.speed_button.setText(speed_text(speed))
        for choice in self.speed_button.menu().actions():
            choice.setChecked(choice.data() == speed)

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Shows the loudness, 0..1, and whether the sound is off."""
        self._muted = muted
        self._following = True
        self.volume.setValue(round(volume * _VOLUME_STEPS))
        self._following = False
        self._dress_mute()

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew what another font or style needs."""
        super().changeEvent(event)
        if self._widths and event.type() in (event.Type.StyleChange, event.Type.FontChange):
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the words of the last two buttons away where the row is short; the tooltips keep them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the row is without its words, however wide it is now."""
        return QSize(self._widths[True], super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground of the row and the line above it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours(self).panel)
        painter.fillRect(0, 0, self.width(), 1, theme.colours(self).line)

    def _build_transport(self) -> None:
        self.play_button = self._tool_button(self.tr("Play"))
        self.play_button.clicked.connect(self.play_toggled)
        self._elapsed, self._total = self._time_label(), self._time_label()
        self.position = JumpSlider(self, arrows=False)
        self.position.setAccessibleName(self.tr("Position"))
        self.position.setAccessibleDescription(self.tr("Playback position"))
        self.position.setPageStep(5000)
        self.position.setMinimumWidth(48)
        self.position.valueChanged.connect(lambda value: None if self._following else self.position_chosen.emit(value))
        self.position.sliderPressed.connect(self.scrub_started)
        self.position.sliderReleased.connect(self.scrub_ended)
        self.speed_button = self._tool_button(self.tr("Speed"))
        self.speed_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.speed_button.setToolTip(self.tr("Speed (J slower, L faster)"))
        self.speed_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed_button.setMenu(self._speed_menu())
        self.set_speed(1.0)

    def _build_sound(self) -> None:
        self.mute_button = self._tool_button(self.tr("Mute"))
        self.mute_button.clicked.connect(self.mute_toggled)
        self.volume = JumpSlider(self)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setToolTip(self.tr("Volume"))
        self.volume.setRange(0, _VOLUME_STEPS)
        self.volume.setPageStep(10)
        self.volume.valueChanged.connect(self._choose_volume)
        self.full_screen_button = self._tool_button(self.tr("Full screen"))
        self.full_screen_button.setToolTip(self.tr("Full screen (F)"))
        self.full_screen_button.clicked.connect(self.full_screen_asked)

    def _build_places(self) -> None:
        self.save_button = QPushButton(self)
        self.save_button.setAccessibleName(self.tr("Save video as"))
        self.save_button.clicked.connect(self.save_asked)
        self.folder_button = QPushButton(self)
        self.folder_button.setAccessibleName(self.tr("Show in folder"))
        self.folder_button.clicked.connect(self.folder_asked)
        self.set_places(saved=False)

    def _tool_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _time_label(self) -> QLabel:
        label = QLabel(tenths(0), self)
        label.setProperty("role", "dim")
        # Wide enough for what comes: the slider must not twitch with every digit.
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0:00.0"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _speed_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for speed in SPEEDS:
            choice = QAction(speed_text(speed), group)
            choice.setCheckable(True)
            choice.setData(speed)
            menu.addAction(choice)
        group.triggered.connect(lambda choice: self.speed_chosen.emit(choice.data()))
        return menu

    def _choose_volume(self, value: int) -> None:
        if not self._following:
            self.volume_chosen.emit(value / _VOLUME_STEPS)

    def _dress(self) -> None:
        self.full_screen_button.setIcon(theme.icon("full_screen", self))
        self._dress_play()
        self._dress_mute()
        self._dress_places()

    def _dress_play(self) -> None:
        self.play_button.setIcon(theme.icon("pause" if self._playing else "play", self))
        self.play_button.setToolTip(self.tr("Pause (Space)") if self._playing else self.tr("Play (Space)"))

    def _dress_mute(self) -> None:
        self.mute_button.setIcon(theme.icon("mute" if self._muted else "volume", self))
        self.mute_button.setToolTip(self.tr("Sound on (M)") if self._muted else self.tr("Mute (M)"))
        self.mute_button.setAccessibleDescription(self.tr("Sound is off") if self._muted else "")

    def _measure(self) -> None:
        """How wide the row is at least with the words of its last two buttons, and without."""
        for compact in (False, True):
            self._compact = compact
            self._dress_places()
            self._widths[compact] = self._row.minimumSize().width()
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        compact = self.width() < self._widths[False]
        if compact != self._compact:
            self._compact = compact
            self._dress_places()

    def _dress_places(self) -> None:
        save, folder = self.tr("Save video as…"), self.tr("Show in folder")
        for button, words, name in ((self.save_button, save, "save"), (self.folder_button, folder, "folder")):
            button.setText("" if self._compact else words)
            button.setIcon(theme.icon(name, self) if self._compact else QIcon())
            button.setToolTip(words)
        air = theme.GRID if self._compact else theme.NEAR
        self._row.setSpacing(air)
        self._row.setContentsMargins(2 * air, theme.NEAR, 2 * air, theme.NEAR)
        self.volume.setFixedWidth(_VOLUME_WIDTH - 4 * theme.GRID if self._compact else _VOLUME_WIDTH)
