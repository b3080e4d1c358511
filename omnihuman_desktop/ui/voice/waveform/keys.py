"""The keys of the waveform: arrows move the window, I and O set its edges, Space plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from omnihuman_desktop.ui.voice.selection.time_field import FRAME_MS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

STEP_MS = 1000
FINE_STEP_MS = 100
ZOOM_STEP = 1.5

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_CLAIMED = (_Key.Key_Space, _Key.Key_I, _Key.Key_O, _Key.Key_Left, _Key.Key_Right, _Key.Key_Comma, _Key.Key_Period)


def claims_key(event: QKeyEvent) -> bool:
    """Whether the waveform wants this key before any shortcut of the window."""
    return event.key() in _CLAIMED and not event.modifiers() & _Modifier.ControlModifier


def press_key(view: WaveformView, event: QKeyEvent) -> bool:
    """Do what the key is for; False where it is for nothing here."""
    key = event.key()
    if event.modifiers() & _Modifier.ControlModifier:
        return _zoom(view, key)
    if key in (_Key.Key_Left, _Key.Key_Right):
        _press_arrow(view, event.modifiers(), forward=key == _Key.Key_Right)
    elif key in (_Key.Key_I, _Key.Key_O):
        view.marked.emit(key == _Key.Key_I)
    elif key == _Key.Key_Space:
        if not event.isAutoRepeat():
            _press_space(view, shift=bool(event.modifiers() & _Modifier.ShiftModifier))
    elif key == _Key.Key_Escape:
        return view.hand.cancel()
    else:
        return _move_by_key(view, key)
    return True


def _zoom(view: WaveformView, key: int) -> bool:
    factor = {_Key.Key_Up: ZOOM_STEP, _Key.Key_Down: 1 / ZOOM_STEP}.get(_Key(key))
    if factor is not None:
        view.zoom_by(factor)
    return factor is not None


def _press_space(view: WaveformView, *, shift: bool) -> None:
    if shift:
        view.play_from_requested.emit(view.pointed_ms)
    else:
        view.play_requested.emit()


def _press_arrow(view: WaveformView, modifiers: Qt.KeyboardModifier, *, forward: bool) -> None:
    shift, alt = bool(modifiers & _Modifier.ShiftModifier), bool(modifiers & _Modifier.AltModifier)
    if shift and not alt:
        view.set_playhead(view.span.end_ms if forward else view.span.start_ms)
        view.show_playhead()
        return
    step_ms = FRAME_MS if shift else FINE_STEP_MS if alt else STEP_MS
    _move(view, step_ms if forward else -step_ms)


def _move(view: WaveformView, by_ms: int) -> None:
    view.change_span(view.span.moved_to(view.span.start_ms + by_ms), "move")


def _move_by_key(view: WaveformView, key: int) -> bool:
    span = view.span
    frames = {_Key.Key_Comma: -FRAME_MS, _Key.Key_Period: FRAME_MS}
    jumps_ms = {
        _Key.Key_Home: 0,
        _Key.Key_End: span.voice_ms,
        _Key.Key_PageUp: span.start_ms - span.length_ms,
        _Key.Key_PageDown: span.end_ms,
    }
    if key in frames:
        _move(view, frames[_Key(key)])
    elif key in jumps_ms:
        view.change_span(span.moved_to(jumps_ms[_Key(key)]))
    else:
        return False
    return True
