"""What is left out of the packages is nothing that the program imports."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIST = ROOT / "packaging" / "linux" / "leave_out.txt"
REMOVE = r"""
shopt -s nullglob globstar extglob
cd "$1" || exit 1
while read -r pattern; do
    [[ -z $pattern || $pattern == \#* ]] || rm -rf -- $pattern
done <"$2"
"""
PLUGINS = (
    "platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so", "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so", "iconengines/libqsvgicon.so", "multimedia/libffmpegmediaplugin.so", "tls/libqopensslbackend.so",
    "networkinformation/libqnetworkmanager.so", "platforminputcontexts/libibusplatforminputcontextplugin.so",
)  # fmt: skip
"""Plugins that no import names, and the program lives by."""
LIBRARIES = ("Core", "Gui", "Widgets", "Network", "Multimedia", "Svg", "DBus", "Concurrent", "OpenGL", "XcbQpa", "Qml", "Quick")


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


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with a file for each module that is imported, and for Qt's plugins and libraries."""
    site, standard = tmp_path / "lib/python3/dist-packages", tmp_path / "lib/python3.11"
    for name in imported():
        parts = name.split(".")
        if parts[0] == "PySide6" and len(parts) > 1:
            files = [site / "PySide6" / f"{parts[1]}.abi3.so"]
        else:
            files = [place.joinpath(*parts) / "__init__.py" for place in (site, standard)]
        for file in files:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
    qt = site / "PySide6" / "Qt"
    for name in (*(f"plugins/{plugin}" for plugin in PLUGINS), *(f"lib/libQt6{library}.so.6" for library in LIBRARIES),
                 "translations/qtbase_de.qm", "lib/libavcodec.so.61"):  # fmt: skip
        (qt / name).parent.mkdir(parents=True, exist_ok=True)
        (qt / name).touch()
    for name in ("s3", "sts", "sso"):
        (site / "botocore" / "data" / name).mkdir(parents=True)
    return tmp_path


def remove(tree: Path) -> None:
    subprocess.run(["bash", "-c", REMOVE, "bash", str(tree), str(LIST)], check=True)


def test_nothing_that_is_imported_is_left_out(tree: Path) -> None:
    before = sorted(tree.rglob("*"))
    assert len(before) > 300
    remove(tree)
    assert sorted(tree.rglob("*")) == before


def test_what_is_not_used_is_left_out(tree: Path) -> None:
    qt = tree / "lib/python3/dist-packages/PySide6"
    unused = [
        qt / "QtQuick3D.abi3.so",
        qt / "Qt/lib/libQt6WebEngineCore.so.6",
        qt / "Qt/qml/QtQuick",
        qt / "Qt/translations/qt_help_de.qm",
    ]
    for path in unused:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    remove(tree)
    assert [path for path in unused if path.exists()] == []
