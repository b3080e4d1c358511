"""The list of recordings, which can be played, used as the voice, renamed, removed and restored."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.recordings import Recording
    from omnihuman_desktop.ui.runtime.background import Run, Work

_ROW = 28


class RecordingList(QWidget):
    """`used` carries the recording to use as the voice, `message_changed` a sentence, `refused` a disk error."""

    used = Signal(object)
    message_changed = Signal(str)
    refused = Signal(object)

    def __init__(self, run: Run, folder: Path, voice: Callable[[], Path | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._run, self._folder, self._voice = run, folder, voice
        self._removed: list[Path] = []
        self.player = MediaPlayer(run, self)
        self.rows = _Rows(self)
        self.rows.setAccessibleName(self.tr("Recordings"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.rows.setMinimumHeight(2 * _ROW)
        self.empty = Label(self.tr("Your recordings appear here. Press Record to start."), self.rows)
        self.empty.setProperty("role", "dim")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        QVBoxLayout(self.rows.viewport()).addWidget(self.empty)
        self.play = QPushButton(self)
        self.use = QPushButton(self.tr("Use as voice"), self)
        self.rename = QPushButton(self.tr("Rename"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setToolTip(self.tr("Restore the recording removed last"))
        self.undo.hide()
        self._lay_out()
        self._wire()
        self._show_playing(playing=False)

    @property
    def current(self) -> Recording | None:
        """The selected recording; None if none is selected."""
        items = self.rows.selectedItems()
        return cast("Recording", items[0].data(Qt.ItemDataRole.UserRole)) if items else None

    def refresh(self, select: Path | None = None) -> None:
        """Read the folder again, and select the recording at `select`, or keep the selection, or select the newest."""
        folder = self._folder

        def read(work: Work) -> list[Recording]:
            from omnihuman_desktop.media.audio.recordings import list_recordings

            del work
            return list_recordings(folder)

        self._run(read, self, lambda recordings: self._fill(recordings, select), self.refused.emit)

    def stop(self) -> None:
        """Stop playback."""
        self.player.release()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for button in (self.play, self.use, self.rename, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        self.undo.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.rows, 1)
        column.addLayout(buttons)

    def _wire(self) -> None:
        self.rows.itemSelectionChanged.connect(self._show_current)
        self.rows.itemActivated.connect(lambda _: self._use())
        self.rows.itemChanged.connect(self._rename)
        self.rows.removal_asked.connect(self._remove)
        self.rows.play_asked.connect(self._toggle)
        self.play.clicked.connect(self._toggle)
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(lambda: self.rows.editItem(self.rows.currentItem()))
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(self._restore)
        self.player.playing_changed.connect(lambda playing: self._show_playing(playing=playing))

    def _fill(self, recordings: list[Recording], select: Path | None) -> None:
        wanted = select or (self.current.path if self.current else None)
        self.rows.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.rows.clear()
        self.empty.setVisible(not recordings)
        for recording in recordings:
            item = QListWidgetItem(recording.path.stem, self.rows)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(Qt.ItemDataRole.UserRole, recording)
            item.setData(_Rows.LENGTH, clock(recording.length_ms))
            item.setSizeHint(QSize(0, _ROW))
            made = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(recording.made_at)), QLocale.FormatType.ShortFormat)
            item.setToolTip(self.tr("Recorded {0}").format(made))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{0}, {1} long").format(recording.path.stem, clock(recording.length_ms)),
            )
            if recording.path == wanted or self.rows.currentRow() < 0:
                self.rows.setCurrentItem(item)
        self.rows.blockSignals(False)  # noqa: FBT003
        self._show_current()

    def _show_current(self) -> None:
        recording = self.current
        used = recording is not None and recording.path == self._voice()
        for button in (self.play, self.use, self.rename, self.remove):
            button.setEnabled(recording is not None)
        for button in (self.use, self.rename, self.remove):
            button.setEnabled(recording is not None and not used)
        why = self.tr("This recording is the current voice. Choose another voice first.") if used else ""
        self.remove.setToolTip(why)
        self.rename.setToolTip(why)
        if self.player.path is not None and (recording is None or self.player.path != recording.path):
            self.player.unload()

    def _show_playing(self, *, playing: bool) -> None:
        # The space separates the text from the icon.
        self.play.setText(" " + (self.tr("Stop") if playing else self.tr("Play")))
        self.play.setIcon(theme.icon("stop" if playing else "play", self.play))

    def _toggle(self) -> None:
        recording = self.current
        if recording is None:
            return
        if self.player.playing:
            self.player.unload()
            self._show_playing(playing=False)
            return
        if self.player.path != recording.path:
            self.player.load(recording.path)
        self.player.play()

    def _use(self) -> None:
        recording = self.current
        if recording is not None and self.use.isEnabled():
            self.player.unload()
            self.used.emit(recording.path)
            self._show_current()

    def _rename(self, item: QListWidgetItem) -> None:
        recording, name = item.data(Qt.ItemDataRole.UserRole), item.text()
        if name == recording.path.stem:
            return
        self.player.unload()

        def rename(work: Work) -> Path:
            from omnihuman_desktop.media.audio import recordings

            del work
            return recordings.rename(recording.path, name)

        self._run(rename, self, self.refresh, self._refuse)

    def _remove(self) -> None:
        recording = self.current
        if recording is None or not self.remove.isEnabled():
            return
        self.player.unload()
        path = recording.path

        def remove(work: Work) -> None:
            from omnihuman_desktop.media.audio import recordings

            del work
            recordings.remove(path)

        def removed(_: None) -> None:
            self._removed.append(path)
            self.undo.show()
            self.message_changed.emit(self.tr("Removed “{0}”.").format(path.stem))
            self.refresh()

        self._run(remove, self, removed, self._refuse)

    def _restore(self) -> None:
        if not self._removed:
            return
        path = self._removed.pop()
        self.undo.setVisible(bool(self._removed))

        def restore(work: Work) -> None:
            from omnihuman_desktop.media.audio import recordings

            del work
            recordings.restore(path)

        self.message_changed.emit("")
        self._run(restore, self, lambda _: self.refresh(path), self._refuse)

    def _refuse(self, error: OmniHumanError) -> None:
        self.refused.emit(error)
        self.refresh()


class _Rows(QListWidget):
    """Names with lengths at the right. Delete removes, Space plays, Enter uses, F2 renames."""

    LENGTH = Qt.ItemDataRole.UserRole + 1

    removal_asked = Signal()
    play_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        from omnihuman_desktop.ui.record.recording_delegate import RecordingDelegate

        self.setItemDelegate(RecordingDelegate(self.LENGTH, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Delete and Space."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.play_asked.emit()
        else:
            super().keyPressEvent(event)
