"""What is left out of the packages is nothing that the program imports."""

from __future__ import annotations

import ast
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class System:
    """Where things lie in the tree of a system, and what it needs that no import names."""

    folder: str
    standard: str
    site: str
    qt: str
    module: str
    libraries: tuple[str, ...]
    plugins: tuple[str, ...]


QT = ("Core", "Gui", "Widgets", "Network", "Multimedia", "Svg", "Concurrent", "OpenGL", "Qml", "Quick")
LINUX = System(
    "linux", "lib/python3.11", "lib/python3/dist-packages", "PySide6/Qt", "{}.abi3.so",
    (*(f"lib/libQt6{name}.so.6" for name in (*QT, "DBus", "XcbQpa")), "lib/libavcodec.so.61", "translations/qtbase_de.qm"),
    ("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so", "imageformats/libqjpeg.so",
     "imageformats/libqsvg.so", "iconengines/libqsvgicon.so", "multimedia/libffmpegmediaplugin.so",
     "tls/libqopensslbackend.so", "networkinformation/libqnetworkmanager.so",
     "platforminputcontexts/libibusplatforminputcontextplugin.so"),
)  # fmt: skip
WINDOWS = System(
    "windows", "Lib", "Lib/site-packages", "PySide6", "{}.pyd",
    (*(f"Qt6{name}.dll" for name in QT), "avcodec-61.dll", "opengl32sw.dll", "translations/qtbase_de.qm"),
    ("platforms/qwindows.dll", "platforms/qoffscreen.dll", "imageformats/qjpeg.dll", "imageformats/qsvg.dll",
     "iconengines/qsvgicon.dll", "multimedia/ffmpegmediaplugin.dll", "tls/qschannelbackend.dll",
     "networkinformation/qnetworklistmanager.dll", "styles/qmodernwindowsstyle.dll"),
)  # fmt: skip


def imported() -> set[str]:
    """The full names of all modules that the program imports, and of what it imports from them."""
    found: set[str] = set()
    for path in (ROOT / "omnihuman_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


@pytest.fixture(params=[LINUX, WINDOWS], ids=lambda system: system.folder)
def system(request: pytest.FixtureRequest) -> System:
    found: System = request.param
    return found


@pytest.fixture
def tree(tmp_path: Path, system: System) -> Path:
    """A tree with a file for each module that is imported, and for Qt's plugins and libraries."""
    site, standard = tmp_path / system.site, tmp_path / system.standard
    for name in imported():
        parts = name.split(".")
        if parts[0] == "PySide6" and len(parts) > 1:
            files = [site / "PySide6" / system.module.format(parts[1])]
        else:
            files = [place.joinpath(*parts) / "__init__.py" for place in (site, standard)]
        for file in files:
            touch(file)
    for name in (*(f"plugins/{plugin}" for plugin in system.plugins), *system.libraries):
        touch(site / system.qt / name)
    for name in ("s3", "sts", "sso"):
        touch(site / "botocore" / "data" / name / "service.json")
    return tmp_path


def touch(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()


def files(tree: Path) -> list[Path]:
    return sorted(path for path in tree.rglob("*") if path.is_file())


def remove(tree: Path, system: System) -> None:
    names = ROOT / "packaging" / system.folder / "leave_out.txt"
    script = '. "$1" && leave_out "$2" "$3" "$4"'
    shared = ROOT / "packaging" / "shared.bash"
    subprocess.run(["bash", "-c", script, "bash", shared, tree, tree / system.site, names], check=True)


def test_nothing_that_is_imported_is_left_out(tree: Path, system: System) -> None:
    before = files(tree)
    assert len(before) > 300
    remove(tree, system)
    assert files(tree) == before


def test_what_is_not_used_is_left_out(tree: Path, system: System) -> None:
    site, qt = tree / system.site, tree / system.site / system.qt
    library = system.libraries[0].replace("Core", "WebEngineCore")
    unused = [
        site / "PySide6" / system.module.format("QtQuick3D"),
        qt / library,
        qt / "qml/QtQuick",
        qt / "translations/qt_help_de.qm",
    ]
    for path in unused:
        touch(path)
    remove(tree, system)
    assert [path for path in unused if path.exists()] == []
