"""The recording panel: microphone, level meter, transport and recordings. It stays open beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.record.level_meter import LevelMeter
from omnihuman_desktop.ui.record.recorder import MAX_MS, Recorder, RecorderState, RecordingProblem
from omnihuman_desktop.ui.record.recording_list import RecordingList
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.device_choice import DeviceChoice
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent

    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run, Work

SCARCE_S = 10 * 60
"""The panel warns if the disk has room for less than this many seconds."""


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("RecordPanel", text)


def describe_problem(problem: RecordingProblem) -> str:
    """Say what is wrong and what to do."""
    return {
        RecordingProblem.NO_MICROPHONE: tr("No microphone found. Plug one in, or turn it on in the system's sound settings."),
        RecordingProblem.NOT_ALLOWED: tr(
            "The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then"
            " open this panel again."
        ),
        RecordingProblem.VANISHED: tr(
            "The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue."
        ),
        RecordingProblem.BROKEN: tr("The microphone delivers no sound. Choose another one, or plug it in again."),
        RecordingProblem.LONG_ENOUGH: tr("A recording can be up to {0} long. This one is saved; continue in a new one.").format(
            clock(MAX_MS)
        ),
    }[problem]


class RecordPanel(QDialog):
    """`recording_chosen` carries the recording to use as the voice: a new one, or one from the list.

    `voice` returns the file that is the voice now. The microphone is open while the panel is.
    """

    recording_chosen = Signal(object)
    recording_began = Signal()

    def __init__(
        self, run: Run, folder: Path, settings: SettingsFile, voice: Callable[[], Path | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._run, self._folder, self._settings = run, folder, settings
        self.recorder = Recorder(run, folder, self)
        self.recorder.counting_down = settings.values.countdown
        self.microphone = DeviceChoice(run, settings.values.microphone, self, inputs=True)
        self.countdown = Switch(self.tr("Countdown"), self)
        self.countdown.setToolTip(self.tr("Wait three seconds before recording starts"))
        self.countdown.setChecked(settings.values.countdown)
        self.meter = LevelMeter(self)
        self.time = Label(self)
        self.time.setProperty("role", "headline")
        self.record = QPushButton(self)
        self.record.setProperty("role", "primary")
        self.pause = QPushButton(self)
        self.note = Paragraph(self)
        self.note.setProperty("role", "decide")
        self.recordings = RecordingList(run, folder, voice, self)
        self.setWindowTitle(self.tr("Record a voice"))
        self.setAccessibleName(self.tr("Record a voice"))
        self._lay_out()
        self._wire()
        self._show_state()

    def _lay_out(self) -> None:
        source = QHBoxLayout()
        source.setSpacing(theme.WIDE)
        source.addWidget(self.microphone, 1)
        source.addWidget(self.countdown)
        transport = QHBoxLayout()
        transport.setSpacing(theme.NEAR)
        for button in (self.record, self.pause):
            button.setAutoDefault(False)
            transport.addWidget(button)
        transport.addSpacing(theme.NEAR)
        transport.addWidget(self.time)
        transport.addStretch(1)
        heading = Label(self.tr("Recordings"), self)
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR + theme.GRID)
        column.addLayout(source)
        column.addWidget(self.meter)
        column.addLayout(transport)
        column.addWidget(self.note)
        column.addWidget(heading)
        column.addWidget(self.recordings, 1)
        self.resize(520, 380)

    def _wire(self) -> None:
        recorder = self.recorder
        self.microphone.chosen.connect(self._choose_microphone)
        self.countdown.toggled.connect(self._choose_countdown)
        self.record.clicked.connect(self._press_record)
        self.pause.clicked.connect(self._press_pause)
        recorder.state_changed.connect(self._follow)
        recorder.ticked.connect(self._show_time)
        recorder.level_heard.connect(self.meter.show_level)
        recorder.problem_found.connect(lambda problem: self.note.set_text(describe_problem(problem)))
        recorder.refused.connect(lambda error: self.note.set_text(describe_failure(error.failure)))
        recorder.recording_made.connect(self._add_recording)
        self.recordings.used.connect(self.recording_chosen)
        self.recordings.message_changed.connect(self.note.set_text)
        self.recordings.refused.connect(lambda error: self.note.set_text(describe_failure(error.failure)))

    def showEvent(self, event: QShowEvent) -> None:
        """Open the microphone, and list the recordings."""
        super().showEvent(event)
        self.note.set_text("")
        self.meter.reset()
        self.recordings.refresh()
        self.recorder.listen(self.microphone.device_id)
        self._check_room()
        self.record.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the microphone; what is being recorded is finished and saved."""
        super().hideEvent(event)
        self.close_now()

    def close_now(self) -> None:
        """Close the microphone and stop playback."""
        self.recorder.leave()
        self.recordings.stop()

    def reject(self) -> None:
        """Cancel the countdown on Esc, or close if there is none."""
        if self.recorder.state is RecorderState.COUNTING:
            self.recorder.finish()
        else:
            super().reject()

    def _press_record(self) -> None:
        if self.recorder.state in (RecorderState.RECORDING, RecorderState.PAUSED):
            self.recorder.finish()
            return
        self.note.set_text("")
        self.recordings.player.unload()
        self.meter.reset()
        self.recorder.begin()

    def _press_pause(self) -> None:
        if self.recorder.state is RecorderState.PAUSED:
            self.recorder.resume()
        else:
            self.recorder.pause()

    def _choose_microphone(self, device_id: str) -> None:
        self._settings.change(microphone=device_id)
        self.note.set_text("")
        self.recorder.listen(device_id)

    def _choose_countdown(self, on: bool) -> None:
        self._settings.change(countdown=on)
        self.recorder.counting_down = on

    def _follow(self, state: RecorderState) -> None:
        if state in (RecorderState.COUNTING, RecorderState.RECORDING):
            self.recording_began.emit()
        self._show_state()

    def _show_state(self) -> None:
        state = self.recorder.state
        words = {
            RecorderState.COUNTING: self.tr("Start now"),
            RecorderState.RECORDING: self.tr("Stop"),
            RecorderState.PAUSED: self.tr("Stop"),
            RecorderState.SAVING: self.tr("Saving…"),
        }.get(state, self.tr("Record"))
        running = state in (RecorderState.RECORDING, RecorderState.PAUSED)
        self.record.setText(f" {words}")
        self.record.setAccessibleName(words)
        self.record.setIcon(theme.icon("stop" if running else "record", self.record))
        self.record.setEnabled(state not in (RecorderState.CLOSED, RecorderState.SAVING))
        self.pause.setText(self.tr("Resume") if state is RecorderState.PAUSED else self.tr("Pause"))
        self.pause.setEnabled(running)
        self.microphone.setEnabled(state in (RecorderState.CLOSED, RecorderState.LISTENING))
        self.countdown.setEnabled(state in (RecorderState.CLOSED, RecorderState.LISTENING))
        self.recordings.setEnabled(not running and state is not RecorderState.COUNTING)
        self._show_time()

    def _show_time(self) -> None:
        state, length = self.recorder.state, clock(self.recorder.length_ms // 100 * 100, decimals=1)
        text = {
            RecorderState.COUNTING: str(self.recorder.count),
            RecorderState.PAUSED: self.tr("{0} · paused").format(length),
            RecorderState.CLOSED: "",
        }.get(state, length)
        self.time.setText(text)

    def _add_recording(self, path: Path) -> None:
        self.recordings.refresh(path)
        self.recording_chosen.emit(path)

    def _check_room(self) -> None:
        folder = self._folder

        def measure(work: Work) -> float:
            from omnihuman_desktop.media.audio.recordings import free_seconds

            del work
            return free_seconds(folder, 48_000, 1)

        self._run(measure, self, self._show_room, lambda error: self.note.set_text(describe_failure(error.failure)))

    def _show_room(self, seconds: float) -> None:
        if seconds < SCARCE_S:
            text = self.tr("The disk is almost full: {0} of recording left. Free some space for more.")
            self.note.set_text(text.format(clock(seconds * 1000)))
