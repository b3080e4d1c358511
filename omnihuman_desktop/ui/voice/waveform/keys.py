"""The keys that move the selection and zoom the waveform. The keys for playing and marking edges are in `view`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from omnihuman_desktop.ui.voice.span import FRAME_MS
from omnihuman_desktop.ui.voice.waveform.viewport import ZOOM_STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.voice.waveform.canvas import WaveformCanvas

STEP_MS = 1000
FINE_STEP_MS = 100

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_CLAIMED = (_Key.Key_Space, _Key.Key_I, _Key.Key_O, _Key.Key_B, _Key.Key_Left, _Key.Key_Right, _Key.Key_Comma, _Key.Key_Period)


def claims_key(event: QKeyEvent) -> bool:
    """Whether the waveform wants this key before any shortcut of the window."""
    if event.modifiers() & _Modifier.ControlModifier:
        return event.key() == _Key.Key_A
    return event.key() in _CLAIMED


def press_key(view: WaveformCanvas, event: QKeyEvent) -> bool:
    """Move the selection or the playhead, or zoom. Return False if the key does none of these."""
    key = event.key()
    if event.modifiers() & _Modifier.ControlModifier:
        return _zoom(view, key)
    if key in (_Key.Key_Left, _Key.Key_Right):
        _press_arrow(view, event.modifiers(), forward=key == _Key.Key_Right)
    else:
        return _move_by_key(view, key)
    return True


def _zoom(view: WaveformCanvas, key: int) -> bool:
    factor = {_Key.Key_Up: ZOOM_STEP, _Key.Key_Down: 1 / ZOOM_STEP}.get(_Key(key))
    if factor is not None:
        view.zoom_by(factor)
    return factor is not None


def _press_arrow(view: WaveformCanvas, modifiers: Qt.KeyboardModifier, *, forward: bool) -> None:
    shift, alt = bool(modifiers & _Modifier.ShiftModifier), bool(modifiers & _Modifier.AltModifier)
    if shift and not alt:
        view.set_playhead(view.span.end_ms if forward else view.span.start_ms)
        view.show_playhead()
        return
    step_ms = FRAME_MS if shift else FINE_STEP_MS if alt else STEP_MS
    _move(view, step_ms if forward else -step_ms)


def _move(view: WaveformCanvas, by_ms: int) -> None:
    view.change_span(view.span.moved_to(view.span.start_ms + by_ms), "move")


def _move_by_key(view: WaveformCanvas, key: int) -> bool:
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
