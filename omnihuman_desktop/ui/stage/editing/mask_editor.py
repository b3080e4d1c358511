"""The mask editor: the tools to paint masks with, and the list of masks beside the picture."""

from __future__ import annotations

from functools import partial
from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton

from omnihuman_desktop.media.picture import brush
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.editing.editor import Editor, make_tool_button
from omnihuman_desktop.ui.stage.editing.mask_list import MaskList
from omnihuman_desktop.ui.stage.editing.mask_view import BRUSH_MIN_PX, MaskView, Tool
from omnihuman_desktop.ui.widgets.jump_slider import JumpSlider
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
    from omnihuman_desktop.ui.stage.editing.layers import Masks
    from omnihuman_desktop.ui.widgets.key_actions import KeyAction

_SLIDER = 1000
_SIZE_STEP = 1.2
_SOFTNESS_STEP = 10


class MaskEditor(Editor):
    """Edits `masks`. It requests slow work by its signals.

    `MaskSession` does that work, and reports it by `show_notice` and `show_status`.
    """

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
        self._build_notice()
        masks.changed.connect(self.refresh)
        self._view.fill_wanted.connect(self.fill_wanted)
        self.list.faces_wanted.connect(self.faces_wanted)
        self.list.file_wanted.connect(self.file_wanted)
        self.list.finished.connect(self._view.setFocus)
        self.order_focus()
        self.refresh()

    def undo(self) -> None:
        """Undo the last step."""
        self.masks.undo()

    def redo(self) -> None:
        """Redo the step that was undone last."""
        self.masks.redo()

    def set_busy(self, sentence: str) -> None:
        """Show that background work is running, as `sentence` says, and lock the editor meanwhile; empty unlocks it."""
        self._view.locked = bool(sentence)
        for widget in (self.list, self.done_button, self.undo_button, self.redo_button):
            widget.setEnabled(not sentence)
        self.show_status(sentence)
        if not sentence:
            self.refresh()

    def show_status(self, sentence: str) -> None:
        """Show `sentence` below the picture."""
        self.status.set_text(sentence)

    def show_notice(self, sentence: str, fit_text: str = "") -> None:
        """Show a problem above the picture, with a button to fit the file where `fit_text` names one; empty hides it."""
        self._notice_text.set_text(sentence)
        self._fit_button.setText(fit_text)
        self._fit_button.setVisible(bool(fit_text))
        self._notice.setVisible(bool(sentence))

    def choose_tool(self, tool: Tool) -> None:
        """Switch to `tool`."""
        self._view.tool = tool
        self._tool_buttons[tool].setChecked(True)
        self._view.update()

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return the action of a tool's key, or of a key of every editor. Letters typed into a name are text."""
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if self._view.locked and event.key() != Qt.Key.Key_Escape:
            return None
        if modifiers or self.focusWidget() in [row.name for row in self.list.rows]:
            return super().action_for_key(event)
        return self._keys.get(event.text().lower()) or super().action_for_key(event)

    # --- building -----------------------------------------------------------------------------------------------------

    def _fill_tools(self) -> None:
        group = QButtonGroup(self)
        for tool, icon, name, key in (
            (Tool.BRUSH, "brush", self.tr("Brush"), "B"),
            (Tool.ERASER, "eraser", self.tr("Eraser"), "E"),
            (Tool.RECTANGLE, "rectangle", self.tr("Rectangle"), "R"),
            (Tool.ELLIPSE, "ellipse", self.tr("Ellipse"), "O"),
            (Tool.FILL, "fill", self.tr("Fill or clear an area"), "G"),
        ):
            button = make_tool_button(self, icon, name, key)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, tool=tool: self.choose_tool(tool))
            group.addButton(button)
            self.tools.addWidget(button)
            self._tool_buttons[tool] = button
        self._tool_buttons[Tool.BRUSH].setChecked(True)
        self.size_slider = self._add_slider(self.tr("Size"), self.tr("Brush size"), self._set_size)
        self.softness_slider = self._add_slider(self.tr("Softness"), self.tr("Brush softness"), self._set_softness)
        self.opacity_slider = self._add_slider(self.tr("Opacity"), self.tr("Mask opacity"), self._set_opacity)
        for text, tooltip, action in (
            (self.tr("Invert"), self.tr("Swap what moves and what stays still"), self.masks.invert),
            (self.tr("Clear"), self.tr("Empty this mask"), self.masks.clear),
        ):
            push_button = QPushButton(text, self)
            push_button.setProperty("role", "quiet")
            push_button.setToolTip(tooltip)
            push_button.clicked.connect(action)
            self.tools.addWidget(push_button)
        self._update_sliders()
        self._keys: dict[str, Callable[[], object]] = {
            "b": lambda: self.choose_tool(Tool.BRUSH),
            "e": lambda: self.choose_tool(Tool.ERASER),
            "r": lambda: self.choose_tool(Tool.RECTANGLE),
            "o": lambda: self.choose_tool(Tool.ELLIPSE),
            "g": lambda: self.choose_tool(Tool.FILL),
            "i": self.masks.invert,
            "[": lambda: self._scale_size(1 / _SIZE_STEP),
            "]": lambda: self._scale_size(_SIZE_STEP),
            "{": lambda: self.softness_slider.setValue(self.softness_slider.value() - _SOFTNESS_STEP * _SLIDER // 100),
            "}": lambda: self.softness_slider.setValue(self.softness_slider.value() + _SOFTNESS_STEP * _SLIDER // 100),
        }
        for number in range(len(self.list.rows)):
            self._keys[str(number + 1)] = partial(self.masks.select, number)

    def _add_slider(self, text: str, name: str, changed: Callable[[int], None]) -> JumpSlider:
        holder = QFrame(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.NEAR, theme.GRID, 0, theme.GRID)
        row.setSpacing(theme.GRID)
        label = Label(text, holder)
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
        slider.valueChanged.connect(changed)
        return slider

    def _build_notice(self) -> None:
        self._notice = QFrame(self)
        self._notice.setProperty("role", "error")
        row = QHBoxLayout(self._notice)
        self._notice_text = Paragraph(self._notice)
        self._fit_button = QPushButton(self._notice)
        self._fit_button.clicked.connect(self.fit_wanted)
        dismiss = make_tool_button(self._notice, "close", self.tr("Dismiss"))
        dismiss.clicked.connect(lambda: self.show_notice(""))
        row.addWidget(self._notice_text, 1)
        row.addWidget(self._fit_button)
        row.addWidget(dismiss)
        self._notice.hide()
        self.column.insertWidget(1, self._notice)

    # --- the brush ----------------------------------------------------------------------------------------------------

    def _set_size(self, value: int) -> None:
        # Logarithmic: each step of the slider changes the size by the same factor.
        self._view.set_diameter(round(BRUSH_MIN_PX * (self._view.max_brush_px / BRUSH_MIN_PX) ** (value / _SLIDER)))

    def _scale_size(self, factor: float) -> None:
        wanted = self._view.diameter * factor
        self._view.set_diameter(round(wanted) + (round(wanted) == self._view.diameter) * (1 if factor > 1 else -1))
        self._update_sliders()

    def _set_softness(self, value: int) -> None:
        self._view.softness = value * 100 // _SLIDER

    def _set_opacity(self, value: int) -> None:
        self._view.set_opacity(value / _SLIDER)

    def _update_sliders(self) -> None:
        view = self._view
        fraction = log(view.diameter / BRUSH_MIN_PX) / log(view.max_brush_px / BRUSH_MIN_PX)
        for slider, value in (
            (self.size_slider, fraction),
            (self.softness_slider, view.softness / 100),
            (self.opacity_slider, view.opacity),
        ):
            slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            slider.setValue(round(value * _SLIDER))
            slider.blockSignals(False)  # noqa: FBT003 - Qt's own signature


def fill_value(masks: Masks, x: int, y: int) -> int:
    """Return the value to fill an area with from the point `x`, `y`: white where it is black, black where it is white."""
    return 0 if masks.layer.pixels[y, x] >= brush.HALF else 255
