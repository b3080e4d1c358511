"""The portraits that were used before: remembered when a video is asked for, one click to use again."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from omnihuman_desktop.ui.portrait.recent_store import RecentPortrait, RecentPortraitStore

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.ui.portrait.recent_list import RecentPortraitList
    from omnihuman_desktop.ui.runtime.background import Run, Work

_THUMBNAIL_PX = 192


class RecentPortraits(QObject):
    """Shows them under the button that asks for it. `chosen` carries the `RecentPortrait` that is to be used again."""

    chosen = Signal(object)

    def __init__(self, run: Run, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._shelf = RecentPortraitStore(folder)
        self._popup: RecentPortraitList | None = None

    @property
    def popup(self) -> RecentPortraitList | None:
        """The list that is open."""
        return self._popup

    def remember(self, request: JobRequest) -> None:
        """Keep the portrait of `request` as it looks."""
        shelf, now = self._shelf, time.time()

        def keep(work: Work) -> None:
            del work
            kept = shelf.keep(request.portrait, request.framing, request.masks, now)
            if kept is not None:
                _thumbnail(shelf, kept)

        self._run(keep, self, lambda _: None, _pass_over)

    def find(self, portrait: Path) -> Path:
        """`portrait`, or the copy of it where it has gone. Blocking."""
        return self._shelf.find(portrait)

    def open(self, button: QWidget) -> None:
        """Show them under `button`."""
        from omnihuman_desktop.ui.portrait.recent_list import RecentPortraitList

        if self._popup is not None:
            self._popup.close()
        self._popup = popup = RecentPortraitList(button)
        popup.closed.connect(self._forget_popup)
        popup.chosen.connect(self.chosen)
        popup.removed.connect(self._remove)
        popup.restored.connect(self._restore)
        popup.show_under(button)
        shelf = self._shelf

        def read(work: Work) -> list[tuple[RecentPortrait, QImage]]:
            found = []
            for kept in shelf.read():
                if work.cancelled:
                    break
                found.append((kept, _thumbnail(shelf, kept)))
            return found

        self._run(read, popup, popup.show_portraits, _pass_over)

    def _remove(self, kept_id: str) -> None:
        self._run(lambda _work: self._shelf.remove(kept_id), self, lambda _: None, _pass_over)

    def _restore(self, kept_id: str) -> None:
        self._run(lambda _work: self._shelf.restore(kept_id), self, lambda _: None, _pass_over)

    def _forget_popup(self) -> None:
        self._popup = None


def _thumbnail(shelf: RecentPortraitStore, kept: RecentPortrait) -> QImage:
    """What `kept` looks like, small: read where it lies already, else made and laid there. Blocking."""
    from PySide6.QtGui import QImage

    from omnihuman_desktop.domain.errors import InputError
    from omnihuman_desktop.ui.images.framed import read_framed

    place = shelf.thumbnail(kept.id)
    image = QImage(str(place)) if place.is_file() else QImage()
    if image.isNull():
        try:
            image = read_framed(kept.path, kept.framing, QSize(_THUMBNAIL_PX, _THUMBNAIL_PX))
        except InputError:
            return image
        part = place.with_name(place.name + ".part")
        with contextlib.suppress(OSError):
            if image.save(str(part), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes, the binding wants text
                part.replace(place)
    return image


def _pass_over(error: OmniHumanError) -> None:
    # What could not be kept or shown is only missing from the list.
    del error
