"""Records from the microphone to a file, writing while it records."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QMicrophonePermission, QObject, Qt, QTimer, Signal

from omnihuman_desktop.ui.record.microphone import Microphone, peak
from omnihuman_desktop.ui.runtime.audio_devices import find_input, id_of, import_multimedia

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtMultimedia import QMediaDevices

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.recordings import RecordingWriter
    from omnihuman_desktop.ui.runtime.background import Run, Work

MAX_MS = 3 * 60 * 60 * 1000
TICK_MS = 100
COUNT_FROM = 3


class RecorderState(Enum):
    """The states of a recorder."""

    CLOSED = 0
    LISTENING = 1
    COUNTING = 2
    RECORDING = 3
    PAUSED = 4
    SAVING = 5


class RecordingProblem(Enum):
    """Why recording could not start or has ended."""

    NO_MICROPHONE = "no microphone"
    NOT_ALLOWED = "not allowed"
    VANISHED = "vanished"
    BROKEN = "broken"
    LONG_ENOUGH = "long enough"


def request_permission(owner: QObject, answered: Callable[[bool], None]) -> None:
    """Ask the system for permission to use the microphone; it may show its own question. `answered` gets the result."""
    app, wanted = QCoreApplication.instance(), QMicrophonePermission()
    if app is None:
        return
    granted = Qt.PermissionStatus.Granted
    status = app.checkPermission(wanted)
    if status is Qt.PermissionStatus.Undetermined:
        app.requestPermission(wanted, owner, lambda _: answered(app.checkPermission(wanted) is granted))
    else:
        answered(status is granted)


class Recorder(QObject):
    """`listen` opens the microphone, `begin` records, `finish` saves: `recording_made` carries the path.

    `level_heard` carries the peak of each block, 0..1. `problem_found` carries a `RecordingProblem`, `refused` a disk error;
    what was recorded before is saved all the same. `ticked` is emitted when the length or the countdown changes.
    """

    state_changed = Signal(object)
    level_heard = Signal(float)
    ticked = Signal()
    recording_made = Signal(object)
    problem_found = Signal(object)
    refused = Signal(object)

    def __init__(self, run: Run, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._folder = run, folder
        self.request_permission = request_permission
        self.counting_down = True
        self._state = RecorderState.CLOSED
        self._device_id, self._opened_id = "", ""
        self._open = False
        self._microphone: Microphone | None = None
        self._devices: QMediaDevices | None = None
        self._writer: RecordingWriter | None = None
        self._count = 0
        self._counter = QTimer(self, interval=1000)
        self._counter.timeout.connect(self._count_down)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._check)

    @property
    def state(self) -> RecorderState:
        """The present state."""
        return self._state

    @property
    def count(self) -> int:
        """Seconds left of the countdown."""
        return self._count

    @property
    def length_ms(self) -> int:
        """The length of the recording in progress; 0 if there is none."""
        return self._writer.length_ms if self._writer is not None else 0

    def listen(self, device_id: str) -> None:
        """Open the microphone with this id, or the system's if it is empty; nothing is recorded yet."""
        self._device_id, self._open = device_id, True
        self._run(import_multimedia, self, self._ask, self.refused.emit)

    def leave(self) -> None:
        """Close the microphone, and finish a recording in progress."""
        self._open = False
        self.finish()
        self._close()
        self._tick.stop()
        if self._state is RecorderState.LISTENING:
            self._set_state(RecorderState.CLOSED)

    def begin(self) -> None:
        """Start recording after the countdown, or at once if there is none or it is already counting."""
        if self._state is RecorderState.LISTENING and self.counting_down:
            self._count = COUNT_FROM
            self._counter.start()
            self._set_state(RecorderState.COUNTING)
        elif self._state in (RecorderState.LISTENING, RecorderState.COUNTING):
            self._record()

    def pause(self) -> None:
        """Pause recording until `resume`."""
        if self._state is RecorderState.RECORDING and self._microphone is not None:
            self._microphone.read()
            self._set_state(RecorderState.PAUSED)

    def resume(self) -> None:
        """Resume recording."""
        if self._state is RecorderState.PAUSED and self._microphone is not None:
            self._microphone.read()
            self._set_state(RecorderState.RECORDING)

    def finish(self) -> None:
        """Stop recording; `recording_made` follows. A countdown is cancelled."""
        self._counter.stop()
        if self._state is RecorderState.COUNTING:
            self._set_state(RecorderState.LISTENING)
        writer = self._writer
        if writer is None or self._state is RecorderState.SAVING:
            return
        if self._microphone is not None and self._state is RecorderState.RECORDING:
            self._microphone.read()
        self._set_state(RecorderState.SAVING)
        writer.end()

        def wait(work: Work) -> Path | None:
            del work
            return writer.wait()

        self._run(wait, self, self._finish_recording, self._report_loss)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _ask(self, imported: None) -> None:
        del imported
        if self._open:
            self.request_permission(self, self._open_microphone)

    def _open_microphone(self, allowed: bool) -> None:
        # While a recording is being saved, `_end` opens the microphone afterwards.
        if not self._open or self._state is RecorderState.SAVING:
            return
        self._counter.stop()
        if not allowed:
            self.problem_found.emit(RecordingProblem.NOT_ALLOWED)
            return
        self._watch_devices()
        self._close()
        device = find_input(self._device_id)
        if device is None:
            self._set_state(RecorderState.CLOSED)
            self.problem_found.emit(RecordingProblem.NO_MICROPHONE)
            return
        self._microphone = Microphone(device, self)
        self._microphone.heard.connect(self._write_block)
        self._opened_id = id_of(device)
        self._tick.start()
        self._set_state(RecorderState.LISTENING)

    def _watch_devices(self) -> None:
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.audioInputsChanged.connect(self._follow_devices)

    def _follow_devices(self) -> None:
        device = find_input(self._device_id)
        now = id_of(device) if device is not None else ""
        if not self._open or (self._microphone is not None and now == self._opened_id):
            return
        if self._writer is None:
            self._open_microphone(allowed=True)
        else:
            self._handle_loss()

    def _set_state(self, state: RecorderState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _count_down(self) -> None:
        self._count -= 1
        self.ticked.emit()
        if self._count <= 0:
            self._record()

    def _record(self) -> None:
        from omnihuman_desktop.media.audio.recordings import RecordingWriter

        self._counter.stop()
        microphone = self._microphone
        if microphone is None:
            return
        # Discard what arrived before recording began.
        microphone.read()
        name = self.tr("Recording {0}").format(QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss"))
        self._writer = RecordingWriter(self._folder, name, microphone.rate, microphone.channels)
        self._set_state(RecorderState.RECORDING)

    def _write_block(self, block: bytes) -> None:
        if self._state is RecorderState.RECORDING and self._writer is not None:
            self._writer.feed(block)
        self.level_heard.emit(peak(block))

    def _check(self) -> None:
        if self._microphone is not None and self._microphone.broken:
            self._handle_loss()
            return
        writer = self._writer
        if writer is None or self._state is RecorderState.SAVING:
            return
        self.ticked.emit()
        if writer.failure is not None:
            self.refused.emit(writer.failure)
            self.finish()
        elif writer.length_ms >= MAX_MS:
            self.problem_found.emit(RecordingProblem.LONG_ENOUGH)
            self.finish()

    def _handle_loss(self) -> None:
        self._counter.stop()
        self.problem_found.emit(RecordingProblem.VANISHED if self._writer is not None else RecordingProblem.BROKEN)
        self.finish()
        self._close()
        if self._state is RecorderState.LISTENING:
            self._set_state(RecorderState.CLOSED)

    def _close(self) -> None:
        microphone, self._microphone = self._microphone, None
        if microphone is not None:
            microphone.close()

    def _finish_recording(self, path: Path | None) -> None:
        self._end()
        if path is not None:
            self.recording_made.emit(path)

    def _report_loss(self, error: OmniHumanError) -> None:
        self._end()
        self.refused.emit(error)

    def _end(self) -> None:
        self._writer = None
        self._set_state(RecorderState.CLOSED if self._microphone is None else RecorderState.LISTENING)
        if self._open and self._microphone is None and find_input(self._device_id) is not None:
            self._open_microphone(allowed=True)
