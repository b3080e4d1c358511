"""Keeps the last prompts and the named presets, in two small files of the data folder.

All is held in memory, and changed by one thread, the window's. Only `read` and `flush` touch the disk; call them from a worker.
"""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.library.presets import Preset, read_presets, write_presets
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

T = TypeVar("T")

log = logging.getLogger(__name__)

MAX_PROMPTS = 200
MAX_FORGOTTEN = 1000
PROMPTS_NAME, PRESETS_NAME = "prompts.json", "presets.json"
_PRIVATE = 0o600


def _digest(text: str) -> str:
    # Imported here because the window opens sooner.
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def fold(text: str) -> str:
    """Return `text` as it is compared: without regard to case and to the width of its characters."""
    import unicodedata

    return unicodedata.normalize("NFKC", text).casefold()


@dataclass(frozen=True)
class PastPrompt:
    """A prompt and when it was last used, in seconds of Unix time. `folded` is what a search looks in."""

    text: str
    used_at: float
    folded: str = ""


class PromptHistory:
    """The last prompts, the newest first, each once.

    `forgotten` holds when a prompt was removed from it, in seconds of Unix time, by a hash of the prompt: its tasks are still
    there, and would bring it back.
    """

    def __init__(self, most: int = MAX_PROMPTS) -> None:
        self._most = most
        self._used_at: dict[str, float] = {}
        self.forgotten: dict[str, float] = {}
        self.entries: tuple[PastPrompt, ...] = ()

    def add(self, prompts: Iterable[PastPrompt]) -> bool:
        """Add `prompts`; return whether anything has changed. One that was forgotten comes back once it is used again."""
        newer = [prompt for prompt in prompts if self._is_newer(prompt)]
        if not newer:
            return False
        newest = {entry.text: entry for entry in self.entries}
        for prompt in sorted(newer, key=lambda entry: entry.used_at):
            newest[prompt.text] = replace(prompt, folded=fold(prompt.text))
        self._keep(sorted(newest.values(), key=lambda entry: -entry.used_at)[: self._most])
        return True

    def forget(self, text: str, now_s: float) -> None:
        """Remove the prompt `text`. A task that was made of it before `now_s` does not bring it back."""
        self.forgotten[_digest(text)] = now_s
        self._keep([entry for entry in self.entries if entry.text != text])

    def _keep(self, entries: Sequence[PastPrompt]) -> None:
        self.entries = tuple(entries)
        self._used_at = {entry.text: entry.used_at for entry in entries}

    def _is_newer(self, prompt: PastPrompt) -> bool:
        if not prompt.text or prompt.used_at <= self._used_at.get(prompt.text, -1.0):
            return False
        is_full = len(self.entries) >= self._most
        if is_full and prompt.used_at <= self.entries[-1].used_at:
            return False
        return not self.forgotten or prompt.used_at > self.forgotten.get(_digest(prompt.text), -1.0)

    def find(self, typed: str, most: int) -> list[str]:
        """Return up to `most` prompts that hold every word of `typed`, the newest first; without `typed` itself."""
        words = fold(typed).split()
        found = (
            entry.text
            for entry in self.entries
            if entry.text.strip() != typed.strip() and all(word in entry.folded for word in words)
        )
        return [text for text, _ in zip(found, range(most), strict=False)]


class PromptLibrary:
    """The history of prompts and the presets of a data folder. `changed` is called after every change that is to be flushed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = threading.Lock()
        self._is_taken = False
        self._unreadable: set[str] = set()
        self._dirty: set[str] = set()
        self.history = PromptHistory()
        self.presets: tuple[Preset, ...] = ()
        self.changed: Callable[[], None] = lambda: None

    # --- the window's thread ------------------------------------------------------------------------------------------

    def remember(self, text: str, used_at: float) -> None:
        """Add the prompt of a task that was made at `used_at`, in seconds of Unix time."""
        if self.history.add([PastPrompt(text.strip(), used_at)]):
            self._mark(PROMPTS_NAME)

    def forget(self, text: str, now_s: float) -> None:
        """Remove a prompt from the history."""
        self.history.forget(text, now_s)
        self._mark(PROMPTS_NAME)

    def set_presets(self, presets: Sequence[Preset]) -> None:
        """Replace the presets."""
        self.presets = tuple(presets)
        self._mark(PRESETS_NAME)

    def take(self, found: tuple[PromptHistory | None, Sequence[Preset]]) -> None:
        """Add what `read` has returned to what came meanwhile."""
        history, presets = found
        self._is_taken = True
        if history is not None:
            came, self.history = self.history, history
            history.forgotten |= came.forgotten
            history.add(came.entries)
        known = {preset.id for preset in self.presets}
        self.presets = (*(preset for preset in presets if preset.id not in known), *self.presets)
        if self._dirty:
            self.changed()

    def _mark(self, name: str) -> None:
        self._dirty.add(name)
        if self._is_taken:
            self.changed()

    # --- workers ------------------------------------------------------------------------------------------------------

    def read(self) -> tuple[PromptHistory | None, list[Preset]]:
        """Return what is stored. Blocking.

        A file that can't be understood is set aside under another name; one that can't be read is never overwritten.
        """
        with self._files:
            return self._read(PROMPTS_NAME, _read_history), self._read(PRESETS_NAME, read_presets) or []

    def flush(self) -> None:
        """Write what has changed. Blocking. A file that can't be written is logged and tried again at the next change."""
        if not self._is_taken:
            if not self._dirty:
                return
            self.take(self.read())
        with self._files:
            for name in tuple(self._dirty - self._unreadable):
                self._dirty.discard(name)
                try:
                    self._write(name)
                except (OSError, LocalError):
                    self._dirty.add(name)
                    log.info("%s could not be written", name, exc_info=True)

    def _write(self, name: str) -> None:
        if name == PRESETS_NAME:
            write_presets(self._folder / name, self.presets)
            return
        rows = [{"text": entry.text, "used_at": entry.used_at} for entry in self.history.entries]
        forgotten = dict(list(self.history.forgotten.items())[-MAX_FORGOTTEN:])
        content = json.dumps({"prompts": rows, "forgotten": forgotten}).encode("ascii")
        write_atomically(self._folder / name, content, mode=_PRIVATE)

    def _read(self, name: str, read: Callable[[Path], T]) -> T | None:
        path = self._folder / name
        if not path.exists():
            return None
        try:
            return read(path)
        except InputError as error:
            log.info("%s could not be read: %s", name, error.failure.kind)
            try:
                if isinstance(error.__cause__, OSError):
                    raise error.__cause__
                path.replace(path.with_suffix(".unreadable"))
            except OSError:
                self._unreadable.add(name)
            return None


def _read_history(path: Path) -> PromptHistory:
    history = PromptHistory()
    try:
        content = json.loads(path.read_bytes())
        history.forgotten = {str(digest): float(at) for digest, at in content.get("forgotten", {}).items()}
        history.add([PastPrompt(str(row["text"]), float(row["used_at"])) for row in content["prompts"]])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(Kind.FILE_UNREADABLE, name=path.name) from error
    return history
