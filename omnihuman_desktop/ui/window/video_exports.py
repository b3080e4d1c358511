"""Saves videos in other forms, one after the other, with a line on the stage for each."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.video.export import Form, Order, export_video
from omnihuman_desktop.ui.stage.export_bar import ExportBar
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.video.frames import Part
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run, Work


@dataclass(frozen=True)
class _Export:
    order: Order
    target: Path
    bar: ExportBar


class VideoExports(QObject):
    """`notified` carries a sentence about what was saved, or why not; `bar_added` a widget for the stage."""

    notified = Signal(str)
    bar_added = Signal(object)

    def __init__(self, run: Run, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._run, self._settings, self._window = run, settings, window
        self._waiting: deque[_Export] = deque()
        self._current: _Export | None = None
        self._cancel: Callable[[], None] | None = None

    def ask(self, video: Path, name: str, form: Form, part: Part | None) -> None:
        """Ask where to save `video` in `form`, with `name` proposed, and save it there."""
        proposed = video.with_name(f"{name}{_ending(form)}{form.suffix}")
        kinds = {
            ".mp4": self.tr("MP4 video (*.mp4)"),
            ".wav": self.tr("WAV sound (*.wav)"),
            ".m4a": self.tr("M4A sound (*.m4a)"),
            ".gif": self.tr("GIF animation (*.gif)"),
            ".webp": self.tr("WebP animation (*.webp)"),
        }
        file_dialogs.choose_target(
            self._window,
            self._settings,
            proposed,
            lambda target: self.save(Order(video, form, part), target),
            kinds[form.suffix],
        )

    def save(self, order: Order, target: Path) -> None:
        """Save what `order` says as `target`, after those that were asked for before."""
        if target == order.source:
            self.notified.emit(self.tr("That is the video itself. Choose another name."))
            return
        bar = ExportBar(target.name)
        export = _Export(order, target, bar)
        bar.cancelled.connect(lambda: self._drop(export))
        self.bar_added.emit(bar)
        self._waiting.append(export)
        self._begin_next()

    def _begin_next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        self._current = export = self._waiting.popleft()
        export.bar.set_progress(0.0)

        def save(work: Work) -> None:
            export_video(export.order, export.target, work.report, lambda: work.cancelled)

        self._cancel = self._run(
            save, self, lambda _: self._finish(export), lambda error: self._fail(export, error), export.bar.set_progress
        )

    def _finish(self, export: _Export) -> None:
        self.notified.emit(self.tr("Saved as {0}").format(export.target.name))
        self._end(export)

    def _fail(self, export: _Export, error: OmniHumanError) -> None:
        words = self.tr("{0} was not saved. {1}").format(export.target.name, describe_failure(error.failure))
        self.notified.emit(words)
        self._end(export)

    def _drop(self, export: _Export) -> None:
        if export is self._current and self._cancel is not None:
            self._cancel()
        elif export in self._waiting:
            self._waiting.remove(export)
        self._end(export)

    def _end(self, export: _Export) -> None:
        export.bar.hide()
        export.bar.deleteLater()
        if export is self._current:
            self._current = self._cancel = None
        self._begin_next()


def _ending(form: Form) -> str:
    return " part" if form in (Form.EXACT, Form.COPIED) else f" {form.value}" if form.suffix == ".mp4" else ""
