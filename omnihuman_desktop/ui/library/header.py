"""The row above the library: the search, what was found, the order, and how the tasks are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QSlider, QWidget

from omnihuman_desktop.ui.library.gallery import FIRST_SIDE_PX, SIDES_PX
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.order_buttons import OrderButtons
from omnihuman_desktop.ui.tasks.search_field import SearchField
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent


_LEAST_SEARCH_PX = 300
"""What the search and the number of what was found have in a row with the choices."""
_FIRST_ORDER = "date down none"
"""The newest first, without headings."""


class LibraryHeader(QWidget):
    """`changed` says that search or order are others, `view_changed` that another view is to be shown.

    `side_changed` carries the size of the gallery's pictures, in pixels.
    """

    changed = Signal()
    view_changed = Signal()
    side_changed = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.search = SearchField(self)
        self.order = OrderButtons(self, has_rows=False)
        self.order.filter.hide()  # the side bar has them all
        self.order.restore(_FIRST_ORDER)
        self.found = Label(self)
        self.found.setProperty("role", "dim")
        self.side_px = QSlider(Qt.Orientation.Horizontal, self)
        self.side_px.setAccessibleName(self.tr("Size of pictures"))
        self.side_px.setToolTip(self.tr("Size of pictures"))
        self.side_px.setRange(*SIDES_PX)
        self.side_px.setSingleStep(20)
        self.side_px.setPageStep(60)
        self.side_px.setValue(FIRST_SIDE_PX)
        self.side_px.setFixedWidth(100)
        self._views = QButtonGroup(self)
        self.as_table, self.as_gallery = self._segment(self.tr("Table")), self._segment(self.tr("Gallery"))
        self.as_gallery.setChecked(True)
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setProperty("role", "quiet")
        self.back.setToolTip(self.tr("Back to the workplace (Esc)"))
        found = QHBoxLayout()
        found.addWidget(self.search, 3)
        found.addWidget(self.found, 2)
        self._choices = QHBoxLayout()
        for widget in (self.order, self.as_table, self.as_gallery, self.side_px, self.back):
            self._choices.addWidget(widget)
        self._choices.addStretch(1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        self._rows.setSpacing(theme.NEAR)
        self._rows.addLayout(found, 1)
        self._rows.addLayout(self._choices)
        self.search.textChanged.connect(self.changed)
        self.order.changed.connect(self._fit)
        self.order.changed.connect(self.changed)
        self.as_table.toggled.connect(self._change_view)
        self.side_px.valueChanged.connect(self.side_changed)
        self.back.clicked.connect(self.closed)

    def _segment(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        self._views.addButton(button)
        return button

    def _change_view(self) -> None:
        self.side_px.setEnabled(self.as_gallery.isChecked())
        self.view_changed.emit()

    def to_save(self) -> dict[str, str]:
        """Return the order and how the tasks are shown, so that `restore` brings it back."""
        view = "table" if self.as_table.isChecked() else "gallery"
        return {"view": view, "side_px": str(self.side_px.value()), "order": self.order.to_save()}

    def restore(self, saved: Mapping[str, str]) -> None:
        """Take what `to_save` has returned; whatever does not fit is left out."""
        self.order.restore(saved.get("order", ""))
        side_px = saved.get("side_px", "")
        if side_px.isdecimal():
            self.side_px.setValue(int(side_px))
        self.as_table.setChecked(saved.get("view") == "table")
        self.as_gallery.setChecked(saved.get("view") != "table")

    def _fit(self) -> None:
        """Use two rows where one is too narrow."""
        fits = self.width() >= _LEAST_SEARCH_PX + self._choices.sizeHint().width() + 2 * theme.WIDE + theme.NEAR
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._rows.direction():
            self._rows.setDirection(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one row or two."""
        super().resizeEvent(event)
        self._fit()
