"""The command line takes paths as people and desktops write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.__main__ import parse


@pytest.mark.skipif(Path("/") != Path("/").absolute(), reason="paths without a drive")
@pytest.mark.parametrize(
    ("argument", "path"),
    [
        ("/home/me/My voice.wav", "/home/me/My voice.wav"),
        ("file:///home/me/My%20voice.wav", "/home/me/My voice.wav"),
        ("file:///home/me/K%C3%A4the%20%231.png", "/home/me/Käthe #1.png"),
        ("FILE:/home/me/a.png", "/home/me/a.png"),
        ("file://localhost/home/me/a.png", "/home/me/a.png"),
        ("file://nas/share/a.png", "//nas/share/a.png"),
    ],
)
def test_an_address_of_a_file_is_its_path(argument: str, path: str) -> None:
    assert parse([argument]).files == (Path(path),)
