"""The library over a database in memory, which answers at once: the real SQL under a list that needs no event loop."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from omnihuman_desktop.domain.errors import Failure
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs import library_table
from omnihuman_desktop.jobs.schema import migrate
from omnihuman_desktop.library import facets
from omnihuman_desktop.library import query as queries
from omnihuman_desktop.library.marks import NO_MARKS, Marks
from omnihuman_desktop.library.query import Found, TaskQuery
from omnihuman_desktop.library.task_library import LibraryTask


class MemoryLibrary:
    def __init__(self) -> None:
        self.base = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self.base, 0, Path("/data"))
        self.known: dict[str, Job] = {}
        """All that is stored."""
        self.jobs: Mapping[str, Job] = self.known
        self.marks: dict[str, Marks] = {}
        self.mark_listeners: list[Callable[[str, Marks], None]] = []
        self.reads: list[str] = []
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True
        self.base.close()

    def save(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            self.known[job.id] = job
            facts = library_table.facts_of(job)
            assert facts is not None, "an id of 32 hexadecimal digits"
            self.base.execute(library_table.SAVE, facts)

    def set_marks(self, job_id: str, **changes: object) -> None:
        marks = self.marks[job_id] = replace(self.marks.get(job_id, NO_MARKS), **changes)  # type: ignore[arg-type]
        self.base.execute(
            "UPDATE library SET starred = ?, label = ?, note = ?, note_words = ? WHERE job_id = ?",
            (int(marks.starred), marks.label, marks.note, library_table.fold(marks.note), job_id),
        )
        for listener in self.mark_listeners:
            listener(job_id, marks)

    def star(self, ids: Iterable[str], *, starred: bool) -> None:
        for job_id in ids:
            self.set_marks(job_id, starred=starred)

    def set_label(self, ids: Iterable[str], label: str) -> None:
        for job_id in ids:
            self.set_marks(job_id, label=label)

    def set_note(self, ids: Iterable[str], note: str) -> None:
        for job_id in ids:
            self.set_marks(job_id, note=note)

    def find(
        self, query: TaskQuery, report: Callable[[Found, bool], None], failed: Callable[[Failure], None]
    ) -> Callable[[], None]:
        del failed
        if self.is_closed:
            return lambda: None
        head = queries.find_head(self.base, query, 20)
        if head.sections:
            report(head, False)
        report(queries.find(self.base, query), True)
        return lambda: None

    def read(self, ids: Sequence[str], report: Callable[[list[LibraryTask]], None], failed: Callable[[Failure], None]) -> None:
        del failed
        self.reads += ids
        report([LibraryTask(self.known[job_id], self.marks.get(job_id, NO_MARKS)) for job_id in ids if job_id in self.known])

    def count(self, report: Callable[[Mapping[JobState, int]], None]) -> None:
        if not self.is_closed:
            report(queries.count_states(self.base))

    def count_facets(self, report: Callable[[facets.Facets], None]) -> None:
        if not self.is_closed:
            parts = facets.parts_of(datetime.now().astimezone().date())
            report(facets.Facets(**{name: part(self.base) for name, part in parts.items()}))

    def when_open(self, act: Callable[[], None]) -> None:
        act()

    def for_each(self, ids: Sequence[str], act: Callable[[str], None]) -> None:
        for job_id in ids:
            act(job_id)

    def subscribe_marks(self, listener: Callable[[str, Marks], None]) -> Callable[[], None]:
        self.mark_listeners.append(listener)
        return lambda: self.mark_listeners.remove(listener)
