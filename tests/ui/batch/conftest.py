from __future__ import annotations

import wave
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import SAMPLES


def write_voice(path: Path, seconds: float) -> Path:
    """A second voice of speech, repeated to `seconds`."""
    with wave.open(str(SAMPLES / "jfk.wav")) as source:
        parameters, sound = source.getparams(), source.readframes(source.getnframes())
    frame = parameters.sampwidth * parameters.nchannels
    with wave.open(str(path), "wb") as file:
        file.setparams(parameters)
        file.writeframes((sound * 5)[: int(seconds * parameters.framerate) * frame])
    return path


def write_portrait(path: Path, side: int = 128) -> Path:
    with Image.open(SAMPLES / "astronaut.png") as picture:
        picture.resize((side, side)).save(path)
    return path


@pytest.fixture
def portraits(tmp_path: Path) -> list[Path]:
    return [write_portrait(tmp_path / f"p{number}.png") for number in (1, 2, 10)]


@pytest.fixture
def voices(tmp_path: Path) -> list[Path]:
    return [write_voice(tmp_path / f"v{number}.wav", 1 + number / 2) for number in (1, 2, 3, 4)]
