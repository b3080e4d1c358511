"""The page that compares two takes, over the whole stage."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.compare.compare_bar import CompareBar
from omnihuman_desktop.ui.stage.compare.compare_canvas import CompareCanvas, CompareMode
from omnihuman_desktop.ui.stage.compare.pair_player import PairPlayer
from omnihuman_desktop.ui.stage.controls import timecode
from omnihuman_desktop.ui.widgets.key_actions import claim_key, run_key_action

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.snapshot import Snapshots
    from omnihuman_desktop.ui.widgets.key_actions import KeyAction

_WIPE_STEP = 0.05


@dataclass(frozen=True)
class Take:
    """One of two takes: its task's id, its video, and the name and seed that are shown with it."""

    job_id: str
    video: Path
    name: str
    seed: int = 0


class CompareView(QWidget):
    """`kept` carries the id of the task whose take is kept; `closed` asks to close the page, `escaped` does so step by step.
    `notified` carries a sentence.

    The keys that it does not have go to the stage, among them those of the volume.
    """

    kept = Signal(str)
    closed = Signal()
    escaped = Signal()
    full_screen_requested = Signal()
    notified = Signal(str)
    play_started = Signal()

    def __init__(self, run: Run, takes: tuple[Take, Take], parent: QWidget | None = None, *, start_ms: int = 0) -> None:
        super().__init__(parent)
        self._run, self._takes, self._start_ms = run, takes, start_ms
        self.setAccessibleName(self.tr("Comparison of two takes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pair = PairPlayer(run, self)
        labels = [self._labels(letter, take) for letter, take in zip("AB", takes, strict=True)]
        self.canvas = CompareCanvas(self.pair.image, labels, self)
        self.bar = CompareBar(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.canvas, 1)
        self._column.addWidget(self.bar)
        self._wire()
        self.set_mode(CompareMode.SIDE_BY_SIDE)
        self.pair.load(takes[0].video, takes[1].video)

    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way."""
        self.canvas.set_mode(mode)
        self.bar.set_mode(mode)

    def set_floating(self, *, on: bool) -> None:
        """Have the row lie over the frames, where somebody else places it, and have them fill the page; or have it below."""
        if on:
            self._column.removeWidget(self.bar)
        else:
            self._column.addWidget(self.bar)
            self.bar.show()
        self.bar.set_full_screen(on=on)
        self.canvas.margin_px = 0 if on else theme.WIDE

    def take_snapshot(self) -> None:
        """Save what is seen as a picture beside the first take, and copy it; `notified` says where."""
        from omnihuman_desktop.jobs.job_files import safe_file_name

        picture, frames = self.canvas.snapshot(), self.pair.longer.frames
        if picture is None or frames is None:
            return
        seen = (self._takes[self.canvas.seen],) if self.canvas.mode is CompareMode.BLINK else self._takes
        name = safe_file_name(" + ".join(take.name for take in seen))
        self._snapshots.take(picture, seen[0].video.with_name(f"{name}.mp4"), timecode(frames, self.pair.frame_index))

    @cached_property
    def _snapshots(self) -> Snapshots:
        from omnihuman_desktop.ui.stage.snapshot import Snapshots

        snapshots = Snapshots(self._run, self)
        snapshots.notified.connect(self.notified)
        return snapshots

    def handle_key(self, event: QKeyEvent) -> bool:
        """Run what a key of the table does here; return whether that is anything."""
        action = self._find_action(event)
        if action is not None:
            action()
        return action is not None

    def event(self, event: QEvent) -> bool:
        """Take the comparison's keys before the window does."""
        return claim_key(event, self._action_for) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the comparison's keys; leave others to the window."""
        if not run_key_action(event, self._action_for):
            event.ignore()

    def _labels(self, letter: str, take: Take) -> list[str]:
        """Return what may stand over a take, the longest first."""
        plain = self.tr("{0} · {1}").format(letter, take.name)
        return [self.tr("{0} · {1} · seed {2}").format(letter, take.name, take.seed), plain] if take.seed else [plain]

    def _wire(self) -> None:
        pair, bar = self.pair, self.bar
        pair.frames_changed.connect(self.canvas.update)
        pair.loaded.connect(self._show_length)
        pair.position_changed.connect(self._show_position)
        pair.playing_changed.connect(self._follow_playing)
        pair.heard_changed.connect(bar.set_heard)
        pair.loop_changed.connect(lambda on: bar.set_loop(on=on))
        pair.players[0].speed_changed.connect(bar.set_speed)
        bar.play_toggled.connect(pair.toggle)
        bar.loop_toggled.connect(self._toggle_loop)
        bar.position_chosen.connect(pair.seek)
        bar.mode_chosen.connect(self.set_mode)
        bar.sound_chosen.connect(pair.hear)
        bar.keep_requested.connect(lambda side: self.kept.emit(self._takes[side].job_id))
        bar.snapshot_requested.connect(self.take_snapshot)
        bar.full_screen_requested.connect(self.full_screen_requested)
        bar.close_requested.connect(self.closed)
        self.canvas.clicked.connect(pair.toggle)

    def _follow_playing(self, playing: bool) -> None:
        self.bar.set_playing(playing=playing)
        if playing:
            self.play_started.emit()

    def _show_length(self) -> None:
        frames = self.pair.longer.frames
        if frames is not None:
            self.bar.set_frames(frames, self.pair.duration_ms)
            start_ms, self._start_ms = self._start_ms, 0
            if start_ms:
                self.pair.seek(start_ms)

    def _show_position(self, position_ms: int) -> None:
        self.bar.set_position(position_ms, self.pair.longer.frames)

    def _toggle_loop(self) -> None:
        self.pair.set_loop(on=not self.pair.loops)

    def _action_for(self, event: QKeyEvent) -> KeyAction | None:
        default = to_default(event, Place.COMPARISON)
        return None if default is None else self._find_action(default)

    def _find_action(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key of the table does."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, pair, canvas = Qt.Key, self.pair, self.canvas
        with_alt: dict[int, KeyAction] = {
            key.Key_Left: lambda: pair.seek(pair.longer.position_ms - 1000),
            key.Key_Right: lambda: pair.seek(pair.longer.position_ms + 1000),
        }
        shifted: dict[int, KeyAction] = {
            key.Key_Left: lambda: canvas.move_wipe(canvas.wipe - _WIPE_STEP),
            key.Key_Right: lambda: canvas.move_wipe(canvas.wipe + _WIPE_STEP),
        }
        plain: dict[int, KeyAction] = {
            key.Key_Space: pair.toggle,
            key.Key_K: pair.toggle,
            key.Key_J: lambda: pair.change_speed(-1),
            key.Key_L: lambda: pair.change_speed(1),
            key.Key_Left: lambda: pair.seek(pair.longer.position_ms - 5000),
            key.Key_Right: lambda: pair.seek(pair.longer.position_ms + 5000),
            key.Key_Home: lambda: pair.seek(0),
            key.Key_End: lambda: pair.seek(pair.duration_ms),
            key.Key_Backspace: pair.reset_speed,
            key.Key_Comma: lambda: pair.step(-1),
            key.Key_Period: lambda: pair.step(1),
            key.Key_R: self._toggle_loop,
            key.Key_S: lambda: pair.hear(1 - pair.heard),
            key.Key_1: lambda: self.set_mode(CompareMode.SIDE_BY_SIDE),
            key.Key_2: lambda: self.set_mode(CompareMode.WIPE),
            key.Key_3: lambda: self.set_mode(CompareMode.BLINK),
            key.Key_C: self.take_snapshot,
            key.Key_F: self.full_screen_requested.emit,
            key.Key_V: self.closed.emit,
            key.Key_Escape: self.escaped.emit,
        }
        held_keys = Qt.KeyboardModifier
        keys = {held_keys.NoModifier: plain, held_keys.ShiftModifier: shifted, held_keys.AltModifier: with_alt}.get(held, {})
        return keys.get(event.key())
