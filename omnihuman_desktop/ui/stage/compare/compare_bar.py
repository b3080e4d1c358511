"""The row of a comparison: one transport for both takes, the three ways to compare, the sound, and which take to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from omnihuman_desktop.ui.keys.hints import set_key_tooltip
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.compare.compare_canvas import CompareMode
from omnihuman_desktop.ui.stage.controls import speed_text, timecode
from omnihuman_desktop.ui.stage.position_slider import PositionSlider
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from omnihuman_desktop.media.video.frames import FrameTimes

_NAMES = "A", "B"
_SLIDER_ROOM = 160
"""How much wider than at its narrowest the slider is, or the row is divided."""


class CompareBar(QWidget):
    """`keep_requested` and `sound_chosen` carry a side, `mode_chosen` a `CompareMode`."""

    play_toggled = Signal()
    position_chosen = Signal(int)
    loop_toggled = Signal()
    mode_chosen = Signal(object)
    sound_chosen = Signal(int)
    keep_requested = Signal(int)
    snapshot_requested = Signal()
    full_screen_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heard, self._updating, self._playing = 0, False, False
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(theme.NEAR, theme.NEAR, theme.NEAR, theme.NEAR)
        self._rows.setSpacing(theme.NEAR)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(theme.GRID)
        self._transport, self._modes, self._actions = self._build_transport(), self._build_modes(), self._build_actions()
        self._choices.addLayout(self._modes)
        self._choices.addLayout(self._actions)
        self._rows.addLayout(self._transport, 1)
        self._rows.addLayout(self._choices)
        self.set_heard(0)
        self.set_playing(playing=False)

    def set_frames(self, frames: FrameTimes, length_ms: int) -> None:
        """Show the length of the longer take."""
        second, frame = frames.end_in_second
        self._total.setText(f"{clock(1000 * second)}:{frame:02}")
        self._updating = True
        self.position.setRange(0, length_ms)
        self._updating = False

    def set_position(self, position_ms: int, frames: FrameTimes | None) -> None:
        """Show the position, and the frame there."""
        if frames is not None:
            self._elapsed.setText(timecode(frames, frames.index_at(position_ms * 1000)))
        if not self.position.isSliderDown():
            self._updating = True
            self.position.setValue(position_ms)
            self._updating = False

    def set_playing(self, *, playing: bool) -> None:
        """Show whether they play."""
        self._playing = playing
        self.play_button.setIcon(theme.icon("pause" if playing else "play", self))
        set_key_tooltip(self.play_button, self.tr("Pause") if playing else self.tr("Play"), "video play")

    def set_speed(self, speed: float) -> None:
        """Show the speed, unless it is the normal one."""
        self._speed.setText(speed_text(speed))
        self._speed.setVisible(speed != 1.0)

    def set_loop(self, *, on: bool) -> None:
        """Show whether they start over at the end."""
        self.loop_button.setChecked(on)

    def set_full_screen(self, *, on: bool) -> None:
        """Show whether the comparison has the whole screen."""
        self.full_screen_button.setIcon(theme.icon("leave_full_screen" if on else "full_screen", self))

    def set_mode(self, mode: CompareMode) -> None:
        """Show how they are compared."""
        self.mode_buttons[mode].setChecked(True)

    def set_heard(self, side: int) -> None:
        """Show whose sound is heard."""
        self._heard = side
        self.sound_button.setText(self.tr("Sound: {0}").format(_NAMES[side]))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest row, however wide it is now."""
        width = max(part.minimumSize().width() for part in (self._transport, self._modes, self._actions)) + 2 * theme.NEAR
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Lay out again when a text has changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Use two rows where one is too wide, and three or more where two are."""
        two_rows = self._modes.sizeHint().width() + theme.GRID + self._actions.sizeHint().width() + 2 * theme.NEAR
        one_row = self._transport.minimumSize().width() + _SLIDER_ROOM + theme.NEAR + two_rows
        for layout, width in ((self._rows, one_row), (self._choices, two_rows)):
            wanted = QBoxLayout.Direction.LeftToRight if self.width() >= width else QBoxLayout.Direction.TopToBottom
            if layout.direction() is not wanted:
                layout.setDirection(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background and the line above it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours(self).panel)
        painter.fillRect(0, 0, self.width(), 1, theme.colours(self).line)

    def _build_transport(self) -> QHBoxLayout:
        # These names differ from the stage's own, which are hidden below.
        self.play_button = self._tool_button(self.tr("Play both takes"))
        self.play_button.clicked.connect(self.play_toggled)
        self.loop_button = self._tool_button(self.tr("Loop both takes"))
        self.loop_button.setIcon(theme.icon("loop", self))
        set_key_tooltip(self.loop_button, self.tr("Loop"), "video loop")
        self.loop_button.setCheckable(True)
        self.loop_button.clicked.connect(self.loop_toggled)
        self.position = PositionSlider(self)
        self.position.setAccessibleName(self.tr("Position in both takes"))
        self.position.valueChanged.connect(lambda value: None if self._updating else self.position_chosen.emit(value))
        self._elapsed, self._total, self._speed = Label("0:00:00", self), Label("0:00:00", self), Label("", self)
        self._speed.setAccessibleName(self.tr("Speed of both takes"))
        self._speed.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        for widget in (self.play_button, self._elapsed, self.position, self._total, self._speed, self.loop_button):
            row.addWidget(widget, 1 if widget is self.position else 0)
        return row

    def _build_modes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        group = QButtonGroup(self)
        self.mode_buttons: dict[CompareMode, QPushButton] = {}
        for mode, words, command in (
            (CompareMode.SIDE_BY_SIDE, self.tr("Side by side"), "comparison side by side"),
            (CompareMode.WIPE, self.tr("Wipe"), "comparison wipe"),
            (CompareMode.BLINK, self.tr("Blink"), "comparison blink"),
        ):
            button = QPushButton(words, self)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            set_key_tooltip(button, words, command)
            button.clicked.connect(lambda _checked, mode=mode: self.mode_chosen.emit(mode))
            group.addButton(button)
            row.addWidget(button)
            self.mode_buttons[mode] = button
        row.addStretch(1)
        return row

    def _build_actions(self) -> FlowLayout:
        row = FlowLayout(theme.GRID)
        self.snapshot_button = self._tool_button(self.tr("Snapshot of the comparison"))
        self.snapshot_button.setIcon(theme.icon("snapshot", self))
        set_key_tooltip(self.snapshot_button, self.tr("Snapshot to file and clipboard"), "player C")
        self.snapshot_button.clicked.connect(self.snapshot_requested)
        self.full_screen_button = self._tool_button(self.tr("Compare in full screen"))
        set_key_tooltip(self.full_screen_button, self.tr("Full screen"), "player F")
        self.full_screen_button.clicked.connect(self.full_screen_requested)
        self.set_full_screen(on=False)
        row.addWidget(self.snapshot_button)
        row.addWidget(self.full_screen_button)
        self.sound_button = QPushButton(self)
        set_key_tooltip(self.sound_button, self.tr("Hear the other take"), "comparison sound")
        self.sound_button.clicked.connect(lambda: self.sound_chosen.emit(1 - self._heard))
        row.addWidget(self.sound_button)
        self.keep_buttons: list[QPushButton] = []
        for side, name in enumerate(_NAMES):
            button = QPushButton(self.tr("★ Keep {0}").format(name), self)
            button.setAccessibleName(self.tr("Keep this one: {0}").format(name))
            button.setToolTip(self.tr("Keep this one: star take {0}, show it and close the comparison").format(name))
            button.clicked.connect(lambda _checked, side=side: self.keep_requested.emit(side))
            row.addWidget(button)
            self.keep_buttons.append(button)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close the comparison"))
        self.close_button.clicked.connect(self.close_requested)
        row.addWidget(self.close_button)
        return row

    def _tool_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        button.setFocusPolicy(button.focusPolicy().TabFocus)
        return button
