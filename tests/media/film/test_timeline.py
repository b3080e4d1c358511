from __future__ import annotations

import json
import re
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from omnihuman_desktop.media.film.timeline import SUFFIXES, Timeline, read_timeline, to_edl, to_fcpxml, to_otio, write_timeline
from tests.media.film.clips import make_clips

SPANS = [(300, 4300), (4300, 9111), (12_017, 17_400)]


@pytest.fixture
def timeline(tmp_path: Path) -> Timeline:
    clips, voice = make_clips(tmp_path, SPANS, [0, -25, 3])
    return read_timeline("lesson & more", clips, voice)


def test_an_edit_decision_list(timeline: Timeline) -> None:
    text = to_edl(timeline)
    assert text.startswith("TITLE: lesson & more\r\nFCM: NON-DROP FRAME\r\n")
    events = re.findall(r"^(\d{3})  AX       (V|A)     C        (\S+) (\S+) (\S+) (\S+)\r$", text, re.MULTILINE)
    assert [event[1:] for event in events] == [
        ("V", "00:00:00:00", "00:00:04:00", "00:00:00:00", "00:00:04:00"),
        ("V", "00:00:00:00", "00:00:03:20", "00:00:04:00", "00:00:07:20"),
        ("V", "00:00:00:00", "00:00:05:10", "00:00:08:20", "00:00:14:05"),
        ("A", "00:00:00:08", "00:00:09:03", "00:00:00:00", "00:00:08:20"),
        ("A", "00:00:12:00", "00:00:17:10", "00:00:08:20", "00:00:14:05"),
    ]
    assert text.count("* FROM CLIP NAME: part 1's.mp4") == 1


def test_fcpxml(timeline: Timeline) -> None:
    root = ET.fromstring(to_fcpxml(timeline).split("<!DOCTYPE fcpxml>")[1])

    def seconds(element: ET.Element, name: str) -> Fraction:
        return Fraction(element.attrib[name].removesuffix("s"))

    assets = {asset.attrib["id"]: asset for asset in root.iter("asset")}
    assert [asset.find("media-rep").attrib["src"] for asset in assets.values()] == [  # type: ignore[union-attr]
        *(part.path.as_uri() for part in timeline.parts), timeline.voice.as_uri(),
    ]  # fmt: skip
    spine = root.find(".//spine")
    assert spine is not None
    at = Fraction(0)
    for element in spine:
        assert seconds(element, "offset") == at
        at += seconds(element, "duration")
    assert at == Fraction(timeline.frames, 25)
    assert [element.tag for element in spine] == ["asset-clip", "asset-clip", "gap", "asset-clip"]
    assert all(seconds(clip, "duration") <= seconds(assets[clip.attrib["ref"]], "duration") for clip in root.iter("asset-clip"))
    voice = [clip for clip in root.iter("asset-clip") if clip.attrib.get("lane") == "-1"]
    assert [(seconds(clip, "start"), seconds(clip, "duration")) for clip in voice] == [
        (Fraction(300, 1000), Fraction(8811, 1000)), (Fraction(12_017, 1000), Fraction(5383, 1000)),
    ]  # fmt: skip


def test_otio(timeline: Timeline) -> None:
    values = json.loads(to_otio(timeline))
    assert (values["OTIO_SCHEMA"], values["name"]) == ("Timeline.1", "lesson & more")
    pictures, sounds = values["tracks"]["children"]
    assert [child["OTIO_SCHEMA"] for child in pictures["children"]] == ["Clip.1", "Clip.1", "Gap.1", "Clip.1"]
    assert sum(child["source_range"]["duration"]["value"] for child in pictures["children"]) == timeline.frames
    assert [child["source_range"]["start_time"]["value"] for child in sounds["children"]] == [300, 12_017]


def test_each_form_is_written_whole(timeline: Timeline, tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        write_timeline(timeline, tmp_path / f"film{suffix}")
        assert (tmp_path / f"film{suffix}").stat().st_size > 500
    assert list(tmp_path.glob("*.part")) == []
