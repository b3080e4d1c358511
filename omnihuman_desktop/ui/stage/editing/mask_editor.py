"""Painting who in the portrait is to move: the tools, the people, and their files."""

from __future__ import annotations

from functools import partial
from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.editing import brush
from omnihuman_desktop.ui.stage.editing.editor import Editor, make_tool
from omnihuman_desktop.ui.stage.editing.mask_list import MaskList
from omnihuman_desktop.ui.stage.editing.mask_view import BRUSH_LEAST_PX, MaskView, Tool
from omnihuman_desktop.ui.widgets.jump_slider import JumpSlider
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
    from omnihuman_desktop.ui.stage.editing.layers import Masks

_SLIDER = 1000
_SIZE_STEP = 1.2
_SOFTER = 10


class MaskEditor(Editor):
    """Edits `masks`; what takes time is asked for by signals, and answered through `masks` and `offer`."""

    fill_wanted = Signal(int, int)
    faces_wanted = Signal()
    file_wanted = Signal()
    fit_wanted = Signal()

    def __init__(self, pyramid: ImagePyramid, framing: Framing, masks: Masks, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MaskEditor", "Mask editor"), masks.history, parent)
        masks.setParent(self)
        self.masks = masks
        self._view = MaskView(pyramid, framing, masks, self)
        self.list = MaskList(masks, self)
        self._tool_buttons: dict[Tool, QToolButton] = {}
        self._fill_tools()
        self.lay_out(self._view)
        self.side.addWidget(self.list)
        self._build_offer()
        masks.listed.connect(self.refresh)
        self._view.fill_wanted.connect(self.fill_wanted)
        self.list.faces_wanted.connect(self.faces_wanted)
        self.list.file_wanted.connect(self.file_wanted)
        self.list.left.connect(self._view.setFocus)
        self.order_focus()
        self.refresh()

    def undo(self) -> None:
        """Take the last step back."""
        self.masks.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self.masks.redo()

    def set_busy(self, sentence: str) -> None:
        """Something is being done in the background, as `sentence` says; nothing can be painted meanwhile. Empty: no more."""
        self._view.locked = bool(sentence)
        for widget in (self.list, self.done_button, self.undo_button, self.redo_button):
            widget.setEnabled(not sentence)
        self.tell(sentence)
        if not sentence:
            self.refresh()

    def tell(self, sentence: str) -> None:
        """Say something below the picture."""
        self.status.setText(sentence)
        self.status.setToolTip(sentence)
        self.status.setAccessibleName(sentence)

    def offer(self, sentence: str, button: str = "") -> None:
        """Say what is wrong above the picture, with a `button` that mends it where there is one. Empty: nothing is."""
        self._offer_words.set_text(sentence)
        self._offer_button.setText(button)
        self._offer_button.setVisible(bool(button))
        self._offer.setVisible(bool(sentence))

    def choose_tool(self, tool: Tool) -> None:
        """Paint with another tool."""
        self._view.tool = tool
        self._tool_buttons[tool].setChecked(True)
        self._view.update()

    def act_on(self, event: QKeyEvent) -> Callable[[], object] | None:
        """The keys of the tools beside those of every editor."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if self._view.locked and event.key() != Qt.Key.Key_Escape:
            return None
        if held or self.focusWidget() in [row.name for row in self.list.rows]:
            return super().act_on(event)
        return self._keys.get(event.text().lower()) or super().act_on(event)

    # --- building -----------------------------------------------------------------------------------------------------

    def _fill_tools(self) -> None:
        group = QButtonGroup(self)
        for tool, icon, name, key in (
            (Tool.BRUSH, "brush", self.tr("Brush"), "B"),
            (Tool.ERASER, "eraser", self.tr("Eraser"), "E"),
            (Tool.RECTANGLE, "rectangle", self.tr("Rectangle"), "R"),
            (Tool.ELLIPSE, "ellipse", self.tr("Ellipse"), "O"),
            (Tool.FILL, "fill", self.tr("Fill or empty an area"), "G"),
        ):
            button = make_tool(self, icon, name, key)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, tool=tool: self.choose_tool(tool))
            group.addButton(button)
            self.tools.addWidget(button)
            self._tool_buttons[tool] = button
        self._tool_buttons[Tool.BRUSH].setChecked(True)
        self.size_slider = self._add_slider(self.tr("Size"), self.tr("Brush size"), self._choose_size)
        self.soft_slider = self._add_slider(self.tr("Soft"), self.tr("Brush softness"), self._choose_softness)
        self.opacity_slider = self._add_slider(
            self.tr("Opacity"), self.tr("How strongly the masks are shown"), self._choose_opacity
        )
        for words, explained, act in (
            (self.tr("Invert"), self.tr("What moves stays still, and the other way round"), self.masks.invert),
            (self.tr("Clear"), self.tr("Nothing of this mask moves"), self.masks.clear),
        ):
            button_ = QPushButton(words, self)
            button_.setProperty("role", "quiet")
            button_.setToolTip(explained)
            button_.clicked.connect(act)
            self.tools.addWidget(button_)
        self._show_sliders()
        self._keys: dict[str, Callable[[], object]] = {
            "b": lambda: self.choose_tool(Tool.BRUSH),
            "e": lambda: self.choose_tool(Tool.ERASER),
            "r": lambda: self.choose_tool(Tool.RECTANGLE),
            "o": lambda: self.choose_tool(Tool.ELLIPSE),
            "g": lambda: self.choose_tool(Tool.FILL),
            "i": self.masks.invert,
            "[": lambda: self._change_size(1 / _SIZE_STEP),
            "]": lambda: self._change_size(_SIZE_STEP),
            "{": lambda: self.soft_slider.setValue(self.soft_slider.value() - _SOFTER * _SLIDER // 100),
            "}": lambda: self.soft_slider.setValue(self.soft_slider.value() + _SOFTER * _SLIDER // 100),
        }
        for number in range(len(self.list.rows)):
            self._keys[str(number + 1)] = partial(self.masks.choose, number)

    def _add_slider(self, words: str, name: str, chosen: Callable[[int], None]) -> JumpSlider:
        holder = QFrame(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.NEAR, theme.GRID, 0, theme.GRID)
        row.setSpacing(theme.GRID)
        label = QLabel(words, holder)
        label.setProperty("role", "dim")
        slider = JumpSlider(holder)
        slider.setRange(0, _SLIDER)
        slider.setPageStep(_SLIDER // 10)
        slider.setFixedWidth(84)
        slider.setAccessibleName(name)
        slider.setToolTip(name)
        row.addWidget(label)
        row.addWidget(slider)
        self.tools.addWidget(holder)
        slider.valueChanged.connect(chosen)
        return slider

    def _build_offer(self) -> None:
        self._offer = QFrame(self)
        self._offer.setProperty("role", "trouble")
        row = QHBoxLayout(self._offer)
        self._offer_words = Paragraph(self._offer)
        self._offer_button = QPushButton(self._offer)
        self._offer_button.clicked.connect(self.fit_wanted)
        leave = make_tool(self._offer, "close", self.tr("Leave it"))
        leave.clicked.connect(lambda: self.offer(""))
        row.addWidget(self._offer_words, 1)
        row.addWidget(self._offer_button)
        row.addWidget(leave)
        self._offer.hide()
        self.column.insertWidget(1, self._offer)

    # --- the brush ----------------------------------------------------------------------------------------------------

    def _choose_size(self, value: int) -> None:
        # Each step of the slider changes the size by the same part of it.
        self._view.set_diameter(round(BRUSH_LEAST_PX * (self._view.most_px / BRUSH_LEAST_PX) ** (value / _SLIDER)))

    def _change_size(self, factor: float) -> None:
        wanted = self._view.diameter * factor
        self._view.set_diameter(round(wanted) + (round(wanted) == self._view.diameter) * (1 if factor > 1 else -1))
        self._show_sliders()

    def _choose_softness(self, value: int) -> None:
        self._view.softness = value * 100 // _SLIDER

    def _choose_opacity(self, value: int) -> None:
        self._view.set_opacity(value / _SLIDER)

    def _show_sliders(self) -> None:
        view = self._view
        part = log(view.diameter / BRUSH_LEAST_PX) / log(view.most_px / BRUSH_LEAST_PX)
        for slider, value in (
            (self.size_slider, part),
            (self.soft_slider, view.softness / 100),
            (self.opacity_slider, view.opacity),
        ):
            slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            slider.setValue(round(value * _SLIDER))
            slider.blockSignals(False)  # noqa: FBT003 - Qt's own signature


def fill_value(masks: Masks, x: int, y: int) -> int:
    """What an area becomes that is filled from the point `x`, `y`: white where it is black, and black where it is white."""
    return 0 if masks.layer.pixels[y, x] >= brush.HALF else 255
