"""Writes, repairs, lists and removes recordings, each a WAV file in the folder for recordings.

A recording in progress is called `NAME.wav.part`; its header gets the length at the end. After a crash or a power cut,
`repair` takes the length from the size of the file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import shutil
import struct
import threading
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.system.atomic_file import retry_while_held

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

HEADER_BYTES = 44
SAMPLE_BYTES = 2
FLUSH_S = 2.0
"""How much is lost at most in a power cut, in seconds."""

LEAST_FREE_BYTES = 50 << 20
"""A recording stops when less than this is free, so that everything else goes on working."""

PART = ".part"
REMOVED = ".removed"
RECOVERED = " – recovered"


@dataclass(frozen=True)
class Recording:
    """A finished recording. `made_at` is in seconds since the epoch; `recovered` means that it was cut off and repaired."""

    path: Path
    length_ms: int
    made_at: float
    recovered: bool = False


class RecordingWriter:
    """Writes one recording on a thread of its own; `feed` and `end` never block.

    `failure` is the error of the disk, if there was one; what had been written is kept. When `ended` is true, `path` is the
    finished file, or None if nothing could be kept.
    """

    def __init__(self, folder: Path, name: str, rate: int, channels: int) -> None:
        self._folder, self._name = folder, name
        self._rate, self._channels = rate, channels
        self._blocks: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self.failure: LocalError | None = None
        self.path: Path | None = None
        self.size_bytes = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._write, name="recording")
        self._thread.start()

    @property
    def length_ms(self) -> int:
        """How much has been written, in milliseconds."""
        return self.size_bytes * 1000 // (SAMPLE_BYTES * self._channels * self._rate)

    @property
    def ended(self) -> bool:
        """Whether the file is finished and complete."""
        return self._ended.is_set()

    def feed(self, block: bytes) -> None:
        """Append 16-bit samples, channels interleaved."""
        if block:
            self._blocks.put(block)

    def end(self) -> None:
        """End the recording: the header is corrected, the file is flushed and renamed."""
        self._blocks.put(None)

    def wait(self) -> Path | None:
        """Wait until `ended`. Blocking. Raises `LocalError` (disk_full, folder_not_writable) where nothing could be kept."""
        self._thread.join()
        if self.path is None and self.failure is not None:
            raise self.failure
        return self.path

    def _write(self) -> None:
        try:
            part = _free_name(self._folder, self._name)
            part.touch()
            with part.open("r+b", buffering=0) as file:
                file.write(make_header(self._rate, self._channels, 0))
                self._append(file)
                file.seek(0)
                file.write(make_header(self._rate, self._channels, self.size_bytes))
                os.fsync(file.fileno())
            if self.size_bytes:
                target = part.with_suffix("")
                retry_while_held(lambda: part.replace(target))
                self.path = target
            else:
                part.unlink()
        except OSError as error:
            self.failure = LocalError.from_os(error, self._folder)
        finally:
            self._ended.set()

    def _append(self, file: FileIO) -> None:
        flushed_s = time.monotonic()
        while (block := self._blocks.get()) is not None:
            try:
                file.write(block)
                self.size_bytes += len(block)
                if time.monotonic() - flushed_s > FLUSH_S:
                    os.fsync(file.fileno())
                    flushed_s = time.monotonic()
                    _check_room(self._folder)
            except OSError as error:
                self.failure = LocalError.from_os(error, self._folder)
                file.truncate(HEADER_BYTES + self.size_bytes)
                return


def _check_room(folder: Path) -> None:
    if shutil.disk_usage(folder).free < LEAST_FREE_BYTES:
        raise OSError(errno.ENOSPC, "too little room")


def _free_name(folder: Path, name: str) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for number in range(1, 10_000):
        stem = name if number == 1 else f"{name} ({number})"
        if not any((folder / f"{stem}.wav{ending}").exists() for ending in ("", PART, REMOVED)):
            return folder / f"{stem}.wav{PART}"
    raise FileExistsError(name)


def make_header(rate: int, channels: int, size_bytes: int) -> bytes:
    """Return the header of a WAV with `size_bytes` of 16-bit samples."""
    frame_bytes = SAMPLE_BYTES * channels
    shape = struct.pack("<HHIIHH", 1, channels, rate, rate * frame_bytes, frame_bytes, 8 * SAMPLE_BYTES)
    whole, of_shape, data = (struct.pack("<I", number) for number in (36 + size_bytes, len(shape), size_bytes))
    return b"RIFF" + whole + b"WAVEfmt " + of_shape + shape + b"data" + data


def free_seconds(folder: Path, rate: int, channels: int) -> float:
    """Return how many seconds can be recorded before the disk is full. Blocking."""
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return max(0.0, (shutil.disk_usage(folder).free - LEAST_FREE_BYTES) / (SAMPLE_BYTES * channels * rate))
    return 0.0


def repair(folder: Path, before: float) -> list[Recording]:
    """Finish recordings that were cut off, and delete removed ones for good. Blocking.

    Files changed at `before` (seconds since the epoch) or later are skipped: they may be in progress. What can't be repaired
    stays as it is.
    """
    repaired = []
    for removed in folder.glob(f"*.wav{REMOVED}"):
        with contextlib.suppress(OSError):
            if removed.stat().st_ctime < before:
                removed.unlink()
    for part in sorted(folder.glob(f"*.wav{PART}")):
        with contextlib.suppress(OSError):
            found = _repair(part) if part.stat().st_mtime < before else None
            if found is not None:
                repaired.append(found)
    return repaired


def _repair(part: Path) -> Recording | None:
    with part.open("r+b") as file:
        shape = _read_shape(file.read(HEADER_BYTES))
        rate, channels = shape or (1, 1)
        frame_bytes = SAMPLE_BYTES * channels
        size_bytes = (os.fstat(file.fileno()).st_size - HEADER_BYTES) // frame_bytes * frame_bytes
        if shape is not None and size_bytes > 0:
            file.truncate(HEADER_BYTES + size_bytes)
            file.seek(0)
            file.write(make_header(rate, channels, size_bytes))
            file.flush()
            os.fsync(file.fileno())
    if shape is None or size_bytes <= 0:
        # Cut off before the first sample.
        part.unlink()
        return None
    made_at = part.stat().st_mtime
    whole = _free_name(part.parent, part.name.removesuffix(f".wav{PART}") + RECOVERED).with_suffix("")
    part.replace(whole)
    return Recording(whole, size_bytes * 1000 // (frame_bytes * rate), made_at, recovered=True)


def _read_shape(header: bytes) -> tuple[int, int] | None:
    if len(header) < HEADER_BYTES or header[:4] != b"RIFF" or header[8:16] != b"WAVEfmt ":
        return None
    channels, rate = struct.unpack("<HI", header[22:28])
    return (rate, channels) if rate and 0 < channels <= 2 else None


def list_recordings(folder: Path) -> list[Recording]:
    """Return the recordings in `folder`, newest first. Blocking; a missing folder counts as empty."""
    recordings = []
    for path in folder.glob("*.wav"):
        with contextlib.suppress(OSError), path.open("rb") as file:
            shape, found = _read_shape(file.read(HEADER_BYTES)), path.stat()
            if shape is not None:
                length_ms = (found.st_size - HEADER_BYTES) * 1000 // (SAMPLE_BYTES * shape[1] * shape[0])
                recordings.append(Recording(path, length_ms, found.st_mtime, path.stem.endswith(RECOVERED)))
    return sorted(recordings, key=lambda recording: recording.made_at, reverse=True)


def remove(path: Path) -> None:
    """Remove a recording; until the next `repair`, `restore` brings it back. Blocking. Raises `LocalError`."""
    _rename(path, path.with_name(path.name + REMOVED))


def restore(path: Path) -> None:
    """Bring back the recording that `remove` took from `path`. Blocking. Raises `LocalError`."""
    _rename(path.with_name(path.name + REMOVED), path)


def rename(path: Path, name: str) -> Path:
    """Rename a recording to `name`, changed where the file system requires it, and return its new path. Blocking.

    Raises `LocalError`.
    """
    clean = "".join(sign for sign in name if sign.isprintable() and sign not in '<>:"/\\|?*').strip(" .")[:80]
    if not clean or clean == path.stem:
        return path
    target = _free_name(path.parent, clean).with_suffix("")
    _rename(path, target)
    return target


def _rename(path: Path, target: Path) -> None:
    try:
        retry_while_held(lambda: path.replace(target))
    except OSError as error:
        raise LocalError.from_os(error, path.parent) from error
