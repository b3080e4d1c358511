"""The list of masks beside the picture: select, rename, show, hide, add and remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from omnihuman_desktop.ui.stage.editing.layers import Layer, Masks

_WIDTH = 204
_SWATCH_PX = 14


class Swatch(QToolButton):
    """The color of a mask; the current mask has a ring and a check mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.setCheckable(True)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the size of the color with room for its ring."""
        return QSize(_SWATCH_PX + 14, _SWATCH_PX + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the color, the ring and the check mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(0, 0, _SWATCH_PX, _SWATCH_PX)
        square.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour)
        painter.drawRoundedRect(square, 3, 3)
        if not self.isChecked() and not self.property("ringed"):
            return
        ink = theme.colours(self.window())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink.accent if self.property("ringed") else ink.text, 1.5))
        painter.drawRoundedRect(square.adjusted(-3, -3, 3, 3), 5, 5)
        if self.isChecked():
            painter.setPen(QPen(Qt.GlobalColor.white, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([square.topLeft() + QPointF(*place) for place in ((3.5, 7), (6, 9.8), (10.5, 4.5))])


class NameField(QLineEdit):
    """The name of a mask. Focus selects the mask, Enter applies the name, Esc restores it; both emit `finished`."""

    focused = Signal()
    finished = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Emit `focused`."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on Enter and Esc; Esc restores the name first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.undo()
            self.finished.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class MaskRow(QWidget):
    """The row of one mask."""

    selected = Signal()
    renamed = Signal(str)
    visibility_changed = Signal(bool)
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._visible = True
        self.swatch = Swatch(self)
        self.name = NameField(self)
        self.name.setProperty("role", "inline")
        self.name.setMaxLength(40)
        self.visibility_button = self._make_button()
        self.remove_button = self._make_button()
        self.remove_button.setIcon(theme.icon("remove", self.remove_button))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.swatch)
        row.addWidget(self.name, 1)
        row.addWidget(self.visibility_button)
        row.addWidget(self.remove_button)
        self.swatch.clicked.connect(self.selected)
        self.name.focused.connect(self.selected)
        self.name.editingFinished.connect(lambda: self.renamed.emit(self.name.text().strip()))
        self.visibility_button.clicked.connect(lambda: self.visibility_changed.emit(not self._visible))
        self.remove_button.clicked.connect(self.removed)

    def show_layer(self, layer: Layer, *, current: bool) -> None:
        """Show `layer`."""
        self.swatch.colour = QColor(layer.colour)
        self.swatch.setChecked(current)
        self.swatch.update()
        self._set_name(self.swatch, self.tr("Paint {0}").format(layer.name))
        if not self.name.hasFocus() or not self.name.isModified():
            with QSignalBlocker(self.name):
                self.name.setText(layer.name)
        self.name.setAccessibleName(self.tr("Mask name: {0}").format(layer.name))
        self._visible = layer.visible
        self.visibility_button.setIcon(theme.icon("visible" if layer.visible else "hidden", self.visibility_button))
        name = self.tr("Hide {0}") if layer.visible else self.tr("Show {0}")
        self._set_name(self.visibility_button, name.format(layer.name))
        self._set_name(self.remove_button, self.tr("Remove {0}").format(layer.name))

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @staticmethod
    def _set_name(button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(plain_tooltip(name))


class MaskList(QScrollArea):
    """Shows the layers of `masks`. `finished` says that a name was entered, so that the focus can go back to the picture."""

    faces_wanted = Signal()
    file_wanted = Signal()
    finished = Signal()

    def __init__(self, masks: Masks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._masks = masks
        self.setFixedWidth(_WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget(self)
        self.setWidget(holder)
        heading = Label(self.tr("Who speaks?"), self)
        heading.setProperty("role", "heading")
        self.rows = [MaskRow(self) for _ in range(MASKS_MAX)]
        self.add_button = self._add_button("add", self.tr("Add person"))
        self.faces_button = self._add_button("faces", self.tr("Find faces"))
        self.faces_button.setToolTip(self.tr("Start a mask around the head and shoulders of each face"))
        self.file_button = self._add_button("folder", self.tr("Load mask…"))
        self.file_button.setToolTip(self.tr("A black-and-white picture. White areas move."))
        self._hint = Paragraph(self)
        self._hint.setProperty("role", "dim")
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.NEAR, theme.NEAR, theme.NEAR, theme.NEAR)
        column.setSpacing(theme.GRID)
        for widget in (heading, *self.rows):
            column.addWidget(widget)
        for button in (self.add_button, self.faces_button, self.file_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.GRID)
        column.addWidget(self._hint)
        column.addStretch(1)
        self._wire()
        self.refresh()
        self._hint.set_text(self.tr("Paint over the person who speaks. Everything else stays still."))

    def refresh(self) -> None:
        """Update the rows."""
        layers = self._masks.layers
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(layers))
            if index < len(layers):
                row.show_layer(layers[index], current=index == self._masks.current)
        self.add_button.setEnabled(not self._masks.is_full)
        full = self.tr("You can use up to five masks") if self._masks.is_full else ""
        self.add_button.setToolTip(full)

    def _wire(self) -> None:
        masks = self._masks
        for index, row in enumerate(self.rows):
            row.selected.connect(lambda index=index: masks.select(index))
            row.renamed.connect(lambda name, index=index: self._rename(index, name))
            row.visibility_changed.connect(lambda visible, index=index: masks.set_visible(index, visible=visible))
            row.removed.connect(lambda index=index: masks.remove(index))
            row.name.finished.connect(self.finished)
        self.add_button.clicked.connect(lambda: masks.add(masks.make_layer()))
        self.faces_button.clicked.connect(self.faces_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        masks.changed.connect(self.refresh)

    def _rename(self, index: int, name: str) -> None:
        if index < len(self._masks.layers):
            self._masks.rename(index, name)
            self.rows[index].name.setModified(False)
            self.refresh()

    def _add_button(self, icon: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(theme.icon(icon, button))
        button.setProperty("role", "quiet")
        button.setAccessibleName(text)
        return button
