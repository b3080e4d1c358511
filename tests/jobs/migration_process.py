"""Opens the database at PATH as the program does, and kills itself at the statement number STEP; prints how many there were.

python -m tests.jobs.migration_process PATH STEP
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from pathlib import Path
from typing import Any

from omnihuman_desktop.jobs.store import JobStore
from tests.kill_points import die

connect = sqlite3.connect


def main(path: Path, step: int) -> None:
    statements: list[str] = []

    def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)

        def note(statement: str) -> None:
            statements.append(statement)
            if len(statements) == step:
                die()

        connection.set_trace_callback(note)
        return connection

    sqlite3.connect = traced  # type: ignore[assignment]

    async def run() -> None:
        store = JobStore(path)
        await store.open()
        await store.close()

    asyncio.run(run())
    print(len(statements))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
