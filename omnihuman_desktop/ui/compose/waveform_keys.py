"""The keys of the waveform: arrows move the window, I and O set its edges, Space plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.compose.waveform_view import WaveformView

STEP_MS = 1000
FINE_STEP_MS = 100
ZOOM_STEP = 1.25

_Key = Qt.Key
_CLAIMED = (_Key.Key_Space, _Key.Key_I, _Key.Key_O, _Key.Key_Left, _Key.Key_Right)


def claims_key(event: QKeyEvent) -> bool:
    """Whether the waveform wants this key before any shortcut of the window."""
    return event.key() in _CLAIMED and not event.modifiers() & Qt.KeyboardModifier.ControlModifier


def press_key(view: WaveformView, event: QKeyEvent) -> bool:
    """Do what the key is for; False where it is for nothing here."""
    key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in (_Key.Key_Up, _Key.Key_Down) and ctrl:
        view.zoom_by(ZOOM_STEP if key == _Key.Key_Up else 1 / ZOOM_STEP)
    elif ctrl:
        return False
    elif key in (_Key.Key_Left, _Key.Key_Right):
        _press_arrow(view, event.modifiers(), forward=key == _Key.Key_Right)
    elif key in (_Key.Key_I, _Key.Key_O):
        view.change_span(view.span.placed(view.playhead_ms, start=key == _Key.Key_I))
    elif key == _Key.Key_Space:
        if not event.isAutoRepeat():
            view.play_requested.emit()
    else:
        return _jump(view, key)
    return True


def _press_arrow(view: WaveformView, modifiers: Qt.KeyboardModifier, *, forward: bool) -> None:
    span = view.span
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        view.set_playhead(span.end_ms if forward else span.start_ms)
        view.show_playhead()
        return
    step_ms = FINE_STEP_MS if modifiers & Qt.KeyboardModifier.AltModifier else STEP_MS
    view.change_span(span.moved_to(span.start_ms + (step_ms if forward else -step_ms)))


def _jump(view: WaveformView, key: int) -> bool:
    span = view.span
    starts_ms = {
        _Key.Key_Home: 0,
        _Key.Key_End: span.voice_ms,
        _Key.Key_PageUp: span.start_ms - span.length_ms,
        _Key.Key_PageDown: span.end_ms,
    }
    for jump, start_ms in starts_ms.items():
        if key == jump:
            view.change_span(span.moved_to(start_ms))
            return True
    return False
