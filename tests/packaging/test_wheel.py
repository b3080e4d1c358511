"""What is installed is what the clone holds: the wheel, and the locks that go with it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "packaging" / "requirements"
# Written so that this file does not hold what it looks for.
PLACES = re.compile(r"(?:pypi|pythonhosted|debian|npmjs)\.(?:org|net|com)\b|\bfile:/")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_package_with_its_resources_and_nothing_else(wheel: Path) -> None:
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    expected = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "omnihuman_desktop").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    expected |= {
        f"omnihuman_desktop/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert inside == expected
    assert "omnihuman_desktop/resources/samples/astronaut.png" in inside


def test_the_wheel_starts_as_a_program_with_a_window_and_carries_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        about = next(name.split("/")[0] for name in archive.namelist() if ".dist-info/" in name)
        entry_points = archive.read(f"{about}/entry_points.txt").decode()
        licence = archive.read(f"{about}/licenses/LICENSE").decode()
    assert entry_points.split() == ["[gui_scripts]", "omnihuman-desktop", "=", "omnihuman_desktop.__main__:main"]
    assert "GNU General Public License" in licence


def test_an_installed_program_finds_its_samples(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    asked = (
        "from omnihuman_desktop import resources as r;"
        "print(r.__file__, r.SAMPLE_PORTRAIT.is_file(), r.SAMPLE_VOICE.is_file(), sep='|')"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    where, *found = done.stdout.strip().split("|")
    assert Path(where).is_relative_to(tmp_path)
    assert found == ["True", "True"]


def _pins(lock: str) -> set[str]:
    return {line.removesuffix(" \\") for line in (LOCKS / f"{lock}.txt").read_text("utf-8").splitlines() if line[:1].isalnum()}


def _name(requirement: str) -> str:
    match = re.match(r"[\w.-]+", requirement)
    assert match, requirement
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def test_the_locks_hold_every_dependency_at_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    run, test = _pins("run"), _pins("test")
    assert {_name(one) for one in project["project"]["dependencies"]} <= {_name(pin) for pin in run}
    assert {_name(one) for one in project["dependency-groups"]["test"]} <= {_name(pin) for pin in test}
    # Markers may be wider in the tests' lock; versions may not differ.
    assert {pin.split(" ;")[0] for pin in run} <= {pin.split(" ;")[0] for pin in test}
    assert {pin.split(" ;")[0] for pin in run} <= {pin.split(" ;")[0] for pin in _pins("macos")}


def test_every_locked_package_has_a_hash() -> None:
    for lock in ("run", "test", "macos"):
        blocks = re.split(r"\n(?=[a-z0-9])", (LOCKS / f"{lock}.txt").read_text("utf-8"))[1:]
        assert len(blocks) == len(_pins(lock))
        assert all("--hash=sha256:" in block for block in blocks)


def test_no_lock_and_no_script_names_a_registry_or_a_place() -> None:
    files = [
        # The format of Debian's copyright file is known by an address.
        *(
            path
            for path in (ROOT / "packaging").rglob("*")
            if path.is_file() and path.suffix not in (".png", ".json", ".pyc") and path.name != "copyright"
        ),
        *(ROOT / ".github" / "workflows").glob("*"),
        ROOT / ".ci" / "run",
        ROOT / "pyproject.toml",
    ]
    assert len(files) > 40
    named = {file.name: PLACES.findall(file.read_text("utf-8")) for file in files}
    assert not {name: found for name, found in named.items() if found}
    assert not [lock for lock in LOCKS.glob("*.txt") if re.search("^-", lock.read_text("utf-8"), re.MULTILINE)]


def test_a_start_without_a_display_says_so_and_names_the_self_check(tmp_path: Path) -> None:
    bash = shutil.which("bash")
    assert bash
    command = [bash, str(ROOT / "packaging" / "run")]
    done = subprocess.run(command, cwd=tmp_path, env={"PATH": "/nowhere"}, capture_output=True, text=True)
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert "packaging/run --self-check DIR" in done.stderr
    assert len(done.stderr.splitlines()) == 1
