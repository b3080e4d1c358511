"""Reads the picture that is given as a portrait, in the background: a file, or image data from the clipboard or a drop."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.images.read import read_with_info, resize, scale_down, to_qimage
from omnihuman_desktop.ui.portrait.preparation import THUMBNAIL_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.runtime.background import Run, Work

_READ_SIZE = QSize(1600, 1600)
"""As large as the stage usually shows it, so that the stage finds it decoded."""

MAX_PASTED = 24
"""How many pasted pictures are kept: those that were used last."""

_PASTED_PREFIX = "pasted-"


@dataclass(frozen=True)
class LoadedPicture:
    """A picture that was read: `info` about the file, and a `thumbnail` of it, upright and not framed."""

    info: PictureInfo
    thumbnail: QImage


class PictureLoader(QObject):
    """Loads one picture at a time: a new one cancels the one before.

    `loaded` carries a `LoadedPicture`, `failed` the `OmniHumanError`. Image data becomes a PNG file in `drafts_dir`.
    `resolve_path` is called in the worker and may return another path to read, such as a copy of a file that is gone.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._drafts_dir = run, drafts_dir
        self._cancel: Callable[[], None] | None = None
        self.resolve_path: Callable[[Path], Path] = lambda path: path

    @property
    def is_loading(self) -> bool:
        """Whether a picture is being read."""
        return self._cancel is not None

    def load_file(self, path: Path) -> None:
        """Read the picture at `path`."""
        resolve_path = self.resolve_path
        self._start(lambda _work: _load(resolve_path(path)))

    def load_image(self, image: QImage) -> None:
        """Save `image` as a file, then read that."""
        drafts_dir = self._drafts_dir
        self._start(lambda _work: _load(_save_pasted(image, drafts_dir)))

    def cancel(self) -> None:
        """Stop reading; neither signal is emitted."""
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _start(self, work: Callable[[Work], LoadedPicture]) -> None:
        self.cancel()
        self._cancel = self._run(work, self, self._finish, self._fail)

    def _finish(self, picture: LoadedPicture) -> None:
        self._cancel = None
        self.loaded.emit(picture)

    def _fail(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.failed.emit(error)


def _load(path: Path) -> LoadedPicture:
    info, picture = read_with_info(path, _READ_SIZE)
    if path.name.startswith(_PASTED_PREFIX):
        with contextlib.suppress(OSError):
            # The access time says which pasted picture was used last; the modification time stays that of the content.
            os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))
    return LoadedPicture(info, to_qimage(resize(picture, scale_down(QSize(*picture.size), THUMBNAIL_SIZE))))


def _save_pasted(image: QImage, drafts_dir: Path) -> Path:
    from omnihuman_desktop.ui.images.save import save_png

    path = save_png(image, drafts_dir / f"{_PASTED_PREFIX}{os.urandom(4).hex()}.png")
    with contextlib.suppress(OSError):
        pasted = sorted(drafts_dir.glob(f"{_PASTED_PREFIX}*.png"), key=lambda found: found.stat().st_atime_ns)
        for old in pasted[:-MAX_PASTED]:
            if old != path:
                old.unlink()
    return path
