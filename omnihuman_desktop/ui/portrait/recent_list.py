"""The list of portraits that were used before, under the button that opened it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from omnihuman_desktop.ui.portrait.recent_store import RecentPortrait

_SIDE = 88
_COLUMNS = 4
_LINES_SEEN = 2
_KEPT = Qt.ItemDataRole.UserRole


class RecentPortraitList(QFrame):
    """Closes when something else is clicked, and with Esc. Arrows choose, Enter uses, Delete removes."""

    chosen = Signal(object)
    removed = Signal(str)
    restored = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Portraits used before"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._gone: tuple[int, QListWidgetItem] | None = None
        title = QLabel(self.tr("Used before"), self)
        title.setProperty("role", "heading")
        self._words = QLabel(self.tr("Looking…"), self)
        self._words.setProperty("role", "dim")
        self._words.setWordWrap(True)
        self.list = self._build_list()
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(self.tr("Takes it out of this list (Delete). Its videos stay."))
        self.undo_button = QPushButton(self.tr("Undo"), self)
        bottom = QHBoxLayout()
        bottom.addWidget(self._words, 1)
        bottom.addWidget(self.undo_button)
        bottom.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.NEAR, theme.NEAR, theme.NEAR, theme.NEAR)
        column.setSpacing(theme.NEAR)
        column.addWidget(title)
        column.addWidget(self.list)
        column.addLayout(bottom)
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self._restore)
        self._refresh()

    def show_under(self, button: QWidget) -> None:
        """Show it below `button`, on the screen."""
        self.adjustSize()
        screen = button.screen().availableGeometry()
        place = QRect(button.mapToGlobal(QPoint(0, button.height() + theme.GRID)), self.size())
        place.moveRight(min(place.right(), screen.right()))
        if place.bottom() > screen.bottom():
            place.moveBottom(button.mapToGlobal(QPoint(0, -theme.GRID)).y())
        self.move(place.topLeft())
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_portraits(self, found: Sequence[tuple[RecentPortrait, QImage]]) -> None:
        """Show what was found."""
        for kept, image in found:
            item = QListWidgetItem(QIcon(self._draw(kept, image)), kept.name)
            item.setData(_KEPT, kept)
            item.setToolTip(self._tell(kept))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._tell(kept))
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self.adjustSize()
        self._say("" if found else self.tr("The portraits of your videos will be kept here."))
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Ctrl+Z undoes it."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._restore()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Says that it was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _build_list(self) -> QListWidget:
        portraits = QListWidget(self)
        portraits.setAccessibleName(self.tr("Portraits"))
        portraits.setViewMode(QListWidget.ViewMode.IconMode)
        portraits.setMovement(QListWidget.Movement.Static)
        portraits.setResizeMode(QListWidget.ResizeMode.Adjust)
        portraits.setProperty("role", "rows")
        portraits.setIconSize(QSize(_SIDE, _SIDE))
        portraits.setGridSize(QSize(_SIDE + theme.WIDE, _SIDE + 2 * theme.WIDE))
        portraits.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        portraits.setUniformItemSizes(True)
        portraits.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        grid = portraits.gridSize()
        portraits.setFixedSize(_COLUMNS * grid.width() + theme.WIDE, _LINES_SEEN * grid.height() + theme.GRID)
        portraits.itemClicked.connect(self._use)
        portraits.itemActivated.connect(self._use)
        portraits.currentItemChanged.connect(self._refresh)
        return portraits

    def _refresh(self) -> None:
        self.remove_button.setEnabled(self.list.currentItem() is not None)
        self.undo_button.setVisible(self._gone is not None)

    def _use(self, item: QListWidgetItem) -> None:
        kept = item.data(_KEPT)
        # A click is told as such and, on some systems, as an activation, too.
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.close()
        self.chosen.emit(kept)

    def _remove(self) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        if item is None:
            return
        kept = item.data(_KEPT)
        self._gone = row, item
        self._say(self.tr("Removed “{0}”.").format(kept.name))
        self._refresh()
        self.removed.emit(kept.id)

    def _restore(self) -> None:
        if self._gone is None:
            return
        (row, item), self._gone = self._gone, None
        self.list.insertItem(row, item)
        self.list.setCurrentItem(item)
        self._say("")
        self._refresh()
        self.restored.emit(item.data(_KEPT).id)

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)

    def _tell(self, kept: RecentPortrait) -> str:
        parts = [kept.name]
        if kept.framing.changes_picture:
            parts.append(self.tr("cropped"))
        if kept.masks:
            parts.append(self.tr("masks: {0}").format(len(kept.masks)))
        return " · ".join(parts)

    def _draw(self, kept: RecentPortrait, image: QImage) -> QPixmap:
        """The picture in a square, with a dot for each mask."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(_SIDE, _SIDE) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        size = image.size().scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF((_SIDE - size.width()) / 2, (_SIDE - size.height()) / 2, size.width(), size.height())
        painter.drawImage(rect, image)
        painter.setPen(QPen(Qt.GlobalColor.white, 1))
        for place, mask in enumerate(kept.masks):
            painter.setBrush(QColor(mask.colour or "#ffffff"))
            painter.drawEllipse(QRectF(rect.left() + 5 + place * 12, rect.bottom() - 14, 9, 9))
        painter.end()
        return pixmap
