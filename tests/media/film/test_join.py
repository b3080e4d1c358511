from __future__ import annotations

import itertools
import random
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError, ResultError
from omnihuman_desktop.domain.film import JoinSettings, Joint
from omnihuman_desktop.media.film.encoder import JoinCancelled
from omnihuman_desktop.media.film.join import Clip, frame_counts, join_film
from omnihuman_desktop.media.film.joint_preview import preview_joint
from omnihuman_desktop.media.film.picture_track import read_picture_track
from omnihuman_desktop.media.film.sound import write_film_sound
from tests.media.film.clips import (
    PLAIN,
    RATE,
    REORDERED,
    find_clicks,
    find_end,
    find_flashes,
    make_clips,
    make_video,
    read_sound,
)

SPANS = [(300, 4300), (4300, 9111), (9111, 12_017), (12_017, 17_400), (17_400, 20_000), (20_000, 25_333)]


def check(film: Path, clips: list[Clip], voice: Path, frame_ms: float) -> None:
    """Flash and click of each part are at most a frame apart, the sound is the voice's to the sample, the length is right."""
    flashes, _ = find_flashes(film)
    samples = read_sound(film)
    clicks = find_clicks(samples)
    length_ms = sum(clip.until_ms - clip.start_ms for clip in clips)
    assert len(flashes) == len(clicks) == len(clips)
    assert max(abs(flash - click) for flash, click in zip(flashes, clicks, strict=True)) <= frame_ms
    starts = [0, *itertools.accumulate(clip.until_ms - clip.start_ms for clip in clips)]
    expected = [start + 1000 for start, _ in zip(starts, clips, strict=False)]
    assert max(abs(click - at) for click, at in zip(clicks, expected, strict=True)) < 1
    assert abs(find_end(film) - length_ms) <= frame_ms
    original = read_sound(voice)
    cut = np.concatenate([original[clip.start_ms * RATE // 1000 : clip.until_ms * RATE // 1000] for clip in clips])
    assert abs(len(samples) - len(cut)) <= 1024
    count = min(len(samples), len(cut))
    errors = [np.abs(np.roll(samples[:count].astype(int), shift) - cut[:count]).mean() for shift in (-2, -1, 0, 1, 2)]
    assert int(np.argmin(errors)) == 2, errors


@pytest.mark.parametrize("codec", [PLAIN, REORDERED], ids=["plain", "reordered"])
@pytest.mark.parametrize("rate", [25, 30, 24])
def test_pictures_are_copied_and_nothing_drifts(tmp_path: Path, codec: tuple[str, ...], rate: int) -> None:
    clips, voice = make_clips(tmp_path, SPANS, [0, 1, -1, 3, 2, -4], rate=rate, codec=codec)
    told: list[float] = []
    done = join_film(clips, voice, tmp_path / "film.mp4", on_progress=told.append)
    assert done.copied
    check(done.path, clips, voice, 1000 / rate)
    assert told == sorted(told)
    assert told[-1] == 1
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.stem.startswith("film")) == [".mp4"]


def test_a_left_out_pause_is_bridged_by_the_last_frame(tmp_path: Path) -> None:
    clips, voice = make_clips(tmp_path, [(0, 4000), (4000, 9000), (9000, 12_000)], [-50, -62, 0], codec=REORDERED)
    done = join_film(clips, voice, tmp_path / "film.mp4")
    flashes, _ = find_flashes(done.path)
    assert flashes == pytest.approx([1000, 5000, 10_000], abs=40)
    assert find_clicks(read_sound(done.path)) == pytest.approx([1000, 5000, 10_000], abs=1)


def test_a_film_without_one_of_its_parts(tmp_path: Path) -> None:
    clips, voice = make_clips(tmp_path, SPANS, [0] * len(SPANS))
    left = [*clips[:2], *clips[3:]]
    check(join_film(left, voice, tmp_path / "film.mp4").path, left, voice, 40)


def test_sound_that_was_made_before(tmp_path: Path) -> None:
    clips, voice = make_clips(tmp_path, SPANS, [0] * len(SPANS))
    write_film_sound(voice, [(SPANS[0][0], SPANS[-1][1])], tmp_path / "sound.m4a")
    done = join_film(clips, tmp_path / "gone.wav", tmp_path / "film.mp4", sound=tmp_path / "sound.m4a")
    check(done.path, clips, voice, 40)


@pytest.mark.parametrize("joint", [Joint.CLOSER, Joint.DISSOLVE])
def test_joints_that_need_new_pictures(tmp_path: Path, joint: Joint) -> None:
    clips, voice = make_clips(tmp_path, SPANS, [0, 1, -1, 3, 2, -4])
    done = join_film(clips, voice, tmp_path / "film.mp4", JoinSettings(joint, 400))
    assert not done.copied
    check(done.path, clips, voice, 40)


def test_a_dissolve_is_half_of_each_in_its_middle(tmp_path: Path) -> None:
    videos = [make_video(tmp_path / f"{shade}.mp4", 75, shade=shade) for shade in (40, 200)]
    clips = [Clip(videos[0], 0, 3000), Clip(videos[1], 3000, 6000)]
    _, voice = make_clips(tmp_path, [(0, 6000)], [0])
    done = join_film(clips, voice, tmp_path / "film.mp4", JoinSettings(Joint.DISSOLVE, 800))
    levels = brightness(done.path)
    assert len(levels) == 150
    assert abs(levels[75] - (levels[60] + levels[90]) / 2) < 12
    rising = levels[64:87]
    assert all(later >= before - 8 for before, later in itertools.pairwise(rising))


@pytest.mark.parametrize("joint", list(Joint))
def test_a_joint_is_shown_before_anything_is_joined(tmp_path: Path, joint: Joint) -> None:
    clips, voice = make_clips(tmp_path, [(0, 4000), (4000, 9000)], [-10, 0], codec=REORDERED)
    preview_joint(clips[0], clips[1], voice, tmp_path / "joint.mp4", JoinSettings(joint))
    flashes, _ = find_flashes(tmp_path / "joint.mp4")
    assert flashes == pytest.approx([3000], abs=40), "the flash of the second part, a second after the joint"
    assert find_clicks(read_sound(tmp_path / "joint.mp4")) == pytest.approx([3000], abs=1)
    assert abs(find_end(tmp_path / "joint.mp4") - 4000) <= 40


def brightness(film: Path) -> list[float]:
    from tests.media.conftest import run_ffmpeg

    raw = run_ffmpeg("-i", film, "-map", "0:v:0", "-f", "rawvideo", "-pix_fmt", "gray", "-s", "16x16", "-")
    return [float(level) for level in np.frombuffer(raw, np.uint8).reshape(-1, 256).mean(axis=1)]


def test_parts_of_other_sizes_and_rates_are_encoded_once(tmp_path: Path) -> None:
    clips, voice = make_clips(tmp_path, SPANS[:3], [0, 0, 0])
    make_video(clips[1].video, 241, rate=50, size=(96, 48))
    make_video(clips[2].video, 73, codec=REORDERED)
    done = join_film(clips, voice, tmp_path / "film.mp4")
    assert not done.copied
    check(done.path, clips, voice, 40)
    track = read_picture_track(done.path)
    assert track is not None
    assert (track.width, track.height, track.frames_per_s) == (64, 48, 25)


def test_frames_are_shared_out_so_that_no_rounding_adds_up() -> None:
    draw = random.Random(1)
    for rate in (23.976, 25.0, 30.0, 60.0):
        at, clips = 0, []
        for _ in range(300):
            until = at + draw.randint(1000, 35_000)
            clips.append(Clip(Path("x"), at, until))
            at = until
        counts = frame_counts(clips, rate)
        shown = list(itertools.accumulate(counts))
        assert (
            max(abs(frames / rate * 1000 - clip.until_ms) for frames, clip in zip(shown, clips, strict=True)) <= 500 / rate + 1
        )


def test_a_cancelled_film_leaves_nothing(tmp_path: Path) -> None:
    clips, voice = make_clips(tmp_path, SPANS[:2], [0, 0])
    before = sorted(tmp_path.iterdir())
    for settings in (JoinSettings(), JoinSettings(Joint.DISSOLVE)):
        with pytest.raises(JoinCancelled):
            join_film(clips, voice, tmp_path / "film.mp4", settings, cancelled=lambda: True)
        # In the middle of the sound, or of the pictures.
        for asks in (2, 30 if settings.joint is Joint.DISSOLVE else 2):
            asked = iter([False] * asks)
            with pytest.raises(JoinCancelled):
                join_film(clips, voice, tmp_path / "film.mp4", settings, cancelled=partial(next, asked, True))
    assert sorted(tmp_path.iterdir()) == before


def test_a_part_that_is_gone_or_broken(tmp_path: Path) -> None:
    clips, voice = make_clips(tmp_path, SPANS[:2], [0, 0])
    clips[0].video.write_bytes(b"\0\0\0\x14ftypisom" + bytes(500))
    with pytest.raises(ResultError) as broken:
        join_film(clips, voice, tmp_path / "film.mp4")
    assert broken.value.kind is Kind.VIDEO_BROKEN
    clips[0].video.unlink()
    with pytest.raises(InputError) as missing:
        join_film(clips, voice, tmp_path / "film.mp4")
    assert missing.value.kind is Kind.FILE_MISSING


@pytest.mark.parametrize("joint", [Joint.CUT, Joint.DISSOLVE])
def test_no_room_for_the_film(tmp_path: Path, joint: Joint) -> None:
    clips, voice = make_clips(tmp_path, SPANS, [0] * len(SPANS))
    write_film_sound(voice, [(SPANS[0][0], SPANS[-1][1])], tmp_path / "sound.m4a")
    resource = pytest.importorskip("resource", reason="Windows has no limit for the size of a file")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    try:
        with pytest.raises(LocalError) as full:
            join_film(clips, voice, tmp_path / "film.mp4", JoinSettings(joint), sound=tmp_path / "sound.m4a")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert full.value.kind is Kind.DISK_FULL
    assert list(tmp_path.glob("film*")) == []
