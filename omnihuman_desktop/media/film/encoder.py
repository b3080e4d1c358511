"""Runs the bundled ffmpeg as an encoder that is fed through a pipe."""

from __future__ import annotations

import subprocess
import tempfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, cast

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.media.audio.encode import writing_error
from omnihuman_desktop.media.ffmpeg import MAX_MESSAGE_BYTES, PIPE_BYTES, ffmpeg_environment, ffmpeg_exe
from omnihuman_desktop.system.child_process import start_process

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class JoinCancelled(Exception):  # noqa: N818 - what was asked for
    """The work was stopped by its owner. Nothing is left of it."""


class Encoder:
    """A running ffmpeg that is fed in blocks. `cancelled` is asked before each."""

    def __init__(self, process: subprocess.Popen[bytes], messages: IO[bytes], cancelled: Callable[[], bool]) -> None:
        self._process, self._messages, self._cancelled = process, messages, cancelled
        self._input = cast("IO[bytes]", process.stdin)

    def write(self, block: bytes | memoryview) -> None:
        """Encode `block`. Raises `JoinCancelled`, and `OSError` where the encoder has ended: the disk is full, most likely."""
        if self._cancelled():
            raise JoinCancelled
        try:
            self._input.write(block)
        except OSError:
            self._process.wait()
            raise self._describe() from None

    def finish(self) -> None:
        """Let the encoder end its file. Raises `OSError`."""
        try:
            self._input.close()
        except OSError:
            raise self._describe() from None
        if self._process.wait():
            raise self._describe()

    def _describe(self) -> OSError:
        self._messages.seek(0)
        return writing_error(self._messages.read(MAX_MESSAGE_BYTES).decode("utf-8", "replace"))


@contextmanager
def open_encoder(arguments: Sequence[str], cancelled: Callable[[], bool]) -> Iterator[Encoder]:
    """Run ffmpeg with `arguments`, which read `pipe:0`, and yield it. It ends with the block. Raises `LocalError`."""
    with tempfile.TemporaryFile() as messages:
        try:
            process = start_process(
                [ffmpeg_exe(), "-hide_banner", "-nostdin", "-v", "error", *arguments],
                stdin=subprocess.PIPE,
                stderr=messages,
                environment=ffmpeg_environment(),
                pipesize=PIPE_BYTES,
            )
        except OSError as error:
            raise LocalError(Kind.DECODER_MISSING) from error
        encoder = Encoder(process, messages, cancelled)
        try:
            yield encoder
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            _close(process)


def _close(process: subprocess.Popen[bytes]) -> None:
    try:
        cast("IO[bytes]", process.stdin).close()
    except OSError:
        # What was still to be written goes nowhere: the process has ended.
        return
