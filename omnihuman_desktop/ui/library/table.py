"""The table: a line for each task, with columns that are sorted by."""

from __future__ import annotations

import base64
import binascii
from enum import IntEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QStyle

from omnihuman_desktop.library.marks import Label
from omnihuman_desktop.library.query import Sort, day_of
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.delegate import LABEL_COLOURS
from omnihuman_desktop.ui.tasks.geometry import CellSizes
from omnihuman_desktop.ui.tasks.headings import describe_short_day, paint_heading
from omnihuman_desktop.ui.tasks.listing_model import SECTION_ROLE
from omnihuman_desktop.ui.tasks.model import JOB_ROLE, MARKS_ROLE
from omnihuman_desktop.ui.tasks.naming_delegate import NamingDelegate
from omnihuman_desktop.ui.tasks.task_view import TaskView
from omnihuman_desktop.ui.text.formats import account_name, count, length_clock
from omnihuman_desktop.ui.widgets.tone import tone_colour

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.ui.tasks.marking import TaskMarking
    from omnihuman_desktop.ui.tasks.model import Index, TasksModel
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache


class Column(IntEnum):
    """The columns. The numbers are saved with their widths."""

    NAME = 0
    STATE = 1
    LENGTH = 2
    CREDITS = 3
    DATE = 4
    PORTRAIT = 5
    ACCOUNT = 6


_SORTS = {Column.NAME: Sort.NAME, Column.LENGTH: Sort.LENGTH, Column.CREDITS: Sort.COST, Column.DATE: Sort.DATE}
_WIDTHS_PX = {
    Column.STATE: 220,
    Column.LENGTH: 76,
    Column.CREDITS: 84,
    Column.DATE: 110,
    Column.PORTRAIT: 150,
    Column.ACCOUNT: 90,
}
_NUMBERS = (Column.LENGTH, Column.CREDITS)
_LEAST_NAME_PX = 180
_LEFT_OUT = (Column.ACCOUNT, Column.PORTRAIT, Column.STATE)
"""The columns that a narrow window leaves out, the first one first, so that names can be read."""
_LEAST_PX = 56
_SIGNS_PX = 44


class LineDelegate(NamingDelegate):
    """Paints a task in one line, in the columns of `header`."""

    def __init__(self, status_of: StatusTextCache, header: QHeaderView, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._status_of, self._header = view, status_of, header
        self.set_font(view.font())

    def set_font(self, font: QFont) -> None:
        """Use another font."""
        self._font, self._bold, self._day = QFont(font), QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._day.setWeight(QFont.Weight.DemiBold)
        self._day.setPointSizeF(font.pointSizeF() * theme.TextSize.SMALL.value)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)

    @property
    def line_px(self) -> int:
        """The height of a line."""
        return self._metrics.height() + 2 * theme.NEAR

    def name_rect(self, rect: QRect, index: Index) -> QRect:
        """Return where the name stands."""
        del index
        return self._cell(rect, Column.NAME).adjusted(_SIGNS_PX - theme.NEAR, theme.GRID, 0, -theme.GRID)

    def name_font(self) -> QFont:
        """Return the font of names."""
        return self._bold

    def _cell(self, rect: QRect, column: Column) -> QRect:
        left, width = self._header.sectionViewportPosition(column), self._header.sectionSize(column)
        return QRect(rect.left() + left + theme.NEAR, rect.top(), width - 2 * theme.NEAR, rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line, or the heading of a section."""
        shades, rect, state = theme.colours(self._view), option.rect, option.state
        section = index.data(SECTION_ROLE)
        if section is not None:
            paint_heading(painter, rect.adjusted(theme.WIDE, 0, -theme.WIDE, 0), section, state, self._day, shades)
            return
        job: Job | None = index.data(JOB_ROLE)
        painter.save()
        self._paint_ground(painter, rect, state, shades)
        if job is None:
            index.data(Qt.ItemDataRole.DisplayRole)  # has it read
        else:
            self._paint_marks(painter, rect, index.data(MARKS_ROLE), shades)
            self._paint_name(painter, self.name_rect(rect, index), job, shades)
            self._paint_cells(painter, rect, job, shades)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, shades: theme.Palette) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, shades.raised)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), shades.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, shades.field)
        painter.setPen(QPen(shades.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        by_keyboard = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_keyboard and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(shades.accent, 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_marks(self, painter: QPainter, rect: QRect, marks: Marks, shades: theme.Palette) -> None:
        cell = self._cell(rect, Column.NAME)
        if marks.label:
            painter.fillRect(QRect(cell.left() - 2, rect.top() + 3, 3, rect.height() - 7), LABEL_COLOURS[Label(marks.label)])
        signs = "★" * marks.starred + "✎" * bool(marks.note)
        painter.setPen(shades.decide)
        painter.drawText(cell.adjusted(theme.GRID, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, signs)

    def _paint_name(self, painter: QPainter, place: QRect, job: Job, shades: theme.Palette) -> None:
        if self.edited_id != job.id:
            painter.setFont(self._bold)
            painter.setPen(shades.text)
            words = self._bold_metrics.elidedText(job.name, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_cells(self, painter: QPainter, rect: QRect, job: Job, shades: theme.Palette) -> None:
        status = self._status_of(job)
        spent = job.credits_used if job.credits_used is not None else job.credits_reserved
        texts = {
            Column.STATE: status.line,
            Column.LENGTH: length_clock(job.sent_ms or job.request.end_ms - job.request.start_ms),
            Column.CREDITS: count(spent) if spent is not None else "",
            Column.DATE: describe_short_day(day_of(job.created_at)),
            Column.PORTRAIT: PurePath(job.request.portrait).stem,
            Column.ACCOUNT: account_name(job.account),
        }
        painter.setFont(self._font)
        for column, text in texts.items():
            if self._header.isSectionHidden(column):
                continue
            cell = self._cell(rect, column)
            side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            painter.setPen(tone_colour(status.tone, shades) if column is Column.STATE else shades.dim)
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
            painter.drawText(cell, side | Qt.AlignmentFlag.AlignVCenter, shown)


class TableView(TaskView):
    """`sort_chosen` carries a `Sort` and whether it ascends: the user clicked on a column."""

    sort_chosen = Signal(object, bool)

    def __init__(self, model: TasksModel, status_of: StatusTextCache, marking: TaskMarking, parent: QWidget) -> None:
        super().__init__(model, CellSizes(1, QSize(0, 1)), status_of, marking, parent)
        self.setAccessibleName(self.tr("Library tasks"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.header = self._make_header()
        self.delegate = LineDelegate(status_of, self.header, self)
        self.setItemDelegate(self.delegate)
        self.header.sectionResized.connect(lambda *_: self.viewport().update())
        self.header.sectionClicked.connect(self._choose_sort)
        self._measure()

    def _make_header(self) -> QHeaderView:
        names = QStandardItemModel(0, len(Column), self)
        texts = {
            Column.NAME: self.tr("Name"), Column.STATE: self.tr("State"), Column.LENGTH: self.tr("Length"),
            Column.CREDITS: self.tr("Credits"), Column.DATE: self.tr("Date"), Column.PORTRAIT: self.tr("Portrait"),
            Column.ACCOUNT: self.tr("Account"),
        }  # fmt: skip
        names.setHorizontalHeaderLabels([texts[column] for column in Column])
        header = QHeaderView(Qt.Orientation.Horizontal, self)
        header.setModel(names)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(_LEAST_PX)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS_PX.items():
            header.resizeSection(column, width)
        return header

    def show_sort(self, sort: Sort, *, ascending: bool) -> None:
        """Show what the tasks are sorted by."""
        column = next(column for column, each in _SORTS.items() if each is sort)
        way = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        self._shown = column, way
        self.header.setSortIndicator(column, way)

    def _choose_sort(self, section: int) -> None:
        sort = _SORTS.get(Column(section))
        if sort is None:
            self.header.setSortIndicator(*self._shown)
            return
        self.sort_chosen.emit(sort, self.header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder)

    def save_widths(self) -> str:
        """Return the widths of the columns as text."""
        return base64.b64encode(self.header.saveState().data()).decode("ascii")

    def restore_widths(self, saved: str) -> None:
        """Take the widths that `save_widths` has returned; any other text changes nothing."""
        try:
            self.header.restoreState(QByteArray(base64.b64decode(saved, validate=True)))
        except (binascii.Error, ValueError):
            return

    def _measure(self) -> None:
        self.set_sizes(CellSizes(self.delegate.line_px + theme.NEAR, QSize(0, self.delegate.line_px)))
        self._place_header()

    def _place_header(self) -> None:
        height = self.header.sizeHint().height()
        self.setViewportMargins(0, height, 0, 0)
        inner = self.viewport().geometry()
        self.header.setGeometry(inner.left(), inner.top() - height, inner.width(), height)
        self._leave_columns_out(inner.width())

    def _leave_columns_out(self, width: int) -> None:
        """Hide as many columns as the names need room."""
        for column in _LEFT_OUT:
            self.header.showSection(column)
        for column in _LEFT_OUT:
            others = sum(self.header.sectionSize(each) for each in Column if each is not Column.NAME)
            if width - others >= _LEAST_NAME_PX:
                return
            self.header.hideSection(column)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the header above the lines."""
        super().resizeEvent(event)
        self._place_header()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the lines again after a change of font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "delegate"):
            self.delegate.set_font(self.font())
            self._measure()
