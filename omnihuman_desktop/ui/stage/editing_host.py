"""Opens the editors over the stage, and carries what was edited to the portrait."""

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


class Portrait(Protocol):
    """What is edited."""

    @property
    def info(self) -> PictureInfo | None:
        """The draft's portrait."""
        ...

    @property
    def framing(self) -> Framing:
        """How it is framed."""
        ...

    @property
    def masks(self) -> tuple[Mask, ...]:
        """Who is to move."""
        ...

    def set_edits(self, framing: Framing, masks: tuple[Mask, ...]) -> None:
        """Take another look."""
        ...


class EditButtons(QWidget):
    """What can be done with the picture, over its corner on the stage."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE + theme.NEAR, theme.WIDE + theme.NEAR, theme.WIDE + theme.NEAR, 0)
        row.setSpacing(theme.GRID)
        self.crop_button = self._add(row, self.tr("Crop"), self.tr("Crop on the stage"))
        self.masks_button = self._add(row, self.tr("Masks"), self.tr("Paint masks on the stage"))

    def _add(self, row: QHBoxLayout, words: str, name: str) -> OverlayButton:
        button = OverlayButton(self)
        button.setText(words)
        button.setAccessibleName(name)
        button.set_over_picture(True)
        row.addWidget(button)
        return button


class EditingHost(QObject):
    """At most one editor is open. It steps aside while a task is shown, and comes back with the draft.

    `editing_changed` carries what is to be finished before a video can be generated, empty where nothing is;
    `draft_wanted` says that the draft is to be shown.
    """

    editing_changed = Signal(str)
    draft_wanted = Signal()

    def __init__(self, run: Run, stage: Stage, portrait: Portrait, masks_dir: Path) -> None:
        super().__init__(stage)
        self._run, self._stage, self._portrait, self._masks_dir = run, stage, portrait, masks_dir
        self._editor: Editor | None = None
        self._edited: PictureInfo | None = None
        self._cancel: Callable[[], None] | None = None
        self._framings: ValueHistory[Framing] | None = None
        self._look_now: Callable[[], tuple[Framing, tuple[Mask, ...]] | None] | None = None
        self._task_shown = False
        self._buttons = EditButtons(stage)
        self._buttons.crop_button.clicked.connect(self.open_crop)
        self._buttons.masks_button.clicked.connect(self.open_masks)
        stage.lay_over(self._buttons)
        self._show()

    @property
    def editor(self) -> Editor | None:
        """The editor that is open, shown or not."""
        return self._editor

    def open_crop(self) -> None:
        """Frame the portrait on the stage."""

        def read(info: PictureInfo) -> ImagePyramid:
            from omnihuman_desktop.ui.stage.editing.image_pyramid import read_pyramid

            return read_pyramid(info.path, _upright_size(info))

        self._open(read, self._place_crop)

    def open_masks(self) -> None:
        """Paint on the stage who is to move."""
        masks = self._portrait.masks

        def read(info: PictureInfo) -> tuple[ImagePyramid, list[Layer], list[str]]:
            from omnihuman_desktop.ui.stage.editing.mask_session import read_session

            return read_session(info.path, _upright_size(info), masks)

        self._open(read, self._place_masks)

    def follow_selection(self, job_id: str | None) -> None:
        """A task is shown, or with None the draft."""
        self._task_shown = job_id is not None
        self._show()

    def follow_portrait(self) -> None:
        """The portrait is another one: what was being edited is let go of."""
        if self._portrait.info != self._edited:
            self.close()
        self._show()

    def follow_look(self) -> None:
        """The portrait looks different by other means, while it was being edited."""
        if self._editor is not None:
            self.close()

    def look_now(self) -> tuple[Framing, tuple[Mask, ...]] | None:
        """The portrait's look as it is being edited, as far as it is on disk; None where nothing is."""
        return self._look_now() if self._look_now is not None else None

    def settle(self) -> None:
        """The window is closed: what is being edited goes into the draft as it stands."""
        look = self.look_now()
        if look is not None:
            self._take(*look)
        self.close()

    def close(self) -> None:
        """Leave everything as it was before the editor was opened."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        editor, self._editor, self._edited, self._look_now = self._editor, None, None, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self._stage.setFocus()
        self.editing_changed.emit("")
        self._show()

    def _show(self) -> None:
        shown = not self._task_shown
        if self._editor is not None:
            self._editor.setVisible(shown)
        self._buttons.setVisible(shown and self._editor is None and self._portrait.info is not None)

    def _open(self, read: Callable[[PictureInfo], T], place: Callable[[PictureInfo, T], None]) -> None:
        info = self._portrait.info
        if self._task_shown:
            self.draft_wanted.emit()
        if info is None or self._editor is not None or self._cancel is not None:
            return
        self._edited = info

        def opened(result: T) -> None:
            self._cancel = None
            place(info, result)

        self._cancel = self._run(lambda _work: read(info), self, opened, self._tell_failure)

    def _tell_failure(self, error: OmniHumanError) -> None:
        self._cancel = None
        self._stage.tell(describe_failure(error.failure))

    def _place_crop(self, info: PictureInfo, pyramid: ImagePyramid) -> None:
        del info
        from omnihuman_desktop.ui.stage.editing.crop_editor import CropEditor

        framing, kept = self._portrait.framing, self._framings
        # Who comes back to the same portrait can still undo what was done to it before.
        editor = CropEditor(pyramid, kept.copy() if kept and kept.value == framing else ValueHistory(framing))

        def take() -> None:
            self._framings = editor.framings
            self._take(editor.framing, self._portrait.masks)

        editor.done.connect(take)
        self._look_now = lambda: (editor.framing, self._portrait.masks)
        self._place(editor, self.tr("Finish the crop first: Done or Cancel"))

    def _place_masks(self, info: PictureInfo, read: tuple[ImagePyramid, list[Layer], list[str]]) -> None:
        from omnihuman_desktop.ui.stage.editing.mask_session import MaskSession

        session = MaskSession(self._run, info.path, self._masks_dir, read, self._portrait.framing)
        session.kept.connect(lambda masks: self._take(self._portrait.framing, masks))
        self._look_now = lambda: None if session.resting is None else (self._portrait.framing, session.resting)
        self._place(session.editor, self.tr("Finish the masks first: Done or Cancel"))

    def _place(self, editor: Editor, sentence: str) -> None:
        self._editor = editor
        editor.cancelled.connect(self.close)
        self._stage.lay_over(editor, whole=True)
        self._show()
        editor.setFocus()
        self.editing_changed.emit(sentence)

    def _take(self, framing: Framing, masks: tuple[Mask, ...]) -> None:
        self.close()
        if (framing, masks) != (self._portrait.framing, self._portrait.masks):
            self._portrait.set_edits(framing, masks)


def _upright_size(info: PictureInfo) -> QSize:
    return QSize(info.upright_width, info.upright_height)
