"""The portrait panel: shows the portrait with its notes, and holds how it is framed and masked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.images.framed import frame_image
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.portrait.drop_field import DropField
from omnihuman_desktop.ui.portrait.notes import PortraitNotes
from omnihuman_desktop.ui.portrait.picture_loader import PictureLoader
from omnihuman_desktop.ui.portrait.preparation import PortraitPreparation
from omnihuman_desktop.ui.portrait.tools import PortraitTools
from omnihuman_desktop.ui.text.formats import join_sentences, size
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.portrait.picture_loader import LoadedPicture
    from omnihuman_desktop.ui.runtime.background import Run


class PortraitPanel(QWidget):
    """Holds one readable picture, `info`, or none. A picture that can't be read leaves the one before it in place.

    `files_dropped` carries whatever was dropped here, pictures or not: the window sorts them. `edits_changed` says that
    the framing or the masks are new, `status_changed` that loading or preparing has begun or ended. The file that is
    sent, `prepared`, is made in `drafts_dir`, and so is a file for pasted image data.
    """

    portrait_changed = Signal(object)
    edits_changed = Signal()
    status_changed = Signal()
    files_dropped = Signal(list)
    choose_requested = Signal()
    crop_requested = Signal()
    masks_requested = Signal()

    def __init__(self, run: Run, drafts_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info: PictureInfo | None = None
        self._framing, self._masks = Framing(), tuple[Mask, ...]()
        self._next_edits: tuple[Framing, tuple[Mask, ...]] | None = None
        self._thumbnail = QImage()
        self._loader = PictureLoader(run, drafts_dir, self)
        self._preparation = PortraitPreparation(run, drafts_dir, self)
        heading = Label(self.tr("Portrait"), self)
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
        self._connect()
        self._show_info()

    @property
    def info(self) -> PictureInfo | None:
        """The portrait; None where there is none."""
        return self._info

    @property
    def prepared(self) -> Path | None:
        """The file that will be sent; None while it is not ready or can't be made."""
        prepared = self._preparation.prepared
        return prepared.path if prepared is not None else None

    @property
    def obstacle(self) -> str:
        """Why the portrait can't be sent, as a sentence; empty where it can, or while it is still being prepared."""
        if self._info is None or self.is_busy or self.prepared is not None:
            return ""
        return self.tr("Shrink the portrait or choose another one") if self.notes.too_big.text() else self.problem

    @property
    def framing(self) -> Framing:
        """How the portrait is turned, flipped and cropped."""
        return self._framing

    @property
    def masks(self) -> tuple[Mask, ...]:
        """The masks of those who move."""
        return self._masks

    @property
    def problem(self) -> str:
        """What is wrong with the file that was given last; empty where nothing is."""
        return self._problem.text()

    @property
    def is_loading(self) -> bool:
        """Whether a picture is being read that is not the portrait yet."""
        return self._loader.is_loading

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being read or prepared for sending."""
        return self.is_loading or self._preparation.is_busy

    def set_path_resolver(self, resolve_path: Callable[[Path], Path]) -> None:
        """Have `resolve_path` called in a worker for each file before it is read; see `PictureLoader`."""
        self._loader.resolve_path = resolve_path

    def set_file(self, path: Path, edits: tuple[Framing, tuple[Mask, ...]] | None = None) -> None:
        """Read the picture at `path`, and take it as the portrait if it is readable.

        `edits` are its framing and masks. Without them, another picture begins unedited and the same keeps its own.
        """
        self._begin_loading(edits)
        self._loader.load_file(path)
        self.status_changed.emit()

    def set_image(self, image: QImage) -> None:
        """Do as `set_file` with image data, which becomes a file."""
        self._begin_loading(None)
        self._loader.load_image(image)
        self.status_changed.emit()

    def set_edits(self, framing: Framing, masks: tuple[Mask, ...]) -> None:
        """Apply another framing and other masks to the portrait."""
        reframed = framing != self._framing
        changed = reframed or masks != self._masks
        self._framing, self._masks = framing, masks
        self.tools.set_mask_count(len(masks))
        if reframed and self._info is not None:
            self.notes.clear()
            self.field.show_picture(frame_image(self._thumbnail, framing))
            self._preparation.prepare_later(self._info.path, framing)
        elif changed:
            self._show_warnings()
        if changed:
            self.edits_changed.emit()

    def clear(self) -> None:
        """Remove the portrait."""
        self._loader.cancel()
        self._show_problem("")
        self._set_picture(None)

    def _connect(self) -> None:
        self.field.files_dropped.connect(self.files_dropped)
        self.field.picture_dropped.connect(self.set_image)
        self.field.link_dropped.connect(self._refuse_link)
        self.field.choose_button.clicked.connect(self.choose_requested)
        self.field.empty_clicked.connect(self.choose_requested)
        self.tools.crop_requested.connect(self.crop_requested)
        self.tools.masks_requested.connect(self.masks_requested)
        self.notes.crop_requested.connect(self.crop_requested)
        self.notes.masks_requested.connect(self.masks_requested)
        self.notes.rotation_requested.connect(self._rotate)
        self.notes.shrink_requested.connect(lambda: self.set_edits(replace(self._framing, shrink=True), self._masks))
        self.notes.background_chosen.connect(lambda colour: self.set_edits(replace(self._framing, ground=colour), self._masks))
        self._loader.loaded.connect(self._accept)
        self._loader.failed.connect(self._refuse)
        self._preparation.prepared_changed.connect(self._show_prepared)
        self._preparation.failed.connect(self._show_preparation_error)
        self._preparation.warnings_changed.connect(self._show_warnings)

    # --- loading ------------------------------------------------------------------------------------------------------

    def _begin_loading(self, edits: tuple[Framing, tuple[Mask, ...]] | None) -> None:
        self._next_edits = edits
        self._show_problem("")
        self._line.set_text(self.tr("Reading the picture…"))
        self._line.show()

    def _accept(self, picture: LoadedPicture) -> None:
        self._set_picture(picture)
        self.status_changed.emit()

    def _refuse(self, error: OmniHumanError) -> None:
        self._show_info()
        self._show_refusal(describe_failure(error.failure))

    def _refuse_link(self) -> None:
        self._show_refusal(self.tr("This is a link to a picture. Save the picture to a file, then drop that file here."))

    def _show_refusal(self, sentence: str) -> None:
        if self._info is not None:
            sentence = join_sentences(sentence, self.tr("The portrait above is kept."))
        self._show_problem(sentence)
        self.status_changed.emit()

    def _set_picture(self, picture: LoadedPicture | None) -> None:
        before, self._info = self._info, picture.info if picture else None
        self._thumbnail = picture.thumbnail if picture else QImage()
        edits, self._next_edits = self._next_edits, None
        if edits is not None:
            self.set_edits(*edits)
        elif before is not None and (picture is None or picture.info.path != before.path):
            self.set_edits(Framing(), ())
        self.notes.clear()
        if picture is None:
            self._preparation.cancel()
            self.field.show_picture(None)
        else:
            self._preparation.prepare(picture.info.path, self._framing)
            self.field.show_picture(frame_image(picture.thumbnail, self._framing))
        self._show_info()
        if picture is not None or before is not None:
            self.portrait_changed.emit(self._info)

    def _show_info(self) -> None:
        name, details = (self._info.path.name, describe_picture(self._info)) if self._info is not None else ("", "")
        text = name + details
        self._line.set_text(name, details)
        self._line.setVisible(bool(text))
        self.tools.set_editable(self._info is not None)
        self.field.setAccessibleDescription(text or self.tr("Empty. Drop a portrait here, paste one, or choose a file."))

    def _show_problem(self, sentence: str) -> None:
        self._problem.set_text(sentence)
        if sentence:
            self.field.setAccessibleDescription(sentence)

    # --- what is sent -------------------------------------------------------------------------------------------------

    def _show_prepared(self) -> None:
        prepared = self._preparation.prepared
        if prepared is not None and self._info is not None:
            self.field.show_picture(self._preparation.thumbnail)
            self.notes.show_sent(self._info, prepared, self._framing)
        self.status_changed.emit()

    def _show_preparation_error(self, error: OmniHumanError) -> None:
        if error.kind is Kind.PICTURE_TOO_BIG:
            self.notes.show_too_big(error.failure)
        else:
            self._show_problem(describe_failure(error.failure))
        self.status_changed.emit()

    def _show_warnings(self) -> None:
        self.notes.show_warnings(self._preparation.warnings, self._framing, has_masks=bool(self._masks))

    def _rotate(self, quarter_turns: int) -> None:
        """Rotate the visible picture clockwise, and drop its crop."""
        framing = self._framing
        # It is flipped after it is turned, so that a flipped picture has to be turned the other way.
        turns = framing.quarter_turns + (-quarter_turns if framing.flipped else quarter_turns)
        self.set_edits(replace(framing, quarter_turns=turns % 4, crop=None, aspect=""), self._masks)


def describe_picture(info: PictureInfo) -> str:
    """Return the details that follow a picture's name: " · 512 × 512 · 0.8 MB"."""
    text = QCoreApplication.translate("PortraitPanel", " · {0} × {1} · {2}")
    return text.format(info.upright_width, info.upright_height, size(info.size_bytes))
