"""The house stays small and without circles; the figures are those of tests/house/figures.py."""

from __future__ import annotations

import ast
import tomllib

import pytest

from tests.house import figures


@pytest.fixture(scope="module")
def found() -> figures.Figures:
    return figures.measure()


def test_no_modules_import_each_other_in_a_circle(found: figures.Figures) -> None:
    assert found.circles == []


def test_functions_classes_and_files_stay_short(found: figures.Figures) -> None:
    assert figures.over(found.functions, figures.FUNCTION_LINES_MAX) == []
    assert figures.over(found.classes, figures.CLASS_LINES_MAX) == []
    assert figures.over(found.files, figures.FILE_LINES_MAX) == []


def test_every_function_is_annotated(found: figures.Figures) -> None:
    assert found.annotated == 1.0


def test_every_room_has_its_floors_in_an_exhaustive_contract() -> None:
    contracts = tomllib.loads((figures.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    held = {container for contract in contracts if contract.get("exhaustive") for container in contract["containers"]}
    rooms = {
        ".".join(folder.relative_to(figures.ROOT).parts)
        for folder in (path.parent for path in (figures.ROOT / figures.PACKAGE).rglob("__init__.py"))
    }
    assert rooms - held == set()


def test_child_processes_are_started_in_one_place() -> None:
    """Only `start_process` gives each child what it needs on every system."""
    starters = {"Popen", "run", "call", "check_call", "check_output"}
    found = {
        path.relative_to(figures.ROOT).as_posix()
        for path in (figures.ROOT / figures.PACKAGE).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in starters
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "subprocess"
    }
    assert found == {"omnihuman_desktop/system/child_process.py"}
