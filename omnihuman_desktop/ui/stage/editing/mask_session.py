"""What takes time while masks are painted: reading, filling, looking for faces, keeping. All of it off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.ui.stage.editing import brush, mask_suggestions
from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid, read_pyramid
from omnihuman_desktop.ui.stage.editing.layers import Layer, Masks
from omnihuman_desktop.ui.stage.editing.mask_editor import MaskEditor, fill_value
from omnihuman_desktop.ui.stage.editing.mask_files import Keeper, read_drawn, read_pixels
from omnihuman_desktop.ui.text.status_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.portrait import Framing, Mask
    from omnihuman_desktop.ui.runtime.background import Run, Work

_REST_MS = 1500
"""How long the hand rests before what is painted is put on disk, in milliseconds."""


def read_session(path: Path, size: QSize, masks: tuple[Mask, ...]) -> tuple[ImagePyramid, list[Layer], list[str]]:
    """The portrait at `path` for painting, the `masks` as layers, and the names of those that can't be read. Blocking."""
    layers, lost = [], []
    shape = size.height(), size.width()
    for mask in masks:
        try:
            layers.append(Layer(read_pixels(mask.path, shape, fit=True), mask.name, mask.colour, mask))
        except InputError:
            lost.append(mask.name)
    return read_pyramid(path, size), layers, lost


class MaskSession(QObject):
    """Builds `editor`, and lives as long as it does. `kept` carries the masks once they are on disk."""

    kept = Signal(object)

    def __init__(
        self, run: Run, path: Path, folder: Path, read: tuple[ImagePyramid, list[Layer], list[str]], framing: Framing
    ) -> None:
        super().__init__()
        pyramid, layers, lost = read
        self._run, self._path, self._framing = run, path, framing
        self._masks = Masks((pyramid.size.height(), pyramid.size.width()), layers)
        self.editor = editor = MaskEditor(pyramid, framing, self._masks)
        self.setParent(editor)
        self._unfitting: Path | None = None
        self._resting: tuple[Mask, ...] | None = None
        self._keeper = Keeper(folder)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._keep_resting)
        self._masks.listed.connect(self._rest.start)
        editor.fill_wanted.connect(self._fill)
        editor.faces_wanted.connect(self._find_faces)
        editor.file_wanted.connect(self._ask_file)
        editor.fit_wanted.connect(self._fit)
        editor.done.connect(self._keep)
        if lost:
            editor.offer(self.tr("The file of a mask is gone or damaged: {0}. Paint it again.").format(", ".join(lost)))

    @property
    def resting(self) -> tuple[Mask, ...] | None:
        """The masks as they were at the last rest of the hand, on disk already; None where nothing was painted yet."""
        return self._resting

    def read_file(self, path: Path, *, fit: bool = False) -> None:
        """Make a mask of the picture at `path`: a new one, or the present one where that is empty."""
        shape, framing = self._masks.shape, self._framing

        def read(work: Work) -> NDArray[np.uint8]:
            del work
            return read_pixels(path, shape, fit=True) if fit else read_drawn(path, shape, framing)

        def failed(error: OmniHumanError) -> None:
            self.editor.set_busy("")
            fits = error.kind is Kind.MASK_OTHER_SIZE
            self._unfitting = path if fits else None
            self.editor.offer(describe_failure(error.failure), self.tr("Fit it") if fits else "")

        self._begin(self.tr("Reading {0}…").format(path.name), read, self._put_read, failed)

    def _put_read(self, pixels: NDArray[np.uint8]) -> None:
        self._put([pixels])

    def _fill(self, x: int, y: int) -> None:
        layer, value = self._masks.layer, fill_value(self._masks, x, y)

        def find(work: Work) -> list[brush.Span]:
            return brush.flood(layer.pixels, x, y, lambda: work.cancelled)

        def found(spans: list[brush.Span]) -> None:
            self._masks.put_spans(layer, spans, value)

        self._begin(self.tr("Filling…"), find, found)

    def _find_faces(self) -> None:
        path, shape = self._path, self._masks.shape

        def find(work: Work) -> list[NDArray[np.uint8]]:
            del work
            from omnihuman_desktop.media.picture.faces import find_faces

            return mask_suggestions.people(find_faces(path), shape)

        self._begin(self.tr("Looking for faces…"), find, self._put_people)

    def _put_people(self, people: list[NDArray[np.uint8]]) -> None:
        room = MASKS_MAX - sum(not layer.is_empty for layer in self._masks.layers)
        if not people:
            self.editor.tell(self.tr("No face was found. Paint over who is to move."))
        elif room < len(people):
            self.editor.tell(self.tr("There is room for five masks. Remove some, and look again."))
        self._put(people[:room])

    def _put(self, people: list[NDArray[np.uint8]]) -> None:
        for pixels in people:
            empty = next((number for number, layer in enumerate(self._masks.layers) if layer.is_empty), None)
            if empty is not None:
                self._masks.choose(empty)
                self._masks.replace(pixels)
            elif not self._masks.is_full:
                self._masks.add(self._masks.make_layer(pixels))

    def _ask_file(self) -> None:
        pattern = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)")
        dialog = QFileDialog(self.editor, self.tr("Load a mask"), str(self._path.parent), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fit(self) -> None:
        path, self._unfitting = self._unfitting, None
        self.editor.offer("")
        if path is not None:
            self.read_file(path, fit=True)

    def _keep(self) -> None:
        self._rest.stop()
        layers, keeper = list(self._masks.layers), self._keeper
        self._begin(self.tr("Keeping the masks…"), lambda _work: keeper.keep(layers, for_good=True), self.kept.emit)

    def _keep_resting(self) -> None:
        """Put on disk what is painted so far, so that it is not lost where the window is closed."""
        layers, keeper = list(self._masks.layers), self._keeper

        def rested(masks: tuple[Mask, ...] | None) -> None:
            self._resting = masks if masks is not None else self._resting

        # Where it can't be kept now, Done will tell.
        self._run(lambda _work: keeper.keep(layers, for_good=False), self, rested, lambda _error: None)

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

        def tell(error: OmniHumanError) -> None:
            self.editor.set_busy("")
            self.editor.offer(describe_failure(error.failure))

        self._masks.end()
        self.editor.offer("")
        self.editor.set_busy(sentence)
        self._run(work, self, finished, failed or tell)
