"""The line under the picture with the selected task's settings and seed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import clock, kept_until, plural, tr
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from omnihuman_desktop.domain.job import Job, JobRequest


class SettingsLine(QWidget):
    """`reuse_requested` asks to copy the settings to the draft, `seed_requested` carries the seed to copy there."""

    reuse_requested = Signal()
    seed_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed_value = 0
        self._words = ElidedLabel(self, Qt.TextElideMode.ElideRight)
        self._words.setProperty("role", "dim")
        self._seed = QPushButton(self)
        self._seed.setProperty("role", "quiet")
        self._seed.setToolTip(self.tr("Use this seed in the draft. With the same settings it may give the same video."))
        self._reuse = QPushButton(self.tr("Use these settings"), self)
        self._reuse.setProperty("role", "quiet")
        self._reuse.setToolTip(self.tr("Copy this task's portrait, voice and options to the draft."))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.GRID, theme.NEAR, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._words, 1)
        row.addWidget(self._seed)
        row.addWidget(self._reuse)
        self._seed.clicked.connect(lambda: self.seed_requested.emit(self._seed_value))
        self._reuse.clicked.connect(self.reuse_requested)
        self.hide()

    @property
    def text(self) -> str:
        """The whole text of the line, even where it is shown elided."""
        return self._words.whole_text

    def show_job(self, job: Job) -> None:
        """Show the settings of `job`."""
        text = describe(job.request)
        if text != self.text:
            self._words.set_text(text)
        kept = kept_until(job.ready_at, time.time()) if job.state in (JobState.DOWNLOADING, JobState.DONE) else ""
        self.setToolTip(self.tr("The service keeps this video {0}.").format(kept) if kept else "")
        self._seed_value = job.seed
        self._seed.setText(self.tr("Seed {0}").format(job.seed))
        self._seed.setVisible(bool(job.seed))
        self.show()


def describe(request: JobRequest) -> str:
    """Return a request's settings in one line, the prompt last, since it may be elided."""
    chosen = (
        (request.fast_mode, tr("fast")),
        (request.subject_check, tr("person checked")),
        (request.auto_mask, tr("auto mask")),
        (request.framing.changes_picture, tr("portrait edited")),
        (bool(request.masks), plural("1 mask", "%n masks", len(request.masks))),
        (request.edits != VoiceEdits(), tr("sound edited")),
        (bool(request.prompt), tr("“{0}”").format(" ".join(request.prompt.split()))),
    )
    span = f"{clock(request.start_ms, 2)}–{clock(request.end_ms, 2)}"
    return " · ".join((span, *(word for used, word in chosen if used)))
