"""Start and idle memory of the program, against a bare PySide6 window with a player, in pairs of one run.

python -m tests.benchmarks.start_and_memory [PAIRS] [PYTHON]     PYTHON: that of an installed program, which is compared, too.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.virtual_screen import ROOT, open_screen

WINDOWS = Path(__file__).with_name("windows.py")


def measure(which: str, environment: dict[str, str], folder: Path, installed: str = "") -> dict[str, float]:
    """One process of `which`: "bare", "program", "translated", or "installed", the program by the interpreter `installed`."""
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_text(
        json.dumps({"language": "es_MX" if which == "translated" else "en"}), encoding="utf-8"
    )
    python = [installed, "-I"] if which == "installed" else [sys.executable]
    command = [*python, str(WINDOWS), "bare" if which == "bare" else "program", repr(time.time()), str(folder)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def median(found: list[dict[str, float]], name: str) -> float:
    """The median of `name` over all runs."""
    return statistics.median(run[name] for run in found)


def main(pairs: int, installed: str) -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as home, open_screen(Path(home), accessible=False) as environment:
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "program": [], "translated": []} | (
            {"installed": []} if installed else {}
        )
        for which in runs:
            measure(which, environment, Path(home) / "warm", installed)
        for number in range(pairs):
            for which, found in runs.items():
                found.append(measure(which, environment, Path(home) / f"data-{which}-{number}", installed))
    names = "seconds", "processor_s", "rss"
    start, worked, memory = ({which: median(found, name) for which, found in runs.items()} for name in names)
    ratio = start["program"] / start["bare"]
    print(f"start   bare {start['bare']:.3f} s   program {start['program']:.3f} s   ratio {ratio:.2f}   (reach 1.2, aim 1.1)")
    ratio = worked["program"] / worked["bare"]
    print(f"worked  bare {worked['bare']:.3f} s   program {worked['program']:.3f} s   ratio {ratio:.2f}   "
          "(of processor time: other programs change it little)")  # fmt: skip
    print(f"memory  bare {memory['bare'] / 1e6:.0f} MB   program {memory['program'] / 1e6:.0f} MB   "
          f"difference {(memory['program'] - memory['bare']) / 1e6:+.0f} MB   (reach +60)")  # fmt: skip
    ratio = start["translated"] / start["program"]
    print(f"Spanish {start['translated']:.3f} s   ratio to English {ratio:.2f}   (reach 1.03)")
    if installed:
        ratio, size_mb = start["installed"] / start["program"], memory["installed"] / 1e6
        print(f"installed {start['installed']:.3f} s, {size_mb:.0f} MB   ratio to the checkout {ratio:.2f}   (reach 1.1)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7, sys.argv[2] if len(sys.argv) > 2 else "")
