"""The command line takes paths as people and desktops write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.__main__ import Options, build_parser, parse


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


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.png", "voice.wav"],
        ["--sandbox"],
        ["a.png", "--data-dir", "x", "--sandbox"],
        ["--data-dir", "x", "--data-dir", "y"],
        ["--data-dir=x"],
        ["--data", "x", "--", "-a.png"],
    ],
)
def test_a_usual_start_is_read_as_by_the_parser(arguments: list[str]) -> None:
    found = build_parser().parse_args(arguments)
    files = tuple(path.absolute() for path in found.files)
    assert parse(arguments) == Options(files, found.data_dir and found.data_dir.absolute(), found.sandbox)


@pytest.mark.parametrize("arguments", [["a", "b", "c"], ["--data-dir"], ["--data-dir", "--sandbox"], ["--other"]])
def test_what_is_not_understood_ends_the_program(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        parse(arguments)
