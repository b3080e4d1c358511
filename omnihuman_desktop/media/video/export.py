"""Saves a finished video in other forms: a part of it, its sound, an animated picture, other aspect ratios. Blocking."""

from __future__ import annotations

import errno
import re
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError, ResultError
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.ffmpeg import Header, decode, input_arguments, output_argument, read_header
from omnihuman_desktop.media.video.frames import TOLERANCE_US, FrameTimes, Part, read_frames
from omnihuman_desktop.system.atomic_file import part_file

if TYPE_CHECKING:
    from collections.abc import Callable

    Report = Callable[[float], None]
    Cancelled = Callable[[], bool]


class Form(StrEnum):
    """A form that a video is saved in."""

    EXACT = "exact"
    """The part to the frame; encoded anew only where it can't be copied."""
    COPIED = "copied"
    """The part, widened to where it can be cut without a new encoding."""
    WAV = "wav"
    M4A = "m4a"
    GIF = "gif"
    WEBP = "webp"
    TALL = "9x16"
    SQUARE = "1x1"
    WIDE = "16x9"

    @property
    def suffix(self) -> str:
        """The suffix of the file, with its dot."""
        return f".{self.value}" if self in (Form.WAV, Form.M4A, Form.GIF, Form.WEBP) else ".mp4"


RATIOS = {Form.TALL: (9, 16), Form.SQUARE: (1, 1), Form.WIDE: (16, 9)}
"""Width and height of the forms that have another aspect ratio."""

_LARGE_PX, _SMALL_PX = 1080, 720
"""The shorter side of a picture in another aspect ratio: the larger one from 900 pixels of the source on."""
_LARGE_FROM_PX = 900
_ANIMATION_PX = {Form.GIF: 480, Form.WEBP: 640}
_ANIMATION_FPS = {Form.GIF: "25/2", Form.WEBP: "15"}
"""A GIF's delays are hundredths of a second: 12.5 frames a second are exactly eight of them each."""

# Without frames that need later ones, the last one coded is the last one shown, and an MP4 ends where that one does.
_H264 = ["-c:v", "libx264", "-preset", "medium", "-crf", "17", "-bf", "0", "-pix_fmt", "yuv420p"]
# Frames keep the times they have: the default counts them in steps of the average rate, and drops some of a variable one.
_SAME_TIMES = ["-fps_mode", "vfr", "-enc_time_base", "demux"]
_AAC = ["-c:a", "aac", "-b:a", "192k"]
_MP4 = ["-movflags", "+faststart", "-f", "mp4"]
_OUT_TIME = re.compile(r"^out_time_us=(\d+)$", re.MULTILINE)
_FULL = re.compile(r"No space left on device|Disk quota exceeded|File too large|not enough space", re.IGNORECASE)
_PROGRESS_BYTES = 256


class ExportCancelled(Exception):  # noqa: N818 - no error: the creator asked for it
    """The export was cancelled. Nothing of it is left."""


@dataclass(frozen=True)
class Order:
    """What is to be saved: the video at `source` in a form; `part` is None for all of it."""

    source: Path
    form: Form
    part: Part | None = None


def export_video(order: Order, target: Path, report: Report, cancelled: Cancelled) -> None:
    """Save what `order` says as `target`, which appears whole or not at all.

    `report` gets the progress, 0..1. Raises `ExportCancelled`, `InputError` (file_missing, voice_silent_film: it has no
    sound), `ResultError` (video_broken) and `LocalError` (disk_full, folder_not_writable, file_in_use, decoder_missing).
    """
    if not order.source.is_file():
        raise InputError(Kind.FILE_MISSING, name=order.source.name)
    header = read_header(order.source)
    if header is None or not header.video_codec:
        raise ResultError(Kind.VIDEO_BROKEN)
    if order.form in (Form.WAV, Form.M4A) and not header.sounds:
        raise InputError(Kind.VOICE_SILENT_FILM, name=order.source.name)
    frames = _read_frames(order.source, cancelled)
    if not target.parent.is_dir():
        raise LocalError(Kind.FOLDER_NOT_WRITABLE, folder=str(target.parent))
    try:
        with part_file(target) as unfinished, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
            encoding = _Encoding(order, header, frames, Path(scratch))
            for command in encoding.commands(unfinished):
                _run(command, encoding.part, report, cancelled)
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error


def _read_frames(source: Path, cancelled: Cancelled) -> FrameTimes:
    try:
        return read_frames(source, cancelled)
    except ResultError:
        # What is cancelled is cut off, and looks broken.
        if cancelled():
            raise ExportCancelled from None
        raise


def _run(arguments: list[str], part: Part, report: Report, cancelled: Cancelled) -> None:
    progress = ["-progress", "pipe:1", "-stats_period", "0.2"]
    text = ""
    with decode(["-v", "error", "-y", *progress, *arguments], cancelled, gentle=True) as pipe:
        while block := pipe.read(_PROGRESS_BYTES):
            text = (text + block.decode("ascii", "replace").replace("\r\n", "\n"))[-4 * _PROGRESS_BYTES :]
            if times := _OUT_TIME.findall(text):
                report(min(1.0, int(times[-1]) / max(1, part.length_us)))
        failed = pipe.finish() != 0
        messages = pipe.messages()
    if cancelled():
        raise ExportCancelled
    if failed and _FULL.search(messages):
        raise OSError(errno.ENOSPC, "the disk is full")
    if failed:
        raise ResultError(Kind.VIDEO_BROKEN)


@dataclass(frozen=True)
class _Encoding:
    """Makes the commands of ffmpeg for an order."""

    order: Order
    header: Header
    frames: FrameTimes
    scratch: Path

    @property
    def part(self) -> Part:
        """What is saved: the part of the order, widened where it is only copied; the whole video where it names none."""
        whole = Part(self.frames.starts_us[0], self.frames.end_us)
        part = self.order.part or whole
        return self.frames.copyable_around(part) if self.order.form is Form.COPIED else part

    def commands(self, target: Path) -> list[list[str]]:
        """Return the arguments of each run of ffmpeg, the last of which writes `target`."""
        form, output = self.order.form, output_argument(target)
        if form in (Form.WAV, Form.M4A):
            return [[*self._input(), *self._sound_alone(), output]]
        if form in _ANIMATION_PX:
            return self._animation(output)
        if form in RATIOS:
            return [[*self._input(), *self._encoded(self._with_blurred_sides(*RATIOS[form])), output]]
        copied = self.frames.copied_packets(self.part)
        return [self._copied(copied, output) if copied else [*self._input(), *self._encoded("null"), output]]

    def _input(self) -> list[str]:
        return input_arguments(self.order.source)

    def _copied(self, packets: int, output: str) -> list[str]:
        # The end is where the packets are counted out; `-t` ends the sound there.
        cut = ["-t", _seconds(self.part.length_us), "-frames:v", str(packets), "-c", "copy", "-map", "0:V:0", "-map", "0:a:0?"]
        return ["-ss", _seconds(self.part.start_us), *self._input(), *cut, *_MP4, output]

    def _encoded(self, picture: str) -> list[str]:
        chains = [f"[0:V:0]{self._cut()},{picture}[v]"]
        sound: list[str] = []
        if self.header.sounds:
            chains.append(f"[0:a:0]{self._cut_sound()}[a]")
            sound = ["-map", "[a]", *_AAC]
        return ["-filter_complex", ";".join(chains), "-map", "[v]", *sound, *_H264, *_SAME_TIMES, *self._last_length(), *_MP4]

    def _last_length(self) -> list[str]:
        # The filters lose it, and what follows leaves a last frame without a length out.
        last = self.frames.index_at(self.part.end_us - 2 * TOLERANCE_US)
        return ["-bsf:v", f"setts=duration={_seconds(self.frames.end_of(last) - self.frames.starts_us[last])}/TB"]

    def _sound_alone(self) -> list[str]:
        whole = self.order.part is None
        if self.order.form is Form.WAV:
            encoding = ["-c:a", "pcm_s16le", "-f", "wav"]
        elif whole and self.header.sounds[0].codec == "aac":
            encoding = ["-c:a", "copy", "-f", "ipod"]
        else:
            encoding = [*_AAC, "-f", "ipod"]
        return ["-map", "0:a:0", *([] if whole else ["-af", self._cut_sound()]), *encoding]

    def _animation(self, output: str) -> list[list[str]]:
        form = self.order.form
        side = _ANIMATION_PX[form]
        size = f"w='min({side},iw)':h='min({side},ih)':force_original_aspect_ratio=decrease:flags=lanczos"
        picture = f"{self._cut()},fps={_ANIMATION_FPS[form]},{_SQUARE_PIXELS},scale={size}"
        if form is Form.WEBP:
            encoding = ["-c:v", "libwebp_anim", "-quality", "80", "-loop", "0", "-f", "webp"]
            return [[*self._input(), "-map", "0:V:0", "-vf", picture, *encoding, output]]
        # Two runs: in one, every frame would be held in memory until the colours are chosen.
        palette = self.scratch / "palette.png"
        chosen = ["-map", "0:V:0", "-vf", f"{picture},palettegen=stats_mode=diff", "-update", "1", str(palette)]
        applied = f"[0:V:0]{picture}[v];[v][1:v]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle"
        return [
            [*self._input(), *chosen],
            [*self._input(), "-i", str(palette), "-filter_complex", applied, "-loop", "0", "-f", "gif", output],
        ]

    def _with_blurred_sides(self, across: int, down: int) -> str:
        least = _LARGE_PX if min(self.header.width, self.header.height) >= _LARGE_FROM_PX else _SMALL_PX
        width, height = (least, least * down // across) if across <= down else (least * across // down, least)
        small = f"{width // 8}:{height // 8}"
        return (
            f"{_SQUARE_PIXELS},split[f][s];"
            f"[s]scale={small}:force_original_aspect_ratio=increase,crop={small},gblur=sigma=5,"
            f"scale={width}:{height},eq=brightness=-0.06[b];"
            f"[f]scale={width}:{height}:force_original_aspect_ratio=decrease:flags=lanczos[p];"
            "[b][p]overlay=(W-w)/2:(H-h)/2,setsar=1"
        )

    def _cut(self) -> str:
        # By number: an end in seconds shortens the last frame, and the muxer then leaves it out.
        first, last = self.frames.index_at(self.part.start_us), self.frames.index_at(self.part.end_us - 2 * TOLERANCE_US)
        return f"trim=start_frame={first}:end_frame={last + 1},setpts=PTS-STARTPTS"

    def _cut_sound(self) -> str:
        start_s = _seconds(self.part.start_us)
        return f"atrim=start={start_s}:end={_seconds(self.part.end_us)},asetpts=PTS-{start_s}/TB"


_SQUARE_PIXELS = "scale=w='trunc(iw*sar/2)*2':h='trunc(ih/2)*2',setsar=1"


def _seconds(time_us: int) -> str:
    return f"{time_us / 1_000_000:.6f}"
