"""The gallery: the tasks' pictures side by side, in the size that the user wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt

from omnihuman_desktop.ui.library.cell_delegate import PAD_PX, CellDelegate
from omnihuman_desktop.ui.library.preview import HoverPreview
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.geometry import CellSizes
from omnihuman_desktop.ui.tasks.task_view import TaskView
from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.tasks.marking import TaskMarking
    from omnihuman_desktop.ui.tasks.model import TasksModel
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
    from omnihuman_desktop.ui.tasks.thumbnails import Stills

SIDES_PX = (100, 360)
"""The least and the largest side of a picture."""
FIRST_SIDE_PX = 180
WANTED_MAX = 400
"""More pictures than a screen shows, even small ones on a large screen."""
_SCREENS_KEPT = 1.5
_SPARE_BYTES = 4_000_000
"""What stays in memory beside that."""
_PIXEL_BYTES = 4


class GalleryView(TaskView):
    """The pictures' size is `side_px`; the cells share the whole width."""

    def __init__(
        self,
        model: TasksModel,
        status_of: StatusTextCache,
        marking: TaskMarking,
        stills: Stills | None,
        run: Run,
        parent: QWidget,
    ) -> None:
        super().__init__(model, CellSizes(1, QSize(1, 1)), status_of, marking, parent)
        self.setAccessibleName(self.tr("Library tasks"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(theme.NEAR, 0, 0, 0)
        self.preview = HoverPreview(run, self)
        size = QSize(FIRST_SIDE_PX, FIRST_SIDE_PX)
        self.thumbnails = Thumbnails(run, self, stills, size, whole=True, wanted_max=WANTED_MAX)
        self.delegate = CellDelegate(self.thumbnails, status_of, self.preview, self)
        self.setItemDelegate(self.delegate)
        self.thumbnails.loaded.connect(lambda job_id: model.refresh((job_id,)))
        self.preview.changed.connect(lambda job_id: model.refresh((job_id,)))
        self.verticalScrollBar().valueChanged.connect(self.preview.stop)
        self.set_side(FIRST_SIDE_PX)

    def set_side(self, side_px: int) -> None:
        """Show pictures of another size. The current task stays in view."""
        self.delegate.side_px = side_px
        self.thumbnails.set_size(QSize(side_px, side_px))
        self._fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        width = max(1, self.viewport().width())
        columns = max(1, width // (self.delegate.side_px + 2 * PAD_PX))
        self.set_sizes(CellSizes(self.delegate.heading_px, self.delegate.cell(width // columns)))
        pixels = width * self.viewport().height() * self.devicePixelRatioF() ** 2
        self.thumbnails.most_bytes = _SPARE_BYTES + int(pixels * _PIXEL_BYTES * _SCREENS_KEPT)

    def menu_point(self, index: QModelIndex) -> QPoint:
        """Return the centre of the picture."""
        return self.delegate.picture_rect(self.visualRect(index)).center()

    def hover(self, index: QModelIndex) -> None:
        """Highlight the task under the pointer, and play it after a while."""
        super().hover(index)
        self.preview.point_at(self._jobs.job_at(index) if index.isValid() else None)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row of cells the whole width."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play nothing that is not seen."""
        super().hideEvent(event)
        self.preview.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the cells again after a change of font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "delegate"):
            self.delegate.set_font(self.font())
            self._fit()
