"""The list of recent portraits, a popup under the button that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip
from omnihuman_desktop.ui.widgets.undo_history import is_undo_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from omnihuman_desktop.library.recent_portraits import RecentPortrait

_SIDE = 88
_COLUMNS = 4
_VISIBLE_ROWS = 2
_PORTRAIT_ROLE = Qt.ItemDataRole.UserRole


class RecentPortraitList(QFrame):
    """Closes on a click elsewhere and on Esc. Arrows select, Enter uses, Delete removes, Ctrl+Z restores.

    `chosen` carries a `RecentPortrait`, `removed` and `restored` the id of one.
    """

    chosen = Signal(object)
    removed = Signal(str)
    restored = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Recent portraits"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._last_removed: tuple[int, QListWidgetItem] | None = None
        title = Label(self.tr("Recent portraits"), self)
        title.setProperty("role", "heading")
        self._status = Label(self.tr("Loading…"), self)
        self._status.setProperty("role", "dim")
        self._status.setWordWrap(True)
        self.list = self._build_list()
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(self.tr("Remove it from this list (Delete). Its videos are kept."))
        self.undo_button = QPushButton(self.tr("Undo"), self)
        bottom = QHBoxLayout()
        bottom.addWidget(self._status, 1)
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
        self._refresh_buttons()

    def show_under(self, button: QWidget) -> None:
        """Show it below `button`, or above where the screen ends."""
        self.adjustSize()
        screen = button.screen().availableGeometry()
        geometry = QRect(button.mapToGlobal(QPoint(0, button.height() + theme.GRID)), self.size())
        geometry.moveRight(min(geometry.right(), screen.right()))
        if geometry.bottom() > screen.bottom():
            geometry.moveBottom(button.mapToGlobal(QPoint(0, -theme.GRID)).y())
        self.move(geometry.topLeft())
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_portraits(self, portraits: Sequence[tuple[RecentPortrait, QImage]]) -> None:
        """Fill the list with portraits and their thumbnails."""
        for portrait, image in portraits:
            item = QListWidgetItem(QIcon(self._draw(portrait, image)), portrait.name)
            item.setData(_PORTRAIT_ROLE, portrait)
            item.setToolTip(plain_tooltip(self._describe(portrait)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._describe(portrait))
            self.list.addItem(item)
        if portraits:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(portraits))
        self.adjustSize()
        self._status.setText("" if portraits else self.tr("Portraits you make videos from appear here."))
        self._refresh_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Ctrl+Z restores."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif is_undo_key(event):
            self._restore()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit `closed`."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
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
        portraits.setFixedSize(_COLUMNS * grid.width() + theme.WIDE, _VISIBLE_ROWS * grid.height() + theme.GRID)
        portraits.itemClicked.connect(self._choose)
        portraits.itemActivated.connect(self._choose)
        portraits.currentItemChanged.connect(self._refresh_buttons)
        return portraits

    def _refresh_buttons(self) -> None:
        self.remove_button.setEnabled(self.list.currentItem() is not None)
        self.undo_button.setVisible(self._last_removed is not None)

    def _choose(self, item: QListWidgetItem) -> None:
        portrait = item.data(_PORTRAIT_ROLE)
        # Some systems emit itemActivated after itemClicked for the same click.
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.close()
        self.chosen.emit(portrait)

    def _remove(self) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        if item is None:
            return
        portrait = item.data(_PORTRAIT_ROLE)
        self._last_removed = row, item
        self._status.setText(self.tr("Removed “{0}”.").format(portrait.name))
        self._refresh_buttons()
        self.removed.emit(portrait.id)

    def _restore(self) -> None:
        if self._last_removed is None:
            return
        (row, item), self._last_removed = self._last_removed, None
        self.list.insertItem(row, item)
        self.list.setCurrentItem(item)
        self._status.setText("")
        self._refresh_buttons()
        self.restored.emit(item.data(_PORTRAIT_ROLE).id)

    def _describe(self, portrait: RecentPortrait) -> str:
        parts = [portrait.name]
        if portrait.framing.changes_picture:
            parts.append(self.tr("cropped"))
        if portrait.masks:
            parts.append(self.tr("masks: {0}").format(len(portrait.masks)))
        return " · ".join(parts)

    def _draw(self, portrait: RecentPortrait, image: QImage) -> QPixmap:
        """Draw `image` into a square, with a dot in the colour of each mask."""
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
        for number, mask in enumerate(portrait.masks):
            painter.setBrush(QColor(mask.colour or "#ffffff"))
            painter.drawEllipse(QRectF(rect.left() + 5 + number * 12, rect.bottom() - 14, 9, 9))
        painter.end()
        return pixmap
