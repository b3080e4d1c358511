"""The tables `job_states` and `job_answers`: when each job came into its states, and what was sent to the service and answered.

A job of an earlier version has no rows, or lacks the first ones.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    import sqlite3

    from omnihuman_desktop.domain.job import Job

SCHEMA = """
    CREATE TABLE job_states (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL,
        state TEXT NOT NULL,
        at REAL NOT NULL
    ) STRICT;
    CREATE INDEX job_states_by_job ON job_states (job_id, number);
    CREATE TABLE job_answers (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL,
        what TEXT NOT NULL,
        at REAL NOT NULL,
        content TEXT NOT NULL
    ) STRICT;
    CREATE INDEX job_answers_by_job ON job_answers (job_id, number);
    ALTER TABLE library ADD COLUMN marked_at REAL NOT NULL DEFAULT 0;
"""
"""`library.marked_at` is when the creator last changed the marks of a task, in seconds since the epoch; 0 if unknown."""

ADD_STATE = """
    INSERT INTO job_states (job_id, state, at) SELECT ?1, ?2, ?3
    WHERE coalesce((SELECT state FROM job_states WHERE job_id = ?1 ORDER BY number DESC LIMIT 1), '') <> ?2
"""
"""Adds what `state_of` returns, unless it is the job's last state."""
ADD_ANSWER = "INSERT INTO job_answers (job_id, what, at, content) VALUES (?, ?, ?, ?)"


class Message(StrEnum):
    """What a stored message was."""

    REQUEST = "request"
    """The paid request."""
    REPLY = "reply"
    """The reply to it."""
    END = "end"
    """The task as the service reported it when it had ended."""
    FOUND = "found"
    """The task that was found for a request whose reply was lost."""


@dataclass(frozen=True)
class Answer:
    """A message to or from the service: `content` is readable JSON without secrets. `at` is in seconds since the epoch."""

    what: Message
    at: float
    content: str


@dataclass(frozen=True)
class JobHistory:
    """The states of a job with the times at which it came into them, in seconds since the epoch, and its messages."""

    states: tuple[tuple[JobState, float], ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the states are known from the beginning: an earlier version kept none."""
        return bool(self.states) and self.states[0][0] is JobState.PREPARING


def state_of(job: Job) -> tuple[Any, ...]:
    """Return the values of `ADD_STATE` for `job`."""
    return job.id, job.state.value, job.changed_at


def read_history(base: sqlite3.Connection, job_id: str) -> JobHistory:
    """Return the history of a job. What a later version may have added is left out."""
    states = base.execute("SELECT state, at FROM job_states WHERE job_id = ? ORDER BY number", (job_id,)).fetchall()
    answers = base.execute("SELECT what, at, content FROM job_answers WHERE job_id = ? ORDER BY number", (job_id,)).fetchall()
    return JobHistory(
        tuple((JobState(state), at) for state, at in states if state in tuple(JobState)),
        tuple(Answer(Message(what), at, content) for what, at, content in answers if what in tuple(Message)),
    )
