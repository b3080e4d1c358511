"""The shape of the code in figures, and its import graph.

    python -m tests.house.figures            prints the figures
    python -m tests.house.figures --graph    prints the import graphs of the rooms in DOT, drawn by import-linter

The figures are read from the package's own files; tests and packaging are left out.
"""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[2]
PACKAGE = "omnihuman_desktop"
FUNCTION_LINES_MAX = 50
FILE_LINES_MAX = 400
CLASS_LINES_MAX = 250
FOLDER_FILES_MAX = 15

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Measured:
    """One function, class or file: where it stands, and how many lines it has."""

    where: str
    lines: int


@dataclass(frozen=True)
class Figures:
    """What the package is measured by."""

    functions: list[Measured]
    classes: list[Measured]
    files: list[Measured]
    folders: list[Measured]
    """Folders; `lines` is the number of their own modules, `__init__` left out."""
    annotated: float
    """The share of functions whose parameters and result are all annotated, 0..1."""
    circles: list[frozenset[str]]
    """Groups of modules that import each other, directly or through others of the group."""


def measure() -> Figures:
    """Read the package's files."""
    functions, classes, files, annotated = [], [], [], []
    paths = sorted((ROOT / PACKAGE).rglob("*.py"))
    for path in paths:
        text = path.read_text(encoding="utf-8")
        name = str(path.relative_to(ROOT))
        files.append(Measured(name, text.count("\n")))
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, Function):
                functions.append(_measure_node(node, name))
                annotated.append(_is_annotated(node))
            elif isinstance(node, ast.ClassDef):
                classes.append(_measure_node(node, name))
    folders = [
        Measured(str(folder.relative_to(ROOT)), sum(path.parent == folder and path.stem != "__init__" for path in paths))
        for folder in sorted({path.parent for path in paths})
    ]
    return Figures(functions, classes, files, folders, sum(annotated) / len(annotated), find_circles())


def _measure_node(node: Function | ast.ClassDef, file: str) -> Measured:
    return Measured(f"{file}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1)


def _is_annotated(node: Function) -> bool:
    given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    if given and given[0].arg in ("self", "cls"):
        del given[0]
    return node.returns is not None and all(argument.annotation is not None for argument in given)


def find_circles() -> list[frozenset[str]]:
    """Every import counts, also those for annotations alone."""
    graph = grimp.build_graph(PACKAGE)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    reached = {module: _reach(module, imports) for module in imports}
    found = {frozenset(other for other in reached[module] if module in reached[other]) for module in imports}
    return sorted((circle for circle in found if len(circle) > 1), key=sorted)


def _reach(start: str, imports: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for module in imports[waiting.pop()] - seen:
            seen.add(module)
            waiting.append(module)
    return seen


def over(measured: list[Measured], limit: int) -> list[Measured]:
    """Those with more lines than `limit`, the longest first."""
    return sorted((one for one in measured if one.lines > limit), key=lambda one: -one.lines)


def main(arguments: list[str]) -> None:
    """Print the figures, or the graph."""
    if "--graph" in arguments:
        # One picture for the whole house, one for the window's rooms: a package and its own parts can't share one.
        for package in (PACKAGE, f"{PACKAGE}.ui"):
            subprocess.run(["import-linter", "drawgraph", "--show-cycle-breakers", package], check=True, cwd=ROOT)
        return
    found = measure()
    lengths = [one.lines for one in found.functions]
    longest = max(found.classes, key=lambda one: one.lines)
    print(f"median function            {statistics.median(lengths):.0f} lines")
    long = over(found.functions, FUNCTION_LINES_MAX)
    print(f"functions over {FUNCTION_LINES_MAX} lines    {100 * len(long) / len(lengths):.1f} %")
    print(f"files over {FILE_LINES_MAX} lines       {len(over(found.files, FILE_LINES_MAX))} of {len(found.files)}")
    print(f"classes over {CLASS_LINES_MAX} lines     {len(over(found.classes, CLASS_LINES_MAX))}")
    print(f"longest class              {longest.lines} lines ({longest.where})")
    print(f"annotated functions        {100 * found.annotated:.0f} %")
    print(f"lines a file               {statistics.mean(one.lines for one in found.files):.0f}")
    print(f"largest folder             {max(one.lines for one in found.folders)} files")
    print(f"circles of imports         {len(found.circles)}")
    for one in over(found.classes, CLASS_LINES_MAX):
        print(f"  class of {one.lines} lines: {one.where}")
    for one in over(found.folders, FOLDER_FILES_MAX):
        print(f"  folder of {one.lines} files: {one.where}")
    for circle in found.circles:
        print(f"  circle: {', '.join(sorted(circle))}")


if __name__ == "__main__":
    main(sys.argv[1:])
