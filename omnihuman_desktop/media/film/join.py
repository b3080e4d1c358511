"""Joins the videos of a film's parts to one video, under the creator's own sound.

Pictures are copied as they are where all parts have the same form and the joints need no new pictures; otherwise they are
encoded once. Either way every part gets exactly the frames that its span of the voice has: it is cut, or its last frame stays.

With a dissolve, only the frames at the joints are new, and yet all are encoded: a track of an MP4 has one description of its
codec (ISO 14496-15: avc1 keeps its parameter sets there alone), which belongs to the service's encoder. Frames of another
encoder between them would need parameter sets within the stream (avc3), which not all players and editing programs read: they
show broken pictures from the first joint on. A closer frame concerns all frames of every second part anyway.
"""

from __future__ import annotations

import re
import tempfile
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError, ResultError
from omnihuman_desktop.domain.film import JoinSettings, Joint
from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.audio.encode import writing_error
from omnihuman_desktop.media.ffmpeg import decode, input_arguments
from omnihuman_desktop.media.film.encode_pictures import encode_pictures
from omnihuman_desktop.media.film.encoder import JoinCancelled
from omnihuman_desktop.media.film.picture_track import PictureTrack, read_picture_track
from omnihuman_desktop.media.film.sound import write_film_sound
from omnihuman_desktop.system.atomic_file import part_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_HARD_CUTS = JoinSettings()
RATE_MIN, RATE_MAX = 1.0, 240.0
"""Frames a second; what says anything else is damaged."""


@dataclass(frozen=True)
class Clip:
    """The video of a part, and its span of the voice in milliseconds: its last frame stays until `until_ms`.

    That is where the next part begins, also behind a pause that was left out of what was paid.
    """

    video: Path
    start_ms: int
    until_ms: int


@dataclass(frozen=True)
class JoinedFilm:
    """What was written: its frames, and whether they are the parts' own (`copied`) or encoded anew."""

    path: Path
    length_ms: int
    frames: int
    frames_per_s: float
    copied: bool


def spans_of(clips: Sequence[Clip]) -> list[tuple[int, int]]:
    """Return the stretches of the voice that `clips` cover, those that touch as one."""
    spans: list[tuple[int, int]] = []
    for clip in clips:
        if spans and spans[-1][1] == clip.start_ms:
            spans[-1] = (spans[-1][0], clip.until_ms)
        else:
            spans.append((clip.start_ms, clip.until_ms))
    return spans


def frame_counts(clips: Sequence[Clip], frames_per_s: float) -> list[int]:
    """Return how many frames each of `clips` has in the film: each begins within half a frame of its sound."""
    ends_ms = [0, *accumulate(clip.until_ms - clip.start_ms for clip in clips)]
    return [last - first for first, last in pairwise([round(at * frames_per_s / MS) for at in ends_ms])]


def join_film(
    clips: Sequence[Clip],
    voice: Path,
    target: Path,
    settings: JoinSettings = _HARD_CUTS,
    *,
    track: int = 0,
    sound: Path | None = None,
    on_progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> JoinedFilm:
    """Write `clips`, in order, to `target` (.mp4), which appears whole or not at all. Blocking.

    `sound` is the sound of all of them if `write_film_sound` has made it before; else it is made of `voice`. `on_progress`
    gets a fraction, 0 to 1. Raises `InputError` (a file is missing), `ResultError` (video_broken), `LocalError` and
    `JoinCancelled`.
    """
    tracks = [read_track(clip.video) for clip in clips]
    first = tracks[0]
    rate = first.frames_per_s
    counts = frame_counts(clips, rate)
    copied = settings.joint is Joint.CUT and all(_same_form(first, other) for other in tracks)
    with tempfile.TemporaryDirectory(prefix="omnihuman-film-", ignore_cleanup_errors=True) as folder:
        work = Path(folder)
        if sound is None:
            sound = work / "sound.m4a"
            share = 0.5 if copied else 0.1
            write_film_sound(
                voice, spans_of(clips), sound, track=track, on_progress=lambda at: on_progress(share * at), cancelled=cancelled
            )
        else:
            share = 0.0

        def report(fraction: float) -> None:
            on_progress(share + (1 - share) * fraction)

        try:
            with part_file(target) as part:
                if copied:
                    pictures = _list_pictures(clips, tracks, counts, work, cancelled)
                    _copy(pictures, sound, part, _hold_last(tracks, counts), sum(counts) / rate, report, cancelled)
                else:
                    encode_pictures([clip.video for clip in clips], counts, first, sound, part, settings, report, cancelled)
        except OSError as error:
            raise LocalError.from_os(error, target.parent) from error
    on_progress(1.0)
    length_ms = sum(clip.until_ms - clip.start_ms for clip in clips)
    return JoinedFilm(target, length_ms, sum(counts), rate, copied)


def read_track(video: Path) -> PictureTrack:
    """Return the picture track of a part. Raises `InputError` (its file is missing) and `ResultError` (video_broken)."""
    try:
        track = read_picture_track(video)
    except FileNotFoundError as error:
        raise InputError(Kind.FILE_MISSING, name=video.name) from error
    except OSError as error:
        raise InputError(Kind.FILE_UNREADABLE, name=video.name) from error
    if track is None or not RATE_MIN <= track.frames_per_s <= RATE_MAX:
        raise ResultError(Kind.VIDEO_BROKEN)
    return track


def _same_form(first: PictureTrack, other: PictureTrack) -> bool:
    return (
        first.description == other.description
        and first.id == other.id
        and first.ticks_per_s == other.ticks_per_s
        and first.frame_ticks == other.frame_ticks
    )


def _list_pictures(
    clips: Sequence[Clip], tracks: Sequence[PictureTrack], counts: Sequence[int], work: Path, cancelled: Callable[[], bool]
) -> Path:
    """Write the list of what is copied, for ffmpeg's concat demuxer, and return it."""
    # Of the pictures alone: else all times would be moved by where the sound of the parts begins, before the first picture.
    lines = ["ffconcat version 1.0", "stream", f"exact_stream_id {tracks[0].id}"]
    for number, (clip, track, count) in enumerate(zip(clips, tracks, counts, strict=True)):
        video = clip.video
        if count < track.frames and track.offsets:
            video = work / f"{number}.mp4"
            _shorten(clip.video, track, count, video, cancelled)
        begin_s = track.start_ticks / track.ticks_per_s
        lines += [f"file {_quote(video)}", f"duration {count / track.frames_per_s:.6f}", f"inpoint {begin_s:.6f}"]
        if count < track.frames and not track.offsets:
            # Between two frames, so that no rounding takes one more or one less.
            lines.append(f"outpoint {begin_s + (count - 0.5) / track.frames_per_s:.6f}")
    path = work / "pictures.ffconcat"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _quote(path: Path) -> str:
    text = str(path.absolute()).replace("'", "'\\''")
    return f"'file:{text}'"


def _shorten(video: Path, track: PictureTrack, count: int, target: Path, cancelled: Callable[[], bool]) -> None:
    """Copy the first `count` frames of a video in which frames are reordered.

    What is left out are the last ones in the order of decoding, on which no other depends; the times of the rest close up.
    """
    shown = [number * track.frame_ticks + offset for number, offset in enumerate(track.offsets[:count])]
    first = min(shown)
    ranks = {number: rank for rank, number in enumerate(sorted(range(len(shown)), key=shown.__getitem__))}
    moved = {number: rank for number, rank in ranks.items() if shown[number] - first != rank * track.frame_ticks}
    times = "PTS"
    for number, rank in moved.items():
        times = f"if(eq(N,{number}),{rank * track.frame_ticks},{times})"
    change = ["-bsf:v", f"setts=pts='{times}':dts=DTS"] if moved else []
    form = ["-map", "0:v:0", "-c", "copy", "-frames:v", str(count), "-video_track_timescale", str(track.ticks_per_s),
            "-use_stream_ids_as_track_ids", "1", "-streamid", f"0:{track.id}"]  # fmt: skip
    run_ffmpeg(["-y", *input_arguments(video), *form, *change, "-f", "mp4", f"file:{target}"], 1, lambda _at: None, cancelled)


def _hold_last(tracks: Sequence[PictureTrack], counts: Sequence[int]) -> list[str]:
    """Return the arguments that make the last frame last to the end: between parts, the next frame's time does."""
    frames = sum(min(count, track.frames) for count, track in zip(counts, tracks, strict=True))
    last, missing = tracks[-1], counts[-1] - tracks[-1].frames
    if missing <= 0:
        return []
    # The last frame in the order of decoding is not always the last one that is shown.
    shown = [number * last.frame_ticks + offset for number, offset in enumerate(last.offsets)] or [0]
    ticks = (missing + 1) * last.frame_ticks + max(shown) - shown[-1]
    return ["-bsf:v", f"setts=pts=PTS:dts=DTS:duration='if(eq(N,{frames - 1}),{ticks},DURATION)'"]


def _copy(
    pictures: Path,
    sound: Path,
    part: Path,
    hold: Sequence[str],
    length_s: float,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    source = ["-f", "concat", "-safe", "0", "-protocol_whitelist", "file", "-i", f"file:{pictures}"]
    form = ["-map", "0:v:0", "-map", "1:a:0", "-c", "copy", *hold, "-map_metadata", "-1", "-f", "mp4"]
    run_ffmpeg(["-y", *source, "-i", f"file:{sound}", *form, f"file:{part}"], length_s, on_progress, cancelled)


_TIME = re.compile(rb"^out_time_us=(\d+)$", re.MULTILINE)


def run_ffmpeg(
    arguments: Sequence[str], length_s: float, on_progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> None:
    """Run ffmpeg to its end. Raises `OSError` and `JoinCancelled`."""
    with decode(["-v", "error", "-progress", "pipe:1", "-stats_period", "0.2", *arguments], cancelled) as pipe:
        for time_us in _read_times(pipe.read):
            on_progress(min(1.0, time_us / 1e6 / length_s))
        code = pipe.finish()
        if cancelled():
            raise JoinCancelled
        if code:
            raise writing_error(pipe.messages())


def _read_times(read: Callable[[int], bytes]) -> Iterator[int]:
    while block := read(256):
        for found in _TIME.findall(block):
            yield int(found)
