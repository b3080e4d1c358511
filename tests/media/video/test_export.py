"""Saving a video in other forms: every result is decoded, and the numbers in its frames are read."""

from __future__ import annotations

import hashlib
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError, OmniHumanError, ResultError
from omnihuman_desktop.media.ffmpeg import read_header
from omnihuman_desktop.media.video import export
from omnihuman_desktop.media.video.export import RATIOS, ExportCancelled, Form, Order, export_video
from omnihuman_desktop.media.video.frames import read_frames
from tests.numbered_video import HEIGHT, RATES, WIDTH, decode_numbers, make_numbered, run_ffmpeg


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred frames, 25 a second, four seconds, a key frame at every twelfth."""
    return make_numbered(tmp_path_factory.mktemp("take") / "take 1.mp4", "25", 100)


def save(source: Path, form: Form, target: Path, first: int | None = None, last: int = 0) -> list[float]:
    part = None if first is None else read_frames(source).part(first, last)
    reported: list[float] = []
    export_video(Order(source, form, part), target, reported.append, lambda: False)
    assert reported == sorted(reported)
    assert sorted(path.name for path in target.parent.iterdir() if path.suffix == ".part") == []
    return reported


@pytest.mark.parametrize("variable", [False, True])
@pytest.mark.parametrize("rate", RATES)
def test_a_part_is_saved_to_the_frame_at_both_ends(tmp_path: Path, rate: str, variable: bool) -> None:
    source, target = make_numbered(tmp_path / "take.mp4", rate, 60, variable=variable), tmp_path / "part.mp4"
    save(source, Form.EXACT, target, 7, 41)
    assert decode_numbers(target) == list(range(7, 42))
    before, after = read_frames(source), read_frames(target)
    moved = [before.starts_us[7 + number] - after.starts_us[number] for number in range(35)]
    assert max(moved) - min(moved) <= 2000, "every frame is shown for as long as before"
    assert after.end_us == pytest.approx(before.part(7, 41).length_us, abs=45_000)


def test_from_a_key_frame_on_nothing_is_encoded_anew(take: Path, tmp_path: Path) -> None:
    target = tmp_path / "part.mp4"
    save(take, Form.EXACT, target, 24, 47)
    assert decode_numbers(target) == list(range(24, 48))
    # The coded pictures themselves are the same.
    hashes = [run_ffmpeg("-i", path, "-map", "0:v:0", "-c", "copy", "-f", "framemd5", "-").decode() for path in (take, target)]
    sums = [[line.rsplit(",", 1)[1] for line in text.splitlines() if line.startswith("0,")] for text in hashes]
    assert sums[1] == sums[0][24:48]
    header = read_header(target)
    assert header is not None
    assert header.sounds[0].codec == "aac"
    assert header.length_ms == pytest.approx(24 * 40, abs=60)


def test_without_a_new_encoding_the_part_is_widened_to_the_key_frames(take: Path, tmp_path: Path) -> None:
    target = tmp_path / "part.mp4"
    save(take, Form.COPIED, target, 30, 40)
    numbers = decode_numbers(target)
    assert numbers[0] == 24
    assert 40 <= numbers[-1] <= 47
    assert numbers == list(range(24, numbers[-1] + 1))


def test_the_sound_alone(take: Path, tmp_path: Path) -> None:
    whole, part, copied = tmp_path / "a.wav", tmp_path / "b.wav", tmp_path / "c.m4a"
    save(take, Form.WAV, whole)
    save(take, Form.WAV, part, 25, 49)
    save(take, Form.M4A, copied)
    with wave.open(str(whole)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(4.0, abs=0.05)
    with wave.open(str(part)) as file:
        assert file.getnframes() == file.getframerate(), "one second, to the sample"
        heard = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert heard.std() > 500
    sounds = [run_ffmpeg("-i", path, "-map", "0:a:0", "-c", "copy", "-f", "framemd5", "-") for path in (take, copied)]
    last = [[line.rsplit(b",", 1)[1] for line in text.splitlines() if line[:1] != b"#"] for text in sounds]
    assert last[0] == last[1], "AAC is taken over as it is"
    header = read_header(copied)
    assert header is not None
    assert not header.video_codec


def test_the_sound_of_a_silent_video_is_refused(tmp_path: Path) -> None:
    silent = make_numbered(tmp_path / "take.mp4", "25", 20, sound=False)
    with pytest.raises(InputError) as caught:
        export_video(Order(silent, Form.WAV), tmp_path / "a.wav", lambda _: None, lambda: False)
    assert caught.value.kind is Kind.VOICE_SILENT_FILM
    save(silent, Form.EXACT, tmp_path / "part.mp4", 3, 9)
    assert decode_numbers(tmp_path / "part.mp4") == list(range(3, 10))


@pytest.mark.parametrize(("form", "step"), [(Form.GIF, 2), (Form.WEBP, 2)])
def test_an_animated_picture(take: Path, tmp_path: Path, form: Form, step: int) -> None:
    from PIL import Image

    target = tmp_path / f"part{form.suffix}"
    save(take, form, target, 10, 59)
    with Image.open(target) as picture:
        assert picture.format == form.value.upper()
        assert picture.size == (WIDTH, HEIGHT)
        assert picture.info["loop"] == 0
        count, length_ms, numbers = picture.n_frames, 0, []
        for index in range(count):
            picture.seek(index)
            picture.load()
            length_ms += picture.info["duration"]
            numbers.append(_read(np.asarray(picture.convert("L"))))
    assert numbers == sorted(numbers)
    assert numbers[0] == 10
    assert 59 - step <= numbers[-1] <= 59
    assert length_ms == pytest.approx(2000, abs=90)


def _read(grey: np.ndarray) -> int:
    from tests.numbered_video import number_of

    return number_of(grey)


@pytest.mark.parametrize("form", list(RATIOS))
def test_another_aspect_ratio_keeps_the_whole_picture(take: Path, tmp_path: Path, form: Form) -> None:
    target = tmp_path / "part.mp4"
    save(take, form, target, 33, 61)
    header, (across, down) = read_header(target), RATIOS[form]
    assert header is not None
    assert header.width * down == header.height * across
    assert min(header.width, header.height) == 720
    assert header.length_ms == pytest.approx(29 * 40, abs=60)
    scale = min(header.width / WIDTH, header.height / HEIGHT)
    region = f"crop={int(WIDTH * scale) // 2 * 2}:{int(HEIGHT * scale) // 2 * 2}"
    assert decode_numbers(target, region) == list(range(33, 62))
    # What is beside the picture is no bare black: it is the picture, blurred.
    edge = run_ffmpeg("-i", target, "-vf", "crop=iw:8:0:0", "-frames:v", 1, "-pix_fmt", "gray", "-f", "rawvideo", "-")
    assert np.frombuffer(edge, np.uint8).max() > 40


def test_a_turned_picture_is_saved_upright(take: Path, tmp_path: Path) -> None:
    turned, target = tmp_path / "turned.mp4", tmp_path / "tall.mp4"
    run_ffmpeg("-display_rotation", "90", "-i", take, "-c", "copy", turned)
    save(turned, Form.EXACT, target, 5, 20)
    header = read_header(target)
    assert header is not None
    assert (header.width, header.height) == (HEIGHT, WIDTH)


def test_cancel_leaves_nothing_and_the_old_file_as_it_was(
    take: Path, tmp_path: Path, children: Callable[[], list[str]]
) -> None:
    target = tmp_path / "part.mp4"
    target.write_bytes(b"kept")
    with pytest.raises(ExportCancelled):
        export_video(Order(take, Form.TALL), target, lambda _: None, lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["part.mp4"]
    assert target.read_bytes() == b"kept"
    assert children() == []


def test_cancel_while_the_frames_are_read_is_no_broken_video(
    take: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_frames(*_arguments: object) -> None:
        raise ResultError(Kind.VIDEO_BROKEN)

    monkeypatch.setattr(export, "read_frames", read_frames)
    for cancelled, expected in ((True, ExportCancelled), (False, ResultError)):
        with pytest.raises(expected):
            export_video(Order(take, Form.TALL), tmp_path / "part.mp4", lambda _: None, lambda answer=cancelled: answer)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's own")
@pytest.mark.parametrize("form", [Form.EXACT, Form.WAV, Form.GIF, Form.SQUARE])
def test_a_full_disk_is_said_and_nothing_is_left(take: Path, tmp_path: Path, form: Form) -> None:
    target = tmp_path / f"part{form.suffix}"
    target.with_name(f"{target.name}.part").symlink_to("/dev/full")
    with pytest.raises(LocalError) as caught:
        export_video(Order(take, form), target, lambda _: None, lambda: False)
    assert caught.value.kind is Kind.DISK_FULL
    assert list(tmp_path.iterdir()) == []


def test_bad_input_is_said(take: Path, tmp_path: Path) -> None:
    def kind_of(source: Path, target: Path) -> Kind:
        with pytest.raises(OmniHumanError) as caught:
            export_video(Order(source, Form.TALL), target, lambda _: None, lambda: False)
        return caught.value.kind

    words = tmp_path / "words.mp4"
    words.write_text("this is no video")
    assert kind_of(tmp_path / "gone.mp4", tmp_path / "a.mp4") is Kind.FILE_MISSING
    assert kind_of(words, tmp_path / "a.mp4") is Kind.VIDEO_BROKEN
    assert kind_of(take, tmp_path / "no folder" / "a.mp4") is Kind.FOLDER_NOT_WRITABLE


def test_the_original_is_never_touched(take: Path, tmp_path: Path) -> None:
    before = hashlib.sha256(take.read_bytes()).hexdigest(), take.stat().st_mtime_ns
    for form in Form:
        save(take, form, tmp_path / f"{form}{form.suffix}", 3, 30)
    assert (hashlib.sha256(take.read_bytes()).hexdigest(), take.stat().st_mtime_ns) == before


def test_a_broken_video_is_said(take: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(take.read_bytes()[:2000])
    with pytest.raises(ResultError):
        export_video(Order(cut, Form.EXACT), tmp_path / "a.mp4", lambda _: None, lambda: False)
