"""From the microphone to a file: what is heard is written as it comes, and is whole when it ends."""

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

MOST_MS = 3 * 60 * 60 * 1000
TICK_MS = 100
COUNT_FROM = 3


class RecorderState(Enum):
    """What the recorder does."""

    NOTHING = 0
    LISTENING = 1
    COUNTING = 2
    RECORDING = 3
    PAUSED = 4
    ENDING = 5


class RecordingProblem(Enum):
    """Why nothing is recorded, or no more."""

    NO_MICROPHONE = "no microphone"
    NOT_ALLOWED = "not allowed"
    VANISHED = "vanished"
    BROKEN = "broken"
    LONG_ENOUGH = "long enough"


def ask_leave(owner: QObject, answered: Callable[[bool], None]) -> None:
    """Ask the system whether this program may listen; it may ask the person in turn."""
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
    """`listen` opens the microphone, `begin` records, `finish` gives the take: `take_made` carries where it lies.

    `level_heard` carries the peak of each block, 0..1. `troubled` carries a `RecordingProblem`, `refused` an error of the disk;
    what was recorded until then is kept all the same. `ticked`: the length, or the countdown, is another one.
    """

    doing_changed = Signal(object)
    level_heard = Signal(float)
    ticked = Signal()
    take_made = Signal(object)
    troubled = Signal(object)
    refused = Signal(object)

    def __init__(self, run: Run, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._folder = run, folder
        self.ask_leave = ask_leave
        self.counting_down = True
        self._doing = RecorderState.NOTHING
        self._device_id, self._opened_id = "", ""
        self._open = False
        self._microphone: Microphone | None = None
        self._devices: QMediaDevices | None = None
        self._writer: RecordingWriter | None = None
        self._count = 0
        self._counter = QTimer(self, interval=1000)
        self._counter.timeout.connect(self._count_down)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look)

    @property
    def doing(self) -> RecorderState:
        """What it does now."""
        return self._doing

    @property
    def count(self) -> int:
        """How many seconds are left until it records."""
        return self._count

    @property
    def length_ms(self) -> int:
        """How long the take is that is being recorded."""
        return self._writer.length_ms if self._writer is not None else 0

    def listen(self, device_id: str) -> None:
        """Open the microphone with this id, or the system's; nothing is kept yet."""
        self._device_id, self._open = device_id, True
        self._run(import_multimedia, self, self._ask, self.refused.emit)

    def leave(self) -> None:
        """Let go of the microphone; a take that is being recorded is finished."""
        self._open = False
        self.finish()
        self._close()
        self._tick.stop()
        if self._doing is RecorderState.LISTENING:
            self._do(RecorderState.NOTHING)

    def begin(self) -> None:
        """Record, after the countdown if there is one; without waiting any more where it counts already."""
        if self._doing is RecorderState.LISTENING and self.counting_down:
            self._count = COUNT_FROM
            self._counter.start()
            self._do(RecorderState.COUNTING)
        elif self._doing in (RecorderState.LISTENING, RecorderState.COUNTING):
            self._record()

    def pause(self) -> None:
        """Keep nothing of what comes, until `resume`."""
        if self._doing is RecorderState.RECORDING and self._microphone is not None:
            self._microphone.read()
            self._do(RecorderState.PAUSED)

    def resume(self) -> None:
        """Go on with the take."""
        if self._doing is RecorderState.PAUSED and self._microphone is not None:
            self._microphone.read()
            self._do(RecorderState.RECORDING)

    def finish(self) -> None:
        """End the take; `take_made` follows. A countdown is given up."""
        self._counter.stop()
        if self._doing is RecorderState.COUNTING:
            self._do(RecorderState.LISTENING)
        writer = self._writer
        if writer is None or self._doing is RecorderState.ENDING:
            return
        if self._microphone is not None and self._doing is RecorderState.RECORDING:
            self._microphone.read()
        self._do(RecorderState.ENDING)
        writer.end()

        def wait(work: Work) -> Path | None:
            del work
            return writer.wait()

        self._run(wait, self, self._take_path, self._tell_lost)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _ask(self, imported: None) -> None:
        del imported
        if self._open:
            self.ask_leave(self, self._open_microphone)

    def _open_microphone(self, allowed: bool) -> None:
        # While a take is being saved, it is opened once that has ended.
        if not self._open or self._doing is RecorderState.ENDING:
            return
        self._counter.stop()
        if not allowed:
            self.troubled.emit(RecordingProblem.NOT_ALLOWED)
            return
        self._watch_devices()
        self._close()
        device = find_input(self._device_id)
        if device is None:
            self._do(RecorderState.NOTHING)
            self.troubled.emit(RecordingProblem.NO_MICROPHONE)
            return
        self._microphone = Microphone(device, self)
        self._microphone.heard.connect(self._hear)
        self._opened_id = id_of(device)
        self._tick.start()
        self._do(RecorderState.LISTENING)

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
            self._lose()

    def _do(self, doing: RecorderState) -> None:
        if doing is not self._doing:
            self._doing = doing
            self.doing_changed.emit(doing)

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
        # What came before is not of the take.
        microphone.read()
        name = self.tr("Recording {0}").format(QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss"))
        self._writer = RecordingWriter(self._folder, name, microphone.rate, microphone.channels)
        self._do(RecorderState.RECORDING)

    def _hear(self, block: bytes) -> None:
        if self._doing is RecorderState.RECORDING and self._writer is not None:
            self._writer.feed(block)
        self.level_heard.emit(peak(block))

    def _look(self) -> None:
        if self._microphone is not None and self._microphone.broken:
            self._lose()
            return
        writer = self._writer
        if writer is None or self._doing is RecorderState.ENDING:
            return
        self.ticked.emit()
        if writer.failure is not None:
            self.refused.emit(writer.failure)
            self.finish()
        elif writer.length_ms >= MOST_MS:
            self.troubled.emit(RecordingProblem.LONG_ENOUGH)
            self.finish()

    def _lose(self) -> None:
        self._counter.stop()
        self.troubled.emit(RecordingProblem.VANISHED if self._writer is not None else RecordingProblem.BROKEN)
        self.finish()
        self._close()
        if self._doing is RecorderState.LISTENING:
            self._do(RecorderState.NOTHING)

    def _close(self) -> None:
        microphone, self._microphone = self._microphone, None
        if microphone is not None:
            microphone.close()

    def _take_path(self, path: Path | None) -> None:
        self._end()
        if path is not None:
            self.take_made.emit(path)

    def _tell_lost(self, error: OmniHumanError) -> None:
        self._end()
        self.refused.emit(error)

    def _end(self) -> None:
        self._writer = None
        self._do(RecorderState.NOTHING if self._microphone is None else RecorderState.LISTENING)
        if self._open and self._microphone is None and find_input(self._device_id) is not None:
            self._open_microphone(allowed=True)
