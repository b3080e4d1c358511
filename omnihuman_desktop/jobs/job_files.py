"""The files of a job: the copies of its inputs in its own folder, and the saved video. All functions block."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.audio.excerpt import cut_voice, measure_voice
from omnihuman_desktop.media.audio.pcm import measure_wav
from omnihuman_desktop.media.picture.masks import render_mask
from omnihuman_desktop.media.picture.prepare import make_portrait
from omnihuman_desktop.media.picture.read import probe_picture
from omnihuman_desktop.system.atomic_file import flush_folder, open_atomically, retry_while_held

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.job import JobRequest

CONTENT_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".wav": "audio/wav", ".mp3": "audio/mpeg"}


@dataclass(frozen=True)
class JobInputs:
    """The copies in the job's folder. `sent_ms` is the length of the voice in milliseconds."""

    portrait: Path
    voice: Path
    sent_ms: int
    masks: tuple[Path, ...] = ()


def copy_inputs(request: JobRequest, folder: Path) -> JobInputs:
    """Copy the inputs of `request` into `folder`, so that later changes of the originals have no effect.

    Raises `InputError` about the originals, `LocalError` about the folder.
    """
    for path, stamp in zip((request.portrait, request.voice), request.stamps, strict=False):
        if stamp != stamp_of(path):
            raise InputError(Kind.FILE_CHANGED, name=path.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        portrait, size = _take_portrait(request, folder)
        masks = tuple(
            render_mask(mask.path, request.framing, size, folder / f"mask{number}.png")
            for number, mask in enumerate(request.masks[:MASKS_MAX], 1)
        )
        voice = _take_voice(request, folder)
        length_ms = measure_wav(voice)
    except OSError as error:
        raise LocalError.from_os(error, folder) from error
    return JobInputs(portrait, voice, length_ms or measure_voice(voice).length_ms, masks)


def stamp_of(path: Path) -> tuple[int, int]:
    """Return size in bytes and time in nanoseconds of a file, which tell whether it has changed. Raises `InputError`."""
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    except (OSError, ValueError) as error:
        raise InputError(Kind.FILE_UNREADABLE, name=path.name) from error
    return found.st_size, found.st_mtime_ns


def _take_portrait(request: JobRequest, folder: Path) -> tuple[Path, tuple[int, int]]:
    """Put the portrait into `folder` and return it with its size: the picture that was shown, if that still exists."""
    shown = request.prepared
    if shown is not None and shown.is_file():
        info = probe_picture(shown)
        portrait = folder / f"portrait{shown.suffix}"
        portrait.unlink(missing_ok=True)
        _link(shown, portrait)
        return portrait, (info.width, info.height)
    made = make_portrait(request.portrait, request.framing, folder, "portrait")
    return made.path, (made.width, made.height)


def _take_voice(request: JobRequest, folder: Path) -> Path:
    """Put the voice into `folder` and return it: the file that was played, or an equal one if that is gone."""
    voice, heard = folder / f"voice.{request.edits.encoding}", request.excerpt
    if heard is None or not heard.is_file() or heard.suffix != voice.suffix:
        return cut_voice(request.voice, request.start_ms, request.end_ms, voice, request.edits).path
    voice.unlink(missing_ok=True)
    _link(heard, voice)
    return voice


def copy_file(source: Path, target: Path) -> None:
    """Copy `source` to `target`, which appears whole or not at all. Raises `InputError`, `LocalError`."""
    try:
        _copy(source, target)
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error


def _copy(source: Path, target: Path) -> None:
    try:
        content = source.open("rb")
    except FileNotFoundError as error:
        raise InputError(Kind.FILE_MISSING, name=source.name) from error
    except OSError as error:
        raise InputError(Kind.FILE_UNREADABLE, name=source.name) from error
    with content, open_atomically(target) as file:
        shutil.copyfileobj(content, file, 1 << 20)


def _link(source: Path, target: Path) -> None:
    # The program never writes to these files again, so a hard link is as good as a copy.
    try:
        os.link(source, target)
    except OSError:
        _copy(source, target)


NAME_BYTES = 180
"""The longest file name in UTF-8 bytes, without number and suffix: file systems allow 255 bytes in all."""

DEVICES = frozenset({
    "con", "prn", "aux", "nul", "conin$", "conout$",
    *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"),
})  # fmt: skip
"""File names that Windows reserves for devices, with any suffix."""

WINDOWS_PATH_CHARS = 259
"""The longest path that all programs on Windows can open."""

_naming = threading.Lock()


def safe_file_name(name: str) -> str:
    """Return `name` as a valid file name on every system."""
    plain = "".join(" " if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in name)
    plain = " ".join(plain.split()).strip(". ")
    plain = plain.encode("utf-8", "replace")[:NAME_BYTES].decode("utf-8", "ignore").rstrip(". ") or "video"
    return f"_{plain}" if plain.split(".")[0].rstrip().casefold() in DEVICES else plain


def fit_windows_path(plain: str, folder: Path) -> str:
    """Return the file name `plain`, so short that its path in `folder`, with number and suffixes, can be opened on Windows."""
    room = WINDOWS_PATH_CHARS - len(str(folder)) - len("/ 9999.mp4.part")
    return plain[: max(8, room)].rstrip(". ")


def list_names(folder: Path) -> set[str]:
    """Return the names in `folder`, folded; it is made if there is none. Raises `LocalError` (folder_not_writable)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return {path.name.casefold() for path in folder.iterdir()}
    except OSError as error:
        raise LocalError.from_os(error, folder) from error


def reserve_video_path(folder: Path, name: str, reserved: set[Path], taken: set[str] | None = None) -> Path:
    """Return a free path in `folder` for a video called `name`, and add it to `reserved`, whose paths are not free.

    `taken` is what `list_names` has returned of `folder`; without it, the folder is listed. The path's name is added to it.
    Raises `LocalError` (folder_not_writable).
    """
    plain = safe_file_name(name)
    if sys.platform == "win32":
        plain = fit_windows_path(plain, folder)
    with _naming:
        if taken is None:
            taken = list_names(folder) | {path.name.casefold() for path in reserved if path.parent == folder}
        number, candidate = 1, f"{plain}.mp4"
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{plain} ({number}).mp4"
        reserved.add(folder / candidate)
        taken.add(candidate.casefold())
    return folder / candidate


def publish_video(part: Path, video: Path) -> None:
    """Rename the complete file `part` to `video`, without replacing an existing file.

    Raises `FileExistsError` if there is one, `LocalError` for other errors of the disk.
    """
    try:
        try:
            retry_while_held(lambda: os.link(part, video))
        except FileExistsError:
            raise
        except OSError:
            # A file system without hard links: check, then rename.
            if video.exists():
                raise FileExistsError(video) from None
            retry_while_held(lambda: part.replace(video))
        else:
            retry_while_held(part.unlink)
        flush_folder(video.parent)
    except FileExistsError:
        raise
    except OSError as error:
        raise LocalError.from_os(error, video.parent) from error


def remove_folder(folder: Path) -> None:
    """Delete a job's folder with its contents."""
    shutil.rmtree(folder, ignore_errors=True)
