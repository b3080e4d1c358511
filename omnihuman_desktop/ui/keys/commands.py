"""The one table of keys: what each does, where, and by which keys at first. The list of keys and the settings show it."""

from __future__ import annotations

from enum import StrEnum

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.formats import noop


class Place(StrEnum):
    """Where a key works. A key with two meanings belongs to the place that has the focus."""

    EVERYWHERE = "everywhere"
    VIDEO = "video"
    COMPARISON = "comparison"
    VOICE = "voice"
    TASKS = "tasks"
    BATCH = "batch"
    EDITING = "editing"


PLACE_NAMES = {
    Place.EVERYWHERE: noop("Everywhere"),
    Place.VIDEO: noop("Video"),
    Place.COMPARISON: noop("Comparison"),
    Place.VOICE: noop("Voice"),
    Place.TASKS: noop("Tasks"),
    Place.BATCH: noop("Batch"),
    Place.EDITING: noop("Crop and masks"),
}


@dataclass(frozen=True)
class KeyCommand:
    """What keys do. `id` stands in the settings file: never rename it. `keys` are Qt's portable names, several for one command.

    `is_shortcut`: the window binds it, so it also works while another panel has the focus. `shown`: it can't be changed, and
    is shown as this text, which may name the mouse. `also` are further places where it works, by the same key.
    """

    id: str
    place: Place
    text: str
    keys: tuple[str, ...] = ()
    is_shortcut: bool = False
    shown: str = ""
    also: tuple[Place, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """All places where it works."""
        return (self.place, *self.also)


def _shortcut(name: str, text: str, *keys: str) -> KeyCommand:
    return KeyCommand(name, Place.EVERYWHERE, text, keys, is_shortcut=True)


def _player(name: str, text: str, key: str) -> KeyCommand:
    return KeyCommand(name, Place.VIDEO, text, (key,), is_shortcut=True, also=(Place.COMPARISON,))


def _video(name: str, text: str, *keys: str) -> KeyCommand:
    """Return a command on the video that is shown, or on both that are compared."""
    return KeyCommand(f"video {name}", Place.VIDEO, text, keys, also=(Place.COMPARISON,))


def _one_video(name: str, text: str, *keys: str) -> KeyCommand:
    return KeyCommand(f"video {name}", Place.VIDEO, text, keys)


def _comparison(name: str, text: str, *keys: str) -> KeyCommand:
    return KeyCommand(f"comparison {name}", Place.COMPARISON, text, keys)


def _voice(name: str, text: str, *keys: str) -> KeyCommand:
    return KeyCommand(f"voice {name}", Place.VOICE, text, keys)


def _fixed(place: Place, text: str, shown: str) -> KeyCommand:
    return KeyCommand("", place, text, shown=shown)


COMMANDS = (
    _shortcut("generate", noop("Generate video"), "Ctrl+Return", "Ctrl+Enter"),
    _shortcut("choose portrait", noop("Open a portrait"), "Ctrl+O"),
    _shortcut("choose voice", noop("Open a voice"), "Ctrl+Shift+O"),
    _shortcut("paste", noop("Paste"), "Ctrl+V"),
    _shortcut("batch", noop("New batch"), "Ctrl+B"),
    _shortcut("save video", noop("Save video as"), "Ctrl+S"),
    _shortcut("find", noop("Find a task"), "Ctrl+F"),
    _shortcut("task details", noop("Task details"), "Alt+Return", "Ctrl+I"),
    _shortcut("library", noop("Library"), "Ctrl+L"),
    _shortcut("undo removal", noop("Undo a removal"), "Ctrl+Z"),
    _shortcut("settings", noop("Settings"), "Ctrl+,"),
    _shortcut("help", noop("Help"), "F1"),
    _shortcut("list of keys", noop("List of keys"), "?"),
    _video("play", noop("Play or pause"), "Space"),
    _player("player J", noop("Slower"), "J"),
    _player("player K", noop("Pause"), "K"),
    _player("player L", noop("Faster"), "L"),
    _video("normal speed", noop("Normal speed"), "Backspace"),
    _video("back 5 s", noop("Back 5 s"), "Left"),
    _video("on 5 s", noop("Forward 5 s"), "Right"),
    _video("back 1 s", noop("Back 1 s"), "Alt+Left"),
    _video("on 1 s", noop("Forward 1 s"), "Alt+Right"),
    _video("to start", noop("Go to the start"), "Home"),
    _video("to end", noop("Go to the end"), "End"),
    _video("frame back", noop("One frame back"), ","),
    _video("frame on", noop("One frame forward"), "."),
    _one_video("mark in", noop("Set the in point"), "I"),
    _one_video("mark out", noop("Set the out point"), "O"),
    _one_video("clear marks", noop("Clear both points"), "X"),
    _one_video("to in", noop("Go to the in point"), "Shift+Left"),
    _one_video("to out", noop("Go to the out point"), "Shift+Right"),
    _video("loop", noop("Loop"), "R"),
    _video("compare", noop("Compare with the take shown before"), "V"),
    _video("louder", noop("Louder"), "Up"),
    _video("quieter", noop("Quieter"), "Down"),
    _player("player M", noop("Mute"), "M"),
    _player("player F", noop("Full screen"), "F"),
    _player("player C", noop("Snapshot"), "C"),
    _video("previous", noop("Previous task"), "PgUp"),
    _video("next", noop("Next task"), "PgDown"),
    _comparison("side by side", noop("Side by side"), "1"),
    _comparison("wipe", noop("Wipe"), "2"),
    _comparison("blink", noop("Blink"), "3"),
    _comparison("wipe left", noop("Move the wipe left"), "Shift+Left"),
    _comparison("wipe right", noop("Move the wipe right"), "Shift+Right"),
    _comparison("sound", noop("Hear the other take"), "S"),
    _fixed(Place.COMPARISON, noop("Leave full screen, close"), "Esc"),
    _voice("play", noop("Play or pause"), "Space"),
    _voice("play here", noop("Play from the mouse pointer"), "Shift+Space"),
    _voice("start here", noop("Selection starts here"), "I"),
    _voice("end here", noop("Selection ends here"), "O"),
    _voice("to start", noop("Go to the selection's start"), "Shift+Left"),
    _voice("to end", noop("Go to the selection's end"), "Shift+Right"),
    _voice("back 1 s", noop("Move the selection back 1 s"), "Left"),
    _voice("on 1 s", noop("Move the selection forward 1 s"), "Right"),
    _voice("back 0.1 s", noop("Move the selection back 0.1 s"), "Alt+Left"),
    _voice("on 0.1 s", noop("Move the selection forward 0.1 s"), "Alt+Right"),
    _voice("frame back", noop("Move the selection one frame back"), ","),
    _voice("frame on", noop("Move the selection one frame forward"), "."),
    _voice("first", noop("Selection to the voice's start"), "Home"),
    _voice("last", noop("Selection to the voice's end"), "End"),
    _voice("one length back", noop("Selection one length back"), "PgUp"),
    _voice("one length on", noop("Selection one length forward"), "PgDown"),
    _voice("select all", noop("Select the whole voice"), "Ctrl+A"),
    _voice("cut", noop("Cut a film here"), "B"),
    _voice("remove cut", noop("Remove the nearest cut"), "Shift+B"),
    _voice("zoom in", noop("Zoom in"), "Ctrl+Up"),
    _voice("zoom out", noop("Zoom out"), "Ctrl+Down"),
    _fixed(Place.VOICE, noop("Zoom"), noop("Ctrl+wheel")),
    _fixed(Place.VOICE, noop("Select a sentence"), noop("Double click")),
    _fixed(Place.VOICE, noop("Move the nearer edge"), noop("Shift+click")),
    _fixed(Place.VOICE, noop("Don't snap"), noop("Alt while dragging")),
    _fixed(Place.VOICE, noop("Undo, redo"), noop("Ctrl+Z, Ctrl+Shift+Z")),
    _fixed(Place.TASKS, noop("Rename, open, remove"), noop("F2, Enter, Delete")),
    _fixed(Place.TASKS, noop("Select several; star, notes"), noop("Shift or Ctrl with click or arrows; Ctrl+D, Ctrl+E")),
    _fixed(Place.TASKS, noop("Move the video to the trash"), noop("Shift+Delete")),
    _fixed(Place.TASKS, noop("Fold a day, unfold it"), noop("← / →")),
    _fixed(Place.BATCH, noop("Switch rows, mend, leave out, send all"), noop("Space, Enter, Delete, Ctrl+Enter")),
    _fixed(Place.EDITING, noop("Done, cancel"), noop("Enter, Esc")),
    _fixed(Place.EDITING, noop("Undo, redo"), noop("Ctrl+Z, Ctrl+Shift+Z")),
    _fixed(Place.EDITING, noop("Zoom, show all, pan"), noop("+ and -, 0, Space")),
    _fixed(Place.EDITING, noop("Move the crop, by ten pixels, resize it"), noop("Arrows, with Shift, with Ctrl")),
    _fixed(Place.EDITING, noop("Brush, eraser, rectangle, ellipse, fill, invert"), "B, E, R, O, G, I"),
    _fixed(Place.EDITING, noop("Brush smaller or larger, move it, paint"), noop("[ and ], arrows, P")),
)
BY_ID = {command.id: command for command in COMMANDS if command.id}
