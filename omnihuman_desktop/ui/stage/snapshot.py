"""Saves the current frame as a picture beside the video, and copies it to the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from omnihuman_desktop.ui.images.save import save_png
from omnihuman_desktop.ui.text.status_texts import describe_failure

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run


class Snapshots(QObject):
    """`notified` carries a sentence: where a snapshot was saved, or why it was not."""

    notified = Signal(str)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run

    def take(self, image: QImage, video: Path, time: str) -> None:
        """Save `image` as a PNG named for `video` and `time`, and copy it."""
        QGuiApplication.clipboard().setImage(image)
        # Windows allows no colon in a file name.
        target = video.with_name(f"{video.stem} {time.replace(':', '.')}.png")
        self._run(lambda _work: save_png(image, target), self, self._notify_saved, self._notify_failed)

    def _notify_saved(self, place: Path) -> None:
        self.notified.emit(self.tr("Picture copied, and saved as {0}").format(place.name))

    def _notify_failed(self, error: OmniHumanError) -> None:
        self.notified.emit(self.tr("The picture is copied, but not saved. {0}").format(describe_failure(error.failure)))
