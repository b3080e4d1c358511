"""Films as groups: their parts, what is joined of them, and what is left of them on the disk."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.film import Cut, FilmPart, JoinSettings, Joint
from omnihuman_desktop.domain.group import Group
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.groups.films import (
    SOUND,
    find_clips,
    find_same_film,
    join_group,
    make_film,
    part_requests,
    prepare_sound,
    preview_film_joint,
    read_parts,
    read_settings,
    sweep_films,
    with_settings,
)
from omnihuman_desktop.groups.store import group_from_json, group_to_json
from omnihuman_desktop.groups.summary import ItemState
from tests.groups.conftest import GroupBench
from tests.media.film.clips import find_clicks, find_end, make_video, make_voice, read_sound

PARTS = (FilmPart(500, 4000, Cut.PAUSE), FilmPart(5000, 8000, Cut.QUIET), FilmPart(8000, 10_500))


@pytest.fixture
def film(tmp_path: Path) -> Group:
    """Three parts; a pause between the first two is left out."""
    voice = make_voice(tmp_path / "voice.wav", [1500, 6000, 9000], 11_000)
    portrait = tmp_path / "small.png"
    Image.new("RGB", (128, 128), "teal").save(portrait)
    request = JobRequest(portrait, voice, 500, 10_500, prompt="calm", name="lesson")
    return make_film("lesson", "sandbox", part_requests(request, PARTS, "lesson"), PARTS, JoinSettings(), is_held=True)


def done_jobs(film: Group, folder: Path) -> tuple[Group, dict[str, Job]]:
    """Return the film with a finished take of each part."""
    jobs, items = {}, []
    for item in film.items:
        video = make_video(folder / f"{item.request.name}.mp4", (item.request.end_ms - item.request.start_ms) * 25 // 1000)
        job = Job(item.queued, item.request.name, item.request, "sandbox", 1.0, 1.0, JobState.DONE, video=video)
        jobs[job.id] = job
        items.append(replace(item, queued="", takes=(job.id,)))
    return replace(film, items=tuple(items)), jobs


def test_a_film_survives_the_database(film: Group) -> None:
    found = group_from_json(group_to_json(film))
    assert found == film
    assert read_parts(found) == list(PARTS)
    assert read_settings(found) == JoinSettings()
    assert read_settings(with_settings(found, JoinSettings(Joint.DISSOLVE, 700))) == JoinSettings(Joint.DISSOLVE, 700)
    assert read_settings(replace(found, details={"joint": "wipe", "dissolve_ms": -1})) == JoinSettings()
    assert [item.request.name for item in found.items] == ["lesson 1", "lesson 2", "lesson 3"]
    assert len({item.request.seed for item in found.items}) == 1


def test_the_same_film_is_found_again(film: Group) -> None:
    asked = [replace(item.request, seed=None) for item in film.items]
    assert find_same_film([film], asked, "sandbox") is film
    assert find_same_film([film], asked, "evolink") is None
    assert find_same_film([replace(film, removed=True)], asked, "sandbox") is None
    assert find_same_film([film], [replace(each, prompt="loud") for each in asked], "sandbox") is None
    assert find_same_film([film], asked[:2], "sandbox") is None


def test_chosen_takes_are_joined_under_the_whole_selection(film: Group, tmp_path: Path) -> None:
    film, jobs = done_jobs(film, tmp_path)
    found = find_clips(film, jobs)
    assert found.missing == ()
    assert [(clip.start_ms, clip.until_ms) for clip in found.clips] == [(500, 5000), (5000, 8000), (8000, 10_500)]
    sound = prepare_sound(film, tmp_path)
    film.items[0].request.voice.unlink()
    done = join_group(film, found.clips, tmp_path, tmp_path / "film.mp4")
    assert (done.length_ms, done.copied, sound.name) == (10_000, True, SOUND)
    assert abs(find_end(done.path) - 10_000) <= 40
    assert find_clicks(read_sound(done.path)) == pytest.approx([1000, 5500, 8500], abs=1)

    better = make_video(tmp_path / "better.mp4", 75, shade=120)
    take = replace(jobs[film.items[1].takes[0]], id="f" * 32, video=better)
    jobs[take.id] = take
    item = replace(film.items[1], takes=(*film.items[1].takes, take.id), chosen=film.items[1].takes[0])
    assert find_clips(film.with_item(item), jobs).clips[1].video != better
    assert find_clips(film.with_item(replace(item, chosen=take.id)), jobs).clips[1].video == better


def test_a_missing_part_is_left_out_with_its_words(film: Group, tmp_path: Path) -> None:
    film, jobs = done_jobs(film, tmp_path)
    lost = jobs[film.items[1].takes[0]]
    jobs[lost.id] = replace(lost, state=JobState.FAILED, video=None, failure=Failure(Kind.TASK_FAILED, {}))
    found = find_clips(film, jobs)
    assert found.missing == (2,)
    prepare_sound(film, tmp_path)
    for number, has_voice in enumerate((True, False)):
        if not has_voice:
            film.items[0].request.voice.unlink()
        done = join_group(film, found.clips, tmp_path, tmp_path / f"film {number}.mp4")
        assert done.length_ms == 7000
        assert find_clicks(read_sound(done.path)) == pytest.approx([1000, 5500], abs=1)


def test_parts_that_are_sent_in_another_order_are_joined_in_the_voices(film: Group, tmp_path: Path) -> None:
    film, jobs = done_jobs(film, tmp_path)
    expected = find_clips(film, jobs)
    moved = film.with_moved(film.items[2].id, 0)
    assert moved.items != film.items
    assert find_clips(moved, jobs) == expected
    assert read_parts(moved) == list(PARTS)
    assert join_group(moved, expected.clips, tmp_path, tmp_path / "film.mp4").length_ms == 10_000


def test_a_joint_of_a_film(film: Group, tmp_path: Path) -> None:
    film, jobs = done_jobs(film, tmp_path)
    clip = preview_film_joint(film, find_clips(film, jobs).clips, 1, tmp_path)
    assert abs(find_end(clip) - 4000) <= 40
    assert find_clicks(read_sound(clip)) == pytest.approx([0, 3000], abs=1)


def test_what_a_deleted_film_has_left_goes(film: Group, tmp_path: Path) -> None:
    prepare_sound(film, tmp_path)
    sweep_films(tmp_path, {film.id})
    assert (tmp_path / "films" / film.id).is_dir()
    sweep_films(tmp_path, set())
    assert list((tmp_path / "films").iterdir()) == []


async def test_the_first_part_first_and_a_part_made_again(bench: GroupBench, film: Group) -> None:
    bench.groups.update(film)
    await bench.until(lambda: bench.count(film, ItemState.DONE) == 1)
    await asyncio.sleep(0.3)
    assert bench.created() == 1
    bench.groups.release(film.id)
    await bench.until_still(film, ItemState.DONE)
    assert bench.created() == 3
    item = bench.items(film)[1]
    bench.groups.add_take(film.id, item.id, replace(item.request, prompt="louder", seed=None))
    await bench.until(lambda: len(bench.items(film)[1].takes) == 2 and bench.count(film, ItemState.DONE) == 3)
    assert bench.created() == 4
    assert [each.request.prompt for each in bench.items(film)] == ["calm", "louder", "calm"]
    assert not find_clips(bench.groups.groups[film.id], bench.groups.jobs).missing
