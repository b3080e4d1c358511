"""Exports the library at SOURCE to TARGET, or imports it, and kills itself at the step number STEP; prints how many there were.

Steps are the flushes and renames of files, and the statements of the databases.

python -m tests.library.transfer.transfer_process export|import SOURCE TARGET STEP
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any

from omnihuman_desktop.library.transfer.export import export_library
from tests.kill_points import die
from tests.library.transfer.test_transfer import bring_in

connect, fsync, rename, replace = sqlite3.connect, os.fsync, os.rename, os.replace


def main(way: str, source: Path, target: Path, step: int) -> None:
    steps: list[object] = []

    def note(what: object) -> None:
        steps.append(what)
        if len(steps) == step:
            die()

    def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)
        connection.set_trace_callback(note)
        return connection

    def noted(act: Any) -> Any:
        def run(*arguments: Any, **options: Any) -> Any:
            note(arguments)
            return act(*arguments, **options)

        return run

    sqlite3.connect = traced  # type: ignore[assignment]
    os.fsync, os.rename, os.replace = noted(fsync), noted(rename), noted(replace)
    if way == "export":
        export_library(source, target)
    else:
        asyncio.run(bring_in(source, target))
    print(len(steps))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
