"""The waveform widget: the canvas, with the mouse, the touchpad and the keys acting on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QKeyEvent, QNativeGestureEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.voice.waveform.canvas import WaveformCanvas
from omnihuman_desktop.ui.voice.waveform.keys import claims_key, press_key
from omnihuman_desktop.ui.voice.waveform.marks import RULER
from omnihuman_desktop.ui.voice.waveform.pointer import WaveformPointer

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent


class WaveformView(WaveformCanvas):
    """Lets the selection be dragged, resized, drawn and moved by keys, and the view be zoomed and scrolled.

    `marked`: I (True) or O was pressed. `sentence_requested`: a double click, with its position in milliseconds.
    `play_requested`: Space. `play_from_requested`: Shift+Space, with the position in milliseconds. `border_wanted`: a film is
    to be cut at a position in milliseconds, or (True) the cut that is nearest to it removed. `all_wanted`: Ctrl+A, or "Select
    all" of the menu; `short_wanted`: "Keep to 35 s".
    """

    marked = Signal(bool)
    sentence_requested = Signal(float)
    play_requested = Signal()
    play_from_requested = Signal(float)
    border_wanted = Signal(float, bool)
    all_wanted = Signal()
    short_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pointer = WaveformPointer(self)
        self.setAccessibleName(self.tr("Waveform"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setToolTip(
            self.tr(
                "Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms."
            )
        )

    @property
    def pointed_ms(self) -> float:
        """The position under the mouse pointer, or of the playhead if the pointer is elsewhere."""
        if not self.underMouse():
            return self.playhead_ms
        return min(max(0.0, self.ms_at(self.mapFromGlobal(QCursor.pos()).x())), self.span.voice_ms)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging a handle, the selection or the view, or drawing a new selection."""
        self.stop_zoom_animation()
        if not self.pointer.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the drag, or show what could be dragged."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag. A click without movement moves the playhead."""
        self.pointer.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom."""
        self.pointer.handle_wheel(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Emit `sentence_requested` for the position under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton and self.span.voice_ms:
            self.sentence_requested.emit(self.ms_at(event.position().x()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to select all, and of a film to cut it here, to remove the nearest cut, or to select one task's length."""
        if not self.span.voice_ms:
            return
        at_ms, menu = self.ms_at(event.pos().x()), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Select all"), self.all_wanted.emit)
        if self.span.is_film:
            menu.addAction(self.tr("Keep to 35 s"), self.short_wanted.emit)
            self._add_cuts(menu, at_ms)
        menu.popup(event.globalPos())

    def _add_cuts(self, menu: QMenu, at_ms: float) -> None:
        menu.addSeparator()
        menu.addAction(self.tr("Cut here"), lambda: self.border_wanted.emit(at_ms, False))  # noqa: FBT003 - a signal
        remove = menu.addAction(self.tr("Remove the nearest cut"), lambda: self.border_wanted.emit(at_ms, True))  # noqa: FBT003
        remove.setEnabled(bool(self.scene.parts.borders_ms))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of the waveform."""
        default = to_default(event, Place.VOICE)
        if not self.span.voice_ms or default is None or not self._press_key(default):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim keys before the window's shortcuts, show tooltips for the position under the pointer, and zoom by pinching."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            default = to_default(event, Place.VOICE)
            if default is not None and claims_key(default):
                event.accept()
                return True
        if isinstance(event, QHelpEvent):
            text = self.scene.describe(self.ms_at(event.pos().x()), self.pixel_ms) if event.pos().y() >= RULER else ""
            QToolTip.showText(event.globalPos(), text or self.toolTip(), self)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(max(0.1, 1 + event.value()), self.ms_at(event.position().x()), at_once=True)
            return True
        return super().event(event)

    def _press_with_control(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_A:
            return press_key(self, event)
        self.all_wanted.emit()
        return True

    def _press_key(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._press_with_control(event)
        if key in (Qt.Key.Key_I, Qt.Key.Key_O):
            self.marked.emit(key == Qt.Key.Key_I)
        elif key == Qt.Key.Key_Space:
            if event.isAutoRepeat():
                return True
            if shift:
                self.play_from_requested.emit(self.pointed_ms)
            else:
                self.play_requested.emit()
        elif key == Qt.Key.Key_B and self.scene.parts.starts_ms:
            self.border_wanted.emit(self.playhead_ms, shift)
        elif key == Qt.Key.Key_Escape:
            return self.pointer.cancel()
        else:
            return press_key(self, event)
        return True
