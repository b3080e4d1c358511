"""Runs the bundled ffmpeg as a child process and parses its output. The process always ends with the block that started it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self, cast

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.system.child_process import child_environment, lower_priority, start_process

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

HEADER_TIMEOUT_S = 20.0
"""The time limit for reading a file's header, in seconds."""

STALL_TIMEOUT_S = 60.0
"""A decoder without output for this long, in seconds, counts as hung."""

MAX_MESSAGE_BYTES = 8 * 1024 * 1024
"""How much of ffmpeg's error output is read. A header's tags stand before its tracks: a transcript, hundreds of chapters."""

REPORT_BYTES = 4096
PIPE_BYTES = 1 << 20
"""The size of the pipe: the larger it is, the less often decoder and reader wait for each other."""

ENVIRONMENT = {"GCONV_PATH": os.devnull} if sys.platform == "linux" else {}
"""Variables that every ffmpeg gets. The bundled ffmpeg for Linux is linked statically and crashes when it loads the system's
character sets (gconv), as it does for the station name in an MPEG transport stream.
"""


_OWN_VARIABLES = re.compile(r"AV_LOG_|FFREPORT|FFMPEG_|IMAGEIO_", re.IGNORECASE)
"""Variables by which ffmpeg prints other words than those that are parsed here, colours in them, or writes a report."""


def ffmpeg_environment() -> dict[str, str]:
    """Return the environment of an ffmpeg: this process's, without what changes what it prints."""
    own = {name: value for name, value in child_environment().items() if not _OWN_VARIABLES.match(name)}
    return own | ENVIRONMENT


@cache
def ffmpeg_exe() -> str:
    """Return the path of the bundled ffmpeg. Raises `LocalError` (decoder_missing).

    The library that brings it would prefer one that a variable of the environment names, or the system's.
    """
    import imageio_ffmpeg

    folder = Path(imageio_ffmpeg.__file__).parent / "binaries"
    found = sorted(path for path in folder.glob("ffmpeg-*") if path.is_file())
    if not found:
        raise LocalError(Kind.DECODER_MISSING)
    return str(found[-1])


DEMUXERS = (
    "aa,aac,aax,ac3,ac4,aea,aiff,amr,amrnb,amrwb,ape,apc,apm,aptx,aptx_hd,asf,asf_o,au,avi,bit,"
    "boa,caf,codec2,cavsvideo,daud,dhav,dirac,dsf,dss,dts,dtshd,dv,eac3,ea,epac,flac,flv,g722,"
    "g723_1,g726,g726le,g729,gsm,gxf,h261,h263,h264,hca,hevc,ilbc,ircam,ivf,kux,laf,live_flv,loas,"
    "m4v,matroska,webm,mlp,mmf,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpc,mpc8,mpeg,mpegts,mpegvideo,mtaf,"
    "mxf,mxg,nistsphere,nsv,nut,obu,ogg,oma,osq,pva,pvf,qcp,qoa,rm,rso,sbc,sds,shn,sln,smjpeg,"
    "sol,sox,spdif,tak,truehd,tta,tty,ty,vc1,voc,vqf,vvc,w64,wady,wav,wsd,wtv,wv,xa,xwma,"
    "yuv4mpegpipe"
)
"""The demuxers that may read a creator's file. All others open further files that the file names (playlists, concat scripts,
image sequences), whose content would then be uploaded as a voice.
"""


def input_arguments(path: Path) -> list[str]:
    """Return the arguments that make ffmpeg read the file at `path`, and neither other files nor the network."""
    return ["-protocol_whitelist", "file", "-format_whitelist", DEMUXERS, "-i", _FileUrl("file:", path)]


def byte_range_arguments(path: Path, place: int, end: int, container: str) -> list[str]:
    """Return the arguments that make ffmpeg read bytes `place` to `end` of the file at `path` as a `container` of their own."""
    part = _FileUrl(f"subfile,,start,{place},end,{end},,:file:", path)
    return ["-protocol_whitelist", "file,subfile", "-f", container, "-i", part]


def output_argument(path: Path) -> str:
    """Return the argument that makes ffmpeg write to the file at `path`. Its format must be named before."""
    return _FileUrl("file:", path, "output")


class _FileUrl(str):
    """An argument that names the file at `path`. `decode` replaces the path by a neutral one."""

    protocol: str
    path: Path
    role: str

    def __new__(cls, protocol: str, path: Path, role: str = "input") -> Self:
        url = super().__new__(cls, f"{protocol}{path}")
        url.protocol, url.path, url.role = protocol, path, role
        return url


def _hide_name(argument: str, folder: Path) -> str:
    """Return `argument`; if it names a file, by a link in `folder` instead: every user can read a process's arguments.

    The suffix stays, since ffmpeg recognises some formats by it. Windows shows arguments to nobody else.
    """
    if not isinstance(argument, _FileUrl) or os.name == "nt":
        return argument
    link = folder / f"{argument.role}{argument.path.suffix}"
    try:
        link.symlink_to(argument.path.absolute())
    except OSError:
        return argument  # a file system without links
    return f"{argument.protocol}{link}"


_WINDOWS_CRASHES = 0xC0000000
"""The lowest exit status of a process that Windows has ended for a fault."""


class Pipe:
    """A running ffmpeg, whose output is read in blocks."""

    def __init__(self, process: subprocess.Popen[bytes], output: IO[bytes], messages: IO[bytes]) -> None:
        self._process = process
        self._output = output
        self._messages = messages
        self.last_read_s = time.monotonic()
        self.stopped = False

    def read(self, size_bytes: int) -> bytes:
        """Return the next `size_bytes` bytes; fewer only at the end."""
        block = self._output.read(size_bytes)
        self.last_read_s = time.monotonic()
        return block

    def skip(self, size_bytes: int) -> None:
        """Discard the next `size_bytes` bytes without holding them all."""
        while size_bytes and (block := self.read(min(size_bytes, PIPE_BYTES))):
            size_bytes -= len(block)

    def finish(self) -> int:
        """Wait for the process to end, and return its exit status."""
        return self._process.wait()

    def has_died(self) -> bool:
        """Wait as `finish` does, and return whether the process was ended from outside or has crashed."""
        code = self.finish()
        # A signal's number is negative. Windows has none: a crash is a status of its own, and a kill an error without a word.
        return code < 0 or code >= _WINDOWS_CRASHES or (code != 0 and not self.messages().strip())

    def messages(self) -> str:
        """Return ffmpeg's error output from its start, at most `MAX_MESSAGE_BYTES` of it."""
        self._messages.seek(0)
        return _to_text(self._messages.read(MAX_MESSAGE_BYTES))

    def read_report(self) -> str:
        """Read the output to its end, and return the last `REPORT_BYTES` of it as text: where it ends is what counts."""
        report = b""
        while block := self.read(256):
            report = (report + block)[-REPORT_BYTES:]
        return _to_text(report)

    def stop(self) -> None:
        """Kill the process."""
        self.stopped = True
        self._process.kill()


def _to_text(output: bytes) -> str:
    # On Windows, ffmpeg ends its lines with CR LF; all patterns here expect LF alone.
    return output.decode("utf-8", "replace").replace("\r\n", "\n")


@contextmanager
def decode(
    arguments: Sequence[str],
    cancelled: Callable[[], bool] | None = None,
    stall_timeout_s: float = STALL_TIMEOUT_S,
    *,
    gentle: bool = False,
    source: IO[bytes] | None = None,
) -> Iterator[Pipe]:
    """Run ffmpeg with `arguments` and yield its output as a `Pipe`.

    `source` is an open file that ffmpeg can read as `pipe:0`. A `gentle` process gets low priority. The process is killed when
    the block ends, when `cancelled` returns true, and after `stall_timeout_s` seconds without output, so that no read waits for
    ever. Raises `LocalError` (decoder_missing).
    """
    with tempfile.TemporaryFile() as messages, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as links:
        command = [ffmpeg_exe(), "-hide_banner", "-nostdin", *(_hide_name(argument, Path(links)) for argument in arguments)]
        try:
            process = start_process(
                command,
                stdin=subprocess.DEVNULL if source is None else source,
                stdout=subprocess.PIPE,
                stderr=messages,
                low_priority=gentle,
                environment=ffmpeg_environment(),
                pipesize=PIPE_BYTES,
            )
        except OSError as error:
            raise LocalError(Kind.DECODER_MISSING) from error
        if gentle:
            lower_priority(process.pid)
        output = cast("IO[bytes]", process.stdout)
        pipe, left = Pipe(process, output, messages), threading.Event()
        guard = threading.Thread(target=_watch, args=(pipe, left, cancelled, stall_timeout_s), name="decoder", daemon=True)
        guard.start()
        try:
            yield pipe
        finally:
            left.set()
            guard.join()
            if process.poll() is None:
                process.kill()
            process.wait()
            output.close()


def _watch(pipe: Pipe, left: threading.Event, cancelled: Callable[[], bool] | None, stall_timeout_s: float) -> None:
    while not left.wait(0.1):
        if (cancelled is not None and cancelled()) or time.monotonic() - pipe.last_read_s > stall_timeout_s:
            pipe.stop()
            return


_OUT_TIME = re.compile(r"^out_time_us=(\d+)$", re.MULTILINE)


def read_track_end_ms(path: Path, track: str, cancelled: Callable[[], bool] | None = None) -> int:
    """Return where the packets of `track` (ffmpeg's specifier, such as "0:V:0") in the file at `path` end, in milliseconds.

    0 if there is no such track. Blocking: the whole file is read, nothing is decoded. Raises `LocalError` (decoder_missing).
    """
    report = ["-progress", "pipe:1", "-stats_period", "1", "-"]
    with decode(["-v", "error", *input_arguments(path), "-map", track, "-c", "copy", "-f", "null", *report], cancelled) as pipe:
        times = _OUT_TIME.findall(pipe.read_report())
    return int(times[-1]) // 1000 if times else 0


@dataclass(frozen=True)
class AudioStream:
    """An audio track as the header describes it. `rate` is 0 if ffmpeg has no decoder for it.

    `tag` is the container's name for the codec, such as "apac"; it may be empty. `layout` is ffmpeg's name for the channels
    ("stereo", "20 channels"), `language` a code of three letters.
    """

    codec: str
    rate: int
    layout: str
    encrypted: bool = False
    language: str = ""
    title: str = ""
    tag: str = ""


@dataclass(frozen=True)
class Header:
    """What a file's header says. `length_ms` is 0 if it is not stated, and may be wrong.

    `estimated`: ffmpeg guessed the length from the bit rate. `sounds` are the audio tracks in the order of ffmpeg's `0:a:N`.
    """

    container: str
    length_ms: int
    estimated: bool
    sounds: tuple[AudioStream, ...]
    video_codec: str
    width: int
    height: int
    attached_picture: bool


_CONTAINER = re.compile(r"^Input #0, (.+?), from ", re.MULTILINE)
_DURATION = re.compile(r"^  Duration: (\d+):(\d\d):(\d\d)\.(\d+)(?:, start: (\d+\.\d+))?", re.MULTILINE)
_STREAM = re.compile(r"^  Stream #0:(\d+)(?:\[\w+\])?(?:\((.*?)\))?: (Audio|Video): (\w+)(.*)((?:\n    .*)*)", re.MULTILINE)
_TAG = re.compile(r"\((\w+) / 0x")
_SOUND = re.compile(r", (\d+) Hz, ([^,\n]+)")
_TITLE = re.compile(r"^ {6,}title +: (.*)$", re.MULTILINE)
_SIZE = re.compile(r", (\d+)x(\d+)")


def read_header(path: Path) -> Header | None:
    """Read the header of the file at `path`; None if ffmpeg does not recognise it. Raises `LocalError` (decoder_missing)."""
    with decode(input_arguments(path), stall_timeout_s=HEADER_TIMEOUT_S) as pipe:
        pipe.read(1)
        pipe.finish()
        text = pipe.messages()
    container = _CONTAINER.search(text)
    if container is None:
        return None
    # Some containers list their tracks by programme, not in the order of their numbers.
    tracks = {int(track[1]): track for track in _STREAM.finditer(text)}
    ordered = [tracks[number] for number in sorted(tracks)]
    video = next((track for track in ordered if track[3] == "Video"), None)
    size = _SIZE.search(video[5]) if video else None
    return Header(
        container=container[1],
        length_ms=_read_length_ms(text, container[1], ordered),
        estimated="Estimating duration" in text,
        sounds=tuple(_read_sound(track) for track in ordered if track[3] == "Audio"),
        video_codec=video[4] if video else "",
        width=int(size[1]) if size else 0,
        height=int(size[2]) if size else 0,
        attached_picture=bool(video and "(attached pic)" in video[5]),
    )


def _read_length_ms(text: str, container: str, tracks: Sequence[re.Match[str]]) -> int:
    duration = _DURATION.search(text)
    if duration is None:
        return 0
    hours, minutes, seconds, fraction, start = duration.groups("0")
    length_ms = ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + round(float(f"0.{fraction}") * 1000)
    start_ms = round(float(start) * 1000)
    # For Opus in Ogg the duration is the time at the end. A capture of a live stream starts hours after zero.
    late = container == "ogg" and any(track[4] == "opus" for track in tracks) and start_ms >= 1000
    return length_ms - start_ms if late and length_ms > start_ms else length_ms


def _read_sound(track: re.Match[str]) -> AudioStream:
    found, title, tag = _SOUND.search(track[5]), _TITLE.search(track[6]), _TAG.search(track[5])
    return AudioStream(
        codec=track[4],
        rate=int(found[1]) if found else 0,
        layout=found[2].strip() if found else "",
        encrypted="drms" in track[5],
        language=track[2] if track[2] and track[2] != "und" else "",
        title=title[1].strip() if title else "",
        tag=tag[1] if tag else "",
    )
