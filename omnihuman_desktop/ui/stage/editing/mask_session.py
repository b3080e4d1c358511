"""Runs the background work of the mask editor: reading, filling, detecting faces, saving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.media.picture import brush, mask_suggestions
from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid, read_pyramid
from omnihuman_desktop.ui.stage.editing.layers import Layer, Masks
from omnihuman_desktop.ui.stage.editing.mask_editor import MaskEditor, fill_value
from omnihuman_desktop.ui.stage.editing.mask_files import MaskSaver, read_imported_mask, read_pixels
from omnihuman_desktop.ui.text.status_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.portrait import Framing, Mask
    from omnihuman_desktop.ui.runtime.background import Run, Work

_AUTOSAVE_DELAY_MS = 1500
"""How long nothing must change before the masks are saved automatically."""


def read_session(path: Path, size: QSize, masks: tuple[Mask, ...]) -> tuple[ImagePyramid, list[Layer], list[str]]:
    """Read the portrait at `path`, its `masks` as layers, and the names of the masks that can't be read. Blocking."""
    layers, unreadable = [], []
    shape = size.height(), size.width()
    for mask in masks:
        try:
            layers.append(Layer(read_pixels(mask.path, shape, fit=True), mask.name, mask.colour, mask))
        except InputError:
            unreadable.append(mask.name)
    return read_pyramid(path, size), layers, unreadable


class MaskSession(QObject):
    """Builds `editor` and lives as long as it does. `saved` carries the masks after Done, once they are on disk."""

    saved = Signal(object)

    def __init__(
        self, run: Run, path: Path, folder: Path, read: tuple[ImagePyramid, list[Layer], list[str]], framing: Framing
    ) -> None:
        super().__init__()
        pyramid, layers, unreadable = read
        self._run, self._path, self._framing = run, path, framing
        self._masks = Masks((pyramid.size.height(), pyramid.size.width()), layers)
        self.editor = editor = MaskEditor(pyramid, framing, self._masks)
        self.setParent(editor)
        self._file_to_fit: Path | None = None
        self._autosaved: tuple[Mask, ...] | None = None
        self._saver = MaskSaver(folder)
        self._autosave_timer = QTimer(self, singleShot=True, interval=_AUTOSAVE_DELAY_MS)
        self._autosave_timer.timeout.connect(self._autosave)
        self._masks.changed.connect(self._autosave_timer.start)
        editor.fill_wanted.connect(self._fill)
        editor.faces_wanted.connect(self._find_faces)
        editor.file_wanted.connect(self._choose_file)
        editor.fit_wanted.connect(self._fit)
        editor.done.connect(self._save)
        if unreadable:
            text = self.tr("The file of this mask is missing or damaged: {0}. Paint the mask again.")
            editor.show_notice(text.format(", ".join(unreadable)))

    @property
    def autosaved(self) -> tuple[Mask, ...] | None:
        """The masks of the last automatic save; None before it."""
        return self._autosaved

    def read_file(self, path: Path, *, fit: bool = False) -> None:
        """Load the picture at `path` as a mask: into the first empty layer, or else a new one. `fit` scales another size."""
        shape, framing = self._masks.shape, self._framing

        def read(work: Work) -> NDArray[np.uint8]:
            del work
            return read_pixels(path, shape, fit=True) if fit else read_imported_mask(path, shape, framing)

        def failed(error: OmniHumanError) -> None:
            self.editor.set_busy("")
            can_fit = error.kind is Kind.MASK_OTHER_SIZE
            self._file_to_fit = path if can_fit else None
            self.editor.show_notice(describe_failure(error.failure), self.tr("Fit") if can_fit else "")

        self._begin(self.tr("Reading {0}…").format(path.name), read, self._add_mask, failed)

    def _add_mask(self, pixels: NDArray[np.uint8]) -> None:
        self._add_masks([pixels])

    def _fill(self, x: int, y: int) -> None:
        layer, value = self._masks.layer, fill_value(self._masks, x, y)

        def find(work: Work) -> list[brush.Span]:
            return brush.flood(layer.pixels, x, y, lambda: work.cancelled)

        def found(spans: list[brush.Span]) -> None:
            self._masks.fill_spans(layer, spans, value)

        self._begin(self.tr("Filling…"), find, found)

    def _find_faces(self) -> None:
        path, shape = self._path, self._masks.shape

        def find(work: Work) -> list[NDArray[np.uint8]]:
            del work
            from omnihuman_desktop.media.picture.faces import find_faces

            return mask_suggestions.suggest_masks(find_faces(path), shape)

        self._begin(self.tr("Finding faces…"), find, self._add_suggestions)

    def _add_suggestions(self, masks: list[NDArray[np.uint8]]) -> None:
        room = MASKS_MAX - sum(not layer.is_empty for layer in self._masks.layers)
        if not masks:
            self.editor.show_status(self.tr("No face was found. Paint over the person who speaks."))
        elif room < len(masks):
            self.editor.show_status(self.tr("You can use up to five masks. Remove some and try again."))
        self._add_masks(masks[:room])

    def _add_masks(self, masks: list[NDArray[np.uint8]]) -> None:
        for pixels in masks:
            empty = next((index for index, layer in enumerate(self._masks.layers) if layer.is_empty), None)
            if empty is not None:
                self._masks.select(empty)
                self._masks.replace(pixels)
            elif not self._masks.is_full:
                self._masks.add(self._masks.make_layer(pixels))

    def _choose_file(self) -> None:
        pattern = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)")
        dialog = QFileDialog(self.editor, self.tr("Load mask"), str(self._path.parent), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fit(self) -> None:
        path, self._file_to_fit = self._file_to_fit, None
        self.editor.show_notice("")
        if path is not None:
            self.read_file(path, fit=True)

    def _save(self) -> None:
        self._autosave_timer.stop()
        layers, saver = list(self._masks.layers), self._saver
        self._begin(self.tr("Saving masks…"), lambda _work: saver.save(layers, final=True), self.saved.emit)

    def _autosave(self) -> None:
        """Save the masks so that they are not lost when the window is closed."""
        layers, saver = list(self._masks.layers), self._saver

        def done(masks: tuple[Mask, ...] | None) -> None:
            self._autosaved = masks if masks is not None else self._autosaved

        # An error is shown on Done.
        self._run(lambda _work: saver.save(layers, final=False), self, done, lambda _error: None)

    def _begin(
        self,
        sentence: str,
        work: Callable[[Work], object],
        done: Callable[..., None],
        failed: Callable[[OmniHumanError], None] | None = None,
    ) -> None:
        def finished(result: object) -> None:
            self.editor.set_busy("")
            done(result)

        def show_error(error: OmniHumanError) -> None:
            self.editor.set_busy("")
            self.editor.show_notice(describe_failure(error.failure))

        self._masks.end_stroke()
        self.editor.show_notice("")
        self.editor.set_busy(sentence)
        self._run(work, self, finished, failed or show_error)
