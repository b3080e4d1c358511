"""The portrait: dropped, pasted or chosen, judged at once, shown with what it is."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.compose.drop_field import DropField
from omnihuman_desktop.ui.compose.elided import ElidedLabel
from omnihuman_desktop.ui.compose.paragraph import Paragraph
from omnihuman_desktop.ui.compose.portrait_tools import PortraitTools
from omnihuman_desktop.ui.sentences import tell_failure
from omnihuman_desktop.ui.stage.picture import read_picture
from omnihuman_desktop.ui.stage.snapshot import save_png
from omnihuman_desktop.ui.wording import size

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.picture import PictureInfo
    from omnihuman_desktop.ui.background import Run, Work

_THUMBNAIL = QSize(640, 640)


@dataclass(frozen=True)
class _Judged:
    info: PictureInfo
    thumbnail: QImage


def _judge(path: Path) -> _Judged:
    from omnihuman_desktop.media.picture import check_sendable, probe_picture

    info = probe_picture(path)
    if info.format in OMNIHUMAN.picture_formats:
        check_sendable(info)
    try:
        thumbnail = read_picture(path, _THUMBNAIL)
    except InputError:
        # A picture of a kind that the window can't draw is a good portrait all the same.
        thumbnail = QImage()
    return _Judged(info, thumbnail)


def describe(info: PictureInfo) -> str:
    """What a picture is, behind its name: " · 512 × 512 · 0.8 MB"."""
    text = QCoreApplication.translate("PortraitPanel", " · {0} × {1} · {2}")
    return text.format(info.width, info.height, size(info.size_bytes))


class PortraitPanel(QWidget):
    """Holds one judged picture, `info`, or none. A picture that is no good leaves the one before it in place.

    `files_dropped` hands on whatever was dropped here, pictures or not: the window sorts them. Pasted picture data is
    kept as PNG in `drafts_dir`, and is a file from then on.
    """

    portrait_changed = Signal(object)
    looked = Signal()
    files_dropped = Signal(list)
    choose_requested = Signal()
    crop_requested = Signal()
    masks_requested = Signal()
    look_changed = Signal()

    def __init__(self, run: Run, drafts_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._drafts_dir = drafts_dir
        self.find_copy: Callable[[Path], Path] = lambda path: path
        self._info: PictureInfo | None = None
        self._framing, self._masks = Framing(), tuple[Mask, ...]()
        self._next_look: tuple[Framing, tuple[Mask, ...]] | None = None
        self._cancel: Callable[[], None] | None = None
        heading = QLabel(self.tr("Portrait"), self)
        heading.setProperty("role", "heading")
        self.field = DropField(self)
        self._line = ElidedLabel(self)
        self._line.setProperty("role", "dim")
        self._problem = Paragraph(self)
        self._problem.setProperty("role", "bad")
        self.tools = PortraitTools(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for widget in (heading, self.field, self._line, self._problem, self.tools):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.field.files_dropped.connect(self.files_dropped)
        self.field.picture_dropped.connect(self.set_image)
        self.field.choose_button.clicked.connect(self.choose_requested)
        self.field.empty_clicked.connect(self.choose_requested)
        self.tools.crop_requested.connect(self.crop_requested)
        self.tools.masks_requested.connect(self.masks_requested)
        self._show_info()

    @property
    def info(self) -> PictureInfo | None:
        """The portrait that is taken, judged good; None where there is none."""
        return self._info

    @property
    def prepared(self) -> Path | None:
        """The picture that will be sent in the portrait's place; None while it is the portrait itself, or not ready."""
        return None

    @property
    def framing(self) -> Framing:
        """What of the portrait is sent, and which way up."""
        return self._framing

    @property
    def masks(self) -> tuple[Mask, ...]:
        """Who is to move."""
        return self._masks

    def set_look(self, framing: Framing, masks: tuple[Mask, ...]) -> None:
        """Shows how the portrait is framed, and who in it is to move."""
        changed = (framing, masks) != (self._framing, self._masks)
        self._framing, self._masks = framing, masks
        self.tools.set_masks(len(masks))
        if changed:
            self.look_changed.emit()

    @property
    def problem(self) -> str:
        """What is wrong with the file that was given last; empty where nothing is."""
        return self._problem.text()

    @property
    def judging(self) -> bool:
        """Whether a picture is being looked at."""
        return self._cancel is not None

    def set_file(self, path: Path, look: tuple[Framing, tuple[Mask, ...]] | None = None) -> None:
        """Looks at the picture at `path`, and takes it if it is good. One that is still being looked at is forgotten.

        `look` is how it is framed and who is to move; without one another picture begins whole, and the same keeps its own.
        """
        self._next_look = look
        find_copy = self.find_copy
        self._start(lambda _work: _judge(find_copy(path)))

    def set_image(self, image: QImage) -> None:
        """Takes picture data from the clipboard or from another program: keeps it as a file, then does as `set_file`."""
        self._next_look = None
        target = self._drafts_dir / f"pasted-{os.urandom(4).hex()}.png"

        def keep(work: Work) -> _Judged:
            del work
            return _judge(save_png(image, target))

        self._start(keep)

    def clear(self) -> None:
        """Takes the portrait away."""
        self._stop()
        self._tell_problem("")
        self._take(None)

    def _start(self, work: Callable[[Work], _Judged]) -> None:
        self._stop()
        self._tell_problem("")
        self._line.set_text(self.tr("Looking at the picture…"))
        self._line.show()
        self._cancel = self._run(work, self, self._judged, self._refused)
        self.looked.emit()

    def _stop(self) -> None:
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _judged(self, judged: _Judged) -> None:
        self._cancel = None
        self._take(judged)
        self.looked.emit()

    def _refused(self, error: OmniHumanError) -> None:
        self._cancel = None
        self._show_info()
        sentence = tell_failure(error.failure)
        if self._info is not None:
            sentence = self.tr("{0} The portrait above stays.").format(sentence)
        self._tell_problem(sentence)
        self.looked.emit()

    def _take(self, judged: _Judged | None) -> None:
        before, self._info = self._info, judged.info if judged else None
        look, self._next_look = self._next_look, None
        if look is not None:
            self.set_look(*look)
        elif before is not None and (judged is None or judged.info.path != before.path):
            self.set_look(Framing(), ())
        self.field.show_picture(judged.thumbnail if judged else None)
        self._show_info()
        if judged is not None or before is not None:
            self.portrait_changed.emit(self._info)

    def _show_info(self) -> None:
        name, rest = (self._info.path.name, describe(self._info)) if self._info is not None else ("", "")
        text = name + rest
        self._line.set_text(name, rest)
        self._line.setVisible(bool(text))
        self.tools.show_portrait(there=self._info is not None)
        self.field.setAccessibleDescription(text or self.tr("Empty. Drop a portrait here, paste one, or choose a file."))

    def _tell_problem(self, sentence: str) -> None:
        self._problem.set_text(sentence)
        if sentence:
            self.field.setAccessibleDescription(sentence)
