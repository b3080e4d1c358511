"""The people who are to move, beside the picture: a mask each, chosen, named, shown, hidden, added and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from omnihuman_desktop.ui.stage.editing.layers import Layer, Masks

_WIDTH = 204
_SWATCH = 14


class Swatch(QToolButton):
    """A mask's colour; ringed, with a tick, where it is the one that is painted on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.setCheckable(True)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """The colour with room for its ring."""
        return QSize(_SWATCH + 14, _SWATCH + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the colour, the ring and the tick."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(0, 0, _SWATCH, _SWATCH)
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
    """A mask's name. To come to it chooses the mask; Enter takes over what was written, Esc puts back what it was."""

    reached = Signal()
    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Chooses the mask."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name over, Esc puts back what it was."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.undo()
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class Row(QWidget):
    """One mask."""

    chosen = Signal()
    renamed = Signal(str)
    shown = Signal(bool)
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._visible = True
        self.swatch = Swatch(self)
        self.name = NameField(self)
        self.name.setProperty("role", "inline")
        self.name.setMaxLength(40)
        self.eye = self._tool()
        self.bin = self._tool()
        self.bin.setIcon(theme.icon("remove", self.bin))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.swatch)
        row.addWidget(self.name, 1)
        row.addWidget(self.eye)
        row.addWidget(self.bin)
        self.swatch.clicked.connect(self.chosen)
        self.name.reached.connect(self.chosen)
        self.name.editingFinished.connect(lambda: self.renamed.emit(self.name.text().strip()))
        self.eye.clicked.connect(lambda: self.shown.emit(not self._visible))
        self.bin.clicked.connect(self.removed)

    def show_layer(self, layer: Layer, *, current: bool) -> None:
        """Show what `layer` is."""
        self.swatch.colour = QColor(layer.colour)
        self.swatch.setChecked(current)
        self.swatch.update()
        self._call(self.swatch, self.tr("Paint {0}").format(layer.name))
        if not self.name.hasFocus() or not self.name.isModified():
            with QSignalBlocker(self.name):
                self.name.setText(layer.name)
        self.name.setAccessibleName(self.tr("Name of the mask: {0}").format(layer.name))
        self._visible = layer.visible
        self.eye.setIcon(theme.icon("visible" if layer.visible else "hidden", self.eye))
        words = self.tr("Hide {0}") if layer.visible else self.tr("Show {0}")
        self._call(self.eye, words.format(layer.name))
        self._call(self.bin, self.tr("Remove {0}").format(layer.name))

    def _tool(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @staticmethod
    def _call(button: QToolButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(words)


class MaskList(QScrollArea):
    """Shows the layers of `masks`, and what can be done besides painting."""

    faces_wanted = Signal()
    file_wanted = Signal()
    left = Signal()

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
        heading = QLabel(self.tr("Who speaks?"), self)
        heading.setProperty("role", "heading")
        self.rows = [Row(self) for _ in range(MASKS_MAX)]
        self.add_button = self._button("add", self.tr("Add a person"))
        self.faces_button = self._button("faces", self.tr("Find faces"))
        self.faces_button.setToolTip(self.tr("Begins a mask about the head and shoulders of each face in the picture"))
        self.file_button = self._button("folder", self.tr("Load a mask…"))
        self.file_button.setToolTip(self.tr("A picture in black and white: white is what moves"))
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
        self._hint.set_text(self.tr("Paint over who is to move. Everything else stays still."))

    def refresh(self) -> None:
        """Show the list as it is."""
        layers = self._masks.layers
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(layers))
            if number < len(layers):
                row.show_layer(layers[number], current=number == self._masks.current)
        self.add_button.setEnabled(not self._masks.is_full)
        full = self.tr("Five masks are the most that can be sent") if self._masks.is_full else ""
        self.add_button.setToolTip(full)

    def _wire(self) -> None:
        masks = self._masks
        for number, row in enumerate(self.rows):
            row.chosen.connect(lambda number=number: masks.choose(number))
            row.renamed.connect(lambda name, number=number: self._rename(number, name))
            row.shown.connect(lambda visible, number=number: masks.show(number, visible=visible))
            row.removed.connect(lambda number=number: masks.remove(number))
            row.name.left.connect(self.left)
        self.add_button.clicked.connect(lambda: masks.add(masks.make_layer()))
        self.faces_button.clicked.connect(self.faces_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        masks.listed.connect(self.refresh)

    def _rename(self, number: int, name: str) -> None:
        if number < len(self._masks.layers):
            self._masks.rename(number, name)
            self.rows[number].name.setModified(False)
            self.refresh()

    def _button(self, icon: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setIcon(theme.icon(icon, button))
        button.setProperty("role", "quiet")
        button.setAccessibleName(words)
        return button
