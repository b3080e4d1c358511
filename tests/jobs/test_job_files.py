from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import Encoding, VoiceEdits
from omnihuman_desktop.jobs.job_files import (
    CONTENT_TYPES,
    copy_inputs,
    fit_windows_path,
    publish_video,
    reserve_video_path,
    safe_file_name,
)
from omnihuman_desktop.media.audio.excerpt import cut_voice, measure_voice
from omnihuman_desktop.media.picture.prepare import prepare_portrait
from omnihuman_desktop.media.picture.read import probe_picture


def test_two_unfinished_videos_never_get_the_same_name(tmp_path: Path) -> None:
    reserved: set[Path] = set()
    assert reserve_video_path(tmp_path, "same", reserved) == tmp_path / "same.mp4"
    assert reserve_video_path(tmp_path, "Same", reserved) == tmp_path / "Same (2).mp4"


def test_a_long_name_in_a_deep_folder_stays_within_what_windows_opens() -> None:
    folder = Path("C:/" + "/".join(["a folder with a long name"] * 7))
    plain = fit_windows_path("w" * 180, folder)
    assert 8 < len(plain) < 180
    assert len(str(folder / f"{plain} (9999).mp4")) < 260
    assert fit_windows_path("take 1", folder) == "take 1"
    assert fit_windows_path("w" * 180, Path("C:/" + "x" * 250)) == "w" * 8


def test_an_existing_file_is_not_replaced(tmp_path: Path) -> None:
    part, video = tmp_path / "x.part", tmp_path / "x.mp4"
    part.write_bytes(b"new")
    video.write_bytes(b"somebody else's")
    with pytest.raises(FileExistsError):
        publish_video(part, video)
    assert (part.read_bytes(), video.read_bytes()) == (b"new", b"somebody else's")
    publish_video(part, tmp_path / "y.mp4")
    assert not part.exists()
    assert (tmp_path / "y.mp4").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("a/b:c", "a b c"), ("  ..  ", "video"), ("con", "_con"), ("LPT1.x", "_LPT1.x"), ("ünï", "ünï"), ("a\n\tb", "a b"),
        ("\udcff", "?"), ("COM¹", "_COM¹"), ("nul .x", "_nul .x"), ("CONIN$", "_CONIN$"), ("console", "console"),
    ],
)  # fmt: skip
def test_a_file_name_is_valid_on_every_system(name: str, plain: str) -> None:
    assert safe_file_name(name) in (plain, plain.replace("?", "video"))


def test_a_long_name_is_cut_by_its_length_in_bytes(tmp_path: Path) -> None:
    path = reserve_video_path(tmp_path, "🙂" * 200, set())
    path.write_bytes(b"")
    assert len(path.name.encode()) < 200


def test_an_mp3_that_was_heard_is_the_very_file_that_is_sent(tmp_path: Path, request_of: JobRequest) -> None:
    edits = VoiceEdits(encoding=Encoding.MP3, fade_in_ms=200)
    heard = cut_voice(request_of.voice, 0, 3000, tmp_path / "heard.wav", edits).path
    taken = copy_inputs(replace(request_of, excerpt=heard, edits=edits), tmp_path / "job")
    assert taken.voice.samefile(heard)
    assert CONTENT_TYPES[taken.voice.suffix] == "audio/mpeg"
    assert 2900 < taken.sent_ms <= 3000


def test_a_missing_excerpt_is_cut_again_with_its_edits(tmp_path: Path, request_of: JobRequest) -> None:
    edits = VoiceEdits(encoding=Encoding.MP3, loudness_lufs=-20)
    request = replace(request_of, start_ms=0, end_ms=2000, edits=edits, excerpt=tmp_path / "gone.mp3")
    taken = copy_inputs(request, tmp_path / "job")
    assert (taken.voice.name, measure_voice(taken.voice).codec) == ("voice.mp3", "mp3")
    assert taken.voice.read_bytes() == cut_voice(request.voice, 0, 2000, tmp_path / "same.mp3", edits).path.read_bytes()
    plain = copy_inputs(replace(request, edits=VoiceEdits(), excerpt=taken.voice), tmp_path / "plain")
    assert (plain.voice.name, plain.sent_ms) == ("voice.wav", 1990)


@pytest.fixture
def framed(tmp_path: Path, portrait: Path, voice: Path) -> JobRequest:
    """A request with a cropped portrait and two masks."""
    masks = []
    for number, box in enumerate([(0, 0, 256, 512), (256, 0, 512, 512)]):
        mask = Image.new("L", (512, 512))
        mask.paste(255, box)
        mask.save(tmp_path / f"person {number}.png")
        masks.append(Mask(tmp_path / f"person {number}.png", f"person {number}", "#ff0000"))
    return JobRequest(portrait, voice, 0, 2000, framing=Framing(crop=(0.25, 0.0, 0.7, 0.8)), masks=tuple(masks))


def test_masks_are_copied_at_the_size_of_the_picture_that_is_sent(tmp_path: Path, framed: JobRequest) -> None:
    inputs = copy_inputs(framed, tmp_path / "job")
    with Image.open(inputs.portrait) as sent:
        assert sent.size == (230, 410)
    assert [path.name for path in inputs.masks] == ["mask1.png", "mask2.png"]
    with Image.open(inputs.masks[0]) as left, Image.open(inputs.masks[1]) as right:
        assert left.size == right.size == (230, 410)
        assert left.getbbox() == (0, 0, 128, 410)
        assert right.getbbox() == (128, 0, 230, 410)


def test_the_picture_that_was_shown_is_the_one_that_is_sent(tmp_path: Path, framed: JobRequest) -> None:
    shown = prepare_portrait(framed.portrait, framed.framing, tmp_path / "drafts")
    inputs = copy_inputs(replace(framed, prepared=shown.path, portrait=tmp_path / "gone.png"), tmp_path / "job")
    assert inputs.portrait.samefile(shown.path)
    assert probe_picture(inputs.masks[0]).height == 410


def test_a_missing_prepared_picture_is_made_again(tmp_path: Path, framed: JobRequest) -> None:
    inputs = copy_inputs(replace(framed, prepared=tmp_path / "swept.png"), tmp_path / "job")
    assert probe_picture(inputs.portrait).height == 410


def test_nothing_is_sent_without_a_mask_that_was_painted(tmp_path: Path, framed: JobRequest) -> None:
    framed.masks[1].path.unlink()
    with pytest.raises(InputError) as caught:
        copy_inputs(framed, tmp_path / "job")
    assert (caught.value.kind, caught.value.failure.text("name")) == (Kind.MASK_MISSING, "person 1.png")
