"""Films as groups: the parts of a long voice become items, and the takes that are chosen of them are joined."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import zlib
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.domain.film import Cut, FilmPart, JoinSettings, Joint
from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.groups.service import make_group
from omnihuman_desktop.groups.summary import best_take
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.media.film.encoder import JoinCancelled
from omnihuman_desktop.media.film.join import Clip, JoinedFilm, join_film, spans_of
from omnihuman_desktop.media.film.sound import write_film_sound
from omnihuman_desktop.system.atomic_file import open_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job, JobRequest

FOLDER, SOUND = "films", "sound.m4a"
_COPIED_BYTES = 1 << 20
_PLAYED = "played "
"""How the names of the films begin that were joined only to be played."""


def part_requests(request: JobRequest, parts: Sequence[FilmPart], name: str) -> list[JobRequest]:
    """Return a request for each of `parts`: `request` for its span of the voice, named after the film."""
    digits = len(str(len(parts)))
    return [
        replace(request, start_ms=part.start_ms, end_ms=part.end_ms, name=f"{name} {number:0{digits}}", excerpt=None)
        for number, part in enumerate(parts, 1)
    ]


def make_film(
    name: str,
    account: str,
    requests: Sequence[JobRequest],
    parts: Sequence[FilmPart],
    settings: JoinSettings,
    *,
    is_held: bool = False,
) -> Group:
    """Return a new film of `parts` with a request for each. `is_held`: only the first part is sent until it has been seen.

    Parts without a seed get the same one: with one seed, they look more alike.
    """
    seed = secrets.randbelow(SEED_MAX) + 1
    seeded = [replace(request, seed=request.seed or seed) for request in requests]
    details = {"joint": settings.joint.value, "dissolve_ms": settings.dissolve_ms}
    group = make_group(GroupKind.FILM, name, account, seeded, details)
    until = [*(part.start_ms for part in parts[1:]), parts[-1].end_ms]
    items = tuple(
        replace(item, details={"until_ms": end, "cut": part.cut.value})
        for item, part, end in zip(group.items, parts, until, strict=True)
    )
    return replace(group, items=items, is_held=is_held)


def read_settings(group: Group) -> JoinSettings:
    """Return how the parts of a film are to be joined."""
    joint, dissolve_ms = group.details.get("joint"), group.details.get("dissolve_ms")
    default = JoinSettings()
    return JoinSettings(
        Joint(joint) if joint in tuple(Joint) else default.joint,
        dissolve_ms if isinstance(dissolve_ms, int) and dissolve_ms > 0 else default.dissolve_ms,
    )


def with_settings(group: Group, settings: JoinSettings) -> Group:
    """Return the film with other settings of its joints."""
    return replace(group, details={**group.details, "joint": settings.joint.value, "dissolve_ms": settings.dissolve_ms})


def read_parts(group: Group) -> list[FilmPart]:
    """Return the parts of a film."""
    items = film_items(group)
    cuts = [item.details.get("cut") for item in items]
    return [
        FilmPart(item.request.start_ms, item.request.end_ms, Cut(cut) if cut in tuple(Cut) else Cut.PAUSE)
        for item, cut in zip(items, cuts, strict=True)
    ]


@dataclass(frozen=True)
class FilmClips:
    """The videos of a film that are there, in order, and the numbers of its parts without one, from 1."""

    clips: tuple[Clip, ...]
    missing: tuple[int, ...]


def find_clips(group: Group, jobs: Mapping[str, Job]) -> FilmClips:
    """Return the chosen takes of a film's parts. `jobs` has the jobs of its items by id."""
    clips, missing = [], []
    for number, item in enumerate(film_items(group), 1):
        job = best_take(item, jobs)
        if job is None or job.video is None:
            missing.append(number)
        else:
            clips.append(Clip(job.video, item.request.start_ms, _until_ms(item)))
    return FilmClips(tuple(clips), tuple(missing))


def film_items(group: Group) -> list[GroupItem]:
    """Return the parts in the order of the voice, in whichever order they are sent."""
    return sorted(group.items, key=lambda item: item.request.start_ms)


def _until_ms(item: GroupItem) -> int:
    until_ms = item.details.get("until_ms")
    return max(item.request.end_ms, until_ms) if isinstance(until_ms, int) else item.request.end_ms


def find_same_film(groups: Iterable[Group], requests: Sequence[JobRequest], account: str) -> Group | None:
    """Return the newest film of the same parts with `account` that is still in the list; None if there is none.

    A request without a seed fits any.
    """
    found = None
    for group in groups:
        if group.kind is GroupKind.FILM and not group.removed and group.account == account:
            pairs = list(zip(film_items(group), requests, strict=False))
            is_same = len(group.items) == len(requests) and all(
                item.request.inputs == request.inputs and request.seed in (None, item.request.seed) for item, request in pairs
            )
            found = group if is_same else found
    return found


# --- blocking ---------------------------------------------------------------------------------------------------------


def prepare_sound(group: Group, data_dir: Path, cancelled: Callable[[], bool] = lambda: False) -> Path:
    """Make the sound of the whole film in its own folder while its parts are rendered, and return it. Blocking.

    Raises as `write_film_sound`. One that is there already is returned at once.
    """
    sound = data_dir / FOLDER / group.id / SOUND
    if not sound.exists():
        request = group.items[0].request
        spans = _all_spans(group)
        write_film_sound(request.voice, spans, sound, track=request.edits.track, cancelled=cancelled)
    return sound


def _all_spans(group: Group) -> list[tuple[int, int]]:
    spans = [(item.request.start_ms, _until_ms(item)) for item in film_items(group)]
    return [(spans[0][0], spans[-1][1])]


def join_group(
    group: Group,
    clips: Sequence[Clip],
    data_dir: Path,
    target: Path,
    *,
    on_progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> JoinedFilm:
    """Join `clips` of a film to `target`. Blocking. Raises as `join_film`.

    The film's own sound is used, which is there even where the voice's file has gone.
    """
    request = group.items[0].request
    whole = _all_spans(group)
    sound = prepare_sound(group, data_dir, cancelled)
    settings = read_settings(group)
    if spans_of(clips) == whole:
        return join_film(clips, sound, target, settings, sound=sound, on_progress=on_progress, cancelled=cancelled)
    if request.voice.exists():
        track = request.edits.track
        return join_film(clips, request.voice, target, settings, track=track, on_progress=on_progress, cancelled=cancelled)
    first_ms = whole[0][0]
    moved = [replace(clip, start_ms=clip.start_ms - first_ms, until_ms=clip.until_ms - first_ms) for clip in clips]
    return join_film(moved, sound, target, settings, on_progress=on_progress, cancelled=cancelled)


def _played_film(group: Group, clips: Sequence[Clip], data_dir: Path) -> Path:
    """Return where `clips` are kept for playing, with hard cuts. It need not be there.

    The name stands for the files as they are on the disk now: other takes have another name.
    """
    files = [(str(clip.video), clip.video.stat().st_mtime_ns if clip.video.exists() else 0, clip.start_ms, clip.until_ms)
             for clip in clips]  # fmt: skip
    mark = zlib.crc32(repr(files).encode("utf-8", "replace"))
    return data_dir / FOLDER / group.id / f"{_PLAYED}{mark:08x}.mp4"


def join_to_play(
    group: Group,
    clips: Sequence[Clip],
    data_dir: Path,
    *,
    on_progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Join `clips` in the film's own folder, unless they are there, and return the file. Blocking. Raises as `join_film`.

    With hard cuts, whatever the film's settings: those copy the pictures, in seconds. What was played before, with other takes,
    is deleted.
    """
    target = _played_film(group, clips, data_dir)
    if not target.exists():
        for former in _played_films(target.parent):
            _delete(former)
        cut = with_settings(group, JoinSettings())
        join_group(cut, clips, data_dir, target, on_progress=on_progress, cancelled=cancelled)
    return target


def save_film(
    group: Group,
    clips: Sequence[Clip],
    data_dir: Path,
    target: Path,
    *,
    on_progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the film to `target`: a copy of what was played, if it is the same. Blocking. Raises as `join_film`."""
    played = _played_film(group, clips, data_dir)
    if read_settings(group).joint is not Joint.CUT or not played.exists():
        join_group(group, clips, data_dir, target, on_progress=on_progress, cancelled=cancelled)
        return
    try:
        with played.open("rb") as source, open_atomically(target) as copy:
            size, done = max(1, played.stat().st_size), 0
            while block := source.read(_COPIED_BYTES):
                if cancelled():
                    raise JoinCancelled
                copy.write(block)
                done += len(block)
                on_progress(min(1.0, done / size))
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error


def _played_films(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(_PLAYED)] if folder.is_dir() else []


def _delete(path: Path) -> None:
    """Delete a file that can be made again. One that is still played, on Windows, goes at the next start."""
    with contextlib.suppress(OSError):
        path.unlink()


def preview_film_joint(group: Group, clips: Sequence[Clip], number: int, data_dir: Path) -> Path:
    """Make a short clip of the joint after part `number` of `clips`, from 0, and return it. Blocking. Raises as `join_film`."""
    from omnihuman_desktop.media.film.joint_preview import preview_joint

    sound, first_ms = prepare_sound(group, data_dir), _all_spans(group)[0][0]
    left, right = (replace(clip, start_ms=clip.start_ms - first_ms, until_ms=clip.until_ms - first_ms)
                   for clip in clips[number : number + 2])  # fmt: skip
    target = data_dir / FOLDER / group.id / f"joint {number + 1}.mp4"
    preview_joint(left, right, sound, target, read_settings(group))
    return target


def export_timeline(group: Group, clips: Sequence[Clip], target: Path) -> None:
    """Write `clips` of a film as a timeline to `target`, in the form of its suffix. Blocking. Raises as `write_timeline`."""
    from omnihuman_desktop.media.film.timeline import read_timeline, write_timeline

    write_timeline(read_timeline(group.name, clips, group.items[0].request.voice), target)


def sweep_films(data_dir: Path, known_ids: Collection[str]) -> None:
    """Delete what films have left that are gone, what was joined only to be played, and what a kill has left. Blocking."""
    folder = data_dir / FOLDER
    for found in folder.iterdir() if folder.is_dir() else ():
        if found.name not in known_ids:
            shutil.rmtree(found, ignore_errors=True)
        elif found.is_dir():
            for needless in (*_played_films(found), *found.glob("*.part")):
                _delete(needless)
