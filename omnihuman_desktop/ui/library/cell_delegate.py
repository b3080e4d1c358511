"""The delegate of the gallery: a task's picture with its name and what became of it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.library.marks import Label
from omnihuman_desktop.library.query import day_of
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.delegate import LABEL_COLOURS
from omnihuman_desktop.ui.tasks.headings import describe_short_day, paint_heading
from omnihuman_desktop.ui.tasks.listing_model import SECTION_ROLE
from omnihuman_desktop.ui.tasks.model import JOB_ROLE, MARKS_ROLE
from omnihuman_desktop.ui.tasks.naming_delegate import NamingDelegate
from omnihuman_desktop.ui.text.formats import length_clock
from omnihuman_desktop.ui.widgets.tone import tone_colour

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.ui.library.preview import HoverPreview
    from omnihuman_desktop.ui.tasks.model import Index
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
    from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails

PAD_PX = 8
_SELECTED_PX = 2
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CellDelegate(NamingDelegate):
    """Paints cells whose pictures are at most `side_px` wide and high."""

    def __init__(self, thumbnails: Thumbnails, status_of: StatusTextCache, preview: HoverPreview, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._thumbnails, self._status_of, self._preview = view, thumbnails, status_of, preview
        self.side_px = 0
        self.set_font(view.font())

    def set_font(self, font: QFont) -> None:
        """Use another font."""
        self._font, self._bold, self._small = QFont(font), QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small.setPointSizeF(font.pointSizeF() * theme.TextSize.SMALL.value)
        self._day = QFont(self._small)
        self._day.setWeight(QFont.Weight.DemiBold)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)
        self._small_metrics = QFontMetrics(self._small)
        self._line_px = self._metrics.height() + 1

    @property
    def heading_px(self) -> int:
        """The height of a heading."""
        return self._line_px + 3 * theme.NEAR

    def cell(self, width_px: int) -> QSize:
        """Return the size of a cell of this width."""
        return QSize(width_px, self.side_px + 2 * self._line_px + 3 * PAD_PX)

    def picture_rect(self, rect: QRect) -> QRect:
        """Return the place of the picture in a cell."""
        return QRect(rect.left() + PAD_PX, rect.top() + PAD_PX, self.side_px, self.side_px)

    def name_rect(self, rect: QRect, index: Index) -> QRect:
        """Return where the name stands."""
        del index
        return QRect(rect.left() + PAD_PX, rect.top() + 2 * PAD_PX + self.side_px, self._text_px(rect), self._line_px)

    def name_font(self) -> QFont:
        """Return the font of names."""
        return self._bold

    def _text_px(self, rect: QRect) -> int:
        return rect.width() - 2 * PAD_PX

    # --- painting -------------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, or the heading of a section."""
        shades, rect, state = theme.colours(self._view), option.rect, option.state
        section = index.data(SECTION_ROLE)
        if section is not None:
            place = rect.adjusted(PAD_PX, 0, -theme.WIDE, 0)
            paint_heading(painter, place, section, state, self._day, shades)
            return
        job: Job | None = index.data(JOB_ROLE)
        place = self.picture_rect(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.field)
        painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
        if job is None:
            index.data(Qt.ItemDataRole.DisplayRole)  # has it read
        else:
            self._paint_picture(painter, place, job)
            self._paint_badge(painter, place, job)
            self._paint_marks(painter, place, index.data(MARKS_ROLE), shades)
            self._paint_words(painter, self.name_rect(rect, index), job, shades)
        self._paint_state(painter, place, state, shades)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRect, job: Job) -> None:
        image = self._preview.image(job.id)
        picture = image if image is not None else self._thumbnails.find(job, self._view.devicePixelRatioF())
        if picture is None:
            return
        size = _fit(picture, place)
        target = QRect(place.center() - QPoint(size.width() // 2, size.height() // 2) + QPoint(1, 1), size)
        if isinstance(picture, QImage):
            painter.drawImage(target, picture)
        elif picture.deviceIndependentSize().toSize() == size:
            painter.drawPixmap(target.topLeft(), picture)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, picture)

    def _paint_badge(self, painter: QPainter, place: QRect, job: Job) -> None:
        """Paint the length at the lower right, on a ground that no picture shines through."""
        length_ms = job.sent_ms or job.request.end_ms - job.request.start_ms
        text, metrics = length_clock(length_ms), self._small_metrics
        width, height = metrics.horizontalAdvance(text) + 2 * theme.GRID, metrics.height() + 2
        ground = QRect(place.right() - width - theme.GRID + 1, place.bottom() - height - theme.GRID + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.DARK.stage)
        painter.drawRoundedRect(ground, theme.GRID, theme.GRID)
        painter.setFont(self._small)
        painter.setPen(theme.DARK.text)
        painter.drawText(ground, _CENTRE, text)

    def _paint_marks(self, painter: QPainter, place: QRect, marks: Marks, shades: theme.Palette) -> None:
        """Paint the signs of star and note at the upper left, and the label as a stripe. All are read aloud with the cell."""
        if marks.label:
            painter.fillRect(QRect(place.left() - 6, place.top(), 3, place.height()), LABEL_COLOURS[Label(marks.label)])
        signs = "★" * marks.starred + "✎" * bool(marks.note)
        if signs:
            ground = QRect(place.left() + theme.GRID, place.top() + theme.GRID, 0, self._line_px)
            ground.setWidth(self._metrics.horizontalAdvance(signs) + 2 * theme.GRID)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.field)
            painter.drawRoundedRect(ground, theme.GRID, theme.GRID)
            painter.setFont(self._font)
            painter.setPen(shades.decide)
            painter.drawText(ground, _CENTRE, signs)

    def _paint_words(self, painter: QPainter, name: QRect, job: Job, shades: theme.Palette) -> None:
        status = self._status_of(job)
        elided = Qt.TextElideMode.ElideRight
        if self.edited_id != job.id:
            painter.setFont(self._bold)
            painter.setPen(shades.text)
            painter.drawText(name, _LINE, self._bold_metrics.elidedText(job.name, elided, name.width()))
        is_done = job.state is JobState.DONE
        line = " · ".join(filter(None, (status.corner, describe_short_day(day_of(job.created_at))))) if is_done else status.line
        painter.setFont(self._font)
        painter.setPen(shades.dim if is_done else tone_colour(status.tone, shades))
        below = name.translated(0, self._line_px)
        painter.drawText(below, _LINE, self._metrics.elidedText(line, elided, below.width()))

    def _paint_state(self, painter: QPainter, place: QRect, state: QStyle.StateFlag, shades: theme.Palette) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        by_keyboard = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(shades.accent, _SELECTED_PX))
            painter.drawRoundedRect(QRectF(place).adjusted(-3, -3, 3, 3), theme.RADIUS + 2, theme.RADIUS + 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(shades.line, _SELECTED_PX))
            painter.drawRoundedRect(QRectF(place).adjusted(-3, -3, 3, 3), theme.RADIUS + 2, theme.RADIUS + 2)
        if by_keyboard and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(shades.text, 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(place).adjusted(-5.5, -5.5, 5.5, 5.5), theme.RADIUS + 4, theme.RADIUS + 4)


def _fit(picture: QImage | QPixmap, place: QRect) -> QSize:
    size = picture.deviceIndependentSize().toSize() if isinstance(picture, QPixmap) else picture.size()
    return size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
