"""The groups above the list of tasks: rows that unfold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QStyle, QStyledItemDelegate, QTreeView

from omnihuman_desktop.ui.groups.tree_model import GROUP_ROLE, ITEM_ROLE, GroupTreeModel
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import count, tr
from omnihuman_desktop.ui.text.group_texts import describe_group
from omnihuman_desktop.ui.text.status_texts import Tone
from omnihuman_desktop.ui.widgets.key_actions import KeyAction, claim_key, run_key_action

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from omnihuman_desktop.ui.look.colours import Palette

    AnyIndex = QModelIndex | QPersistentModelIndex

_EDGE_PX, _BAR_PX, _ARROW_PX = 3, 4, 12
_ROWS_SHARE = 0.45
"""The most of the column's height that the groups take."""
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GroupDelegate(QStyledItemDelegate):
    """Paints the row of a group with its bar, and that of an item in one line."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row."""
        line = option.fontMetrics.height()
        return QSize(0, line + 2 * theme.GRID if index.parent().isValid() else 2 * line + 3 * theme.NEAR + _BAR_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        shades = theme.colours(self._view)
        area = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, shades.raised)
            painter.fillRect(QRect(area.left(), area.top(), _EDGE_PX, area.height()), shades.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, shades.field)
        inner = area.adjusted(theme.WIDE, theme.NEAR, -theme.WIDE, -theme.NEAR)
        if index.parent().isValid():
            self._paint_item(painter, option, area.adjusted(theme.WIDE + _ARROW_PX, 0, -theme.WIDE, 0), index, shades)
        else:
            self._paint_group(painter, option, inner, index, shades)
        painter.restore()

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: AnyIndex, shades: Palette
    ) -> None:
        name, words, tone = index.data(ITEM_ROLE)
        width = option.fontMetrics.horizontalAdvance(words) + theme.NEAR
        painter.setPen(tone_colour(tone, shades))
        painter.drawText(area, _TRAILING, words)
        painter.setPen(shades.text)
        room = area.adjusted(0, 0, -width, 0)
        painter.drawText(room, _LEADING, option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room.width()))

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: AnyIndex, shades: Palette
    ) -> None:
        group, summary = index.data(GROUP_ROLE)
        text = describe_group(group, summary)
        line = option.fontMetrics.height()
        arrow = QRect(area.left(), area.top(), _ARROW_PX, line)
        icon = theme.icon("open" if self._view.isExpanded(index) else "closed", self._view)
        icon.paint(painter, arrow.adjusted(-2, 0, 0, 0))
        words = area.adjusted(_ARROW_PX + theme.GRID, 0, 0, 0)
        top = QRect(words.left(), words.top(), words.width(), line)
        corner = text.corner or tr("{0} credits").format(count(summary.credits))
        painter.setPen(shades.dim)
        painter.drawText(top, _TRAILING, corner)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(shades.text)
        room = top.adjusted(0, 0, -option.fontMetrics.horizontalAdvance(corner) - theme.NEAR, 0)
        name = QFontMetrics(bold).elidedText(group.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEADING, name)
        painter.setFont(option.font)
        painter.setPen(tone_colour(text.tone, shades))
        below = QRect(words.left(), top.bottom() + 1, words.width(), line)
        painter.drawText(below, _LEADING, option.fontMetrics.elidedText(text.line, Qt.TextElideMode.ElideRight, below.width()))
        bar = QRect(words.left(), below.bottom() + theme.GRID, words.width(), _BAR_PX)
        _paint_bar(painter, QRectF(bar), summary.progress, shades)


def _paint_bar(painter: QPainter, whole: QRectF, progress: float, shades: Palette) -> None:
    half = whole.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.line)
    painter.drawRoundedRect(whole, half, half)
    if progress:
        filled = QRectF(whole)
        filled.setWidth(max(whole.height(), whole.width() * min(1.0, progress)))
        painter.setBrush(shades.accent)
        painter.drawRoundedRect(filled, half, half)


def tone_colour(tone: Tone, shades: Palette) -> object:
    """Return the colour of a tone."""
    return {Tone.NORMAL: shades.text, Tone.GOOD: shades.good, Tone.DECIDE: shades.decide, Tone.BAD: shades.bad}.get(
        tone, shades.dim
    )


class GroupTree(QTreeView):
    """Shows `model`, as high as its rows need up to a share of the column. Hidden while there is no group.

    `removal_requested` carries the id of a group.
    """

    removal_requested = Signal(str)

    def __init__(self, model: GroupTreeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Batches and films"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setProperty("role", "rows")
        self.setItemDelegate(GroupDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset, self.expanded, self.collapsed):
            changed.connect(self._fit)
        self._fit()

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key does here."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid() and not index.parent().isValid():
            return lambda: self.removal_requested.emit(self._model.group_at(index).id)
        return None

    def _fit(self) -> None:
        self.setVisible(self._model.rowCount() > 0)
        self.updateGeometry()
        height = 0
        index = self._model.index(0, 0)
        column = self.parentWidget()
        most = round(column.height() * _ROWS_SHARE) if column is not None else 0
        while index.isValid() and height < most:
            height += self.itemDelegate().sizeHint(self._option(), index).height()
            index = self.indexBelow(index)
        self.setFixedHeight(max(1, min(height, most)))

    def _option(self) -> QStyleOptionViewItem:
        from PySide6.QtWidgets import QStyleOptionViewItem

        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys before the window's shortcuts, and fit into the column again when that is resized."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action."""
        if not run_key_action(event, self.action_for_key):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold or fold a group whose arrow is clicked; select the row otherwise."""
        index = self.indexAt(event.position().toPoint())
        on_arrow = event.position().x() < theme.WIDE + _ARROW_PX + theme.GRID
        if index.isValid() and not index.parent().isValid() and on_arrow:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)
