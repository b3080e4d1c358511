"""Save video as…, its menu of other forms, and Show in folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from omnihuman_desktop.ui.keys.hints import with_keys
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.media.video.export import Form
    from omnihuman_desktop.media.video.frames import FrameTimes, Part


class SaveButtons(QWidget):
    """`form_requested` carries a `Form`. The menu offers the marked part where `marked` returns one."""

    save_requested = Signal()
    form_requested = Signal(object)
    folder_requested = Signal()

    def __init__(self, marked: Callable[[], tuple[FrameTimes | None, Part | None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._marked = marked
        self.save_button = QPushButton(self)
        self.save_button.setAccessibleName(self.tr("Save video as"))
        self.save_button.clicked.connect(self.save_requested)
        self.forms_button = QToolButton(self)
        self.forms_button.setAccessibleName(self.tr("Other ways to save"))
        self.forms_button.setToolTip(self.tr("Save a part, the sound, an animation or another aspect ratio"))
        self.forms_button.setProperty("role", "menu")
        self.forms_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.forms_button.setMenu(self._menu)
        self.folder_button = QPushButton(self)
        self.folder_button.setAccessibleName(self.tr("Show in folder"))
        self.folder_button.clicked.connect(self.folder_requested)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.save_button)
        row.addWidget(self.forms_button)
        row.addSpacing(theme.GRID)
        row.addWidget(self.folder_button)

    def set_available(self, *, saved: bool) -> None:
        """Enable the buttons if there is a video on disk."""
        for button in (self.save_button, self.forms_button, self.folder_button):
            button.setEnabled(saved)

    def set_compact(self, *, compact: bool, tiny: bool = False) -> None:
        """Show icons instead of texts; where it is `tiny`, the folder is in the menu alone."""
        self.folder_button.setVisible(not tiny)
        save, folder = self.tr("Save video as…"), self.tr("Show in folder")
        for button, words, name in ((self.save_button, save, "save"), (self.folder_button, folder, "folder")):
            button.setText("" if compact else words)
            button.setIcon(theme.icon(name, self) if compact else QIcon())
            button.setToolTip(words)
        self.forms_button.setIcon(theme.icon("down", self))
        # At once, so that the bar around can measure it.
        self._row.invalidate()
        self._row.activate()

    def menu(self) -> QMenu:
        """Return the menu of the other forms, filled for what is marked now."""
        self._fill_menu()
        return self._menu

    def _fill_menu(self) -> None:
        from omnihuman_desktop.media.video.export import Form

        menu, (frames, part) = self._menu, self._marked()
        menu.clear()
        menu.addAction(self.tr("The same file…")).triggered.connect(self.save_requested)
        self._add_parts(frames, part)
        menu.addSeparator()
        # A disabled entry: this style draws a section as a bare line.
        of = self.tr("Of the part between the in and out points:") if part else self.tr("Of the whole video:")
        menu.addAction(of).setEnabled(False)
        for form, words in (
            (Form.WAV, self.tr("Sound alone, WAV…")),
            (Form.M4A, self.tr("Sound alone, M4A…")),
            (Form.GIF, self.tr("Animated GIF…")),
            (Form.WEBP, self.tr("Animated WebP…")),
            (Form.TALL, self.tr("9:16 with blurred sides…")),
            (Form.SQUARE, self.tr("1:1 with blurred sides…")),
            (Form.WIDE, self.tr("16:9 with blurred sides…")),
        ):
            self._add(form, words)
        menu.addSeparator()
        menu.addAction(self.tr("Show in folder")).triggered.connect(self.folder_requested)

    def _add_parts(self, frames: FrameTimes | None, part: Part | None) -> None:
        from omnihuman_desktop.media.video.export import Form

        if frames is None or part is None:
            first = with_keys(self.tr("Trimmed: set an in or out point first"), "video mark in", "video mark out")
            self._menu.addAction(first).setEnabled(False)
        elif frames.can_copy(part):
            self._add(Form.EXACT, self.tr("Trimmed, without new encoding…"))
        else:
            self._add(Form.EXACT, self.tr("Trimmed to the frame, encoded again…"))
            wider = frames.copyable_around(part)
            more_s = (wider.length_us - part.length_us) / 1_000_000
            self._add(
                Form.COPIED,
                self.tr("Trimmed at key frames, without new encoding: {0} s longer…").format(figure(round(more_s, 1))),
            )

    def _add(self, form: Form, words: str) -> None:
        self._menu.addAction(words).triggered.connect(lambda: self.form_requested.emit(form))
