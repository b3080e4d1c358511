"""The crop editor: aspect ratio, rotation, flip and crop of the portrait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QPushButton

from omnihuman_desktop.domain.portrait import ASPECTS, Framing
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.stage.editing.crop import flipped, rotated
from omnihuman_desktop.ui.stage.editing.crop_view import CropView
from omnihuman_desktop.ui.stage.editing.editor import Editor, make_tool_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
    from omnihuman_desktop.ui.widgets.undo_history import ValueHistory


class CropEditor(Editor):
    """Edits the present value of `framings`, a history that belongs to the editor. Nothing is applied before `done`."""

    def __init__(self, pyramid: ImagePyramid, framings: ValueHistory[Framing], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CropEditor", "Crop editor"), framings, parent)
        self.framings = framings
        self._view = CropView(pyramid, framings.value, self)
        self._aspects: dict[str, QPushButton] = {}
        self._fill_tools()
        self.lay_out(self._view)
        self._view.framing_changed.connect(self.refresh)
        self._view.settled.connect(self._record)
        self.order_focus()
        self.refresh()

    @property
    def framing(self) -> Framing:
        """The framing as it is edited."""
        return self._view.framing

    def refresh(self) -> None:
        """Show the aspect ratio, the resulting size and whether there is something to undo or redo."""
        super().refresh()
        for aspect, button in self._aspects.items():
            with QSignalBlocker(button):
                button.setChecked(aspect == self.framing.aspect)
        size = self._view.crop_size
        self.status.set_text(self.tr("{0} × {1} pixels").format(size.width(), size.height()))
        self.status.setAccessibleName(self.tr("Result: {0} × {1} pixels").format(size.width(), size.height()))

    def undo(self) -> None:
        """Undo the last step."""
        self.framings.undo()
        self._view.set_framing(self.framings.value)

    def redo(self) -> None:
        """Redo the step that was undone last."""
        self.framings.redo()
        self._view.set_framing(self.framings.value)

    def _change(self, framing: Framing) -> None:
        if framing != self.framing:
            self._view.set_framing(framing)
            self._record()

    def _record(self) -> None:
        self.framings.record(self.framing)
        self.refresh()

    def _fill_tools(self) -> None:
        group = QButtonGroup(self)
        for aspect in ("", *ASPECTS):
            button = QPushButton(aspect or self.tr("Free"), self)
            button.setAccessibleName(self.tr("Aspect ratio {0}").format(aspect) if aspect else self.tr("Free aspect ratio"))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.clicked.connect(lambda _=False, aspect=aspect: self._view.choose_aspect(aspect))
            group.addButton(button)
            self.tools.addWidget(button)
            self._aspects[aspect] = button
        self._add_tool("turn_left", self.tr("Rotate left"), lambda: rotated(self.framing, -1))
        self._add_tool("turn_right", self.tr("Rotate right"), lambda: rotated(self.framing, 1))
        self._add_tool("flip", self.tr("Flip"), lambda: flipped(self.framing))
        reset = QPushButton(self.tr("Reset"), self)
        reset.setProperty("role", "quiet")
        reset.setToolTip(self.tr("Back to the whole, unedited picture"))
        reset.clicked.connect(lambda: self._change(replace(self.framing, quarter_turns=0, flipped=False, crop=None, aspect="")))
        self.tools.addWidget(reset)

    def _add_tool(self, icon: str, name: str, make_framing: Callable[[], Framing]) -> None:
        button = make_tool_button(self, icon, name)
        button.clicked.connect(lambda: self._change(make_framing()))
        self.tools.addWidget(button)
