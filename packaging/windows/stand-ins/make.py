"""Makes what Wine lacks and Windows has, for tests alone: make.py FOLDER_OF_PYTHON_EXE WINES_UCRTBASE_DLL.

Beside python.exe: `icuuc.dll` and `mscms.dll` from the sources here, and `winemath.dll`, which takes the complex functions
that Wine's C library only announces from mingw's library and passes all others on. The modules of numpy that import any of
them are made to import that one. Needs pefile and mingw.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pefile

COMPILER, SYMBOLS = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-nm"
MATHS, STAND_IN = b"api-ms-win-crt-math-l1-1-0.dll", b"winemath.dll"
STUB = "__wine_stub_"


def compile_library(target: Path, *sources: str) -> None:
    """Compile and link `target`."""
    subprocess.run([COMPILER, "-shared", "-O2", "-s", "-static-libgcc", "-o", str(target), *sources], check=True)


def announced_only(library: Path) -> set[str]:
    """Return the functions that Wine's `library` names without having written them."""
    told = subprocess.run([SYMBOLS, str(library)], capture_output=True, text=True, check=True).stdout
    return {line.split()[-1].removeprefix(STUB) for line in told.splitlines() if STUB in line}


def maths_imports(module: Path) -> tuple[set[str], list[int]]:
    """Return the functions of `MATHS` that `module` imports, and where in the file the library's name stands."""
    image = pefile.PE(str(module), fast_load=True)
    try:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        names, places = set[str](), list[int]()
        for library in getattr(image, "DIRECTORY_ENTRY_IMPORT", []):
            if library.dll.lower() == MATHS:
                names |= {function.name.decode() for function in library.imports if function.name}
                places.append(image.get_offset_from_rva(library.struct.Name))
        return names, places
    finally:
        image.close()


def definition(names: set[str], missing: set[str]) -> str:
    """Return the list of exports: the `missing` functions by themselves, all others handed on to Wine's."""
    lines = [f"LIBRARY {STAND_IN.decode()}", "EXPORTS"]
    for name in sorted(names):
        if name not in missing:
            lines.append(f"  {name} = ucrtbase.{name}")
        elif name.endswith("l"):
            # For Microsoft's compiler a long double is a double, and mingw's function would take another type.
            lines.append(f"  {name} = {name[:-1]}")
        else:
            lines.append(f"  {name}")
    return "\n".join(lines) + "\n"


def main(python: Path, library: Path) -> None:
    """Make the libraries, and let numpy import the stand-in."""
    here, missing = Path(__file__).parent, announced_only(library)
    for name in ("icuuc", "mscms"):
        compile_library(python / f"{name}.dll", str(here / f"{name}.c"))
    wanted, patches = set[str](), list[tuple[Path, list[int]]]()
    for module in sorted((python / "Lib" / "site-packages" / "numpy").rglob("*.pyd")):
        names, places = maths_imports(module)
        if names & missing:
            wanted |= names
            patches.append((module, places))
    if not patches:
        return
    with tempfile.TemporaryDirectory() as work:
        exports, empty = Path(work, "exports.def"), Path(work, "empty.c")
        exports.write_text(definition(wanted, missing), encoding="ascii")
        empty.write_text("", encoding="ascii")
        compile_library(python / STAND_IN.decode(), str(empty), str(exports), "-lmingwex", "-lm")
    for module, places in patches:
        content = bytearray(module.read_bytes())
        for place in places:
            content[place : place + len(STAND_IN) + 1] = STAND_IN + b"\0"
        module.write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
