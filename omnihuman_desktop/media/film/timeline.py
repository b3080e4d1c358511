"""Writes a film as a timeline for other programs: the parts as files, each with its place, and the voice below them.

EDL (CMX 3600), FCPXML 1.9 and OTIO (OpenTimelineIO's JSON). Plain cuts: a dissolve needs pictures beyond the end of a
part, which there are none of. Where a part's last frame stays, there is a gap.
"""

from __future__ import annotations

import json
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.film.join import frame_counts, read_track, spans_of
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from omnihuman_desktop.media.film.join import Clip

SUFFIXES = (".edl", ".fcpxml", ".otio")


@dataclass(frozen=True)
class Placed:
    """A part on the timeline, in frames: it begins at `start`, shows `used` frames of `available`, and takes `frames`."""

    path: Path
    start: int
    frames: int
    available: int

    @property
    def used(self) -> int:
        """How many of its frames are shown; the rest of its place is a gap."""
        return min(self.frames, self.available)


@dataclass(frozen=True)
class Timeline:
    """A film: `parts` at `ticks_per_s` / `frame_ticks` frames a second, above stretches of `voice` in milliseconds."""

    name: str
    parts: tuple[Placed, ...]
    width: int
    height: int
    ticks_per_s: int
    frame_ticks: int
    voice: Path
    spans_ms: tuple[tuple[int, int], ...]

    @property
    def rate(self) -> float:
        """Frames a second."""
        return self.ticks_per_s / self.frame_ticks

    @property
    def frames(self) -> int:
        """The length, in frames."""
        return sum(part.frames for part in self.parts)


def read_timeline(name: str, clips: Sequence[Clip], voice: Path) -> Timeline:
    """Return the timeline of `clips` in order. Blocking. Raises as `join_film`."""
    tracks = [read_track(clip.video) for clip in clips]
    first = tracks[0]
    counts = frame_counts(clips, first.frames_per_s)
    parts = tuple(
        Placed(clip.video.absolute(), start, count, round(track.frames * first.frames_per_s / track.frames_per_s))
        for clip, track, count, start in zip(clips, tracks, counts, accumulate([0, *counts]), strict=False)
    )
    return Timeline(
        name, parts, first.width, first.height, first.ticks_per_s, first.frame_ticks, voice.absolute(), tuple(spans_of(clips))
    )


def write_timeline(timeline: Timeline, target: Path) -> None:
    """Write `timeline` to `target`, in the form of its suffix, one of `SUFFIXES`. Blocking. Raises `LocalError`."""
    forms: dict[str, Callable[[Timeline], str]] = {".edl": to_edl, ".fcpxml": to_fcpxml, ".otio": to_otio}
    try:
        write_atomically(target, forms[target.suffix.lower()](timeline).encode())
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error


def to_edl(timeline: Timeline) -> str:
    """Return `timeline` as an edit decision list. Timecodes count whole frames: 29.97 as 30, without dropped numbers."""
    rate = round(timeline.rate)
    lines = [f"TITLE: {_plain(timeline.name)}", "FCM: NON-DROP FRAME", ""]
    events = [("V", part.path, 0, part.start, part.used) for part in timeline.parts]
    at = 0
    for first_ms, last_ms in timeline.spans_ms:
        frames = round((last_ms - first_ms) * timeline.rate / MS)
        events.append(("A", timeline.voice, round(first_ms * timeline.rate / MS), at, frames))
        at += frames
    for number, (kind, path, source, record, frames) in enumerate(events, 1):
        times = (source, source + frames, record, record + frames)
        codes = " ".join(_timecode(frame, rate) for frame in times)
        lines += [f"{number:03d}  AX       {kind:<5} C        {codes}", f"* FROM CLIP NAME: {_plain(path.name)}"]
        lines += [f"* SOURCE FILE: {path}", ""]
    return "\r\n".join(lines)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _timecode(frame: int, rate: int) -> str:
    seconds, rest = divmod(frame, rate)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{rest:02d}"


def to_fcpxml(timeline: Timeline) -> str:
    """Return `timeline` as FCPXML 1.9. The parts' own sound is off; the voice is connected to the first part."""

    def time(frames: int) -> str:
        return f"{frames * timeline.frame_ticks}/{timeline.ticks_per_s}s"

    root = ET.Element("fcpxml", version="1.9")
    resources = ET.SubElement(root, "resources")
    size = {"width": str(timeline.width), "height": str(timeline.height)}
    ET.SubElement(resources, "format", {"id": "r1", "frameDuration": time(1), **size})
    for number, part in enumerate(timeline.parts, 2):
        kinds = {"hasVideo": "1", "format": "r1", "hasAudio": "1", "audioSources": "1", "audioChannels": "2"}
        _add_asset(resources, f"r{number}", part.path, time(part.available), kinds)
    voice_id = f"r{len(timeline.parts) + 2}"
    length_ms = timeline.spans_ms[-1][1]
    _add_asset(resources, voice_id, timeline.voice, f"{length_ms}/{MS}s", {"hasAudio": "1", "audioSources": "1"})
    event = ET.SubElement(ET.SubElement(root, "library"), "event", name=timeline.name)
    project = ET.SubElement(event, "project", name=timeline.name)
    sequence = ET.SubElement(project, "sequence", format="r1", duration=time(timeline.frames), tcStart="0s", tcFormat="NDF")
    spine = ET.SubElement(sequence, "spine")
    for number, part in enumerate(timeline.parts, 2):
        clip = {"ref": f"r{number}", "name": part.path.stem, "format": "r1", "srcEnable": "video", "start": "0s"}
        element = ET.SubElement(spine, "asset-clip", {**clip, "offset": time(part.start), "duration": time(part.used)})
        if number == 2:
            _connect_voice(element, voice_id, timeline)
        if part.used < part.frames:
            gap = {"name": "Gap", "start": "0s", "offset": time(part.start + part.used)}
            ET.SubElement(spine, "gap", {**gap, "duration": time(part.frames - part.used)})
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n{ET.tostring(root, encoding="unicode")}\n'


def _add_asset(resources: ET.Element, asset_id: str, path: Path, duration: str, kinds: dict[str, str]) -> None:
    asset = ET.SubElement(resources, "asset", {"id": asset_id, "name": path.stem, "start": "0s", "duration": duration, **kinds})
    ET.SubElement(asset, "media-rep", kind="original-media", src=path.as_uri())


def _connect_voice(first: ET.Element, voice_id: str, timeline: Timeline) -> None:
    at_ms = 0
    for first_ms, last_ms in timeline.spans_ms:
        place = {
            "lane": "-1",
            "offset": f"{at_ms}/{MS}s",
            "start": f"{first_ms}/{MS}s",
            "duration": f"{last_ms - first_ms}/{MS}s",
        }
        ET.SubElement(first, "asset-clip", {"ref": voice_id, "name": timeline.voice.stem, "audioRole": "dialogue", **place})
        at_ms += last_ms - first_ms


def to_otio(timeline: Timeline) -> str:
    """Return `timeline` as OpenTimelineIO's JSON: a track of pictures and a track of sound."""
    pictures: list[dict[str, Any]] = []
    for part in timeline.parts:
        pictures.append(_otio_clip(part.path, timeline.rate, (0, part.used), part.available))
        if part.used < part.frames:
            pictures.append(_otio_item("Gap.1", "", timeline.rate, (0, part.frames - part.used)))
    voice = timeline.voice
    sounds = [_otio_clip(voice, MS, (first, last - first), timeline.spans_ms[-1][1]) for first, last in timeline.spans_ms]
    tracks = [_otio_track("Video", pictures), _otio_track("Audio", sounds)]
    stack = {"OTIO_SCHEMA": "Stack.1", "name": "tracks", "children": tracks, **_OTIO_REST, "source_range": None}
    values = {"OTIO_SCHEMA": "Timeline.1", "name": timeline.name, "metadata": {}, "global_start_time": None, "tracks": stack}
    return json.dumps(values, indent=2, ensure_ascii=False)


_OTIO_REST: dict[str, Any] = {"metadata": {}, "effects": [], "markers": [], "enabled": True}


def _otio_track(kind: str, children: list[dict[str, Any]]) -> dict[str, Any]:
    return {"OTIO_SCHEMA": "Track.1", "name": kind, "kind": kind, "children": children, "source_range": None, **_OTIO_REST}


def _otio_item(schema: str, name: str, rate: float, frames: tuple[int, int]) -> dict[str, Any]:
    return {"OTIO_SCHEMA": schema, "name": name, "source_range": _otio_range(rate, *frames), **_OTIO_REST}


def _otio_clip(path: Path, rate: float, frames: tuple[int, int], available: int) -> dict[str, Any]:
    reference = {"OTIO_SCHEMA": "ExternalReference.1", "target_url": path.as_uri(), "name": path.name, "metadata": {}}
    media = {**reference, "available_range": _otio_range(rate, 0, available)}
    return {**_otio_item("Clip.1", path.stem, rate, frames), "media_reference": media}


def _otio_range(rate: float, start: int, duration: int) -> dict[str, Any]:
    def time(value: int) -> dict[str, Any]:
        return {"OTIO_SCHEMA": "RationalTime.1", "rate": rate, "value": value}

    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": time(start), "duration": time(duration)}
