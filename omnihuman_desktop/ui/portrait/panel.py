"""The portrait: dropped, pasted or chosen, judged at once, shown with what it is."""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.ui.images.framed import frame_image
from omnihuman_desktop.ui.images.read import look_at_picture
from omnihuman_desktop.ui.images.save import save_png
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.portrait.drop_field import DropField
from omnihuman_desktop.ui.portrait.notes import PortraitNotes
from omnihuman_desktop.ui.portrait.preparation import THUMBNAIL, PortraitPreparation
from omnihuman_desktop.ui.portrait.tools import PortraitTools
from omnihuman_desktop.ui.text.formats import size
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.runtime.background import Run, Work

_LOOKED_AT = QSize(1600, 1600)
"""What is read of a picture at the first look: as much as the stage mostly shows, so that it is decoded once."""

PASTED_KEPT = 24
"""How many pasted pictures stay: those that were used last."""


@dataclass(frozen=True)
class _Looked:
    info: PictureInfo
    thumbnail: QImage


def _look(path: Path) -> _Looked:
    info, image = look_at_picture(path, _LOOKED_AT)
    if path.name.startswith(_PASTED):
        with contextlib.suppress(OSError):
            # The time of its last use; that of its content stays.
            os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.width() <= THUMBNAIL.width() and image.height() <= THUMBNAIL.height()
    return _Looked(info, image if small else image.scaled(THUMBNAIL, keep, smooth))


_PASTED = "pasted-"


def _keep_pasted(image: QImage, drafts_dir: Path) -> Path:
    path = save_png(image, drafts_dir / f"{_PASTED}{os.urandom(4).hex()}.png")
    with contextlib.suppress(OSError):
        pasted = sorted(drafts_dir.glob(f"{_PASTED}*.png"), key=lambda found: found.stat().st_atime_ns)
        for old in pasted[:-PASTED_KEPT]:
            if old != path:
                old.unlink()
    return path


def describe(info: PictureInfo) -> str:
    """What a picture is, behind its name: " · 512 × 512 · 0.8 MB"."""
    text = QCoreApplication.translate("PortraitPanel", " · {0} × {1} · {2}")
    return text.format(info.upright_width, info.upright_height, size(info.size_bytes))


class PortraitPanel(QWidget):
    """Holds one judged picture, `info`, or none. A picture that is no good leaves the one before it in place.

    `files_dropped` hands on whatever was dropped here, pictures or not: the window sorts them. Pasted picture data is
    kept as PNG in `drafts_dir`, and is a file from then on. What is sent, `prepared`, is made ready there, too.
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
        self._thumbnail = QImage()
        self._cancel: Callable[[], None] | None = None
        self._preparation = PortraitPreparation(run, drafts_dir, self)
        heading = QLabel(self.tr("Portrait"), self)
        heading.setProperty("role", "heading")
        self.field = DropField(self)
        self._line = ElidedLabel(self)
        self._line.setProperty("role", "dim")
        self._problem = Paragraph(self)
        self._problem.setProperty("role", "bad")
        self.notes = PortraitNotes(self)
        self.tools = PortraitTools(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for widget in (heading, self.field, self._line, self._problem, self.notes, self.tools):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.field.files_dropped.connect(self.files_dropped)
        self.field.picture_dropped.connect(self.set_image)
        self.field.choose_button.clicked.connect(self.choose_requested)
        self.field.empty_clicked.connect(self.choose_requested)
        self.tools.crop_requested.connect(self.crop_requested)
        self.tools.masks_requested.connect(self.masks_requested)
        self.field.link_dropped.connect(self._refuse_link)
        self.notes.shrink_requested.connect(lambda: self.set_look(replace(self._framing, shrink=True), self._masks))
        self.notes.ground_chosen.connect(lambda colour: self.set_look(replace(self._framing, ground=colour), self._masks))
        self._preparation.ready.connect(self._show_ready)
        self._preparation.failed.connect(self._show_unready)
        self._preparation.judged.connect(self._show_doubts)
        self._show_info()

    @property
    def info(self) -> PictureInfo | None:
        """The portrait that is taken, judged good; None where there is none."""
        return self._info

    @property
    def prepared(self) -> Path | None:
        """The very file that will be sent; None while it is not ready, or can't be."""
        prepared = self._preparation.prepared
        return prepared.path if prepared is not None else None

    @property
    def obstacle(self) -> str:
        """What keeps the portrait from being sent, as a sentence; empty where nothing does."""
        if self._info is None or self.judging or self.prepared is not None:
            return ""
        return self.tr("Shrink the portrait, or choose another one") if self.notes.over.text() else self.problem

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
        reframed = framing != self._framing
        self._framing, self._masks = framing, masks
        self.tools.set_masks(len(masks))
        if reframed and self._info is not None:
            self.notes.clear()
            self.field.show_picture(frame_image(self._thumbnail, framing))
            self._preparation.want(self._info.path, framing, soon=True)
        elif changed:
            self._show_doubts()
        if changed:
            self.look_changed.emit()

    @property
    def problem(self) -> str:
        """What is wrong with the file that was given last; empty where nothing is."""
        return self._problem.text()

    @property
    def judging(self) -> bool:
        """Whether a picture is being looked at, or made ready to be sent."""
        return self._cancel is not None or self._preparation.busy

    @property
    def looking(self) -> bool:
        """Whether a picture is being looked at that is not taken yet."""
        return self._cancel is not None

    def set_file(self, path: Path, look: tuple[Framing, tuple[Mask, ...]] | None = None) -> None:
        """Looks at the picture at `path`, and takes it if it is good. One that is still being looked at is forgotten.

        `look` is how it is framed and who is to move; without one another picture begins whole, and the same keeps its own.
        """
        self._next_look = look
        find_copy = self.find_copy
        self._start(lambda _work: _look(find_copy(path)))

    def set_image(self, image: QImage) -> None:
        """Takes picture data from the clipboard or from another program: keeps it as a file, then does as `set_file`."""
        self._next_look = None
        drafts_dir = self._drafts_dir

        def keep(work: Work) -> _Looked:
            del work
            return _look(_keep_pasted(image, drafts_dir))

        self._start(keep)

    def clear(self) -> None:
        """Takes the portrait away."""
        self._stop()
        self._tell_problem("")
        self._take(None)

    def _start(self, work: Callable[[Work], _Looked]) -> None:
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

    def _judged(self, looked: _Looked) -> None:
        self._cancel = None
        self._take(looked)
        self.looked.emit()

    def _refused(self, error: OmniHumanError) -> None:
        self._cancel = None
        self._show_info()
        self._refuse(describe_failure(error.failure))

    def _refuse_link(self) -> None:
        self._refuse(self.tr("That is a link to a picture. Save the picture to a file first, and drop that here."))

    def _refuse(self, sentence: str) -> None:
        if self._info is not None:
            sentence = self.tr("{0} The portrait above stays.").format(sentence)
        self._tell_problem(sentence)
        self.looked.emit()

    def _take(self, looked: _Looked | None) -> None:
        before, self._info = self._info, looked.info if looked else None
        self._thumbnail = looked.thumbnail if looked else QImage()
        look, self._next_look = self._next_look, None
        if look is not None:
            self.set_look(*look)
        elif before is not None and (looked is None or looked.info.path != before.path):
            self.set_look(Framing(), ())
        self.notes.clear()
        if looked is None:
            self._preparation.forget()
            self.field.show_picture(None)
        else:
            self._preparation.want(looked.info.path, self._framing)
            self.field.show_picture(frame_image(looked.thumbnail, self._framing))
        self._show_info()
        if looked is not None or before is not None:
            self.portrait_changed.emit(self._info)

    def _show_ready(self) -> None:
        from omnihuman_desktop.media.picture.prepare import PortraitChange
        from omnihuman_desktop.ui.portrait.texts import describe_sent

        prepared = self._preparation.prepared
        if prepared is not None and self._info is not None:
            self.field.show_picture(self._preparation.thumbnail)
            flattened = PortraitChange.FLATTENED in prepared.changes
            self.notes.tell_sent(describe_sent(self._info, prepared), self._framing.ground if flattened else None)
        self.looked.emit()

    def _show_unready(self, error: OmniHumanError) -> None:
        from omnihuman_desktop.ui.portrait.texts import describe_too_big

        if error.kind is Kind.PICTURE_TOO_BIG:
            self.notes.tell_over(describe_too_big(error.failure))
        else:
            self._tell_problem(describe_failure(error.failure))
        self.looked.emit()

    def _show_doubts(self) -> None:
        from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarningKind
        from omnihuman_desktop.ui.portrait.texts import describe_warning

        doubts = [
            doubt
            for doubt in self._preparation.doubts
            if doubt.kind is not PortraitWarningKind.SEVERAL_PEOPLE or not self._masks
        ]
        self.notes.tell_doubts([(describe_warning(doubt), *self._mend(doubt)) for doubt in doubts])

    def _mend(self, doubt: PortraitWarning) -> tuple[str, Callable[[], None] | None]:
        """The words on the button that mends `doubt`, and what it does; None where the creator has to."""
        from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarningKind

        if doubt.kind is PortraitWarningKind.SEVERAL_PEOPLE:
            return self.tr("Paint a mask"), self.masks_requested.emit
        if doubt.kind is PortraitWarningKind.FACE_TINY or (
            doubt.kind is PortraitWarningKind.FACE_CUT and self._framing.crop is not None
        ):
            return self.tr("Crop"), self.crop_requested.emit
        if doubt.kind is PortraitWarningKind.TURNED:
            return self.tr("Turn it"), lambda: self._turn(doubt.params["quarter_turns"])
        return "", None

    def _turn(self, quarter_turns: int) -> None:
        """Turn what is seen clockwise. What was cropped away is there again."""
        framing = self._framing
        # Mirrored after it is turned, the picture turns the other way.
        turns = framing.quarter_turns + (-quarter_turns if framing.flipped else quarter_turns)
        self.set_look(replace(framing, quarter_turns=turns % 4, crop=None, aspect=""), self._masks)

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
