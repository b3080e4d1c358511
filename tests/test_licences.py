"""The licences of what the program brings along are complete enough to be shown."""

from __future__ import annotations

import re
from pathlib import Path

from omnihuman_desktop.licences import Licence, read_licences, to_text
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]


def test_every_locked_package_that_is_installed_is_named_with_its_licence() -> None:
    found = {licence.name.lower().replace("_", "-").replace(".", "-"): licence for licence in read_licences()}
    text = (ROOT / "packaging" / "requirements" / "run.txt").read_text()
    wanted = [Requirement(line.rstrip(" \\")) for line in re.findall(r"^[\w.-]+==.*", text, re.MULTILINE)]
    locked = [each.name.replace("_", "-").replace(".", "-") for each in wanted if each.marker is None or each.marker.evaluate()]
    assert len(locked) > 30
    assert {name for name in locked if name not in found} == set()
    silent = sorted(name for name in locked if (known := found.get(name)) is not None and not known.title and not known.text)
    assert silent == []


def test_the_program_and_python_come_first() -> None:
    own, python, *others = read_licences()
    assert (own.name, own.title) == ("OmniHuman Desktop", "MIT")
    assert "Permission is hereby granted" in own.text
    assert python.name == "Python"
    assert [licence.name.lower() for licence in others] == sorted(licence.name.lower() for licence in others)


def test_packages_of_another_environment_are_not_named(tmp_path: Path) -> None:
    package = tmp_path / "site" / "thing-1.0.dist-info"
    package.mkdir(parents=True)
    names = {licence.name for licence in read_licences(tmp_path)}
    assert names == {"OmniHuman Desktop", "Python"}


def test_the_text_lists_all_first_and_then_each_in_full() -> None:
    text = to_text([Licence("A", "1", "MIT", "Do as you like."), Licence("B", "", "", "")])
    assert text.startswith("A 1 – MIT\nB\n\n")
    assert text.count("Do as you like.") == 1
