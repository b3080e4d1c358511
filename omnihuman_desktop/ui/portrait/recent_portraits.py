"""Recent portraits: remembers each portrait that a video is made of, and opens the list to use one again."""

from __future__ import annotations

import contextlib
import errno
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from omnihuman_desktop.library.recent_portraits import RecentPortrait, RecentPortraitStore
from omnihuman_desktop.system.atomic_file import part_file

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
    """Keeps the portraits in `folder`, in the background. `chosen` carries the `RecentPortrait` to use again."""

    chosen = Signal(object)

    def __init__(self, run: Run, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._store = RecentPortraitStore(folder)
        self._popup: RecentPortraitList | None = None

    @property
    def popup(self) -> RecentPortraitList | None:
        """The open list; None while it is closed."""
        return self._popup

    def remember(self, request: JobRequest) -> None:
        """Store the portrait of `request` with its framing and masks."""
        store, now_s = self._store, time.time()

        def add(work: Work) -> None:
            del work
            portrait = store.add(request.portrait, request.framing, request.masks, now_s)
            if portrait is not None:
                _load_thumbnail(store, portrait)

        self._run(add, self, lambda _: None, _ignore)

    def find_file(self, path: Path) -> Path:
        """Return `path` where that file exists, else the stored copy of it. Blocking."""
        return self._store.find_file(path)

    def open(self, button: QWidget) -> None:
        """Open the list under `button`."""
        from omnihuman_desktop.ui.portrait.recent_list import RecentPortraitList

        if self._popup is not None:
            self._popup.close()
        self._popup = popup = RecentPortraitList(button)
        popup.closed.connect(self._forget_popup)
        popup.chosen.connect(self.chosen)
        popup.removed.connect(self._remove)
        popup.restored.connect(self._restore)
        popup.show_under(button)
        store = self._store

        def read(work: Work) -> list[tuple[RecentPortrait, QImage]]:
            found = []
            for portrait in store.read():
                if work.cancelled:
                    break
                found.append((portrait, _load_thumbnail(store, portrait)))
            return found

        self._run(read, popup, popup.show_portraits, _ignore)

    def _remove(self, portrait_id: str) -> None:
        self._run(lambda _work: self._store.remove(portrait_id), self, lambda _: None, _ignore)

    def _restore(self, portrait_id: str) -> None:
        self._run(lambda _work: self._store.restore(portrait_id), self, lambda _: None, _ignore)

    def _forget_popup(self) -> None:
        self._popup = None


def _load_thumbnail(store: RecentPortraitStore, portrait: RecentPortrait) -> QImage:
    """Read the thumbnail of `portrait`, or make and save it. An empty image where the picture can't be read. Blocking."""
    from PySide6.QtGui import QImage

    from omnihuman_desktop.domain.errors import InputError
    from omnihuman_desktop.ui.images.framed import read_framed

    path = store.thumbnail_path(portrait.id)
    image = QImage(str(path)) if path.is_file() else QImage()
    if image.isNull():
        try:
            image = read_framed(portrait.path, portrait.framing, QSize(_THUMBNAIL_PX, _THUMBNAIL_PX))
        except InputError:
            return image
        with contextlib.suppress(OSError), part_file(path) as part:
            if not image.save(str(part), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes, the binding wants text
                raise OSError(errno.EIO, "the thumbnail could not be written")
    return image


def _ignore(error: OmniHumanError) -> None:
    # A portrait that can't be stored or read is only missing from the list.
    del error
