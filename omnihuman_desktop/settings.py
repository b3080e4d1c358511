"""All settings, each declared once with its type and default, and the JSON file that stores them."""

from __future__ import annotations

import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.portrait import Framing, Mask, read_masks
from omnihuman_desktop.domain.storage import StorageLocation, StorageSettings, UploadRetention
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.lazy_dataclass import asdict, dataclass, field, fields, replace
from omnihuman_desktop.system.atomic_file import write_atomically
from omnihuman_desktop.system.worker_threads import start_threads

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

T = TypeVar("T")

Value = TypeVar("Value", bound="Draft | Settings")


def noop(text: str) -> str:
    """Mark `text` for translation and return it unchanged."""
    return text


def setting(default: T, page: str, text: str, words: str = "") -> T:
    """Declare a setting that the user changes on `page` of the settings, beside the label `text`.

    `words` are others that it is searched by. The default is immutable.
    """
    return field(default=default, metadata={"page": page, "text": text, "words": words})


@dataclass(frozen=True)
class Draft(VideoOptions):
    """The draft in the window's panels. Paths are text; in and out points are milliseconds in the voice."""

    portrait: str = ""
    voice: str = ""
    start_ms: int = 0
    end_ms: int = 0
    seed: int = 0
    edits: VoiceEdits = VoiceEdits()
    framing: Framing = Framing()
    masks: tuple[Mask, ...] = ()
    film_cuts: str = ""
    """Where the creator has cut a film, in milliseconds, with spaces between."""
    film_options: str = ""
    """The options that parts of a film have of their own, by where they begin, as JSON."""
    film_portraits: str = ""
    """The portraits that parts of a film have of their own, as `PartPortraits.to_save` returns them."""


@dataclass(frozen=True)
class Settings:
    """All settings as one frozen value. The field names are the keys in the file: never rename them."""

    account: str = ""
    """The chosen account: "sandbox", "evolink", or empty for the connected one."""
    connected_to: str = ""
    """The base URL that the EvoLink key in the system's keyring is for; empty where there is none."""
    theme: str = setting("system", "general", noop("Appearance"), noop("dark, light, theme, colors"))
    """One of "system", "light", "dark"."""
    language: str = setting("", "general", noop("Language"), noop("translation, English"))
    """The code of the language to speak, one of `catalogue.LANGUAGES`; empty for the system's."""
    keep_awake: bool = setting(default=True, page="general", text=noop("While tasks run"), words=noop("sleep, energy"))
    """Whether the computer is kept awake while tasks run."""
    notifications: bool = setting(
        default=True, page="general", text=noop("When a task ends"), words=noop("notification, message, bell")
    )
    """Whether the system tells of tasks that end while the window is not in front."""
    end_sound: bool = setting(default=False, page="general", text=noop("When a task ends"), words=noop("sound, bell, chime"))
    """Whether a sound is played when a task ends. Off until the user turns it on."""
    when_closed: str = setting("ask", "general", noop("Closing while tasks run"), noop("tray, quit, background"))
    """What closing the window does while tasks run: "ask", "close", or "tray" to stay in the tray."""
    look_for_updates: bool = setting(default=False, page="general", text=noop("New versions"), words=noop("update, upgrade"))
    """Whether to look for a newer version once a day. Off until the user turns it on."""
    updates_asked_at: float = 0.0
    """When the last look for a newer version began, in seconds of Unix time."""
    newest_version: str = ""
    """The newest version that was found, such as "1.2.3"; empty where none was."""
    keys: dict[str, str] = field(default_factory=dict)
    """The keys that the user has changed: Qt's portable names by the ids of commands; "" for none."""
    proxy: str = setting("", "general", noop("Proxy"), noop("network, connection, firewall"))
    """The proxy that the user entered, such as "http://10.0.0.1:3128"; empty to use the system's setting."""
    videos_dir: str = setting("", "general", noop("Save videos to"), noop("folder, output, location"))
    """The folder for videos; empty for the default one."""
    volume: float = 0.4
    """The player's volume, 0..1. Low at first: nobody is to be startled."""
    positions: dict[str, str] = field(default_factory=dict)
    """Where the video of a task was left, in milliseconds, by the task's id."""
    window: str = ""
    """The window's geometry as Qt gives it, base64."""
    splitters: dict[str, str] = field(default_factory=dict)
    """Each splitter's state by its name, as Qt gives it, base64."""
    folders: dict[str, str] = field(default_factory=dict)
    """The last folder of each file dialog, by the dialog's name."""
    task_filter: str = "all"
    task_order: str = ""
    """How the tasks are sorted and grouped, as `OrderButtons.to_save` returns it."""
    task_folds: str = ""
    """The keys of the sections that are folded in the list of tasks, one a line."""
    library: dict[str, str] = field(default_factory=dict)
    """What the library shows and how, as `LibraryView.to_save` returns it."""
    sound_output: str = setting("", "general", noop("Sound output"), noop("speaker, headphones, audio device"))
    """The id of the audio output; empty for the system's default."""
    microphone: str = ""
    """The id of the microphone; empty for the system's default."""
    films_made: bool = False
    """Whether a film was ever sent. Until then, a notice says what a long selection makes."""
    countdown: bool = True
    """Whether a recording starts after a countdown of three seconds."""
    sandbox_task_seconds: float = 6.0
    """How long a task takes in the sandbox."""
    places: list[dict[str, str]] = field(default_factory=list)
    """The storage locations, as `StorageLocation.to_row` gives them: without their secrets."""
    default_place: str = ""
    """The id of the storage location for new files; empty for the account's own storage."""
    keep_uploads: str = "not"
    """How long uploaded files are kept that no task needs: a value of `UploadRetention`."""
    draft: Draft = field(default_factory=Draft)


@dataclass(frozen=True)
class Declared:
    """A setting that the user changes: its name in `Settings`, its page, its label and other words for it, in English."""

    name: str
    page: str
    text: str
    words: str


@cache
def declared() -> dict[str, Declared]:
    """Return all settings with a place in the settings dialog, by name. The others are what the program remembers."""
    return {
        item.name: Declared(item.name, item.metadata["page"], item.metadata["text"], item.metadata["words"])
        for item in fields(Settings)
        if item.metadata
    }


def _fits(default: object, value: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, (int, float))
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(text, str) for pair in value.items() for text in pair)
    if isinstance(default, list):
        return isinstance(value, list) and all(_fits({}, row) for row in value)
    return isinstance(value, type(default))


def _overlay(defaults: Value, found: object) -> Value:
    """Return `defaults` with the values in `found`, parsed JSON, that have the right type; others are ignored."""
    if not isinstance(found, dict):
        return defaults
    fitting: dict[str, Any] = {}
    for name, default in vars(defaults).items():
        value, read = found.get(name), _READERS.get(type(default))
        if read is not None:
            fitting[name] = read(value)
        elif _fits(default, value):
            fitting[name] = value
    return type(defaults)(**{**vars(defaults), **fitting})


_READERS: dict[type, Callable[[object], object]] = {
    Draft: lambda found: _overlay(Draft(), found),
    VoiceEdits: VoiceEdits.from_dict,
    Framing: Framing.from_dict,
    tuple: read_masks,
}
"""Readers for values that are no plain JSON type; each accepts anything that the file may hold."""


def read_storage_settings(values: Settings) -> StorageSettings:
    """Return the storage settings in `values`."""
    keep = UploadRetention(values.keep_uploads) if values.keep_uploads in tuple(UploadRetention) else UploadRetention.NONE
    return StorageSettings(tuple(map(StorageLocation.from_row, values.places)), values.default_place, keep)


def read_language(data_dir: Path) -> str:
    """Return the language that the settings of a data folder choose; empty where they choose none or can't be read."""
    try:
        found = json.loads((data_dir / "settings.json").read_text(encoding="utf-8")).get("language", "")
    except (OSError, ValueError, AttributeError):
        return ""
    return found if isinstance(found, str) else ""


class SettingsFile:
    """The settings file of a data folder.

    Read `values` at any time. `change` replaces them at once and writes the file a little later, in a thread of its own. A
    file that can't be read or written is logged and never raises.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="settings")
        self._pending: Settings | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self.values = self._read()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after every change, in the thread that made the change. Returns a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def change(self, **changes: Any) -> None:
        """Replace the named settings."""
        values = replace(self.values, **changes)
        if values != self.values:
            self.values = values
            with self._lock:
                idle = self._pending is None
                self._pending = values
            if idle and not self._closed:
                self._writer.submit(self._write)
            for listener in tuple(self._listeners):
                listener()

    def start_thread(self) -> None:
        """Start the thread that writes, which the first change would wait for. Call it in a worker."""
        start_threads(self._writer, 1)

    def close(self) -> None:
        """Write pending changes and end the thread. Blocking: never call it in the window's thread.

        Later changes are not written.
        """
        self._closed = True
        self._writer.shutdown(wait=True)

    def _read(self) -> Settings:
        try:
            return _overlay(Settings(), json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            log.info("the settings could not be read; the defaults are used", exc_info=True)
            return Settings()

    def _write(self) -> None:
        with self._lock:
            values, self._pending = self._pending, None
        if values is None:
            return
        try:
            write_atomically(self._path, json.dumps(asdict(values), indent=1, default=str).encode())
        except (OSError, ValueError):
            log.info("the settings could not be written", exc_info=True)
