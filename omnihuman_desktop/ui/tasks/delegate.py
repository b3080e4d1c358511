"""The delegate of a task row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from omnihuman_desktop.library.marks import Label
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.group_painter import GroupPainter, paint_picture
from omnihuman_desktop.ui.tasks.grouped_model import GROUP_ROLE, ID_ROLE, ITEM_ROLE, NESTED_ROLE, GroupRow, ItemRow
from omnihuman_desktop.ui.tasks.headings import paint_heading
from omnihuman_desktop.ui.tasks.listing_model import SECTION_ROLE
from omnihuman_desktop.ui.tasks.model import JOB_ROLE, MARKS_ROLE
from omnihuman_desktop.ui.tasks.naming_delegate import NamingDelegate
from omnihuman_desktop.ui.tasks.row_layout import EDGE_PX, RowMetrics, RowRects, TrailingLabel, break_line, trailing_label_of
from omnihuman_desktop.ui.widgets.tone import tone_colour

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.listing import SectionRows
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.ui.tasks.model import Index
    from omnihuman_desktop.ui.tasks.row_view import RowView
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
    from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails
    from omnihuman_desktop.ui.text.status_texts import StatusText

LABEL_COLOURS = {
    Label.RED: QColor("#d9534f"), Label.ORANGE: QColor("#e08e2b"), Label.GREEN: QColor("#3f9d5a"),
    Label.BLUE: QColor("#3b7dd8"), Label.PURPLE: QColor("#8a5cc2"),
}  # fmt: skip
NESTED_PX = 16
"""How far the row of a group's task is indented."""
_ROUND_MS = 1600
_PIECE = 0.3
_FRAME_MS = 40
_LIVELY_MS, _CALM_ROUND_MS = 10_000, 12_000
"""How long a bar moves smoothly. After that it moves on with the row's own clock, once a second and slowly: a picture of five
bars takes 2 ms, which is 5 % of a core for all the minutes that a task is waited for."""
_KNOWN_MAX = 500
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowDelegate(NamingDelegate):
    """Paints rows. `pointed_id` is the job whose trailing label is under the pointer."""

    def __init__(self, thumbnails: Thumbnails, status_of: StatusTextCache, parent: RowView) -> None:
        super().__init__(parent)
        self._view = parent
        self._thumbnails, self._status_of = thumbnails, status_of
        self.measures = RowMetrics(parent.font())
        self.pointed_id: str | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        # Restarted whenever a moving bar is painted, so it runs only while one is visible.
        self.frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._moving: list[QRect] = []
        self._begun_ms: dict[tuple[str, str], int] = {}
        self._groups = GroupPainter(parent)
        self.frame.timeout.connect(self._move_bars)

    def set_font(self, font: QFont, *, dense: bool) -> None:
        """Use another font, in dense rows or in large ones."""
        self.measures = RowMetrics(font, dense=dense)

    def name_rect(self, rect: QRect, index: Index) -> QRect:
        """Return where the name stands in the row `index`, which covers `rect`."""
        return self.measures.place(self._row_rect(rect, index), "", 1).name

    def name_font(self) -> QFont:
        """Return the font of names."""
        return self.measures.bold

    def trailing_label_at(self, rect: QRect, job: Job, *, hovered: bool) -> tuple[TrailingLabel, QRect]:
        """Return the trailing label of the row that covers `rect`, and its rectangle."""
        corner = trailing_label_of(job, self._status_of(job), hovered=hovered)
        place = self.measures.place(rect, corner.text, 1).corner
        return corner, place.adjusted(-theme.GRID, -theme.GRID // 2, theme.GRID, theme.GRID // 2)

    # --- painting -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row, or only its bar while nothing else is dirty."""
        from PySide6.QtWidgets import QStyle

        shades, state, rect = theme.colours(self._view), _state_of(option), _rect_of(option)
        section: SectionRows | None = index.data(SECTION_ROLE)
        job: Job | None = index.data(JOB_ROLE)
        if section is not None:
            paint_heading(painter, self.measures.place_heading(rect), section, state, self.measures.day, shades)
            return
        ground, rect = rect, self._row_rect(rect, index)
        if job is None:
            if not self._paint_grouped(painter, (ground, rect), index, state):
                self._paint_placeholder(painter, rect, index, shades)
            return
        status = self._status_of(job)
        corner = trailing_label_of(job, status, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        lines = break_line(status.line, self.measures.font, self.measures.text_width(rect), self.measures.lines_max)
        places = self.measures.place(rect, corner.text, len(lines))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, self.measures.place(ground, "", 1).body, state, shades)
        if status.progress is not None or status.busy:
            self._paint_bar(painter, places.bar, (job.id, status), shades)
        if not places.bar.adjusted(-1, -1, 1, 1).contains(self._view.dirty.intersected(rect).boundingRect()):
            self._paint_picture(painter, places.picture, job, shades)
            self._paint_words(painter, places, job, corner, shades)
            self._paint_marks(painter, places.picture, index.data(MARKS_ROLE), shades)
            painter.setPen(tone_colour(status.tone, shades))
            for row, line in enumerate(lines):
                place = places.lines.adjusted(0, row * self.measures.line_height, 0, 0)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, line)
        painter.restore()

    def _row_rect(self, rect: QRect, index: Index) -> QRect:
        """Return where the parts of a row stand: those of a group's task are indented."""
        return rect.adjusted(NESTED_PX, 0, 0, 0) if index.data(NESTED_ROLE) else rect

    def _paint_grouped(self, painter: QPainter, rects: tuple[QRect, QRect], index: Index, state: QStyle.StateFlag) -> bool:
        """Paint a group, or a task of one that was not sent yet; return whether the row is one of these."""
        group: GroupRow | None = index.data(GROUP_ROLE)
        item: ItemRow | None = index.data(ITEM_ROLE)
        if group is None and item is None:
            return False
        ground, rect = rects
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, self.measures.place(ground, "", 1).body, state, theme.colours(self._view))
        scale, row_id = self._view.devicePixelRatioF(), index.data(ID_ROLE)
        if group is not None:
            picture = self._thumbnails.find_portrait(row_id, group.portrait, scale) if group.portrait is not None else None
            named = self.edited_id != row_id
            self._groups.paint_group(painter, self.measures, rect, group, picture, named=named)
        elif item is not None:
            picture = self._thumbnails.find_portrait(row_id, item.portrait, scale)
            self._groups.paint_item(painter, self.measures, rect, item, picture)
        painter.restore()
        return True

    def _paint_placeholder(self, painter: QPainter, rect: QRect, index: Index, shades: theme.Palette) -> None:
        """Paint the row of a task that is not read yet, and have it read."""
        index.data(Qt.ItemDataRole.DisplayRole)
        places = self.measures.place(rect, "", 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.line)
        painter.drawRoundedRect(places.picture, theme.GRID, theme.GRID)
        half = places.name.height() // 4
        painter.drawRoundedRect(places.name.adjusted(0, half, -places.name.width() // 3, -half), half, half)

    def _paint_ground(self, painter: QPainter, body: QRect, state: QStyle.StateFlag, shades: theme.Palette) -> None:
        from PySide6.QtWidgets import QStyle

        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(body, shades.raised)
            painter.fillRect(QRect(body.left(), body.top(), EDGE_PX, body.height()), shades.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(body, shades.field)
        by_keyboard = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_keyboard and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(shades.accent, 1))
            painter.drawRect(QRectF(body).adjusted(EDGE_PX + 0.5, 0.5, -0.5, -0.5))

    def _paint_picture(self, painter: QPainter, place: QRect, job: Job, shades: theme.Palette) -> None:
        paint_picture(painter, place, self._thumbnails.find(job, self._view.devicePixelRatioF()), shades)

    def _paint_words(self, painter: QPainter, places: RowRects, job: Job, corner: TrailingLabel, shades: theme.Palette) -> None:
        pointed = corner.clickable and self.pointed_id == job.id
        if pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.line)
            painter.drawRoundedRect(places.corner.adjusted(-theme.GRID, -1, theme.GRID, 1), theme.GRID, theme.GRID)
        painter.setFont(self.measures.font)
        painter.setPen(shades.text if pointed else shades.dim)
        painter.drawText(places.corner, _TRAILING, corner.text)
        if self.edited_id != job.id:
            painter.setFont(self.measures.bold)
            painter.setPen(shades.text)
            name = painter.fontMetrics().elidedText(job.name, Qt.TextElideMode.ElideRight, places.name.width())
            painter.drawText(places.name, _LEADING, name)
        painter.setFont(self.measures.font)

    def _paint_marks(self, painter: QPainter, picture: QRect, marks: Marks, shades: theme.Palette) -> None:
        """Paint the star on the picture, and the label as a stripe at its left. Both are read aloud with the row."""
        if marks.label:
            painter.fillRect(QRect(picture.left() - 6, picture.top(), 3, picture.height()), LABEL_COLOURS[Label(marks.label)])
        signs = "★" * marks.starred + "✎" * bool(marks.note)
        if signs:
            metrics = painter.fontMetrics()
            place = QRect(picture.left(), picture.top(), metrics.horizontalAdvance(signs) + theme.GRID, metrics.height())
            painter.fillRect(place, shades.field)
            painter.setPen(shades.decide)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, signs)

    def _paint_bar(self, painter: QPainter, place: QRect, row: tuple[str, StatusText], shades: theme.Palette) -> None:
        job_id, status = row
        whole = QRectF(place)
        half = whole.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.line)
        painter.drawRoundedRect(whole, half, half)
        filled = QRectF(whole)
        if status.busy:
            is_lively = self._is_lively(job_id, status.line)
            round_ms = _ROUND_MS if is_lively else _CALM_ROUND_MS
            turn = self._clock.elapsed() % round_ms / round_ms
            filled.moveLeft(whole.left() + (turn * (1 + _PIECE) - _PIECE) * whole.width())
            filled.setWidth(_PIECE * whole.width())
            filled &= whole
            if is_lively:
                self._moving.append(place)
                if not self.frame.isActive():
                    self.frame.start()
        else:
            filled.setWidth(max(whole.height(), whole.width() * min(1.0, status.progress or 0.0)) if status.progress else 0)
        painter.setBrush(shades.accent)
        painter.drawRoundedRect(filled, half, half)

    def _is_lively(self, job_id: str, line: str) -> bool:
        """Return whether the bar of a job has begun to move a short while ago: the job is new, or has come a step further."""
        now_ms = self._clock.elapsed()
        if len(self._begun_ms) > _KNOWN_MAX:
            self._begun_ms.clear()
        return now_ms - self._begun_ms.setdefault((job_id, line), now_ms) < _LIVELY_MS

    def _move_bars(self) -> None:
        moving, self._moving = self._moving, []
        if self._view.isVisible():
            for place in moving:
                self._view.viewport().update(place.adjusted(-1, -1, 1, 1))


def _state_of(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state


def _rect_of(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect
