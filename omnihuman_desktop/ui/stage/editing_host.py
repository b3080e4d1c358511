"""Opens the crop and the mask editor over the stage, and applies what was edited to the portrait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.overlay_button import OverlayButton
from omnihuman_desktop.ui.widgets.undo_history import ValueHistory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.portrait import Framing, Mask
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.editing.editor import Editor
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
    from omnihuman_desktop.ui.stage.editing.layers import Layer
    from omnihuman_desktop.ui.stage.stage import Stage

T = TypeVar("T")


class EditablePortrait(Protocol):
    """The draft's portrait, as the editors need it."""

    @property
    def info(self) -> PictureInfo | None:
        """The picture; None where there is none."""
        ...

    @property
    def framing(self) -> Framing:
        """How it is turned, flipped and cropped."""
        ...

    @property
    def masks(self) -> tuple[Mask, ...]:
        """The masks of those who move."""
        ...

    def set_edits(self, framing: Framing, masks: tuple[Mask, ...]) -> None:
        """Apply another framing and other masks."""
        ...


class EditButtons(QWidget):
    """Crop and Masks, over a corner of the picture on the stage."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE + theme.NEAR, theme.WIDE + theme.NEAR, theme.WIDE + theme.NEAR, 0)
        row.setSpacing(theme.GRID)
        self.crop_button = self._add_button(row, self.tr("Crop"), self.tr("Crop on the stage"))
        self.masks_button = self._add_button(row, self.tr("Masks"), self.tr("Paint masks on the stage"))

    def _add_button(self, row: QHBoxLayout, text: str, name: str) -> OverlayButton:
        button = OverlayButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.set_over_picture(True)
        row.addWidget(button)
        return button


class EditingHost(QObject):
    """Opens one editor at a time. It is hidden while a task is shown on the stage, and visible again with the draft.

    `editing_changed` carries what must be finished before a video can be generated, empty where nothing must.
    `draft_requested` asks to show the draft on the stage.
    """

    editing_changed = Signal(str)
    draft_requested = Signal()

    def __init__(self, run: Run, stage: Stage, portrait: EditablePortrait, masks_dir: Path) -> None:
        super().__init__(stage)
        self._run, self._stage, self._portrait, self._masks_dir = run, stage, portrait, masks_dir
        self._editor: Editor | None = None
        self._edited: PictureInfo | None = None
        self._cancel: Callable[[], None] | None = None
        self._framings: ValueHistory[Framing] | None = None
        self._read_edits: Callable[[], tuple[Framing, tuple[Mask, ...]] | None] | None = None
        self._task_shown = False
        self._buttons = EditButtons(stage)
        self._buttons.crop_button.clicked.connect(self.open_crop)
        self._buttons.masks_button.clicked.connect(self.open_masks)
        stage.add_overlay(self._buttons)
        self._update_visibility()

    @property
    def editor(self) -> Editor | None:
        """The open editor, visible or not; None where none is open."""
        return self._editor

    def open_crop(self) -> None:
        """Open the crop editor."""

        def read(info: PictureInfo) -> ImagePyramid:
            from omnihuman_desktop.ui.stage.editing.image_pyramid import read_pyramid

            return read_pyramid(info.path, _upright_size(info))

        self._open(read, self._build_crop)

    def open_masks(self) -> None:
        """Open the mask editor."""
        masks = self._portrait.masks

        def read(info: PictureInfo) -> tuple[ImagePyramid, list[Layer], list[str]]:
            from omnihuman_desktop.ui.stage.editing.mask_session import read_session

            return read_session(info.path, _upright_size(info), masks)

        self._open(read, self._build_masks)

    def follow_selection(self, job_id: str | None) -> None:
        """Follow what the stage shows: a task, or the draft where `job_id` is None."""
        self._task_shown = job_id is not None
        self._update_visibility()

    def follow_portrait(self) -> None:
        """Close the editor of another portrait than the draft's."""
        if self._portrait.info != self._edited:
            self.close()
        self._update_visibility()

    def follow_edits(self) -> None:
        """Close the editor because the framing or the masks were changed elsewhere."""
        if self._editor is not None:
            self.close()

    def current_edits(self) -> tuple[Framing, tuple[Mask, ...]] | None:
        """Return the framing and the masks as they are edited now, masks as last saved; None where there are none."""
        return self._read_edits() if self._read_edits is not None else None

    def finish(self) -> None:
        """Apply what is being edited and close the editor, because the window closes."""
        edits = self.current_edits()
        if edits is not None:
            self._apply(*edits)
        self.close()

    def close(self) -> None:
        """Close the editor without applying anything."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        editor, self._editor, self._edited, self._read_edits = self._editor, None, None, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self._stage.setFocus()
        self.editing_changed.emit("")
        self._update_visibility()

    def _update_visibility(self) -> None:
        visible = not self._task_shown
        if self._editor is not None:
            self._editor.setVisible(visible)
        self._buttons.setVisible(visible and self._editor is None and self._portrait.info is not None)

    def _open(self, read: Callable[[PictureInfo], T], build: Callable[[PictureInfo, T], None]) -> None:
        info = self._portrait.info
        if self._task_shown:
            self.draft_requested.emit()
        if info is None or self._editor is not None or self._cancel is not None:
            return
        self._edited = info

        def opened(result: T) -> None:
            self._cancel = None
            build(info, result)

        self._cancel = self._run(lambda _work: read(info), self, opened, self._show_error)

    def _show_error(self, error: OmniHumanError) -> None:
        self._cancel = None
        self._stage.show_message(describe_failure(error.failure))

    def _build_crop(self, info: PictureInfo, pyramid: ImagePyramid) -> None:
        del info
        from omnihuman_desktop.ui.stage.editing.crop_editor import CropEditor

        framing, former = self._portrait.framing, self._framings
        # The steps of the last crop can still be undone, unless the framing was changed elsewhere.
        editor = CropEditor(pyramid, former.copy() if former and former.value == framing else ValueHistory(framing))

        def apply() -> None:
            self._framings = editor.framings
            self._apply(editor.framing, self._portrait.masks)

        editor.done.connect(apply)
        self._read_edits = lambda: (editor.framing, self._portrait.masks)
        self._show_editor(editor, self.tr("Finish the crop first: choose Done or Cancel"))

    def _build_masks(self, info: PictureInfo, read: tuple[ImagePyramid, list[Layer], list[str]]) -> None:
        from omnihuman_desktop.ui.stage.editing.mask_session import MaskSession

        session = MaskSession(self._run, info.path, self._masks_dir, read, self._portrait.framing)
        session.saved.connect(lambda masks: self._apply(self._portrait.framing, masks))
        self._read_edits = lambda: None if session.autosaved is None else (self._portrait.framing, session.autosaved)
        self._show_editor(session.editor, self.tr("Finish the masks first: choose Done or Cancel"))

    def _show_editor(self, editor: Editor, sentence: str) -> None:
        self._editor = editor
        editor.cancelled.connect(self.close)
        self._stage.add_overlay(editor, whole=True)
        self._update_visibility()
        editor.setFocus()
        self.editing_changed.emit(sentence)

    def _apply(self, framing: Framing, masks: tuple[Mask, ...]) -> None:
        self.close()
        if (framing, masks) != (self._portrait.framing, self._portrait.masks):
            self._portrait.set_edits(framing, masks)


def _upright_size(info: PictureInfo) -> QSize:
    return QSize(info.upright_width, info.upright_height)
