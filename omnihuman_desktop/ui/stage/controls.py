"""The transport bar: play, position, loop, speed, volume, full screen, further commands, and room for more buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from omnihuman_desktop.ui.keys.hints import set_key_tooltip
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.media_player import SPEEDS
from omnihuman_desktop.ui.stage.more_menu import MoreButton
from omnihuman_desktop.ui.stage.position_slider import PositionSlider
from omnihuman_desktop.ui.text.formats import clock, figure
from omnihuman_desktop.ui.widgets.jump_slider import JumpSlider
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from omnihuman_desktop.media.video.frames import FrameTimes
    from omnihuman_desktop.ui.stage.save_buttons import SaveButtons

_VOLUME_STEPS = 100
_VOLUME_WIDTH = 64
_SLIDER_ROOM = 96
_LEVELS = 3
"""How many widths of the row there are, each with less in it."""


def tenths(position_ms: int) -> str:
    """Return a position cut to tenths of a second: 0:04.1."""
    return clock(position_ms // 100 * 100, decimals=1)


def timecode(frames: FrameTimes, index: int) -> str:
    """Return minutes, seconds and the frame of the second at which frame `index` begins: 0:04:12."""
    second, frame = frames.number_in_second(index)
    return f"{clock(1000 * second)}:{frame:02}"


def speed_text(speed: float) -> str:
    """Return the text of the speed button: 1×, 0.75×."""
    return f"{figure(speed)}×"


class Controls(QWidget):
    """Emits requests as signals and shows the state that its setters are given. It knows no player."""

    play_toggled = Signal()
    position_chosen = Signal(int)
    scrub_started = Signal()
    scrub_ended = Signal()
    speed_chosen = Signal(float)
    volume_chosen = Signal(float)
    mute_toggled = Signal()
    full_screen_requested = Signal()
    loop_toggled = Signal()
    command_requested = Signal(object)
    """Carries a function that takes `PlayerCommands`."""

    def __init__(self, parent: QWidget | None = None, saving: SaveButtons | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._frames: FrameTimes | None = None
        self._row = QHBoxLayout(self)
        self._playing = self._muted = self._updating = False
        self._level = 0
        self._widths: list[int] = []
        self._build_transport()
        self._build_sound()
        self.more_button = MoreButton(self)
        self.more_button.command_chosen.connect(self.command_requested)
        row = self._row
        row.addWidget(self.play_button)
        row.addWidget(self._elapsed)
        row.addWidget(self.position, 1)
        for widget in (self._total, self.loop_button, self.speed_button, self.mute_button, self.volume):
            row.addWidget(widget)
        row.addWidget(self.full_screen_button)
        row.addWidget(self.more_button)
        if saving is not None:
            row.addWidget(saving)
        self._update_icons()
        self._measure()
        self.set_available(available=False)

    def set_available(self, *, available: bool) -> None:
        """Enable everything that needs a loaded video. The volume can always be set."""
        for widget in (self.play_button, self.position, self.loop_button, self.speed_button, self.full_screen_button):
            widget.setEnabled(available)
        self.more_button.setEnabled(available)
        if not available:
            self.set_frames(None)
            self.set_part(None)
            self.set_duration(0)
            self.set_position(0)

    def set_frames(self, frames: FrameTimes | None) -> None:
        """Count times in frames; in tenths of a second where the frames are unknown."""
        self._frames = frames
        if frames is not None:
            second, frame = frames.end_in_second
            self._total.setText(f"{clock(1000 * second)}:{frame:02}")

    def set_frame(self, index: int) -> None:
        """Show which frame is seen."""
        if self._frames is not None:
            self._elapsed.setText(timecode(self._frames, index))
            place = self.tr("Minutes, seconds, frames: this is frame {0} of {1}").format(index + 1, self._frames.count)
            self._elapsed.setToolTip(place)

    def set_part(self, part: tuple[int, int] | None) -> None:
        """Show the marked part on the slider, from and to in milliseconds; None shows none."""
        self.position.set_part(part)
        self.more_button.set_marked(marked=part is not None)

    def set_loop(self, *, on: bool) -> None:
        """Show whether playback starts over at the end."""
        self.loop_button.setChecked(on)
        self.more_button.set_loop(on=on)
        self._measure()

    def set_playing(self, *, playing: bool) -> None:
        """Show whether the video is playing."""
        self._playing = playing
        self._update_play_button()

    def set_duration(self, duration_ms: int) -> None:
        """Show the length of the video."""
        self._updating = True
        self.position.setRange(0, duration_ms)
        self._updating = False
        if self._frames is None:
            self._total.setText(tenths(duration_ms))

    def set_position(self, position_ms: int) -> None:
        """Show the playback position. The slider stays put while it is being dragged."""
        if self._frames is None:
            self._elapsed.setText(tenths(position_ms))
        if not self.position.isSliderDown():
            self._updating = True
            self.position.setValue(position_ms)
            self._updating = False

    def set_speed(self, speed: float) -> None:
        """Show the playback speed, 1.0 being normal."""
        self.speed_button.setText(speed_text(speed))
        for choice in self.speed_button.menu().actions():
            choice.setChecked(choice.data() == speed)

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Show the volume, 0..1, and whether the sound is muted."""
        self._muted = muted
        self._updating = True
        self.volume.setValue(round(volume * _VOLUME_STEPS))
        self._updating = False
        self._update_mute_button()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after a change of font or style."""
        super().changeEvent(event)
        if self._widths and event.type() in (event.Type.StyleChange, event.Type.FontChange):
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons instead of texts where the row is too narrow, and leave out what the menu has."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the narrowest row, however wide it is now."""
        return QSize(self._widths[-1], super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background and the line above it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours(self).panel)
        painter.fillRect(0, 0, self.width(), 1, theme.colours(self).line)

    def _build_transport(self) -> None:
        self.play_button = self._tool_button(self.tr("Play"))
        self.play_button.clicked.connect(self.play_toggled)
        self._elapsed, self._total = self._time_label(), self._time_label()
        self.position = PositionSlider(self)
        self.position.valueChanged.connect(lambda value: None if self._updating else self.position_chosen.emit(value))
        self.position.sliderPressed.connect(self.scrub_started)
        self.position.sliderReleased.connect(self.scrub_ended)
        self.loop_button = self._tool_button(self.tr("Loop"))
        self.loop_button.setCheckable(True)
        loop = self.tr("Loop the video, or the part between the in and out points")
        set_key_tooltip(self.loop_button, loop, "video loop")
        self.loop_button.clicked.connect(self.loop_toggled)
        self.speed_button = self._tool_button(self.tr("Speed"))
        self.speed_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        set_key_tooltip(self.speed_button, self.tr("Speed"), "player J", "player K", "player L")
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
        set_key_tooltip(self.full_screen_button, self.tr("Full screen"), "player F")
        self.full_screen_button.clicked.connect(self.full_screen_requested)

    def _tool_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _time_label(self) -> QLabel:
        label = Label(tenths(0), self)
        label.setProperty("role", "dim")
        # A fixed minimum, so that the slider does not shift with every digit.
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0:00:00"))
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
        if not self._updating:
            self.volume_chosen.emit(value / _VOLUME_STEPS)

    def _update_icons(self) -> None:
        self.full_screen_button.setIcon(theme.icon("full_screen", self))
        self.loop_button.setIcon(theme.icon("loop", self))
        self._update_play_button()
        self._update_mute_button()

    def _update_play_button(self) -> None:
        self.play_button.setIcon(theme.icon("pause" if self._playing else "play", self))
        set_key_tooltip(self.play_button, self.tr("Pause") if self._playing else self.tr("Play"), "video play")

    def _update_mute_button(self) -> None:
        self.mute_button.setIcon(theme.icon("mute" if self._muted else "volume", self))
        set_key_tooltip(self.mute_button, self.tr("Sound on") if self._muted else self.tr("Mute"), "player M")
        self.mute_button.setAccessibleDescription(self.tr("Sound is off") if self._muted else "")

    def _measure(self) -> None:
        """Measure the minimum width of the row with all buttons and texts, and without those that can be spared."""
        self._widths = [self._measure_level(level) for level in range(_LEVELS)]
        # Texts are worth less than a slider that can be hit.
        self._widths[0] += _SLIDER_ROOM
        self.updateGeometry()
        self._fit()

    def _measure_level(self, level: int) -> int:
        self._level = level
        self._apply_level()
        return self._row.minimumSize().width()

    def _fit(self) -> None:
        level = next((level for level, width in enumerate(self._widths) if self.width() >= width), _LEVELS - 1)
        if level != self._level:
            self._level = level
            self._apply_level()

    def _apply_level(self) -> None:
        """Leave out what there is no room for: first the texts and what the menus have, then the end of the slider."""
        compact, tiny = self._level > 0, self._level == _LEVELS - 1
        if self._saving is not None:
            self._saving.set_compact(compact=compact, tiny=tiny)
        self.loop_button.setVisible(not compact or (self.loop_button.isChecked() and not tiny))
        self._total.setVisible(not tiny)
        self._row.invalidate()
        air = theme.GRID if compact else theme.NEAR
        self._row.setSpacing(air)
        self._row.setContentsMargins(2 * air, theme.NEAR, 2 * air, theme.NEAR)
        self.volume.setFixedWidth(_VOLUME_WIDTH - 5 * theme.GRID if compact else _VOLUME_WIDTH)
