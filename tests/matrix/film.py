"""A film of two parts killed at every step, also while it is joined, and with every call made to fail, or the disk full.

    python -m tests.matrix.film [WORDS]              runs all cases, or those that hold the words
    python -m tests.matrix.film --every NUMBER       runs every so manieth case, and all of those of the joining

As `tests.matrix.batch`. Its first part is sent alone, and the other after that; then the film is joined of what is there. No
part is paid twice, none is forgotten, and a joined film is whole, or it is not there.
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Iterator, Sequence
from pathlib import Path
from typing import Any

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.film import Cut, FilmPart, JoinSettings
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.groups import films as films_room
from omnihuman_desktop.groups.films import find_clips, join_group, make_film, part_requests, sweep_films
from omnihuman_desktop.groups.service import Groups
from omnihuman_desktop.groups.summary import ItemState, Standstill
from omnihuman_desktop.jobs.service import JobService
from omnihuman_desktop.media.film import join as join_room
from omnihuman_desktop.media.film.picture_track import read_picture_track
from tests.kill_points import die
from tests.matrix import batch
from tests.matrix.batch import BatchMatrix, Told, _tell, _until_still, arm_groups
from tests.matrix.driver import Case, arm, in_child, make_quick
from tests.sandbox_server import Sandbox

PARTS = (FilmPart(0, 1000, Cut.PAUSE), FilmPart(1000, 2000))
FRAMES = 50
JOIN_POINTS = ("before-sound", "during-sound", "after-sound", "before-join", "during-join", "before-rename", "after-join")
FULL = tuple(Case("", "join", f"full-{place}") for place in ("sound", "pictures"))
FILM = "film.mp4"


def joining_cases() -> Iterator[Case]:
    yield from (Case(point) for point in JOIN_POINTS)
    yield from FULL
    yield from (Case(point, "join", "full-pictures") for point in ("after-sound", "before-rename"))
    yield from (Case("", "create", fault) for fault in ("402", "429:0", "500", "drop_after"))


def cases() -> Iterator[Case]:
    yield from dict.fromkeys((*joining_cases(), *batch.cases()))


def arm_joining(point: str, fault: str) -> None:
    """Die where `point` says while a film is joined; `fault`: the disk is full once, at the sound or at the pictures."""
    full = [fault.removeprefix("full-")] if fault else []
    _arm_sound(point, full)
    _arm_pictures(point, full)


def _die_at(here: str, point: str) -> None:
    if point == here:
        die()


def _fill_disk(place: str, full: list[str]) -> None:
    if place in full:
        full.remove(place)
        raise OSError(errno.ENOSPC, "no space left on device")


def _arm_sound(point: str, full: list[str]) -> None:
    write_sound = films_room.write_film_sound

    def progress(_fraction: float) -> None:
        _die_at("during-sound", point)
        _fill_disk("sound", full)

    def sound(*arguments: Any, **options: Any) -> None:
        _die_at("before-sound", point)
        write_sound(*arguments, **options, on_progress=progress)
        _die_at("after-sound", point)

    films_room.write_film_sound = sound


def _arm_pictures(point: str, full: list[str]) -> None:
    join_film, part_file = films_room.join_film, join_room.part_file

    def join(*arguments: Any, **options: Any) -> Any:
        _die_at("before-join", point)
        return join_film(*arguments, **options | {"on_progress": lambda _fraction: _die_at("during-join", point)})

    @contextlib.contextmanager
    def part(target: Path, **options: Any) -> Iterator[Path]:
        with part_file(target, **options) as written:
            yield written
            _fill_disk("pictures", full)
            _die_at("before-rename", point)

    films_room.join_film, join_room.part_file = join, part


async def run_film(data: Path, sandbox: tuple[str, str], requests: Sequence[JobRequest], point: str) -> list[Told]:
    """Make a film of `requests`, or go on with the one of `data`, until nothing goes on by itself, and join it."""
    accounts = Accounts(None)
    accounts.set_sandbox(*sandbox)
    service = JobService(data, accounts, lambda: data / "videos")
    groups = Groups(service, data)
    await service.start()
    await groups.start()
    if requests:
        groups.update(make_film("film", "sandbox", requests, PARTS, JoinSettings(), is_held=True))
    for group_id in groups.groups:
        groups.resume(group_id)
        for _ in range(3):
            # What stopped it was said, or the first part was seen: the user has it go on.
            await _until_still(service, groups, group_id)
            if groups.summary(group_id).standstill is Standstill.HELD:
                groups.release(group_id)
            elif groups.summary(group_id).count(ItemState.QUEUED):
                groups.resume(group_id)
            else:
                break
    found = [find_clips(group, groups.jobs) for group in groups.groups.values()]
    told = [_tell(groups, group, number) for group in groups.groups.values() for number in range(len(group.items))]
    for group, clips in zip(groups.groups.values(), found, strict=True):
        if clips.clips:
            told.append(_join(group, clips.clips, data, point))
    sweep_films(data, groups.groups)
    await groups.close()
    await service.close()
    return told


def _join(group: Any, clips: Sequence[Any], data: Path, point: str) -> Told:
    for _ in range(2):
        try:
            join_group(group, clips, data, data / FILM)
        except LocalError as error:
            if error.kind is not Kind.DISK_FULL or (data / FILM).exists():
                return Told(f"not joined, and there is a film after {error.kind}", "", "")
            continue
        if point == "after-join":
            die()
        return Told(f"{len(clips)} parts joined", "", "")
    return Told("not joined", "", "")


class FilmMatrix(BatchMatrix):
    """Runs cases of films on one sandbox."""

    def run(self, case: Case, number: int) -> str:
        request = self.requests[0]
        self._parts = part_requests(request, PARTS, "film")
        return super().run(case, number)

    def _fault(self, case: Case) -> None:
        if case.call != "join":
            super()._fault(case)

    def _start(self, case: Case, data: Path, report: Path, requests: Sequence[JobRequest]) -> int:
        parts = self._parts if requests else ()

        def work() -> Awaitable[Any]:
            arm(case.point, case.call if case.fault == "refused" else "")
            arm_groups(case.point)
            arm_joining(case.point, case.fault if case.call == "join" and not case.point else "")
            return run_film(data, (self.sandbox.url, self.sandbox.key), parts, case.point)

        return in_child(work, report)

    @staticmethod
    def _judge(case: Case, data: Path, jobs: list[dict[str, str]], accepted: int) -> str:
        joined = [job["state"] for job in jobs if "parts" in job["state"] or "join" in job["state"]]
        rows = [job for job in jobs if job["state"] not in joined]
        wrong = BatchMatrix._judge(case, data, rows, accepted)
        made = sum(job["state"] == "done" for job in rows)
        if wrong or not made:
            return wrong
        if joined != [f"{made} parts joined"]:
            return f"{made} parts are there, and the film is {joined}"
        track = read_picture_track(data / FILM)
        if track is None or track.frames != FRAMES * made // len(PARTS):
            return f"the film of {made} parts has {track.frames if track else 'no'} frames"
        left = [path.name for path in (*data.glob("*.part"), *(data / "films").rglob("*.part"))]
        return f"{left} are left" if left else ""


def main() -> int:
    logging.disable(logging.CRITICAL)
    make_quick()
    words = sys.argv[1:]
    every = list(cases())
    if words[:1] == ["--every"]:
        chosen = list(dict.fromkeys((*joining_cases(), *every[:: int(words[1])])))
    else:
        chosen = [case for case in every if " ".join(words) in str(case)]
    began, wrong = time.monotonic(), 0
    folder = Path(tempfile.mkdtemp(prefix="omnihuman-film-matrix-"))
    # What a killed process leaves in the system's folder for such files goes with this one.
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder)
    with Sandbox(folder / "sandbox", 0.2) as sandbox:
        matrix = FilmMatrix(folder, sandbox)
        for number, case in enumerate(chosen):
            problem = matrix.run(case, number)
            if problem:
                wrong += 1
                report = folder / f"case-{number}.json"
                states = [told["state"] for told in json.loads(report.read_text())] if report.exists() else []
                print(f"WRONG {case}: {problem} {states}", flush=True)
    shutil.rmtree(folder)
    print(f"{len(chosen)} cases, {wrong} wrong, {time.monotonic() - began:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
