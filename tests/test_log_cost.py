"""The cost of a log line in the running program."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop import logs
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.recovery.receipts import Receipts
from tests.running_program import run_window, until

LINES = 20
TASKS = 400


class CountingJobs(dict[str, Job]):
    """The jobs of the registry, counting how many of them are read."""

    def __init__(self, jobs: dict[str, Job]) -> None:
        super().__init__(jobs)
        self.reads = 0

    def __getitem__(self, job_id: str) -> Job:
        self.reads += 1
        return super().__getitem__(job_id)

    def values(self) -> Any:
        self.reads += len(self)
        return super().values()

    def items(self) -> Any:
        self.reads += len(self)
        return super().items()

    def __iter__(self) -> Iterator[str]:
        self.reads += len(self)
        return super().__iter__()


def test_the_cost_of_a_log_line_does_not_grow_with_the_number_of_tasks(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words_of_a_line: dict[str, int] = {}
    redact = logs.redact

    def counted(text: str, private: Iterable[str] = ()) -> str:
        words = list(private)
        if "a counted line" in text:
            words_of_a_line[text] = len(words)
        return redact(text, words)

    monkeypatch.setattr(logs, "redact", counted)
    # The last step of the start reads all jobs, too, and must not fall into the count.
    started = threading.Event()
    monkeypatch.setattr(Receipts, "write_missing", lambda _self, jobs: (list(jobs), started.set()))

    async def write_lines(program: Program) -> tuple[int, int]:
        """Write lines; return how many words each was searched for, and how many jobs were read for all of them."""
        jobs = program.service._registry.jobs = CountingJobs(program.service._registry.jobs)
        words_of_a_line.clear()
        for number in range(LINES):
            logging.getLogger("omnihuman_desktop.test").info("a counted line, number %d", number)
        await until(lambda: len(words_of_a_line) == LINES)
        (words,) = set(words_of_a_line.values())
        return words, jobs.reads

    async def scenario(program: Program) -> None:
        await until(lambda: program.service._engine.is_built and program.logs._listener is not None)
        await until(lambda: program.accounts.find(AccountId.SANDBOX) is not None)  # its key is a private word, too
        await until(started.is_set)
        without_tasks = await write_lines(program)
        request = JobRequest(Path("p.png"), Path("v.wav"), 0, 1000, prompt="a calm voice")
        known = {
            f"{number:032x}": Job(f"{number:032x}", f"take {number}", replace(request, prompt=f"prompt {number}"), "sandbox",
                                  0.0, 0.0, JobState.DONE) for number in range(TASKS)
        }  # fmt: skip
        program.service._registry.jobs = known
        assert await write_lines(program) == without_tasks
        assert without_tasks[1] == 0

    run_window(qapp, tmp_path / "data", scenario)
